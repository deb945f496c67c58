import Diagnostics

/// What may stand at the end of a text that is still being typed.
public struct Outlook: Sendable {
  public internal(set) var keywords: [Keyword] = []
  /// Productions, and signs such as `,`.
  public internal(set) var productions: [Production] = []
  /// What is read of the statement the text ends in; nil where a new one may begin.
  public internal(set) var statement: Statement?
  /// The verb of that statement.
  public internal(set) var verb: Keyword?
  /// What the keyword before the end can mean, lists of members and tasks after it passed over.
  public internal(set) var lead: [Keyword] = []
  /// The statement, or the header of the block, could end here.
  public internal(set) var isComplete = true
  /// Offset at which the statement begins, or the text's end where a new one may.
  public internal(set) var start = 0

  init() {}
}

extension Parser {
  /// What may stand at the end of a text; nil when something before it in the same statement is wrong.
  ///
  /// - Parameter names: as in `parse`; without any, a word may still become a keyword and is not read as a name.
  public static func outlook(atEndOf source: SourceText, names: [String] = []) -> Outlook? {
    let tokens = unfinishedTokens(of: source)
    guard tokens.count > 1, tokens[tokens.count - 2].kind != .newline else { return rowOutlook(source, tokens) }
    return statementOutlook(source, tokens, names)
  }

  /// The tokens without the line end the lexer adds: the last line is still being typed.
  private static func unfinishedTokens(of source: SourceText) -> [Token] {
    var tokens = Lexer.tokens(of: source)
    let last = tokens.count - 2
    if last >= 0, tokens[last].kind == .newline, tokens[last].span.range.isEmpty { tokens.remove(at: last) }
    return tokens
  }

  // MARK: Within a statement

  private static func statementOutlook(_ source: SourceText, _ tokens: [Token], _ names: [String] = []) -> Outlook? {
    var parser = Parser(source, tokens: tokens)
    parser.readsNames = !names.isEmpty
    parser.knownNames = names
    let script = parser.block(endedBy: []).body
    let end = tokens.count - 1
    guard let sentence = innermost(script, reaching: tokens[end - 1].span.end) else { return nil }
    var outlook = Outlook()
    outlook.statement = sentence.statement
    outlook.verb = tokens.first { $0.span.start == sentence.span.start }?.verb
    outlook.lead = lead(in: tokens)
    outlook.start = Int(sentence.span.start)
    outlook.isComplete = !parser.diagnostics.contains {
      $0.span.map { $0.start >= sentence.span.start } ?? false && $0.code != SyntaxCode.unclosedBlock.rawValue
    }
    guard parser.expected.position == end else { return outlook }
    outlook.productions = parser.expected.productions
    // `không` is a value by itself and denies one.
    if tokens[end - 1].spells(.not) { outlook.productions.append(.expression) }
    // A closer is noted at the end of every open block, but begins a row.
    let noted = parser.expected.keywords.filter { $0 != .end && $0 != .else }
    let used = sentence.statement.survey?.used ?? sentence.statement.usedQueryClauses
    outlook.keywords = (noted + unnoted(parser.expected)).filter { !used.contains($0) }
    return outlook
  }

  /// The last statement, within blocks too, if the text ends in it.
  private static func innermost(_ script: [Sentence], reaching end: UInt32) -> Sentence? {
    guard let last = script.last, last.span.end >= end else { return nil }
    guard case .control(let control) = last.statement else { return last }
    return innermost(control.lastBlock, reaching: end) ?? last
  }

  /// Words of expressions that the parser recognizes by looking ahead and therefore does not note.
  private static func unnoted(_ expected: Expectation) -> [Keyword] {
    if expected.productions.contains(.expression) { return [.not, .today, .true, .false, .nothing] }
    guard expected.keywords.contains(.possessive) else { return [] }
    return [.where, .groupBy, .orderBy, .first, .asOf].filter { !expected.keywords.contains($0) }
  }

  private static func lead(in tokens: [Token]) -> [Keyword] {
    for token in tokens.dropLast().reversed() {
      switch token.kind {
      case .comma, .handle, .task: continue
      case .keyword: return KeywordTable.shared.readings[Int(token.spelling)]
      default: return []
      }
    }
    return []
  }

  // MARK: At the beginning of a row

  /// A row may begin a statement, close a block, or go on with the clauses of the statement above.
  private static func rowOutlook(_ source: SourceText, _ tokens: [Token]) -> Outlook {
    var outlook = Outlook()
    outlook.start = source.bytes.count
    let verbs = Keyword.allCases.filter { $0.isVerb && $0 != .end && $0 != .else }
    let closers = [Keyword.end, .else].filter { isAccepted(row($0, after: source), from: source.bytes.count) }
    outlook.keywords = closers + verbs
    guard let newline = tokens.dropLast().lastIndex(where: { $0.kind != .newline }) else { return outlook }
    let above = statementOutlook(source, Array(tokens[...newline] + tokens.suffix(1)))
    let clauses = (above?.keywords ?? []).filter { continues(with: $0, source) }
    outlook.keywords = isRowIndented(source, below: above) ? clauses + outlook.keywords : outlook.keywords + clauses
    return outlook
  }

  private static func row(_ keyword: Keyword, after source: SourceText) -> SourceText {
    SourceText(name: source.name, bytes: source.bytes + Array(keyword.spelling(.vi).utf8))
  }

  /// Whether the word put at an offset is no mistake there, whatever may be missing after it.
  private static func isAccepted(_ source: SourceText, from offset: Int) -> Bool {
    !parse(source).diagnostics.contains { $0.span?.range.lowerBound == offset && $0.code != SyntaxCode.unclosedBlock.rawValue }
  }

  /// Whether the row goes on with the statement above when it begins with the keyword.
  private static func continues(with keyword: Keyword, _ source: SourceText) -> Bool {
    let row = row(keyword, after: source)
    guard isAccepted(row, from: source.bytes.count) else { return false }
    guard let outlook = statementOutlook(row, unfinishedTokens(of: row)) else { return false }
    return outlook.start < source.bytes.count
  }

  private static func isRowIndented(_ source: SourceText, below above: Outlook?) -> Bool {
    guard let above else { return false }
    return indentation(of: source, at: source.bytes.count) > indentation(of: source, at: above.start)
  }

  /// Bytes between the beginning of the row and the offset.
  private static func indentation(of source: SourceText, at offset: Int) -> Int {
    let rowStart = source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return offset - rowStart
  }
}

extension ControlSentence {
  /// The statements that stand last in it.
  fileprivate var lastBlock: [Sentence] {
    switch self {
    case .template(let form): form.body
    case .forEach(let form): form.body
    case .if(let form): form.otherwise ?? form.body
    case .use, .let, .ask, .include, .expect, .saveTemplate, .saveExercise, .dated: []
    }
  }
}

extension Statement {
  /// Clauses of the query it asks that are written.
  fileprivate var usedQueryClauses: Set<Keyword> {
    guard case .asking(let asking) = self else { return [] }
    let query: Query
    var used: Set<Keyword> = []
    switch asking {
    case .show(let form):
      query = form.query
      if form.output != nil { used.insert(.as) }
    case .count(let form): query = form.query
    case .check, .explain, .fix, .accept, .history, .status, .suggest, .offer, .undo, .redo, .correct, .export, .help, .language, .quit:
      return []
    }
    if query.filter != nil { used.insert(.where) }
    if !query.groupings.isEmpty { used.insert(.groupBy) }
    if !query.orderings.isEmpty { used.insert(.orderBy) }
    // Before a comma they are asked for again.
    if let last = query.columns.last, last.value != .missing { used.formUnion([.including] + MeasureWord.allCases.map(\.keyword)) }
    if query.limit != nil { used.insert(.first) }
    if query.asOf != nil { used.insert(.asOf) }
    return used
  }
}
