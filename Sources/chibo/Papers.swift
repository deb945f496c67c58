import ArgumentParser
import Documents
import Syntax

/// Which paper each word asks for.
extension PaperWord {
  var paper: any Paper.Type {
    switch self {
    case .minutes: Minutes.self
    case .resolution: ResolutionPaper.self
    case .assignmentTable: AssignmentTable.self
    case .assignmentResolution: AssignmentResolution.self
    case .ratingSummary: RatingSummary.self
    case .duesBook: DuesBookPaper.self
    case .duesReport: DuesReportPaper.self
    case .rollCall: RollCallSheet.self
    case .selfReview: SelfReviewSheet.self
    case .changeSlip: ChangeSlip.self
    case .regulation: WorkRegulation.self
    case .report: CellReport.self
    case .commendations: CommendationList.self
    case .taskSlip: TaskSlips.self
    case .conciseMinutes: ConciseMinutes.self
    case .invitation: InvitationPaper.self
    case .agenda: AgendaPaper.self
    case .meetingMessage: MeetingMessage.self
    case .taskMessages: TaskMessages.self
    }
  }
}

/// At the command line a choice is made by its English word, as one: `assignment-table`.
extension ExpressibleByArgument where Self: KeywordChoice {
  public init?(argument: String) {
    guard let word = Self.allCases.first(where: { $0.defaultValueDescription == argument }) else { return nil }
    self = word
  }

  public var defaultValueDescription: String { String(keyword.spelling(.en).map { $0 == " " ? "-" : $0 }) }

  public static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }
}

extension PaperWord: ExpressibleByArgument {}
extension MeetingKindWord: ExpressibleByArgument {}
