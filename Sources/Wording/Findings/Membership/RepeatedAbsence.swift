import Diagnostics
import Domain

extension RepeatedAbsence: Worded {
  package static let rule = Localized(
    vi:
      "Bỏ sinh hoạt ba tháng trong năm không có lý do chính đáng thì xem xét xóa tên. Đếm theo tháng có sinh hoạt thường kỳ, không "
      + "theo buổi, và nêu cả ba cách đếm: trong năm, trong 12 tháng, liên tiếp.",
    en:
      "Three months in the year of absence without legitimate reason lead to deletion. Months are counted, not meetings, in all "
      + "three ways: in the year, in twelve months, in a row."
  )

  package static let example = CodeExample(
    when: Localized(vi: "@sơn vắng không lý do ba tháng trong năm", en: "@sơn absent without reason in three months of the year"),
    mendedBy: "nhắc nhở @sơn: Vắng họp không báo cáo")

  package func message(_ words: CellWords) -> Localized {
    words.absence(of: member, tally)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.remind(member, ofAbsenceIn: tally.lastTwelve) }
}

extension CellWords {
  /// `đồng chí Nguyễn Văn Bình (@bình) vắng sinh hoạt không có lý do 2 tháng trong năm, … (06/2026, 08/2026)`, and the months of which no
  /// reason is on record either way.
  func absence(of id: MemberID, _ tally: MonthTally) -> Localized {
    let (who, counts) = (member(id), counts(tally))
    let unstated = cell.unstatedAbsence(of: id, in: tally.lastTwelve).map(Written.month).joined(separator: ", ")
    let open =
      unstated.isEmpty
      ? .empty
      : Localized(
        vi: "; chưa ghi có hay không có lý do: tháng \(unstated)", en: "; with or without reason is not recorded for \(unstated)")
    return Localized(
      vi: "\(who.vi) vắng sinh hoạt không có lý do \(counts.vi)\(open.vi)",
      en: "\(who.en) missed regular meetings without reason in \(counts.en)\(open.en)")
  }
}
