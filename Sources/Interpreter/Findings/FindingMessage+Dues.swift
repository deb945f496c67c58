import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: DuesDetail) -> Localized {
    switch detail {
    case .unpaidDues(let member, let tally): dues(member, tally)
    case .notOwed(let member, let months): notOwed(member, months)
    case .paidTwice(let member, let months): paidTwice(member, months)
    case .notRecorded(let months): notRecorded(months)
    }
  }

  private func dues(_ id: MemberID, _ tally: MonthTally) -> Localized {
    let who = member(id)
    let counts = counts(tally)
    return Localized(vi: "\(who.vi) chưa đóng đảng phí \(counts.vi)", en: "\(who.en) has not paid dues in \(counts.en)")
  }

  private func notOwed(_ id: MemberID, _ paid: [Month]) -> Localized {
    let who = member(id)
    let list = months(paid)
    return Localized(
      vi: "\(who.vi) được ghi đóng đảng phí tại chi bộ cho \(paid.count) tháng không thuộc chi bộ thu: \(list)",
      en: "\(who.en) is recorded as paying here for \(count(paid.count, "month")) not owed here: \(list)")
  }

  private func paidTwice(_ id: MemberID, _ paid: [Month]) -> Localized {
    let who = member(id)
    let list = months(paid)
    return Localized(
      vi: "đảng phí của \(who.vi) được ghi trùng cùng một mức trong \(paid.count) tháng: \(list)",
      en: "dues of \(who.en) are recorded twice with the same amount for \(count(paid.count, "month")): \(list)")
  }

  private func notRecorded(_ missed: [Month]) -> Localized {
    let list = months(missed)
    return Localized(
      vi: "chưa ghi thu đảng phí của đảng viên nào trong \(missed.count) tháng: \(list)",
      en: "no dues of anybody are recorded for \(count(missed.count, "month")): \(list)")
  }
}
