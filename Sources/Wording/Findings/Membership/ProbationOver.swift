import Diagnostics
import Domain

extension ProbationOver: Worded {
  package static let rule = Localized(
    vi:
      "Hết thời gian dự bị tính từ lễ kết nạp, chi bộ xét công nhận chính thức trong số ngày làm việc quy định. Ngày làm việc "
      + "tính từ thứ hai đến thứ sáu vì sổ không biết các ngày nghỉ lễ. Đã biểu quyết, dù đạt hay không, thì không nêu nữa; "
      + "quyết định của cấp trên không xét ở đây.",
    en:
      "When probation, counted from the ceremony, is over, the cell considers recognition within the working days set. "
      + "Working days are Monday to Friday, as public holidays are not known. Once voted on, whatever came of it, it is not "
      + "named again; the decision of the higher committee is not looked at here.")

  package static let example = CodeExample(
    when: Localized(
      vi: "@hạnh hết 12 tháng dự bị mà chưa xét công nhận", en: "@hạnh's probation is over and recognition was not considered"),
    mendedBy: "công nhận chính thức @hạnh từ 03/02/2026 căn cứ 12-QĐ/ĐU")

  package func message(_ words: CellWords) -> Localized {
    let (who, end, last) = (words.member(member), Written.day(ended), Written.day(limit))
    return Localized(
      vi: "\(who.vi) hết thời gian dự bị ngày \(end), đã quá ngày \(last) mà chi bộ chưa biểu quyết việc công nhận chính thức",
      en: "\(who.en) ended probation on \(end), and by \(last) the cell had not voted on recognition")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.vote(on: .recognition, of: member) }
}
