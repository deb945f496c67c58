import Domain

/// An invented cell with seeded faults, all of which follow from the seed and the level.
public struct SeededCell: Sendable {
  public let cell: InventedCell
  /// What the checks are to find in it, nothing more and nothing less.
  public let faults: [Seeded]

  /// A fault with all that is found of it and the statements that mend it.
  public struct Seeded: Sendable {
    public let code: FindingCode
    public let found: [SeededFinding]
    let mend: Mend

    /// It cannot be changed any more, only accepted.
    var isPast: Bool { mend.accepted != nil }
  }

  /// - Parameters:
  ///   - level: 1 to 4; it decides how many faults there are and of which kinds.
  ///   - faults: how many, where that is not for the level to say.
  public init(seed: UInt64, level: Int, faults: Int? = nil) {
    var choice = SeededChoice(seed: seed, stream: 4)
    let season: InventedCell.Season = choice.chance(level == 1 ? 25 : 40) ? .yearEnd : .midYear
    let wanted = faults ?? Fault.count(at: level)
    let able = Fault.all.filter { $0.level <= level && ($0.season ?? season) == season }
    self.init(seed: seed, season: season, Self.chosen(choice.shuffled(able), wanted, level), wanted)
  }

  /// - Parameters:
  ///   - candidates: faults that go together; those for which there is a place are put in, until there are enough.
  init(seed: UInt64, season: InventedCell.Season, _ candidates: [Fault], _ wanted: Int) {
    let wishes = candidates.reduce(InventedCell.Wishes()) { $0.and($1.wishes) ?? $0 }
    let faulty = FaultyCell(InventedCell(seed: seed, season: season, wishes: wishes))
    var made: [(fault: Fault, made: Fault.Made)] = []
    for fault in candidates where made.count < wanted {
      guard let put = faulty.put(fault) else { continue }
      assert(put.found.allSatisfy { fault.codes.contains($0.code) }, "\(fault.code.rawValue) is found under a code it does not tell")
      made.append((fault, put))
    }
    let cell = faulty.cell
    self.cell = cell
    faults = made.map { Seeded(code: $0.fault.code, found: $0.made.found, mend: $0.made.mend(cell)) }
  }

  /// The first of them that go together: no two of a topic, of what a cell must be like, or found by one check; with four more, for those
  /// of which the cell will have no place.
  private static func chosen(_ faults: [Fault], _ wanted: Int, _ level: Int) -> [Fault] {
    var chosen: [Fault] = []
    var wishes = InventedCell.Wishes()
    if level > 2 { wishes.people = 18...30 }
    var (topics, codes): (Set<Fault.Topic>, Set<FindingCode>) = ([], [])
    for fault in faults where chosen.count < wanted + 4 && topics.isDisjoint(with: fault.topics) && codes.isDisjoint(with: fault.codes) {
      // What a wish alone brings about is a fault already, so those that may not be needed wish for none.
      guard chosen.count < wanted || !fault.wishes.isFaulty, let both = wishes.and(fault.wishes) else { continue }
      wishes = both
      topics.formUnion(fault.topics)
      codes.formUnion(fault.codes)
      chosen.append(fault)
    }
    return chosen
  }

  /// The levels there are.
  public static let levels = Fault.levels

  /// What is to be found.
  public var found: Set<SeededFinding> { Set(faults.flatMap(\.found)) }

  /// Statements that mend all of it, in an order in which they can be made.
  public var solution: [String] { Self.statements(mending: faults, in: cell) }

  static func statements(mending faults: [Seeded], in cell: InventedCell) -> [String] {
    // What is undone goes first, the newest before the older.
    var lines = faults.flatMap(\.mend.statements)
    lines =
      lines.filter { $0.hasPrefix("hoàn tác ") }.sorted { (number($0), $0) > (number($1), $1) }
      + lines.filter { !$0.hasPrefix("hoàn tác ") }
    for kind in [InventedCell.Meeting.Kind.committee, .thematic, .yearEnd] {
      let said = faults.flatMap { fault in fault.mend.inMeetings.filter { $0.kind == kind }.flatMap(\.statements) }
      let opening = faults.first { fault in !fault.mend.opening.isEmpty && fault.mend.inMeetings.contains { $0.kind == kind } }?.mend
        .opening
      if !said.isEmpty || opening != nil { lines += meeting(kind, opening ?? "", said, in: cell) }
    }
    for fault in faults {
      guard let reason = fault.mend.accepted, let finding = fault.found.first(where: { $0.code == fault.code }) else { continue }
      lines.append("chấp nhận \(finding.code.rawValue)\(cell.written(finding.subject)): \(reason)")
    }
    return lines
  }

  private static func number(_ line: String) -> Int { line.split(separator: " ").last.flatMap { Int($0) } ?? 0 }

  private static func meeting(
    _ kind: InventedCell.Meeting.Kind, _ also: String, _ statements: [String], in cell: InventedCell
  ) -> [String] {
    let opening =
      "họp \(kind.rawValue) \(cell.day.written) lúc 19:00 chủ trì \(cell.at(cell.secretary)) thư ký \(cell.at(cell.clerk))\(also)"
    return [opening, "có mặt tất cả"] + statements + ["đọc lại", "bế mạc lúc 20:45"]
  }
}

extension InventedCell {
  /// How an acceptance names what a finding is about; empty for what it names by the code alone.
  fileprivate func written(_ subject: FindingSubject) -> String {
    switch subject {
    case .member(let id): members.indices.contains(id.index) ? " " + at(id.index) : ""
    case .task(let id): " #\(id.number)"
    case .cell, .meeting, .document, .followUp, .group, .candidate, .year: ""
    }
  }
}
