/// A year of work without a plan of inspection and supervision of the cell, looked at once its first regular meeting is over.
///
/// Such a plan is a document of type KH or CTr whose summary speaks of inspection (kiểm tra) or supervision (giám sát).
///
/// Source: 38-HD/BTCTW IV.2; a demand of higher committees; number: `assignment.inspectionplans.peryear`.
public struct MissingInspectionPlan: Check {
  public static let about = About(.noInspectionPlan, serves: .inspected, weight: .notice, source: "38-HD/BTCTW IV.2")

  public let year: Int

  public var subject: FindingSubject { .year(year) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let year = cell.workYear(of: day)
    guard let minimum = cell.rules.value(.assignmentInspectionPlansPerYear, on: day), cell.isLateInWorkYear(day),
      let meeting = cell.firstRegularMeeting(of: year, upTo: day)
    else { return [] }
    guard cell.inspectionPlans(in: cell.period(ofWorkYear: year), upTo: day).count < minimum.count else { return [] }
    return [
      Finding(
        MissingInspectionPlan(year: year), evidence: [meeting.record], parameters: [minimum])
    ]
  }
}

extension Cell {
  /// The cell's own plans of inspection and supervision of a time, in the order stated.
  func inspectionPlans(in period: ClosedRange<Day>, upTo day: Day) -> [Recorded<RegisteredDocument>] {
    documents.filter { document in
      document.fact.isOfCell && ["KH", "CTR"].contains(document.fact.number.type.uppercased()) && period.contains(document.fact.day)
        && document.fact.day <= day && document.fact.summary.namesInspection
    }
  }
}

extension String {
  /// Speaks of inspection or supervision, with diacritics or without.
  var namesInspection: Bool {
    let text = lowercased()
    return ["kiểm tra", "kiem tra", "giám sát", "giam sat"].contains { text.contains($0) }
  }
}

extension FindingCode {
  public static let noInspectionPlan = FindingCode("assignment.no-inspection-plan")
}
