/// The year of `day` without a resolution on assigning work, once its first regular meeting is over.
///
/// Such a resolution says “phân công” or “giao nhiệm vụ” in its title, or was passed in a meeting that gave tasks to at least half of those
/// who are to have one. One passed before the record began may be registered as a document.
///
/// Source: 38-HD/BTCTW IV.2; number: `assignment.resolutions.peryear`.
public struct MissingAssignmentResolution: Check {
  public static let about = About(.noAssignmentResolution, serves: .resolvedYearly, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let year: Int
  public let has: Int
  /// As many as there are to be in a year.
  public let needed: Int

  public var subject: FindingSubject { .year(year) }
  public var facts: [Int] { [year, has] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let minimum = cell.rules.value(.assignmentResolutionsPerYear, on: day),
      case let year = cell.workYear(of: day), let meeting = cell.firstRegularMeeting(of: year, upTo: day)
    else { return [] }
    let resolutions = cell.assignmentResolutions(from: cell.period(ofWorkYear: year).lowerBound, upTo: day)
      .filter { !cell.isVotedDown($0) }
    guard resolutions.count < minimum.count else { return [] }
    return [
      Finding(
        MissingAssignmentResolution(year: year, has: resolutions.count, needed: minimum.count),
        evidence: [meeting.record] + resolutions.map(\.record), parameters: [minimum])
    ]
  }
}

extension Cell {
  /// The cell's passed resolutions on assigning work, as far as the record shows what a resolution is on.
  public func assignmentResolutions(from first: Day, upTo day: Day) -> [Recorded<RegisteredDocument>] {
    let resolutions = documents.filter { first <= $0.fact.day && $0.fact.day <= day && $0.fact.isOfCell && $0.fact.isResolution }
    var given: [MeetingID: Set<MemberID>] = [:]
    for task in tasks {
      if let meeting = task.meeting { given[meeting, default: []].formUnion(task.origin.fact.members) }
    }
    return resolutions.filter { document in
      if document.fact.speaks(of: .assignment) { return true }
      guard let meeting = document.fact.meeting, let holders = given[meeting] else { return false }
      return holders.count * 2 >= members.count { $0.standing(on: document.fact.day)?.isGivenTasks == true }
    }
  }
}

extension Cell {
  /// The resolution that assigns the work of the year of `day`: the last passed until then, one on managing it only where there is no other.
  public func assignmentResolution(ofYearOf day: Day) -> Recorded<RegisteredDocument>? {
    let resolutions = assignmentResolutions(from: period(ofWorkYear: workYear(of: day)).lowerBound, upTo: day)
    return resolutions.last { assignsWork($0.fact) } ?? resolutions.last
  }

  /// The yearly resolution that assigns work to each member, and not the one on the topic of managing it.
  public func assignsWork(_ document: RegisteredDocument) -> Bool {
    if case .resolution(thematic: true, _) = document.kind { return false }
    return document.speaks(of: .assignment)
  }
}

extension RegisteredDocument {
  /// Of the type of resolutions and no draft.
  fileprivate var isResolution: Bool {
    switch kind {
    case .resolution(_, let draft): !draft
    case .document: number.type.uppercased() == "NQ"
    }
  }
}

extension FindingCode {
  public static let noAssignmentResolution = FindingCode("assignment.no-resolution")
}
