import Diagnostics
import Domain
import Interpreter
import LanguageService
import Syntax
import Testing

struct ContinuationTests {
  let completer = Completer(state: State(rules: RuleBook()), today: SmallCell.today)

  @Test(arguments: [
    "", " ", "rà soát", "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ", "mục 1: Thông tin: thời sự", "báo cáo", "không có câu này:",
    "báo cáo: xong", "khách mời \"Lê:", "-- ghi chú:", "kết luận #2 {", "hết",
  ])
  func wholeStatementsAndMistakesEndAtOnce(text: String) {
    #expect(completer.continuation(of: text) == nil)
  }

  @Test func freeTextGoesOnUntilAnEmptyRow() {
    #expect(completer.continuation(of: "phân công @bình hạn 30/09/2026:") == "    ")
    #expect(completer.continuation(of: "phân công @bình:  ") == "    ")
    #expect(completer.continuation(of: "phân công @bình:\n    Xây dựng phương án") == "    ")
    #expect(completer.continuation(of: "phân công @bình:\n  Xây dựng\n  phương án") == "  ")
    #expect(completer.continuation(of: "phân công @bình:\n    Xây dựng\n    ") == nil)
    #expect(completer.continuation(of: "phân công @bình:\n    Xây dựng\n") == nil)
    #expect(completer.continuation(of: "phân công @bình:\n") == nil)
    #expect(completer.continuation(of: "phân công @bình\n    hạn 30/09/2026:") == "    ")
    #expect(completer.continuation(of: "phân công @bình\n    hạn 30/09/2026: Xây dựng") == nil)
    #expect(completer.continuation(of: "báo cáo @bình #2:") == "    ")
    #expect(completer.continuation(of: "kết luận:\n    Chi bộ thống nhất {") == "    ")
  }

  @Test func blocksGoOnUntilTheyAreClosed() {
    #expect(completer.continuation(of: "mẫu \"x\" (ngày: ngày)") == "    ")
    #expect(completer.continuation(of: "mẫu \"x\"\n    rà soát") == "    ")
    #expect(completer.continuation(of: "mẫu \"x\"\n    với mỗi n trong nhiệm vụ") == "        ")
    #expect(completer.continuation(of: "mẫu \"x\"\n    với mỗi n trong nhiệm vụ\n        rà soát\n    hết") == "    ")
    #expect(completer.continuation(of: "mẫu \"x\"\n    với mỗi n trong nhiệm vụ\n        rà soát\n    hết\nhết") == nil)
    #expect(completer.continuation(of: "nếu đếm(nhiệm vụ) > 0\n    rà soát\nnếu không") == "    ")
    #expect(completer.continuation(of: "if count(tasks) > 0\n    check\nend") == nil)
    #expect(completer.continuation(of: "với mỗi n trong nhiệm vụ\n\n") == "    ")
  }

  @Test func freeTextWithinABlockIsIndentedBelowItsHeader() {
    #expect(completer.continuation(of: "mẫu \"x\"\n    mục 1:") == "        ")
    #expect(completer.continuation(of: "mẫu \"x\"\n    mục 1:\n        Thời sự") == "        ")
    #expect(completer.continuation(of: "mẫu \"x\"\n    mục 1:\n        Thời sự\n        ") == "    ")
  }

  /// What is asked for row by row is what the parser then reads as one statement.
  @Test(arguments: [
    ["mục 1:", "Thông tin", "thời sự", ""], ["mẫu \"x\"", "mục 1:", "Thời sự", "", "rà soát", "hết"],
    ["nếu đếm(nhiệm vụ) > 0", "với mỗi n trong nhiệm vụ", "rà soát", "hết", "nếu không", "tình hình", "hết"],
    ["họp thường kỳ 03/09/2026 lúc 19:00"],
  ])
  func rowsAskedForMakeOneStatement(rows: [String]) throws {
    var text = rows[0]
    for row in rows.dropFirst() { text += "\n" + (try #require(completer.continuation(of: text), "after \(text)")) + row }
    #expect(completer.continuation(of: text) == nil)
    let parsed = Parser.parse(SourceText(text))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.script.count == 1)
  }
}
