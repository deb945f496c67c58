/// A finding as it was when somebody accepted it (chấp nhận): its code and a fingerprint of the facts it rests on.
public struct FindingMark: Sendable, Hashable {
  public let code: String
  public let fingerprint: String

  public init(code: String, fingerprint: String) {
    self.code = code
    self.fingerprint = fingerprint
  }
}

extension Finding {
  /// Another one as soon as what the finding is about, its evidence or the months and numbers in it are others; a day gone by alone
  /// changes nothing.
  public var mark: FindingMark {
    var hash = FactHash()
    hash.add(code.rawValue)
    hash.add(subject)
    for record in evidence { hash.add(record.number) }
    for fact in detail.facts { hash.add(fact) }
    return FindingMark(code: code.rawValue, fingerprint: hash.text)
  }
}

extension Cell {
  /// Findings that were not accepted as they are now, and those that were, each in their order.
  public func openFindings(on day: Day) -> (open: [Finding], accepted: [Finding]) {
    let all = findings(on: day)
    if acceptances.isEmpty { return (all, []) }
    return (all.filter { acceptances[$0.mark] == nil }, all.filter { acceptances[$0.mark] != nil })
  }
}

/// FNV-1a over numbers and words, each ended by a byte of its own (Fowler, Noll, Vo).
private struct FactHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  private mutating func add(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xFF)
  }

  mutating func add(_ number: Int) { add(String(number)) }

  mutating func add(_ subject: FindingSubject) {
    switch subject {
    case .cell: add("cell")
    case .member(let id): add("member \(id.index)")
    case .task(let id): add("task \(id.number)")
    case .meeting(let id): add("meeting \(id.index)")
    case .document(let number): add(number)
    case .followUp(.point(let id)):
      add(id.resolution)
      add("point \(id.number)")
    case .followUp(.target(let number)): add("target \(number)")
    case .followUp(.shortcoming(let number)): add("shortcoming \(number)")
    case .group(let name): add("group \(name)")
    case .candidate(let name): add("candidate \(name)")
    case .year(let year): add("year \(year)")
    }
  }

  private mutating func add(_ number: DocumentNumber) { add("document \(number.number)-\(number.type)/\(number.issuer)") }

  /// Eight hexadecimal digits.
  var text: String {
    let digits = String((value ^ value >> 32) & 0xFFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension FindingDetail {
  /// The numbers that tell it from others of its code, subject and evidence.
  fileprivate var facts: [Int] {
    switch self {
    case .check(let found): found.check.facts
    case .assignment(let detail): detail.facts
    case .membership(.absence(_, let tally)), .dues(.unpaidDues(_, let tally)), .membership(.absenceMonths(_, let tally, _)),
      .dues(.unpaidMonths(_, let tally, _)):
      tally.lastTwelve.facts
    case .dues(.notOwed(_, let months)), .dues(.paidTwice(_, let months)), .dues(.freeListed(_, let months)),
      .dues(.notRecorded(let months)):
      months.facts
    case .dues(.remittedOver(let month, let sent, _, let collected)): [month].facts + [sent.amount, collected.amount]
    case .dues(.remittedShort(let month, let sent, let due)): [month].facts + [sent.amount, due.amount]
    case .dues(.ahead(_, let amount, _)): [amount.amount]
    case .meeting(.missedMonths(let months, _)), .meeting(.noThematicMeeting(let months, _)): months.facts
    case .meeting(.committeeNotMet(let meetings, _)): meetings.map(\.index)
    case .organisation(let detail): detail.facts
    case .rating(.ratingAgainstRecord(_, let year, let level, let gaps)): [year, level.rawValue, gaps.count]
    case .rating(.tooManyExcellent(let year, let cap)): [year, cap.excellent.count]
    case .vote(.overcountedVote(_, _, let cast, let mayVote)): [cast, mayVote]
    case .rating(.notCarried(_, let year, let level, let failure, _)): [year, level.rawValue, failure.inFavour, failure.base]
    case .rating(.noQuarterReview(_, let quarter)): [quarter.year, quarter.number]
    case .rule(.newerNumber(_, let official)): [Int(official.from.number)]
    case .rating(.noReview(_, let year)), .rating(.noRating(_, let year)): [year]
    case .rating(.noResidenceComment(_, let year, let has, _)): [year, has]
    default: []
    }
  }
}

extension AssignmentDetail {
  fileprivate var facts: [Int] {
    switch self {
    case .tooFewTasks(_, _, let has, _), .tooManyTasks(_, let has, _): [has]
    case .vagueTask(_, let gaps): [gaps.count]
    case .unreportedTask(_, _, let month, _, _): [month].facts
    case .silentTask(_, _, let months): months.facts
    case .noPlan(_, let tasks): tasks.map(\.number)
    case .noResolution(let year, let has, _): [year, has]
    case .uncoveredHouseholds(_, _, let missing, let all): [missing, all]
    default: []
    }
  }
}

extension OrganisationDetail {
  fileprivate var facts: [Int] {
    switch self {
    case .tooFewOfficial(let count, _), .noCommittee(let count, _), .noGroups(let count, _): [count]
    case .largeCommittee(let members, _), .secretaries(let members): members.map(\.index)
    default: []
    }
  }
}
