import Domain
import Syntax

extension DateLiteral {
  package init(_ day: Day) {
    let civil = day.civil
    self = .day(year: civil.year, month: civil.month, day: civil.day)
  }
}

extension FollowedLiteral {
  /// A point has its term where without it a later one would be meant.
  package init(_ id: FollowUpID, in cell: Cell?) {
    switch id {
    case .point(let point):
      let isLast = cell?.followUp(id.withoutTerm).map { $0.id == id } ?? true
      let term = isLast ? nil : point.term.map { TermLiteral(first: $0.first, last: $0.last) }
      self = .point(point.number, of: DocumentLiteral(point.resolution), term: term)
    case .target(let number): self = .target(number)
    case .shortcoming(let number): self = .shortcoming(number)
    }
  }
}

extension DocumentLiteral {
  package init(_ number: DocumentNumber) {
    self.init(number: number.number, year: number.year, type: number.type, issuer: number.issuer, original: number.original)
  }
}

extension Basis {
  /// The basis in the cell's own words.
  package var shown: String {
    switch self {
    case .regulation: "quy chế làm việc"
    case .document(let number): Written.document(number)
    case .other(let name): name
    }
  }
}
