import Diagnostics
import Session
import Syntax
import Testing

/// What is told of a script that is only looked over: each mistake once, and not what only follows from another.
struct RehearsalTests {
  private static let cell = "chi bộ \"Thôn Đông\"\nđảng viên @an \"Trần Văn An\"\nđảng viên @hà \"Vũ Thị Hà\"\n"

  /// `line code` of everything told.
  private func told(_ text: String, after before: String = cell) throws -> [String] {
    let bench = try Bench(before.split(separator: "\n").map { .line(String($0)) })
    bench.run()
    let source = SourceText(name: "script", text)
    let failures = bench.session.rehearse(Parser.parse(source), from: source)
    return failures.map { failure in
      let start = failure.diagnostic.span.map { Int($0.start) } ?? 0
      return "\(text.utf8.prefix(start).count { $0 == UInt8(ascii: "\n") } + 1) \(failure.diagnostic.code)"
    }
  }

  @Test func aMemberThatWasNeverEnteredIsToldOnce() throws {
    let found = try told("nhắc nhở @lan: Một\nnhắc nhở @lan: Hai\nnhắc nhở @mai: Ba\n")
    #expect(found == ["1 member.unknown", "3 member.unknown"])
  }

  @Test func anyOtherMistakeIsToldAtEachOfItsPlaces() throws {
    let found = try told("phát biểu @an: Một\nphát biểu @an: Hai\ngán x = 1 / 0\ngán x = 1 / 0\n")
    #expect(found == ["1 meeting.none", "3 value.division-by-zero", "4 value.division-by-zero"])
  }

  @Test func aQuestionNobodyAnswersEndsIt() throws {
    let found = try told("hỏi \"Mấy?\" vào n dạng số\nnhắc nhở @lan: Một\n")
    #expect(found == ["1 script.interrupted"])
  }

  @Test func aMemberWhoseEntryFailedIsAwaitedButNoOther() throws {
    #expect(
      try told("đảng viên @an \"Trần Văn Anh\"\nđảng viên @lan \"Lê Thị Lan\" sinh 31/02/1990\nnhắc nhở @lan: Một\nnhắc nhở @mai: Hai\n")
        .contains {
          $0.hasPrefix("4 member.unknown")
        })
    #expect(
      try !told("đảng viên @lan \"Lê Thị Lan\" sinh 31/02/1990\nnhắc nhở @lan: Một\n").contains { $0.hasPrefix("2 ") })
  }

  @Test func whatAMeetingThatCouldNotOpenLacksIsNotToldButTheNextMeetingsMistakesAre() throws {
    let script = """
      họp thường kỳ 01/09/2026 chủ trì @lan
      mục 1: Một
      bế mạc
      họp thường kỳ 03/09/2026
      mục 1: Một
      bế mạc

      """
    let found = try told(script)
    #expect(found == ["1 member.unknown", "6 meeting.unconcluded"])
  }
}
