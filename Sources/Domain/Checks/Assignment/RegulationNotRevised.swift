/// A working regulation that stands as it was though the committee, or the cell itself, has changed since and the months to revise it are over.
///
/// A change is a post of the committee somebody came to who did not hold it on the day of the regulation, or another name of the cell, as a
/// merger gives it. A regulation older than the term is no regulation of it and belongs to `assignment.no-regulation`.
///
/// Source: 7619-CV/BTCTW (the regulation assigns the members of the committee); number: `regulation.revision.months`.
public struct RegulationNotRevised: Check {
  public static let about = About(.oldRegulation, serves: .adjustedOnChange, weight: .notice, source: "7619-CV/BTCTW", isDisputed: true)

  /// From when the regulation is in force.
  public let regulation: Day
  public let change: Change
  /// The last day to revise it.
  public let due: Day

  public enum Change: Sendable, Equatable {
    case post(MemberID, Post, from: Day)
    case name(from: Day)

    public var day: Day {
      switch self {
      case .post(_, _, let day), .name(let day): day
      }
    }
  }

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let regulation = cell.regulation(on: day), let months = cell.rules.value(.regulationRevisionMonths, on: day),
      regulation.isOf(cell.terms.newest(on: day, from: \.from))
    else { return [] }
    let changes = cell.changes(since: regulation.fact.from, upTo: day)
    guard let first = changes.min(by: { $0.change.day < $1.change.day }), case let due = first.change.day.adding(months: months.count),
      due < day
    else { return [] }
    return [
      Finding(
        RegulationNotRevised(regulation: regulation.fact.from, change: first.change, due: due),
        evidence: [regulation.record, first.record], parameters: [months])
    ]
  }
}

extension Cell {
  fileprivate func changes(since begin: Day, upTo day: Day) -> [(change: RegulationNotRevised.Change, record: RecordID)] {
    let posts = members.flatMap { member in
      let before = member.posts(on: begin)
      return member.postEntries(on: day).compactMap { entry -> (change: RegulationNotRevised.Change, record: RecordID)? in
        let fact = entry.fact
        guard fact.post.isOnCommittee, begin < fact.from, !before.contains(fact.post) else { return nil }
        return (.post(member.id, fact.post, from: fact.from), entry.record)
      }
    }
    let name = facts(on: begin).name
    let renamed = descriptions.first { begin < $0.day && $0.day <= day && $0.fact.name != name }
    return posts + [renamed.map { (.name(from: $0.day), $0.record) }].compactMap { $0 }
  }
}

extension FindingCode {
  public static let oldRegulation = FindingCode("assignment.regulation-old")
}
