import Diagnostics

/// Prints trees in canonical form: one spelling a keyword, one space between parts, text after a colon.
public struct Printer {
  let language: Language
  private(set) var output = ""
  private var indent = 0
  /// Nothing on the current line yet.
  private var fresh = true

  public init(language: Language) { self.language = language }

  /// One statement, without a last newline.
  public static func print(_ statement: Statement, in language: Language) -> String {
    var printer = Printer(language: language)
    printer.print(statement)
    return printer.output
  }

  /// A statement at a depth of blocks, without a last newline.
  static func print(_ statement: Statement, in language: Language, indent: Int) -> String {
    var printer = Printer(language: language)
    printer.indent = indent
    printer.startLine()
    printer.print(statement)
    return printer.output
  }

  /// A string in quotes, with quotes and braces inside doubled.
  static func quoted(_ text: Text, in language: Language) -> String {
    var printer = Printer(language: language)
    printer.pieces(text, doubling: "\"")
    return "\"" + printer.output + "\""
  }

  // MARK: Parts

  private mutating func startLine() {
    output += String(repeating: " ", count: indent * 4)
    fresh = true
  }

  private mutating func part(_ text: String) {
    if !fresh { output.append(" ") }
    output += text
    fresh = false
  }

  private mutating func word(of keyword: Keyword) { part(keyword.spelling(language)) }

  private mutating func write<V>(_ operand: Operand<V>) {
    switch operand.content {
    case .missing: break
    case .literal(let value): part(value.written(in: language))
    case .computed(let value): part("{" + expression(value) + "}")
    }
  }

  private mutating func members(_ list: [Operand<some LiteralValue>]) {
    for (index, operand) in list.enumerated() {
      if index > 0 { output.append(",") }
      write(operand)
    }
  }

  /// One line after the colon, or indented lines below it.
  private mutating func free(_ text: Text) {
    output += ":"
    let wide = text.pieces.contains { if case .text(let piece) = $0 { piece.contains("\n") } else { false } }
    guard !text.pieces.isEmpty else { return }
    output += wide ? "\n" + String(repeating: " ", count: indent * 4 + 4) : " "
    pieces(text, doubling: nil)
    fresh = false
  }

  private mutating func pieces(_ text: Text, doubling quote: Character?) {
    for piece in text.pieces {
      switch piece {
      case .computed(let value): output += "{" + expression(value) + "}"
      case .text(let run):
        guard run.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\"") }) else {
          output += run
          continue
        }
        for character in run {
          output.append(character)
          if character == "{" || character == quote { output.append(character) }
          if character == "\n" { output += String(repeating: " ", count: indent * 4 + 4) }
        }
      }
    }
  }
}

extension Printer: FormWalker {
  public mutating func word(_ keyword: Keyword) { word(of: keyword) }

  public mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {
    if languages.contains(language) { word(of: keyword) }
  }

  public mutating func flag(_ keyword: Keyword, _ slot: inout Bool) {
    if slot { word(of: keyword) }
  }

  public mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) { write(slot) }

  public mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) {
    if let operand = slot { write(operand) }
  }

  public mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) { members(slot) }

  public mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) {
    if let value = slot.value { word(of: value.keyword) }
  }

  public mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) {
    if let value = slot?.value { word(of: value.keyword) }
  }

  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) {
    guard let operand = slot else { return }
    word(of: keyword)
    write(operand)
  }

  public mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) {
    guard let value = slot?.value else { return }
    word(of: keyword)
    word(of: value.keyword)
  }

  public mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) {
    guard !slot.isEmpty else { return }
    word(of: keyword)
    members(slot)
  }

  public mutating func anyOrder(_ body: (inout Printer) -> Void) { body(&self) }

  public mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }

  public mutating func selection(_ slot: inout MemberSelection) {
    if slot.all { word(of: .all) }
    if slot.all, !slot.members.isEmpty { word(of: .except) }
    members(slot.members)
  }

  public mutating func text(_ slot: inout Text?) {
    if let text = slot { free(text) }
  }

  public mutating func requiredText(_ slot: inout Text?) { text(&slot) }

  public mutating func newHandle(_ slot: inout Operand<HandleLiteral>) { write(slot) }

  public mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { optional(&slot) }
}

// MARK: Statements without a form

extension Printer {
  mutating func print(_ statement: Statement) {
    var statement = statement
    if statement.walk(&self) { return }
    switch statement {
    case .show(let show):
      word(of: .show)
      part(query(show.query))
      if let output = show.output?.value {
        word(of: .as)
        word(of: output.keyword)
      }
    case .count(let count):
      word(of: .count)
      part(query(count.query))
    case .template(let template): self.template(template)
    case .use(let use):
      word(of: .use)
      write(use.name)
      let arguments = use.arguments.map { "\($0.name.text): \(expression($0.value))" }
      if !arguments.isEmpty { part("(" + arguments.joined(separator: ", ") + ")") }
    case .let(let binding):
      word(of: .let)
      part(binding.name.text + " = " + expression(binding.value))
    case .ask(let ask): self.ask(ask)
    case .forEach(let loop):
      word(of: .forEach)
      part(loop.name.text)
      word(of: .within)
      part(expression(loop.collection))
      block(loop.body)
      closer(.end)
    case .if(let branch):
      word(of: .if)
      part(expression(branch.condition))
      block(branch.body)
      if let otherwise = branch.otherwise {
        closer(.else)
        block(otherwise)
      }
      closer(.end)
    case .expect(let expectation):
      word(of: .expect)
      part(expression(expectation.condition))
      if let message = expectation.message { free(message) }
    default: break
    }
  }

  private mutating func template(_ template: TemplateStatement) {
    word(of: .template)
    write(template.name)
    let parameters = template.parameters.map { parameter in
      "\(parameter.name.text): \(parameter.type.value?.keyword.spelling(language) ?? "")"
        + (parameter.defaultValue.map { " = " + expression($0) } ?? "")
    }
    if !parameters.isEmpty { part("(" + parameters.joined(separator: ", ") + ")") }
    block(template.body)
    closer(.end)
  }

  private mutating func ask(_ ask: AskStatement) {
    word(of: .ask)
    write(ask.question)
    word(of: .into)
    part(ask.name.text)
    word(of: .as)
    if ask.choices.isEmpty {
      if let type = ask.type.value { word(of: type.keyword) }
    } else {
      word(of: .choice)
      part("(" + ask.choices.map { $0.written(in: language) }.joined(separator: ", ") + ")")
    }
    if let value = ask.defaultValue {
      word(of: .default)
      part(expression(value))
    }
  }

  private mutating func block(_ body: [Sentence]) {
    indent += 1
    for sentence in body {
      output += "\n"
      startLine()
      print(sentence.statement)
    }
    indent -= 1
  }

  private mutating func closer(_ keyword: Keyword) {
    output += "\n"
    startLine()
    word(of: keyword)
  }
}

// MARK: Expressions

extension Printer {
  private func query(_ query: Query) -> String {
    var parts = [query.collection.text]
    if let filter = query.filter { parts += [Keyword.where.spelling(language), expression(filter)] }
    if let grouping = query.grouping { parts += [Keyword.groupBy.spelling(language), grouping.text] }
    if let ordering = query.ordering { parts += [Keyword.orderBy.spelling(language), ordering.text] }
    if query.descending { parts.append(Keyword.descending.spelling(language)) }
    if let limit = query.limit { parts += [Keyword.first.spelling(language), String(limit.value)] }
    if let asOf = query.asOf {
      var printer = Printer(language: language)
      printer.write(asOf)
      parts += [Keyword.asOf.spelling(language), printer.output]
    }
    return parts.joined(separator: " ")
  }

  private func expression(_ value: Expression, above precedence: Int = 0) -> String {
    switch value {
    case .missing: ""
    case .nothing: Keyword.nothing.spelling(language)
    case .boolean(let truth): (truth ? Keyword.true : .false).spelling(language)
    case .number(let literal): literal.written(in: language)
    case .percent(let literal): literal.written(in: language)
    case .money(let literal): literal.written(in: language)
    case .date(let literal): literal.written(in: language)
    case .month(let literal): literal.written(in: language)
    case .time(let literal): literal.written(in: language)
    case .term(let literal): literal.written(in: language)
    case .document(let literal): literal.written(in: language)
    case .string(let literal): literal.written(in: language)
    case .member(let literal, _): literal.written(in: language)
    case .task(let literal, _): literal.written(in: language)
    case .name(let name): name.text
    case .field(let base, let name): expression(base, above: 9) + "." + name.text
    case .not(let operand): parenthesized(Keyword.not.spelling(language) + " " + expression(operand, above: 3), when: precedence > 3)
    case .negative(let operand, _): "-" + expression(operand, above: 8)
    case .binary(let symbol, let left, let right, _):
      parenthesized(
        expression(left, above: symbol.precedence - 1) + " " + spelling(symbol) + " " + expression(right, above: symbol.precedence),
        when: precedence >= symbol.precedence)
    case .call(let name, let arguments): name.text + "(" + arguments.map { expression($0) }.joined(separator: ", ") + ")"
    case .query(let inner): parenthesized(query(inner), when: precedence > 0)
    }
  }

  private func parenthesized(_ text: String, when needed: Bool) -> String { needed ? "(" + text + ")" : text }

  private func spelling(_ symbol: Expression.Operator) -> String {
    switch symbol {
    case .or: Keyword.or.spelling(language)
    case .and: Keyword.and.spelling(language)
    case .within: Keyword.within.spelling(language)
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .dividedBy: "/"
    }
  }
}
