import Diagnostics

/// The parser's direction of a form: what the form names is read from the cursor into the node.
extension Parser: FormWalker {
  public mutating func word(_ keyword: Keyword) { expect(keyword) }

  /// One that is never printed is not offered either.
  public mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {
    if !languages.isEmpty { _ = take(keyword) } else if !quiet, current.spells(keyword) { advance() }
  }

  public mutating func flag(_ keyword: Keyword, _ slot: inout Bool) {
    guard takeClause(keyword) else { return }
    noteRepetition(slot)
    slot = true
  }

  public mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) {
    guard !quiet else { return }
    if let operand: Operand<V> = read() { slot = operand } else { fail(.production(V.production)) }
  }

  public mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) {
    guard !quiet, slot == nil else { return }
    slot = read()
  }

  public mutating func optional<V: LiteralValue>(
    _ slot: inout Operand<V>?, after filler: Keyword, printedIn languages: Set<Language>
  ) {
    guard !quiet else { return }
    let start = position
    self.filler(filler, printedIn: languages)
    slot = read()
    if slot == nil, position > start { fail(.production(V.production)) }
  }

  public mutating func optional<V: LiteralValue>(list slot: inout [Operand<V>]) {
    guard !quiet, let first: Operand<V> = read() else { return }
    slot = [first]
    if listGoesOn() { list(&slot) }
  }

  public mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) {
    repeat {
      var operand = Operand<V>()
      self.operand(&operand)
      slot.append(operand)
    } while !quiet && listGoesOn()
  }

  /// A comma, or none between two members or tasks side by side: `có mặt @an @bình`.
  private mutating func listGoesOn() -> Bool {
    take(.comma, .comma) != nil
      || position > statementStart && (current.kind == .handle || current.kind == .task) && kind(position - 1) == current.kind
  }

  public mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) {
    guard !quiet else { return }
    if let choice: Choice<C> = readChoice() ?? readComputedChoice() { slot = choice } else { fail(.oneOf(C.allCases.map(\.keyword))) }
  }

  /// A choice that is the parser's own to know, and therefore never in braces.
  mutating func writtenChoice<C: KeywordChoice>(_ slot: inout Choice<C>) {
    guard !quiet else { return }
    if let choice: Choice<C> = readChoice() { slot = choice } else { fail(.oneOf(C.allCases.map(\.keyword))) }
  }

  public mutating func alternatives<C: KeywordChoice>(_ slot: inout Choice<C>, _ body: (C, inout Parser) -> Void) {
    writtenChoice(&slot)
    if let value = slot.value { body(value, &self) }
  }

  public mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) {
    guard !quiet, slot == nil else { return }
    for value in C.allCases where takeClause(value.keyword) {
      slot = Choice(value, at: lastSpan)
      return
    }
    slot = readComputedChoice()
  }

  public mutating func usual<C: KeywordChoice>(_ slot: inout Choice<C>?) {
    if !quiet { slot = readChoice() ?? readComputedChoice() }
  }

  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) {
    guard takeClause(keyword) else { return }
    noteRepetition(slot != nil)
    var operand = Operand<V>()
    self.operand(&operand)
    slot = operand
  }

  public mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) {
    guard takeClause(keyword) else { return }
    noteRepetition(slot != nil)
    var choice = Choice<C>()
    self.choice(&choice)
    slot = choice
  }

  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) {
    guard takeClause(keyword) else { return }
    noteRepetition(!slot.isEmpty)
    list(&slot)
  }

  public mutating func anyOrder(_ body: (inout Parser) -> Void) {
    var before = -1
    while !quiet, position != before {
      before = position
      body(&self)
    }
  }

  public mutating func demand(_ keyword: Keyword, _ production: Production, isMissing: Bool) {
    if isMissing { fail(.keyword(keyword)) }
  }

  public mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }

  /// selection = "all" [ "except" member { "," member } ] | member { "," member } .
  public mutating func selection(_ slot: inout MemberSelection) {
    guard !quiet else { return }
    let start = current.span
    slot.all = take(.all)
    if !slot.all || take(.except) { list(&slot.members) }
    slot.place = Place(start.union(lastSpan))
  }

  public mutating func text(_ slot: inout Text?) {
    guard !quiet, take(.colon, .text) != nil else { return }
    let text = freeText()
    if text.isEmpty { missingText() }
    slot = text
    hasText = true
  }

  public mutating func requiredText(_ slot: inout Text?) {
    text(&slot)
    if slot == nil { missingText() }
  }

  private mutating func missingText() {
    expected.note(.text, at: position)
    fail(.production(.text))
  }

  public mutating func newHandle(_ slot: inout Operand<HandleLiteral>) {
    let outer = readsNames
    readsNames = false
    operand(&slot)
    readsNames = outer
  }

  /// Never in braces, which hold the member that follows.
  public mutating func newTask(_ slot: inout Operand<TaskLiteral>?) {
    guard !quiet else { return }
    let start = current.span
    slot = TaskLiteral.read(&self).map { Operand(.literal($0), at: start) }
  }

  // MARK: Reading

  private mutating func read<V: LiteralValue>() -> Operand<V>? {
    let start = current.span
    if let value = V.read(&self) { return Operand(.literal(value), at: start.union(lastSpan)) }
    return readBraces().map { Operand(.computed($0), at: start.union(lastSpan)) }
  }

  private mutating func readChoice<C: KeywordChoice>() -> Choice<C>? {
    for value in C.allCases where take(value.keyword) { return Choice(value, at: lastSpan) }
    return nil
  }

  private mutating func readComputedChoice<C: KeywordChoice>() -> Choice<C>? {
    let start = current.span
    guard let value = readBraces() else { return nil }
    var choice = Choice<C>(at: start.union(lastSpan))
    choice.computed = value
    return choice
  }

  private mutating func readBraces() -> Expression? {
    guard current.kind == .leftBrace else { return nil }
    advance()
    let value = enclosedExpression()
    expect(.rightBrace, .rightBrace)
    isLiteral = false
    return value
  }

  /// Takes a clause word here, or at the beginning of the next line when that line continues the statement.
  mutating func takeClause(_ keyword: Keyword) -> Bool {
    guard !quiet else { return false }
    if take(keyword) { return true }
    guard current.kind == .newline, position + 1 < tokens.count, tokens[position + 1].spells(keyword) else { return false }
    guard tokens[position + 1].verb == nil || isIndented(tokens[position + 1]) else { return false }
    position += 2
    return true
  }

  mutating func noteRepetition(_ repeated: Bool) {
    guard repeated else { return }
    report(.repeatedClause, at: lastSpan, SyntaxMessage.repeatedClause(source[lastSpan]))
  }

  // MARK: Text

  /// text = ":" ( text-line | newline text-line { newline text-line } ) .
  mutating func freeText() -> Text {
    let start = current.span
    let text = isOneLineOfText ? Text(line(), at: start) : Text(textPieces(), at: start.union(lastSpan))
    if text.plainLine == nil || text.isBlank { isLiteral = false }
    return text
  }

  private var isOneLineOfText: Bool { current.kind == .text && isLineEnd(position + 1) }

  private mutating func line() -> String {
    defer { advance() }
    return source[current.span].replacingDoubledBraces
  }

  mutating func textPieces() -> [Text.Piece] {
    var pieces: [Text.Piece] = []
    var run = ""
    while true {
      switch current.kind {
      case .text: run += source[current.span].replacingDoubledBraces
      case .textBreak: run += "\n"
      case .leftBrace:
        if !run.isEmpty { pieces.append(.text(run)) }
        run = ""
        advance()
        pieces.append(.computed(enclosedExpression()))
        expect(.rightBrace, .rightBrace)
        continue
      default:
        if !run.isEmpty { pieces.append(.text(run)) }
        return pieces
      }
      advance()
    }
  }

  /// A string token; its inside is read again when braces stand in it.
  mutating func string(_ production: Production) -> StringLiteral? {
    if current.kind == .unterminatedString {
      report(.unterminatedString, at: current.span, SyntaxMessage.unterminatedString)
      advance()
      return StringLiteral("")
    }
    guard let token = take(.string, production) else { return nil }
    let isStraight = source.bytes[Int(token.span.start)] == UInt8(ascii: "\"")
    let width: UInt32 = isStraight ? 1 : 3
    let inner = Span(token.span.start + width, token.span.end - width)
    let plain = { (text: String) in isStraight ? text.replacingDoubledQuotes : text }
    guard source.bytes[inner.range].contains(UInt8(ascii: "{")) else {
      let text = Text(plain(source[inner]), at: token.span)
      if text.isBlank { isLiteral = false }
      return StringLiteral(text: text)
    }
    isLiteral = false
    let pieces = piecesOfString(in: inner).map { piece in
      if case .text(let text) = piece { Text.Piece.text(plain(text)) } else { piece }
    }
    return StringLiteral(text: Text(pieces, at: token.span))
  }

  private mutating func piecesOfString(in inner: Span) -> [Text.Piece] {
    guard quoteDepth < Parser.maximumQuoteDepth else {
      report(.tooDeep, at: inner, SyntaxMessage.tooDeepQuotes)
      return []
    }
    var reader = Parser(source, tokens: Lexer.textTokens(of: source, in: inner))
    reader.depth = depth
    reader.quoteDepth = quoteDepth + 1
    let pieces = reader.textPieces()
    if !quiet, let first = reader.diagnostics.first {
      quiet = true
      diagnostics.append(first)
    }
    return pieces
  }

  /// Whether a dot follows the word at the cursor without a space, as in a code.
  var beginsCode: Bool {
    guard position + 1 < tokens.count, case let next = tokens[position + 1] else { return false }
    return next.kind == .dot && next.span.start == current.span.end
  }

  /// A code may stand here, bare or in quotes.
  mutating func noteCode() {
    expected.note(CodeLiteral.production, at: position)
    expected.note(StringLiteral.production, at: position)
  }

  /// Words joined by dots and hyphens without a space, such as a code; nil when no word stands here.
  mutating func dottedWords() -> String? {
    expected.note(Production.code, at: position)
    guard current.kind == .word || current.kind == .keyword, !text(of: current).contains(where: \.isWhitespace) else { return nil }
    let start = position
    advance()
    while current.kind == .dot || current.kind == .minus, current.span.start == lastSpan.end {
      let next = tokens[position + 1]
      guard next.kind == .word || next.kind == .keyword, next.span.start == current.span.end else { break }
      position += 2
    }
    return source[tokens[start].span.union(lastSpan)]
  }
}

extension String {
  fileprivate var replacingDoubledBraces: String {
    utf8.contains(UInt8(ascii: "{")) ? replacing(pair: UInt8(ascii: "{")) : self
  }

  fileprivate var replacingDoubledQuotes: String {
    utf8.contains(UInt8(ascii: "\"")) ? replacing(pair: UInt8(ascii: "\"")) : self
  }

  private func replacing(pair byte: UInt8) -> String {
    var bytes: [UInt8] = []
    var skip = false
    for next in utf8 {
      if next == byte, skip {
        skip = false
        continue
      }
      skip = next == byte
      bytes.append(next)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
