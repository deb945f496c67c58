import Diagnostics
import Domain

extension LateTransfer: Worded {
  package static let rule = Localized(
    vi:
      "Chuyển sinh hoạt chính thức trong số ngày làm việc quy định kể từ ngày có quyết định hoặc chuyển công tác, nơi ở. Có tài liệu ghi "
      + "số ngày khác; xét khi câu có ghi ngày quyết định.",
    en:
      "An official transfer is done within so many working days of the decision or move. Sources give other numbers; looked at where "
      + "the day of the decision is stated.")

  package static let example = CodeExample(
    "chuyển sinh hoạt @cường về \"Đảng bộ phường Hà Cầu\" từ 01/08/2026 quyết định 02/01/2026",
    do: Localized(vi: "Yêu cầu làm thủ tục ngay và ghi lý do chậm.", en: "Ask for it at once and state why it was late."))

  package func message(_ words: CellWords) -> Localized {
    let (who, decision, done, last) = (words.member(member), Written.day(decided), Written.day(done), Written.day(limit))
    let said = Localized(
      vi: "\(who.vi) có quyết định ngày \(decision), chuyển sinh hoạt ngày \(done), hạn \(last)",
      en: "\(who.en), decided on \(decision), transferred on \(done), due by \(last)")
    return isAbandoned ? said + words.abandoned : said
  }
}

extension CellWords {
  /// After what was done so late.
  var abandoned: Localized {
    Localized(vi: "; không có lý do thì xem là tự ý bỏ sinh hoạt", en: "; without reason it counts as having given up activity")
  }
}
