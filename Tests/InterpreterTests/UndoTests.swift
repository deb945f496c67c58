import Diagnostics
import Domain
import Interpreter
import Testing

@Suite("Undo and redo")
struct UndoTests {
  @Test(
    "undoing any statement of a session equals never having made it, and redoing it restores it",
    arguments: ["roster", "tasks", "meeting", "year-end"])
  func everyStatement(name: String) throws {
    let session = Session(rules: try Shipped.rules())
    let lines = try CaseFile("readback/\(name).case").text.split(separator: "\n").filter { $0.hasPrefix("> ") }.map {
      String($0.dropFirst(2))
    }
    try session.run(lines[0])
    for line in lines.dropFirst() {
      let before = try session.cell
      try session.run(line)
      let after = try session.cell
      try session.run("hoàn tác: Thử")
      #expect(try session.cell == before, "\(line)")
      try session.run("làm lại: Thử")
      #expect(try session.cell == after, "\(line)")
    }
    try expectReplay(of: session)
  }

  @Test("without a number the newest statement that stands is undone, one after another, and redone in the same order back")
  func oneAfterAnother() throws {
    let session = try Session(SmallCell.roster)
    let states = try ["biểu dương @an: Một", "biểu dương @an: Hai", "biểu dương @an: Ba"].map { line in
      let before = try session.cell
      try session.run(line)
      return before
    }
    let full = try session.cell
    for state in states.reversed() {
      try session.run("hoàn tác")
      #expect(try session.cell == state)
    }
    for state in states.dropFirst() + [full] {
      try session.run("làm lại")
      #expect(try session.cell == state)
    }
    #expect(try session.failure("làm lại").diagnostic.code == "undo.nothing")
    try expectReplay(of: session)
  }

  @Test("back to an item of the open meeting: all since it was opened, each undo a record that can be redone")
  func backToItem() throws {
    let session = try Session(SmallCell.meeting + "mục 1: Tình hình\nkết luận: Xong\nmục 2: Phương hướng\n")
    let atItem = try session.cell
    let lines = ["phát biểu @an: Một", "biểu dương @an: Hai", "mục 3: Việc khác"]
    for line in lines { try session.run(line) }
    let full = try session.cell
    try session.run("hoan tac muc 2: Ghi nhầm")
    #expect(try session.cell == atItem)
    #expect(session.records.suffix(3).map(\.sentence).allSatisfy { $0.hasPrefix("hoàn tác ") && $0.hasSuffix(": Ghi nhầm") })
    #expect(try session.failure("hoàn tác mục 2").diagnostic.code == "undo.nothing")
    #expect(try session.failure("hoàn tác mục 7").diagnostic.message.vi.contains("mục 7"))
    #expect(try session.failure("hoàn tác 5 mục 1").diagnostic.code == "undo.nothing")
    for _ in lines { try session.run("làm lại") }
    #expect(try session.cell == full)
    try expectReplay(of: session)
  }

  @Test("when a record cannot be kept on the way back to an item, those before it stand and the state is theirs")
  func backToItemOnAFullDisk() throws {
    let session = try Session(SmallCell.meeting + "mục 1: Tình hình\n")
    for line in ["phát biểu @an: Một", "phát biểu @an: Hai"] { try session.run(line) }
    let keep = session.interpreter.keep
    var room = 1
    session.interpreter.keep = { record throws(Diagnostic) in
      guard room > 0 else { throw Diagnostic(InterpreterCode.interrupted, at: nil, Localized(vi: "đầy", en: "full")) }
      room -= 1
      try keep(record)
    }
    #expect(throws: (any Error).self) { try session.run("hoàn tác mục 1") }
    session.interpreter.keep = keep
    #expect(try session.cell.currentMeeting?.items.last?.entries.count == 1)
    try expectReplay(of: session)
  }

  @Test("an undo is itself undoable, and so is that")
  func undoOfUndo() throws {
    let session = try Session(SmallCell.roster + "\nbiểu dương @an: Một")
    let with = try session.cell
    try session.run("hoàn tác 14")
    let without = try session.cell
    #expect(without.commendations.isEmpty && with.commendations.count == 1)
    try session.run("hoàn tác 15")
    #expect(try session.cell == with)
    try session.run("hoàn tác 16")
    #expect(try session.cell == without)
    try session.run("làm lại 14")
    #expect(try session.cell == with)
    try session.run("hoàn tác")
    #expect(try session.cell == without)
    try expectReplay(of: session)
  }

  @Test("a number taken back is free again")
  func numbers() throws {
    let session = try Session(SmallCell.roster + "\nphân công @an: Một\nhoàn tác\nphân công @an: Hai")
    #expect(session.records.last?.sentence == "phân công #1 @an từ 01/09/2026: Hai")
    let found = try session.failure("làm lại 14")
    #expect(found.diagnostic.code == "undo.needed-later")
    #expect(found.diagnostic.message.vi.hasPrefix("bản ghi 16 cần đến nó: phân công #1"))
  }

  @Test("what a few rest on is offered with its steps, what many rest on is not", arguments: [(6, true), (7, false)])
  func manyRestOnIt(later: Int, isOffered: Bool) throws {
    let session = try Session(SmallCell.roster + "\nphân công @an: Một")
    for day in 1...later { try session.run("điều chỉnh #1 hạn \(day)/10/2026") }
    let found = try session.failure("đính chính 14 lý do \"Nhầm\": phân công @an: Hai")
    let steps = (14...14 + later).reversed().map { "hoàn tác \($0)" }.joined(separator: "; ")
    #expect(found.diagnostic.hint?.vi == (isOffered ? "ghi, lần lượt: \(steps); rồi ghi lại" : "xem lại: xem bản ghi"))
  }

  @Test("what a later record needs cannot be undone; the message names that record")
  func neededLater() throws {
    let session = try Session(SmallCell.roster + "\nphân công @an: Một\nđiều chỉnh #1 hạn 30/09/2026")
    let before = try session.cell
    let found = try session.failure("hoàn tác 14")
    #expect(found.diagnostic.code == "undo.needed-later" && found.place == "hoàn tác 14")
    #expect(
      found.diagnostic.message
        == Localized(vi: "bản ghi 15 cần đến nó: điều chỉnh #1 hạn 30/09/2026", en: "record 15 needs it: điều chỉnh #1 hạn 30/09/2026"))
    #expect(found.diagnostic.hint == Localized(vi: "ghi trước: hoàn tác 15", en: "state first: undo 15"))
    #expect(try session.cell == before)
    try session.run("hoàn tác 15\nhoàn tác 14")
    #expect(try session.cell.tasks.isEmpty)
    let redo = try session.failure("làm lại 15")
    #expect(redo.diagnostic.code == "undo.needed-later")
    #expect(redo.diagnostic.message.vi == "bản ghi 15 không còn làm lại được: chưa có nhiệm vụ #1")
    #expect(redo.diagnostic.message.en == "record 15 can no longer be redone: there is no task #1")
  }

  @Test("the minutes of a closed meeting change only with a reason")
  func sealed() throws {
    let session = try Session(SmallCell.meeting + "biểu dương @an: Tốt")
    let number = session.records.count
    try session.run("hoàn tác\nlàm lại\nbế mạc\nbiểu dương @hoa: Ngoài họp")
    #expect(try session.failure("hoàn tác \(number)").diagnostic.code == "undo.sealed")
    let found = try session.failure("hoàn tác \(number)")
    #expect(found.place == "\(number)")
    #expect(found.diagnostic.message.vi == "bản ghi \(number) thuộc cuộc họp đã bế mạc; muốn sửa phải ghi lý do")
    #expect(found.diagnostic.hint == Localized(vi: "viết: hoàn tác \(number): …", en: "write: undo \(number): …"))
    // What was recorded after the meeting is not sealed.
    try session.run("hoàn tác\nlàm lại")
    try session.run("hoàn tác \(number): Nhầm người")
    #expect(try session.cell.commendations.map(\.text) == ["Ngoài họp"])
    // Neither bringing it back nor taking back its taking back is possible in silence.
    let undone = session.records.count
    #expect(try session.failure("làm lại \(number)").diagnostic.hint?.vi == "viết: làm lại \(number): …")
    #expect(try session.failure("hoàn tác \(undone)").diagnostic.code == "undo.sealed")
    try session.run("làm lại \(number): Đúng người")
    #expect(session.records.last?.sentence == "làm lại \(number): Đúng người")
    #expect(try session.readBack().hasSuffix("; lý do: Đúng người."))
    #expect(try session.cell.commendations.map(\.text) == ["Tốt", "Ngoài họp"])
    try expectReplay(of: session)
  }

  @Test("the closing of a meeting can be taken back with a reason, and the meeting goes on")
  func reopening() throws {
    let session = try Session(SmallCell.meeting + "bế mạc")
    #expect(try session.failure("hoàn tác").diagnostic.code == "undo.sealed")
    try session.run("hoàn tác: Còn một việc\nphát biểu @an: Thêm")
    #expect(try session.cell.currentMeeting != nil)
    #expect(session.interpreter.today == day(2026, 9, 3))
  }

  @Test("what is not there, not undone, undone already or the declaration itself is refused in words")
  func refusals() throws {
    let session = try Session("chi bộ \"Thôn Đông\"")
    #expect(try session.failure("hoàn tác").diagnostic.message == Localized(vi: "không có gì để hoàn tác", en: "there is nothing to undo"))
    #expect(try session.failure("làm lại").diagnostic.message == Localized(vi: "không có gì để làm lại", en: "there is nothing to redo"))
    let first = try session.failure("hoàn tác 1")
    #expect(first.diagnostic.code == "undo.nothing" && first.place == "1")
    try session.run("đảng viên @an \"Trần Văn An\"")
    #expect(try session.failure("làm lại 2").diagnostic.message.vi == "bản ghi 2 không bị hoàn tác")
    try session.run("hoàn tác 2")
    #expect(try session.failure("hoàn tác 2").diagnostic.message.en == "record 2 is undone already")
    for script in ["hoàn tác 9", "làm lại 9", "hoàn tác 0"] {
      let found = try session.failure(script)
      #expect(found.diagnostic.code == "undo.unknown-record" && found.place == String(script.last ?? " "))
      #expect(found.diagnostic.hint?.vi == "các bản ghi: 1 đến 3")
    }
  }

  @Test("only the cell at hand is touched")
  func otherCell() throws {
    let session = try Session("chi bộ \"A\"\nđảng viên @an \"Trần Văn An\"\nchi bộ \"B\"\nđảng viên @an \"Ngô Thị An\"\nhoàn tác")
    #expect(session.interpreter.state.cells.map(\.cell.members.count) == [1, 0])
    #expect(session.records.last?.cell == 1)
  }
}

/// Loading the records of a session, cell by cell, gives the same cells.
func expectReplay(of session: Session, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let cells = session.interpreter.state.cells
  var loaded = State(rules: session.rules)
  for index in cells.indices {
    try loaded.load(session.records.filter { $0.cell == index }.map { ($0.sentence, $0.day) })
  }
  #expect(loaded.cells.map(\.history) == cells.map(\.history), sourceLocation: sourceLocation)
  #expect(loaded.cells.map(\.cell) == cells.map(\.cell), sourceLocation: sourceLocation)
}
