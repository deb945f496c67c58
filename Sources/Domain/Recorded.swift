/// A fact together with its evidence: the journal record that stated it.
///
/// The fact's own properties are read straight through, so `entry.from` is `entry.fact.from`.
@dynamicMemberLookup
public struct Recorded<Fact: Sendable & Equatable>: Sendable, Equatable {
  public internal(set) var fact: Fact
  /// The day the statement was made for; inside a meeting the day of the meeting.
  public let day: Day
  public let record: RecordID

  public init(_ fact: Fact, day: Day, record: RecordID) {
    self.fact = fact
    self.day = day
    self.record = record
  }

  // Inlined, so that the path is followed when the program is built and not each time a fact is read.
  @inlinable public subscript<Value>(dynamicMember path: KeyPath<Fact, Value>) -> Value { fact[keyPath: path] }
}

extension Array {
  /// The entry in force on `day`: the one with the latest start until then, of equal ones the one stated last.
  func newest<Fact>(on day: Day, from start: KeyPath<Fact, Day>) -> Element? where Element == Recorded<Fact> {
    var newest: Element?
    for entry in self where entry.fact[keyPath: start] <= day {
      if let known = newest, entry.fact[keyPath: start] < known.fact[keyPath: start] { continue }
      newest = entry
    }
    return newest
  }
}
