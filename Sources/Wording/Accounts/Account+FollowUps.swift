import Diagnostics
import Domain

/// Points, targets and shortcomings.
extension Account {
  /// What it asks for, what was changed, reported and concluded, each with its record, and how much of it is reached.
  package func followUp(_ entry: FollowUp) -> Localized {
    let name = words.name(of: entry.id)
    let text = words.excerpt(entry.facts.text, 160)
    let origin = records([entry.record])
    let head = Localized(vi: "\(name.vi) “\(text)”\(origin.vi)", en: "\(name.en) “\(text)”\(origin.en)").asSentence
    let reports = entry.reports.map { report(of: $0, entry) }
    let conclusions = entry.conclusions.map { conclusion(of: $0, entry) }
    return lines([head] + asked(entry) + entry.changes.map(adjusted) + reports + conclusions + [result(entry)])
  }

  private func asked(_ entry: FollowUp) -> [Localized] {
    let people = entry.facts.members.isEmpty ? nil : words.members(entry.facts.members)
    let parts = [
      people.map { Localized(vi: "thực hiện: \($0.vi)", en: "carried out by: \($0.en)") }, figure(entry),
      entry.lastDay.map { Localized(vi: "hạn \(Written.day($0))", en: "due \(Written.day($0))") },
    ].compactMap(\.self)
    return parts.isEmpty ? [] : [Localized(vi: "  ", en: "  ") + .joined(parts, by: "; ")]
  }

  private func figure(_ entry: FollowUp) -> Localized? {
    guard case .target(let value, let unit, _, _) = entry.facts.detail else { return nil }
    let shown = words.value(value, unit: unit)
    return value.part == 0
      ? Localized(vi: "cần đạt \(shown): đạt khi không quá 0", en: "to reach \(shown): reached while there is none")
      : Localized(vi: "cần đạt \(shown)", en: "to reach \(shown)")
  }

  private func adjusted(_ change: Recorded<FollowUp.Adjustment>) -> Localized {
    let day = Written.day(change.day)
    let reason = words.excerpt(change.fact.reason)
    let evidence = records([change.record])
    return Localized(vi: "  điều chỉnh \(day): \(reason)\(evidence.vi)", en: "  adjusted \(day): \(reason)\(evidence.en)")
  }

  private func report(of report: Recorded<FollowUp.Report>, _ entry: FollowUp) -> Localized {
    let who = words.person(report.fact.member)
    let value = report.fact.reached.map { " \(words.value($0, of: entry.facts.detail))" } ?? ""
    let text = words.excerpt(report.fact.result)
    let day = Written.day(report.day)
    let evidence = records([report.record])
    return Localized(
      vi: "  báo cáo \(day), \(who.vi):\(value) \(text)\(evidence.vi)", en: "  report \(day), \(who.en):\(value) \(text)\(evidence.en)")
  }

  private func conclusion(of conclusion: Recorded<AssignedTask.Decision>, _ entry: FollowUp) -> Localized {
    self.conclusion(
      conclusion,
      reached: conclusion.fact.reached.map {
        words.reached(entry.share(of: $0), $0, of: entry.facts.detail, on: conclusion.day)
      })
  }

  /// The value that counts, and for a target what share of the figure it is.
  private func result(_ entry: FollowUp) -> Localized {
    guard let reached = entry.reached else {
      return Localized(vi: "Chưa có báo cáo về mức đạt.", en: "Nothing is reported as reached yet.")
    }
    let unit = entry.facts.detail.unit
    let shown = words.value(reached, of: entry.facts.detail)
    let head = Localized(vi: "Đã đạt \(shown)", en: "Reached \(shown)")
    guard case .target(let value, _, _, _) = entry.facts.detail, let share = entry.share else { return head.asSentence }
    let figure = words.value(value, unit: unit)
    if value.part == 0 {
      return
        (head
        + (share.part > 0
          ? Localized(vi: ", không quá 0 nên là đạt", en: ", which is none, so it is reached")
          : Localized(vi: ", quá 0 nên là không đạt", en: ", which is more than none, so it is not reached")))
        .asSentence
    }
    let percent = Written.share(share)
    return (head + Localized(vi: " trên \(figure) = \(percent)", en: " of \(figure) = \(percent)")).asSentence
  }
}
