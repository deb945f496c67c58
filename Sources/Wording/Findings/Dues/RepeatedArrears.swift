import Diagnostics
import Domain

extension RepeatedArrears: Worded {
  package static let rule = Localized(
    vi:
      "Không đóng đảng phí ba tháng trong năm không có lý do chính đáng thì xem xét xóa tên. Chỉ tính tháng đã qua và thuộc chi bộ "
      + "này thu, nêu cả ba cách đếm: trong năm, trong 12 tháng, liên tiếp.",
    en:
      "Three months in the year without dues and legitimate reason lead to deletion. Past months owed in this cell are counted, in "
      + "all three ways: in the year, in twelve months, in a row."
  )

  package static let example = CodeExample(
    when: Localized(vi: "@lâm ba tháng trong năm chưa đóng đảng phí", en: "@lâm owes dues for three months of the year"),
    mendedBy: "đảng phí 8/2026 @lâm")

  package func message(_ words: CellWords) -> Localized {
    words.arrears(of: member, tally)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.remind(member, ofDuesFor: tally.lastTwelve) }
}

extension CellWords {
  /// `đồng chí Nguyễn Văn Bình (@bình) chưa đóng đảng phí 2 tháng trong năm, … (06/2026, 08/2026)`
  func arrears(of id: MemberID, _ tally: MonthTally) -> Localized {
    let who = member(id)
    let counts = counts(tally)
    return Localized(vi: "\(who.vi) chưa đóng đảng phí \(counts.vi)", en: "\(who.en) has not paid dues in \(counts.en)")
  }
}
