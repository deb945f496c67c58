import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// `lưu mẫu`: the frame of a past meeting as a template: its kind, place, people and items, and the texts that name their month.
///
/// What was said, counted, reported and concluded is not that of the next meeting: it is asked for or left out.
extension Interpreter {
  func saveTemplate(_ form: SaveTemplateStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    let (index, meeting, name) = try meetingToSave(form.name, on: form.date, as: Localized(vi: "mẫu", en: "a template"))
    var frame = MeetingFrame(month: meeting.facts.day.month)
    for statement in statements(of: meeting, in: state.cells[index]) { frame.add(statement) }
    let title = CellWords(cell: state.cells[index].cell).meeting(meeting.id)
    let script = frame.script(named: name, title: title.vi)
    host.request(.saveTemplate(name: name, script: Formatter.format(SourceText(script), in: .vi).text ?? script))
  }

  /// What `lưu mẫu` and `lưu bài` are told: the cell by its place, its meeting of the day or the open or last one, and the title.
  ///
  /// - Parameter kind: what the meeting is saved as.
  /// - Throws: when there is no such meeting, or the title has no letters.
  func meetingToSave(
    _ title: Operand<StringLiteral>, on day: Operand<DateLiteral>?, as kind: Localized
  ) throws(Diagnostic) -> (cell: Int, meeting: Meeting, title: String) {
    guard let index = state.current, let cell = state.cell else { throw noCell() }
    let none = Localized(vi: "không có cuộc họp để lưu thành \(kind.vi)", en: "there is no meeting to save")
    let meeting = try meeting(of: cell, on: day, otherwise: none)
    let name = string(title)
    guard name.contains(where: \.isLetter) else {
      throw Diagnostic(
        InterpreterCode.wrongType, at: title.span,
        Localized(vi: "tên \(kind.vi) cần có chữ", en: "the name of \(kind.en) needs letters"))
    }
    return (index, meeting, name)
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

/// The lines of a template made of the statements of one meeting.
private struct MeetingFrame {
  /// Of the meeting's day, from which the months in its texts are told.
  private let month: Month
  private var parameters: [TemplateStatement.Parameter] = []
  /// Names in use, folded.
  private var names: Set<String> = []
  /// The parameter that stands for a person, by handle.
  private var people: [String: Name] = [:]
  private var lines: [String] = []
  /// Votes since the last kept statement: they belong to the resolution that follows.
  private var votes: [VoteStatement] = []
  private var isRollCalled = false
  /// Whether the item at which the meeting stands waits for its conclusion; a meeting cannot be closed without.
  private var awaitsConclusion = false

  init(month: Month) { self.month = month }

  mutating func add(_ statement: Statement) {
    switch statement {
    case .meeting(let sentence): add(sentence)
    case .votes(.vote(let form)): votes.append(form)
    case .votes(.resolve(let form)): resolve(form)
    case .votes(.elect), .roster, .membership, .assignment, .talk, .dues, .year, .asking, .control: break
    }
  }

  private mutating func add(_ sentence: MeetingSentence) {
    switch sentence {
    case .meeting(let form): open(form)
    case .attend: if !isRollCalled { callTheRoll() }
    case .item(let form): take(form)
    case .readBack:
      conclude()
      lines.append(Printer.print(.meeting(sentence), in: .vi))
    case .close:
      conclude()
      ask("Bế mạc lúc mấy giờ?", into: "giờ bế mạc", "giờ") { "bế mạc lúc {\($0)}" }
    case .guest, .absent, .arrive, .leave, .score, .sent: break
    }
  }

  func script(named name: String, title: String) -> String {
    let head = TemplateStatement(name: Operand(StringLiteral(name)), parameters: parameters, body: [])
    var text = Printer.print(.control(.template(head)), in: .vi).split(separator: "\n").map(String.init)
    let end = text.popLast().map { [$0] } ?? []
    return (["-- Khung của \(title); điều đã nói, đã biểu quyết, đã kết luận thì hỏi lại."] + text + lines + end).joined(separator: "\n")
      + "\n"
  }

  // MARK: Statements of the frame

  private mutating func open(_ form: MeetingStatement) {
    var form = form
    form.date.content = .computed(.name(parameter("ngày họp", .date, .name(Name("hôm nay")))))
    if let start = form.start?.literal {
      form.start?.content = .computed(.name(parameter("giờ họp", .typeTime, .time(start))))
    }
    form.chair = form.chair.map { person($0) }
    form.clerk = form.clerk.map { person($0) }
    form.preparers = form.preparers.map { person($0) }
    form.material = nil
    // Each meeting has a month and a topic of its own.
    form.month = nil
    if form.topic != nil { form.topic = Operand(computedBy: parameter("chủ đề", .typeText, nil)) }
    lines.append(Printer.print(.meeting(.meeting(form)), in: .vi))
  }

  private mutating func conclude() {
    guard awaitsConclusion else { return }
    awaitsConclusion = false
    ask("Kết luận thế nào?", into: "kết luận", "chữ") { "kết luận: {\($0)}" }
  }

  private mutating func callTheRoll() {
    isRollCalled = true
    ask("Ai vắng? (Enter: không ai)", into: "người vắng", "danh sách đảng viên mặc định không") { "có mặt tất cả trừ {\($0)}" }
  }

  private mutating func take(_ form: ItemStatement) {
    conclude()
    awaitsConclusion = true
    votes = []
    var form = form
    form.presenters = form.presenters.map { presenter in
      guard case .member(let handle)? = presenter.literal else { return presenter }
      let person = person(Operand(.literal(handle), at: presenter.span))
      return if case .computed(let name) = person.content { Operand(.computed(name), at: presenter.span) } else { presenter }
    }
    form.title = form.title.map { MonthWords(month).moving($0) }
    lines.append(Printer.print(.meeting(.item(form)), in: .vi))
  }

  /// A resolution that names its month comes again every month, with the vote before it; another one was of that meeting alone.
  private mutating func resolve(_ form: ResolveStatement) {
    defer { votes = [] }
    guard let title = form.title, let moved = MonthWords(month).ofMonth(title) else { return }
    var form = form
    form.number = nil
    form.title = moved
    if let vote = votes.last(where: { $0.matter == nil && $0.resolution == nil && $0.candidate == nil && $0.subject == nil }) { ask(vote) }
    lines.append(Printer.print(.votes(.resolve(form)), in: .vi))
  }

  private mutating func ask(_ vote: VoteStatement) {
    var vote = vote
    func count(_ question: String, _ base: String, _ rest: String, in frame: inout MeetingFrame) -> Name {
      let name = frame.unused(base)
      frame.lines.append("hỏi \"\(question)\" vào \(name.text) dạng số\(rest)")
      return name
    }
    vote.inFavour = Operand(computedBy: count("Bao nhiêu phiếu tán thành?", "phiếu tán thành", "", in: &self))
    vote.against = Operand(computedBy: count("Bao nhiêu phiếu không tán thành?", "phiếu chống", " mặc định 0", in: &self))
    vote.abstaining = Operand(computedBy: count("Bao nhiêu đồng chí không có ý kiến?", "phiếu trắng", " mặc định 0", in: &self))
    vote.content = vote.content.map { MonthWords(month).moving($0) }
    lines.append(Printer.print(.votes(.vote(vote)), in: .vi))
  }

  // MARK: Names

  private mutating func ask(_ question: String, into base: String, _ type: String, _ statement: (String) -> String) {
    let name = unused(base).text
    lines.append("hỏi \"\(question)\" vào \(name) dạng \(type)")
    lines.append(statement(name))
  }

  private mutating func parameter(_ base: String, _ type: TypeWord, _ value: Expression?) -> Name {
    let name = unused(base)
    parameters.append(TemplateStatement.Parameter(name: name, type: Choice(type), defaultValue: value))
    return name
  }

  /// One parameter for all places that hold the same person.
  private mutating func person(_ operand: Operand<HandleLiteral>) -> Operand<HandleLiteral> {
    guard let member = operand.literal else { return operand }
    if let name = people[member.name] { return Operand(computedBy: name) }
    let written = "đồng chí \(member.name)"
    // A handle that the language reads otherwise than as a word of a name.
    let name = parameter(Parser.name(written) == written ? written : "đồng chí", .member, .member(member, Place()))
    people[member.name] = name
    return Operand(computedBy: name)
  }

  private mutating func unused(_ base: String) -> Name {
    var name = base
    var number = 2
    while !names.insert(name.folded).inserted {
      name = "\(base)_\(number)"
      number += 1
    }
    return Name(name)
  }
}

extension Operand {
  fileprivate init(computedBy name: Name) { self.init(.computed(.name(name))) }
}
