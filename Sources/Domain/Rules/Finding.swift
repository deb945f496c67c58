/// Something a rule found in a cell's record (kết quả rà soát), as values; the words are made elsewhere.
public struct Finding: Sendable, Equatable {
  public let detail: FindingDetail
  /// The journal records it rests on, ascending, each once.
  public let evidence: [RecordID]
  /// The numbers of rules it was measured by, in the order used.
  public let parameters: [RuleParameter]
  /// What would mend it; nil when no single statement can.
  public let remedy: Remedy?

  init(_ detail: FindingDetail, evidence: [RecordID?], parameters: [RuleParameter] = [], remedy: Remedy? = nil) {
    self.detail = detail
    self.evidence = Set(evidence.compactMap { $0 }).sorted()
    self.parameters = parameters
    self.remedy = remedy
  }

  public var code: FindingCode { detail.code }
  public var subject: FindingSubject { detail.subject }

  /// How far the finding can be relied on.
  public var certainty: Certainty {
    Certainty(
      isTextSeen: code.isTextSeen, isDisputed: code.isDisputed, unverified: parameters.filter { !$0.verified })
  }

  public var severity: FindingSeverity {
    switch detail {
    case .tooFewTasks(_, .exempt, _, _): .notice
    case .shortMeeting where parameters.first?.name == ParameterName.meetingMinutesLarge.rawValue: .notice
    default: code.severity
    }
  }
}

/// How much a finding weighs.
public enum FindingSeverity: Int, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing may need to change.
  case notice
  /// A rule is not kept.
  case warning
  /// The record contradicts itself or a consequence such as deletion is reached.
  case breach

  public static func < (a: FindingSeverity, b: FindingSeverity) -> Bool { a.rawValue < b.rawValue }
}

/// What a finding is about.
public enum FindingSubject: Sendable, Equatable, Hashable {
  case member(MemberID)
  case task(TaskID)
  case meeting(MeetingID)
  case document(DocumentNumber)
  case year(Int)
}

/// What the texts and numbers behind a finding are worth.
public struct Certainty: Sendable, Equatable {
  /// The text of the rule was read in the document itself.
  public let isTextSeen: Bool
  /// The text can be read in more than one way, or sources disagree on it.
  public let isDisputed: Bool
  /// Numbers used that were not seen in the document they come from.
  public let unverified: [RuleParameter]

  public var isFirm: Bool { isTextSeen && !isDisputed && unverified.isEmpty }
}

/// The stable name of a rule, as written in `giải thích task.overdue`.
public enum FindingCode: String, CaseIterable, Sendable {
  case memberWithoutTask = "member.no-task"
  case vagueTask = "task.vague"
  case overdueTask = "task.overdue"
  case unreportedTask = "task.unreported"
  case unconcludedTask = "task.unconcluded"
  case holderLeft = "task.holder-left"
  case holderExempt = "task.holder-exempt"
  case holderAway = "task.holder-away"
  case taskWithoutBasis = "task.no-basis"
  case absenceThreeMonths = "absence.three-months"
  case duesThreeMonths = "dues.three-months"
  case exemptExcused = "attendance.exempt-excused"
  case uncountedVote = "vote.uncounted"
  case ratingAgainstRecord = "rating.against-record"
  case ratingNotDue = "rating.not-due"
  case ratingCap = "rating.cap"
  case shortMeeting = "meeting.short"
  case noRollCall = "meeting.no-roll-call"
  case duplicateNumber = "document.duplicate-number"
  case documentType = "document.type"
}

extension FindingCode {
  /// The document and paragraph the rule comes from; numbers have their own sources, see `Finding.parameters`.
  public var source: String {
    switch self {
    case .memberWithoutTask: "38-HD/BTCTW IV.2.1a"
    case .vagueTask: "38-HD/BTCTW IV.2"
    case .overdueTask: "38-HD/BTCTW IV.2"
    case .unreportedTask: "38-HD/BTCTW IV.2"
    case .unconcludedTask: "38-HD/BTCTW IV.2; 42-HD/BTCTW"
    case .holderLeft: "38-HD/BTCTW IV.2"
    case .holderExempt: "38-HD/BTCTW IV.2.2b; 294-QĐ/TW § 7"
    case .holderAway: "294-QĐ/TW § 6.3.2; 38-HD/BTCTW IV.2"
    case .taskWithoutBasis: "38-HD/BTCTW IV.2; 7619-CV/BTCTW"
    case .absenceThreeMonths, .duesThreeMonths: "294-QĐ/TW § 8.1"
    case .exemptExcused: "294-QĐ/TW § 7; 42-HD/BTCTW"
    case .uncountedVote: "294-QĐ/TW § 9.3.2"
    case .ratingAgainstRecord: "366-QĐ/TW"
    case .ratingNotDue: "294-QĐ/TW § 7.2.3; 366-QĐ/TW"
    case .ratingCap: "366-QĐ/TW; 25-HD/BTCTW"
    case .shortMeeting: "42-HD/BTCTW"
    case .noRollCall: "42-HD/BTCTW"
    case .duplicateNumber, .documentType: "05-HD/VPTW"
    }
  }

  /// The text was read in the document itself, not only in guides and papers about it.
  public var isTextSeen: Bool {
    switch self {
    case .memberWithoutTask, .vagueTask, .overdueTask, .unreportedTask, .holderLeft, .holderExempt, .holderAway: true
    case .absenceThreeMonths, .duesThreeMonths, .uncountedVote: true
    case .unconcludedTask, .taskWithoutBasis, .exemptExcused, .ratingAgainstRecord, .ratingNotDue, .ratingCap: false
    case .shortMeeting, .noRollCall, .duplicateNumber, .documentType: false
    }
  }

  /// The text can be read in more than one way, or sources disagree on it.
  public var isDisputed: Bool {
    switch self {
    case .absenceThreeMonths, .duesThreeMonths, .ratingCap, .shortMeeting: true
    default: false
    }
  }

  /// The weight of a finding with this code unless the case is a mild one.
  public var severity: FindingSeverity {
    switch self {
    case .absenceThreeMonths, .duesThreeMonths, .holderLeft, .ratingAgainstRecord, .ratingNotDue, .duplicateNumber: .breach
    case .holderExempt, .exemptExcused: .notice
    default: .warning
    }
  }
}
