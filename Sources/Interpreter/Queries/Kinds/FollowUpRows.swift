import Diagnostics
import Domain
import Wording

/// Points, targets and shortcomings, which are followed up.
extension RowKind {
  static let points = RowKind(
    .points, [("điểm nghị quyết", "points"), ("điểm", "point")], of: FollowedRow.self,
    columns: [Column("nghị quyết", "resolution") { $0.resolution }] + stated + [
      Column("tháng báo cáo", "report month") { $0.reportMonth.map(Value.month) ?? .nothing },
      Column("sản phẩm", "product") { .of($0.product) },
      Column("tiến độ", "progress") { $0.progress },
    ] + followed,
    rows: { $0.followed(.point, $1) })

  static let targets = RowKind(
    .targets, [("chỉ tiêu", "targets"), ("chỉ tiêu", "target")], of: FollowedRow.self,
    columns: [Column("nghị quyết", "resolution") { $0.resolution }] + stated + [
      Column("năm", "year") { .of($0.target?.year) },
      Column("cần đạt", "figure") { .of($0.target?.value) },
      Column("đơn vị tính", "unit") { .of($0.target?.unit) },
      Column("đã đạt", "reached") { .of($0.entry.reached?.value) },
      Column("tỷ lệ", "share") { $0.progress },
    ] + followed,
    rows: { $0.followed(.target, $1) })

  static let shortcomings = RowKind(
    .shortcomings, [("hạn chế", "shortcomings"), ("hạn chế", "shortcoming")], of: FollowedRow.self,
    columns: [Column("thuộc về", "owner") { $0.shortcoming?.owner.map(Value.member) ?? .word(.cellItself) }] + stated + [
      Column("nguyên nhân", "cause") { .of($0.shortcoming?.cause) },
      Column("biện pháp", "remedy") { .of($0.shortcoming?.remedy) },
      Column("kiến nghị", "proposal") { .of($0.shortcoming?.proposal) },
      Column("gửi", "addressee") { .one(of: ($0.shortcoming?.addressees ?? []).map(Value.text)) },
      Column("tiến độ", "progress") { $0.progress },
    ] + followed,
    rows: { $0.followed(.shortcoming, $1) })

  private static let stated: [Column<FollowedRow>] = [
    Column("số", "number") { .number($0.entry.id.number) },
    Column("người", "holder") { .people($0.entry.facts.members) },
    Column("nội dung", "content") { .text($0.entry.facts.text) },
    Column("hạn", "due") { .of($0.entry.facts.due) },
  ]

  private static let followed: [Column<FollowedRow>] = [
    Column("báo cáo", "report") { .of($0.entry.reports.last?.fact.result) },
    Column("kết luận", "conclusion") { $0.conclusion },
    Column("mức hoàn thành", "result level") { .of($0.cell.resultLevel(of: $0.entry, on: $0.today)?.word) },
    Column("quá hạn", "overdue") { .boolean($0.entry.isOverdue(on: $0.today)) },
    Column("đang thực hiện", "open", .never) { .boolean($0.entry.isOpen(on: $0.today)) },
    Column("hạn ban đầu", "first due", .never) { .of($0.entry.origin.due) },
    Column("số lần điều chỉnh", "adjustments", .never) { .number($0.entry.changes.count) },
    Column("bản ghi", "record", .never) { .record($0.entry.record) },
    Column("nhiệm kỳ", "term", .never) { .of($0.cell.term(of: $0.entry)) },
  ]
}

/// A point, target or shortcoming as it stands.
private struct FollowedRow {
  let entry: FollowUp
  let cell: Cell
  let today: Day
  let named: NumberedDocuments

  /// The resolution a point is of or a target is from.
  var resolution: Value {
    (entry.id.resolution ?? target?.resolution).map { named.value($0, term: cell.term(of: entry)) } ?? .nothing
  }

  var progress: Value { entry.share.map(Value.share) ?? .reached(entry.reached) }

  /// The outcome last said, or the words without one.
  var conclusion: Value {
    entry.conclusions.last.map { $0.fact.outcome.map { Value.word($0.word(of: entry.id.kind)) } ?? .text($0.fact.text) } ?? .nothing
  }

  var product: String? { if case .point(let product, _) = entry.facts.detail { product } else { nil } }
  var reportMonth: Month? { if case .point(_, let month) = entry.facts.detail { month } else { nil } }

  var target: (value: Ratio, unit: String?, resolution: DocumentNumber?, year: Int?)? {
    if case .target(let value, let unit, let resolution, let year) = entry.facts.detail { (value, unit, resolution, year) } else { nil }
  }

  var shortcoming: (owner: MemberID?, cause: String?, remedy: String?, proposal: String?, addressees: [String])? {
    guard case .shortcoming(let owner, let cause, let remedy, let proposal, let addressees) = entry.facts.detail else { return nil }
    return (owner, cause, remedy, proposal, addressees)
  }
}

extension Interpreter {
  fileprivate func followed(_ kind: FollowUpKind, _ cell: Cell) -> [FollowedRow] {
    let named = NumberedDocuments(of: cell)
    return cell.followUps(kind).map { FollowedRow(entry: $0, cell: cell, today: today, named: named) }
  }

  /// What a row of points, targets or shortcomings is about; nil for another value.
  func followUpID(ofRow row: Value) -> FollowUpID? {
    guard case .row(let collection, let values) = row, [.points, .targets, .shortcomings].contains(collection),
      case .record(let record)? = collection.field(named: "ban ghi")?.value(self, row), !values.isEmpty
    else { return nil }
    return state.cell?.followUp(statedBy: record)?.id
  }
}
