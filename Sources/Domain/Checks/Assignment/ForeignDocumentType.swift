/// A document of the cell of a type that a cell does not issue, such as a directive (chỉ thị).
///
/// Source: 05-HD/VPTW 27/5/2026, seen through tools written to it.
public struct ForeignDocumentType: Check {
  public static let about = About(.documentType, serves: .goodOrder, weight: .warning, source: "05-HD/VPTW")

  public let number: DocumentNumber

  public var subject: FindingSubject { .document(number) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .votes(.resolved), .assignment(.documentRegistered): .record
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.documents.compactMap { document in
      guard document.fact.isOfCell, !cellDocumentTypes.contains(document.fact.number.type.uppercased()) else { return nil }
      return Finding(ForeignDocumentType(number: document.fact.number), evidence: [document.record])
    }
  }
}

/// Abbreviations of the types a cell issues, in capitals: nghị quyết, quyết định, kết luận, quy chế, thông báo, báo cáo, kế hoạch, chương
/// trình, đề án, phương án, tờ trình, công văn, biên bản. Not among them: quy định, hướng dẫn, chỉ thị. Source: 05-HD/VPTW.
private let cellDocumentTypes: Set<String> = ["NQ", "QĐ", "KL", "QC", "TB", "BC", "KH", "CTR", "ĐA", "PA", "TTR", "CV", "BB"]

extension FindingCode {
  public static let documentType = FindingCode("document.type")
}
