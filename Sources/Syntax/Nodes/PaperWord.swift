/// Loại giấy tờ xuất ra.
///
/// paper = "minutes" | "resolution" | "assignment table" | "assignment resolution" | "rating summary" | "dues book" | "dues report" |
///   "roll call" | "self-review" | "change slip" | "regulation" | "report" | "commend" | "task slip" | "concise minutes" | "invitation" | "agenda" |
///   "meeting message" | "task messages" .
public enum PaperWord: KeywordChoice {
  case minutes, resolution, assignmentTable, assignmentResolution, ratingSummary, duesBook, duesReport, rollCall, selfReview, changeSlip,
    regulation, report, commendations, taskSlip, conciseMinutes, invitation, agenda, meetingMessage, taskMessages

  public static let production = Production.paper
  public var keyword: Keyword { line.keyword }
  /// What the paper is of, and so what may stand beside its word.
  public var scope: PaperScope { line.scope }

  private var line: (keyword: Keyword, scope: PaperScope) {
    switch self {
    case .minutes: (.minutes, .meeting)
    case .resolution: (.resolution, .resolution)
    case .assignmentTable: (.assignmentTable, .cell)
    case .assignmentResolution: (.assignmentResolution, .assignmentResolution)
    case .ratingSummary: (.ratingSummary, .ratingPeriod)
    case .duesBook: (.duesBook, .period)
    case .duesReport: (.duesReport, .period)
    case .rollCall: (.rollCall, .meeting)
    case .selfReview: (.selfReview, .memberYear)
    case .changeSlip: (.changeSlip, .member)
    case .regulation: (.regulation, .regulation)
    case .report: (.report, .workPeriod)
    case .commendations: (.commend, .year)
    case .taskSlip: (.taskSlip, .memberMonth)
    case .conciseMinutes: (.conciseMinutes, .meeting)
    case .invitation: (.invitation, .comingMeeting)
    case .agenda: (.agenda, .comingMeeting)
    case .meetingMessage: (.meetingMessage, .comingMeeting)
    case .taskMessages: (.taskMessages, .memberMonth)
    }
  }
}

/// What a paper is of.
public enum PaperScope: Sendable {
  /// The cell as it stands on a day.
  case cell
  case meeting
  /// A resolution of a meeting.
  case resolution
  /// A document that is drafted while there is none.
  case assignmentResolution, regulation
  /// A year of the cell's work.
  case year
  /// A year of the cell's work, or a quarter, as they are rated.
  case ratingPeriod
  /// A member, or all.
  case member
  /// A year of the cell's work of a member, or of nobody.
  case memberYear
  /// A month of a member, or of all.
  case memberMonth
  /// A meeting that members are called to, which need not be on record yet.
  case comingMeeting
  /// A month, quarter, half or year of the calendar.
  case period
  /// The same of the cell's work; it may have a number.
  case workPeriod
}
