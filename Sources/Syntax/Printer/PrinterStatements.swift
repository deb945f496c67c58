import Diagnostics

/// Statements that hold expressions, queries or blocks.
extension Printer {
  /// A statement with everything in it, from the beginning of a line to its end.
  mutating func print(_ statement: Statement) {
    header(of: statement)
    guard case .control(let control) = statement else { return }
    switch control {
    case .template(let template): block(template.body)
    case .forEach(let loop): block(loop.body)
    case .if(let branch):
      block(branch.body)
      if let otherwise = branch.otherwise {
        line(of: .else)
        block(otherwise)
      }
    case .use, .let, .ask, .include, .expect, .saveTemplate, .saveExercise, .dated: return
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
    statement.walk(&self)
    // Text on lines of its own has ended the line already.
    if hasOpenLine { endLine(hang: statement.opensBlock ? 8 : 4) }
  }

  fileprivate mutating func query(_ query: Query) {
    for clause in clauses(of: query) {
      part(clause)
      mayBreak()
    }
  }

  fileprivate mutating func parameters(of template: TemplateStatement) {
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

  fileprivate mutating func arguments(of use: UseStatement) {
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

  fileprivate mutating func ask(_ ask: AskStatement) {
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
    guard case .control(let control) = self else { return false }
    return switch control {
    case .template, .forEach, .if: true
    case .use, .let, .ask, .include, .expect, .saveTemplate, .saveExercise, .dated: false
    }
  }
}

extension ShowStatement {
  public func write(to printer: inout Printer) {
    printer.word(of: .show)
    printer.query(query)
    guard let output = output?.value else { return }
    printer.mayBreak()
    printer.word(of: .as)
    printer.word(of: output.keyword)
  }
}

extension CountStatement {
  public func write(to printer: inout Printer) {
    printer.word(of: .count)
    printer.query(query)
  }
}

extension TemplateStatement {
  public func write(to printer: inout Printer) { printer.parameters(of: self) }
}

extension UseStatement {
  public func write(to printer: inout Printer) { printer.arguments(of: self) }
}

extension LetStatement {
  public func write(to printer: inout Printer) {
    printer.word(of: .let)
    printer.part(name.text + " = " + printer.expression(value))
  }
}

extension AskStatement {
  public func write(to printer: inout Printer) { printer.ask(self) }
}

extension ForEachStatement {
  public func write(to printer: inout Printer) {
    printer.word(of: .forEach)
    printer.part(name.text)
    printer.word(of: .within)
    printer.part(printer.expression(collection))
  }
}

extension IfStatement {
  public func write(to printer: inout Printer) {
    printer.word(of: .if)
    // `nếu không` alone would be the other branch.
    printer.part(condition == .nothing ? "(" + printer.expression(.nothing) + ")" : printer.expression(condition))
  }
}

extension ExpectStatement {
  public func write(to printer: inout Printer) {
    printer.word(of: .expect)
    printer.part(printer.expression(condition))
    if let message { printer.free(message) }
  }
}
