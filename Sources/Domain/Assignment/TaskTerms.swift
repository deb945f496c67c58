/// The clauses a task is given, changed and told by; an absent one is nil or empty.
public struct TaskTerms: Sendable, Equatable {
  /// Nil for one with a due day and nothing that recurs, of which no kind was said.
  public var kind: TaskKind?
  public var due: Day?
  public var recurrence: Recurrence?
  /// The days of a month on which a recurring task is carried out.
  public var days: DaysOfMonth?
  /// The day of its last month by which each period of recurring work is done.
  public var deadline: PeriodDeadline?
  /// Expected results (sản phẩm).
  public var products: [String]
  /// How much the product weighs among those of a quarter (hệ số); nil counts as one.
  public var coefficient: Coefficient?
  /// Who leads beside the first (cùng chủ trì), in the order named; each has a part in the task.
  public var coLeads: [MemberID]
  /// Organisations that carry it out with the members (đơn vị cùng thực hiện), as written.
  public var organisations: [String]
  /// Người theo dõi.
  public var follower: MemberID?
  public var basis: Basis?
  /// Địa bàn phụ trách.
  public var area: String?
  /// Number of households in charge of, as stated.
  public var households: Int?
  /// Households in charge of by name.
  public var householdNames: [String]
  /// The steps it is made of (việc nhỏ), in order.
  public var parts: [String]
  /// The task it takes up (việc được tiếp nối).
  public var predecessor: TaskID?
  /// Ghi chú.
  public var note: String?

  public init(
    kind: TaskKind? = nil, due: Day? = nil, recurrence: Recurrence? = nil, days: DaysOfMonth? = nil,
    deadline: PeriodDeadline? = nil, products: [String] = [], coefficient: Coefficient? = nil, coLeads: [MemberID] = [],
    organisations: [String] = [],
    follower: MemberID? = nil, basis: Basis? = nil, area: String? = nil,
    households: Int? = nil, householdNames: [String] = [], parts: [String] = [], predecessor: TaskID? = nil, note: String? = nil
  ) {
    self.kind = kind
    self.due = due
    self.recurrence = recurrence
    self.days = days
    self.deadline = deadline
    self.products = products
    self.coefficient = coefficient
    self.coLeads = coLeads
    self.organisations = organisations
    self.follower = follower
    self.basis = basis
    self.area = area
    self.households = households
    self.householdNames = householdNames
    self.parts = parts
    self.predecessor = predecessor
    self.note = note
  }

  /// The number stated, or that of the names; nil when neither is.
  public var householdCount: Int? { households ?? (householdNames.isEmpty ? nil : householdNames.count) }

  /// The clauses, in the order they are told.
  public enum Clause: CaseIterable, Sendable {
    case kind, due, recurrence, days, deadline, products, coefficient, organisations, coLeads, follower, basis, area, households, parts,
      predecessor,
      note
  }

  /// Takes the value of a clause from other terms.
  private mutating func take(_ clause: Clause, from other: TaskTerms) {
    switch clause {
    case .kind: kind = other.kind
    case .due: due = other.due
    case .recurrence: recurrence = other.recurrence
    case .days: days = other.days
    case .deadline: deadline = other.deadline
    case .products: products = other.products
    case .coefficient: coefficient = other.coefficient
    case .coLeads: coLeads = other.coLeads
    case .organisations: organisations = other.organisations
    case .follower: follower = other.follower
    case .basis: basis = other.basis
    case .area: area = other.area
    case .households: (households, householdNames) = (other.households, other.householdNames)
    case .parts: parts = other.parts
    case .predecessor: predecessor = other.predecessor
    case .note: note = other.note
    }
  }

  /// The terms with this clause alone.
  private func only(_ clause: Clause) -> TaskTerms {
    var terms = TaskTerms()
    terms.take(clause, from: self)
    return terms
  }

  public func states(_ clause: Clause) -> Bool { only(clause) != TaskTerms() }

  /// Takes over every clause that `newer` states.
  mutating func merge(_ newer: TaskTerms) {
    for clause in Clause.allCases where newer.states(clause) { take(clause, from: newer) }
  }

  /// Its own values of the clauses that `change` states.
  func clauses(statedIn change: TaskTerms) -> TaskTerms {
    Clause.allCases.filter(change.states).reduce(into: TaskTerms()) { $0.take($1, from: self) }
  }
}

/// A task as given to members (phân công công tác).
@dynamicMemberLookup
public struct Assignment: Sendable, Equatable {
  /// At least one; the first leads (chủ trì).
  public var members: [MemberID]
  public var text: String
  public var from: Day
  public var terms: TaskTerms

  public init(members: [MemberID], text: String, from: Day, _ terms: TaskTerms = TaskTerms()) {
    self.members = members
    self.text = text
    self.from = from
    self.terms = terms
  }

  @inlinable public subscript<Value>(dynamicMember path: WritableKeyPath<TaskTerms, Value>) -> Value {
    get { terms[keyPath: path] }
    set { terms[keyPath: path] = newValue }
  }

  public var householdCount: Int? { terms.householdCount }

  /// The one responsible, then who leads beside that one; empty without members.
  public var leads: [MemberID] { members.prefix(1) + terms.coLeads.filter(members.dropFirst().contains) }

  /// All products on one line; nil when there is none.
  public var product: String? {
    get { terms.products.isEmpty ? nil : terms.products.joined(separator: "; ") }
    set { terms.products = newValue.map { [$0] } ?? [] }
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

/// What an assignment rests on (căn cứ).
public enum Basis: Sendable, Equatable {
  /// Quy chế làm việc.
  case regulation
  case document(DocumentNumber)
  case other(String)
}

/// New values for a task; an absent part stays as it was.
@dynamicMemberLookup
public struct TaskChange: Sendable, Equatable {
  public var text: String?
  public var from: Day?
  /// Leads from now on, having a part in it already or not.
  public var lead: MemberID?
  public var joining: [MemberID]
  public var leaving: [MemberID]
  public var terms: TaskTerms

  public init(
    text: String? = nil, from: Day? = nil, lead: MemberID? = nil, joining: [MemberID] = [], leaving: [MemberID] = [],
    _ terms: TaskTerms = TaskTerms()
  ) {
    self.text = text
    self.from = from
    self.lead = lead
    self.joining = joining
    self.leaving = leaving
    self.terms = terms
  }

  @inlinable public subscript<Value>(dynamicMember path: WritableKeyPath<TaskTerms, Value>) -> Value {
    get { terms[keyPath: path] }
    set { terms[keyPath: path] = newValue }
  }

  /// Leads from now on, the one responsible first; empty where it says nothing of them.
  public var leads: [MemberID] { (lead.map { [$0] } ?? []) + terms.coLeads }

  /// Says who has a part in the task.
  public var changesMembers: Bool { !leads.isEmpty || !joining.isEmpty || !leaving.isEmpty }
}
