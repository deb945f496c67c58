import Diagnostics

/// What is said in the room at one time, by one or several people, and the statements that record it.
public struct Utterance: Sendable {
  /// The kind of event it is.
  public let kind: String
  /// What is heard, a line each: `Đồng chí Hà: tôi xin báo cáo…`.
  public let lines: [String]
  /// Statements that a scribe writes now, each with the place of the utterance in which it was said: this one, or an earlier one that spoke
  /// out of order.
  public internal(set) var statements: [Noted]
  /// The item open when it is said; 0 before the first.
  public let item: Int

  /// A statement with the place of what it records.
  public struct Noted: Sendable {
    /// In Vietnamese keywords.
    public let statement: String
    /// Index of the utterance that said it.
    public let saidIn: Int
  }
}

/// Something said by one kind of event, before it has a place in the meeting.
struct Turn {
  /// Who speaks and the words.
  var lines: [String]
  /// Recorded at once.
  var statements: [String]
  /// Belongs to an item that is opened later.
  var later: (item: Int, statements: [String])?

  init(_ lines: [String], _ statements: [String] = [], later: (item: Int, statements: [String])? = nil) {
    self.lines = lines
    self.statements = statements
    self.later = later
  }
}

/// A kind of event in a meeting: what may be said, and the statements that record it.
///
/// Each is a type of its own, so that the list `RoomEvents.all` says what meetings can be practised with.
protocol RoomEvent: SendableMetatype {
  /// A stable name, kept in the progress file.
  static var id: String { get }
  static var name: Localized { get }
  /// - Returns: nil where it cannot happen now.
  static func happen(in room: Room) -> Turn?
}
