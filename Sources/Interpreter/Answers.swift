import Diagnostics
import Domain
import Syntax
import TextRoom

/// Questions put to a person, and what is typed in reply.
extension Interpreter {
  func ask(_ form: AskStatement) throws(Diagnostic) {
    var prompt = form.question
    try resolve(&prompt)
    var choices: [String] = []
    for choice in form.choices { choices.append(try string(of: choice.text, keepingLines: false)) }
    let fallback = try form.defaultValue.map { value throws(Diagnostic) in try evaluate(value) }
    let question = Question(
      name: form.name.text, subjects: subjectNames, prompt: string(prompt), type: form.type.value ?? .typeText, choices: choices,
      defaultAnswer: shownDefault(fallback))
    let given: Value?
    do throws(Diagnostic) { given = try answer(to: question, default: fallback) } catch { throw error.located(at: form.question.span) }
    guard let value = given else {
      throw Diagnostic(
        InterpreterCode.noAnswer, at: form.question.span,
        Localized(vi: "không có ai trả lời “\(question.prompt)”", en: "nobody answers “\(question.prompt)”"),
        hint: Localized(vi: "cho --set \(question.name)=… hoặc --answers TỆP", en: "give --set \(question.name)=… or --answers FILE"))
    }
    try set(form.name, to: value)
  }

  /// Nil for a default that leaves the question unanswered.
  func shownDefault(_ fallback: Value?) -> String? {
    fallback.map { text(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What a question asked now is about, so that one name can have an answer for each task or member.
  var subjectNames: [String] {
    let item = state.cell?.currentMeeting?.items.last.map { "\(Keyword.item.spelling(.vi)) \($0.number)" }
    return [item].compactMap { $0 } + subjects.map(sign)
  }

  /// A value as it is written in the language.
  private func sign(of value: Value) -> String {
    if case .member(let id) = value, let member = state.cell?.member(id) { return "@" + member.handle }
    return text(of: value)
  }

  /// How often an answer is asked for; one given beforehand that does not fit comes to an end too.
  static let attempts = 5

  /// The value of an answer, asked for again when it does not fit; nil when nobody answers and there is no default.
  ///
  /// - Throws: what was wrong with the last answer.
  func answer(to question: Question, default fallback: Value?) throws(Diagnostic) -> Value? {
    var problem: Diagnostic?
    for _ in 0..<Interpreter.attempts {
      guard let typed = host.answer(question, problem: problem) else { break }
      if typed.allSatisfy(\.isWhitespace), let fallback { return fallback }
      do throws(Diagnostic) {
        return try read(typed, as: question.type, choices: question.choices)
      } catch {
        problem = error
      }
    }
    if host.isInterrupted { throw Interpreter.interruption }
    if let problem { throw problem }
    return fallback
  }

  /// A typed answer as a value of a type.
  ///
  /// - Throws: what the answer should look like, without a place, for an answer stands in no source.
  func read(_ typed: String, as type: TypeWord, choices: [String]) throws(Diagnostic) -> Value {
    let text = typed.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    if !choices.isEmpty { return .text(try choice(text, among: choices)) }
    switch type {
    case .typeText: return .text(text)
    case .member: return .member(try member(named: text).id)
    case .typeMembers: return .list(try members(named: text))
    case .typeTruth: if let truth = Interpreter.truths[text.folded] { return .boolean(truth) }
    default: break
    }
    guard let value = try literal(text, as: type) else {
      let wanted = type.wanted
      throw Diagnostic(
        InterpreterCode.wrongType, at: nil,
        Localized(
          vi: "cần \(wanted.vi), không phải “\(text)”",
          en: "needs \(wanted.en), not “\(text)”"))
    }
    return value
  }

  /// Replies to a question that is answered by yes or no.
  private static let truths: [String: Bool] = [
    "co": true, "dung": true, "yes": true, "y": true, "true": true, "khong": false, "sai": false, "no": false, "n": false, "false": false,
  ]

  func choice(_ text: String, among choices: [String]) throws(Diagnostic) -> String {
    let fitting = choices.filter { $0.folded == text.folded }
    let beginning = fitting.isEmpty ? choices.filter { $0.folded.hasPrefix(text.folded) && !text.isEmpty } : fitting
    if beginning.count == 1 { return beginning[0] }
    let listed = choices.map { "“\($0)”" }.joined(separator: ", ")
    throw Diagnostic(
      InterpreterCode.wrongType, at: nil, Localized(vi: "hãy chọn một trong: \(listed)", en: "choose one of: \(listed)"),
      replacement: nearest(to: text, among: choices))
  }

  /// Nil when the text is no literal of the type.
  private func literal(_ text: String, as type: TypeWord) throws(Diagnostic) -> Value? {
    guard let expression = Parser.literal(SourceText(text)) else { return nil }
    let value: Value
    do throws(Diagnostic) { value = try evaluate(expression) } catch { throw error.withoutPlace }
    switch (type, value) {
    case (.typeNumber, .number), (.date, .date), (.month, .month), (.quarter, .quarter), (.typeTime, .time),
      (.typePercent, .percent), (.typeTask, .task),
      (.typeMoney, .money), (.typeDocument, .document), (.term, .term):
      return value
    case (.typeMoney, .number(let amount)): return .money(amount)
    case (.typePercent, .number(let number)) where (0...100).contains(number): return .percent(number)
    case (.typeNumber, .money(let amount)): return .number(amount)
    case (.typeTask, .number(let number)):
      let id = TaskID(number)
      guard state.hasTask(id) else { throw unknownTask(id, at: nil) }
      return .task(id)
    case (.month, .date(let day)): return .month(day.month)
    case (.quarter, .date(let day)): return .quarter(day.month.quarter)
    default: return nil
    }
  }

  /// Members by handle or name with commas between; `không` for none, `tất cả` for all on the roster.
  private func members(named text: String) throws(Diagnostic) -> [Value] {
    if text.isEmpty || ["khong", "khong ai", "none", "nobody", "-"].contains(text.folded) { return [] }
    if ["tat ca", "all"].contains(text.folded), let cell = state.cell { return cell.roster(on: today).map { .member($0.id) } }
    var values: [Value] = []
    for part in text.split(separator: ",") { values.append(.member(try member(named: String(part).trimmed).id)) }
    return values
  }
}

extension Value {
  /// Whether it is already of the type.
  func fits(_ type: TypeWord) -> Bool {
    switch (type, self) {
    case (.typeText, .text), (.typeNumber, .number), (.date, .date), (.month, .month), (.quarter, .quarter), (.typeTime, .time),
      (.typePercent, .percent), (.member, .member), (.typeTask, .task), (.typeMembers, .list), (.typeMoney, .money),
      (.typeDocument, .document), (.term, .term),
      (.typeTruth, .boolean):
      true
    case (.typeMembers, .nothing): true
    default: false
    }
  }
}

extension TypeWord {
  /// What an answer of the type looks like.
  public var wanted: Localized {
    switch self {
    case .typeText: Localized(vi: "chữ", en: "text")
    case .typeNumber: Localized(vi: "số", en: "a number")
    case .date: Localized(vi: "ngày (03/09/2026)", en: "a date (03/09/2026)")
    case .month: Localized(vi: "tháng (9/2026)", en: "a month (9/2026)")
    case .quarter: Localized(vi: "quý (quý 3/2026)", en: "a quarter (Q3/2026)")
    case .typeTime: Localized(vi: "giờ (19:00)", en: "a time (19:00)")
    case .typePercent: Localized(vi: "tỷ lệ (60%)", en: "a percentage (60%)")
    case .typeMoney: Localized(vi: "số tiền (12.420)", en: "an amount (12.420)")
    case .typeDocument: Localized(vi: "số văn bản (08-NQ/CB)", en: "a document number (08-NQ/CB)")
    case .term: Localized(vi: "nhiệm kỳ (2025-2030)", en: "a term (2025-2030)")
    case .typeTruth: Localized(vi: "“có” hoặc “không”", en: "“yes” or “no”")
    case .member: Localized(vi: "đảng viên (@mã hoặc họ tên)", en: "a member (@handle or name)")
    case .typeTask: Localized(vi: "nhiệm vụ (#2)", en: "a task (#2)")
    case .typeMembers: Localized(vi: "các đảng viên, cách nhau bằng dấu phẩy, hoặc “không”", en: "members with commas between, or “none”")
    }
  }
}

extension StringProtocol {
  /// Without blanks at either end, those of no width included.
  var trimmed: String {
    var text = self[...]
    while text.first?.isBlank == true { text.removeFirst() }
    while text.last?.isBlank == true { text.removeLast() }
    return String(text)
  }
}

extension Character {
  /// A space of any kind; the zero-width space and the byte order mark, which word processors leave behind, are none to Unicode.
  fileprivate var isBlank: Bool { isWhitespace || self == "\u{200B}" || self == "\u{FEFF}" }
}
