import Diagnostics
import Domain
import Syntax
import Wording

/// `quá trình`: everything on record about a member, a candidate, a task, a document, a point, target or shortcoming.
extension Interpreter {
  /// The records about a subject, newest last, each in the reader's keywords.
  func history(_ form: HistoryStatement) throws(Diagnostic) -> Table {
    var form = form
    try resolve(&form)
    guard let index = state.current, let subject = form.subject.literal else { throw noCell() }
    let related = RelatedRecords(to: try known(subject, at: form.subject.span), in: state.cells[index].cell)
    let history = state.cells[index].history
    let corrected = state.cells[index].cell.correctedRecords
    var numbers = history.indices.filter { index in
      related.contains(index, of: history) || (corrected[index].map { related.contains($0, of: history) } ?? false)
    }
    let terms = try termsOfNumber(subject, form, state.cells[index].cell)
    if let meant = terms?.meant { numbers = numbers.filter { state.cells[index].cell.term(on: history[$0].day) == meant } }
    if numbers.isEmpty, case .document(let document) = subject {
      let written = document.written(in: .vi)
      throw Diagnostic(
        InterpreterCode.unknownFollowUp, at: form.subject.span,
        Localized(vi: "chưa có văn bản \(written)", en: "there is no document \(written)"))
    }
    let rows: [[Value]] = numbers.map { number in
      let day = history[number].day
      let term: [Value] = terms == nil ? [] : [.of(state.cells[index].cell.term(on: day))]
      return [.number(number + 1), .date(day), .text(history[number].sentence)] + term
    }
    let cells = rows.map { row in
      row.map { value in
        guard case .text(let sentence) = value else { return shown(value) }
        return Localized(vi: sentence, en: Parser.parse(SourceText(sentence)).script.map { Printer.print($0.statement, in: .en) }.joined())
      }
    }
    let term = RowKind.documents.fields.filter { terms != nil && $0.name.en == "term" }
    return Table(columns: (Field.records.prefix(3) + term).map(\.name), rows: rows, cells: cells)
  }

  /// Of a number that documents of two terms have, the term meant by the day stated; nil where one document has it.
  private func termsOfNumber(_ subject: TracedLiteral, _ form: HistoryStatement, _ cell: Cell) throws(Diagnostic) -> SharedNumber? {
    guard case .document(let literal) = subject else {
      if let date = form.date {
        throw Diagnostic(
          SyntaxCode.unexpected, at: date.span,
          Localized(vi: "ngày chỉ đi với số của văn bản", en: "a day is stated with the number of a document only"))
      }
      return nil
    }
    let number = DocumentNumber(literal)
    let terms = Set(cell.documents.filter { $0.fact.number == number }.map(\.fact.term))
    guard terms.count > 1 else { return nil }
    return SharedNumber(meant: try day(form.date).flatMap { cell.term(on: $0) })
  }

  /// The subject with the resolution of a point filled in; it must be there.
  private func known(_ subject: TracedLiteral, at span: Span) throws(Diagnostic) -> TracedLiteral {
    switch subject {
    case .member, .document: return subject
    case .candidate(let name):
      let written = name.text.literal ?? ""
      if state.cell?.candidate(named: written) != nil { return subject }
      guard let known = candidateName(written) else { throw diagnostic(for: .unknownCandidate(written), at: span) }
      return .candidate(StringLiteral(known))
    case .followed(.task(let task)):
      _ = try taskID(Operand(.literal(task), at: span))
      return subject
    case .followed(let followed):
      let id = try followUpID(followed, at: span)
      guard state.cell?.followUp(id) != nil else {
        let name = followed.written
        throw Diagnostic(
          InterpreterCode.unknownFollowUp, at: span, Localized(vi: "chưa có \(name(.vi))", en: "there is no \(name(.en))"))
      }
      return .followed(FollowedLiteral(id, in: state.cell))
    }
  }
}

/// A number that documents of two terms have, with the term meant.
private struct SharedNumber {
  let meant: Term?
}

extension Cell {
  /// The places in the history of what was corrected after its meeting, by the place of the correction.
  fileprivate var correctedRecords: [Int: Int] {
    let all = meetings.flatMap(\.corrections).map { ($0.record.number - 1, $0.fact.target.number - 1) }
    return Dictionary(all) { $1 }
  }

  /// A point of which another term has the number too, so that its name in a sentence may mean the other.
  fileprivate func pointOfTwoTerms(_ followed: FollowedLiteral) -> FollowUp? {
    guard case .point(let number, let resolution?, let term) = followed else { return nil }
    let id = PointID(
      resolution: DocumentNumber(resolution), number: number, term: term.flatMap { Term(first: $0.first, last: $0.last) })
    guard let entry = followUp(.point(id)) else { return nil }
    return followUps(.point).contains { $0.id != entry.id && $0.id.withoutTerm == entry.id.withoutTerm } ? entry : nil
  }
}

/// Finds the records about a subject: those that name it as an operand, not in passing within their text; of a member also those on the
/// tasks held on their day, and those that speak of all members and so of this one.
private struct RelatedRecords {
  /// The subject as it is written, and a member also by the name held as a candidate.
  private let signs: [[String]]
  private let member: MemberID?
  private let cell: Cell
  /// Records of the member's attendance, absence, dues and training, and of tasks that came or went.
  private let own: Set<Int>

  init(to subject: TracedLiteral, in cell: Cell) {
    self.cell = cell
    if case .followed(let followed) = subject, let entry = cell.pointOfTwoTerms(followed) {
      let said = entry.changes.map(\.record) + entry.reports.map(\.record) + entry.conclusions.map(\.record)
      (signs, member, own) = ([], nil, Set(([entry.record] + said).map(\.number)))
      return
    }
    let written = Self.words(of: subject.written(in: .vi))
    guard case .member(let handle) = subject, let found = cell.member(handle: handle.name) else {
      (signs, member, own) = ([written], nil, [])
      return
    }
    let wasCandidate = cell.candidates.contains { cell.member(of: $0)?.id == found.id }
    signs = [written] + (wasCandidate ? [Self.words(of: StringLiteral(found.name).written(in: .vi))] : [])
    let member = found.id
    self.member = member
    let presence = cell.meetings.map { $0.presence(of: member) }
    let paid = cell.monthsPaidFor.flatMap { cell.payments(of: member, for: $0) }
    let passed = cell.tasks.flatMap(\.changes).filter { change in
      if case .handedOver(let from, _, _, _) = change.fact { from == member } else { false }
    }
    own = Set(
      presence.flatMap { $0.stays.map(\.record.number) } + presence.compactMap { $0.absence?.record.number } + paid.map(\.record.number)
        + passed.map(\.record.number) + cell.trainings(of: member).map(\.record.number))
  }

  /// Whether the statement there, which was not taken back, is about the subject as it was recorded or as it was corrected.
  func contains(_ index: Int, of history: [CellState.Entry]) -> Bool {
    let entry = history[index]
    return !entry.isVoided
      && ([entry.sentence] + [entry.replacement].compactMap(\.self)).contains { contains(index + 1, $0, on: entry.day) }
  }

  private func contains(_ number: Int, _ sentence: String, on day: Day) -> Bool {
    if own.contains(number) { return true }
    let words = Self.words(of: sentence)
    if signs.contains(where: { sign in words.indices.contains { words[$0...].starts(with: sign) } }) { return true }
    guard let member else { return false }
    return words.contains { word in
      guard word.hasPrefix("#"), let number = Int(word.dropFirst()), let task = cell.task(TaskID(number)) else { return false }
      return task.members(on: day).contains(member)
    }
  }

  /// The tokens of a sentence as written; its text is one of them.
  private static func words(of sentence: String) -> [String] {
    let source = SourceText(sentence)
    return Lexer.tokens(of: source).map { source[$0.span] }.filter { !$0.isEmpty }
  }
}
