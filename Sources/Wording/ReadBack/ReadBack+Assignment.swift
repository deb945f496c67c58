import Diagnostics
import Domain
import Syntax
import TextRoom

/// Tasks, documents and the working regulation.
extension ReadBack {
  func sentence(of event: AssignmentEvent) -> Localized {
    switch event {
    case .assigned(let id, let assignment): assigned(id, assignment)
    case .adjusted(let id, let change, let reason): adjusted(id, change, reason)
    case .handedOver(let id, let from, let to, let day, let reason): handedOver(id, from, to, day, reason)
    case .stopped(let id, let day, let reason): stopped(id, day, reason)
    case .planned(let id, let text, let day): planned(id, text, day)
    case .supported(let id, let text, let day): supported(id, text, day)
    case .inspected(let id, let by, let day, let text): inspected(id, by, day, text)
    case .documentRegistered(let number, let issuer, let day, let due, let summary): registered(number, issuer, day, due, summary)
    case .regulationSet(let regulation): regulated(regulation)
    }
  }

  func assigned(_ id: TaskID, _ task: Assignment) -> Localized {
    let number = id.number
    let lead = task.members.first.map(words.member) ?? .empty
    let others = Array(task.members.dropFirst())
    let names = words.names(others)
    let title = others.count == 1 ? "đồng chí" : "các đồng chí"
    let head =
      others.isEmpty
      ? Localized(vi: "phân công \(lead.vi) nhiệm vụ #\(number)", en: "\(lead.en) is assigned task #\(number)")
      : Localized(
        vi: "phân công \(lead.vi) chủ trì, cùng \(title) \(names.vi), nhiệm vụ #\(number)",
        en: "\(lead.en) as leader, with \(names.en), is assigned task #\(number)")
    var terms = task.terms
    if terms.kind == .fixed { terms.kind = nil }
    let stated = TaskChange(from: task.from == day ? nil : task.from, terms)
    return sentence(head, text: task.text, clauses(stated))
  }

  func adjusted(_ id: TaskID, _ change: TaskChange, _ reason: String) -> Localized {
    sentence(
      Localized(vi: "điều chỉnh \(words.task(id).vi)", en: "\(words.task(id).en) is adjusted"),
      clauses(change) + [people("thêm", "joining", change.joining), people("bớt", "leaving", change.leaving)] + [
        labelled("lý do", "reason", reason)
      ])
  }

  /// What is stated of a task, in the order of the statement.
  private func clauses(_ change: TaskChange) -> [Localized?] {
    [labelled("nội dung", "content", change.text)]
      + TaskTerms.Clause.allCases.flatMap { clause -> [Localized?] in
        let told = [self.clause(clause, of: change.terms)]
        if clause == .kind { return told + [labelled("từ ngày", "from", change.from)] }
        return clause == .coLeads ? [labelled("chủ trì", "lead", change.lead)] + told : told
      }
  }

  /// `hạn 30/09/2026`, `địa bàn: Xóm Đoài`, `10 hộ`, with long texts cut; nil when it is not stated.
  private func clause(_ clause: TaskTerms.Clause, of terms: TaskTerms) -> Localized? {
    if clause == .households { return households(terms.households, terms.householdNames) }
    return words.clause(clause, of: terms).map { told in
      if told.isText { return told.name + Localized(vi: ": \(cut(told.value.vi))", en: ": \(cut(told.value.en))") }
      return told.name == .empty ? told.value : told.name + Localized(same: " ") + told.value
    }
  }

  // MARK: Later

  func handedOver(_ id: TaskID, _ from: MemberID, _ to: MemberID, _ day: Day, _ reason: String) -> Localized {
    sentence(
      Localized(
        vi: "bàn giao \(words.task(id).vi) từ \(words.member(from).vi) cho \(words.member(to).vi)",
        en: "\(words.task(id).en) passes from \(words.member(from).en) to \(words.member(to).en)") + period(day),
      [labelled("lý do", "reason", reason)])
  }

  func stopped(_ id: TaskID, _ day: Day, _ reason: String) -> Localized {
    sentence(
      Localized(vi: "thôi phân công \(words.task(id).vi)", en: "\(words.task(id).en) is stopped") + period(day),
      [labelled("lý do", "reason", reason)])
  }

  func planned(_ id: TaskID, _ text: String, _ day: Day) -> Localized {
    sentence(
      Localized(
        vi: "kế hoạch thực hiện \(words.task(id).vi), ngày \(Written.day(day))", en: "plan of \(Written.day(day)) for \(words.task(id).en)"),
      text: text)
  }

  func supported(_ id: TaskID, _ text: String, _ day: Day) -> Localized {
    sentence(
      Localized(
        vi: "tháo gỡ khó khăn cho \(words.task(id).vi), ngày \(Written.day(day))",
        en: "support of \(Written.day(day)) for \(words.task(id).en)"),
      text: text)
  }

  func inspected(_ id: TaskID, _ by: [MemberID], _ day: Day, _ text: String) -> Localized {
    sentence(
      Localized(
        vi: "\(words.members(by).vi) kiểm tra \(words.task(id).vi) ngày \(Written.day(day))",
        en: "\(words.members(by).en) inspected \(words.task(id).en) on \(Written.day(day))"),
      text: text)
  }

  func registered(_ number: DocumentNumber, _ issuer: String?, _ day: Day, _ due: Day?, _ summary: String) -> Localized {
    let shown = Written.document(number)
    let date = Written.day(day)
    let by = issuer.map { Localized(vi: " của \($0)", en: " of \($0)") } ?? .empty
    return sentence(
      Localized(
        vi: "ghi sổ văn bản số \(shown)\(by.vi), ngày \(date)",
        en: "document \(shown)\(by.en) of \(date) registered"), text: summary, [labelled("hạn", "due", due)])
  }

  func regulated(_ regulation: Regulation) -> Localized {
    let listed = regulation.tasks.prefix(6).map { "#\($0.number)" }.joined(separator: ", ")
    let more = max(0, regulation.tasks.count - 6)
    let count = regulation.tasks.count
    let tasks =
      count == 0
      ? Localized(vi: "chưa gồm nhiệm vụ nào", en: "listing no task")
      : Localized(
        vi: "gồm \(count) nhiệm vụ: \(listed)" + (more > 0 ? " và \(more) nhiệm vụ khác" : ""),
        en: "listing \(words.count(count, "task")): \(listed)" + (more > 0 ? " and \(more) others" : ""))
    return regulated(regulation, named: Localized(vi: "quy chế làm việc", en: "working regulation"), [tasks])
  }

  /// A regulation of any kind, with what else is told of it.
  func regulated(_ regulation: Regulation, named name: Localized, _ rest: [Localized] = []) -> Localized {
    let number = regulation.document.map { Written.document($0) }
    let called = number.map { Localized(vi: "\(name.vi) số \($0)", en: "\(name.en) \($0)") } ?? name
    let parts = [
      labelled("ban hành ngày", "issued", regulation.issued),
      labelled("căn cứ", "basis", regulation.bases.isEmpty ? nil : regulation.bases.joined(separator: ", ")),
    ]
    return sentence(called + period(regulation.from), text: regulation.summary, parts + rest)
  }
}
