import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: DuesDetail) -> Localized {
    switch detail {
    case .unpaidDues(let member, let tally): dues(member, tally)
    }
  }

  private func dues(_ id: MemberID, _ tally: MonthTally) -> Localized {
    let who = member(id)
    let counts = counts(tally)
    return Localized(vi: "\(who.vi) chưa đóng đảng phí \(counts.vi)", en: "\(who.en) has not paid dues in \(counts.en)")
  }
}
