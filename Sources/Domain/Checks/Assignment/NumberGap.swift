/// Numbers between the cell's resolutions of the present term that belong to none.
///
/// Counted from the lowest number on record, for earlier resolutions may have been passed before the record began.
///
/// Source: 05-HD/VPTW (numbered from 01 for each type and term).
public struct NumberGap: Check {
  public static let about = About(.numberGap, serves: .goodOrder, weight: .warning, source: "05-HD/VPTW")

  /// The first missing number.
  public let first: DocumentNumber
  /// All that are missing, ascending.
  public let missing: [ClosedRange<Int>]

  public var subject: FindingSubject { .document(first) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .votes(.resolved) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    let term = cell.term(on: day)
    let resolutions = cell.documents.filter { $0.fact.isOfCell && $0.fact.number.type.uppercased() == "NQ" && $0.fact.term == term }
      .sorted { ($0.fact.number.number, $0.record) < ($1.fact.number.number, $1.record) }
    let gaps = zip(resolutions, resolutions.dropFirst()).filter { $0.fact.number.number + 1 < $1.fact.number.number }
    guard let before = gaps.first?.0.fact.number else { return [] }
    let first = DocumentNumber(number: before.number + 1, type: before.type, issuer: before.issuer)
    let missing = gaps.map { $0.fact.number.number + 1...$1.fact.number.number - 1 }
    return [
      Finding(
        NumberGap(first: first, missing: missing), evidence: gaps.flatMap { [$0.record, $1.record] })
    ]
  }
}

extension FindingCode {
  public static let numberGap = FindingCode("document.number-gap")
}
