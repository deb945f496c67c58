import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("Every code of meaning, provoked by the example that explains it")
struct CodeGalleryTests {
  static let setUp = SmallCell.meeting + "đảng viên @hạ \"Bùi Thị Hạ\"\nphân công #3 @an: Việc ngắn\nkết luận #3 hoàn thành"

  /// What has to be on record before the example; the small cell in its meeting for the rest.
  static let setUps: [InterpreterCode: String] = [
    .noCell: "", .noMeeting: SmallCell.roster, .ambiguousCell: "chi bộ \"Thôn Đông\"\nchi bộ \"Thôn Đồng\"",
    .ambiguousName: Self.setUp + "\nquần chúng \"Ngô Thị Mai\" giới thiệu 03/09/2026\nquần chúng \"Ngô Thị Mài\" giới thiệu 03/09/2026",
    .sealed: Self.setUp + "\nbế mạc bất thường: Mất điện", .nothingToAssign: SmallCell.roster,
    .ambiguousFinding: Self.setUp + "\nphân công @an: Việc chung\nphân công @hà: Việc chung",
  ]

  @Test(arguments: InterpreterCode.allCases, Language.allCases)
  func provoked(code: InterpreterCode, language: Language) throws {
    let example = try #require(code.example)
    let session = try Session(Self.setUps[code] ?? Self.setUp)
    #expect(try found(code, example, session, language) == code.rawValue)
  }

  private func found(_ code: InterpreterCode, _ example: CodeExample, _ session: Session, _ language: Language) throws -> String {
    switch code {
    case .includeCycle:
      session.host.files["a.chibo"] = "gộp \"a.chibo\""
      return try session.failure("gộp \"a.chibo\"").diagnostic.code
    case .interrupted:
      session.host.isInterrupted = true
      return try session.failure("tình hình").diagnostic.code
    case .limit:
      let levels = (1...30).map { "mẫu \"m\($0)\"\n    dùng \"m\($0 + 1)\"\n    dùng \"m\($0 + 1)\"\nhết\n" }.joined()
      return try session.failure(levels + "mẫu \"m31\"\nhết\ndùng \"m1\"").diagnostic.code
    case .notARule:
      do throws(Failure) {
        _ = try RuleBook(reading: [SourceText("phân công @an: Việc")])
        return ""
      } catch {
        return error.diagnostic.code
      }
    case .sealed: return try session.failure("hoàn tác \(session.records.count - 3)").diagnostic.code
    case .nothingToAssign: return try session.failure("đề xuất phân công").diagnostic.code
    default:
      #expect(example.provoking.en == nil)
      let english = Formatter.format(SourceText(example.provoking.vi), in: .en)
      #expect(english.diagnostics.isEmpty)
      return try session.failure(language == .vi ? example.provoking.vi : try #require(english.text)).diagnostic.code
    }
  }

  @Test("what is said of a code reads in both languages, and its statements parse")
  func examplesParse() {
    for code in Codes().all {
      guard let example = code.example else { continue }
      for side in [example.provoking, example.remedy] where side.en == nil {
        #expect(Parser.parse(SourceText(side.vi)).diagnostics.isEmpty, "\(code.name): \(side.vi)")
      }
    }
  }
}
