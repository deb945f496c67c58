/// An open task whose holder was given a post, or gave one up, in the last twelve months, and which was not looked at since.
///
/// Posts outside the Party count too, for tasks go with them; collecting dues does not, being a task itself. A change or hand-over of the
/// task, a working regulation that lists it and a resolution on assignment are each a look at it.
///
/// Source: 38-HD/BTCTW IV.2 (assignments are adjusted during the year).
public struct HolderChangedPost: TaskCheck {
  public static let about = About(.holderChangedPost, serves: .adjustedOnChange, weight: .notice, source: "38-HD/BTCTW IV.2")

  public let task: TaskID
  public let holder: MemberID
  public let post: Post
  public let change: PostChange
  /// The day the post was given, or the first day without it.
  public let changed: Day

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .roster(.postGiven), .roster(.postEnded): .record
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let first = day.adding(months: -12)
    var reviewed: [TaskID: Day] = [:]
    for regulation in cell.regulations where regulation.fact.from <= day {
      for task in regulation.fact.tasks { reviewed[task] = max(reviewed[task] ?? regulation.fact.from, regulation.fact.from) }
    }
    let resolved = cell.assignmentResolutions(from: first, upTo: day).map(\.fact.day).max()
    return cell.tasks.flatMap { task -> [Finding] in
      guard task.isOpen(on: day) else { return [] }
      let seen = [task.assignment.from, reviewed[task.id], resolved, task.changes.map(\.day).max()].compactMap { $0 }.max() ?? day
      return task.members(on: day).compactMap { holder in
        guard let change = cell.member(holder)?.postChanges(after: max(seen, first), upTo: day).last else { return nil }
        return Finding(
          HolderChangedPost(task: task.id, holder: holder, post: change.post, change: change.kind, changed: change.day),
          evidence: [task.origin.record, change.record])
      }
    }
  }
}

/// What happened to a post.
public enum PostChange: Sendable, Equatable, Hashable {
  case given
  case ended
}

extension Member {
  /// Posts given and ended after a day, the last one last.
  fileprivate func postChanges(
    after start: Day, upTo day: Day
  ) -> [(day: Day, post: Post, kind: PostChange, record: RecordID)] {
    let changes = posts.filter { $0.fact.post != .duesCollector }.flatMap {
      entry -> [(day: Day, post: Post, kind: PostChange, record: RecordID)] in
      let given = (day: entry.fact.from, post: entry.fact.post, kind: PostChange.given, record: entry.record)
      guard let last = entry.fact.to else { return [given] }
      return [given, (last.adding(days: 1), entry.fact.post, .ended, entry.fact.endedBy ?? entry.record)]
    }
    return changes.filter { start < $0.day && $0.day <= day }.sorted { ($0.day, $0.record) < ($1.day, $1.record) }
  }
}

extension FindingCode {
  public static let holderChangedPost = FindingCode("task.post-changed")
}
