/// A line of the book of the cell's money (sổ thu, chi quỹ chi bộ).
public struct FundLine: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case dues, takenIn, spent, remitted

    /// Whether it makes the fund smaller.
    public var isOut: Bool { self == .spent || self == .remitted }
  }

  public let kind: Kind
  public let on: Day
  public let amount: Dong
  public let entry: FundEntry?
  public let record: RecordID
  /// Đồng in the fund after it; below zero where more went out than the record says came in.
  public let balance: Int
}

extension Cell {
  /// The cell's money up to a day, in the order it came and went: dues received, other money taken in, dues sent up, money spent.
  ///
  /// Dues of which no amount is known are left out.
  public func fundBook(on day: Day) -> [FundLine] {
    var moves: [(kind: FundLine.Kind, on: Day, amount: Dong, entry: FundEntry?, record: RecordID)] = []
    for receipt in receipts where receipt.day <= day {
      guard let amount = receipt.fact.amount, amount != .zero else { continue }
      if let last = moves.last, last.record == receipt.record {
        moves[moves.count - 1].amount = last.amount + amount
      } else {
        moves.append((.dues, receipt.day, amount, nil, receipt.record))
      }
    }
    moves += remittances.filter { $0.fact.on <= day }.map { (.remitted, $0.fact.on, $0.fact.amount, nil, $0.record) }
    moves += fundEntries.filter { $0.fact.on <= day }.map {
      ($0.fact.direction == .spent ? .spent : .takenIn, $0.fact.on, $0.fact.amount, $0.fact, $0.record)
    }
    moves.sort { ($0.on, $0.record) < ($1.on, $1.record) }
    var balance = 0
    return moves.map { move in
      balance += move.kind.isOut ? -move.amount.amount : move.amount.amount
      return FundLine(kind: move.kind, on: move.on, amount: move.amount, entry: move.entry, record: move.record, balance: balance)
    }
  }

  /// What the cell owns on a day, in the order first stated, what is gone left out.
  public func assets(on day: Day) -> [Recorded<Asset>] {
    let stated = assets.filter { $0.fact.from <= day }
    var names: [String] = []
    for asset in stated where !names.contains(asset.fact.name.nameKey) { names.append(asset.fact.name.nameKey) }
    return names.compactMap { name in stated.filter { $0.fact.name.nameKey == name }.newest(on: day, from: \.from) }
      .filter { 0 < $0.fact.quantity }
  }

  /// The rule by which the cell spends (quy chế chi tiêu) in force on a day.
  public func spendingRule(on day: Day) -> Recorded<Regulation>? { spendingRules.newest(on: day, from: \.from) }
}
