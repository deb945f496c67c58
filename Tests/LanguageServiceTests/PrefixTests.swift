import Diagnostics
import Domain
import Foundation
import Interpreter
import LanguageService
import Syntax
import Testing

/// Half-typed text is what the service lives on: every beginning of a text is answered, whatever stands in it.
struct PrefixTests {
  static let texts = [
    "phân công #9 @bình, @hoa hạn 30/09/2026 sản phẩm \"Phương án {tháng}\" theo dõi @an loại đột xuất căn cứ 39-KH/ĐU: Xây dựng {đếm(nhiệm vụ)} @an",
    "họp thường kỳ 03/09/2026 lúc 19:00 tại “Nhà văn hóa” chủ trì @an thư ký @hoa trực tuyến tháng 9/2026 chủ đề \"a \"\"b\"\"\"",
    "biểu quyết kết nạp đối với @bình kín tán thành 17 không tán thành 0 không ý kiến 1: Thông qua",
    "mẫu \"x\" (ngày: ngày, giờ: giờ = 19:00)\n    với mỗi n trong nhiệm vụ khi quá hạn và không chậm\n        báo cáo {n.người} {n} đạt 60%:\n            Hàng một\n            hàng {n.số} hai\n    hết\nhết",
    "xem nhiệm vụ khi (hạn < hôm nay hoặc tiến độ <= 50%) xếp theo hạn giảm dần đầu 5 tính đến 31/12/2026 dạng bảng -- ghi chú",
    "báo cáo @ # \" { } ( ) : 1/2/3 08-NQ/ €\u{200B}\u{A0}\t\r\n  , ;", "\u{301}\u{309}", "{{{{((((\"\"\"", ": : :",
  ]

  @Test(arguments: texts + texts.map(\.decomposedStringWithCanonicalMapping))
  func everyBeginningIsAnswered(text: String) throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.meeting, SmallCell.template)
    for language in Language.allCases {
      let completer = Completer(state: cell.interpreter.state, today: cell.interpreter.today, language: language)
      let scalars = Array(text.unicodeScalars)
      for length in 0...scalars.count {
        let before = String(String.UnicodeScalarView(scalars[..<length]))
        let after = String(String.UnicodeScalarView(scalars[length...]))
        let completions = completer.completions(before: before, after: after)
        #expect((0...before.utf8.count).contains(completions.start))
        #expect(String(before.utf8.prefix(completions.start)) != nil, "\(before) is cut within a letter")
        _ = completer.hint(before: before, after: after)
        _ = completer.continuation(of: before)
        if let missing = completer.missingPart(of: before) { #expect(missing.filled(with: "1").utf8.count > before.utf8.count) }
      }
    }
  }

  @Test func nothingIsKnownWithoutACell() {
    let completer = Completer(state: State(rules: RuleBook()), today: SmallCell.today)
    for text in ["báo cáo ", "báo cáo @", "kết luận ", "phát biểu \"", "đảng phí ", "hoàn tác ", "giải thích ", "mục "] {
      #expect(completer.completions(before: text, after: "").candidates.allSatisfy { !$0.text.hasPrefix("@") && !$0.text.hasPrefix("#") })
    }
  }

  @Test func deepNestingIsAnswered() {
    let completer = Completer(state: State(rules: RuleBook()), today: SmallCell.today)
    let text = "gán x = " + String(repeating: "(", count: 300)
    #expect(completer.completions(before: text, after: "").start <= text.utf8.count)
    let blocks = String(repeating: "nếu đúng\n", count: 300)
    #expect(completer.completions(before: blocks, after: "").start <= blocks.utf8.count)
    _ = completer.hint(before: blocks, after: "")
    _ = completer.continuation(of: blocks)
  }
}
