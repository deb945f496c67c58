/// Which thing of a cell a paper is of.
public enum PaperSubject: Sendable, Equatable {
  /// The cell as it stands.
  case cell
  case meeting(MeetingID)
  /// A resolution (nghị quyết) of a meeting.
  case resolution(RecordID)
  /// A document on record, or the draft of one.
  case document(RecordID?)
  /// A year of the cell's work.
  case year(Int)
  /// What is rated: such a year, or a quarter.
  case rating(RatingPeriod)
  /// A member, or all.
  case member(MemberID?)
  /// A year of the cell's work of a member, or of nobody, which gives the empty form.
  case memberYear(MemberID?, Int)
  /// A month of a member, or of all.
  case memberMonth(MemberID?, Month)
  /// A meeting members are called to.
  indirect case comingMeeting(ComingMeeting)
  /// A period, under the number of the paper when one is given.
  case period(Period, number: DocumentNumber? = nil)
}
