/// A number the cell gave to more than one of its own documents of a type in a term.
///
/// Source: 05-HD/VPTW (numbered from 01 for each type and term).
public struct DuplicateNumber: Check {
  public static let about = About(.duplicateNumber, serves: .goodOrder, weight: .breach, source: "05-HD/VPTW")

  public let number: DocumentNumber
  /// How often it was given, at least twice.
  public let times: Int
  /// The next free number.
  public let next: Int

  public var subject: FindingSubject { .document(number) }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .votes(.resolved), .assignment(.documentRegistered): .record
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    var records: [DocumentKey: [RecordID]] = [:]
    var order: [(key: DocumentKey, day: Day)] = []
    for document in cell.documents where document.fact.isOfCell {
      let key = DocumentKey(number: document.fact.number, issuer: nil, term: document.fact.term)
      if records[key] == nil { order.append((key, document.fact.day)) }
      records[key, default: []].append(document.record)
    }
    return order.compactMap { key, day in
      guard let uses = records[key], uses.count > 1 else { return nil }
      let next = cell.nextDocumentNumber(type: key.number.type, on: day)
      return Finding(DuplicateNumber(number: key.number, times: uses.count, next: next), evidence: uses)
    }
  }
}

extension RegisteredDocument {
  /// Issued by the cell or its committee: no other issuer is stated and the symbol is not that of a higher organ.
  var isOfCell: Bool { issuer == nil && (number.issuer.hasPrefix("CB") || number.issuer.hasPrefix("CU")) }
}

extension FindingCode {
  public static let duplicateNumber = FindingCode("document.duplicate-number")
}
