import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom

/// Members by handle or by any word of their name.
extension Completer {
  func members(at spot: Spot) -> [Draft] {
    guard let cell, !spot.declaresMember else { return [] }
    let typed = spot.typed.dropping("@")
    guard typed.isEmpty || typed.key.first?.isLetter == true || spot.typed.begins(with: "@") else { return [] }
    let rank = MemberOrder(cell: cell, today: today).rank(at: spot)
    let named = Set(spot.survey.members.flatMap { members(written: $0) })
    var fitting: [(rank: Int, key: CollationKey, member: Member, standing: Standing)] = []
    for member in cell.members where !named.contains(member.id) {
      guard typed.begins(member.handle) || typed.beginsWord(of: member.name), let standing = member.standing(on: today) else { continue }
      guard let rank = rank(member, standing) else { continue }
      fitting.append((rank, CollationKey(personName: member.name), member, standing))
    }
    fitting.sort { ($0.rank, $0.key, $0.member.id) < ($1.rank, $1.key, $1.member.id) }
    return fitting.map { Draft("@" + $0.member.handle, note: note(of: $0.member, $0.standing, in: cell)) }
  }

  /// The members a handle can mean, written with or without diacritics, or else a name in its place.
  func members(written handle: HandleLiteral) -> [MemberID] {
    let found = state.current.map { state.cells[$0].members(written: handle.name) } ?? []
    guard found.isEmpty, handle.isName, let cell else { return found }
    let words = handle.name.split(separator: " ")
    return cell.members.filter { mayEnd(words, $0.name) }.map(\.id)
  }

  /// `Nguyễn Văn Bình · chi ủy viên · 2 nhiệm vụ`
  private func note(of member: Member, _ standing: Standing, in cell: Cell) -> String {
    var parts = [member.name]
    if standing != .official { parts.append(standing.word[language]) }
    parts += member.posts(on: today).map { $0.word[language] }
    let count = cell.openTasks(of: member.id, on: today).count
    if count > 0 { parts.append(Localized(vi: "\(count) nhiệm vụ", en: count == 1 ? "1 task" : "\(count) tasks")[language]) }
    return parts.joined(separator: " · ")
  }
}

extension Spot {
  /// Whether the handle here is that of somebody not on the roster yet.
  fileprivate var declaresMember: Bool { follows(.member, .receive) && (verb == .member || verb == .receive) }
}

/// Who is offered first at a place, and who is not offered at all.
struct MemberOrder {
  /// Nil leaves a member out; lower ranks come first.
  typealias Rank = (Member, Standing) -> Int?

  let cell: Cell
  let today: Day

  func rank(at spot: Spot) -> Rank {
    let rank = fitting(spot)
    let keepsFormer = spot.verb == .history || spot.verb == .commend
    return { member, standing in
      if standing.hasLeft { return keepsFormer ? .max : nil }
      return rank(member, standing)
    }
  }

  private func fitting(_ spot: Spot) -> Rank {
    if spot.follows(.chair, .clerk, .follower, .by) { return { member, _ in member.isOnCommittee(on: today) ? 0 : 1 } }
    if spot.follows(.recipient) { return { _, standing in standing.isGivenTasks ? 0 : 1 } }
    switch spot.verb {
    case .assign: return { _, standing in standing.isGivenTasks ? 0 : 1 }
    case .report: return reporting
    case .attend, .absent, .arrive, .leave, .say, .discuss: return meeting(spot)
    case .resume: return { _, standing in standing.isInterrupted ? 0 : 1 }
    case .confirm: return { _, standing in standing == .probationary ? 0 : 1 }
    case .dues: return owing(spot)
    case let verb? where verb.isOfYear: return yearEnd(spot)
    default: return { _, _ in 0 }
    }
  }

  /// Those who have a task to report on and have not, then those with a task, then the others.
  private var reporting: Rank {
    let awaited = cell.currentMeeting.map(cell.tasksToReport(in:)) ?? cell.tasksToReport(in: today.month)
    let first = Set(awaited.flatMap(\.assignment.members))
    let second = Set(cell.openTasks(on: today).flatMap(\.assignment.members))
    return { member, _ in first.contains(member.id) ? 0 : second.contains(member.id) ? 1 : 2 }
  }

  private func meeting(_ spot: Spot) -> Rank {
    guard let meeting = cell.currentMeeting else { return { _, _ in 0 } }
    let expected = Set(cell.expectedMembers(of: meeting))
    func rank(_ member: Member) -> Int { expected.contains(member.id) ? 0 : 1 }
    switch spot.verb {
    case .attend, .absent: return { member, _ in meeting.presence(of: member.id).status == .unstated ? rank(member) : nil }
    case .arrive: return { member, _ in meeting.presence(of: member.id).isPresent ? nil : rank(member) }
    case .leave: return { member, _ in meeting.presence(of: member.id).isPresent ? 0 : nil }
    default:
      // Who speaks is there; whom an opinion is about need not be.
      guard spot.survey.members.isEmpty else { return { _, _ in 0 } }
      return { member, _ in meeting.presence(of: member.id).isPresent ? 0 : 1 }
    }
  }

  private func owing(_ spot: Spot) -> Rank {
    guard case .dues(.dues(let form))? = spot.outlook?.statement, case .month(let written)? = form.period.literal,
      let month = Month(year: written.year, month: written.month)
    else { return { _, _ in 0 } }
    return { member, _ in cell.owesDues(member.id, for: month, on: today) ? 0 : 1 }
  }

  /// Those to be rated whose year lacks what the statement gives, then the others.
  private func yearEnd(_ spot: Spot) -> Rank {
    { member, standing in
      guard standing.isRatedHere else { return 1 }
      let file = cell.yearFile(of: member.id, year: cell.workYear(of: today))
      let isGiven =
        switch spot.verb {
        case .residence: !file.residenceComments.isEmpty
        case .review: !file.reviews.isEmpty
        case .classify: !file.carriedRatings.isEmpty
        default: false
        }
      return isGiven ? 1 : 0
    }
  }
}

extension Standing {
  /// Neither in full activity nor gone: may come back.
  fileprivate var isInterrupted: Bool {
    switch self {
    case .exempt, .temporaryAway, .suspended: true
    case .official, .probationary, .temporaryHere, .left: false
    }
  }
}
