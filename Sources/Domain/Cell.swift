import TextRoom

/// A Party cell (chi bộ): everything its journal says, indexed.
///
/// A value: a copy is a snapshot. `decide` may refuse and changes nothing; `apply` changes and never refuses.
public struct Cell: Sendable, Equatable {
  /// Task and document numbers go up to this, far above any real one, so that counting on cannot overflow.
  static let largestNumber = 1_000_000

  public internal(set) var facts: CellFacts
  public internal(set) var descriptions: [Recorded<CellFacts>] = []
  /// In the order stated; see `term(on:)`.
  public internal(set) var terms: [Recorded<TermFact>] = []
  /// The shipped rules with this cell's own values over them.
  public internal(set) var rules: RuleBook
  /// The cell's own values, in the order stated.
  public internal(set) var ruleChanges: [Recorded<RuleParameter>] = []
  /// In the order stated.
  public internal(set) var visits: [Recorded<Visit>] = []
  /// In the order stated.
  public internal(set) var badges: [Recorded<Badge>] = []
  /// In the order stated.
  public internal(set) var violationSigns: [Recorded<ViolationSign>] = []
  /// In the order stated.
  public internal(set) var disciplines: [Recorded<Discipline>] = []
  /// By `MemberID.index`, those who left included.
  public internal(set) var members: [Member] = []
  /// In the order first stated.
  public internal(set) var candidates: [Candidate] = []
  /// In the order first stated.
  public internal(set) var groups: [Group] = []
  /// In the order given, ended ones included; numbers may have gaps.
  public internal(set) var tasks: [AssignedTask] = []
  /// By `MeetingID.index`.
  public internal(set) var meetings: [Meeting] = []
  public internal(set) var openMeeting: MeetingID?
  /// In the order stated.
  public internal(set) var documents: [Recorded<RegisteredDocument>] = []
  /// In the order stated.
  public internal(set) var regulations: [Recorded<Regulation>] = []
  /// Points, targets and shortcomings in the order stated.
  public internal(set) var followUps: [FollowUp] = []
  /// In the order held, across all meetings.
  public internal(set) var votes: [Recorded<HeldVote>] = []
  /// Praise and reminders, in the order stated.
  public internal(set) var commendations: [Recorded<Remark>] = []
  public internal(set) var reminders: [Recorded<Remark>] = []
  /// Money taken in beside dues, and spent, in the order stated.
  public internal(set) var fundEntries: [Recorded<FundEntry>] = []
  /// In the order stated; the tasks of each are none.
  public internal(set) var spendingRules: [Recorded<Regulation>] = []
  /// In the order stated; see `assets(on:)`.
  public internal(set) var assets: [Recorded<Asset>] = []
  /// In the order stated.
  public internal(set) var booksHandedOver: [Recorded<BooksHandOver>] = []
  /// Dues sent up, in the order stated.
  public internal(set) var remittances: [Recorded<Remittance>] = []
  /// Records whose text cannot be read, with how it came to be so.
  public private(set) var garbled: [Recorded<GarbledText>] = []
  /// Findings accepted as they were, with the reason.
  public internal(set) var acceptances: [FindingMark: Recorded<String>] = [:]
  /// The earliest month dues were recorded for; nil before the first payment.
  public var firstDuesMonth: Month? { monthsPaidFor.min() }
  /// Months for which anybody's dues are on record.
  public internal(set) var monthsPaidFor: Set<Month> = []

  /// By canonical handle with diacritics, without `@`.
  public internal(set) var memberByHandle: [String: MemberID] = [:]
  var candidateIndex: [String: Int] = [:]
  var groupIndex: [String: Int] = [:]
  /// Index into `tasks`.
  public internal(set) var taskIndex: [TaskID: Int] = [:]
  public internal(set) var highestTask = 0
  var followUpIndex: [FollowUpID: Int] = [:]
  var highestDocument: [DocumentSeries: Int] = [:]
  var documentIndex: [DocumentKey: Int] = [:]
  /// In the order stated.
  var receipts: [Recorded<DuesReceipt>] = []
  /// Indices into `receipts`.
  var receiptsByMonth: [DuesKey: [Int]] = [:]
  var receiptsByMember: [MemberID: [Int]] = [:]
  /// Members who may have paid more than they owe, so that what is left over is looked for.
  var mayBeAhead: Set<MemberID> = []
  var duesRates: [MemberID: [Recorded<DuesRate>]] = [:]
  var duesReliefs: [MemberID: [Recorded<DuesRelief>]] = [:]
  var years: [YearKey: YearFile] = [:]
  /// Ratings of quarters.
  var quarters: [QuarterKey: RatingFile] = [:]

  /// Of ratings voted on outside a meeting, in the order stated.
  var ratingsOutsideMeetings: [RatingKey] = []

  /// A vote with its result, measured anew when what it is measured against changes; see `measureAgain`.
  public struct HeldVote: Sendable, Equatable {
    public let ballot: Ballot
    public internal(set) var result: VoteResult
    public let meeting: MeetingID?
  }

  /// Words about a member (biểu dương, nhắc nhở).
  public struct Remark: Sendable, Equatable {
    public let member: MemberID
    public let text: String
    public let meeting: MeetingID?
  }

  /// - Parameter rules: the shipped rules; `setRule` statements of the cell are laid over them.
  public init(facts: CellFacts, rules: RuleBook) {
    self.facts = facts
    self.rules = rules
  }

  /// Looks whether the sentence of a record can be read.
  public mutating func noteText(of sentence: String, record: RecordID, on day: Day) {
    if let kind = GarbledText(in: sentence) { garbled.append(Recorded(kind, day: day, record: record)) }
  }

  // MARK: Lookup

  /// - Parameter handle: canonical form with diacritics, without `@`.
  public func member(handle: String) -> Member? { memberByHandle[handle].map { members[$0.index] } }

  /// - Parameter handle: canonical form with diacritics, without `@`.
  public func memberID(handle: String) -> MemberID? { memberByHandle[handle] }

  /// - Returns: nil for an index no member has.
  public func member(_ id: MemberID) -> Member? { members.indices.contains(id.index) ? members[id.index] : nil }

  public func task(_ id: TaskID) -> AssignedTask? { taskIndex[id].map { tasks[$0] } }

  /// - Returns: nil for an index no meeting has.
  public func meeting(_ id: MeetingID) -> Meeting? { meetings.indices.contains(id.index) ? meetings[id.index] : nil }

  /// The meeting going on.
  public var currentMeeting: Meeting? { openMeeting.map { meetings[$0.index] } }

  /// What the cell was called and where it belonged on `day`.
  ///
  /// Descriptions stated until then count, the first one from the beginning; a part none of them states is as it is now.
  public func facts(on day: Day) -> CellFacts {
    var result = facts
    for (index, description) in descriptions.enumerated() where index == 0 || description.day <= day { result.merge(description.fact) }
    return result
  }

  /// The newest term that has begun on `day`.
  public func term(on day: Day) -> Term? { terms.newest(on: day, from: \.from)?.fact.term }

  /// The working regulation in force on `day`.
  public func regulation(on day: Day) -> Recorded<Regulation>? {
    regulations.newest(on: day, from: \.from)
  }

  /// - Parameter issuer: nil for the cell's own documents.
  /// - Returns: the document last registered under the number in the term of `day`.
  public func document(_ number: DocumentNumber, issuer: String?, on day: Day) -> Recorded<RegisteredDocument>? {
    documentIndex[DocumentKey(number: number, issuer: issuer, term: term(on: day))].map { documents[$0] }
  }

  /// The document registered by a record.
  public func document(of record: RecordID) -> Recorded<RegisteredDocument>? { documents.last { $0.record == record } }

  /// The cell's own document that is meant by a number on `day`: that of its term, else the last of an earlier one.
  func documentPlace(of number: DocumentNumber, on day: Day) -> Int? {
    documentIndex[DocumentKey(number: number, issuer: nil, term: term(on: day))]
      ?? documents.lastIndex { $0.fact.number == number && $0.fact.issuer == nil && $0.fact.day <= day }
  }

  /// Payments of a member for a month, in the order stated.
  public func payments(of member: MemberID, for month: Month) -> [Recorded<DuesReceipt>] {
    receiptsByMonth[DuesKey(member: member, month: month)]?.map { receipts[$0] } ?? []
  }

  /// What is on file about a member's year, or about the cell's own when `member` is nil.
  public func yearFile(of member: MemberID?, year: Int) -> YearFile {
    years[YearKey(member: member, year: year)] ?? YearFile()
  }

  /// The number the next task gets.
  public var nextTask: TaskID { TaskID(highestTask + 1) }

  /// The number the cell's next document of `type` gets in the term of `day`.
  public func nextDocumentNumber(type: String, on day: Day) -> Int {
    (highestDocument[DocumentSeries(type: type, term: term(on: day))] ?? 0) + 1
  }
}
