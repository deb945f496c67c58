import Diagnostics
import Domain
import Interpreter
import LawSupport
import Syntax
import Testing
import Wording

@Suite("What holds of every history")
struct HistoryPropertyTests {
  static let seeds: [UInt64] = Laws.seeds(12)
  private static let steps = 100

  @Test("its records give the same cell, and so do they as a script in either language", arguments: seeds)
  func replay(seed: UInt64) throws {
    let history = try RandomHistory(seed: seed, steps: Self.steps)
    let records = history.session.records
    #expect(records.count > 30)
    var state = State(rules: history.session.rules)
    try state.load(records.map { ($0.sentence, $0.day) })
    #expect(try state.cell == history.session.cell)
    for language in Language.allCases {
      let again = Session(rules: history.session.rules, today: day(2026, 1, 1))
      for record in records {
        if again.interpreter.state.cell?.currentMeeting == nil { try again.run("đề ngày \(Written.day(record.day))") }
        let statement = try #require(Parser.parse(SourceText(record.sentence)).script.first?.statement)
        try again.run(Printer.print(statement, in: language))
      }
      #expect(again.records == records)
    }
  }

  @Test("laid out in the other language and back it is as it was", arguments: seeds)
  func layout(seed: UInt64) throws {
    let history = try RandomHistory(seed: seed, steps: Self.steps)
    let script = history.session.records.map(\.sentence).joined(separator: "\n")
    let vietnamese = try #require(Formatter.format(SourceText(script), in: .vi).text)
    let english = try #require(Formatter.format(SourceText(vietnamese), in: .en).text)
    #expect(Formatter.format(SourceText(english), in: .vi).text == vietnamese)
    #expect(Formatter.format(SourceText(english), in: .en).text == english)
  }

  @Test("a statement taken back was never made, where nothing later needs it; redone, all is as it was", arguments: seeds)
  func undo(seed: UInt64) throws {
    let history = try RandomHistory(seed: seed, steps: Self.steps)
    let original = history.session
    let entries = try original.cellState.history
    let base = original.interpreter.state
    var undone = 0
    for number in 2...entries.count {
      let sentence = entries[number - 1].sentence
      if entries[number - 1].isVoided || sentence.hasPrefix("hoàn tác") || sentence.hasPrefix("làm lại") { continue }
      let copy = Session(rules: original.rules, today: day(2026, 12, 31), state: base)
      do { try copy.run("hoàn tác \(number): Nhầm") } catch is Failure { continue }
      undone += 1
      // Without the statement, and without what was taken back before.
      let others = entries.enumerated().filter { index, entry in
        index != number - 1 && !entry.isVoided && !entry.sentence.hasPrefix("hoàn tác") && !entry.sentence.hasPrefix("làm lại")
      }
      var never = State(rules: original.rules)
      try never.load(others.map { ($0.element.sentence, $0.element.day) })
      #expect(try seen(copy) == seen(Session(rules: original.rules, today: day(2026, 12, 31), state: never)), "\(number) \(sentence)")
      try copy.run("làm lại \(number): Đúng")
      #expect(try copy.cell == original.cell, "\(number) \(sentence)")
    }
    #expect(undone > 5)
  }

  /// All that questions show of a cell, but for the numbers of records and the list of what was taken back in closed meetings.
  private func seen(_ session: Session) throws -> [String] {
    var lines: [String] = []
    for collection in Collection.allCases where ![.records, .templates, .corrections].contains(collection) {
      try session.run("xem \(collection.name.vi)")
      guard case .table(let table, _)? = session.host.shown.last else { continue }
      for (values, cells) in zip(table.rows, table.cells) {
        let row = zip(values, cells).map { $0.isRecords ? "" : $1.vi }.joined(separator: " | ")
        lines.append(collection.name.vi + ": " + withoutRecord(row))
      }
    }
    return lines
  }

  /// A mending statement names the record it takes back or corrects: `hoàn tác 54: …`.
  private func withoutRecord(_ row: String) -> String {
    var kept: [Substring] = []
    for word in row.split(separator: " ") {
      let isRecord = kept.last.map { ["tác", "chính"].contains($0) } == true && word.first?.isNumber == true
      if !isRecord { kept.append(word) }
    }
    return kept.joined(separator: " ")
  }
}

extension Value {
  fileprivate var isRecords: Bool {
    switch self {
    case .record: true
    case .list(let values): values.allSatisfy(\.isRecords)
    default: false
    }
  }
}
