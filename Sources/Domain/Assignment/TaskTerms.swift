/// A task as given to members (phân công công tác).
public struct Assignment: Sendable, Equatable {
  /// At least one; the first leads (chủ trì).
  public var members: [MemberID]
  public var text: String
  /// Nil for one with a due day and nothing that recurs, of which no kind was said.
  public var kind: TaskKind?
  public var from: Day
  public var due: Day?
  public var recurrence: Recurrence?
  /// The days of a month on which a recurring task is carried out.
  public var days: DaysOfMonth?
  /// Expected results (sản phẩm).
  public var products: [String]
  /// Người theo dõi.
  public var follower: MemberID?
  public var basis: Basis?
  /// Địa bàn phụ trách.
  public var area: String?
  /// Number of households in charge of, as stated.
  public var households: Int?
  /// Households in charge of by name.
  public var householdNames: [String]

  public init(
    members: [MemberID], text: String, kind: TaskKind?, from: Day, due: Day? = nil, recurrence: Recurrence? = nil, days: DaysOfMonth? = nil,
    products: [String] = [], follower: MemberID? = nil, basis: Basis? = nil, area: String? = nil, households: Int? = nil,
    householdNames: [String] = []
  ) {
    self.members = members
    self.text = text
    self.kind = kind
    self.from = from
    self.due = due
    self.recurrence = recurrence
    self.days = days
    self.products = products
    self.follower = follower
    self.basis = basis
    self.area = area
    self.households = households
    self.householdNames = householdNames
  }

  /// All products on one line; nil when there is none.
  public var product: String? {
    get { products.isEmpty ? nil : products.joined(separator: "; ") }
    set { products = newValue.map { [$0] } ?? [] }
  }

  /// The number stated, or that of the names; nil when neither is.
  public var householdCount: Int? { households ?? (householdNames.isEmpty ? nil : householdNames.count) }
}

public enum TaskKind: Sendable, Equatable, Hashable {
  /// Cố định.
  case fixed
  /// Đột xuất.
  case adHoc
  /// Thời điểm, mùa vụ.
  case seasonal
}

public enum Recurrence: Sendable, Equatable { case monthly, quarterly, yearly }

/// Days of every month, such as the 22nd to the last one.
public struct DaysOfMonth: Sendable, Equatable, Hashable {
  /// 1 to 31.
  public let first: Int
  /// Nil for the last day of the month.
  public let last: Int?

  /// - Returns: nil when no month has such days or they do not ascend.
  public init?(first: Int, last: Int?) {
    guard (1...31).contains(first), (first...31).contains(last ?? 31) else { return nil }
    self.first = first
    self.last = last
  }

  /// A month without a day as late as the first has only its last day.
  public func contains(_ day: Day) -> Bool {
    let end = day.month.lastDay.day
    return (min(first, end)...(last ?? 31)).contains(day.day)
  }
}

/// What an assignment rests on (căn cứ).
public enum Basis: Sendable, Equatable {
  /// Quy chế làm việc.
  case regulation
  case document(DocumentNumber)
  case other(String)
}

/// New values for clauses of a task; an absent part stays as it was.
public struct TaskChange: Sendable, Equatable {
  public var text: String?
  public var kind: TaskKind?
  public var from: Day?
  public var due: Day?
  public var recurrence: Recurrence?
  public var days: DaysOfMonth?
  public var products: [String]
  /// Leads from now on, having a part in it already or not.
  public var lead: MemberID?
  public var follower: MemberID?
  public var basis: Basis?
  public var area: String?
  public var households: Int?
  public var householdNames: [String]
  public var joining: [MemberID]
  public var leaving: [MemberID]

  public init(
    text: String? = nil, kind: TaskKind? = nil, from: Day? = nil, due: Day? = nil, recurrence: Recurrence? = nil,
    days: DaysOfMonth? = nil, products: [String] = [], lead: MemberID? = nil, follower: MemberID? = nil, basis: Basis? = nil,
    area: String? = nil,
    households: Int? = nil, householdNames: [String] = [], joining: [MemberID] = [], leaving: [MemberID] = []
  ) {
    self.text = text
    self.kind = kind
    self.from = from
    self.due = due
    self.recurrence = recurrence
    self.days = days
    self.products = products
    self.lead = lead
    self.follower = follower
    self.basis = basis
    self.area = area
    self.households = households
    self.householdNames = householdNames
    self.joining = joining
    self.leaving = leaving
  }

  /// Says who has a part in the task.
  public var changesMembers: Bool { lead != nil || !joining.isEmpty || !leaving.isEmpty }
}
