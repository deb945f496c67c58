import Diagnostics

/// What the parts of a statement are called in messages and prompts.
public enum ProductionName {
  public static let names: [String: Localized] = [
    "member": Localized(vi: "đảng viên (@…)", en: "a member (@…)"),
    "task": Localized(vi: "nhiệm vụ (#…)", en: "a task (#…)"),
    "date": Localized(vi: "ngày (03/09/2026)", en: "a date (03/09/2026)"),
    "month": Localized(vi: "tháng và năm (9/2026)", en: "a month and year (9/2026)"),
    "quarter": Localized(vi: "quý (quý 3/2026)", en: "a quarter (Q3/2026)"),
    "time": Localized(vi: "giờ (19:00)", en: "a time (19:00)"),
    "percent": Localized(vi: "tỷ lệ (60%)", en: "a percentage (60%)"),
    "money": Localized(vi: "số tiền (12.420)", en: "an amount (12.420)"),
    "number": Localized(vi: "số", en: "a number"),
    "count": Localized(vi: "số phiếu (17) hoặc “tất cả”", en: "a number of votes (17) or “all”"),
    "day-range": Localized(vi: "các ngày trong tháng (22 đến cuối tháng)", en: "days of the month (22 until month end)"),
    "value": Localized(vi: "giá trị (90, 2/3, 20%)", en: "a value (90, 2/3, 20%)"),
    "years": Localized(vi: "nhiệm kỳ (2025-2030)", en: "a term (2025-2030)"),
    "document-number": Localized(vi: "số văn bản (08-NQ/CB)", en: "a document number (08-NQ/CB)"),
    "string": Localized(vi: "chữ trong ngoặc kép (\"…\")", en: "a quoted text (\"…\")"),
    "text": Localized(vi: "nội dung sau dấu hai chấm", en: "text after a colon"),
    "code": Localized(vi: "mã (task.overdue)", en: "a code (task.overdue)"),
    "explained": Localized(
      vi: "biểu quyết, bầu, có mặt, vắng, đảng phí, xếp loại, chấm điểm, @…, #…, chỉ tiêu, điểm, hạn chế hoặc mã",
      en: "vote, elect, attend, absent, dues, classify, score, @…, #…, target, point, shortcoming or a code"),
    "finding": Localized(vi: "số thứ tự hoặc mã của phát hiện (3, task.overdue)", en: "the number or code of a finding (3, task.overdue)"),
    "topic": Localized(vi: "tên câu lệnh hoặc tên mẫu (\"…\")", en: "the name of a statement or a template (\"…\")"),
    "speaker": Localized(vi: "người phát biểu (@… hoặc \"…\")", en: "a speaker (@… or \"…\")"),
    "subject": Localized(vi: "nhiệm vụ (#…) hoặc đảng viên (@…)", en: "a task (#…) or a member (@…)"),
    "traced": Localized(
      vi: "đảng viên (@…), nhiệm vụ (#…), điểm, chỉ tiêu hoặc hạn chế", en: "a member (@…), task (#…), point, target or shortcoming"),
    "followed": Localized(vi: "nhiệm vụ (#…), điểm, chỉ tiêu hoặc hạn chế", en: "a task (#…), point, target or shortcoming"),
    "concluded": Localized(vi: "mục, nhiệm vụ (#…), điểm, chỉ tiêu hoặc hạn chế", en: "an item, task (#…), point, target or shortcoming"),
    "reached": Localized(vi: "mức đạt (60%, 4/11 hoặc 35.000.000)", en: "what is reached (60%, 4/11 or 35.000.000)"),
    "candidate": Localized(vi: "người ứng cử và số phiếu (@an 15)", en: "a candidate with votes (@an 15)"),
    "rated": Localized(vi: "đảng viên (@…) hoặc “chi bộ”", en: "a member (@…) or “cell”"),
    "need": Localized(vi: "nhiệm vụ (#…) hoặc việc cần người (\"…\")", en: "a task (#…) or what is to be done (\"…\")"),
    "post": Localized(vi: "chức vụ (bí thư, … hoặc \"…\")", en: "a post (secretary, … or \"…\")"),
    "basis": Localized(vi: "“quy chế”, số văn bản hoặc \"…\"", en: "“regulation”, a document number or \"…\""),
    "body": Localized(vi: "nơi đề nghị (chi ủy, đoàn thể, … hoặc \"…\")", en: "a body (committee, union, … or \"…\")"),
    "birth": Localized(vi: "ngày sinh (12/05/1970) hoặc năm sinh (1941)", en: "a day (12/05/1970) or year (1941) of birth"),
    "review-period": Localized(vi: "năm (2026) hoặc quý (quý 3/2026)", en: "a year (2026) or a quarter (Q3/2026)"),
    "dues-period": Localized(vi: "tháng và năm (9/2026) hoặc quý (quý 3/2026)", en: "a month and year (9/2026) or a quarter (Q3/2026)"),
    "citation": Localized(vi: "số văn bản (08-NQ/CB) hoặc \"…\"", en: "a document number (08-NQ/CB) or \"…\""),
    "name": Localized(vi: "tên", en: "a name"),
    "expression": Localized(vi: "giá trị", en: "a value"),
    "statement": Localized(vi: "câu lệnh", en: "a statement"),
  ]
}
