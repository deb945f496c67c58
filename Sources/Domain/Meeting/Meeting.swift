/// A meeting of the cell (buổi sinh hoạt), from which its minutes are printed.
public struct Meeting: Sendable, Equatable {
  public let id: MeetingID
  public let facts: NewMeeting
  public let record: RecordID
  public internal(set) var guests: [Recorded<Guest>] = []
  /// By `MemberID.index`; shorter than the roster when the last members were never mentioned.
  var presences: [Presence] = []
  /// What was said and decided before the first item.
  public internal(set) var opening: [Entry] = []
  public internal(set) var items: [Item] = []
  /// Tasks reported on and not yet concluded in this meeting.
  var pendingTasks: Set<TaskID> = []
  /// Points, targets and shortcomings reported on and not yet concluded in this meeting, in the order first reported.
  public internal(set) var followUpsToConclude: [FollowUpID] = []
  /// The minutes were read back (đọc lại) and nothing but their adoption was stated since.
  public internal(set) var readBack: RecordID?
  public internal(set) var score: Recorded<Score>?
  public internal(set) var end: Recorded<Closing>?
  /// When the score was reported to the committee above.
  public internal(set) var scoreSent: Recorded<Day>?
  /// What changed in the minutes after the meeting was closed (đính chính) and stands, in the order stated; their number is the version.
  public internal(set) var corrections: [Recorded<Correction>] = []

  /// One statement of the meeting, in the order made.
  public struct Entry: Sendable, Equatable {
    public internal(set) var event: Event
    public let record: RecordID
  }

  /// An item of the agenda (mục) with everything that belongs to it.
  public struct Item: Sendable, Equatable {
    public let number: Int
    /// Who presents it (người trình bày), in the order named.
    public let presenters: [Speaker]
    /// It only informs (thông báo) and is done without a conclusion.
    public let informs: Bool
    public let title: String
    public let record: RecordID
    public internal(set) var entries: [Entry] = []
    /// Something was concluded, voted, resolved or rated under it.
    public internal(set) var isConcluded = false
  }

  /// The quality score (chấm điểm buổi sinh hoạt), 0 to 100: typed as a whole, or given by criteria and added up by `Cell.scoreSheet`.
  public struct Score: Sendable, Equatable {
    /// Nil when criteria were given.
    public let points: Int?
    public let marks: [ScoreMark]
    public let text: String
  }

  /// A change of a closed meeting's record.
  public struct Correction: Sendable, Equatable {
    public let target: RecordID
    public let reason: String
    /// Who wrote it, as the journal names its authors; empty when that is not known.
    public let author: String
    public let change: Change

    public enum Change: Sendable, Equatable {
      /// The old statement and the one in its place.
      case replaced(before: Wording, after: Wording)
      /// Taken back.
      case struck(Wording)
    }

    /// A statement as it was recorded.
    public struct Wording: Sendable, Equatable {
      /// In the language of the record.
      public let sentence: String
      /// What it says happened; empty when that no longer follows from the records before it.
      public let events: [Event]

      public init(_ sentence: String, _ events: [Event] = []) {
        self.sentence = sentence
        self.events = events
      }
    }

    public init(target: RecordID, reason: String, author: String = "", change: Change) {
      self.target = target
      self.reason = reason
      self.author = author
      self.change = change
    }
  }

  public struct Closing: Sendable, Equatable {
    public let time: TimeOfDay?
    /// Why it was closed with something left open (bế mạc bất thường).
    public let irregular: String?
  }

  /// A member's presence at a meeting.
  public struct Presence: Sendable, Equatable {
    /// In order; the last one may be open.
    public internal(set) var stays: [Recorded<Stay>] = []
    public internal(set) var absence: Recorded<Absence>?

    /// In the room now, or until the end.
    public var isPresent: Bool { stays.last.map { !$0.fact.isOver } ?? false }
    /// Was stated present by the roll call and nothing else since, so that whoever was late or absent after all is stated so (có mặt tất cả, then vào họp
    /// or vắng): the roll call is corrected, not contradicted.
    public var isOfRollCall: Bool { stays.count == 1 && isPresent && stays.allSatisfy { !$0.fact.isLate } }
    /// Was there for at least a part of the meeting.
    public var hasAttended: Bool { !stays.isEmpty }
  }

  /// A time in the room; nil times are the start and an unstated time.
  public struct Stay: Sendable, Equatable {
    public let from: TimeOfDay?
    /// Came after the meeting had begun.
    public let isLate: Bool
    public internal(set) var to: TimeOfDay?
    /// The record that says the member left.
    public internal(set) var leftBy: RecordID?

    public var isOver: Bool { leftBy != nil }
  }

  public struct Absence: Sendable, Equatable {
    public let excuse: Excuse
    public let reason: String
  }

  init(id: MeetingID, facts: NewMeeting, record: RecordID) {
    self.id = id
    self.facts = facts
    self.record = record
  }

  public var isClosed: Bool { end != nil }

  /// Whether a record was made between its opening and its closing.
  public func covers(_ number: RecordID) -> Bool { record <= number && end.map { number <= $0.record } ?? true }

  /// What is stated later of a guest who did not come, or came after all, holds.
  mutating func welcome(_ guest: Recorded<Guest>) {
    let isOther = { (known: Recorded<Guest>) in known.fact.name != guest.fact.name || known.fact.absence == nil && guest.fact.absence == nil
    }
    guests = guests.filter(isOther) + [guest]
  }

  public func presence(of member: MemberID) -> Presence {
    presences.indices.contains(member.index) ? presences[member.index] : Presence()
  }

  /// The number of the item that comes next.
  public var nextItem: Int { (items.map(\.number).max() ?? 0) + 1 }

  /// Tasks reported on and left without conclusion, ascending.
  public var tasksToConclude: [TaskID] { pendingTasks.sorted() }

  /// Items left without conclusion, in order.
  public var itemsToConclude: [Int] { items.filter { !$0.isConcluded && !$0.informs }.map(\.number) }

  /// Every entry of the meeting in the order made.
  public var entries: [Entry] { opening + items.flatMap(\.entries) }

  /// Members who spoke, reported or gave an opinion, by index.
  public var speakers: [MemberID] {
    var speakers: Set<MemberID> = []
    for entry in entries {
      switch entry.event {
      case .talk(.said(.member(let id), _)), .talk(.reported(let id, _, _, _, _)), .talk(.followUpReported(let id, _, _, _, _)),
        .talk(.discussed(let id, _, _)):
        speakers.insert(id)
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        continue
      }
    }
    return speakers.sorted()
  }

  /// Anybody was stated present.
  public var hasRollCall: Bool { presences.contains { $0.hasAttended } }

  /// Minutes from start to end; nil unless both times are stated.
  public var minutes: Int? {
    guard facts.start != nil, let end = end?.fact.time else { return nil }
    return minutes(until: end)
  }

  /// Minutes from the start, or from midnight when no start is stated, to a time on the clock.
  ///
  /// A time before the start is one of the next day when the meeting so lasts less than half a day; else it is a negative number.
  public func minutes(until time: TimeOfDay) -> Int {
    let day = 24 * 60
    let passed = time.minutes - (facts.start?.minutes ?? 0)
    return passed < day / 2 - day ? passed + day : passed
  }
}
