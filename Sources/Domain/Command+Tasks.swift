/// A task as given to members (phân công công tác).
public struct Assignment: Sendable, Equatable {
  /// At least one; the first leads.
  public var members: [MemberID]
  public var text: String
  public var kind: TaskKind
  public var from: Day
  public var due: Day?
  public var recurrence: Recurrence?
  /// Expected result (sản phẩm).
  public var product: String?
  /// Người theo dõi.
  public var follower: MemberID?
  public var basis: Basis?
  /// Địa bàn phụ trách.
  public var area: String?
  /// Number of households in charge of.
  public var households: Int?

  public init(
    members: [MemberID], text: String, kind: TaskKind, from: Day, due: Day? = nil, recurrence: Recurrence? = nil, product: String? = nil,
    follower: MemberID? = nil, basis: Basis? = nil, area: String? = nil, households: Int? = nil
  ) {
    self.members = members
    self.text = text
    self.kind = kind
    self.from = from
    self.due = due
    self.recurrence = recurrence
    self.product = product
    self.follower = follower
    self.basis = basis
    self.area = area
    self.households = households
  }
}

public enum TaskKind: Sendable, Equatable, Hashable {
  /// Cố định.
  case fixed
  /// Đột xuất.
  case adHoc
  /// Thời điểm, mùa vụ.
  case seasonal
}

public enum Recurrence: Sendable, Equatable { case monthly, quarterly }

/// What an assignment rests on (căn cứ).
public enum Basis: Sendable, Equatable {
  /// Quy chế làm việc.
  case regulation
  case document(DocumentNumber)
  case other(String)
}

/// New values for clauses of a task; an absent part stays as it was.
public struct TaskChange: Sendable, Equatable {
  public var kind: TaskKind?
  public var from: Day?
  public var due: Day?
  public var recurrence: Recurrence?
  public var product: String?
  public var follower: MemberID?
  public var basis: Basis?
  public var area: String?
  public var households: Int?

  public init(
    kind: TaskKind? = nil, from: Day? = nil, due: Day? = nil, recurrence: Recurrence? = nil, product: String? = nil,
    follower: MemberID? = nil, basis: Basis? = nil, area: String? = nil, households: Int? = nil
  ) {
    self.kind = kind
    self.from = from
    self.due = due
    self.recurrence = recurrence
    self.product = product
    self.follower = follower
    self.basis = basis
    self.area = area
    self.households = households
  }
}
