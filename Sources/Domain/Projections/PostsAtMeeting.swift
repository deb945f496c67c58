extension Member {
  /// The posts held when a meeting began.
  ///
  /// A post that holds from the day of the meeting and was stated in it or after it is one that the meeting gave: who chaired a congress was not
  /// yet the secretary it elected.
  public func posts(at meeting: Meeting) -> [Post] {
    var before = self
    before.posts.removeAll { $0.fact.from == meeting.facts.day && meeting.record < $0.record }
    return before.posts(on: meeting.facts.day)
  }
}
