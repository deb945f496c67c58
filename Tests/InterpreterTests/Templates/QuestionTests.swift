import Diagnostics
import Interpreter
import Syntax
import Testing

/// What a question is about, and how long it is asked.
@Suite struct QuestionTests {
  @Test func aQuestionNamesTheItemAndTheLoopsItStandsIn() throws {
    let session = try Session(SmallCell.meeting + "mục 2: Kiểm điểm")
    session.host.answers = ["", "", "", ""]
    try session.run(
      """
      với mỗi n trong nhiệm vụ
        với mỗi v trong n.người
          hỏi "{n}" vào ý_kiến dạng chữ
        hết
      hết
      hỏi "Chung" vào ý_kiến dạng chữ
      """)
    #expect(
      session.host.questions.map { $0.subjects.joined(separator: " ") } == [
        "mục 2 #1 @hà", "mục 2 #2 @bình", "mục 2 #2 @hoa", "mục 2",
      ])
  }

  @Test func theAnswerThatSaysMostIsTaken() throws {
    let session = try Session(SmallCell.meeting + "mục 2: Kiểm điểm")
    session.host.answers = [""]
    try session.run("với mỗi n trong nhiệm vụ khi số = #2\nhỏi \"{n}\" vào kết_quả dạng chữ\nhết")
    let question = try #require(session.host.questions.last)
    func answer(_ table: [String: String]) -> String? {
      question.answer(among: Dictionary(uniqueKeysWithValues: table.map { (Interpreter.variableKey($0.key), $0.value) }))
    }
    #expect(answer(["kết quả": "a", "ket qua #2": "b", "kết_quả mục 2 #2": "c"]) == "c")
    #expect(answer(["kết quả": "a", "ket qua #2": "b"]) == "b")
    #expect(answer(["kết quả": "a", "kết quả #1": "b"]) == "a")
    #expect(answer(["kết quả mục 2": "a"]) == nil)
  }

  @Test func aWrongAnswerIsAskedForAgain() throws {
    let session = try Session(SmallCell.meeting)
    session.host.answers = ["nhiều", "nhiều", "", "75"]
    try session.run("hỏi \"Đạt?\" vào p dạng phần trăm\nkhẳng định p = 75%")
    #expect(session.host.problems.count == 3)
  }

  @Test func anAnswerThatNeverFitsComesToAnEnd() throws {
    let session = try Session(SmallCell.meeting)
    session.host.answers = Array(repeating: "nhiều", count: 50)
    #expect(try session.failure("hỏi \"Đạt?\" vào p dạng phần trăm").diagnostic.code == "value.wrong-type")
    #expect(session.host.answers.count == 45)
  }

  @Test func aQuestionBrokenOffTakesNoDefault() throws {
    let session = try Session(SmallCell.meeting)
    session.host.afterRecord = { [host = session.host] _ in host.isInterrupted = true }
    try session.run("mục 1: Thời sự")
    #expect(try session.failure("hỏi \"Ai?\" vào ai dạng đảng viên mặc định bí thư").diagnostic.code == "script.interrupted")
  }

  @Test func aDefaultOfNothingIsNotShown() throws {
    let session = try Session(SmallCell.meeting)
    session.host.answers = ["", ""]
    try session.run("hỏi \"Hạn?\" vào hạn dạng ngày mặc định không\nkhẳng định hạn = không")
    try session.run("hỏi \"Ai?\" vào ai dạng đảng viên mặc định bí thư")
    #expect(session.host.questions.map(\.defaultAnswer) == [nil, "Trần Văn An"])
  }

  @Test func nothingPassesThroughAParameter() throws {
    let session = try Session(SmallCell.meeting)
    try session.run(
      """
      mẫu "trong" (người: đảng viên)
        mục 1 do {người}: Thời sự
      hết
      gán không_ai = không
      dùng "trong" (người: không_ai)
      """)
    #expect(session.records.last?.sentence == "mục 1: Thời sự")
  }
}
