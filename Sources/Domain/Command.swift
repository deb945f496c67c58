/// What a statement asks of a cell, with every name already looked up and every date explicit, by families.
///
/// A command may still be refused by `Cell.decide`; an `Event` may not. Indirect cases keep both small, for they are handed on several times.
public enum Command: Sendable, Equatable {
  case roster(RosterCommand)
  case membership(MembershipCommand)
  case assignment(AssignmentCommand)
  case meeting(MeetingCommand)
  case talk(TalkCommand)
  case votes(VotesCommand)
  case dues(DuesCommand)
  case year(YearCommand)
  indirect case acceptFinding(FindingMark, reason: String)
}
