import Diagnostics

/// Statements that hold expressions, queries or blocks, and therefore have no form.
extension Parser {
  mutating func control(_ verb: Keyword) -> Statement? {
    switch verb {
    case .show: .show(showStatement())
    case .count: .count(countStatement())
    case .template: .template(templateStatement())
    case .use: .use(useStatement())
    case .let: .let(letStatement())
    case .ask: .ask(askStatement())
    case .forEach: .forEach(forEachStatement())
    case .if: .if(ifStatement())
    case .expect: .expect(expectStatement())
    default: strayCloser()
    }
  }

  /// `hết` and `nếu không` belong to a block; outside one they are an error.
  private mutating func strayCloser() -> Statement? {
    report(.strayEnd, at: current.span, SyntaxMessage.strayEnd(source[current.span]))
    advance()
    return nil
  }

  /// show-stmt = "show" query [ "as" output ] .
  private mutating func showStatement() -> ShowStatement {
    advance()
    let query = query()
    var output: Choice<OutputWord>?
    clause(.as, &output)
    return ShowStatement(query: query, output: output)
  }

  /// count-stmt = "count" query .
  private mutating func countStatement() -> CountStatement {
    advance()
    return CountStatement(query: query())
  }

  /// template-stmt = "template" string [ "(" [ parameter { "," parameter } ] ")" ] newline block .
  private mutating func templateStatement() -> TemplateStatement {
    advance()
    var name = Operand<StringLiteral>()
    operand(&name)
    var parameters: [TemplateStatement.Parameter] = []
    if take(.leftParenthesis, "(") != nil, take(.rightParenthesis, ")") == nil {
      repeat { parameters.append(parameter()) } while !quiet && take(.comma, ",") != nil
      expect(.rightParenthesis, ")")
    }
    return TemplateStatement(name: name, parameters: parameters, body: body())
  }

  /// parameter = name ":" type [ "=" expression ] .
  private mutating func parameter() -> TemplateStatement.Parameter {
    let name = name()
    expect(.colon, ":")
    var type = Choice<TypeWord>()
    choice(&type)
    return .init(name: name, type: type, defaultValue: take(.equal, "=") != nil ? expression() : nil)
  }

  /// use-stmt = "use" string [ "(" [ argument { "," argument } ] ")" ] .
  private mutating func useStatement() -> UseStatement {
    advance()
    var name = Operand<StringLiteral>()
    operand(&name)
    var arguments: [UseStatement.Argument] = []
    if take(.leftParenthesis, "(") != nil, take(.rightParenthesis, ")") == nil {
      repeat { arguments.append(argument()) } while !quiet && take(.comma, ",") != nil
      expect(.rightParenthesis, ")")
    }
    return UseStatement(name: name, arguments: arguments)
  }

  /// argument = name ":" expression .
  private mutating func argument() -> UseStatement.Argument {
    let name = name()
    expect(.colon, ":")
    return .init(name: name, value: expression())
  }

  /// let-stmt = "let" name "=" expression .
  private mutating func letStatement() -> LetStatement {
    advance()
    let name = name()
    expect(.equal, "=")
    return LetStatement(name: name, value: expression())
  }

  /// ask-stmt = "ask" string "into" name "as" ( type | "choice" "(" string { "," string } ")" ) [ "default" expression ] .
  private mutating func askStatement() -> AskStatement {
    advance()
    var ask = AskStatement(question: Operand(), name: Name(""), type: Choice(), choices: [], defaultValue: nil)
    operand(&ask.question)
    expect(.into)
    ask.name = name()
    expect(.as)
    if take(.choice) { ask.choices = choices() } else { choice(&ask.type) }
    if !quiet, take(.default) { ask.defaultValue = expression() }
    return ask
  }

  private mutating func choices() -> [StringLiteral] {
    var choices: [StringLiteral] = []
    expect(.leftParenthesis, "(")
    repeat {
      guard let choice = StringLiteral.read(&self) else {
        fail()
        break
      }
      choices.append(choice)
    } while take(.comma, ",") != nil
    expect(.rightParenthesis, ")")
    return choices
  }

  /// for-stmt = "for each" name "in" expression newline block .
  private mutating func forEachStatement() -> ForEachStatement {
    advance()
    let name = name()
    expect(.within)
    return ForEachStatement(name: name, collection: expression(), body: body())
  }

  /// if-stmt = "if" expression newline { statement newline } [ "else" newline { statement newline } ] "end" .
  private mutating func ifStatement() -> IfStatement {
    advance()
    let condition = expression()
    let opener = lastSpan
    endHeader()
    let then = block(endedBy: [.else, .end])
    var otherwise: [Sentence]?
    if current.spells(.else) {
      advance()
      endHeader()
      otherwise = block(endedBy: [.end])
    }
    closeBlock(openedAt: opener)
    return IfStatement(condition: condition, body: then, otherwise: otherwise)
  }

  /// expect-stmt = "expect" expression [ text ] .
  private mutating func expectStatement() -> ExpectStatement {
    advance()
    let condition = expression()
    var message: Text?
    text(&message)
    return ExpectStatement(condition: condition, message: message)
  }

  /// The statements up to `hết`, with the rest of the header before them.
  private mutating func body() -> [Sentence] {
    let opener = lastSpan
    endHeader()
    let body = block(endedBy: [.end])
    closeBlock(openedAt: opener)
    return body
  }

  private mutating func endHeader() {
    if !atLineEnd { fail() }
    while !atLineEnd { advance() }
    quiet = false
    if current.kind == .newline { advance() }
  }

  private mutating func closeBlock(openedAt opener: Span) {
    expected.note(.end, at: position)
    if current.spells(.end) {
      advance()
    } else {
      report(.unclosedBlock, at: opener, SyntaxMessage.unclosedBlock)
    }
  }
}
