import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: MembershipDetail) -> Localized {
    switch detail {
    case .absence(let member, let tally): absence(member, tally)
    }
  }

  private func absence(_ id: MemberID, _ tally: MonthTally) -> Localized {
    let who = member(id)
    let counts = counts(tally)
    return Localized(
      vi: "\(who.vi) vắng sinh hoạt không có lý do \(counts.vi)", en: "\(who.en) missed regular meetings without reason in \(counts.en)")
  }
}
