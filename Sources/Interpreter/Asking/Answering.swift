import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// Statements that ask, take back, write out or concern the program.
extension Interpreter {
  func answer(_ asking: AskingSentence, _ sentence: Sentence) throws(Diagnostic) {
    switch asking {
    case .show(let form): host.show(.table(try table(of: form.query), form.output?.value ?? .table))
    case .count(let form): try count(form)
    case .check: try check()
    case .fix(let form): try fix(form)
    case .explain(let form): host.show(.text(try explain(form)))
    case .history(let form): host.show(.table(try history(form), .table))
    case .status: host.show(.text(try status()))
    case .suggest(let form): try suggest(form)
    case .offer(let form): try offer(form)
    case .accept: try act(sentence)
    case .undo(let form):
      try beforeActing(sentence.statement)
      try undo(form)
    case .redo(let form):
      try beforeActing(sentence.statement)
      try redo(form)
    case .correct(let form):
      try beforeActing(sentence.statement)
      try correct(form)
    case .export(let form):
      try beforeActing(sentence.statement)
      try export(form)
    case .help(let form): try help(form)
    case .language(var form):
      try resolve(&form)
      host.request(.language(form.language.value == .english ? .en : .vi))
    case .quit: host.request(.quit)
    }
  }

  private func count(_ form: CountStatement) throws(Diagnostic) {
    if form.query.isGrouped { return host.show(.table(try table(of: form.query), .table)) }
    let count = try rows(of: form.query).count
    host.show(.text(Localized(vi: String(count), en: String(count))))
  }

  private func check() throws(Diagnostic) {
    let findings = try findings()
    listedFindings = findings.filter { $0.acceptance == nil }.map(\.mark)
    host.show(.findings(findings))
  }

  /// What the rules find in the selected cell today, in words; what was accepted stands last.
  public func findings() throws(Diagnostic) -> [FindingReport] {
    guard let cell = state.cell else { throw noCell() }
    let found = cell.openFindings(on: today)
    return (found.open + found.accepted).map { FindingReport($0, in: cell) }
  }

  /// The text for a code of a message or a finding; for a finding that is open now, what was found too.
  public func explanation(of name: String, at span: Span? = nil) throws(Diagnostic) -> Localized {
    guard let code = codes.entry(named: name) else { throw unknownCode(name, at: span) }
    var all = [Codes.text(of: code)]
    if let cell = state.cell, let check = Checks.named(name) {
      all += cell.findings(of: [check.about.code], on: today).map { $0.explanation(cell: cell) }
    }
    return Localized(vi: all.map(\.vi).joined(separator: "\n\n"), en: all.map(\.en).joined(separator: "\n\n"))
  }

  func unknownCode(_ name: String, at span: Span?) -> Diagnostic {
    Diagnostic(
      InterpreterCode.unknownCode, at: span, Localized(vi: "không có mã “\(name)”", en: "there is no code “\(name)”"),
      replacement: codes.nearest(to: name))
  }

  /// The cell at a glance.
  private func status() throws(Diagnostic) -> Localized {
    guard let cell = state.cell else { throw noCell() }
    let count = cell.membership(on: today)
    let open = cell.openTasks(on: today).count
    let overdue = cell.overdueTasks(on: today).count
    let findings = cell.openFindings(on: today).open.count
    let last = cell.meetings.last.map { Written.day($0.facts.day) } ?? "–"
    return Localized(
      vi: """
        \(cell.facts.name), ngày \(Written.day(today))
        Đảng viên: \(count.roll) (chính thức \(count.official), dự bị \(count.probationary)); miễn sinh hoạt \(count.exempt), tạm thời nơi khác \
        \(count.temporaryAway), tạm thời tại chi bộ \(count.temporaryHere), đang sinh hoạt \(count.active)
        Nhiệm vụ đang thực hiện: \(open), quá hạn \(overdue)
        Cuộc họp: \(cell.meetings.count), gần nhất \(last)\(cell.currentMeeting == nil ? "" : " (đang họp)")
        Rà soát: \(findings) điều cần xem (gõ “rà soát”)
        """,
      en: """
        \(cell.facts.name), \(Written.day(today))
        Members: \(count.roll) (official \(count.official), probationary \(count.probationary)); exempt \(count.exempt), temporarily away \
        \(count.temporaryAway), temporarily here \(count.temporaryHere), active \(count.active)
        Open tasks: \(open), overdue \(overdue)
        Meetings: \(cell.meetings.count), the last on \(last)\(cell.currentMeeting == nil ? "" : " (open)")
        Findings: \(findings) (type “check”)
        """)
  }
}
