import Diagnostics
import Domain
import Syntax
import Vietnamese

/// `lưu mẫu`: a past meeting as a template that gives the same records when it is run with the old values.
extension Interpreter {
  func saveTemplate(_ form: SaveTemplateStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let index = state.current, let cell = state.cell else { throw noCell() }
    let none = Localized(vi: "không có cuộc họp để lưu thành mẫu", en: "there is no meeting to save")
    let meeting = try meeting(of: cell, on: form.date, otherwise: none)
    let name = string(form.name)
    guard name.contains(where: \.isLetter) else {
      throw Diagnostic(
        InterpreterCode.wrongType, at: form.name.span, Localized(vi: "tên mẫu cần có chữ", en: "the name of a template needs letters"))
    }
    var maker = TemplateMaker(cell: cell)
    for statement in statements(of: meeting, in: state.cells[index]) { maker.add(statement) }
    let title = CellWords(cell: cell).meeting(meeting.id)
    let script = maker.script(named: name, title: title.vi)
    host.request(.saveTemplate(name: name, script: Formatter.format(SourceText(script), in: .vi).text ?? script))
  }

  /// What was recorded from the opening of a meeting to its closing and still stands.
  private func statements(of meeting: Meeting, in cell: CellState) -> [Statement] {
    let last = meeting.end?.record.number ?? cell.history.count
    guard meeting.record.number <= last else { return [] }
    return cell.history[(meeting.record.number - 1)..<last].filter { !$0.isVoided && $0.takesBack == nil }.compactMap { entry in
      Parser.parse(SourceText(entry.sentence)).script.first?.statement
    }
  }
}

/// Takes the values out of statements and puts parameters in their place.
private struct TemplateMaker: FormWalker {
  private let cell: Cell
  private var parameters: [TemplateStatement.Parameter] = []
  /// Names in use, folded.
  private var names: Set<String> = []
  /// By kind and value, the name that stands for what is the same wherever it stands: a person, a task, a day, a document.
  private var shared: [String: Name] = [:]
  private var body: [Sentence] = []
  /// What was brought into being in the meeting, as it is written, with the variable that holds it: it has another number next time.
  private var given: [String: Name] = [:]
  /// Variables of those that a later statement speaks of.
  private var mentioned: Set<String> = []
  /// The point, target or shortcoming the statement being added states.
  private var stated: FollowUpID?
  /// The resolution recorded last, to which a point belongs that names none.
  private var resolution: DocumentLiteral?
  /// The day of the meeting and the parameter for it.
  private var opening: (day: Day, name: Name)?
  private var verb: Keyword?
  private var lead: Keyword?

  init(cell: Cell) { self.cell = cell }

  mutating func add(_ statement: Statement) {
    var walked = statement
    lead = nil
    stated = followUp(in: statement)
    _ = walked.walk(&self)
    body.append(Sentence(walked))
    keepGiven(by: statement)
  }

  /// What a statement brings into being is the last of its collection.
  private mutating func keepGiven(by statement: Statement) {
    let last = { (collection: String) in Expression.call(Name("cuối"), [.name(Name(collection))]) }
    switch statement {
    case .assign(let form):
      if let task = form.number?.literal { keep(task.written(in: .vi), "nhiệm vụ mới", last("nhiệm vụ")) }
    case .point, .target, .shortcoming:
      guard let stated else { return }
      let (base, collection) =
        switch stated.kind {
        case .point: ("điểm mới", "điểm nghị quyết")
        case .target: ("chỉ tiêu mới", "chỉ tiêu")
        case .shortcoming: ("hạn chế mới", "hạn chế")
        }
      keep(FollowedLiteral(stated, in: nil).written(in: .vi), base, last(collection))
    case .resolve(let form):
      resolution = form.number?.literal
      guard let number = form.number?.literal, isNext(number) else { return }
      keep(number.written(in: .vi), "nghị quyết mới", .field(last("nghị quyết"), Name("số")))
    default: break
    }
  }

  private mutating func keep(_ written: String, _ base: String, _ value: Expression) {
    let name = unused(base)
    given[written] = name
    body.append(Sentence(.let(LetStatement(name: name, value: value))))
  }

  /// The variable for what was brought into being before in the meeting.
  private mutating func mention(_ literal: some LiteralValue) -> Expression? {
    guard let name = given[literal.written(in: .vi)] else { return nil }
    mentioned.insert(name.text)
    return .name(name)
  }

  func script(named name: String, title: String) -> String {
    let needed = body.filter { sentence in
      if case .let(let form) = sentence.statement { mentioned.contains(form.name.text) } else { true }
    }
    let template = TemplateStatement(name: Operand(StringLiteral(name)), parameters: parameters, body: needed)
    return "-- Lập từ \(title); các giá trị cũ là mặc định.\n" + Printer.print(.template(template), in: .vi) + "\n"
  }

  // MARK: Parameters

  /// A name not in use yet; what the language would not read as a name is called a value.
  private mutating func unused(_ base: String) -> Name {
    let base = Parser.name(base) == base ? base : "giá trị"
    var name = base
    var number = 2
    while !names.insert(name.folded).inserted {
      // A keyword at the end, as in `phiếu không tán thành`, is one only by itself.
      name = Parser.name("\(base)_\(number)") ?? "\(base) _\(number)"
      number += 1
    }
    return Name(name)
  }

  private mutating func parameter(_ base: String, _ type: TypeWord, _ value: Expression) -> Name {
    let name = unused(base)
    parameters.append(TemplateStatement.Parameter(name: name, type: Choice(type), defaultValue: value))
    return name
  }

  /// One parameter for all places that hold the same thing.
  private mutating func shared(_ key: String, _ base: String, _ type: TypeWord, _ value: Expression) -> Expression {
    if let name = shared[key] { return .name(name) }
    let name = parameter(base, type, value)
    shared[key] = name
    return .name(name)
  }

  /// The expression that takes the place of a literal; nil for what stays as it is.
  private mutating func replacement(for literal: some LiteralValue) -> Expression? {
    switch literal {
    case let member as HandleLiteral: person(member)
    case SpeakerLiteral.member(let member) as SpeakerLiteral: person(member)
    case SubjectLiteral.member(let member) as SubjectLiteral: person(member)
    case RatedLiteral.member(let member) as RatedLiteral: person(member)
    case let task as TaskLiteral: self.task(task)
    case SubjectLiteral.task(let task) as SubjectLiteral: self.task(task)
    case let followed as FollowedLiteral: self.followed(followed)
    case ConcludedLiteral.followed(let followed) as ConcludedLiteral: self.followed(followed)
    case let reached as ReachedLiteral:
      reached.form == .money
        ? .name(parameter(base("số tiền đạt"), .typeMoney, .money(MoneyLiteral(reached.value.part))))
        : figure(reached.value, "kết quả", share: "tiến độ")
    case let value as ValueLiteral: figure(value, "mức chỉ tiêu", share: "tỷ lệ chỉ tiêu")
    case let date as DateLiteral: self.date(date)
    case let month as MonthLiteral: self.month(month)
    case let time as TimeLiteral: .name(parameter(base("giờ"), .typeTime, .time(time)))
    case let percent as PercentLiteral: .name(parameter(base("tiến độ"), .typePercent, .percent(percent)))
    case let money as MoneyLiteral: .name(parameter("số tiền", .typeMoney, .money(money)))
    // The number of an item is the order of the agenda.
    case let number as NumberLiteral where verb != .item: .name(parameter(base("số"), .typeNumber, .number(number)))
    case ReviewPeriodLiteral.year(let year) as ReviewPeriodLiteral: .name(parameter(base("số"), .typeNumber, .number(year)))
    case let number as DocumentLiteral: document(number)
    case BasisLiteral.document(let number) as BasisLiteral: document(number)
    case CitationLiteral.document(let number) as CitationLiteral: document(number)
    default: nil
    }
  }

  private mutating func person(_ member: HandleLiteral) -> Expression {
    let written = "đồng chí \(member.name)"
    // A handle that the language reads otherwise than as a word of a name.
    return shared("người \(member.name)", Parser.name(written) == written ? written : "đồng chí", .member, .member(member, Place()))
  }

  private mutating func task(_ task: TaskLiteral) -> Expression {
    mention(task) ?? shared("nhiệm vụ \(task.number)", "nhiệm vụ_\(task.number)", .typeTask, .task(task, Place()))
  }

  /// One of an earlier meeting is looked up by its number.
  private mutating func followed(_ followed: FollowedLiteral) -> Expression {
    if let expression = mention(followed) { return expression }
    switch followed {
    case .task(let task): return self.task(task)
    case .point(let number, let resolution, _):
      let key = followed.written(in: .vi)
      let paper = resolution.map { Expression.binary(.equal, .name(Name("nghị quyết")), document($0), Place()) }
      let sought = shared(key, "điểm_\(number)", .typeNumber, .number(NumberLiteral(number)))
      return lookUp("điểm nghị quyết", sought, paper)
    case .target(let number):
      return lookUp("chỉ tiêu", shared("chỉ tiêu \(number)", "chỉ tiêu_\(number)", .typeNumber, .number(NumberLiteral(number))))
    case .shortcoming(let number):
      return lookUp("hạn chế", shared("hạn chế \(number)", "hạn chế_\(number)", .typeNumber, .number(NumberLiteral(number))))
    }
  }

  private func lookUp(_ collection: String, _ number: Expression, _ condition: Expression? = nil) -> Expression {
    let numbered = Expression.binary(.equal, .name(Name("số")), number, Place())
    var query = Query(collection: Name(collection))
    query.filter = condition.map { .binary(.and, $0, numbered, Place()) } ?? numbered
    return .call(Name("cuối"), [.query(query)])
  }

  /// Days soon after the meeting move with it.
  private mutating func date(_ date: DateLiteral) -> Expression {
    let key = "ngày \(date.written(in: .vi))"
    guard case .day(let year, let month, let number) = date, let day = Day(year: year, month: month, day: number), let opening,
      case let distance = day.days(since: opening.day), (1...Self.soon).contains(distance)
    else {
      let isNew = shared[key] == nil
      let value = shared(key, base("ngày"), .date, .date(date))
      if verb == .meeting, opening == nil, isNew, case .name(let name) = value, case .day(let year, let month, let day) = date {
        opening = Day(year: year, month: month, day: day).map { ($0, name) }
      }
      return value
    }
    return shared(key, base("ngày"), .date, .binary(.plus, .name(opening.name), .number(NumberLiteral(distance)), Place()))
  }

  /// Days after a meeting up to which a deadline is taken for one of the month's work.
  private static let soon = 45

  /// The month of the meeting and the next move with its day.
  private mutating func month(_ literal: MonthLiteral) -> Expression {
    var value = Expression.month(literal)
    if let opening, let month = Month(year: literal.year, month: literal.month) {
      let ofMeeting = Expression.field(.name(opening.name), Name("tháng"))
      switch month.months(since: opening.day.month) {
      case 0: value = ofMeeting
      case 1: value = .binary(.plus, ofMeeting, .number(NumberLiteral(1)), Place())
      default: break
      }
    }
    return shared("tháng \(literal.written(in: .vi))", "tháng", .month, value)
  }

  private mutating func figure(_ value: ValueLiteral, _ amount: String, share: String) -> Expression? {
    switch value.whole {
    case 100: .name(parameter(base(share), .typePercent, .percent(PercentLiteral(value.part))))
    case 1: .name(parameter(base(amount), .typeNumber, .number(NumberLiteral(value.part))))
    default: nil
    }
  }

  private mutating func document(_ number: DocumentLiteral) -> Expression {
    mention(number) ?? shared("văn bản \(number.written(in: .vi))", "số văn bản", .typeDocument, .document(number))
  }

  private func followUp(in statement: Statement) -> FollowUpID? {
    switch statement {
    case .point(let form):
      guard let resolution = form.resolution?.literal, let number = form.number?.literal else { return nil }
      let id = FollowUpID.point(PointID(resolution: DocumentNumber(resolution), number: number.value))
      return cell.followUp(id)?.id ?? id
    case .target(let form): return form.number?.literal.map { .target($0.value) }
    case .shortcoming(let form): return form.number?.literal.map { .shortcoming($0.value) }
    default: return nil
    }
  }

  /// Whether it would be given its number without its being stated.
  private func isNext(_ id: FollowUpID) -> Bool {
    let alike = cell.followUps(id.kind).map(\.id).filter { $0.resolution == id.resolution && $0.term == id.term }
    guard let place = alike.firstIndex(of: id) else { return false }
    return id.number == (alike[..<place].map(\.number).max() ?? 0) + 1
  }

  /// Whether the number follows the one before of its type, so that it would be given without being stated.
  private func isNext(_ number: DocumentLiteral) -> Bool {
    let alike = cell.documents.map(\.fact.number).filter { $0.type == number.type && $0.issuer == number.issuer }
    guard let place = alike.firstIndex(where: { $0.number == number.number }) else { return false }
    return number.number == (place == 0 ? 1 : alike[place - 1].number + 1)
  }

  /// What a value is called by the word before it, else by its kind.
  private func base(_ kind: String) -> String {
    switch lead {
    case .inFavour: "phiếu tán thành"
    case .against: "phiếu không tán thành"
    case .abstain: "phiếu không ý kiến"
    case .due: "hạn"
    case .year: "năm"
    case .points: "điểm"
    case .households: "số hộ"
    case .at: verb == .meeting ? "giờ họp" : verb == .close ? "giờ bế mạc" : kind
    default: verb == .meeting ? "\(kind) họp" : verb == .score ? "điểm" : kind
    }
  }

  // MARK: Walking

  mutating func word(_ keyword: Keyword) {
    if keyword.isVerb, lead == nil { verb = keyword }
    lead = keyword
  }
  mutating func filler(_ keyword: Keyword, printedIn languages: Set<Language>) {}
  mutating func flag(_ keyword: Keyword, _ slot: inout Bool) {}
  mutating func choice<C: KeywordChoice>(_ slot: inout Choice<C>) {}
  mutating func optional<C: KeywordChoice>(_ slot: inout Choice<C>?) {}
  mutating func clause<C: KeywordChoice>(_ keyword: Keyword, _ slot: inout Choice<C>?) {}
  mutating func anyOrder(_ body: (inout TemplateMaker) -> Void) { body(&self) }
  mutating func part<F: Form>(_ slot: inout F) { slot.walk(&self) }
  mutating func text(_ slot: inout Text?) {}
  mutating func requiredText(_ slot: inout Text?) {}
  mutating func newHandle(_ slot: inout Operand<HandleLiteral>) {}
  /// Left out, so that the task gets the next number.
  mutating func newTask(_ slot: inout Operand<TaskLiteral>?) { slot = nil }

  mutating func operand<V: LiteralValue>(_ slot: inout Operand<V>) {
    guard let literal = slot.literal, let value = replacement(for: literal) else { return }
    slot.content = .computed(value)
  }

  mutating func optional<V: LiteralValue>(_ slot: inout Operand<V>?) {
    // A resolution takes the next number by itself.
    if verb == .resolve, let number = slot?.literal as? DocumentLiteral, isNext(number) { slot = nil }
    if verb == .point, let number = slot?.literal as? DocumentLiteral, number == resolution { slot = nil }
    if lead == verb, slot?.literal is NumberLiteral, let stated, isNext(stated) { slot = nil }
    guard var operand = slot else { return }
    self.operand(&operand)
    slot = operand
  }

  mutating func list<V: LiteralValue>(_ slot: inout [Operand<V>]) {
    for index in slot.indices { operand(&slot[index]) }
  }

  mutating func clause<V: LiteralValue>(_ keyword: Keyword, _ slot: inout Operand<V>?) {
    lead = keyword
    optional(&slot)
  }

  mutating func clause<V: LiteralValue>(_ keyword: Keyword, list slot: inout [Operand<V>]) {
    lead = keyword
    list(&slot)
  }

  mutating func selection(_ slot: inout MemberSelection) { list(&slot.members) }
}
