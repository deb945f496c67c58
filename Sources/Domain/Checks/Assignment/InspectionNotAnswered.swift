/// A notice or conclusion of an inspection from above without a deadline, of whose remedy nothing is on record though the months for it
/// are over.
///
/// A task that rests on it, a shortcoming stated since, and a paper of the cell or conclusion of a meeting that speaks of remedying answer
/// it. One with a deadline belongs to `document.no-task` and `document.overdue`.
///
/// Source: 21-QĐ/TW (what was concluded is remedied and reported); number: `document.inspection.months`.
public struct InspectionNotAnswered: Check {
  public static let about = About(.inspectionUnanswered, serves: .inspected, weight: .notice, source: "21-QĐ/TW", isDisputed: true)

  public let document: DocumentNumber
  public let received: Day
  public let summary: String

  public var subject: FindingSubject { .document(document) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let months = cell.rules.value(.documentInspectionMonths, on: day) else { return [] }
    let results = cell.documents.filter { document in
      let fact = document.fact
      return !fact.isOfCell && fact.due == nil && day.adding(months: -12) < fact.day && fact.day.adding(months: months.count) < day
        && ["TB", "KL"].contains(fact.number.type.uppercased()) && fact.summary.isOnInspectionResult
    }
    guard !results.isEmpty else { return [] }
    let papers = cell.documents.filter { $0.fact.isOfCell && $0.fact.summary.speaksOfRemedy }
    let meetings = cell.meetingsOfYear(upTo: day).filter { $0.entries.contains(where: \.event.concludesRemedy) }
    let answers = cell.followUps(.shortcoming).map(\.day) + papers.map(\.fact.day) + meetings.map(\.facts.day)
    let lastAnswer = answers.filter { $0 <= day }.max()
    return results.compactMap { document in
      guard lastAnswer.map({ $0 < document.fact.day }) ?? true, cell.tasks(restingOn: document).isEmpty else { return nil }
      return Finding(
        InspectionNotAnswered(document: document.fact.number, received: document.fact.day, summary: document.fact.summary),
        evidence: [document.record], parameters: [months])
    }
  }
}

extension String {
  /// Tells what an inspection or supervision found.
  fileprivate var isOnInspectionResult: Bool {
    let text = lowercased()
    return namesInspection && ["kết quả", "ket qua", "kết luận", "ket luan"].contains { text.contains($0) }
  }

  fileprivate var speaksOfRemedy: Bool {
    let text = lowercased()
    return ["khắc phục", "khac phuc", "sửa chữa", "sua chua"].contains { text.contains($0) }
  }
}

extension Event {
  fileprivate var concludesRemedy: Bool {
    switch self {
    case .talk(.concluded(.item(let text))), .talk(.concluded(.numberedItem(_, let text))): text.speaksOfRemedy
    case .talk, .roster, .membership, .assignment, .meeting, .votes, .dues, .year, .findingAccepted: false
    }
  }
}

extension FindingCode {
  public static let inspectionUnanswered = FindingCode("document.inspection-unanswered")
}
