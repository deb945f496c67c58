import Diagnostics
import Domain

/// What members owe, what is waived, what is sent up.
extension ReadBack {
  /// With what the first of them owes for the first month it holds in.
  func rateSet(_ ids: [MemberID], _ rate: DuesRate) -> Localized {
    let names = words.names(ids)
    let who = ids.count == 1 ? words.member(ids[0]) : Localized(vi: "các đồng chí \(names.vi)", en: names.en)
    let month = Written.month(rate.from.month)
    let due = ids.first.flatMap { cell.duesDue(of: $0, for: rate.from.month, on: max(day, rate.from)) }
    let amount = due?.amount.map { Written.money($0.amount) } ?? ""
    let reckoned = due.map { due in
      amount.isEmpty
        ? due.reckoning
        : Localized(
          vi: "tháng \(month) phải đóng \(amount) đồng (\(due.reckoning.vi))", en: "\(amount) đồng due for \(month) (\(due.reckoning.en))")
    }
    return sentence(
      Localized(vi: "mức đảng phí của \(who.vi)", en: "dues rate of \(who.en)") + period(rate.from),
      [
        rate.basis?.word, rate.amount.map { Localized(vi: "\(Written.money($0.amount)) đồng", en: "\(Written.money($0.amount)) đồng") },
        rate.region.map { Localized(vi: "vùng \($0)", en: "region \($0)") },
        rate.income.map { Localized(vi: "thu nhập \(Written.money($0.amount)) đồng", en: "income \(Written.money($0.amount)) đồng") },
        labelled("căn cứ", "basis", rate.document), labelled("lý do", "reason", rate.reason), reckoned,
      ])
  }

  func relieved(_ id: MemberID, _ relief: DuesRelief) -> Localized {
    let who = words.member(id)
    return sentence(
      relief.isExemption
        ? Localized(vi: "miễn đảng phí đối với \(who.vi)", en: "\(who.en) is exempt from dues") + period(relief.from, relief.until)
        : Localized(
          vi: "giảm \(relief.share.value)% đảng phí đối với \(who.vi)", en: "dues of \(who.en) are reduced by \(relief.share.value)%")
          + period(relief.from, relief.until),
      [labelled("căn cứ", "basis", relief.document), labelled("lý do", "reason", relief.reason)])
  }

  /// With what is still to be sent.
  func remitted(_ remittance: Remittance) -> Localized {
    let month = Written.month(remittance.month)
    let amount = Written.money(remittance.amount.amount)
    let left = cell.duesUnsent(upTo: remittance.month, on: max(day, remittance.on)).amount
    return sentence(
      Localized(
        vi: "trích nộp đảng phí tháng \(month): \(amount) đồng, ngày \(Written.day(remittance.on))",
        en: "dues of \(month) sent up: \(amount) đồng, on \(Written.day(remittance.on))"),
      [left > 0 ? Localized(vi: "còn phải nộp \(Written.money(left)) đồng", en: "\(Written.money(left)) đồng still to be sent") : nil])
  }
}
