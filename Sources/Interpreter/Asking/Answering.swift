import Diagnostics
import Domain
import Syntax
import Vietnamese

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
    if let cell = state.cell, let finding = FindingCode(rawValue: name) {
      all += cell.findings(of: [finding], on: today).map { $0.explanation(cell: cell) }
    }
    return Localized(vi: all.map(\.vi).joined(separator: "\n\n"), en: all.map(\.en).joined(separator: "\n\n"))
  }

  func unknownCode(_ name: String, at span: Span?) -> Diagnostic {
    Diagnostic(
      InterpreterCode.unknownCode, at: span, Localized(vi: "không có mã “\(name)”", en: "there is no code “\(name)”"),
      replacement: codes.nearest(to: name))
  }

  /// Every record that names a member, a candidate, a task, a point, target or shortcoming, newest last.
  private func history(_ form: HistoryStatement) throws(Diagnostic) -> Table {
    var form = form
    try resolve(&form)
    guard let index = state.current, let subject = form.subject.literal else { throw noCell() }
    let related = RelatedRecords(to: try signs(of: try known(subject, at: form.subject.span)))
    let history = state.cells[index].history
    let numbers = history.indices.filter { !history[$0].isVoided && related.names(history[$0].sentence) }
    let rows: [[Value]] = numbers.map { [.number($0 + 1), .date(history[$0].day), .text(history[$0].sentence)] }
    return table(Array(Field.records.prefix(3).map(\.name)), rows)
  }

  /// The subject with the resolution of a point filled in; it must be there.
  private func known(_ subject: TracedLiteral, at span: Span) throws(Diagnostic) -> TracedLiteral {
    switch subject {
    case .member: return subject
    case .candidate(let name):
      let written = name.text.literal ?? ""
      if state.cell?.candidate(named: written) != nil { return subject }
      guard let known = candidateName(written) else {
        throw diagnostic(for: .unknownCandidate(written), at: span)
      }
      return .candidate(StringLiteral(known))
    case .followed(.task(let task)):
      _ = try taskID(Operand(.literal(task), at: span))
      return subject
    case .followed(let followed):
      let id = try followUpID(followed, at: span)
      guard state.cell?.followUp(id) != nil else {
        let name = followed.written
        throw Diagnostic(
          InterpreterCode.unknownFollowUp, at: span, Localized(vi: "chưa có \(name(.vi))", en: "there is no \(name(.en))"))
      }
      return .followed(FollowedLiteral(id))
    }
  }

  /// What the records of a subject name it by: a member also by the name held as a candidate.
  private func signs(of subject: TracedLiteral) throws(Diagnostic) -> [String] {
    let own = subject.written(in: .vi)
    guard case .member(let handle) = subject, let member = state.cell?.member(handle: handle.name),
      state.cell?.candidates.contains(where: { state.cell?.member(of: $0)?.id == member.id }) == true
    else { return [own] }
    return [own, StringLiteral(member.name).written(in: .vi)]
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

/// Finds the records that name a subject as an operand, not in passing within their text.
private struct RelatedRecords {
  private let signs: [[String]]

  init(to signs: [String]) { self.signs = signs.map(Self.words) }

  func names(_ sentence: String) -> Bool {
    let words = Self.words(of: sentence)
    return signs.contains { sign in words.indices.contains { words[$0...].starts(with: sign) } }
  }

  /// The tokens of a sentence as written; its text is one of them.
  private static func words(of sentence: String) -> [String] {
    let source = SourceText(sentence)
    return Lexer.tokens(of: source).map { source[$0.span] }.filter { !$0.isEmpty }
  }
}
