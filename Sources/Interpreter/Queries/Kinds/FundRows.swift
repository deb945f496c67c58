import Diagnostics
import Domain
import Wording

/// The money and things of the cell: what came in and went out, by what rule, what it owns, what was handed over.
extension RowKind {
  /// Each line with what is in the fund after it, so that the sum can be followed.
  static let fundBook = RowKind(
    .fundBook, [("thu chi", "fund book"), ("sổ quỹ", "fund line")], of: FundLine.self,
    columns: [
      Column("ngày", "date") { .date($0.on) },
      Column("khoản", "kind") { .word($0.kind.word) },
      Column("thu", "received") { $0.kind.isOut ? .nothing : .of($0.amount) },
      Column("chi", "spent") { $0.kind.isOut ? .of($0.amount) : .nothing },
      Column("tồn quỹ", "balance") { .money($0.balance) },
      Column("nội dung", "text") { .text($0.entry?.text ?? "") },
      Column("người", "person", .whenSaid) { .of($0.entry?.by) },
      Column("căn cứ", "basis", .whenSaid) { .of($0.entry?.document) },
      Column("bản ghi", "record", .never) { .record($0.record) },
    ],
    rows: { interpreter, cell in cell.fundBook(on: interpreter.today) })

  static let spendingRules = RowKind(
    .spendingRules, [("quy chế chi tiêu", "spending regulations"), ("quy chế chi tiêu", "spending regulation")],
    of: (fact: Regulation, isCurrent: Bool).self,
    columns: [
      Column("số", "number") { $0.fact.document.map { .document($0) } ?? .nothing },
      Column("từ ngày", "from") { .date($0.fact.from) },
      Column("tên", "title") { .text($0.fact.summary) },
      Column("đang áp dụng", "current") { .boolean($0.isCurrent) },
    ],
    rows: { interpreter, cell in cell.spendingRules.map { ($0.fact, cell.spendingRule(on: interpreter.today) == $0) } })

  static let assets = RowKind(
    .assets, [("tài sản", "assets"), ("tài sản", "asset")], of: Recorded<Asset>.self,
    columns: [
      Column("tên", "name") { .text($0.fact.name) },
      Column("số lượng", "quantity") { .number($0.fact.quantity) },
      Column("trị giá", "worth") { .of($0.fact.worth) },
      Column("từ ngày", "from") { .date($0.fact.from) },
      Column("người giữ", "keeper") { .of($0.fact.keeper) },
      Column("ghi chú", "remark") { .text($0.fact.remark) },
    ],
    rows: { interpreter, cell in cell.assets(on: interpreter.today) })

  static let booksHandedOver = RowKind(
    .booksHandedOver, [("bàn giao sổ sách", "handed over books"), ("lần bàn giao sổ sách", "hand-over of books")],
    of: Recorded<BooksHandOver>.self,
    columns: [
      Column("ngày", "date") { .date($0.fact.on) },
      Column("người giao", "giver") { .member($0.fact.giver) },
      Column("người nhận", "taker") { .member($0.fact.taker) },
      Column("tiền quỹ", "fund") { .of($0.fact.fund) },
      Column("chứng kiến", "witnesses") { .list($0.fact.witnesses.map(Value.member)) },
      Column("nội dung", "text") { .text($0.fact.text) },
    ],
    rows: { _, cell in cell.booksHandedOver })
}
