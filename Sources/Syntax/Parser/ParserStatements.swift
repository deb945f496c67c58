import Diagnostics

/// Statements one after another, and how the parser finds its feet after a mistake.
extension Parser {
  /// The statements of a block and, when it was closed, the word that closed it.
  struct Block {
    var body: [Sentence] = []
    var closer: Keyword?
    var closerSpan = Span.zero
  }

  /// block = { statement newline } .
  mutating func block(endedBy closers: [Keyword]) -> Block {
    var block = Block()
    while !atEnd, !isMended {
      if current.kind == .newline {
        advance()
        continue
      }
      for closer in closers where closes(closer) {
        (block.closer, block.closerSpan) = (closer, current.span)
        advance()
        return block
      }
      statementStart = position
      let (read, reported) = (block.body.count, diagnostics.count)
      if let verb = current.verb {
        let start = current.span
        let first = position
        isLiteral = true
        let statement = statement(verb)
        if !isMended { statementStart = first }
        if let statement { block.body.append(Sentence(statement, at: start.union(lastSpan), isLiteral: isLiteral)) }
      } else if mendKeyword(at: position, among: Parser.verbs) || mendSubjectFirst() {
        position = statementStart
        continue
      } else if let closer = unknownStatement(in: closers) {
        (block.closer, block.closerSpan) = (closer, lastSpan)
        return block
      }
      endStatement()
      if isMended {
        block.body.removeSubrange(read...)
        diagnostics.removeSubrange(reported...)
        readAgain()
      }
    }
    return block
  }

  /// `nếu không` closes a block only where it stands alone; before a condition it is `nếu` and `không`.
  private func closes(_ closer: Keyword) -> Bool { current.spells(closer) && (closer != .else || isLineEnd(position + 1)) }

  func isLineEnd(_ index: Int) -> Bool { index >= tokens.count || tokens[index].kind == .newline || tokens[index].kind == .endOfFile }

  /// What the verb begins; the rule `statement` names every one.
  private mutating func statement(_ verb: Keyword) -> Statement? {
    hasText = false
    let opens = verb.opensBlock || verb == .else && !isLineEnd(position + 1)
    guard opens else { return Statement.made(from: verb, by: &self) }
    guard blockDepth < Parser.maximumDepth else {
      report(.tooDeep, at: current.span, SyntaxMessage.tooDeep)
      skipBlock()
      return nil
    }
    let outer = blockStart
    blockDepth += 1
    blockStart = statementStart
    defer { (blockDepth, blockStart) = (blockDepth - 1, outer) }
    return Statement.made(from: verb, by: &self)
  }

  /// Passes over a block and everything in it, up to the end of the line that closes it.
  private mutating func skipBlock() {
    var open = 0
    repeat {
      if let verb = current.verb {
        if verb.opensBlock || verb == .else && !isLineEnd(position + 1) { open += 1 }
        if verb == .end { open -= 1 }
      }
      skipLine()
      if open > 0 { advance() }
    } while open > 0 && !atEnd
  }

  /// A line that begins with no verb. What was probably meant decides how to go on: a word that closes the block closes it, and one that
  /// opens a block opens it, so that one wrong letter gives one message.
  ///
  /// - Returns: the closing word that was meant.
  private mutating func unknownStatement(in closers: [Keyword]) -> Keyword? {
    expected.note(.statement, at: position)
    let meant = Suggestion.verb(in: self)
    diagnostics.append(SyntaxMessage.unknownVerb(self, meant: meant))
    quiet = true
    guard let meant else { return nil }
    if closers.contains(meant.keyword), isLineEnd(meant.end) {
      position = meant.end
      quiet = false
      return meant.keyword
    }
    if meant.keyword.opensBlock, blockDepth < Parser.maximumDepth {
      blockDepth += 1
      defer { blockDepth -= 1 }
      let first = position
      endHeader()
      while block(endedBy: meant.keyword == .if ? [.else, .end] : [.end]).closer == .else { endHeader() }
      statementStart = first
      quiet = true
    }
    return nil
  }

  /// After a statement its line must end; what is left over is reported once and passed over, with the lines that continue it.
  private mutating func endStatement() {
    if !atLineEnd { fail(.endOfStatement) }
    if !quiet, nextLineContinues { failOnNextLine() }
    skipLine()
    if quiet { skipBelow() }
    quiet = false
    if current.kind == .newline { advance() }
  }

  /// Passes over the lines indented below a mistake, and over the `hết` that by its look closes them: the word that opened them was the mistake.
  private mutating func skipBelow() {
    let isBlock = nextLineIsIndented
    while nextLineIsIndented {
      advance()
      skipLine()
    }
    guard isBlock, current.kind == .newline, isLineEnd(position + 2), case let next = tokens[position + 1],
      next.spells(.end) || next.spells(.else), case let indent = indentation(of: next), indent <= indentation(of: tokens[statementStart]),
      blockStart.map({ indentation(of: tokens[$0]) < indent }) ?? true
    else { return }
    advance()
    skipLine()
    if next.spells(.else) { skipBelow() }
  }

  /// Ends the first line of a block; false when something in it was reported.
  @discardableResult
  mutating func endHeader() -> Bool {
    if !atLineEnd { fail(.endOfStatement) }
    skipLine()
    let isSound = !quiet
    quiet = false
    if current.kind == .newline { advance() }
    return isSound
  }

  mutating func skipLine() {
    while !atLineEnd { advance() }
  }

  // MARK: Continuation lines

  /// Whether the line below belongs to the statement by its look: indented more, and beginning with no verb.
  var nextLineContinues: Bool { nextLineIsIndented && tokens[position + 1].verb == nil }

  private var nextLineIsIndented: Bool {
    guard current.kind == .newline, position + 1 < tokens.count, tokens[position + 1].kind != .endOfFile else { return false }
    return isIndented(tokens[position + 1])
  }

  /// Whether a token's line begins further right than the line of the statement being read.
  func isIndented(_ token: Token) -> Bool { indentation(of: token) > indentation(of: tokens[statementStart]) }

  /// The columns before the first token of a line.
  private func indentation(of token: Token) -> Int {
    var start = Int(token.span.start)
    while start > 0, source.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return Indentation.measure(source.bytes, from: start, to: Int(token.span.start)).columns
  }

  /// Where text is missing and the line below begins with a wrong clause word, that word is the mistake.
  mutating func moveToClauseMeant() {
    let next = tokens[position + 1]
    guard isKeywordAsWritten(next) || Suggestion.nearest(in: self, at: position + 1, among: expected.keywords) != nil else { return }
    advance()
    expected.move(to: position)
  }

  /// The statement was complete, but a line follows that looks like its continuation.
  private mutating func failOnNextLine() {
    let wasText = hasText
    expected.note(at: position)
    advance()
    expected.move(to: position)
    quiet = true
    isMended = !wasText && mend(.endOfStatement)
    if !isMended { diagnostics.append(wasText ? SyntaxMessage.textGoesOn(self) : SyntaxMessage.failure(self, .endOfStatement)) }
  }
}
