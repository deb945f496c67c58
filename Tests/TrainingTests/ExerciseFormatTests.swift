import Diagnostics
import Shipped
import Syntax
import Testing

/// Exercises are laid out in one way, in either language, and what does not read is told.
@Suite struct ExerciseFormatTests {
  static let shipped = Shipped.exercises.map { SourceText(name: $0.name, bytes: $0.bytes) }

  @Test(arguments: shipped) func shippedOnesAreLaidOut(_ source: SourceText) {
    #expect(ExerciseFormatter.isExercise(source))
    #expect(ExerciseFormatter.format(source, in: .vi).text.map { Array($0.utf8) } == source.bytes)
  }

  @Test(arguments: shipped) func comesBackFromEnglish(_ source: SourceText) throws {
    let english = SourceText(name: source.name, try #require(ExerciseFormatter.format(source, in: .en).text))
    #expect(english.bytes != source.bytes)
    #expect(ExerciseFormatter.format(english, in: .en).text.map { Array($0.utf8) } == english.bytes)
    #expect(ExerciseFormatter.format(english, in: .vi).text.map { Array($0.utf8) } == source.bytes)
  }

  /// Everything an exercise may hold, written carelessly.
  static let careless = """
    -- của huyện
    bài   "Thu đảng phí"   phiên bản 2
      ngày 05/12/2026
      -- mã cũ: thu-phi
      mã thu
      cap BUOI HOP
    -- vì sao
    boi canh
      Một dòng.


      Hai   dòng.
    dữ liệu
     chi bo "Chi bộ thôn Đông"
     -- một người
     dang vien @an "Trần Văn An" chinh thuc 03/02/1999
    bài mẫu
      -- chưa có gì
      bước “Câu "đầu" tiên”
       phan cong @an: Việc
    việc cần làm
      Làm.
    yêu cầu "có việc"
      phải đếm( nhiệm vụ )=1
      -- hỏi khi nào
      khi 1=1
    lý do đúng
      Đạt.
    gợi ý
      - Một
      hai.
    lời giải
     phan cong @an: Viec

    sai thường gặp "quên" trái "có việc"
      đề ngày 05/12/2026
    ôn lại
      thay "An"   "Ba","Tư"
    hết
    """

  @Test func carelessOneIsPutInOrder() {
    let formed = """
      -- của huyện
      bài "Thu đảng phí" phiên bản 2
        ngày 05/12/2026
        -- mã cũ: thu-phi
        mã thu
        cấp buổi họp

      -- vì sao
      bối cảnh
        Một dòng.

        Hai   dòng.

      dữ liệu
        chi bộ "Chi bộ thôn Đông"
        -- một người
        đảng viên @an "Trần Văn An" chính thức 03/02/1999

      bài mẫu
        -- chưa có gì
        bước “Câu "đầu" tiên”
          phân công @an: Việc

      việc cần làm
        Làm.

      yêu cầu "có việc"
        phải đếm(nhiệm vụ) = 1
        -- hỏi khi nào
        khi 1 = 1

      lý do đúng
        Đạt.

      gợi ý
        - Một
          hai.

      lời giải
        phân công @an: Viec

      sai thường gặp "quên" trái "có việc"
        đề ngày 05/12/2026

      ôn lại
        thay "An" "Ba", "Tư"
      hết

      """
    #expect(ExerciseFormatter.format(SourceText(name: "thu.bai", Self.careless), in: .vi).text == formed)
  }

  @Test func dataMayBeUndoneWhereItIsSaid() throws {
    #expect(!ExerciseParser.parse(SourceText(name: "thu.bai", Self.careless)).exercise.dataMayBeUndone)
    let loose = SourceText(name: "thu.bai", Self.careless.replacing("dữ liệu", with: "Du lieu   duoc hoan tac"))
    #expect(ExerciseParser.parse(loose).exercise.dataMayBeUndone)
    let formed = try #require(ExerciseFormatter.format(loose, in: .vi).text)
    #expect(formed.contains("\ndữ liệu được hoàn tác\n"))
    let english = try #require(ExerciseFormatter.format(loose, in: .en).text)
    #expect(english.contains("\ndata may be undone\n"))
    #expect(ExerciseFormatter.format(SourceText(name: "thu.bai", english), in: .vi).text == formed)
  }

  /// Statements and conditions are read where they stand, and say so.
  @Test(arguments: shipped) func placesAreThoseOfTheFile(_ source: SourceText) {
    let exercise = ExerciseParser.parse(source).exercise
    let sentences =
      exercise.data.sentences + exercise.model.flatMap(\.script.sentences) + exercise.solutions.flatMap(\.sentences)
      + exercise.mistakes.flatMap(\.script.sentences)
    for sentence in sentences {
      let alone = Parser.parse(SourceText(source[sentence.span]))
      #expect(alone.diagnostics.isEmpty && alone.script.map(\.statement) == [sentence.statement], "\(source[sentence.span])")
    }
  }

  @Test(arguments: [
    ("\n    hết", "", "bài chưa có dòng “hết”; tệp có thể bị cụt"),
    ("\n    hết", "\n    hết\n    dữ liệu\n      đề ngày 05/12/2026", "sau “hết” không còn gì nữa"),
    ("\n    hết", "\n    hết\n    hết", "sau “hết” không còn gì nữa"),
    ("việc cần làm\n", "bối cảnh\n      Lại nữa.\n    việc cần làm\n", "“bối cảnh” ghi hai lần"),
    ("  mã thu\n", "  mã thu\n      mã thu\n", "“mã” ghi hai lần"),
    ("  khi 1=1\n", "  khi 1=1\n      khi 2=2\n", "“khi” ghi hai lần"),
    ("  bước “Câu \"đầu\" tiên”", "  Câu đầu tiên\n      bước \"Câu\"", "bài mẫu gồm các bước: bước \"Điểm danh\""),
    (" phiên bản 2", " lần hai", "sau tên bài ghi: phiên bản 1"),
    ("bài   \"", "bai-tap \"", "bài bắt đầu bằng: bài \"Tên bài\" phiên bản 1"),
    ("lý do đúng", "lý do", "không rõ phần “lý do”; các phần: "),
    ("dữ liệu", "dữ liệu mẫu", "không rõ phần “dữ liệu mẫu”; các phần: "),
    ("yêu cầu \"có việc\"", "yêu cầu", "không rõ phần “yêu cầu”; các phần: "),
  ])
  func whatDoesNotReadIsTold(_ old: String, _ new: String, _ message: String) {
    let margin = "    "
    let text = Self.careless.replacing(old.replacing("\n" + margin, with: "\n"), with: new.replacing("\n" + margin, with: "\n"))
    #expect(text != Self.careless)
    let result = ExerciseFormatter.format(SourceText(name: "thu.bai", text), in: .vi)
    #expect(result.text == nil)
    #expect(result.diagnostics.first?.message.vi.hasPrefix(message) == true, "\(result.diagnostics.map(\.message.vi))")
  }
}
