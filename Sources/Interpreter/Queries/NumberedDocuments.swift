import Domain

/// Names documents by their numbers, and by their day where two have one number, as those of two terms do.
struct NumberedDocuments {
  private var days: [DocumentNumber: [(term: Term?, day: Day)]] = [:]

  init(of cell: Cell) {
    for document in cell.documents { days[document.fact.number, default: []].append((document.fact.term, document.fact.day)) }
  }

  func value(_ document: RegisteredDocument) -> Value { value(document.number, on: document.day) }

  /// - Parameter term: the term of the document meant.
  func value(_ number: DocumentNumber, term: Term?) -> Value {
    value(number, on: days[number]?.last { $0.term == term }?.day)
  }

  func value(_ number: DocumentNumber, on day: Day?) -> Value {
    .document(number, of: (days[number]?.count ?? 0) > 1 ? day : nil)
  }
}

/// A document as rows show it.
struct NamedDocument {
  let fact: RegisteredDocument
  /// With its day where two have one number.
  let number: Value
  /// What rests on it.
  let tasks: [TaskID]

  init(_ document: Recorded<RegisteredDocument>, _ named: NumberedDocuments, tasks: [TaskID] = []) {
    fact = document.fact
    number = named.value(document.fact)
    self.tasks = tasks
  }

  /// Nil for what is no resolution.
  var resolution: (isThematic: Bool, isDraft: Bool)? {
    if case .resolution(let isThematic, let isDraft) = fact.kind { (isThematic, isDraft) } else { nil }
  }
}

extension [Recorded<RegisteredDocument>] {
  /// Of documents of one number those of the day, else those of its term.
  func of(_ day: Day, in cell: Cell) -> Self {
    let ofDay = filter { $0.fact.day == day }
    return ofDay.isEmpty ? filter { $0.fact.term == cell.term(on: day) } : ofDay
  }
}
