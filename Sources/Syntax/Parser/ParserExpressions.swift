import Diagnostics

extension Parser {
  /// expression = unary { operator unary } .
  ///
  /// How tight an operator binds is its `Expression.Operator.precedence`.
  mutating func expression() -> Expression {
    let outer = inFilter
    inFilter = false
    defer { inFilter = outer }
    return binary(above: 0)
  }

  /// An expression between brackets of its own, in which commas belong to a query.
  mutating func enclosedExpression() -> Expression {
    let outer = inList
    inList = false
    defer { inList = outer }
    return expression()
  }

  /// One expression of several with commas between.
  mutating func listedExpression() -> Expression {
    let outer = inList
    inList = true
    defer { inList = outer }
    return expression()
  }

  /// A condition of a query, in which the next query word belongs to that query and not to the name before it.
  private mutating func filter() -> Expression {
    let outer = inFilter
    inFilter = true
    defer { inFilter = outer }
    return binary(above: 0)
  }

  /// `nếu không` before a condition: an expression whose `không` is taken already.
  mutating func negatedExpression() -> Expression {
    guard enter() else { return .missing }
    defer { depth -= 1 }
    return operators(after: negation(), above: 0)
  }

  private mutating func binary(above precedence: Int) -> Expression {
    guard enter() else { return .missing }
    defer { depth -= 1 }
    return operators(after: unary(), above: precedence)
  }

  /// Precedence climbing, after Richards and Whitby-Strevens, "BCPL: The Language and its Compiler" (1979).
  ///
  /// Every operator nests what stands before it one level deeper, so that their number is limited like other nesting.
  private mutating func operators(after first: Expression, above precedence: Int) -> Expression {
    var left = first
    let outer = depth
    defer { depth = outer }
    while !quiet, let next = operatorHere(), next.precedence > precedence {
      guard enter() else { return .missing }
      let place = Place(current.span)
      advance()
      left = .binary(next, left, binary(above: next.precedence), place)
    }
    return left
  }

  /// Counts one level of nesting; past the limit the rest of the line is passed over.
  private mutating func enter() -> Bool {
    guard depth < Parser.maximumDepth else {
      report(.tooDeep, at: current.span, SyntaxMessage.tooDeep)
      while !atLineEnd { advance() }
      return false
    }
    depth += 1
    return true
  }

  /// operator = "or" | "and" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "+" | "-" | "*" | "/" .
  private mutating func operatorHere() -> Expression.Operator? {
    if at(.and) { return .and }
    if at(.or) { return .or }
    if at(.within) { return .within }
    return switch current.kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .plus: .plus
    case .minus: .minus
    case .star: .times
    case .slash: .dividedBy
    default: nil
    }
  }

  /// unary = "not" [ expression ] | "-" unary | postfix .
  private mutating func unary() -> Expression {
    let span = current.span
    if take(.minus, .minus) != nil {
      guard enter() else { return .missing }
      defer { depth -= 1 }
      return .negative(unary(), Place(span))
    }
    if current.spells(.not) {
      advance()
      return negation()
    }
    return splitNegation() ? negation() : postfix()
  }

  /// `không hoàn thành` is one keyword elsewhere; in an expression it denies `hoàn thành`, which is left at the cursor.
  private mutating func splitNegation() -> Bool {
    guard current.kind == .keyword, !current.spells(.nothing) || continuesName(position + 1) else { return false }
    let words = text(of: current).split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.count == 2, ["khong", "not"].contains(words[0].folded) else { return false }
    let rest = words[1].drop(while: \.isWhitespace).utf8.count
    tokens[position] = Token(.word, Int(current.span.end) - rest, Int(current.span.end))
    return true
  }

  /// What follows `không`; with nothing to deny it means nobody or nothing.
  private mutating func negation() -> Expression {
    beginsOperand ? .not(binary(above: Expression.Operator.and.precedence)) : .nothing
  }

  private var beginsOperand: Bool {
    switch current.kind {
    case .newline, .endOfFile, .rightParenthesis, .rightBrace, .comma, .colon, .dot, .equal, .notEqual, .less, .lessOrEqual, .greater,
      .greaterOrEqual, .plus, .minus, .star, .slash, .text, .textBreak:
      false
    case .keyword: current.spells(.not) || isNamePartHere() && !beginsColumns
    default: true
    }
  }

  /// postfix = primary { "." name | "of" postfix } .
  private mutating func postfix() -> Expression {
    var value = primary()
    let outer = depth
    defer { depth = outer }
    while !quiet {
      if take(.dot, .dot) != nil {
        guard enter() else { return .missing }
        value = .field(value, name())
      } else if case .name(let field) = value, take(.possessive) {
        guard enter() else { return .missing }
        value = .field(postfix(), field)
      } else {
        break
      }
    }
    return value
  }

  /// primary = literal | name [ arguments ] | query | "(" expression ")" | "{" expression "}" .
  private mutating func primary() -> Expression {
    let span = current.span
    if let literal = literal(at: span) { return literal }
    if take(.leftParenthesis, .leftParenthesis) != nil {
      let value = enclosedExpression()
      expect(.rightParenthesis, .rightParenthesis)
      return value
    }
    if take(.leftBrace, .leftBrace) != nil {
      let value = enclosedExpression()
      expect(.rightBrace, .rightBrace)
      return value
    }
    guard isNamePartHere() else {
      expected.note(.expression, at: position)
      fail(.production(.expression))
      return .missing
    }
    let name = name()
    if take(.leftParenthesis, .leftParenthesis) != nil { return .call(name, arguments()) }
    return !inFilter && atQueryClause() ? .query(queryClauses(of: name)) : .name(name)
  }

  /// arguments = "(" [ expression { "," expression } ] ")" .
  private mutating func arguments() -> [Expression] {
    var values: [Expression] = []
    if take(.rightParenthesis, .rightParenthesis) != nil { return values }
    repeat { values.append(listedExpression()) } while !quiet && take(.comma, .comma) != nil
    expect(.rightParenthesis, .rightParenthesis)
    return values
  }

  /// literal = member | task | date | month | quarter | time | percent | money | number | years | document-number | string | word-literal .
  mutating func literal(at span: Span) -> Expression? {
    switch current.kind {
    case .handle: HandleLiteral.read(&self).map { .member($0, Place(span)) }
    case .task: TaskLiteral.read(&self).map { .task($0, Place(span)) }
    case .date: DateLiteral.read(&self).map(Expression.date)
    case .month: MonthLiteral.read(&self).map(Expression.month)
    case .quarter: QuarterLiteral.read(&self).map(Expression.quarter)
    case .time: TimeLiteral.read(&self).map(Expression.time)
    case .percent: PercentLiteral.read(&self).map(Expression.percent)
    case .money: MoneyLiteral.read(&self).map(Expression.money)
    case .integer: NumberLiteral.read(&self).map(Expression.number)
    case .term: TermLiteral.read(&self).map(Expression.term)
    case .documentNumber: DocumentLiteral.read(&self).map(Expression.document)
    case .string, .unterminatedString: StringLiteral.read(&self).map(Expression.string)
    case .keyword: wordLiteral()
    default: nil
    }
  }

  /// word-literal = "today" | "true" | "false" | "none" .
  private mutating func wordLiteral() -> Expression? {
    // A word such as `đúng` may also begin a field's name, as in `đúng hạn`.
    guard position + 1 < tokens.count, !continuesName(position + 1) else { return nil }
    if take(.today) { return .date(.today) }
    if take(.true) { return .boolean(true) }
    if take(.false) { return .boolean(false) }
    if current.spells(.nothing) {
      advance()
      return .nothing
    }
    return nil
  }

  // MARK: Names and queries

  /// name = word { word } .
  mutating func name() -> Name {
    guard isNamePartHere() else {
      expected.note(Production.name, at: position)
      fail(.production(.name))
      return Name("")
    }
    nameStart = position
    let start = current.span
    advance()
    while isNamePartHere(), !beginsColumns { advance() }
    let words = source[start.union(lastSpan)]
    return Name(words.split(whereSeparator: \.isWhitespace).joined(separator: " "), at: start.union(lastSpan))
  }

  private func isNamePart(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .keyword && !Parser.reserved.contains { token.spells($0) && isWritten($0, token) }
  }

  private func isNamePartHere() -> Bool {
    let next = position + 1 < tokens.count ? tokens[position + 1] : current
    if current.spells(.first), next.kind == .integer { return false }
    if current.spells(.as) {
      // The name of a function may end in it: `định dạng(ngày)`.
      if next.kind == .leftParenthesis { return true }
      // `dang` without marks is both `dạng` and `đang`: it is the former only before the word for a type or an output.
      if text(of: current).utf8.count == 4, !isLineEnd(position + 1) { return !Parser.afterAs.contains(where: next.spells) }
    }
    return isNamePart(current)
  }

  private static let afterAs = OutputWord.allCases.map(\.keyword) + TypeWord.allCases.map(\.keyword) + [.choice]

  /// Words that end a name in an expression.
  private static let reserved: [Keyword] = [
    .where, .groupBy, .orderBy, .descending, .asOf, .as, .and, .or, .not, .within, .possessive, .into, .default,
  ]

  private mutating func atQueryClause() -> Bool {
    for keyword in [Keyword.where, .groupBy, .orderBy, .asOf] where at(keyword) { return true }
    return current.spells(.first) && tokens[position + 1].kind == .integer
  }

  /// query = name { "where" expression | "order by" ordering { "," ordering } | "by" path { "," path } | [ "including" ] column { "," column }
  ///   | "first" number | "as of" date } .
  mutating func query() -> Query {
    let outer = inQuestion
    inQuestion = true
    defer { inQuestion = outer }
    let name = name()
    return queryClauses(of: name, isQuestion: true)
  }

  /// Clauses of the question of `xem` that stand after the word for its output.
  mutating func goOn(with query: inout Query) {
    let outer = inQuestion
    inQuestion = true
    defer { inQuestion = outer }
    queryClauses(&query, isQuestion: true)
  }

  /// - Parameter isQuestion: whether the columns may come before any groups, as after `xem`.
  private mutating func queryClauses(of collection: Name, isQuestion: Bool = false) -> Query {
    let outer = inQuestion
    defer { inQuestion = outer }
    var query = Query(collection: collection)
    queryClauses(&query, isQuestion: isQuestion)
    return query
  }

  private mutating func queryClauses(_ query: inout Query, isQuestion: Bool) {
    anyOrder { parser in
      if parser.takeClause(.where) {
        parser.noteRepetition(query.filter != nil)
        query.filter = parser.filter()
      }
      if parser.takeClause(.orderBy) {
        parser.noteRepetition(!query.orderings.isEmpty)
        repeat { query.orderings.append(parser.ordering()) } while parser.takeComma()
      }
      if parser.takeClause(.groupBy) {
        parser.noteRepetition(!query.groupings.isEmpty)
        parser.inQuestion = true
        repeat { query.groupings.append(parser.path()) } while parser.takeComma()
      }
      let mayHaveColumns = isQuestion || !query.groupings.isEmpty
      if mayHaveColumns, parser.takeClause(.including) || !parser.quiet && parser.atMeasure() {
        parser.noteRepetition(!query.columns.isEmpty)
        repeat { query.columns.append(parser.column()) } while parser.takeComma()
      }
      if parser.takeClause(.first) {
        parser.noteRepetition(query.limit != nil)
        query.limit = NumberLiteral.read(&parser)
        if query.limit == nil { parser.fail(.production(NumberLiteral.production)) }
      }
      parser.clause(.asOf, &query.asOf)
    }
  }

  /// A comma that goes on with the query.
  private mutating func takeComma() -> Bool { !quiet && !inList && take(.comma, .comma) != nil }

  /// path = name { "of" name } .
  private mutating func path() -> Name {
    var path = name()
    while !quiet, take(.possessive) {
      let base = name()
      path = Name("\(path.text) \(Keyword.possessive.spelling(.vi)) \(base.text)", at: path.place.span.union(base.place.span))
    }
    return path
  }

  /// ordering = path [ "descending" ] .
  private mutating func ordering() -> Query.Ordering {
    let name = path()
    return Query.Ordering(field: name, descending: !quiet && take(.descending))
  }

  /// column = [ measure ] expression .
  private mutating func column() -> Query.Column {
    var measure: Choice<MeasureWord>?
    if atMeasure() {
      var word = Choice<MeasureWord>()
      writtenChoice(&word)
      measure = word
    }
    return Query.Column(measure: measure, value: quiet ? .missing : filter())
  }

  /// Whether one of the words for a measure stands here, with something to measure after it; alone it is a name.
  private mutating func atMeasure() -> Bool {
    for word in MeasureWord.allCases where at(word.keyword) { return isMeasure(at: position) }
    return false
  }

  private func isMeasure(at index: Int) -> Bool {
    guard MeasureWord.allCases.contains(where: { tokens[index].spells($0.keyword) && isWritten($0.keyword, tokens[index]) }),
      index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1]
    if next.spells(.first), index + 2 < tokens.count, tokens[index + 2].kind == .integer { return false }
    // While it is being typed, what is to be measured comes next.
    return next.kind == .endOfFile || next.kind == .leftParenthesis || isNamePart(next)
  }

  /// Whether a token may be one more word of a name, and does not begin the columns of the question.
  private func continuesName(_ index: Int) -> Bool { isNamePart(tokens[index]) && !beginsColumns(at: index) }

  /// Whether a name or value read before must end here, because the columns of the question begin.
  private var beginsColumns: Bool { beginsColumns(at: position) }

  private func beginsColumns(at index: Int) -> Bool {
    inQuestion && (tokens[index].spells(.including) && isWritten(.including, tokens[index]) || isMeasure(at: index))
  }
}
