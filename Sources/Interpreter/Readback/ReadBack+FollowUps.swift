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
    case .shortcoming(let owner, let cause, let remedy, let proposal, let addressee):
      let whose = owner.map(words.member) ?? Localized(vi: "chi bộ", en: "the cell")
      return sentence(
        name + Localized(vi: " của \(whose.vi)", en: " of \(whose.en)"), text: facts.text,
        [
          labelled("nguyên nhân", "cause", cause), labelled("biện pháp", "remedy", remedy), labelled("kiến nghị", "proposal", proposal),
          labelled("gửi", "to", addressee), who, due,
        ])
    }
  }

  func reported(_ member: MemberID, _ id: FollowUpID, _ reached: Ratio?, _ result: String) -> Localized {
    let who = words.member(member)
    let about = words.followUp(id)
    let head = Localized(vi: "\(who.vi) báo cáo \(about.vi)", en: "\(who.en) reports on \(about.en)")
    guard let reached else { return sentence(head, text: result) }
    return sentence(head + amount(reached, of: id), text: result)
  }

  /// ` đạt 12 hộ, bằng 80% chỉ tiêu`
  private func amount(_ reached: Ratio, of id: FollowUpID) -> Localized {
    guard case .target(let value, let unit, _, _)? = cell.followUp(id)?.facts.detail else {
      let shown = words.value(reached, unit: nil)
      return Localized(vi: " đạt \(shown)", en: " at \(shown)")
    }
    let shown = words.value(reached, unit: unit)
    let share = Written.share(Ratio(reached.part * value.whole, of: reached.whole * value.part))
    return Localized(vi: " đạt \(shown), bằng \(share) chỉ tiêu", en: " at \(shown), \(share) of the target")
  }

  func concluded(_ id: FollowUpID, _ outcome: TaskOutcome?, _ text: String) -> Localized {
    let about = words.followUp(id)
    let head = Localized(vi: "kết luận \(about.vi)", en: "conclusion on \(about.en)")
    guard let outcome = outcome?.word else { return sentence(head, text: text) }
    return sentence(head + Localized(vi: ": \(outcome.vi)", en: ": \(outcome.en)"), then: text)
  }
}
