import Diagnostics
import Domain
import Syntax
import TextRoom

/// What is said and concluded in a meeting.
extension ReadBack {
  func sentence(of event: TalkEvent) -> Localized {
    switch event {
    case .said(let speaker, let text): said(speaker, text)
    case .reported(let member, let id, let reached, let result, let terms): reported(member, id, reached, result, terms)
    case .discussed(let member, let subject, let text): discussed(member, subject, text)
    case .concluded(let conclusion): concluded(conclusion)
    case .followUpStated(let id, let facts): stated(id, facts)
    case .followUpAdjusted(let id, let change, let reason): adjusted(id, change, reason)
    case .followUpReported(let member, let id, let reached, let result, let finished): reported(member, id, reached, result, finished)
    case .commended(let id, let text): commended(id, text)
    case .reminded(let id, let text): reminded(id, text)
    }
  }

  private func concluded(_ conclusion: Conclusion) -> Localized {
    switch conclusion {
    case .task(let id, let outcome, let text, let reached, let period): concluded(id, outcome, text, reached, period)
    case .followUp(let id, let outcome, let text, let reached): concluded(id, outcome, text, reached)
    case .item(let text): concluded(text)
    case .numberedItem(let number, let text):
      sentence(Localized(vi: "kết luận mục \(number)", en: "conclusion on item \(number)"), text: text)
    }
  }

  func said(_ speaker: Speaker, _ text: String) -> Localized {
    let who =
      switch speaker {
      case .member(let id): words.member(id)
      case .guest(let name): Localized(vi: "khách mời \(name)", en: "the guest \(name)")
      }
    return sentence(who + Localized(vi: " phát biểu", en: " says"), text: text)
  }

  func reported(_ member: MemberID, _ id: TaskID, _ reached: Reached?, _ result: String, _ terms: ReportTerms) -> Localized {
    let extent = reached.map { words.value($0) }.map { Localized(vi: " đạt \($0)", en: " at \($0)") } ?? .empty
    let head = Localized(
      vi: "\(words.member(member).vi) báo cáo \(words.task(id).vi)", en: "\(words.member(member).en) reports on \(words.task(id).en)")
    let period = terms.period.map { Localized(vi: ", kỳ \($0.word.vi)", en: " for \($0.word.en)") } ?? .empty
    return sentence(head + extent + period + finish(terms.finished), text: result)
  }

  /// `, xong ngày 28/01/2026`; empty when it is not said.
  func finish(_ day: Day?) -> Localized {
    day.map { Localized(vi: ", xong ngày \(Written.day($0))", en: ", finished on \(Written.day($0))") } ?? .empty
  }

  func discussed(_ member: MemberID, _ subject: Domain.Subject, _ text: String) -> Localized {
    let about =
      switch subject {
      case .task(let id): Localized(vi: "về \(words.task(id).vi)", en: "on \(words.task(id).en)")
      case .member(let id): Localized(vi: "cho \(words.member(id).vi)", en: "to \(words.member(id).en)")
      }
    return sentence(
      Localized(
        vi: "\(words.member(member).vi) góp ý \(about.vi)",
        en: "\(words.member(member).en) gives an opinion \(about.en)"), text: text)
  }

  func concluded(_ id: TaskID, _ outcome: TaskOutcome?, _ text: String, _ reached: Reached?, _ stated: Period?) -> Localized {
    let decision = cell.task(id)?.conclusions.last { $0.record == record }?.fact
    let period =
      outcome?.endsTask == true
      ? decision?.period.map { words.periodDone($0, goesOn: cell.task(id)?.isOpen ?? false) }
      : stated.map { words.periodDone($0, goesOn: false) }
    return concluded(on: words.task(id), [outcome?.word, period, reached.map { words.reached($0, on: day) }], text)
  }

  /// `Kết luận nhiệm vụ #2: hoàn thành, đạt 95% (xuất sắc). Tiếp tục.`
  func concluded(on subject: Localized, _ results: [Localized?], _ text: String) -> Localized {
    let head = Localized(vi: "kết luận \(subject.vi)", en: "conclusion on \(subject.en)")
    let results = Localized.joined(results.compactMap(\.self), by: ", ")
    if results.vi.isEmpty { return sentence(head, text: text) }
    return sentence(head + Localized(vi: ": \(results.vi)", en: ": \(results.en)"), then: text)
  }

  /// On the open item.
  func concluded(_ text: String) -> Localized {
    let number = meeting?.items.last { $0.record <= record }.map { " \($0.number)" } ?? ""
    return sentence(Localized(vi: "kết luận mục\(number)", en: "conclusion on item\(number)"), text: text)
  }

  func commended(_ id: MemberID, _ text: String) -> Localized {
    sentence(Localized(vi: "biểu dương \(words.member(id).vi)", en: "\(words.member(id).en) is commended"), text: text)
  }

  func reminded(_ id: MemberID, _ text: String) -> Localized {
    sentence(Localized(vi: "nhắc nhở \(words.member(id).vi)", en: "\(words.member(id).en) is reminded"), text: text)
  }

  // MARK: Votes
}
