/// Something a rule found in a cell's record (kết quả rà soát), as values; the words are made elsewhere.
public struct Finding: Sendable, Equatable {
  public let detail: FindingDetail
  /// The journal records it rests on, ascending, each once; none for what was never stated.
  public let evidence: [RecordID]
  /// The numbers of rules it was measured by, in the order used.
  public let parameters: [RuleParameter]
  /// What would mend it; nil when no statement can.
  public let remedy: Remedy?
  /// The day it was asked for, whose documents it cites; nil before it is handed out.
  public private(set) var day: Day?

  init(_ detail: FindingDetail, evidence: [RecordID?], parameters: [RuleParameter] = [], remedy: Remedy? = nil) {
    self.detail = detail
    self.evidence = Set(evidence.compactMap { $0 }).sorted()
    self.parameters = parameters
    self.remedy = remedy
  }

  init(_ check: some Check, evidence: [RecordID?], parameters: [RuleParameter] = [], remedy: Remedy? = nil) {
    self.init(.check(FoundCheck(check: check)), evidence: evidence, parameters: parameters, remedy: remedy)
  }

  /// What the check says of it; nil when another one found it.
  public func `as`<Found: Check>(_ check: Found.Type) -> Found? {
    if case .check(let found) = detail { found.check as? Found } else { nil }
  }

  public var code: FindingCode { detail.code }
  public var subject: FindingSubject { detail.subject }

  /// The documents it rests on as they were in force on its day; empty when none is known for a day so early.
  public var source: String { day.map(code.source) ?? code.source }

  func asked(on day: Day) -> Finding {
    var finding = self
    finding.day = day
    return finding
  }

  /// How far the finding can be relied on.
  public var certainty: Certainty {
    Certainty(
      isTextSeen: FindingCode.isTextSeen(of: source), isDisputed: code.isDisputed, unverified: parameters.filter { !$0.verified })
  }

  public var severity: FindingSeverity {
    switch detail {
    case .check(let found): found.check.weight
    case .assignment(.tooFewTasks(_, .exempt, _, _)): .notice
    case .meeting(.shortMeeting) where parameters.first?.name == ParameterName.meetingMinutesLarge.rawValue: .notice
    case .meeting(.congressQuorum(_, let quorum)) where quorum.holds(quorum.ofConvened) || quorum.holds(quorum.ofRoll): .notice
    case .membership(.transferLate(_, _, _, _, isAbandoned: true)), .membership(.paperLate(_, _, _, _, isAbandoned: true)): .breach
    case .membership(.periodTooLong(_, _, _, _, .belowUnlessStudy)), .membership(.exemptionWithoutPapers(_, _, _, [.told])): .notice
    case .vote(.resolutionWithoutVote(_, .failed)), .organisation(.postOfInactive(_, _, .left, _)): .breach
    case .rating(.notCarried(_, _, _, _, stands: .some)): .notice
    case .rating(.excellentReminded(_, _, _, isDisciplined: true)): .warning
    case .membership(.absenceMonths(_, _, .some)), .dues(.unpaidMonths(_, _, .some)): .warning
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
  case cell
  case member(MemberID)
  case task(TaskID)
  case meeting(MeetingID)
  case document(DocumentNumber)
  case followUp(FollowUpID)
  /// By name.
  case group(String)
  /// By name.
  case candidate(String)
  case year(Int)
}

extension Cell {
  /// The member a finding is about, or those who carry out the task, point or target, or have the shortcoming.
  public func members(concernedBy subject: FindingSubject) -> [MemberID] {
    switch subject {
    case .member(let id): [id]
    case .task(let id): task(id)?.assignment.members ?? []
    case .followUp(let id):
      if let facts = followUp(id)?.facts {
        if case .shortcoming(let owner?, _, _, _, _) = facts.detail { [owner] } else { facts.members }
      } else {
        []
      }
    case .cell, .meeting, .document, .group, .candidate, .year: []
    }
  }
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
