/// A year with fewer inspections (cuộc kiểm tra) than the cell's plan names, or than are asked for where the plan names none.
///
/// Inspections of one day are one. Looked at in the last three months of the year: of the number of a plan a share is to be held by
/// then, and all in the last month. A year without any belongs to `assignment.no-inspection`.
///
/// Source: 38-HD/BTCTW IV.2 (the cell checks and supervises); numbers: `assignment.inspections.peryear`,
/// `assignment.inspections.share`.
public struct FewInspections: Check {
  public static let about = About(.fewInspections, serves: .inspected, weight: .notice, source: "38-HD/BTCTW IV.2", isDisputed: true)

  public let year: Int
  public let has: Int
  public let needed: Int
  /// The plan whose number it is; nil where no plan names one.
  public let plan: DocumentNumber?
  /// The first open task and who may inspect it; nil when nothing can be named.
  public let next: NextInspection?

  public var subject: FindingSubject { .year(year) }
  public var facts: [Int] { [has, needed] }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let year = cell.workYear(of: day)
    let period = cell.period(ofWorkYear: year)
    guard cell.isLateInWorkYear(day), let number = cell.rules.value(.assignmentInspectionsPerYear, on: day) else { return [] }
    let held = cell.tasks.flatMap(\.inspections).filter { period.contains($0.fact.on) && $0.fact.on <= day }
    let has = Set(held.map(\.fact.on)).count
    let plan = cell.inspectionPlans(in: period, upTo: day).last { $0.fact.summary.inspectionsNamed != nil }
    let share = day.month == period.upperBound.month ? nil : cell.rules.value(.assignmentInspectionsShare, on: day)
    let planned = plan?.fact.summary.inspectionsNamed.map { named in
      share.flatMap { share in (0...named).last { Ratio($0, of: named) <= share.value } } ?? named
    }
    let needed = planned ?? number.count
    guard 0 < has, has < needed else { return [] }
    return [
      Finding(
        FewInspections(year: year, has: has, needed: needed, plan: plan?.fact.number, next: cell.nextInspection(on: day)),
        evidence: held.map(\.record) + [plan?.record], parameters: plan == nil ? [number] : [share].compactMap(\.self))
    ]
  }
}

/// A task that may be inspected next.
public struct NextInspection: Sendable, Equatable {
  public let task: TaskID
  public let inspector: MemberID
}

extension Cell {
  /// The first open task not yet inspected, by its follower or the secretary.
  fileprivate func nextInspection(on day: Day) -> NextInspection? {
    guard let task = tasks.first(where: { $0.isOpen(on: day) && $0.inspections.isEmpty }) else { return nil }
    return inspector(of: task, on: day).map { NextInspection(task: task.id, inspector: $0) }
  }
}

extension String {
  /// How many inspections words speak of: 4 of “Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)”.
  fileprivate var inspectionsNamed: Int? {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    return zip(words, words.dropFirst()).lazy.compactMap { number, unit in
      ["cuộc", "cuoc", "đợt", "dot"].contains(String(unit)) ? Int(number) : nil
    }.first { (1...100).contains($0) }
  }
}

extension FindingCode {
  public static let fewInspections = FindingCode("assignment.few-inspections")
}
