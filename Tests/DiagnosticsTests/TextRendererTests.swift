import Diagnostics
import Testing

/// What people see of a message: place, line, caret, hint, in both languages and in safe letters.
struct TextRendererTests {
  private enum Code: String, DiagnosticCode {
    case wrong = "test.wrong"
    var example: CodeExample? { nil }
    var explanation: Localized { Localized(vi: "", en: "") }
  }

  private func diagnostic(_ span: Span?, severity: Severity = .error, hint: Localized? = nil, replacement: String? = nil) -> Diagnostic {
    Diagnostic(Code.wrong, at: span, Localized(vi: "sai", en: "wrong"), severity: severity, hint: hint, replacement: replacement)
  }

  /// The lines of a message about the first occurrence of a piece of the text.
  private func lines(_ text: String, _ piece: String, in language: Language = .vi) -> [String] {
    let start = text.firstRange(of: piece).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
    let span = Span(UInt32(start), UInt32(start + piece.utf8.count))
    let source = SourceText(name: "a.chibo", bytes: Array(text.utf8))
    return TextRenderer(language: language).render(diagnostic(span), in: source).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test func aMessageHasItsPlaceLineCaretHintAndReplacement() {
    let source = SourceText(name: "a.chibo", "họp\n  vắng @lan\n")
    let full = diagnostic(Span(8, 14), severity: .warning, hint: Localized(vi: "gợi ý", en: "hint"), replacement: "có mặt")
    #expect(
      TextRenderer(language: .vi).render(full, in: source)
        == "a.chibo:2:3: cảnh báo: sai [test.wrong]\n  |   vắng @lan\n  |   ^^^^\n  = gợi ý\n  = có phải ý là: có mặt")
    #expect(
      TextRenderer(language: .en).render(full, in: source)
        == "a.chibo:2:3: warning: wrong [test.wrong]\n  |   vắng @lan\n  |   ^^^^\n  = hint\n  = did you mean: có mặt")
    #expect(TextRenderer(language: .en).render(diagnostic(nil, severity: .note), in: source) == "a.chibo: note: wrong [test.wrong]")
    #expect(TextRenderer(language: .vi).render(diagnostic(nil, severity: .note), in: source) == "a.chibo: ghi chú: sai [test.wrong]")
  }

  @Test(arguments: [
    ("vắng @lan", "@lan", "  | vắng @lan", "  |      ^^^^"),
    ("va\u{306}\u{301}ng @lan", "@lan", "  | va\u{306}\u{301}ng @lan", "  |      ^^^^"),
    ("日本 @lan", "@lan", "  | 日本 @lan", "  |      ^^^^"), ("ｈọp 한국 x", "한국", "  | ｈọp 한국 x", "  |      ^^^^"),
    ("a\tb", "b", "  | a   b", "  |     ^"), ("\t\tb\tc", "c", "  |         b   c", "  |             ^"),
    ("👩‍👩‍👧 x", "x", "  | 👩‍👩‍👧 x", "  |    ^"),
    ("a\u{1B}[31mb", "b", "  | a\u{FFFD}[31mb", "  |       ^"), ("a\u{202E}b", "b", "  | a\u{FFFD}b", "  |   ^"),
    ("a\0b\u{85}c", "c", "  | a\u{FFFD}b\u{FFFD}c", "  |     ^"),
    ("a\u{200B}\u{AD}b", "b", "  | a\u{200B}\u{AD}b", "  |  ^"), ("ab\ncd\nef", "d", "  | cd", "  |  ^"),
    ("ab\ncd", "b\nc", "  | ab", "  |  ^"),
    ("ab", "", "  | ab", "  | ^"), ("", "", "", ""),
  ])
  func theCaretStandsUnderItsPlace(_ text: String, _ piece: String, _ line: String, _ caret: String) {
    #expect(Array(lines(text, piece).dropFirst()) == [line, caret].filter { !$0.isEmpty })
  }

  @Test func longLinesAreCutToAWindowAroundThePlace() {
    for filler in ["x", "ệ", "日", "e\u{302}\u{323}", "👩‍👩‍👧", "\t"] {
      let text = String(repeating: filler, count: 3000) + " HERE " + String(repeating: filler, count: 3000)
      let shown = lines(text, "HERE")
      let line = shown[1].dropFirst(4)
      #expect(line.hasPrefix("…") && String(line).displayWidth <= 120, "\(filler)")
      let caret = shown[2].dropFirst(4)
      let before = line[..<(line.firstRange(of: "HERE")?.lowerBound ?? line.startIndex)]
      #expect(String(before).displayWidth == caret.prefix { $0 == " " }.count && caret.hasSuffix(" ^^^^"), "\(filler)")
    }
  }

  @Test func aHugeSpanOrLineIsRenderedAtOnce() {
    let source = SourceText(name: "a", bytes: [UInt8](repeating: 0x41, count: 4_000_000))
    let text = TextRenderer(language: .vi).render(diagnostic(Span(2_000_000, 4_000_000)), in: source)
    #expect(text.hasSuffix("| " + String(repeating: " ", count: 60) + String(repeating: "^", count: 60)))
  }

  @Test func aPlaceOutsideTheTextIsNotShown() {
    #expect(TextRenderer(language: .vi).render(diagnostic(Span(9, 12)), in: SourceText(name: "a", "họp")) == "a: lỗi: sai [test.wrong]")
    #expect(
      TextRenderer(language: .vi).render(diagnostic(Span(0, 0)), in: SourceText(name: "a\n\u{1B}", ""))
        == "a\u{FFFD}\u{FFFD}:1:1: lỗi: sai [test.wrong]")
  }

  @Test func manyMessagesRenderLikeEach() {
    let source = SourceText(name: "a", String(repeating: "vắng @lan\n\n", count: 50))
    let all = (0..<UInt32(source.bytes.count)).map { diagnostic(Span($0, $0 + 1)) } + [diagnostic(nil), diagnostic(Span(100_000, 100_001))]
    let renderer = TextRenderer(language: .vi)
    #expect(renderer.render(all, in: source) == all.map { renderer.render($0, in: source) })
  }

  @Test func widthsAreThoseOfATerminal() {
    for (text, width) in [("", 0), ("Đảng ủy", 7), ("e\u{302}\u{301}", 1), ("日本", 4), ("（", 2), ("é🙂", 3), ("\u{200B}", 0), ("ﾊ", 1)] {
      #expect(text.displayWidth == width, "\(text)")
    }
  }
}
