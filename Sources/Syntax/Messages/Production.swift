import Diagnostics

/// A part of a statement: a production of the grammar, or a sign between two parts.
public enum Production: String, Sendable, CaseIterable {
  case member, task, date, month, quarter, time, percent, money, number, count, dayRange = "day-range",
    dueDay = "due-day", periodDay = "period-day", taskPeriod = "task-period", value, years,
    documentNumber = "document-number", string, text, code, explained, finding, topic, speaker, subject, traced, followed, concluded,
    reached, candidate, rated, reviewed, need, post, basis, body, birth, coefficient, reviewPeriod = "review-period", duesPeriod =
    "dues-period",
    citation,
    courseResult = "course-result", name, expression, statement
  // Choices among words
  case partyPost = "party-post", sex, theory, exemption, signOutcome = "sign-outcome", disciplineForm = "discipline-form",
    taskKind = "task-kind", groupKind = "group-kind", recurrence, meetingKind = "meeting-kind", votingWay = "voting-way", excuse, outcome,
    matter, level, ending, fundDirection = "fund-direction", output, measure, duesBasis = "dues-basis", suggestion,
    ratingBody = "rating-body", grade, paper, halfYear = "half-year", languageName = "language-name", type
  // Signs
  case comma = ",", colon = ":", equal = "=", dot = ".", minus = "-", leftParenthesis = "(", rightParenthesis = ")", leftBrace = "{",
    rightBrace = "}"

  /// Name in the grammar, for example `member` or `meeting-kind`; the sign itself.
  public var rule: String { rawValue }

  /// What it is called in messages and prompts; nil for choices and signs.
  public var name: Localized? { Production.told[self]?.name }

  /// What is asked for where it is missing and the statement tells no more.
  public var question: Localized? { Production.told[self]?.question }

  private struct Told {
    var name: Localized?
    var question: Localized?
  }

  private static let told: [Production: Told] = [
    .member: Told(name: Localized(vi: "đảng viên (@…)", en: "a member (@…)"), question: Localized(vi: "Ai?", en: "Who?")),
    .task: Told(name: Localized(vi: "nhiệm vụ (#…)", en: "a task (#…)"), question: Localized(vi: "Nhiệm vụ nào?", en: "Which task?")),
    .date: Told(
      name: Localized(vi: "ngày (03/09/2026)", en: "a date (03/09/2026)"), question: Localized(vi: "Ngày nào?", en: "Which day?")),
    .month: Told(
      name: Localized(vi: "tháng và năm (9/2026)", en: "a month and year (9/2026)"),
      question: Localized(vi: "Tháng nào?", en: "Which month?")),
    .quarter: Told(name: Localized(vi: "quý (quý 3/2026)", en: "a quarter (Q3/2026)")),
    .time: Told(name: Localized(vi: "giờ (19:00)", en: "a time (19:00)"), question: Localized(vi: "Mấy giờ?", en: "What time?")),
    .percent: Told(
      name: Localized(vi: "tỷ lệ (60%)", en: "a percentage (60%)"),
      question: Localized(vi: "Bao nhiêu phần trăm?", en: "How many per cent?")),
    .money: Told(
      name: Localized(vi: "số tiền (12.420)", en: "an amount (12.420)"), question: Localized(vi: "Bao nhiêu tiền?", en: "How much?")),
    .number: Told(name: Localized(vi: "số", en: "a number"), question: Localized(vi: "Số nào?", en: "Which number?")),
    .count: Told(
      name: Localized(vi: "số phiếu (17) hoặc “tất cả”", en: "a number of votes (17) or “all”"),
      question: Localized(vi: "Bao nhiêu phiếu?", en: "How many votes?")),
    .dayRange: Told(
      name: Localized(vi: "các ngày trong tháng (22 đến cuối tháng)", en: "days of the month (22 until month end)"),
      question: Localized(vi: "Từ ngày nào đến ngày nào trong tháng?", en: "Which days of the month?")),
    .dueDay: Told(
      name: Localized(vi: "ngày (03/09/2026) hoặc tháng (9/2026)", en: "a date (03/09/2026) or a month (9/2026)"),
      question: Localized(vi: "Ngày nào?", en: "Which day?")),
    .periodDay: Told(
      name: Localized(vi: "ngày trong tháng (25)", en: "a day of the month (25)"),
      question: Localized(vi: "Ngày mấy?", en: "Which day of the month?")),
    .taskPeriod: Told(
      name: Localized(vi: "kỳ (1/2026, quý 1/2026 hoặc 2026)", en: "a period (1/2026, Q1/2026 or 2026)"),
      question: Localized(vi: "Kỳ nào?", en: "Which period?")),
    .value: Told(
      name: Localized(vi: "giá trị (90, 2/3, 20%)", en: "a value (90, 2/3, 20%)"), question: Localized(vi: "Mức nào?", en: "Which value?")),
    .years: Told(
      name: Localized(vi: "nhiệm kỳ (2025-2030)", en: "a term (2025-2030)"), question: Localized(vi: "Nhiệm kỳ nào?", en: "Which term?")),
    .documentNumber: Told(
      name: Localized(vi: "số văn bản (08-NQ/CB)", en: "a document number (08-NQ/CB)"),
      question: Localized(vi: "Số văn bản?", en: "Which document number?")),
    .string: Told(
      name: Localized(vi: "chữ trong ngoặc kép (\"…\")", en: "a quoted text (\"…\")"),
      question: Localized(vi: "Ghi thế nào?", en: "How is it written?")),
    .text: Told(
      name: Localized(vi: "nội dung sau dấu hai chấm", en: "text after a colon"), question: Localized(vi: "Nội dung?", en: "What text?")),
    .code: Told(
      name: Localized(vi: "mã (task.overdue)", en: "a code (task.overdue)"), question: Localized(vi: "Mã nào?", en: "Which code?")),
    .explained: Told(
      name: Localized(
        vi: "biểu quyết, bầu, có mặt, vắng, đảng phí, xếp loại, chấm điểm, @…, #…, chỉ tiêu, điểm, hạn chế hoặc mã",
        en: "vote, elect, attend, absent, dues, classify, score, @…, #…, target, point, shortcoming or a code"),
      question: Localized(vi: "Giải thích điều gì?", en: "Explain what?")),
    .finding: Told(
      name: Localized(vi: "số thứ tự hoặc mã của phát hiện (3, task.overdue)", en: "the number or code of a finding (3, task.overdue)"),
      question: Localized(vi: "Điều nào (số trong rà soát, hoặc mã)?", en: "Which finding (its number, or code)?")),
    .topic: Told(name: Localized(vi: "tên câu lệnh hoặc tên mẫu (\"…\")", en: "the name of a statement or a template (\"…\")")),
    .speaker: Told(
      name: Localized(vi: "người phát biểu (@… hoặc \"…\")", en: "a speaker (@… or \"…\")"), question: Localized(vi: "Ai?", en: "Who?")),
    .subject: Told(
      name: Localized(vi: "nhiệm vụ (#…) hoặc đảng viên (@…)", en: "a task (#…) or a member (@…)"),
      question: Localized(vi: "Về nhiệm vụ hay đảng viên nào?", en: "About which task or member?")),
    .traced: Told(
      name: Localized(
        vi: "đảng viên (@…), nhiệm vụ (#…), điểm, chỉ tiêu hoặc hạn chế", en: "a member (@…), task (#…), point, target or shortcoming"),
      question: Localized(
        vi: "Về đảng viên, nhiệm vụ, điểm, chỉ tiêu, hạn chế hay văn bản nào?",
        en: "About which member, task, point, target, shortcoming or document?")),
    .followed: Told(
      name: Localized(vi: "nhiệm vụ (#…), điểm, chỉ tiêu hoặc hạn chế", en: "a task (#…), point, target or shortcoming"),
      question: Localized(vi: "Nhiệm vụ nào?", en: "Which task?")),
    .concluded: Told(
      name: Localized(vi: "mục, nhiệm vụ (#…), điểm, chỉ tiêu hoặc hạn chế", en: "an item, task (#…), point, target or shortcoming")),
    .reached: Told(name: Localized(vi: "mức đạt (60%, 4/11 hoặc 35.000.000)", en: "what is reached (60%, 4/11 or 35.000.000)")),
    .candidate: Told(
      name: Localized(vi: "người ứng cử và số phiếu (@an 15)", en: "a candidate with votes (@an 15)"),
      question: Localized(vi: "Ai ứng cử, được bao nhiêu phiếu? (@an 15)", en: "Who stands, with how many votes? (@an 15)")),
    .rated: Told(
      name: Localized(vi: "đảng viên (@…) hoặc “chi bộ”", en: "a member (@…) or “cell”"),
      question: Localized(vi: "Đảng viên nào, hay chi bộ?", en: "Which member, or the cell?")),
    .reviewed: Told(
      name: Localized(vi: "đảng viên (@…), “chi bộ” hoặc “chi ủy”", en: "a member (@…), “cell” or “committee”"),
      question: Localized(vi: "Đảng viên nào, chi bộ hay chi ủy?", en: "Which member, the cell or the committee?")),
    .need: Told(
      name: Localized(vi: "nhiệm vụ (#…) hoặc việc cần người (\"…\")", en: "a task (#…) or what is to be done (\"…\")"),
      question: Localized(vi: "Cho nhiệm vụ nào, hay việc gì?", en: "For which task, or what is to be done?")),
    .post: Told(
      name: Localized(vi: "chức vụ (bí thư, … hoặc \"…\")", en: "a post (secretary, … or \"…\")"),
      question: Localized(vi: "Chức vụ gì?", en: "Which post?")),
    .basis: Told(
      name: Localized(vi: "“quy chế”, số văn bản hoặc \"…\"", en: "“regulation”, a document number or \"…\""),
      question: Localized(vi: "Căn cứ nào?", en: "On which basis?")),
    .body: Told(
      name: Localized(vi: "nơi đề nghị (chi ủy, đoàn thể, … hoặc \"…\")", en: "a body (committee, union, … or \"…\")"),
      question: Localized(vi: "Nơi nào đề nghị?", en: "Which body?")),
    .birth: Told(
      name: Localized(vi: "ngày sinh (12/05/1970) hoặc năm sinh (1941)", en: "a day (12/05/1970) or year (1941) of birth"),
      question: Localized(vi: "Sinh ngày nào, hay năm nào?", en: "Born on which day, or in which year?")),
    .coefficient: Told(
      name: Localized(vi: "hệ số (2 hoặc 1,5)", en: "a coefficient (2 or 1,5)"),
      question: Localized(vi: "Hệ số bao nhiêu?", en: "Which coefficient?")),
    .reviewPeriod: Told(name: Localized(vi: "năm (2026) hoặc quý (quý 3/2026)", en: "a year (2026) or a quarter (Q3/2026)")),
    .duesPeriod: Told(
      name: Localized(vi: "tháng và năm (9/2026) hoặc quý (quý 3/2026)", en: "a month and year (9/2026) or a quarter (Q3/2026)")),
    .citation: Told(
      name: Localized(vi: "số văn bản (08-NQ/CB) hoặc \"…\"", en: "a document number (08-NQ/CB) or \"…\""),
      question: Localized(vi: "Căn cứ nào?", en: "On which basis?")),
    .courseResult: Told(
      name: Localized(vi: "kết quả (giỏi, khá, đạt, … hoặc \"…\")", en: "a result (very good, fair, passed, … or \"…\")"),
      question: Localized(vi: "Kết quả thế nào?", en: "With what result?")),
    .name: Told(name: Localized(vi: "tên", en: "a name"), question: Localized(vi: "Tên gì?", en: "Which name?")),
    .expression: Told(name: Localized(vi: "giá trị", en: "a value"), question: Localized(vi: "Giá trị nào?", en: "Which value?")),
    .statement: Told(name: Localized(vi: "câu lệnh", en: "a statement")),
    .sex: Told(question: Localized(vi: "Nam hay nữ?", en: "Male or female?")),
    .theory: Told(
      question: Localized(vi: "Sơ cấp, trung cấp, cao cấp hay cử nhân?", en: "Elementary, intermediate, advanced or bachelor?")),
    .exemption: Told(question: Localized(vi: "Miễn vì lý do gì?", en: "Exempt for which reason?")),
    .signOutcome: Told(question: Localized(vi: "Không vi phạm, hay xem xét kỷ luật?", en: "No violation, or to discipline?")),
    .disciplineForm: Told(question: Localized(vi: "Hình thức kỷ luật nào?", en: "Which form of discipline?")),
    .taskKind: Told(question: Localized(vi: "Loại nhiệm vụ nào?", en: "Which kind of task?")),
    .groupKind: Told(question: Localized(vi: "Loại tổ nào?", en: "Which kind of group?")),
    .meetingKind: Told(question: Localized(vi: "Loại họp nào?", en: "Which kind of meeting?")),
    .level: Told(question: Localized(vi: "Mức xếp loại nào?", en: "Which level?")),
    .output: Told(question: Localized(vi: "Dạng nào?", en: "Which form?")),
    .duesBasis: Told(question: Localized(vi: "Căn cứ tính nào?", en: "On which basis?")),
    .suggestion: Told(question: Localized(vi: "Đề xuất người, phân công hay chương trình?", en: "A person, an assignment or an agenda?")),
    .ratingBody: Told(question: Localized(vi: "Nơi nào đề nghị?", en: "Which body?")),
    .grade: Told(question: Localized(vi: "Kết quả thế nào?", en: "With what result?")),
    .paper: Told(question: Localized(vi: "Giấy tờ nào?", en: "Which paper?")),
    .halfYear: Told(question: Localized(vi: "Sáu tháng đầu hay cuối năm?", en: "Which half of the year?")),
    .languageName: Told(question: Localized(vi: "Ngôn ngữ nào?", en: "Which language?")),
    .type: Told(question: Localized(vi: "Kiểu nào?", en: "Which type?")),
  ]
}
