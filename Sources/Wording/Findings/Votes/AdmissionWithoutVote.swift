import Diagnostics
import Domain

extension AdmissionWithoutVote: Worded {
  package static let rule = Localized(
    vi:
      "Trước khi có quyết định và lễ kết nạp, chi bộ biểu quyết về từng quần chúng và phải đạt tỷ lệ. Biểu quyết phải ghi tên quần chúng, "
      + "hoặc có họ tên trong nội dung. Việc chi bộ có thể đã biểu quyết trước buổi họp đầu tiên có trong sổ thì không xét.",
    en:
      "Before the decision and the ceremony of an admission the cell votes on each candidate and the vote must pass. It names the "
      + "candidate, or has the name in its words. What the cell may have voted on before the first meeting on record is not looked at.")

  package static let example = CodeExample(
    "quần chúng \"Ngô Thị Mai\" quyết định 12/05/2026", mendedBy: "biểu quyết kết nạp \"Ngô Thị Mai\" tán thành 17")

  package func message(_ words: CellWords) -> Localized {
    let date = Written.day(admitted)
    guard let who = member.map(words.member) else {
      return Localized(
        vi:
          "quần chúng \(name) có quyết định kết nạp ngày \(date), nhưng sổ chưa có lần biểu quyết kết nạp nào ghi tên và đạt tỷ lệ, hoặc lần sau cùng không đạt",
        en:
          "the admission of \(name) was decided on \(date) without a vote on record that names the candidate and passed, or the last one failed"
      )
    }
    return Localized(
      vi: "\(who.vi) kết nạp ngày \(date), nhưng sổ chưa có lần biểu quyết kết nạp nào ghi tên và đạt tỷ lệ, hoặc lần sau cùng không đạt",
      en: "\(who.en) was admitted on \(date) without a vote on record that names the candidate and passed, or the last one failed")
  }
}
