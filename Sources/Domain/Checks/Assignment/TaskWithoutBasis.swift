/// An open task that rests on nothing: a fixed one outside the working regulation, another one given outside a meeting.
///
/// A fixed task is to be listed in the regulation in force or rest on a document; a resolution passed in the meeting that gave it is one.
/// An ad hoc or seasonal task needs a meeting or a document. One statement mends the regulation for all its missing tasks, so it stands
/// with the first of them only.
///
/// Source: 38-HD/BTCTW IV.2 (a resolution assigns each member); 7619-CV/BTCTW (frame of the working regulation).
public struct TaskWithoutBasis: TaskCheck {
  public static let about = About(.taskWithoutBasis, serves: .inRegulation, weight: .warning, source: "38-HD/BTCTW IV.2; 7619-CV/BTCTW")

  public let task: TaskID
  public let gap: BasisGap
  /// The first of those the regulation is to list, under which all are decided.
  public let isFirst: Bool

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .assignment(.assigned(let id, _)): cell.task(id)?.meeting == nil ? .record : .none
    case .assignment(.adjusted(let id, let change, _)) where change.terms.kind != nil || change.terms.basis != nil:
      .subjects([.task(id)])
    case .assignment(.regulationSet): .record
    case .meeting(.closed): .subjects(cell.tasksOfLastMeeting)
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let regulation = cell.regulation(on: day)
    let listed = Set(regulation?.fact.tasks ?? [])
    let resolved = Set(cell.documents.compactMap { $0.fact.isPassedResolution ? $0.fact.meeting : nil })
    let gaps = cell.tasks.compactMap { task -> (task: AssignedTask, gap: BasisGap)? in
      guard task.isOpen(on: day), !task.restsOnDocument(resolved) else { return nil }
      guard task.assignment.kind == .fixed else {
        return task.meeting == nil && task.assignment.basis == nil ? (task, .noMeetingOrDocument) : nil
      }
      return listed.contains(task.id) ? nil : (task, regulation == nil ? .noRegulation : .notInRegulation)
    }
    let first = gaps.first { $0.task.assignment.kind == .fixed }?.task.id
    return gaps.map { task, gap in
      let silent = gap == .notInRegulation ? regulation?.record : nil
      return Finding(
        TaskWithoutBasis(task: task.id, gap: gap, isFirst: task.id == first), evidence: [task.origin.record, silent])
    }
  }
}

/// What an assignment should rest on and does not.
public enum BasisGap: Sendable, Equatable, Hashable {
  /// A fixed task while no working regulation is in force, and on no document.
  case noRegulation
  /// A fixed task that the regulation in force does not list, and on no document.
  case notInRegulation
  /// An ad hoc or seasonal task given outside a meeting, on no document.
  case noMeetingOrDocument
}

extension AssignedTask {
  /// - Parameter resolved: meetings in which a resolution was passed.
  fileprivate func restsOnDocument(_ resolved: Set<MeetingID>) -> Bool {
    switch assignment.basis {
    case .document, .other: true
    case .regulation, nil: meeting.map(resolved.contains) ?? false
    }
  }
}

extension Cell {
  /// The tasks given in the last meeting held; what a committee gives is still to be put before the cell.
  fileprivate var tasksOfLastMeeting: Set<FindingSubject> {
    guard let meeting = meetings.last, meeting.facts.kind != .committee else { return [] }
    return Set(tasks.lazy.filter { $0.meeting == meeting.id }.map { .task($0.id) })
  }
}

extension FindingCode {
  public static let taskWithoutBasis = FindingCode("task.no-basis")
}
