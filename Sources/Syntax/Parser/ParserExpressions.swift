import Diagnostics

extension Parser {
  /// expression = comparison { ( "and" | "or" ) comparison } .
  ///
  /// `and` binds tighter than `or`; see `Expression.Operator.precedence`.
  mutating func expression() -> Expression { binary(above: 0) }

  /// Precedence climbing, after Richards and Whitby-Strevens, "BCPL: The Language and its Compiler" (1979).
  private mutating func binary(above precedence: Int) -> Expression {
    guard enter() else { return .missing }
    defer { depth -= 1 }
    var left = unary()
    while let next = operatorHere(), next.precedence > precedence {
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

  /// comparison = sum [ ( "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" ) sum ] .
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

  /// unary = [ "not" | "-" ] postfix .
  private mutating func unary() -> Expression {
    guard enter() else { return .missing }
    defer { depth -= 1 }
    let span = current.span
    if take(.minus, "-") != nil { return .negative(unary(), Place(span)) }
    if current.spells(.not) {
      advance()
      if atOperandEnd { return .nothing }
      return .not(binary(above: Expression.Operator.and.precedence))
    }
    return postfix()
  }

  /// Where `không` stands alone and means nobody or nothing.
  private var atOperandEnd: Bool {
    switch current.kind {
    case .newline, .endOfFile, .rightParenthesis, .rightBrace, .comma, .colon: true
    default: current.spells(.and) || current.spells(.or)
    }
  }

  /// postfix = primary { "." name | "of" postfix } .
  private mutating func postfix() -> Expression {
    var value = primary()
    while !quiet {
      if take(.dot, ".") != nil {
        value = .field(value, name())
      } else if case .name(let field) = value, take(.possessive) {
        value = .field(postfix(), field)
      } else {
        break
      }
    }
    return value
  }

  /// primary = literal | query | name [ "(" [ expression { "," expression } ] ")" ] | "(" expression ")" | "{" expression "}" .
  private mutating func primary() -> Expression {
    let span = current.span
    if let literal = literal(at: span) { return literal }
    if take(.leftParenthesis, "(") != nil {
      let value = expression()
      expect(.rightParenthesis, ")")
      return value
    }
    if take(.leftBrace, "{") != nil {
      let value = expression()
      expect(.rightBrace, "}")
      return value
    }
    guard isNamePartHere() else {
      expected.note("expression", at: position)
      fail()
      return .missing
    }
    let name = name()
    if take(.leftParenthesis, "(") != nil { return .call(name, arguments()) }
    return atQueryClause ? .query(queryClauses(of: name)) : .name(name)
  }

  private mutating func arguments() -> [Expression] {
    var values: [Expression] = []
    if take(.rightParenthesis, ")") != nil { return values }
    repeat { values.append(expression()) } while !quiet && take(.comma, ",") != nil
    expect(.rightParenthesis, ")")
    return values
  }

  /// literal = member | task | date | month | time | percent | money | number | years | document-number | string | "true" | "false" | "none" .
  mutating func literal(at span: Span) -> Expression? {
    switch current.kind {
    case .handle: HandleLiteral.read(&self).map { .member($0, Place(span)) }
    case .task: TaskLiteral.read(&self).map { .task($0, Place(span)) }
    case .date: DateLiteral.read(&self).map(Expression.date)
    case .month: MonthLiteral.read(&self).map(Expression.month)
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

  private mutating func wordLiteral() -> Expression? {
    // A word such as `đúng` may also begin a field's name, as in `đúng hạn`.
    guard position + 1 < tokens.count, !isNamePart(tokens[position + 1]) else { return nil }
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
      expected.note("name", at: position)
      fail()
      return Name("")
    }
    let start = current.span
    var words = source[start]
    advance()
    while isNamePartHere() {
      words += " " + source[current.span]
      advance()
    }
    return Name(words.split(whereSeparator: \.isWhitespace).joined(separator: " "), at: start.union(lastSpan))
  }

  private func isNamePart(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .keyword && !Parser.reserved.contains(where: token.spells)
  }

  /// `dang` typed without marks is both `dạng` and `đang`: it is the former only before the word for a type or an output.
  private func isNamePartHere() -> Bool {
    if current.spells(.as), position + 1 < tokens.count {
      let next = tokens[position + 1]
      return next.kind == .word || next.kind == .keyword && !Parser.afterAs.contains(where: next.spells)
    }
    return isNamePart(current)
  }

  private static let afterAs = OutputWord.allCases.map(\.keyword) + TypeWord.allCases.map(\.keyword) + [.choice]

  /// Words that end a name in an expression.
  private static let reserved: [Keyword] = [
    .where, .groupBy, .orderBy, .descending, .asOf, .as, .and, .or, .not, .within, .possessive, .into, .default,
  ]

  private var atQueryClause: Bool {
    [.where, .groupBy, .orderBy, .asOf].contains(where: current.spells) || current.spells(.first) && tokens[position + 1].kind == .integer
  }

  /// query = name { "where" expression | "by" name | "order by" name [ "descending" ] | "first" number | "as of" date } .
  mutating func query() -> Query {
    let name = name()
    return queryClauses(of: name)
  }

  private mutating func queryClauses(of collection: Name) -> Query {
    var query = Query(collection: collection)
    anyOrder { parser in
      if parser.take(.where) { query.filter = parser.expression() }
      if parser.take(.orderBy) {
        query.ordering = parser.name()
        query.descending = parser.take(.descending)
      }
      if parser.take(.groupBy) { query.grouping = parser.name() }
      if parser.take(.first) {
        query.limit = NumberLiteral.read(&parser)
        if query.limit == nil { parser.fail() }
      }
      parser.clause(.asOf, &query.asOf)
    }
    return query
  }
}
