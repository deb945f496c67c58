/// Numbers between the cell's resolutions of the present term that belong to none.
///
/// Counted from the lowest number on record, for earlier resolutions may have been passed before the record began.
///
/// Source: 05-HD/VPTW (numbered from 01 for each type and term).
func numberGaps(in cell: Cell, on day: Day) -> [Finding] {
  let term = cell.term(on: day)
  let resolutions = cell.documents.filter { $0.fact.isOfCell && $0.fact.number.type.uppercased() == "NQ" && $0.fact.term == term }
    .sorted { ($0.fact.number.number, $0.record) < ($1.fact.number.number, $1.record) }
  let gaps = zip(resolutions, resolutions.dropFirst()).filter { $0.fact.number.number + 1 < $1.fact.number.number }
  guard let first = gaps.first?.0.fact.number else { return [] }
  let missing = DocumentNumber(number: first.number + 1, type: first.type, issuer: first.issuer)
  return [
    Finding(
      .document(.numberGap(missing, all: gaps.map { $0.fact.number.number + 1...$1.fact.number.number - 1 })),
      evidence: gaps.flatMap { [$0.record, $1.record] }, remedy: .register(missing, on: day))
  ]
}
