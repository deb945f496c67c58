import Diagnostics
import Domain
import Syntax
import TextRoom

/// What members owe and pay, what is waived, what is sent up.
extension ReadBack {
  func sentence(of event: DuesEvent) -> Localized {
    switch event {
    case .rateSet(let ids, let rate): rateSet(ids, rate)
    case .relieved(let id, let relief): relieved(id, relief)
    case .remitted(let remittance): remitted(remittance)
    case .paid(let month, let ids, let amount): paid(month, ids, amount)
    case .fundMoved(let entry): moved(entry)
    case .spendingRuleSet(let rule): regulated(rule, named: Localized(vi: "quy chế chi tiêu", en: "spending regulation"))
    case .assetKept(let asset): kept(asset)
    case .booksHandedOver(let handOver): handedOver(handOver)
    }
  }

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

  func paid(_ month: Month, _ ids: [MemberID], _ amount: Dong?) -> Localized {
    let shown = Written.month(month)
    let head = Localized(vi: "đảng phí tháng \(shown): ", en: "dues of \(shown): ")
    if amount == .zero {
      let names = words.names(ids)
      let none = Localized(vi: "0 đồng không tính là đã đóng (\(names.vi))", en: "0 đồng is no payment (\(names.en))")
      return sentence(head + none, [owing(month)])
    }
    let money = amount.map { Written.money($0.amount) }
    if ids.count == 1 {
      let who = words.member(ids[0])
      let sum = money.map { Localized(vi: " \($0) đồng", en: " \($0) đồng") } ?? .empty
      return sentence(head + Localized(vi: "\(who.vi) đã đóng", en: "\(who.en) paid") + sum, [owing(month)])
    }
    let names = words.names(ids)
    let each = money.map { Localized(vi: ", mỗi đồng chí \($0) đồng", en: ", \($0) đồng each") } ?? .empty
    return sentence(
      head + Localized(vi: "ghi \(ids.count) đồng chí đã đóng", en: "\(ids.count) members paid") + each
        + Localized(vi: " (\(names.vi))", en: " (\(names.en))"), [owing(month)])
  }

  /// Who has not paid for the month yet.
  private func owing(_ month: Month) -> Localized? {
    let ids = cell.members.lazy.map(\.id).filter { cell.owesDues($0, for: month, on: day) }
    guard case let owing = Array(ids), !owing.isEmpty else { return nil }
    let names = words.names(owing)
    return Localized(vi: "còn \(owing.count) đồng chí chưa đóng: \(names.vi)", en: "\(owing.count) not paid yet: \(names.en)")
  }

  // MARK: Ratings
}
