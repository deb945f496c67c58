import Diagnostics
import Domain

/// Ratings of quarters.
extension Account {
  /// What was given to a member, or to the cell itself when `member` is nil, for a quarter.
  ///
  /// - Returns: nil when nothing is on record.
  package func rating(of member: MemberID?, _ quarter: Quarter) -> Localized? {
    let file = cell.ratingFile(of: member, in: .quarter(quarter))
    guard !file.isEmpty else { return nil }
    let name = member.map(words.person) ?? Localized(vi: "Tập thể chi bộ", en: "The cell itself")
    return lines(given(in: file, to: name, .quarter(quarter)))
  }
}
