import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// Statements that ask and record nothing.
extension Interpreter {
  func answer(_ statement: Statement) throws(Diagnostic) {
    switch statement {
    case .show(let form): host.show(.table(try table(of: form.query), form.output?.value ?? .table))
    case .count(let form):
      if form.query.isGrouped { return host.show(.table(try table(of: form.query), .table)) }
      let count = try rows(of: form.query).count
      host.show(.text(Localized(vi: String(count), en: String(count))))
    case .check:
      let findings = try findings()
      listedFindings = findings.filter { $0.acceptance == nil }.map(\.mark)
      host.show(.findings(findings))
    case .fix(let form): try fix(form)
    case .explain(let form): host.show(.text(try explain(form)))
    case .history(let form): host.show(.table(try history(form), .table))
    case .status: host.show(.text(try status()))
    case .suggest(let form): try suggest(form)
    default: break
    }
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
