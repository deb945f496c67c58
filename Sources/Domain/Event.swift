/// Something that has happened in a cell, decided by `Cell.decide` and kept by `Cell.apply`, by families.
///
/// Names, lists and computed results are settled in it, so applying needs no judgement.
public enum Event: Sendable, Equatable {
  case roster(RosterEvent)
  case membership(MembershipEvent)
  case assignment(AssignmentEvent)
  case meeting(MeetingEvent)
  case talk(TalkEvent)
  case votes(VotesEvent)
  case dues(DuesEvent)
  case year(YearEvent)
  /// A finding (phát hiện) is known and stands as it is.
  indirect case findingAccepted(FindingMark, reason: String)
}
