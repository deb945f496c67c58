import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom
import Wording

/// Tries faults in a meeting: what the checks find with them, and after they are mended.
final class FaultBench {
  /// A fault with the finding it leaves open.
  struct Open {
    let fault: MeetingFault
    let code: FindingCode
    let subject: FindingSubject
  }

  /// What was on record before the meeting, a line each.
  let before: [String]
  /// What the meeting recorded, from its opening on.
  let held: [String]
  let day: Day
  /// The cell with the whole meeting on record.
  let cell: Cell
  private let start: State
  private let sound: Set<Key>
  private let watch: Watch

  /// Told how much of how much was tried; throws when nobody wants to wait any longer.
  typealias Watch = (_ done: Int, _ total: Int) throws(Diagnostic) -> Void

  private struct Key: Hashable {
    let code: FindingCode
    let subject: FindingSubject

    init(code: FindingCode, subject: FindingSubject) { (self.code, self.subject) = (code, subject) }
    init(_ finding: Finding) { self.init(code: finding.code, subject: finding.subject) }
  }

  /// - Throws: what stops the record, which was recorded by an older version or was corrected since.
  init(before: [String], held: [String], day: Day, rules: RuleBook, watch: @escaping Watch) throws(Diagnostic) {
    (self.before, self.held, self.day, self.watch) = (before, held, day, watch)
    guard let start = Self.state(after: before, from: State(rules: rules), on: day) else { throw Self.unrunnable }
    self.start = start
    guard let whole = Self.state(after: held, from: start, on: day), let cell = whole.cell else { throw Self.unrunnable }
    self.cell = cell
    sound = Self.found(in: whole, on: day)
  }

  /// Whether the checks find the same in the whole meeting as on another bench.
  func finds(as other: FaultBench) -> Bool { sound == other.sound }

  private static var unrunnable: Diagnostic {
    Diagnostic(
      ExerciseCode.unfit, at: nil,
      Localized(
        vi: "sổ đến buổi họp này không chạy lại được từ đầu, vì có câu đã đính chính hay của bản cũ",
        en: "the record up to this meeting does not run anew, as statements were corrected since or are of an older version"))
  }

  /// - Parameters:
  ///   - count: how many at most.
  ///   - codes: of findings that must be among them.
  ///   - least: how many at least.
  /// - Throws: when there are fewer.
  func faults(_ count: Int, of codes: [String], atLeast least: Int) throws(Diagnostic) -> [Open] {
    var chosen: [Open] = []
    var spare: [Open] = []
    let candidates = held.enumerated().dropFirst().flatMap { MeetingFault.all(of: $0.element, at: $0.offset) }
    for (place, fault) in candidates.enumerated() where chosen.count < count {
      try watch(place, candidates.count)
      guard !chosen.contains(where: { $0.fault.index == fault.index }), let open = opened(by: fault, among: codes) else { continue }
      if chosen.contains(where: { $0.code == open.code }) { spare.append(open) } else if works(chosen + [open]) { chosen.append(open) }
    }
    for open in spare where chosen.count < count && !chosen.contains(where: { $0.fault.index == open.fault.index }) {
      if works(chosen + [open]) { chosen.append(open) }
    }
    if let code = codes.first(where: { code in !chosen.contains { $0.code.rawValue == code } }) {
      throw Self.tooFew(vi: "không làm được lỗi \(code)", en: "\(code) cannot be brought about")
    }
    guard !chosen.isEmpty else { throw Self.none }
    guard chosen.count >= least else {
      throw Self.tooFew(vi: "chỉ làm được \(chosen.count) lỗi", en: "only \(counted(chosen.count, "fault")) can be brought about")
    }
    return chosen.sorted { $0.fault.index < $1.fault.index }
  }

  private static var none: Diagnostic {
    Diagnostic(
      ExerciseCode.unfit, at: nil,
      Localized(
        vi: "từ buổi họp này không làm được bài: bỏ bớt câu nào đi, rà soát cũng không thấy lỗi",
        en: "no exercise can be made of this meeting: whatever is left out, the checks find nothing"),
      hint: Localized(
        vi: "chọn buổi họp có điểm danh, báo cáo nhiệm vụ, kết luận, biểu quyết",
        en: "choose a meeting with a roll call, reports on tasks, conclusions and votes"))
  }

  private static func tooFew(vi: String, en: String) -> Diagnostic {
    Diagnostic(
      ExerciseCode.unfit, at: nil, Localized(vi: "từ buổi họp này \(vi)", en: "of this meeting \(en)"),
      hint: Localized(vi: "bớt số lỗi, hoặc chọn buổi họp khác", en: "ask for fewer, or choose another meeting"))
  }

  /// What is on record of the meeting with faults in it.
  func lines(with faults: [Open]) -> [String] {
    held.enumerated().compactMap { index, line in
      guard let fault = faults.first(where: { $0.fault.index == index })?.fault else { return line }
      return fault.weakened
    }
  }

  /// The finding that the fault alone opens and its repair closes; nil for none.
  ///
  /// Of several the one that the missing statement itself mends, then the gravest: who leaves out the roll call is told of the roll call.
  func opened(by fault: MeetingFault, among codes: [String]) -> Open? {
    let lines = held.enumerated().compactMap { $0.offset == fault.index ? fault.weakened : $0.element }
    guard let faulty = Self.state(after: lines, from: start, on: day) else { return nil }
    let findings = faulty.cell?.findings(on: day) ?? []
    let new = Set(findings.map(Key.init)).subtracting(sound)
    guard !new.isEmpty, let mended = Self.state(after: [fault.repair], from: faulty, on: day) else { return nil }
    let left = Self.found(in: mended, on: day)
    let closed = new.filter {
      !left.contains($0) && isAskedFor($0, among: codes) && count($0, in: mended) == 0 && noticesOthers(in: fault.repair, $0, after: faulty)
    }
    let verb = Lexer.verb(of: fault.repair)
    func rank(_ finding: Finding) -> (Int, Int, String, String) {
      let remedies = faulty.cell.flatMap { finding.remedyStatement(cell: $0) }?.vi.split(separator: "\n") ?? []
      let isDirect = remedies.contains { Lexer.verb(of: String($0)) == verb }
      return (isDirect ? 0 : 1, -finding.severity.rawValue, finding.code.rawValue, "\(finding.subject)")
    }
    return findings.filter { closed.contains(Key($0)) }.min { rank($0) < rank($1) }
      .map { Open(fault: fault, code: $0.code, subject: $0.subject) }
  }

  /// Whether the finding stays open when somebody else stands in the repair, so that the requirement tells them apart.
  private func noticesOthers(in repair: String, _ key: Key, after faulty: State) -> Bool {
    let source = SourceText(repair)
    let named = Lexer.tokens(of: source).filter { $0.kind == .handle }.map(\.span)
    let handles = Set(named.map { source[$0] })
    guard let other = cell.members.lazy.map({ "@\($0.handle)" }).first(where: { !handles.contains($0) }) else { return true }
    return named.allSatisfy { span in
      return Self.state(after: [source.text(with: other, at: span)], from: faulty, on: day).map { count(key, in: $0) > 0 } ?? true
    }
  }

  private func isAskedFor(_ key: Key, among codes: [String]) -> Bool { codes.isEmpty || codes.contains(key.code.rawValue) }

  /// Whether all are open, all are closed when mended, and each left out opens its own alone.
  private func works(_ faults: [Open]) -> Bool {
    guard let faulty = Self.state(after: lines(with: faults), from: start, on: day) else { return false }
    guard faults.allSatisfy({ count($0, in: faulty) > 0 }) else { return false }
    for left in [nil] + faults.indices.map(Optional.some) {
      let repairs = faults.indices.filter { $0 != left }.map { faults[$0].fault.repair }
      guard let mended = Self.state(after: repairs, from: faulty, on: day) else { return false }
      guard faults.indices.allSatisfy({ (count(faults[$0], in: mended) > 0) == ($0 == left) }) else { return false }
    }
    return true
  }

  private func count(_ open: Open, in state: State) -> Int { count(Key(code: open.code, subject: open.subject), in: state) }

  /// As `phát hiện` counts: of a member or task those about it, of anything else all of the code.
  private func count(_ key: Key, in state: State) -> Int {
    guard let cell = state.cell else { return 0 }
    let found = cell.findings(of: [key.code], on: day).filter { cell.acceptances[$0.mark] == nil }
    switch key.subject {
    case .member(let id): return found.count { cell.members(concernedBy: $0.subject).contains(id) }
    case .task: return found.count { $0.subject == key.subject }
    case .cell, .meeting, .document, .followUp, .group, .candidate, .year: return found.count
    }
  }

  /// What the repair says, as it is read back; nil when it does not run.
  func told(_ repairs: [String], after faults: [Open]) -> [String] {
    let host = HearingHost()
    let interpreter = Interpreter(state: start, host: host, clock: { [day] in day })
    guard Self.run(lines(with: faults), in: interpreter) else { return [] }
    host.heard = []
    guard Self.run(repairs, in: interpreter) else { return [] }
    return host.heard.map { $0.readBack(in: interpreter.state.cells[$0.cell]).vi }
  }

  /// What each repair decides, as conditions of the language; none where it does not run.
  func decided(by repairs: [String], after faults: [Open]) -> [[String]] {
    guard let faulty = Self.state(after: lines(with: faults), from: start, on: day) else { return repairs.map { _ in [] } }
    return repairs.map { repair in
      let interpreter = Interpreter(state: faulty, host: SilentHost(), clock: { [day] in day })
      return Self.run([repair], in: interpreter) ? interpreter.statedFacts(since: faulty) : []
    }
  }

  // MARK: Running

  private static func found(in state: State, on day: Day) -> Set<Key> {
    Set((state.cell?.findings(on: day) ?? []).map(Key.init))
  }

  private static func state(after lines: [String], from state: State, on day: Day) -> State? {
    let interpreter = Interpreter(state: state, host: SilentHost(), clock: { day })
    return run(lines, in: interpreter) ? interpreter.state : nil
  }

  private static func run(_ lines: [String], in interpreter: Interpreter) -> Bool {
    let source = SourceText(lines.joined(separator: "\n"))
    let parsed = Parser.parse(source)
    guard parsed.diagnostics.isEmpty else { return false }
    do throws(Failure) { try interpreter.run(parsed.script, from: source) } catch { return false }
    return true
  }
}

/// Keeps what was recorded, to tell it.
private final class HearingHost: Host {
  var heard: [Accepted] = []
  func answer(_ question: Question, problem: Diagnostic?) -> String? { nil }
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText {
    try SilentHost().load(path, includedFrom: source)
  }
  func show(_ answer: Answer) {}
  func recorded(_ accepted: Accepted) { heard.append(accepted) }
  func request(_ request: Request) {}
  var isInterrupted: Bool { false }
}
