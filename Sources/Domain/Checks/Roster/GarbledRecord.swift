import TextRoom

/// Records whose text cannot be read: letters were lost or are those of an old encoding.
///
/// Source: the record itself, which is kept to be read by others.
public struct GarbledRecord: Check {
  public static let about = About(.garbledText, serves: .goodOrder, weight: .warning, source: "sổ của chi bộ")

  public let record: RecordID
  public let kind: GarbledText

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.garbled.filter { $0.day <= day }.map { Finding(GarbledRecord(record: $0.record, kind: $0.fact), evidence: [$0.record]) }
  }
}

extension FindingCode {
  public static let garbledText = FindingCode("record.garbled")
}
