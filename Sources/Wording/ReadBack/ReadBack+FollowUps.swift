import Diagnostics
import Domain

/// Points, targets and shortcomings.
extension ReadBack {
  func stated(_ id: FollowUpID, _ facts: FollowUpFacts) -> Localized {
    let people = facts.members.isEmpty ? nil : words.members(facts.members)
    let who = people.map { Localized(vi: "thực hiện: \($0.vi)", en: "carried out by: \($0.en)") }
    let due = labelled("hạn", "due", facts.due)
    let name = words.name(of: id)
    switch facts.detail {
    case .point(let product, let month):
      let report = month.map { Localized(vi: "báo cáo tháng \(Written.month($0))", en: "to be reported for \(Written.month($0))") }
      return sentence(name, text: facts.text, [who, due, labelled("sản phẩm", "product", product), report])
    case .target(let value, let unit, let resolution, let year):
      let shown = words.value(value, unit: unit)
      let of = resolution.map { Localized(vi: "của \(Written.document($0))", en: "of \(Written.document($0))") }
      let during = year.map { Localized(vi: "của năm \($0)", en: "of \($0)") }
      return sentence(name, text: facts.text, [Localized(vi: "cần đạt \(shown)", en: "to reach \(shown)"), of, during, who, due])
    case .shortcoming(let owner, let cause, let remedy, let proposal, let addressees):
      let whose = owner.map(words.member) ?? Localized(vi: "chi bộ", en: "the cell")
      return sentence(
        name + Localized(vi: " của \(whose.vi)", en: " of \(whose.en)"), text: facts.text,
        [
          labelled("nguyên nhân", "cause", cause), labelled("biện pháp", "remedy", remedy), labelled("kiến nghị", "proposal", proposal),
          labelled("gửi", "to", listed(addressees)), who, due,
        ])
    }
  }

  /// The new parts, each with what it was before in parentheses.
  func adjusted(_ id: FollowUpID, _ change: FollowUpChange, _ reason: String) -> Localized {
    let before = cell.followUp(id)?.facts(before: record)
    let detail = before?.detail
    let value = change.value.map { words.value($0, unit: change.unit ?? detail?.unit) }
    let old = detail?.figure.map { words.value($0, unit: detail?.unit) }
    return sentence(
      Localized(vi: "điều chỉnh \(words.followUp(id).vi)", en: "\(words.followUp(id).en) is adjusted"),
      [
        changed("nội dung: ", "content: ", change.text, before?.text),
        changed("thực hiện: ", "carried out by: ", change.members.isEmpty ? nil : words.members(change.members), before.flatMap(people)),
        changed("hạn ", "due ", change.due.map(Written.day), before?.due.map(Written.day)),
        changed("cần đạt ", "to reach ", value, old), changed("sản phẩm: ", "product: ", change.product, detail?.product),
        changed("báo cáo tháng ", "to be reported for ", change.reportMonth.map(Written.month), detail?.reportMonth.map(Written.month)),
        changed("nguyên nhân: ", "cause: ", change.cause, detail?.cause), changed("biện pháp: ", "remedy: ", change.remedy, detail?.remedy),
        changed("kiến nghị: ", "proposal: ", change.proposal, detail?.proposal),
        changed("gửi: ", "to: ", listed(change.addressees), listed(detail?.addressees ?? [])), labelled("lý do", "reason", reason),
      ])
  }

  private func listed(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: ", ") }

  private func people(_ facts: FollowUpFacts) -> Localized? { facts.members.isEmpty ? nil : words.members(facts.members) }

  private func changed(_ vi: String, _ en: String, _ new: String?, _ old: String?) -> Localized? {
    changed(vi, en, new.map { Localized(vi: $0, en: $0) }, old.map { Localized(vi: $0, en: $0) })
  }

  /// `hạn 30/11/2026 (trước: 30/09/2026)`; nil for a part that stays.
  private func changed(_ vi: String, _ en: String, _ new: Localized?, _ old: Localized?) -> Localized? {
    guard let new else { return nil }
    let was = old.map { Localized(vi: " (trước: \(cut($0.vi)))", en: " (before: \(cut($0.en)))") } ?? .empty
    return Localized(vi: vi + cut(new.vi), en: en + cut(new.en)) + was
  }

  func reported(_ member: MemberID, _ id: FollowUpID, _ reached: Reached?, _ result: String, _ finished: Day?) -> Localized {
    let who = words.member(member)
    let about = words.followUp(id)
    let head = Localized(vi: "\(who.vi) báo cáo \(about.vi)", en: "\(who.en) reports on \(about.en)")
    return sentence(head + (reached.map { amount($0, of: id) } ?? .empty) + finish(finished), text: result)
  }

  /// ` đạt 12 hộ, bằng 80% chỉ tiêu`
  private func amount(_ reached: Reached, of id: FollowUpID) -> Localized {
    let entry = cell.followUp(id)
    let shown = words.value(reached, of: entry?.facts.detail)
    guard let entry, case .target = entry.facts.detail, let share = entry.share(of: reached).map(Written.share) else {
      return Localized(vi: " đạt \(shown)", en: " at \(shown)")
    }
    return Localized(vi: " đạt \(shown), bằng \(share) chỉ tiêu", en: " at \(shown), \(share) of the target")
  }

  func concluded(_ id: FollowUpID, _ outcome: TaskOutcome?, _ text: String, _ reached: Reached?) -> Localized {
    let result = reached.flatMap { reached -> Localized? in
      guard let entry = cell.followUp(id) else { return nil }
      return words.reached(entry.share(of: reached), reached, of: entry.facts.detail, on: day)
    }
    return concluded(on: words.followUp(id), [outcome?.word(of: id.kind), result], text)
  }
}
