import Domain

/// What one statement says of a task, point, target or shortcoming, in as few words as its place in a table allows.
struct ConciseRemark {
  enum Subject: Hashable {
    case task(TaskID)
    case followUp(FollowUpID)

    var followUp: FollowUpID? { if case .followUp(let id) = self { id } else { nil } }
  }

  let subject: Subject
  let isConclusion: Bool
  let text: CleanText
}

extension MeetingPaper {
  /// Nil for a statement about none of them.
  func conciseRemark(_ event: Event) -> ConciseRemark? {
    func told(_ task: TaskID, _ lead: CleanText, _ parts: CleanText?...) -> ConciseRemark {
      ConciseRemark(subject: .task(task), isConclusion: false, text: sentences(lead, parts))
    }
    switch event {
    case .talk(.reported(let id, let task, let reached, let result, let terms)):
      let extent = [reached.map { "đạt \(words(of: $0))" }, terms.period.map { "kỳ \($0.words)" }, finish(terms.finished)].compactMap(
        \.self)
      return told(task, names[id], extent.isEmpty ? nil : .joined(extent), CleanText(result))
    case .talk(.discussed(let id, .task(let task), let text)): return told(task, "\(names[id]) góp ý", CleanText(text))
    case .talk(.concluded(.task(let task, let outcome, let text, let reached, let period))):
      let result = reached.map { "đạt \(words(of: $0))\(level(of: $0.share))" as CleanText }
      let parts = [outcome.map { CleanText($0.word.vi) }, period.map { "kỳ \($0.words)" }, result].compactMap(\.self)
      let lead = parts.isEmpty ? nil : CleanText.joined(parts).capitalised
      return ConciseRemark(subject: .task(task), isConclusion: true, text: sentences(nil, [lead, CleanText(text)]))
    case .talk(.followUpReported), .talk(.concluded(.followUp)): return followUpRemark(event)
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return taskRemark(event).map { ConciseRemark(subject: .task($0.task), isConclusion: false, text: $0.text) }
    }
  }

  private func followUpRemark(_ event: Event) -> ConciseRemark? {
    switch event {
    case .talk(.followUpReported(let member, let id, let reached, let result, let finished)):
      let extent = [reached.map { "đạt \(amount($0, of: id))" }, finish(finished)].compactMap(\.self)
      let parts = [extent.isEmpty ? nil : CleanText.joined(extent), CleanText(result)]
      return ConciseRemark(subject: .followUp(id), isConclusion: false, text: sentences(names[member], parts))
    case .talk(.concluded(.followUp(let id, let outcome, let text, let reached))):
      let share = reached.flatMap { reached in cell.followUp(id).flatMap { $0.share(of: reached) } }
      let result = reached.map { "đạt \(amount($0, of: id))\(level(of: share))" as CleanText }
      let parts = [outcome?.vietnamese(of: id.kind), result].compactMap(\.self)
      let lead = parts.isEmpty ? nil : CleanText.joined(parts).capitalised
      return ConciseRemark(subject: .followUp(id), isConclusion: true, text: sentences(nil, [lead, CleanText(text)]))
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return nil
    }
  }

  /// `lead` before the parts as sentences; empty parts are left out.
  private func sentences(_ lead: CleanText?, _ parts: [CleanText?]) -> CleanText {
    let said = parts.compactMap { $0?.trimmed }.filter { !$0.isEmpty }.map(\.closed)
    guard let lead else { return .joined(said, by: " ") }
    return said.isEmpty ? lead.closed : "\(lead): \(CleanText.joined(said, by: " "))"
  }

  /// What the remarks are about; of a point that is gone through also how it stood when the meeting began.
  func title(of subject: ConciseRemark.Subject) -> CleanText {
    switch subject {
    case .task(let id): return "Số \(id.number): \(cell.task(id).map { CleanText($0.assignment.text).trimmed } ?? "")"
    case .followUp(let id):
      if let point = cell.pointsToReview(in: meeting).first(where: { $0.id == id }), meeting.facts.kind == .regular {
        return "\(task(of: point).closed) Đầu kỳ: \(start(of: point))"
      }
      let text = cell.followUp(id).map { CleanText(content(of: $0).text).trimmed } ?? ""
      return "\(name(of: id).capitalised): \(text)"
    }
  }
}
