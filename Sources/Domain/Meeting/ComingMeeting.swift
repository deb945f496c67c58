/// A meeting members are called to (buổi họp sắp tới), which need not be on record yet.
public struct ComingMeeting: Sendable, Equatable {
  /// Nil while it is not on record.
  public let recorded: MeetingID?
  public let kind: MeetingKind
  /// The month it is held for.
  public let month: Month
  /// Nil where no day was said yet.
  public let day: Day?
  public let start: TimeOfDay?
  public let place: String?
  public let topic: String?

  public init(
    recorded: MeetingID? = nil, kind: MeetingKind, month: Month, day: Day? = nil, start: TimeOfDay? = nil, place: String? = nil,
    topic: String? = nil
  ) {
    self.recorded = recorded
    self.kind = kind
    self.month = month
    self.day = day
    self.start = start
    self.place = place
    self.topic = topic
  }

  /// A meeting on record, but for what is said of it now.
  public init(_ meeting: Meeting, start: TimeOfDay? = nil, place: String? = nil, topic: String? = nil) {
    let facts = meeting.facts
    self.init(
      recorded: meeting.id, kind: facts.kind, month: facts.month, day: facts.day, start: start ?? facts.start, place: place ?? facts.place,
      topic: topic ?? facts.topic)
  }
}
