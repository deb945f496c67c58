import Diagnostics
import Domain
import Syntax
import Testing

@testable import Training

/// The author's test tells of an exercise whose requirements overlook a mistake, or speak before anybody could have made one.
@Suite struct AuthorsTestTests {
  @Test("a day the calendar does not have is told, and the exercise left out", arguments: [("31/02/2026", 1), ("28/02/2026", 0)])
  func impossibleDay(_ day: String, failures: Int) {
    let book = ExerciseBook([SourceText(Self.sound.replacing("ngày 03/12/2026", with: "ngày \(day)"))])
    #expect(book.failures.count == failures && book.exercises.count == 1 - failures)
  }

  private static let sound = """
    bài "Thử" phiên bản 1
      mã thu
      ngày 03/12/2026
      dạy phân công

    bối cảnh
      Mỗi người nhiều nhất 3 việc. Chi bộ giao đồng chí Bình theo dõi các hộ, xong trước 30/12/2026.

    dữ liệu
      chi bộ "Chi bộ thôn Đông"
      đảng viên @an "Trần Văn An" chính thức 03/02/1999
      đảng viên @bình "Nguyễn Văn Bình" chính thức 19/05/2010

    việc cần làm
      Giao việc.

    yêu cầu "có mức"
      phải đếm(quy định khi tên = "assignment.tasks.maximum" và mức = 3) = 1
      vì Có mức thì chia đều.
      tiếp Đặt mức.

    yêu cầu "có việc"
      phải đếm(nhiệm vụ khi người = @bình) = 1
      vì Chưa có việc.
      tiếp Giao việc.

    yêu cầu "có hạn"
      khi đếm(mới(nhiệm vụ)) > 0
      phải đếm(mới(nhiệm vụ khi hạn = 30/12/2026)) = 1
      vì Có hạn mới biết khi nào xong.
      tiếp Thêm hạn.

    lý do đúng
      Đạt.

    gợi ý
      - Giao việc.

    lời giải
      quy định "assignment.tasks.maximum" 3 nguồn "Nghị quyết"
      phân công @bình từ 05/12/2026 hạn 30/12/2026: Theo dõi hộ
    hết
    """

  /// What is wrong with the exercise when a part of it reads otherwise.
  private func test(_ old: String = "", _ new: String = "") throws -> ExerciseTest {
    let text = old.isEmpty ? Self.sound : Self.sound.replacing(old, with: new)
    #expect(old.isEmpty || text != Self.sound)
    let book = ExerciseBook([SourceText(name: "thu.bai", text)])
    let exercise = try #require(book.named("thu"), "\(book.failures.map(\.diagnostic.message.vi))")
    return ExerciseTest(exercise, among: book, rules: try ShippedExerciseTests.rules())
  }

  /// A line left out, another member, three days and three numbers; the day from which it counts was not told.
  @Test func soundOnePasses() throws {
    let sound = try test()
    #expect(sound.problems.map(\.vi) == [] && sound.mutants == 9 && sound.noticed == 9)
  }

  @Test func otherDaysMustBeNoticed() throws {
    let blind = try test("khi hạn = 30/12/2026", "khi hạn != không")
    #expect(blind.noticed == 6)
    #expect(
      blind.problems.map(\.vi) == [
        "yêu cầu bỏ lọt 3/9 thay đổi sai: phân công @bình từ 05/12/2026 hạn 29/12/2026: Theo dõi hộ | "
          + "phân công @bình từ 05/12/2026 hạn 31/12/2026: Theo dõi hộ | phân công @bình từ 05/12/2026 hạn 30/01/2027: Theo dõi hộ"
      ])
  }

  @Test func otherNumbersMustBeNoticed() throws {
    let blind = try test("và mức = 3) = 1", "và mức > 0) >= 1")
    #expect(blind.noticed == 5 && blind.problems.count == 1)
  }

  @Test("a level that was told is changed, one that was not is left to the learner", arguments: [(true, 3), (false, 0)])
  func otherLevelsMustBeNoticed(isTold: Bool, levels: Int) throws {
    let line = "kiểm điểm @bình năm 2026 tự nhận tốt: Đủ việc"
    let blind = Self.sound
      .replacing("Mỗi người nhiều nhất 3 việc.", with: isTold ? "Đồng chí Bình tự nhận mức tốt." : "Đồng chí Bình tự nhận.")
      .replacing("đếm(quy định khi tên = \"assignment.tasks.maximum\" và mức = 3) = 1", with: "đếm(kiểm điểm khi đảng viên = @bình) = 1")
      .replacing("quy định \"assignment.tasks.maximum\" 3 nguồn \"Nghị quyết\"", with: line)
    let book = ExerciseBook([SourceText(name: "thu.bai", blind)])
    let test = ExerciseTest(try #require(book.named("thu")), among: book, rules: try ShippedExerciseTests.rules())
    #expect(test.unnoticed.count { $0.hasPrefix("kiểm điểm @bình") && !$0.contains("tự nhận tốt") } == levels, "\(test.unnoticed)")
  }

  @Test(
    "numbers in words are told, a year or a place in an order is no number",
    arguments: [
      ("bốn phiếu tán thành", 4, true), ("năm người dự", 5, true), ("trong năm 2026", 5, false), ("ngày bốn tháng năm", 4, false),
      ("lần hai", 2, false), ("được 4 phiếu", 4, true),
    ])
  func numbersInWords(_ text: String, _ number: Int, _ isTold: Bool) {
    #expect(Told(text).contains(Figure.number(number, sign: "")) == isTold)
  }

  @Test func whatIsNotToldIsTheLearnersToChoose() throws {
    let free = try test("xong trước 30/12/2026", "xong trong năm")
    #expect(free.problems.map(\.vi) == [] && free.mutants == 6)
  }

  @Test func requirementsDoNotSpeakBeforeTheirTime() throws {
    let early = try test("khi đếm(mới(nhiệm vụ)) > 0", "khi đếm(đảng viên) > 0")
    #expect(
      early.problems.map(\.vi) == ["“có hạn” nhắc sớm, trước câu: quy định \"assignment.tasks.maximum\" 3 nguồn \"Nghị quyết\""])
  }

  @Test(
    "words are told with their place and what to write",
    arguments: [
      ("dạy phân công", "dạy phân công, xyz, abc", "thu.bai:4: “dạy” có “xyz”"),
      ("Chưa có việc.", "Sai bét, chưa có việc.", "thu.bai:24: lời nên thân thiện: “sai bét”"),
      ("Mỗi người", "Người lười thôi. Mỗi người", "thu.bai:7: lời nên thân thiện: “lười”"),
      // A name above begins like it.
      ("- Giao việc.", "- Ngu quá.", "thu.bai:37: lời nên thân thiện: “ngu”"),
      ("Giao việc.\n\n    yêu cầu", "Don't be stupid.\n\n    yêu cầu", "thu.bai:15: lời nên thân thiện: “stupid”"),
      ("- Giao việc.", "- Phân công cho đồng chí @bình, từ 05/12/2026, hạn 30/12/2026.", "thu.bai:37: gợi ý nêu nguyên câu"),
      ("\n    hết", "\n    ôn lại\n      thay \"Cường\" \"Dũng\"\n    hết", "thu.bai:43: “Cường” không có trong bài"),
      ("\n    hết", "\n    ôn lại\n      thay \"Bình\" \"Bình\"\n    hết", "thu.bai:43: thay “Bình” bằng chính nó"),
    ])
  func wordsAreTold(_ old: String, _ new: String, _ told: String) throws {
    let problems = try test(old.replacing("\n    ", with: "\n"), new.replacing("\n    ", with: "\n")).problems.map(\.vi)
    #expect(problems.contains { $0.hasPrefix(told) }, "\(problems)")
  }

  @Test func triesLeaveNothingBehind() throws {
    let (first, second) = (try test(), try test())
    #expect(first.steps == second.steps && first.mutants == second.mutants && first.noticed == second.noticed)
  }
}
