import Diagnostics
import Interpreter
import Syntax
import TextRoom

/// Names of collections, fields, variables and parameters.
extension Completer {
  func names(at spot: Spot) -> [Draft] {
    guard spot.typed.isEmpty || spot.typed.key.first?.isLetter == true else { return [] }
    switch NameHole(at: spot) {
    case .declared: return []
    case .collection: return collections(spot)
    case .field(let collection): return fields(of: collection, spot)
    case .argument(let template): return arguments(of: template, spot)
    case .list: return collections(spot) + local(spot)
    case .value(let collection):
      return (collection.map { fields(of: $0, spot) } ?? []) + local(spot) + builtIns(spot) + collections(spot)
    }
  }

  private func collections(_ spot: Spot) -> [Draft] {
    let note = Localized(vi: "danh sách", en: "collection")[language]
    return Collection.allCases.compactMap { draft($0.name, note: note, spot) }
  }

  /// Without a collection the fields of members and tasks, which most variables stand for.
  private func fields(of collection: Collection?, _ spot: Spot) -> [Draft] {
    (collection.map { [$0] } ?? [.members, .tasks]).flatMap { collection in
      collection.fields.compactMap { draft($0.name, note: collection.name[language], spot) }
    }
  }

  private func local(_ spot: Spot) -> [Draft] {
    (spot.scope.names.map(\.name) + variables).compactMap { name in draft(Localized(vi: name, en: name), note: "", spot) }
  }

  private func builtIns(_ spot: Spot) -> [Draft] {
    let count = Localized(vi: Keyword.count.spelling(.vi) + "(", en: Keyword.count.spelling(.en) + "(")
    let counting = draft(count, note: Localized(vi: "số lượng của một danh sách", en: "how many a collection has")[language], spot)
    return [counting].compactMap { $0 } + BuiltIn.names.compactMap { draft($0, note: "", spot) }
  }

  /// Parameters of the template that have no value yet.
  private func arguments(of template: String, _ spot: Spot) -> [Draft] {
    guard let template = templates.last(where: { $0.text.isName(template) }) else { return [] }
    var given: [String] = []
    if case .control(.use(let form))? = spot.outlook?.statement { given = form.arguments.map(\.name.text.folded) }
    return template.parameters.filter { !given.contains($0.name.text.folded) }.compactMap { parameter in
      let type = parameter.type.value?.keyword.spelling(language) ?? parameter.choices.compactMap(\.text.literal).joined(separator: " / ")
      return draft(Localized(vi: parameter.name.text + ": ", en: parameter.name.text + ": "), note: type, spot)
    }
  }

  /// The type of the template's parameter whose value is to be given.
  func parameterType(at spot: Spot) -> TypeWord? {
    guard case .control(.use(let form))? = spot.outlook?.statement, let argument = form.arguments.last, argument.value == .missing else {
      return nil
    }
    let template = form.name.literal?.text.literal.flatMap { name in templates.last { $0.text.isName(name) } }
    return template?.parameters.first { $0.name.text.folded == argument.name.text.folded }?.type.value
  }

  private func draft(_ name: Localized, note: String, _ spot: Spot) -> Draft? {
    spot.typed.fit(name, in: language).map { Draft($0.text, note: note, fit: $0.fit) }
  }
}

/// What a name at the cursor would stand for.
private enum NameHole {
  case collection
  /// Of a thing in the collection; nil when it is not known of what.
  case field(Collection?)
  case value(about: Collection?)
  /// Rows of a collection.
  case list
  /// A parameter of the template used.
  case argument(String)
  /// A new name, to be thought of by the user.
  case declared

  init(at spot: Spot) {
    let scope = spot.scope
    switch spot.outlook?.statement {
    case .asking(.show(let form))?: self = scope.hole(in: form.query) ?? .value(about: nil)
    case .asking(.count(let form))?: self = scope.hole(in: form.query) ?? .value(about: nil)
    case .control(let sentence)?: self = NameHole(in: sentence, scope) ?? NameHole(inBracesAt: spot)
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .asking, nil: self.init(inBracesAt: spot)
    }
  }

  private init(inBracesAt spot: Spot) { self = spot.survey.computed.last.flatMap { spot.scope.hole(in: $0) } ?? .value(about: nil) }

  /// Nil for a statement with a form, whose expressions stand in braces.
  private init?(in sentence: ControlSentence, _ scope: LocalNames) {
    switch sentence {
    case .use(let form):
      let last = form.arguments.last
      let value = last.flatMap { scope.hole(in: $0.value) } ?? .value(about: nil)
      self = last?.name.text.isEmpty ?? true ? .argument(form.name.literal?.text.literal ?? "") : value
    case .template(let form):
      let last = form.parameters.last
      let value = last?.defaultValue.flatMap { scope.hole(in: $0) } ?? .value(about: nil)
      self = last?.name.text.isEmpty ?? true ? .declared : value
    case .let(let form): self = form.name.text.isEmpty ? .declared : scope.hole(in: form.value) ?? .value(about: nil)
    case .ask(let form): self = form.name.text.isEmpty ? .declared : .value(about: nil)
    case .forEach(let form):
      let value = form.collection == .missing ? .list : scope.hole(in: form.collection) ?? .value(about: nil)
      self = form.name.text.isEmpty ? .declared : value
    case .if(let form): self = scope.hole(in: form.condition) ?? .value(about: nil)
    case .expect(let form): self = scope.hole(in: form.condition) ?? scope.hole(in: form.message) ?? .value(about: nil)
    case .include, .saveTemplate, .saveExercise, .dated: return nil
    }
  }
}

/// The names that a text itself declares before the cursor, with the collection whose rows they stand for.
struct LocalNames {
  private(set) var names: [(name: String, collection: Collection?)] = []

  init() {}

  init(of script: [Sentence]) { add(script) }

  private mutating func add(_ script: [Sentence]) {
    for sentence in script {
      guard case .control(let control) = sentence.statement else { continue }
      switch control {
      case .let(let form): add(form.name, nil)
      case .ask(let form): add(form.name, form.type.value?.collection)
      case .template(let form):
        for parameter in form.parameters { add(parameter.name, parameter.type.value?.collection) }
        add(form.body)
      case .forEach(let form):
        add(form.name, collection(of: form.collection))
        add(form.body)
      case .if(let form): add(form.body + (form.otherwise ?? []))
      case .use, .include, .expect, .saveTemplate, .saveExercise, .dated: continue
      }
    }
  }

  private mutating func add(_ name: Name, _ collection: Collection?) {
    guard !name.text.isEmpty, !names.contains(where: { $0.name.folded == name.text.folded }) else { return }
    names.append((name.text, collection))
  }

  /// The collection a thing is a row of, or whose rows a list holds.
  private func collection(of value: Expression) -> Collection? {
    switch value {
    case .name(let name):
      if let local = names.last(where: { $0.name.folded == name.text.folded }) { return local.collection }
      if BuiltIn.members.contains(name.text.folded) { return .members }
      return Collection.named(name.text.folded)
    case .query(let query): return Collection.named(query.collection.text.folded)
    case .member: return .members
    case .task: return .tasks
    default: return nil
    }
  }

  // MARK: Holes

  /// - Parameter subject: in a filter of another query, what that is about; a field there may be read as the name of a collection.
  fileprivate func hole(in query: Query, within subject: Collection? = nil) -> NameHole? {
    if query.collection.text.isEmpty { return .collection }
    let collection = Collection.named(query.collection.text.folded) ?? subject
    let fields = query.orderings.map(\.field) + query.groupings
    if fields.contains(where: \.text.isEmpty) { return .field(collection) }
    if let column = query.columns.last, let hole = hole(in: column.value, about: collection) { return hole }
    return query.filter.flatMap { hole(in: $0, about: collection) }
  }

  fileprivate func hole(in expression: Expression, about subject: Collection? = nil) -> NameHole? {
    switch expression {
    case .missing, .nothing: .value(about: subject)
    case .field(let base, let name): name.text.isEmpty ? .field(collection(of: base)) : hole(in: base, about: subject)
    case .not(let operand), .negative(let operand, _): hole(in: operand, about: subject)
    case .binary(_, let left, let right, _): hole(in: right, about: subject) ?? hole(in: left, about: subject)
    case .call(_, let arguments): arguments.last == .missing ? .list : arguments.last.flatMap { hole(in: $0, about: subject) }
    case .query(let query): hole(in: query, within: subject)
    default: nil
    }
  }

  fileprivate func hole(in text: Text?) -> NameHole? {
    guard case .computed(let expression)? = text?.pieces.last else { return nil }
    return hole(in: expression)
  }
}

extension TypeWord {
  /// The collection whose rows values of the type are.
  fileprivate var collection: Collection? {
    switch self {
    case .member, .typeMembers: .members
    case .typeTask: .tasks
    case .typeText, .typeNumber, .date, .month, .quarter, .typeTime, .typePercent, .typeMoney, .typeDocument, .term, .typeTruth: nil
    }
  }
}

extension BuiltIn {
  /// Folded names of those that stand for a member.
  fileprivate static let members: Set<String> = ["bi thu", "secretary", "pho bi thu", "deputy"]
}
