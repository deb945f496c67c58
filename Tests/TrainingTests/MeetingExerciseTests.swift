import Diagnostics
import Domain
import Foundation
import Interpreter
import LawSupport
import Shipped
import Syntax
import Testing
import TextRoom
import Wording

@testable import Training

/// `lưu bài`: exercises made of recorded meetings name nobody, have the faults asked for, and pass the author's test.
@Suite("Exercises of recorded meetings")
struct MeetingExerciseTests {
  private static func rules() throws -> RuleBook { try ShippedExerciseTests.rules() }

  /// The sample year on record.
  private static func sampleYear() throws -> Keeper {
    let keeper = try Keeper()
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../scripts/samples")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.first?.isNumber == true }.sorted()
    for file in files { try keeper.run(SourceText(name: file, try String(contentsOf: folder.appending(path: file), encoding: .utf8))) }
    return keeper
  }

  @Test("a meeting of the sample year becomes an exercise with as many faults as asked for", arguments: ["03/02/2026", "03/07/2026"])
  func sample(day: String) throws {
    let keeper = try Self.sampleYear()
    let meeting = try keeper.meeting("lưu bài \"Buổi họp của đồng chí Khải\" ngày \(day) lỗi 3")
    let text = try ExerciseMaker(rules: try Self.rules()).exercise(of: meeting).text
    let parsed = ExerciseParser.parse(SourceText(text))
    #expect(parsed.diagnostics.isEmpty && parsed.exercise.requirements.count == 3 && parsed.exercise.mistakes.count == 3)
    #expect(namesLeft(in: text, of: keeper.state) == [])
    #expect(
      parsed.exercise.requirements.contains { Printer.print($0.condition, in: .vi).contains("đếm(") }, "what was decided is asked for")
    let test = ExerciseTest(parsed.exercise, among: ExerciseBook([SourceText(text)]), rules: try Self.rules())
    #expect(test.problems.map(\.vi) == [] && test.mutants >= 3)
    #expect(try ExerciseMaker(rules: try Self.rules()).exercise(of: meeting).text == text)
  }

  @Test("every statement of the sample year, and the texts in them, name nobody any more")
  func everyStatement() throws {
    let keeper = try Self.sampleYear()
    let sentences = keeper.state.cells.flatMap { $0.history.map(\.sentence) }
    let names = Anonymizer(of: sentences)
    let changed = sentences.map(names.statement)
    #expect(namesLeft(in: changed.joined(separator: "\n"), of: keeper.state) == [])
    #expect(changed.allSatisfy { Parser.parse(SourceText($0)).diagnostics.isEmpty })
    #expect(zip(changed, sentences).count { $0 != $1 } > sentences.count / 2)
  }

  @Test("how a saved exercise is opened can be typed as it is shown")
  func opening() {
    #expect(
      MadeExercise.told("Họp", at: "/a/họp-1.bai").map(\.vi).prefix(2) == [
        "Đã lưu bài “Họp”: /a/họp-1.bai", "Mở: chibo train /a/họp-1.bai",
      ])
    #expect(MadeExercise.told("Họp", at: "/a/họp-1.bai").last?.vi.hasPrefix("Đọc lại cả tệp") == true)
    #expect(MadeExercise.told("Họp", at: "/a b/it's.bai")[1].vi == #"Mở: chibo train '/a b/it'\''s.bai'"#)
  }

  @Test("no name of an invented cell is left, however its texts write them", arguments: Laws.seeds(12))
  func inventedCells(_ seed: UInt64) throws {
    var dice = Dice(seed)
    let keeper = try Keeper()
    try keeper.run(SourceText(dice.cell()))
    let meeting = try keeper.meeting("lưu bài \"Họp\" lỗi 2")
    let text = try ExerciseMaker(rules: try Self.rules()).exercise(of: meeting).text
    #expect(namesLeft(in: text, of: keeper.state) == [])
  }

  @Test("faults of a code are brought about, or it is said that they cannot be")
  func wanted() throws {
    let keeper = try Self.sampleYear()
    let maker = ExerciseMaker(rules: try Self.rules())
    let vague = try maker.exercise(of: try keeper.meeting("lưu bài \"Họp\" ngày 03/07/2026 lỗi 1 mã task.vague")).text
    let exercise = ExerciseParser.parse(SourceText(vague)).exercise
    #expect(exercise.teaches == ["rà soát", "task.vague"] && exercise.requirements.count == 1)
    let meeting = try keeper.meeting("lưu bài \"Họp\" ngày 03/07/2026 lỗi 1 mã cell.congress-due")
    do throws(Diagnostic) {
      _ = try maker.exercise(of: meeting)
      Issue.record("a congress was brought about")
    } catch {
      #expect(error.code == "exercise.unfit" && error.message.vi.contains("cell.congress-due"))
    }
    #expect(throws: Failure.self) { try keeper.meeting("lưu bài \"Họp\" ngày 03/07/2026 mã task.vage") }
    #expect(throws: Failure.self) { try keeper.meeting("lưu bài \"Họp\" ngày 04/07/2026") }
  }
}

/// An interpreter whose record is kept nowhere, and the meeting it was asked to save.
final class Keeper {
  private let interpreter: Interpreter
  private var saved: RecordedMeeting?

  init() throws {
    interpreter = Interpreter(
      state: State(rules: try ShippedExerciseTests.rules()), host: SilentHost(),
      clock: { Day(year: 2026, month: 12, day: 31) ?? Day(number: 0) })
    interpreter.makeExercise = { [unowned self] meeting throws(Diagnostic) in
      saved = meeting
      return MadeExercise(title: meeting.title, text: "")
    }
  }

  var state: State { interpreter.state }

  func run(_ source: SourceText) throws(Failure) {
    let parsed = Parser.parse(source)
    if let problem = parsed.diagnostics.first { throw Failure(problem, in: source) }
    try interpreter.run(parsed.script, from: source)
  }

  func meeting(_ statement: String) throws -> RecordedMeeting {
    try run(SourceText(statement))
    return try #require(saved)
  }
}

/// The names of a store that a text still holds, told from the state and not from the sentences.
private func namesLeft(in text: String, of state: State) -> [String] {
  let words = text.split { !($0.isLetter || $0.isNumber) }.map(\.folded)
  func holds(_ name: String) -> Bool {
    let parts = name.split { !($0.isLetter || $0.isNumber) }.map(\.folded)
    guard parts.count > 1, name.contains(where: { $0.isUppercase || $0.isNumber }) else { return false }
    return words.indices.contains { words[$0...].starts(with: parts) }
  }
  return state.cells.flatMap { entry -> [String] in
    let cell = entry.cell
    let people = cell.members.flatMap { $0.updates.compactMap(\.fact.facts.name) } + cell.candidates.map(\.name)
    let places = cell.descriptions.flatMap { [$0.fact.name, $0.fact.superior ?? "", $0.fact.place ?? ""] }
    // Every cell has a `Tổ đảng số 1`.
    let others =
      cell.groups.map(\.name).filter { !$0.hasPrefix("Tổ đảng") } + cell.documents.compactMap(\.fact.issuer)
      + cell.meetings.compactMap(\.facts.place)
    let written = text.split { !($0.isLetter || $0.isNumber) }
    let spoken: [String] = written.map { $0.lowercased() }
    var afterAddress: Set<String> = []
    for index in spoken.indices.dropFirst(2) {
      let isAddressed = spoken[index - 1] == "chí" || spoken[index - 1] == "chi" && spoken[index - 2] == "dong"
      // `Chúc đồng chí mạnh khỏe` names nobody.
      if isAddressed, written[index].first?.isUppercase == true || spoken[index] == spoken[index].folded {
        afterAddress.insert(spoken[index])
      }
    }
    let parts: [Substring] = people.flatMap { name in
      let words = name.split(separator: " ")
      return [words.first, words.last].compactMap(\.self)
    }
    let addressed: [String] = parts.map { $0.lowercased() }.filter { part in
      afterAddress.contains { $0.nameKey == part.nameKey }
    }
    let handles = cell.members.map { "@\($0.handle)" }.filter { handle in
      text.split { !($0.isLetter || $0.isNumber || $0 == "@") }.contains { $0.folded == handle.folded }
    }
    let figures = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }.map(String.init))
    let numbers = cell.documents.map { Written.document($0.fact.number) }.filter(figures.contains)
    return (people + places + others).filter(holds) + addressed + handles + numbers
  }
}

/// Makes cells whose texts name their members in every way people write.
private struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  private mutating func pick(_ words: [String]) -> String { words[roll(words.count)] }

  /// A cell with a meeting in which tasks are given, dues paid and reports made.
  mutating func cell() -> String {
    let place = pick(["Phú Hòa", "Sen Chiểu", "Lai Cách", "Nà Sản", "Ea Kao"])
    let people = (0..<6).map { _ in
      "\(pick(["Nguyễn", "Trần", "Lê", "Mạc", "Hoàng", "Y"])) \(pick(["Văn", "Thị", "Minh", "Thị Ngọc"])) \(pick(["An", "Hòa", "Sen", "Khải", "Duyên", "Bình", "Niê"]))"
    }
    let mentions = people.flatMap { name -> [String] in
      let (family, given) = (name.split(separator: " ").first ?? "", name.split(separator: " ").last ?? "")
      return [
        "Đồng chí \(given) phối hợp", name.uppercased(), name.folded, "ông \(family) góp ý", "Đ/c \(given), đ/c \(family) dự",
        "Họp ở \(place.uppercased())", "Theo 07-KH/ĐU, @m\(given.folded)",
      ]
    }
    var lines = [
      "đề ngày 05/01/2026", "chi bộ \"Chi bộ thôn \(place)\" thuộc \"Đảng bộ xã \(place)\" nơi \"\(place)\"",
      "văn bản 07-KH/ĐU ngày 03/01/2026 nơi ban hành \"Đảng ủy xã \(place)\": \(pick(mentions))",
    ]
    for (index, name) in people.enumerated() { lines.append("đảng viên @m\(index) \"\(name)\" chính thức 03/02/1999") }
    lines += [
      "họp thường kỳ 03/02/2026 lúc 19:00 tại \"Nhà văn hóa \(place)\" chủ trì @m0 thư ký @m1", "có mặt tất cả", "mục 1: \(pick(mentions))",
    ]
    for index in 1...4 {
      lines.append("phân công #\(index) @m\(index) hạn 30/\(index + 2)/2026 sản phẩm \"\(pick(mentions))\" theo dõi @m0: \(pick(mentions))")
    }
    lines += ["phát biểu @m2: \(pick(mentions))", "kết luận: \(pick(mentions))", "đọc lại", "bế mạc lúc 20:40"]
    return lines.joined(separator: "\n")
  }
}
