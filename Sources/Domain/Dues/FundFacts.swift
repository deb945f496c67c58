/// Money that came into the cell's fund beside dues, or was spent of it (thu, chi quỹ chi bộ).
public struct FundEntry: Sendable, Equatable {
  public enum Direction: Sendable, Equatable { case takenIn, spent }

  public let direction: Direction
  public let amount: Dong
  public let on: Day
  /// Who took it in or spent it; nil where it was not said.
  public let by: MemberID?
  /// What it rests on, as written.
  public let document: String?
  public let text: String

  public init(direction: Direction, amount: Dong, on: Day, by: MemberID? = nil, document: String? = nil, text: String) {
    self.direction = direction
    self.amount = amount
    self.on = on
    self.by = by
    self.document = document
    self.text = text
  }
}

/// A thing the cell owns from a day on (tài sản của chi bộ); the last statement of a name holds.
public struct Asset: Sendable, Equatable {
  public let name: String
  /// 0 where the cell has it no longer.
  public let quantity: Int
  /// Of all of them together.
  public let worth: Dong?
  public let from: Day
  public let keeper: MemberID?
  public let remark: String

  public init(name: String, quantity: Int, worth: Dong? = nil, from: Day, keeper: MemberID? = nil, remark: String = "") {
    self.name = name
    self.quantity = quantity
    self.worth = worth
    self.from = from
    self.keeper = keeper
    self.remark = remark
  }
}

/// Books, money and things handed over when a post changes hands (bàn giao tài liệu, tài chính, tài sản).
public struct BooksHandOver: Sendable, Equatable {
  public let giver: MemberID
  public let taker: MemberID
  public let on: Day
  /// The money counted; nil where none was.
  public let fund: Dong?
  public let witnesses: [MemberID]
  public let text: String

  public init(giver: MemberID, taker: MemberID, on: Day, fund: Dong? = nil, witnesses: [MemberID] = [], text: String) {
    self.giver = giver
    self.taker = taker
    self.on = on
    self.fund = fund
    self.witnesses = witnesses
    self.text = text
  }
}
