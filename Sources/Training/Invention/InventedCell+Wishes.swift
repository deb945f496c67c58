extension InventedCell {
  /// What an invented cell is to be like, beyond what its seed says.
  public struct Wishes: Sendable, Equatable {
    /// As many months of record at least, 3 to 5.
    public var months = 3
    public var people = 12...30
    public var kinds = InventedKind.allCases
    /// Whether somebody is on probation; nil for as the seed says.
    public var hasProbationer: Bool?
    public var hasExempt = false
    /// Days since the probationer was admitted.
    public var probationDays: Int?
    /// What is amiss with its meetings; nil for nothing.
    public var shape: Shape?

    public init() {}

    /// What is amiss with the meetings of a cell, which decides on all that happens in them.
    public enum Shape: Sendable, Equatable {
      /// The last month but one has no regular meeting.
      case noMonth
      /// The committee does not meet before the last regular meeting.
      case noCommittee
      /// A quarter that is over has no thematic meeting.
      case noThematic
      case lateMeeting
      /// So many are absent from the last regular meeting that the target is missed.
      case fewPresent
      /// One member is absent without a reason in so many of the last months.
      case absent(months: Int)
    }

    /// Something is found in a cell that is like this.
    var isFaulty: Bool { shape != nil || probationDays != nil }

    /// Both at once; nil when they do not go together.
    func and(_ other: Wishes) -> Wishes? {
      var both = self
      both.months = max(months, other.months)
      let people =
        max(
          self.people.lowerBound, other.people.lowerBound)...max(
          min(self.people.upperBound, other.people.upperBound), max(self.people.lowerBound, other.people.lowerBound))
      guard other.people.contains(people.lowerBound), self.people.contains(people.lowerBound) else { return nil }
      both.people = people
      both.kinds = kinds.filter(other.kinds.contains)
      both.hasProbationer = hasProbationer ?? other.hasProbationer
      both.hasExempt = hasExempt || other.hasExempt
      guard !both.kinds.isEmpty, probationDays == nil || other.probationDays == nil, shape == nil || other.shape == nil,
        other.hasProbationer == nil || both.hasProbationer == other.hasProbationer
      else { return nil }
      both.probationDays = probationDays ?? other.probationDays
      both.shape = shape ?? other.shape
      return both
    }
  }
}
