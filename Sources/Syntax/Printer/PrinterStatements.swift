import Diagnostics

/// Statements that hold expressions, queries or blocks.
extension Printer {
  /// A statement with everything in it, from the beginning of a line to its end.
  mutating func print(_ statement: Statement) {
    header(of: statement)
    switch statement {
    case .template(let template): block(template.body)
    case .forEach(let loop): block(loop.body)
    case .if(let branch):
      block(branch.body)
      if let otherwise = branch.otherwise {
        line(of: .else)
        block(otherwise)
      }
    default: return
    }
    line(of: .end)
  }

  private mutating func block(_ body: [Sentence]) {
    indent += 1
    for sentence in body {
      output.write("\n")
      print(sentence.statement)
    }
    indent -= 1
  }

  private mutating func line(of keyword: Keyword) {
    output.write("\n")
    word(of: keyword)
    endLine()
  }

  /// A statement, or of a block its first line, with its line ended.
  mutating func header(of statement: Statement) {
    var statement = statement
    if !statement.walk(&self) { control(statement) }
    // Text on lines of its own has ended the line already.
    if hasOpenLine { endLine(hang: statement.opensBlock ? 8 : 4) }
  }

  private mutating func control(_ statement: Statement) {
    switch statement {
    case .show(let show):
      word(of: .show)
      query(show.query)
      if let output = show.output?.value {
        mayBreak()
        word(of: .as)
        word(of: output.keyword)
      }
    case .count(let count):
      word(of: .count)
      query(count.query)
    case .template(let template): parameters(of: template)
    case .use(let use): arguments(of: use)
    case .let(let binding):
      word(of: .let)
      part(binding.name.text + " = " + expression(binding.value))
    case .ask(let ask): self.ask(ask)
    case .forEach(let loop):
      word(of: .forEach)
      part(loop.name.text)
      word(of: .within)
      part(expression(loop.collection))
    case .if(let branch):
      word(of: .if)
      // `nếu không` alone would be the other branch.
      part(branch.condition == .nothing ? "(" + expression(.nothing) + ")" : expression(branch.condition))
    case .expect(let expectation):
      word(of: .expect)
      part(expression(expectation.condition))
      if let message = expectation.message { free(message) }
    default: break
    }
  }

  private mutating func query(_ query: Query) {
    for clause in clauses(of: query) {
      part(clause)
      mayBreak()
    }
  }

  private mutating func parameters(of template: TemplateStatement) {
    word(of: .template)
    write(template.name)
    list(template.parameters.map(written))
  }

  func written(_ parameter: TemplateStatement.Parameter) -> String {
    let value = parameter.defaultValue.map { " = " + listed($0) } ?? ""
    return "\(parameter.name.text): \(kind(parameter.type, parameter.choices))\(value)"
  }

  /// A type, or the words to choose from.
  private func kind(_ type: Choice<TypeWord>, _ choices: [StringLiteral]) -> String {
    if choices.isEmpty { return type.value?.keyword.spelling(language) ?? "" }
    return Keyword.choice.spelling(language) + " (" + choices.map { $0.written(in: language) }.joined(separator: ", ") + ")"
  }

  private mutating func arguments(of use: UseStatement) {
    word(of: .use)
    write(use.name)
    if use.takesDefaults { word(of: .default) }
    list(use.arguments.map { "\($0.name.text): \(listed($0.value))" })
  }

  /// In parentheses, with commas at which the line may be broken.
  private mutating func list(_ items: [String]) {
    for (index, item) in items.enumerated() {
      if index > 0 { mayBreak() }
      part((index == 0 ? "(" : "") + item + (index == items.count - 1 ? ")" : ","))
    }
  }

  private mutating func ask(_ ask: AskStatement) {
    word(of: .ask)
    write(ask.question)
    word(of: .into)
    part(ask.name.text)
    word(of: .as)
    part(kind(ask.type, ask.choices))
    if let value = ask.defaultValue {
      word(of: .default)
      part(expression(value))
    }
  }
}

extension Statement {
  /// Whether statements follow up to a closing word.
  var opensBlock: Bool {
    switch self {
    case .template, .forEach, .if: true
    default: false
    }
  }
}
