import Diagnostics
import Domain
import Wording

/// What was said in meetings, and of members.
extension RowKind {
  static let speeches = RowKind(
    .speeches, [("phát biểu", "speeches"), ("phát biểu", "say")], of: SpokenRow.self,
    columns: [
      Column("ngày", "date") { .date($0.day) },
      Column("mục", "item") { .of($0.item) },
      Column("người", "speaker") { $0.who },
      Column("nội dung", "content") { .text($0.text) },
    ],
    rows: { _, cell in cell.spoken(speech) })

  static let opinions = RowKind(
    .opinions, [("góp ý", "opinions"), ("góp ý", "discuss")], of: SpokenRow.self,
    columns: [
      Column("ngày", "date") { .date($0.day) },
      Column("mục", "item") { .of($0.item) },
      Column("người", "member") { $0.who },
      Column("về", "subject") { $0.subject },
      Column("nội dung", "content") { .text($0.text) },
    ],
    rows: { _, cell in cell.spoken(opinion) })

  static let conclusions = RowKind(
    .conclusions, [("kết luận", "conclusions"), ("kết luận", "conclude")], of: SpokenRow.self,
    columns: [
      Column("ngày", "date") { .date($0.day) },
      Column("mục", "item") { .of($0.item) },
      Column("về", "subject") { $0.subject },
      Column("kết quả", "outcome") { .of($0.outcome) },
      Column("đạt", "reached") { .reached($0.reached) },
      Column("nội dung", "content") { .text($0.text) },
    ],
    rows: { _, cell in cell.spoken { event, row in conclusion(event, &row, in: cell) } })

  static let commendations = RowKind(
    .commendations, [("biểu dương", "commendations"), ("biểu dương", "commend")], of: Recorded<Cell.Remark>.self, columns: remarkColumns,
    rows: { _, cell in cell.commendations })

  static let reminders = RowKind(
    .reminders, [("nhắc nhở", "reminders"), ("nhắc nhở", "remind")], of: Recorded<Cell.Remark>.self, columns: remarkColumns,
    rows: { _, cell in cell.reminders })

  private static let remarkColumns: [Column<Recorded<Cell.Remark>>] = [
    Column("ngày", "date") { .date($0.day) },
    Column("đảng viên", "member") { .member($0.fact.member) },
    Column("nội dung", "content") { .text($0.fact.text) },
  ]

  // MARK: Of events

  private static func speech(_ event: Event, _ row: inout SpokenRow) -> Bool {
    guard case .talk(.said(let speaker, let text)) = event else { return false }
    row.text = text
    switch speaker {
    case .member(let id): row.who = .member(id)
    case .guest(let name): row.who = .text(name)
    }
    return true
  }

  private static func opinion(_ event: Event, _ row: inout SpokenRow) -> Bool {
    guard case .talk(.discussed(let id, let subject, let text)) = event else { return false }
    row.who = .member(id)
    row.text = text
    switch subject {
    case .task(let task): row.subject = .task(task)
    case .member(let member): row.subject = .member(member)
    }
    return true
  }

  private static func conclusion(_ event: Event, _ row: inout SpokenRow, in cell: Cell) -> Bool {
    guard case .talk(.concluded(let conclusion)) = event else { return false }
    switch conclusion {
    case .task(let task, let outcome, let text, let reached, _):
      (row.subject, row.outcome, row.text, row.reached) = (.task(task), outcome?.word, text, reached)
    case .followUp(let id, let outcome, let text, let reached):
      row.subject = .word(CellWords(cell: cell).followUp(id))
      (row.outcome, row.text, row.reached) = (outcome?.word(of: id.kind), text, reached)
    case .item(let text): row.text = text
    case .numberedItem(let number, let text): (row.item, row.text) = (number, text)
    }
    return true
  }
}

/// What somebody said or concluded in a meeting.
private struct SpokenRow {
  let day: Day
  var item: Int?
  var who = Value.nothing
  var subject = Value.nothing
  var outcome: Localized?
  var reached: Reached?
  var text = ""
}

extension Cell {
  /// - Parameter fill: fills in the row of an event; false for an event of another kind.
  fileprivate func spoken(_ fill: (Event, inout SpokenRow) -> Bool) -> [SpokenRow] {
    meetings.flatMap { meeting in
      let opening = meeting.opening.map { (item: Int?.none, event: $0.event) }
      let items = meeting.items.flatMap { item in item.entries.map { (item: Int?.some(item.number), event: $0.event) } }
      return (opening + items).compactMap { item, event in
        var row = SpokenRow(day: meeting.facts.day, item: item)
        return fill(event, &row) ? row : nil
      }
    }
  }
}
