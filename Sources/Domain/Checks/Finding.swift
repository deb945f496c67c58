/// Something a rule found in a cell's record (kết quả rà soát), as values; the words are made elsewhere.
public struct Finding: Sendable, Equatable {
  /// What the check says of it.
  public let check: any Check
  /// The journal records it rests on, ascending, each once; none for what was never stated.
  public let evidence: [RecordID]
  /// The numbers of rules it was measured by, in the order used.
  public let parameters: [RuleParameter]
  /// The day it was asked for, whose documents it cites; nil before it is handed out.
  public private(set) var day: Day?

  init(_ check: any Check, evidence: [RecordID?], parameters: [RuleParameter] = []) {
    self.check = check
    self.evidence = Set(evidence.compactMap { $0 }).sorted()
    self.parameters = parameters
  }

  public static func == (a: Finding, b: Finding) -> Bool {
    a.check.isEqual(to: b.check) && a.evidence == b.evidence && a.parameters == b.parameters && a.day == b.day
  }

  /// What the check says of it; nil when another one found it.
  public func `as`<Found: Check>(_ type: Found.Type) -> Found? { check as? Found }

  public var about: About { type(of: check).about }
  public var code: FindingCode { about.code }
  public var subject: FindingSubject { check.subject }

  /// The documents it rests on as they were in force on its day; empty when none is known for a day so early.
  public var source: String { day.map(about.source) ?? about.source }

  /// The same, asked for on a day.
  public func asked(on day: Day) -> Finding {
    var finding = self
    finding.day = day
    return finding
  }

  /// How far the finding can be relied on.
  public var certainty: Certainty {
    Certainty(
      isTextSeen: About.isTextSeen(of: source), isDisputed: about.isDisputed, unverified: parameters.filter { !$0.verified })
  }

  public var severity: FindingSeverity { check.weight }
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
