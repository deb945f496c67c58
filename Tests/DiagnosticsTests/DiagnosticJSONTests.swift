import Diagnostics
import Foundation
import Testing

/// What programs see of a message: one object on one line, every key in order.
struct DiagnosticJSONTests {
  private let source = SourceText(name: "bien ban/9.chibo", "họp\nvắng \"lan\"\n")
  private let full = Diagnostic(
    SourceCode.notUTF8, at: Span(6, 12), Localized(vi: "sai “x”\n", en: "wrong"), severity: .warning,
    hint: Localized(vi: "gợi ý", en: "hint"),
    replacement: "\"@lan\"")

  @Test func anObjectHasEveryKeyInOrder() {
    let expected =
      #"{"code":"source.not-utf8","column":1,"endColumn":5,"endLine":2,"file":"bien ban/9.chibo","hint":"gợi ý","line":2,"message":"sai “x”\n","#
      + #""replacement":"\"@lan\"","severity":"warning"}"#
    #expect(DiagnosticJSON(language: .vi).render([full], in: source) == [expected])
  }

  @Test func whatIsAbsentIsNull() throws {
    let plain = Diagnostic(SourceCode.tooLarge, at: nil, Localized(vi: "lớn", en: "large"))
    let outside = Diagnostic(SourceCode.notUTF8, at: Span(900, 901), Localized(vi: "sai", en: "wrong"))
    let lines = DiagnosticJSON(language: .en).render([plain, outside], in: source)
    #expect(lines.count == 2)
    for line in lines {
      #expect(!line.contains("\n"))
      let object = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object.count == 10 && object["line"] is NSNull && object["hint"] is NSNull && object["severity"] as? String == "error")
    }
  }

  @Test func controlCharactersAreEscaped() {
    let odd = Diagnostic(SourceCode.notUTF8, at: nil, Localized(vi: "\u{1B}[31m\0", en: ""))
    #expect(DiagnosticJSON(language: .vi).render([odd], in: source)[0].utf8.allSatisfy { $0 >= 0x20 })
  }
}
