import Diagnostics
import Syntax

extension MissingPart {
  /// What to ask for a part of a statement.
  static func question(for part: FormSurvey.Missing, of verb: Keyword?) -> Localized {
    let production = part.production
    if verb == .vote, part.lead == .inFavour { return Localized(vi: "Bao nhiêu phiếu tán thành?", en: "How many votes in favour?") }
    return questionOfVerb(production, verb) ?? questionOfPart[production] ?? Localized(vi: "Còn thiếu gì?", en: "What is missing?")
  }

  /// Where the statement tells more than the kind of the part.
  private static func questionOfVerb(_ production: String, _ verb: Keyword?) -> Localized? {
    switch (production, verb) {
    case ("reached", .report): Localized(vi: "Đạt bao nhiêu?", en: "How far is it?")
    case ("value", .target): Localized(vi: "Cần đạt bao nhiêu?", en: "Which figure is to be reached?")
    case ("number", .correct): Localized(vi: "Sửa bản ghi số mấy?", en: "Which record?")
    case ("string", .correct): Localized(vi: "Lý do gì?", en: "For which reason?")
    case ("text", .correct): Localized(vi: "Câu đúng là gì?", en: "What should it say?")
    case ("text", .item): Localized(vi: "Tên mục?", en: "Which title?")
    case ("number", .item): Localized(vi: "Mục số mấy?", en: "Which item number?")
    case ("number", .residence), ("number", .propose), ("number", .classify):
      Localized(vi: "Năm nào?", en: "Which year?")
    case ("review-period", _): Localized(vi: "Năm nào, hay quý nào?", en: "Which year, or which quarter?")
    case ("dues-period", _): Localized(vi: "Tháng nào, hay quý nào?", en: "Which month, or which quarter?")
    case ("number", .vote): Localized(vi: "Bao nhiêu phiếu?", en: "How many votes?")
    case ("number", .score): Localized(vi: "Bao nhiêu điểm?", en: "How many points?")
    case ("member", .member), ("member", .receive): Localized(vi: "Mã đảng viên (@…)?", en: "Which handle (@…)?")
    case ("string", .member), ("string", .receive), ("string", .guest), ("string", .candidate):
      Localized(vi: "Họ và tên?", en: "Full name?")
    case ("string", .group): Localized(vi: "Tên tổ, địa bàn?", en: "Name of the group?")
    case ("string", .cell): Localized(vi: "Tên chi bộ?", en: "Name of the cell?")
    case ("string", .use), ("string", .template), ("string", .saveTemplate): Localized(vi: "Mẫu nào?", en: "Which template?")
    case ("string", .include): Localized(vi: "Tệp nào?", en: "Which file?")
    case ("string", .rule): Localized(vi: "Quy định nào?", en: "Which rule?")
    case ("string", .ask): Localized(vi: "Hỏi gì?", en: "Which question?")
    case ("name", .show), ("name", .count): Localized(vi: "Danh sách nào?", en: "Which collection?")
    default: nil
    }
  }

  private static let questionOfPart: [String: Localized] = [
    "member": Localized(vi: "Ai?", en: "Who?"),
    "speaker": Localized(vi: "Ai?", en: "Who?"),
    "task": Localized(vi: "Nhiệm vụ nào?", en: "Which task?"),
    "followed": Localized(vi: "Nhiệm vụ nào?", en: "Which task?"),
    "candidate": Localized(vi: "Ai ứng cử, được bao nhiêu phiếu? (@an 15)", en: "Who stands, with how many votes? (@an 15)"),
    "traced": Localized(
      vi: "Về đảng viên, nhiệm vụ, điểm, chỉ tiêu, hạn chế hay văn bản nào?",
      en: "About which member, task, point, target, shortcoming or document?"),
    "subject": Localized(vi: "Về nhiệm vụ hay đảng viên nào?", en: "About which task or member?"),
    "rated": Localized(vi: "Đảng viên nào, hay chi bộ?", en: "Which member, or the cell?"),
    "text": Localized(vi: "Nội dung?", en: "What text?"),
    "birth": Localized(vi: "Sinh ngày nào, hay năm nào?", en: "Born on which day, or in which year?"),
    "date": Localized(vi: "Ngày nào?", en: "Which day?"),
    "month": Localized(vi: "Tháng nào?", en: "Which month?"),
    "time": Localized(vi: "Mấy giờ?", en: "What time?"),
    "percent": Localized(vi: "Bao nhiêu phần trăm?", en: "How many per cent?"),
    "money": Localized(vi: "Bao nhiêu tiền?", en: "How much?"),
    "number": Localized(vi: "Số nào?", en: "Which number?"),
    "count": Localized(vi: "Bao nhiêu phiếu?", en: "How many votes?"),
    "value": Localized(vi: "Mức nào?", en: "Which value?"),
    "years": Localized(vi: "Nhiệm kỳ nào?", en: "Which term?"),
    "document-number": Localized(vi: "Số văn bản?", en: "Which document number?"),
    "need": Localized(vi: "Cho nhiệm vụ nào, hay việc gì?", en: "For which task, or what is to be done?"),
    "suggestion": Localized(vi: "Đề xuất người, phân công hay chương trình?", en: "A person, an assignment or an agenda?"),
    "basis": Localized(vi: "Căn cứ nào?", en: "On which basis?"),
    "citation": Localized(vi: "Căn cứ nào?", en: "On which basis?"),
    "post": Localized(vi: "Chức vụ gì?", en: "Which post?"),
    "string": Localized(vi: "Ghi thế nào?", en: "How is it written?"),
    "explained": Localized(vi: "Giải thích điều gì?", en: "Explain what?"),
    "finding": Localized(vi: "Điều nào (số trong rà soát, hoặc mã)?", en: "Which finding (its number, or code)?"),
    "code": Localized(vi: "Mã nào?", en: "Which code?"),
    "name": Localized(vi: "Tên gì?", en: "Which name?"),
    "expression": Localized(vi: "Giá trị nào?", en: "Which value?"),
    "meeting-kind": Localized(vi: "Loại họp nào?", en: "Which kind of meeting?"),
    "rating-body": Localized(vi: "Nơi nào đề nghị?", en: "Which body?"),
    "body": Localized(vi: "Nơi nào đề nghị?", en: "Which body?"),
    "dues-basis": Localized(vi: "Căn cứ tính nào?", en: "On which basis?"),
    "group-kind": Localized(vi: "Loại tổ nào?", en: "Which kind of group?"),
    "day-range": Localized(vi: "Từ ngày nào đến ngày nào trong tháng?", en: "Which days of the month?"),
    "exemption": Localized(vi: "Miễn vì lý do gì?", en: "Exempt for which reason?"),
    "level": Localized(vi: "Mức xếp loại nào?", en: "Which level?"),
    "task-kind": Localized(vi: "Loại nhiệm vụ nào?", en: "Which kind of task?"),
    "sex": Localized(vi: "Nam hay nữ?", en: "Male or female?"),
    "language-name": Localized(vi: "Ngôn ngữ nào?", en: "Which language?"),
    "type": Localized(vi: "Kiểu nào?", en: "Which type?"),
    "half-year": Localized(vi: "Sáu tháng đầu hay cuối năm?", en: "Which half of the year?"),
    "paper": Localized(vi: "Giấy tờ nào?", en: "Which paper?"),
    "output": Localized(vi: "Dạng nào?", en: "Which form?"),
  ]
}
