import Diagnostics

extension Parser {
  public mutating func unformed<S: UnformedStatement>() -> S? { S.read(&self) }
}

extension ShowStatement {
  public static func read(_ parser: inout Parser) -> ShowStatement? { parser.showStatement() }
}

extension CountStatement {
  public static func read(_ parser: inout Parser) -> CountStatement? { parser.countStatement() }
}

extension TemplateStatement {
  public static func read(_ parser: inout Parser) -> TemplateStatement? { parser.templateStatement() }
}

extension UseStatement {
  public static func read(_ parser: inout Parser) -> UseStatement? { parser.useStatement() }
}

extension LetStatement {
  public static func read(_ parser: inout Parser) -> LetStatement? { parser.letStatement() }
}

extension AskStatement {
  public static func read(_ parser: inout Parser) -> AskStatement? { parser.askStatement() }
}

extension ForEachStatement {
  public static func read(_ parser: inout Parser) -> ForEachStatement? { parser.forEachStatement() }
}

extension ExpectStatement {
  public static func read(_ parser: inout Parser) -> ExpectStatement? { parser.expectStatement() }
}

extension IfStatement {
  /// `nếu không` before a condition is `nếu` and `không`; alone, and as `hết`, it belongs to a block.
  public static func read(_ parser: inout Parser) -> IfStatement? {
    let isOpener = parser.current.spells(.if) || parser.current.spells(.else) && !parser.isLineEnd(parser.position + 1)
    return isOpener ? parser.ifStatement() : parser.strayCloser()
  }
}

/// Statements that hold expressions, queries or blocks, and therefore have no form.
extension Parser {
  /// `hết` and `nếu không` belong to a block; outside one they are an error.
  fileprivate mutating func strayCloser() -> IfStatement? {
    report(.strayEnd, at: current.span, SyntaxMessage.strayEnd(self))
    advance()
    return nil
  }

  /// show-stmt = "show" query [ "as" output ] .
  fileprivate mutating func showStatement() -> ShowStatement {
    advance()
    var query = query()
    var output: Choice<OutputWord>?
    if takeClause(.as) {
      var word = Choice<OutputWord>()
      writtenChoice(&word)
      output = word
      goOn(with: &query)
    }
    return ShowStatement(query: query, output: output)
  }

  /// count-stmt = "count" query .
  fileprivate mutating func countStatement() -> CountStatement {
    advance()
    return CountStatement(query: query())
  }

  /// template-stmt = "template" string [ "(" [ parameter { "," parameter } ] ")" ] newline block "end" .
  fileprivate mutating func templateStatement() -> TemplateStatement {
    advance()
    var name = Operand<StringLiteral>()
    operand(&name)
    var parameters: [TemplateStatement.Parameter] = []
    if !quiet, take(.leftParenthesis, .leftParenthesis) != nil, take(.rightParenthesis, .rightParenthesis) == nil {
      repeat { parameters.append(parameter()) } while !quiet && take(.comma, .comma) != nil
      expect(.rightParenthesis, .rightParenthesis)
    }
    let (body, end) = body()
    return TemplateStatement(name: name, parameters: parameters, body: body, end: end)
  }

  /// parameter = name ":" ( type | choices ) [ "=" expression ] .
  private mutating func parameter() -> TemplateStatement.Parameter {
    let name = newName()
    expect(.colon, .colon)
    let (type, choices) = kind()
    return .init(name: name, type: type, choices: choices, defaultValue: !quiet && take(.equal, .equal) != nil ? listedExpression() : nil)
  }

  /// What a parameter or an answer is: a type, or one of some words.
  private mutating func kind() -> (Choice<TypeWord>, [StringLiteral]) {
    var type = Choice<TypeWord>()
    guard !quiet, take(.choice) else {
      writtenChoice(&type)
      return (type, [])
    }
    return (type, choices())
  }

  /// use-stmt = "use" string [ "default" ] [ "(" [ argument { "," argument } ] ")" ] .
  fileprivate mutating func useStatement() -> UseStatement {
    advance()
    var name = Operand<StringLiteral>()
    operand(&name)
    let takesDefaults = !quiet && take(.default)
    var arguments: [UseStatement.Argument] = []
    if !quiet, take(.leftParenthesis, .leftParenthesis) != nil, take(.rightParenthesis, .rightParenthesis) == nil {
      repeat { arguments.append(argument()) } while !quiet && take(.comma, .comma) != nil
      expect(.rightParenthesis, .rightParenthesis)
    }
    return UseStatement(name: name, takesDefaults: takesDefaults, arguments: arguments)
  }

  /// argument = name ":" expression .
  private mutating func argument() -> UseStatement.Argument {
    let name = name()
    expect(.colon, .colon)
    return .init(name: name, value: quiet ? .missing : listedExpression())
  }

  /// let-stmt = "let" name "=" expression .
  fileprivate mutating func letStatement() -> LetStatement {
    advance()
    let name = newName()
    expect(.equal, .equal)
    return LetStatement(name: name, value: quiet ? .missing : expression())
  }

  /// ask-stmt = "ask" string "into" name "as" ( type | choices ) [ "default" expression ] .
  fileprivate mutating func askStatement() -> AskStatement {
    advance()
    var ask = AskStatement(question: Operand(), name: Name(""), type: Choice(), choices: [], defaultValue: nil)
    operand(&ask.question)
    expect(.into)
    ask.name = newName()
    expect(.as)
    (ask.type, ask.choices) = kind()
    if !quiet, take(.default) { ask.defaultValue = expression() }
    return ask
  }

  /// A name being given, which must be read as a name again where it is used: `hôm nay` and `đúng` are values of the language.
  private mutating func newName() -> Name {
    let name = name()
    if !quiet, !Parser.isFree(name) {
      report(.unexpected, at: name.place.span, SyntaxMessage.reserved(name.text), hint: SyntaxMessage.otherName)
    }
    return name
  }

  private static func isFree(_ name: Name) -> Bool {
    var parser = Parser(SourceText(name.text))
    guard case .name(let read) = parser.expression() else { return false }
    return parser.diagnostics.isEmpty && parser.atEndOfText && read.text == name.text
  }

  /// choices = "choice" "(" string { "," string } ")" .
  private mutating func choices() -> [StringLiteral] {
    var choices: [StringLiteral] = []
    expect(.leftParenthesis, .leftParenthesis)
    guard !quiet else { return choices }
    repeat {
      guard let choice = StringLiteral.read(&self) else {
        fail(.production(StringLiteral.production))
        break
      }
      choices.append(choice)
    } while take(.comma, .comma) != nil
    expect(.rightParenthesis, .rightParenthesis)
    return choices
  }

  /// for-stmt = "for each" name "in" expression newline block "end" .
  fileprivate mutating func forEachStatement() -> ForEachStatement {
    advance()
    let name = newName()
    expect(.within)
    let collection = quiet ? .missing : expression()
    let (body, end) = body()
    return ForEachStatement(name: name, collection: collection, body: body, end: end)
  }

  /// if-stmt = "if" expression newline block [ "else" newline block ] "end" .
  fileprivate mutating func ifStatement() -> IfStatement {
    let negated = current.spells(.else)
    advance()
    let condition = negated ? negatedExpression() : expression()
    let opener = lastSpan
    let isSound = endHeader()
    let then = block(endedBy: [.else, .end])
    var statement = IfStatement(condition: condition, body: then.body, end: Place(then.closerSpan))
    guard then.closer == .else else {
      if then.closer == nil, isSound { report(.unclosedBlock, at: opener, SyntaxMessage.unclosedBlock) }
      return statement
    }
    statement.elsePlace = Place(then.closerSpan)
    let (otherwise, end) = body()
    statement.otherwise = otherwise
    statement.end = end
    return statement
  }

  /// expect-stmt = "expect" expression [ text ] .
  fileprivate mutating func expectStatement() -> ExpectStatement {
    advance()
    let condition = expression()
    var message: Text?
    text(&message)
    return ExpectStatement(condition: condition, message: message)
  }

  /// The rest of the header's line and the statements up to `hết`.
  private mutating func body() -> ([Sentence], end: Place) {
    let opener = lastSpan
    let isSound = endHeader()
    let block = block(endedBy: [.end])
    if block.closer == nil, isSound { report(.unclosedBlock, at: opener, SyntaxMessage.unclosedBlock) }
    return (block.body, Place(block.closerSpan))
  }
}
