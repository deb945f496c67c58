/// Records whose text cannot be read: letters were lost or are those of an old encoding.
///
/// Source: the record itself, which is kept to be read by others.
func garbledTexts(in cell: Cell, on day: Day) -> [Finding] {
  let found = cell.garbled.filter { $0.day <= day }
  return found.map { Finding(.document(.garbled($0.record, $0.fact)), evidence: [$0.record]) }
}
