/// A numbered point of a resolution of the cell (điểm của nghị quyết).
public struct PointID: Hashable, Sendable {
  public let resolution: DocumentNumber
  /// From 1.
  public let number: Int
  /// The term the resolution was numbered in; nil where none is on record, or none is said.
  public let term: Term?

  public init(resolution: DocumentNumber, number: Int, term: Term? = nil) {
    self.resolution = resolution
    self.number = number
    self.term = term
  }
}

/// What is followed up from meeting to meeting besides tasks; targets and shortcomings are numbered from 1 through the cell.
public enum FollowUpID: Hashable, Sendable {
  case point(PointID)
  /// Chỉ tiêu.
  case target(Int)
  /// Hạn chế.
  case shortcoming(Int)

  public var kind: FollowUpKind {
    switch self {
    case .point: .point
    case .target: .target
    case .shortcoming: .shortcoming
    }
  }

  public var number: Int {
    switch self {
    case .point(let id): id.number
    case .target(let number), .shortcoming(let number): number
    }
  }

  /// The resolution a point is numbered in.
  public var resolution: DocumentNumber? {
    if case .point(let id) = self { id.resolution } else { nil }
  }

  /// The term of the resolution a point is numbered in.
  public var term: Term? {
    if case .point(let id) = self { id.term } else { nil }
  }

  /// The same number with the term left unsaid.
  public var withoutTerm: FollowUpID {
    if case .point(let id) = self { .point(PointID(resolution: id.resolution, number: id.number)) } else { self }
  }
}

public enum FollowUpKind: Hashable, Sendable, CaseIterable { case point, target, shortcoming }

/// What a point, target or shortcoming says.
public struct FollowUpFacts: Sendable, Equatable {
  public var text: String
  /// Who carries it out; the first leads.
  public var members: [MemberID]
  public var due: Day?
  public var detail: Detail

  public enum Detail: Sendable, Equatable {
    /// `reportMonth`: the month in whose meeting it is to be reported on.
    case point(product: String?, reportMonth: Month?)
    /// A figure to reach (mức cần đạt) in its unit; of a resolution, of a year, or of neither.
    case target(value: Ratio, unit: String?, resolution: DocumentNumber?, year: Int?)
    /// `owner`: whose it is, nil for the cell's; `proposal` is put to `addressees`.
    case shortcoming(owner: MemberID?, cause: String?, remedy: String?, proposal: String?, addressees: [String])
  }

  public init(text: String, members: [MemberID] = [], due: Day? = nil, detail: Detail) {
    self.text = text
    self.members = members
    self.due = due
    self.detail = detail
  }

  /// The last day it may take: the due day, else the end of the month it is to be reported in.
  public var lastDay: Day? {
    if case .point(_, let month) = detail { due ?? month?.lastDay } else { due }
  }
}

extension FollowUpFacts {
  /// What a value reached is of the figure of a target; of anything else it is a share already.
  ///
  /// A figure of nothing is reached whole while nothing is counted, and not at all once something is.
  public func share(of stated: Reached) -> Ratio? {
    guard case .target(let value, _, _, _) = detail else { return stated.share }
    let reached = stated.value
    if value.part == 0 { return Ratio(reached.part <= 0 ? 1 : 0, of: 1) }
    let part = reached.part.multipliedReportingOverflow(by: value.whole)
    let whole = value.part.multipliedReportingOverflow(by: reached.whole)
    return part.overflow || whole.overflow ? nil : Ratio(part.partialValue, of: whole.partialValue)
  }
}

/// A point, target or shortcoming with everything said about it since.
public struct FollowUp: Sendable, Equatable {
  public let id: FollowUpID
  /// As they are now.
  public internal(set) var facts: FollowUpFacts
  /// As first stated.
  public let origin: FollowUpFacts
  /// The meeting it was stated in, or nil when between meetings.
  public let meeting: MeetingID?
  public let day: Day
  public let record: RecordID
  /// In the order stated.
  public internal(set) var changes: [Recorded<Adjustment>] = []
  public internal(set) var reports: [Recorded<Report>] = []
  public internal(set) var conclusions: [Recorded<AssignedTask.Decision>] = []

  init(id: FollowUpID, facts: FollowUpFacts, meeting: MeetingID?, day: Day, record: RecordID) {
    self.id = id
    self.facts = facts
    origin = facts
    self.meeting = meeting
    self.day = day
    self.record = record
  }

  /// Báo cáo kết quả in a meeting.
  public struct Report: Sendable, Equatable {
    public let member: MemberID
    /// For a target the value reached in its unit.
    public let reached: Reached?
    public let result: String
    public let meeting: MeetingID
    /// The day the work was done (ngày xong), as reported.
    public let finished: Day?
  }

  /// The conclusion that ended it.
  public var end: Recorded<AssignedTask.Decision>? { conclusions.last { $0.fact.outcome?.endsTask ?? false } }

  public var isOpen: Bool { end == nil }

  /// Stated and not yet ended on `day`.
  public func isOpen(on day: Day) -> Bool { self.day <= day && end.map { day < $0.day } ?? true }

  /// Open past its due day, or past the month it was to be reported in.
  public func isOverdue(on day: Day) -> Bool { isOpen(on: day) && facts(on: day).lastDay.map { $0 < day } ?? false }

  public var lastDay: Day? { facts.lastDay }

  /// The records that say what it is now.
  var evidence: [RecordID] { [record] + changes.map(\.record) }

  /// The newest value stated; the chair wins over what was reported in the same meeting.
  public var reached: Reached? {
    let report = reports.last { $0.fact.reached != nil }?.fact
    return conclusions.reached(after: report?.reached, in: report?.meeting)
  }

  /// How much of the figure of a target is reached, of anything else the share stated; nil before a report, and for an amount of no figure.
  public var share: Ratio? { reached.flatMap(share) }

  public func share(of stated: Reached) -> Ratio? { facts.share(of: stated) }
}

extension FollowUp {
  /// At the end of the meeting done in it, or still to come and not behind; without a last day, said to be in time in the meeting itself.
  fileprivate func isInGoodOrder(at meeting: Meeting) -> Bool {
    let said = conclusions.last { $0.fact.outcome != nil && $0.fact.meeting <= meeting.id }?.fact
    switch said?.outcome {
    case .done?, .exceeded?, .faulty?: return said?.meeting == meeting.id
    case .notMet?, .late?: return false
    case .onTrack?, nil: return lastDay.map { meeting.facts.day <= $0 } ?? (said?.meeting == meeting.id)
    }
  }
}

extension Cell {
  /// The point, target or shortcoming of the name; point numbers begin anew in each term, and without it the one stated last is meant.
  public func followUp(_ id: FollowUpID) -> FollowUp? { followUpIndex[id].map { followUps[$0] } }

  public func followUp(statedBy record: RecordID) -> FollowUp? { followUps.first { $0.record == record } }

  /// The term a point, target or shortcoming belongs to: that of its resolution, or of the day it was stated.
  public func term(of entry: FollowUp) -> Term? { entry.id.resolution == nil ? term(on: entry.day) : entry.id.term }

  /// Those of a kind, in the order stated.
  public func followUps(_ kind: FollowUpKind) -> [FollowUp] { followUps.filter { $0.id.kind == kind } }

  /// The number the next target or shortcoming gets, or the next point of a resolution named on `day`.
  public func nextNumber(_ kind: FollowUpKind, of resolution: DocumentNumber? = nil, on day: Day) -> Int {
    let term = resolution.flatMap { termOfResolution($0, on: day) }
    return (followUps(kind).lazy.filter { $0.id.resolution == resolution && $0.id.term == term }.map(\.id.number).max() ?? 0) + 1
  }

  /// The term of the resolution registered last under the number, else the one in force on `day`.
  func termOfResolution(_ number: DocumentNumber, on day: Day) -> Term? {
    let registered = documents.last { document in
      if case .resolution = document.fact.kind { document.fact.number == number } else { false }
    }
    return registered.map(\.fact.term) ?? term(on: day)
  }

  /// The name of a point to be stated, with the term of its resolution, or of the day where that has such a point already.
  func settled(_ id: FollowUpID, on day: Day) -> FollowUpID {
    guard case .point(let point) = id, point.term == nil else { return id }
    func named(_ term: Term?) -> FollowUpID { .point(PointID(resolution: point.resolution, number: point.number, term: term)) }
    let own = named(termOfResolution(point.resolution, on: day))
    return followUpIndex[own] == nil ? own : named(term(on: day))
  }

  /// The resolution a point belongs to when it names none: the one stated last in the open meeting, else the last of the day.
  public func resolutionBeingWritten(on day: Day) -> DocumentNumber? {
    documents.last { document in
      guard case .resolution = document.fact.kind else { return false }
      return openMeeting == nil ? document.day == day : document.fact.meeting == openMeeting
    }?.fact.number
  }

  /// Open points with the number, the newest resolution first.
  public func openPoints(numbered number: Int, on day: Day) -> [FollowUp] {
    followUps.reversed().filter { $0.id.kind == .point && $0.id.number == number && $0.isOpen(on: day) }
  }

  /// Points of earlier resolutions that were open when the meeting began, in the order stated: what the review of last month's resolution
  /// (kiểm điểm việc thực hiện nghị quyết tháng trước) goes through. Source: 42-HD/BTCTW.
  public func pointsToReview(in meeting: Meeting) -> [FollowUp] {
    followUps.filter { point in
      guard point.id.kind == .point, point.record < meeting.record, isOfEarlierResolution(point, than: meeting) else { return false }
      return point.end.map { meeting.id <= $0.fact.meeting } ?? true
    }
  }

  /// A draft, and what becomes a resolution in the meeting itself, is none to go through in it.
  private func isOfEarlierResolution(_ point: FollowUp, than meeting: Meeting) -> Bool {
    guard let resolution = point.id.resolution.flatMap({ document($0, issuer: nil, on: point.day) })?.fact else { return true }
    if case .resolution(_, draft: true) = resolution.kind { return false }
    return resolution.meeting.map { $0 < meeting.id } ?? true
  }

  /// Shortcomings of a member, or of the cell when `owner` is nil, stated until `day` and how many of them are fixed by then.
  ///
  /// One recorded in the work year itself counts when it is due until `day`; an earlier one unless it was fixed before the year.
  ///
  /// Source: 366-QĐ/TW (the excellent level needs all earlier shortcomings fixed).
  public func fixedShortcomings(of owner: MemberID?, year: Int, on day: Day) -> Ratio {
    let period = period(ofWorkYear: year)
    let last = min(day, period.upperBound)
    let counted = followUps.filter { entry in
      guard case .shortcoming(owner, _, _, _, _) = entry.facts.detail, entry.day <= last else { return false }
      if let end = entry.end, end.day < period.lowerBound { return false }
      return entry.day < period.lowerBound || entry.facts.due.map { $0 <= last } ?? false
    }
    let fixed = counted.count { entry in entry.end.map { $0.day <= last && $0.fact.outcome != .notMet } ?? false }
    return Ratio(fixed, of: counted.count)
  }

  /// Points of the resolutions before the meeting, and how many of them are done, or not due yet and not behind. Source: 42-HD/BTCTW.
  public func pointsDone(by meeting: Meeting) -> Ratio {
    let points = pointsToReview(in: meeting)
    return Ratio(points.count { $0.isInGoodOrder(at: meeting) }, of: points.count)
  }
}
