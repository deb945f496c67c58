import Diagnostics
import Domain
import TextRoom
import Wording

/// The book itself: its records, what the rules find in it, the numbers of the rules, and the templates.
extension RowKind {
  static let records = RowKind([("bản ghi", "records"), ("nhật ký", "log")], fields: Field.records) { interpreter, _ in
    let state = interpreter.state
    return state.current.map { state.cells[$0].history.indices.map { .record(RecordID($0 + 1)) } } ?? []
  }

  static let templates = RowKind(
    .templates, [("mẫu", "templates"), ("mẫu", "template")],
    columns: [
      Column("tên", "name") { (template: Template) in .text(template.name) },
      Column("tham số", "parameters") { .word($0.parameters) },
      Column("mô tả", "description") { .text($0.explanation) },
      Column("nguồn", "source") { .word($0.origin.word) },
    ],
    anywhere: { interpreter in interpreter.templateNames.compactMap { interpreter.templates[$0.nameKey] } })

  /// Every value of every number of a rule, older ones and the cell's own too.
  static let rules = RowKind(
    .rules, [("quy định", "rules"), ("mức quy định", "rule")], of: RuleRow.self,
    columns: [
      Column("tên", "name") { .text($0.rule.name) },
      Column("mức", "value") { $0.value },
      Column("từ ngày", "from") { .date($0.rule.from) },
      Column("nguồn", "source") { .text($0.rule.source) },
      Column("đã kiểm chứng", "verified") { .boolean($0.rule.verified) },
      Column("đang áp dụng", "current") { .boolean($0.isCurrent) },
    ],
    rows: { interpreter, cell in
      let today = interpreter.today
      let numbers = ParameterName.allCases.flatMap { name in
        let current = cell.rules.value(name, on: today)
        return cell.rules.values(name).map {
          RuleRow(rule: $0, isShare: name.isShare, isDayOfYear: name.isDayOfYear, isCurrent: current == $0)
        }
      }
      return numbers
        + cell.rules.shownQuarterNumbers(on: today).flatMap { number in
          let current = cell.rules.value(number, on: today)
          return cell.rules.values(number).map {
            RuleRow(rule: $0, isShare: number.part.isShare, isDayOfYear: false, isCurrent: current == $0)
          }
        }
    })

  static let findings = RowKind(
    .findings, [("phát hiện", "findings"), ("phát hiện", "finding")], of: (finding: Finding, cell: Cell).self,
    columns: [
      Column("mã", "code") { .text($0.finding.code.rawValue) },
      Column("mức", "severity") { .word($0.finding.severity.word) },
      Column("nội dung", "message") { .word($0.finding.status(cell: $0.cell)) },
      Column("nguồn", "source") { .word($0.finding.sourceNote) },
      Column("bằng chứng", "evidence") { .list($0.finding.evidence.map(Value.record)) },
      Column("cách sửa", "remedy") { .of($0.finding.remedyStatement(cell: $0.cell)) },
      Column("yêu cầu", "demand") { .word($0.finding.about.demand.word) },
      Column("đã chấp nhận", "accepted") { .boolean($0.cell.acceptances[$0.finding.mark] != nil) },
      Column("đảng viên", "member", .never) { .one(of: $0.cell.members(concernedBy: $0.finding.subject).map(Value.member)) },
    ],
    rows: { interpreter, cell in cell.findings(on: interpreter.today).map { ($0, cell) } })
}

extension Field {
  private static func record(_ vi: String, _ en: String, _ read: @escaping @Sendable (Int, CellState.Entry) -> Value) -> Field {
    Field(vi, en) { interpreter, value in
      guard case .record(let id) = value, let current = interpreter.state.current else { return .nothing }
      let history = interpreter.state.cells[current].history
      return history.indices.contains(id.number - 1) ? read(id.number, history[id.number - 1]) : .nothing
    }
  }

  static let records: [Field] = [
    record("số", "number") { number, _ in .number(number) },
    record("ngày", "date") { .date($1.day) },
    record("câu", "statement") { .text($1.sentence) },
    record("đã hoàn tác", "undone") { .boolean($1.isVoided) },
  ]
}

private struct RuleRow {
  let rule: RuleParameter
  let isShare: Bool
  let isDayOfYear: Bool
  let isCurrent: Bool

  var value: Value {
    let ratio = rule.value
    if isShare { return ratio.whole == 100 ? .percent(ratio.part) : .share(ratio) }
    if isDayOfYear { return .text("\(ratio.part)/\(ratio.whole)") }
    return ratio.whole == 1 ? .number(ratio.part) : .mean(ratio, .number)
  }
}
