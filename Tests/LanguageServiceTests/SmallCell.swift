import Diagnostics
import Domain
import Interpreter
import LanguageService
import Syntax
import Testing

/// A cell built through the interpreter, and what is completed in it.
struct SmallCell {
  let interpreter: Interpreter
  let completer: Completer

  init(_ script: String..., language: Language = .vi) throws {
    interpreter = Interpreter(state: State(rules: RuleBook()), host: SilentHost(), clock: { SmallCell.today })
    for part in script {
      let source = SourceText(part)
      let parsed = Parser.parse(source)
      try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
      try interpreter.run(parsed.script, from: source)
    }
    completer = Completer(
      state: interpreter.state, today: interpreter.today, language: language, templates: interpreter.declaredTemplates,
      variables: interpreter.variableNames)
  }

  static let today = Day(year: 2026, month: 9, day: 1) ?? Day(number: 0)

  /// Candidates at the mark `|`, or at the end of a text without one.
  func candidates(_ text: String) -> [Completion] { completions(text).candidates }

  func texts(_ text: String) -> [String] { candidates(text).map(\.text) }

  func completions(_ text: String) -> Completions {
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return completer.completions(before: parts[0], after: parts.count > 1 ? parts[1] : "")
  }

  /// The text with the first candidate put in, as a Tab that settles on it would.
  func accepting(_ text: String) -> String? {
    let completions = completions(text)
    guard let first = completions.candidates.first else { return nil }
    return String(decoding: text.utf8.prefix(completions.start), as: UTF8.self) + first.text
  }

  static let roster = """
    chi bộ "Thôn Đông" thuộc "Đảng bộ xã Tân Lập"
    nhiệm kỳ 2025-2030 từ 15/01/2025
    đảng viên @an "Trần Văn An" chính thức 03/02/1999 tổ "Tổ 1" từ 01/01/2025
    đảng viên @bình "Nguyễn Văn Bình" chính thức 03/02/1999 tổ "Tổ 2" từ 01/01/2025
    đảng viên @ánh "Lê Thị Ánh" chính thức 03/02/1999 từ 01/01/2025
    đảng viên @đức "Phạm Minh Đức" dự bị từ 01/01/2026
    đảng viên @hoa "Nguyễn Thị Hoa" chính thức 03/02/1999 từ 01/01/2025
    đảng viên @cường "Vũ Quốc Cường" chính thức 03/02/1999 từ 01/01/2025
    chức vụ @an bí thư từ 15/01/2025
    chức vụ @bình chi ủy viên từ 15/01/2025
    chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/08/2026
    miễn sinh hoạt @ánh tuổi cao sức khỏe yếu từ 01/02/2026
    """

  static let tasks = """
    phân công #1 @an hạn 31/12/2026: Phụ trách chung
    phân công #2 @bình hạn 30/09/2026 địa bàn "Xóm Trên": Vận động các hộ hiến đất mở rộng đường trục chính của thôn
    phân công #3 @hoa hằng quý: Theo dõi công tác khuyến học
    phân công #4 @bình hằng tháng: Thu đảng phí
    văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành "Đảng ủy xã": Kế hoạch công tác năm
    """

  static let meeting = """
    họp thường kỳ 03/09/2026 lúc 19:00 tại "Nhà văn hóa" chủ trì @an thư ký @hoa
    khách mời "Lê Văn Sáu" chức danh "Phó bí thư Đảng ủy xã"
    """

  static let template = """
    mẫu "sinh hoạt thường kỳ" (ngày: ngày, giờ: giờ = 19:00, thư ký: đảng viên)
        họp thường kỳ {ngày} lúc {giờ} thư ký {thư ký}
    hết
    """
}

/// Answers nothing and shows nothing.
private final class SilentHost: Host {
  func answer(_ question: Question, problem: Diagnostic?) -> String? { nil }
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText { SourceText("") }
  func show(_ answer: Answer) {}
  func recorded(_ accepted: Accepted) {}
  func request(_ request: Request) {}
  var isInterrupted: Bool { false }
}
