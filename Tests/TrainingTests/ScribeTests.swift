import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing
import TextRoom

@testable import Training

/// A learner and the meeting, line by line.
@Suite struct ScribeTests {
  private func scribe(_ seed: UInt64 = 6) throws -> Scribe {
    let rules = try ShippedExerciseTests.rules()
    return try Scribe(try TalkingMeeting(seed: seed, rules: rules), rules: rules, host: SilentHost())
  }

  private func type(_ line: String, _ scribe: Scribe) throws -> [String] {
    if let answer = scribe.take(line) { return answer.map(\.vi) }
    try scribe.sandbox.enter(line)
    return scribe.review().map(\.vi)
  }

  /// Listens and records everything, but what is to be left out or written otherwise.
  private func record(_ scribe: Scribe, _ change: (String) -> String? = { $0 }) throws -> [String] {
    _ = try type("", scribe)
    for (index, utterance) in scribe.meeting.utterances.enumerated() {
      for noted in utterance.statements { if let statement = change(noted.statement) { _ = try type(statement, scribe) } }
      // Where nothing more is expected, the next words have come already.
      if scribe.utterancesSaid == index + 1 { _ = try type("", scribe) }
    }
    return try type("xong", scribe)
  }

  @Test func whoRecordsAllIsDone() throws {
    let scribe = try scribe()
    let told = try record(scribe)
    #expect(told.last == "ĐẠT. Biên bản đúng như buổi họp.")
    #expect(scribe.outcome == .solved)
    #expect(Attempt(scribe, learner: "Hoa", seconds: 5, at: 1).line.hasPrefix("1\t1\tHoa\tmeeting\t1\talone\tsolved\t0\t0\t5\t"))
  }

  @Test func theNextWordsComeWithTheLastStatement() throws {
    let scribe = try scribe()
    #expect(try type("nói lại", scribe) == ["(Chưa ai nói gì; Enter để nghe.)"])
    let first = try type("", scribe)
    #expect(first.first?.hasPrefix("» Đồng chí Vân: ") == true)
    #expect(try type("  nói   lại ", scribe) == first)
    #expect(try type("còn thiếu gì", scribe) == ["Của phần mở đầu còn 1 điều chưa ghi đúng; cả buổi đến đây còn 1."])
    #expect(try type("gợi ý", scribe) == ["Đây là: khai mạc sinh hoạt chuyên đề."])
    #expect(try type("gợi ý", scribe) == ["Câu cần dùng: “họp”."])
    #expect(try type("gợi ý", scribe) == ["Xem cách viết: “giúp họp”."])
    let opening = try #require(scribe.meeting.utterances[0].statements.first?.statement)
    #expect(try type("xem lời giải", scribe) == ["Nên ghi:", "  \(opening)"])
    let next = try type(opening, scribe)
    #expect(next == ["» " + scribe.meeting.utterances[1].lines.joined(separator: "\n  ")])
    #expect(scribe.hints == 3)
    #expect(scribe.hasSeenSolution)
    #expect(try type("thoát", scribe).count == 1)
    #expect(scribe.outcome == .left)
  }

  @Test func stoppingEarlyIsAskedTwice() throws {
    let scribe = try scribe()
    _ = try type("", scribe)
    let opening = try #require(scribe.meeting.utterances[0].statements.first?.statement)
    _ = try type(opening, scribe)
    let left = scribe.meeting.utterances.count - 2
    #expect(try type("xong", scribe) == ["Còn \(left) lời chưa nói. Gõ “xong” lần nữa để dừng ở đây, Enter để nghe tiếp."])
    let told = try type("xong", scribe)
    #expect(told.first?.hasPrefix("BIÊN BẢN SO VỚI BUỔI HỌP: đúng 1/") == true, "only what was said so far counts: \(told)")
    #expect(scribe.outcome == .left)
  }

  @Test func whatIsLostIsKeptByItsKind() throws {
    let scribe = try scribe()
    let told = try record(scribe) { $0.hasPrefix("chấm điểm") || $0.hasPrefix("bế mạc") ? nil : $0 }
    #expect(scribe.missed.contains("close"))
    #expect(told.contains { $0.hasPrefix("• Sót – cả buổi, lời \(scribe.meeting.utterances.count): ") })
    #expect(told.contains { $0.hasPrefix("  nên ghi: bế mạc lúc ") })
  }

  @Test func aTimeMayBeOffByTheSlack() throws {
    for (minutes, isRight) in [(5, true), (6, false)] as [(Int, Bool)] {
      let scribe = try scribe()
      _ = try record(scribe) { statement in
        guard statement.hasPrefix("bế mạc lúc "), let time = statement.split(separator: " ").last else { return statement }
        let parts = time.split(separator: ":").compactMap { Int($0) }
        let later = parts[0] * 60 + parts[1] + minutes
        return "bế mạc lúc \(later / 60):\(later % 60 < 10 ? "0" : "")\(later % 60)"
      }
      #expect((scribe.outcome == .solved) == isRight, "\(minutes) minutes")
    }
  }

  @Test("what a meeting has once is recorded otherwise and not lost, however wrong it is")
  func aWrongEndIsADifference() throws {
    let scribe = try scribe()
    let told = try record(scribe) { $0.hasPrefix("bế mạc lúc ") ? "bế mạc lúc 23:59" : $0 }
    #expect(
      told.contains { $0.hasPrefix("• Khác – ") } && !told.contains { $0.hasPrefix("• Sót – ") || $0.hasPrefix("• Thừa – ") }, "\(told)")
  }

  @Test("leaving without a word is warned of, and a word nearly right is told")
  func farewell() throws {
    let scribe = try scribe()
    #expect(scribe.farewell == nil)
    #expect(try type("noi lại!", scribe) == ["(Chưa ai nói gì; Enter để nghe.)"])
    #expect(scribe.farewell != nil)
    #expect(try type("nói lạ", scribe) == ["Không có “nói lạ”. Có phải: nói lại"])
  }

  @Test func whatNobodySaidAndWhatStandsElsewhereIsTold() throws {
    let scribe = try scribe()
    var told = try record(scribe) { $0.hasPrefix("bế mạc") ? "phát biểu @vân: Tôi nhất trí\n" + $0 : $0 }
    let number = scribe.meeting.utterances.last?.item ?? 0
    #expect(told.contains { $0.hasPrefix("• Thừa – mục \(number), không ai nói: [") && $0.hasSuffix("phát biểu @vân: Tôi nhất trí") })

    // Recorded under the item before the one it was said in.
    let other = try self.scribe()
    let pairs = zip(other.meeting.utterances, other.meeting.utterances.dropFirst())
    let opened = pairs.first { first, second in
      second.item > 1 && first.statements.last?.statement.hasPrefix("mục \(second.item)") == true && second.statements.count == 1
    }
    let moved = try #require(opened?.1.statements.first?.statement)
    told = try record(other) { statement in
      if statement == moved { return nil }
      let item = other.meeting.utterances.first { $0.statements.contains { $0.statement == moved } }?.item ?? 0
      return statement.hasPrefix("mục \(item)") ? moved + "\n" + statement : statement
    }
    #expect(told.contains("  ghi ở mục khác"), "\(told)")
  }

  @Test func everyPartHasAName() {
    #expect(MeetingFact.Label.allCases.filter { MeetingFact.Label.names[$0] == nil } == [])
    let ids = TalkingMeeting.kinds.map(\.id)
    #expect(Set(ids).count == ids.count, "each kind has an id of its own")
  }

  @Test func aRuleTheScribeBrokeIsTold() throws {
    let scribe = try scribe()
    let told = try record(scribe) { statement in
      // A task without its product and follower, which the room told.
      statement.hasPrefix("phân công")
        ? statement.replacing(#/ sản phẩm "[^"]*"/#, with: "").replacing(#/ theo dõi @[^ :]+/#, with: "") : statement
    }
    #expect(told.contains { $0.hasPrefix("• Phạm quy định – ") }, "\(told)")
  }
}
