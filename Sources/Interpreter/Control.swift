import Diagnostics
import Domain
import Syntax
import TextRoom

/// A template (mẫu) as declared, with the source its statements stand in.
struct Template {
  let statement: TemplateStatement
  let source: SourceText
  let origin: TemplateOrigin
  /// What the comment right above it says.
  let explanation: String

  var name: String { statement.name.literal?.text.literal ?? "" }
}

/// Where a template was declared; a later one of these replaces one of the same name.
public enum TemplateOrigin: Sendable, Equatable {
  /// Shipped with the program.
  case shipped
  /// The user's own folder of templates.
  case user
  /// The folder of templates beside the script.
  case script
  /// The script or the line at the prompt itself.
  case here

  var word: Localized {
    switch self {
    case .shipped: Localized(vi: "kèm chương trình", en: "shipped")
    case .user: Localized(vi: "của người dùng", en: "the user's")
    case .script: Localized(vi: "thư mục kịch bản", en: "the script's folder")
    case .here: Localized(vi: "tại chỗ", en: "here")
    }
  }
}

/// Statements that hold others.
extension Interpreter {
  func branch(_ form: IfStatement) throws(Failure) {
    let holds: Bool
    do throws(Diagnostic) { holds = try truth(of: form.condition) } catch { throw failure(error) }
    for sentence in holds ? form.body : form.otherwise ?? [] { try run(sentence) }
  }

  func loop(_ form: ForEachStatement) throws(Failure) {
    let values: [Value]
    do throws(Diagnostic) { values = try evaluate(form.collection).elements } catch { throw failure(error) }
    subjects.append(.nothing)
    defer { subjects.removeLast() }
    for value in values {
      do throws(Diagnostic) { try set(form.name, to: value) } catch { throw failure(error) }
      subjects[subjects.count - 1] = value
      for sentence in form.body { try run(sentence) }
    }
  }

  func include(_ form: IncludeStatement) throws(Failure) {
    let (source, script) = try included(form)
    if let first = script.diagnostics.first { throw Failure(first, in: source) }
    try run(script.script, from: source)
  }

  /// The file that an include statement of a source names, as it reads.
  public func included(_ form: IncludeStatement, in source: SourceText) throws(Failure) -> (source: SourceText, script: Parser.Result) {
    sources.append(source)
    defer { sources.removeLast() }
    return try included(form)
  }

  /// Reads what follows as included from a source, until `endReading`.
  public func beginReading(_ source: SourceText) { sources.append(source) }

  public func endReading() { sources.removeLast() }

  private func included(_ form: IncludeStatement) throws(Failure) -> (source: SourceText, script: Parser.Result) {
    let source: SourceText
    do throws(Diagnostic) {
      var file = form.file
      try resolve(&file)
      let path = string(file)
      source = try host.load(path, includedFrom: sources.last ?? SourceText(""))
      try requireNoCycle(source, at: file.span)
    } catch {
      throw failure(error.located(at: form.file.span))
    }
    return (source, Parser.parse(source))
  }

  private func requireNoCycle(_ source: SourceText, at span: Span) throws(Diagnostic) {
    guard let first = sources.firstIndex(where: { $0.name == source.name }) else { return }
    let chain = (sources[first...].map(\.name) + [source.name]).joined(separator: " → ")
    throw Diagnostic(InterpreterCode.includeCycle, at: span, Localized(vi: "gộp vòng: \(chain)", en: "include cycle: \(chain)"))
  }

  // MARK: Templates

  func define(_ form: TemplateStatement, at span: Span, origin: TemplateOrigin = .here) {
    let source = sources.last ?? SourceText("")
    let template = Template(statement: form, source: source, origin: origin, explanation: source.comment(above: span))
    templates[template.name.nameKey] = template
  }

  /// Names of the templates that can be used.
  public var templateNames: [String] { templates.values.map(\.name).sorted { CollationKey($0) < CollationKey($1) } }

  /// The templates that can be used, as declared, in the order of their names.
  public var declaredTemplates: [TemplateStatement] { templateNames.compactMap { templates[$0.nameKey]?.statement } }

  func use(_ form: UseStatement, at span: Span) throws(Failure) {
    let template: Template
    let scope: Scope
    do throws(Diagnostic) {
      template = try self.template(form.name)
      scope = try bind(form, to: template)
    } catch {
      throw failure(error.located(at: span))
    }
    scopes.append(scope)
    templatesInUse.append(template.name.nameKey)
    defer {
      scopes.removeLast()
      templatesInUse.removeLast()
    }
    try run(template.statement.body, from: template.source)
  }

  private func template(_ operand: Operand<StringLiteral>) throws(Diagnostic) -> Template {
    var operand = operand
    try resolve(&operand)
    let name = string(operand)
    let template = try template(named: name, at: operand.span)
    let key = template.name.nameKey
    guard let first = templatesInUse.firstIndex(of: key) else { return template }
    let chain = (templatesInUse[first...] + [key]).map { "“\(templates[$0]?.name ?? name)”" }.joined(separator: " → ")
    throw Diagnostic(
      InterpreterCode.recursion, at: operand.span,
      Localized(vi: "mẫu “\(name)” dùng chính nó: \(chain)", en: "the template “\(name)” uses itself: \(chain)"))
  }

  func template(named name: String, at span: Span) throws(Diagnostic) -> Template {
    if let template = templates[name.nameKey] { return template }
    let names = templateNames
    let fitting = places(of: name, among: names).map { names[$0] }
    if fitting.count > 1 {
      throw Diagnostic(
        InterpreterCode.unknownTemplate, at: span,
        Localized(vi: "“\(name)” ứng với nhiều mẫu", en: "“\(name)” fits several templates"),
        hint: Localized(vi: "viết đủ dấu một trong: \(listed(fitting))", en: "write one of them with its marks: \(listed(fitting))"))
    }
    guard let template = fitting.first.flatMap({ templates[$0.nameKey] }) else {
      throw Diagnostic(
        InterpreterCode.unknownTemplate, at: span, Localized(vi: "chưa có mẫu “\(name)”", en: "there is no template “\(name)”"),
        hint: templates.isEmpty ? nil : Localized(vi: "các mẫu: \(listed(templateNames))", en: "the templates: \(listed(templateNames))"),
        replacement: nearest(to: name, among: templateNames).map { "\"\($0)\"" })
    }
    return template
  }

  private func listed(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }

  /// The parameters with their values: given, else the default, else asked for.
  private func bind(_ form: UseStatement, to template: Template) throws(Diagnostic) -> Scope {
    let parameters = template.statement.parameters
    for argument in form.arguments where !parameters.contains(where: { $0.name.matches(argument.name) }) {
      throw Diagnostic(
        InterpreterCode.templateArgument, at: argument.name.place.span,
        Localized(
          vi: "mẫu “\(template.name)” không có tham số “\(argument.name.text)”",
          en: "the template “\(template.name)” has no parameter “\(argument.name.text)”"),
        hint: parameters.isEmpty
          ? nil
          : Localized(
            vi: "có: \(listed(parameters.map(\.name.text)))",
            en: "there are: \(listed(parameters.map(\.name.text)))"),
        replacement: nearest(to: argument.name.text, among: parameters.map(\.name.text)))
    }
    var scope = Scope()
    for parameter in parameters {
      let given = form.arguments.last { $0.name.matches(parameter.name) }
      var value = try given.map { given throws(Diagnostic) in
        try converted(try evaluate(given.value), to: parameter, at: given.name.place.span)
      }
      if value == nil, form.takesDefaults { value = try defaultValue(of: parameter, given: scope) }
      if value == nil { value = try missing(parameter, of: template, given: scope) }
      if let value { scope.set(parameter.name.text, to: value) }
    }
    return scope
  }

  /// A value given as text, such as a member's name, becomes one of the parameter's type.
  private func converted(_ value: Value, to parameter: TemplateStatement.Parameter, at span: Span) throws(Diagnostic) -> Value {
    if value != .nothing, !parameter.choices.isEmpty {
      do throws(Diagnostic) { return .text(try choice(text(of: value), among: try choices(of: parameter))) } catch {
        throw Diagnostic(InterpreterCode.wrongType, at: span, error.message, hint: error.hint)
      }
    }
    guard value != .nothing, let type = parameter.type.value, !value.fits(type) else { return value }
    if type == .typeMembers, case .member = value { return .list([value]) }
    do throws(Diagnostic) {
      return try read(text(of: value), as: type, choices: [])
    } catch {
      throw Diagnostic(InterpreterCode.wrongType, at: span, error.message, hint: error.hint)
    }
  }

  private func choices(of parameter: TemplateStatement.Parameter) throws(Diagnostic) -> [String] {
    try parameter.choices.map { choice throws(Diagnostic) in try string(of: choice.text, keepingLines: false) }
  }

  /// The default of a parameter, as a value of its type; it may speak of the parameters before it.
  ///
  /// - Throws: without a place, for the parameter may stand in another source than the statement that uses it.
  private func defaultValue(of parameter: TemplateStatement.Parameter, given scope: Scope) throws(Diagnostic) -> Value? {
    guard let expression = parameter.defaultValue else { return nil }
    scopes.append(scope)
    defer { scopes.removeLast() }
    do throws(Diagnostic) {
      return try converted(try evaluate(expression), to: parameter, at: parameter.name.place.span)
    } catch {
      throw error.withoutPlace
    }
  }

  private func missing(
    _ parameter: TemplateStatement.Parameter, of template: Template, given scope: Scope
  ) throws(Diagnostic) -> Value {
    let fallback = try defaultValue(of: parameter, given: scope)
    let question = Question(
      name: parameter.name.text, subjects: subjectNames, prompt: parameter.name.text, type: parameter.type.value ?? .typeText,
      choices: try choices(of: parameter),
      defaultAnswer: shownDefault(fallback))
    if let value = try answer(to: question, default: fallback) { return value }
    throw Diagnostic(
      InterpreterCode.templateArgument, at: nil,
      Localized(
        vi: "mẫu “\(template.name)” cần “\(parameter.name.text)” mà không có ai để hỏi",
        en: "the template “\(template.name)” needs “\(parameter.name.text)” and there is nobody to ask"),
      hint: Localized(vi: "cho --set \(parameter.name.text)=…", en: "give --set \(parameter.name.text)=…"))
  }
}

extension Name {
  func matches(_ other: Name) -> Bool { Scope.key(of: text) == Scope.key(of: other.text) }
}
