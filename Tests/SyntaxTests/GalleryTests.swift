import Diagnostics
import Testing

@testable import Syntax

/// Every message about form, provoked, in both languages: short, in people's words, with the way on.
struct GalleryTests {
  struct Exhibit: CustomStringConvertible, Sendable {
    let text: String
    let code: SyntaxCode
    let vi: String
    let en: String
    var hint: (vi: String, en: String)?
    var replacement: String?
    var description: String { text }
  }

  static let exhibits: [Exhibit] = [
    Exhibit(
      text: "phân côngg @bình: Việc", code: .unknownVerb, vi: "không có câu nào bắt đầu bằng “phân côngg”",
      en: "no statement begins with “phân côngg”", replacement: "phân công"),
    Exhibit(
      text: "xyz", code: .unknownVerb, vi: "không có câu nào bắt đầu bằng “xyz”", en: "no statement begins with “xyz”",
      hint: ("gõ “giúp” để xem các câu", "type “help” to see the statements")),
    Exhibit(
      text: "xếp loại @bình năm 2026 hôm nay", code: .unexpected,
      vi: "cần “xuất sắc”, “tốt”, “hoàn thành” hoặc “không hoàn thành”, nhưng gặp “hôm nay”",
      en: "expected “excellent”, “good”, “complete” or “not complete”, found “hôm nay”",
      hint: (
        "ví dụ: xếp loại @bình năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1",
        "for example: classify @bình year 2026 good for 16 against 1 abstain 1"
      )),
    Exhibit(
      text: "mục một: Thời sự", code: .unexpected, vi: "“một” không viết được ở đây", en: "“một” does not belong here",
      hint: (
        "số mục viết bằng chữ số, hoặc bỏ số: mục 1: …; mục: …",
        "an item is numbered in figures, or not at all: item 1: …; item: …"
      )),
    Exhibit(
      text: "khách mời \"Lê Văn Sáu\" chức vụ \"Bí thư\"", code: .unexpected, vi: "“chức vụ” không viết được ở đây",
      en: "“chức vụ” does not belong here",
      hint: ("của khách mời thì ghi: chức danh \"…\"", "of a guest it is: post \"…\"")),
    Exhibit(
      text: "đảng viên Nguyễn Thị Lan", code: .unexpected, vi: "cần đảng viên (@…), nhưng gặp “Nguyễn”",
      en: "expected a member (@…), found “Nguyễn”",
      hint: ("đảng viên viết bằng @ và tên gọi, như @lan", "a member is written with @ and a handle, like @lan")),
    Exhibit(
      text: "khách mời Lê Văn Sáu chức danh \"x\"", code: .unexpected, vi: "cần chữ trong ngoặc kép (\"…\"), nhưng gặp “Lê Văn Sáu”",
      en: "expected a quoted text (\"…\"), found “Lê Văn Sáu”", replacement: "\"Lê Văn Sáu\""),
    Exhibit(
      text: "báo cáo @bình #2 Đã xong", code: .unexpected, vi: "“Đã” không viết được ở đây", en: "“Đã” does not belong here",
      hint: (
        "ở đây có thể viết: xong, kỳ, đạt; nội dung viết sau dấu hai chấm (:)",
        "here may stand: finished, period, at; text is written after a colon (:)"
      )),
    Exhibit(
      text: "bế mạc rà soát", code: .unexpected, vi: "“rà soát” không viết được ở đây", en: "“rà soát” does not belong here",
      hint: ("câu mới bắt đầu ở một dòng mới", "a new statement begins on a new line")),
    Exhibit(
      text: "tình hình: tốt", code: .unexpected, vi: "“:” không viết được ở đây", en: "“:” does not belong here",
      hint: ("câu này không có nội dung", "this statement takes no text")),
    Exhibit(
      text: "kết luận: a\n    b", code: .unexpected, vi: "nội dung đã hết ở dòng trên", en: "the text ended on the line above",
      hint: (
        "nội dung nhiều dòng viết từ dòng dưới dấu hai chấm, lùi vào so với câu",
        "text of several lines begins on the line below the colon, indented more than the statement"
      )),
    Exhibit(
      text: "góp ý @an", code: .missing, vi: "thiếu nhiệm vụ (#…) hoặc đảng viên (@…)",
      en: "missing a task (#…) or a member (@…)",
      hint: ("ví dụ: góp ý @an về #2: Cần phối hợp với Hội Phụ nữ", "for example: discuss @an on #2: Cần phối hợp với Hội Phụ nữ")),
    Exhibit(
      text: "xếp loại @bình", code: .missing, vi: "thiếu năm (2026) hoặc quý (quý 3/2026)",
      en: "missing a year (2026) or a quarter (Q3/2026)",
      hint: (
        "ví dụ: xếp loại @bình năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1",
        "for example: classify @bình year 2026 good for 16 against 1 abstain 1"
      )),
    Exhibit(
      text: "kết luận: theo mẫu {A", code: .missing, vi: "thiếu “}”", en: "missing “}”",
      hint: ("dấu ngoặc nhọn trong nội dung viết hai lần: {{", "a brace in text is written twice: {{")),
    Exhibit(
      text: "điều chỉnh #2 hạn 30-9-26", code: .malformedNumber, vi: "“30-9-26” không phải số, ngày hay giờ",
      en: "“30-9-26” is no number, date or time",
      hint: ("viết như 03/09/2026, 9/2026, 19:00, 60%, 12.420", "write 03/09/2026, 9/2026, 19:00, 60%, 12.420"), replacement: "30/09/2026"),
    Exhibit(
      text: "vắng ＠lan", code: .unknownCharacter, vi: "ký tự “＠” không dùng ở đây", en: "the character “＠” has no use here",
      replacement: "@"),
    Exhibit(
      text: "vắng \u{202E}@lan", code: .unknownCharacter, vi: "ký tự U+202E không dùng ở đây", en: "the character U+202E has no use here"),
    Exhibit(
      text: "khách mời \"Lê Văn Sáu", code: .unterminatedString, vi: "thiếu dấu ngoặc kép đóng", en: "the closing quote is missing"),
    Exhibit(
      text: "bế mạc lúc 20:00 lúc 21:00", code: .repeatedClause, vi: "“lúc” đã viết ở trên", en: "“lúc” is already written"),
    Exhibit(text: "hết", code: .strayEnd, vi: "“hết” không đóng khối nào", en: "“hết” closes no block"),
    Exhibit(text: "nếu a\n    rà soát", code: .unclosedBlock, vi: "khối này chưa có “hết”", en: "this block has no “end”"),
    Exhibit(
      text: "gán x = " + String(repeating: "(", count: 120), code: .tooDeep, vi: "lồng nhau quá 100 mức", en: "nested more than 100 deep"),
    Exhibit(
      text: "gán x = “{“{“{“{a}”}”}”}”", code: .tooDeep, vi: "ngoặc kép lồng nhau quá 3 mức", en: "quotes nested more than 3 deep"),
    Exhibit(
      text: "giải thích \"{a}\"", code: .unexpected, vi: "mã viết nguyên, không tính trong ngoặc nhọn",
      en: "a code is written as it is, without braces"),
  ]

  @Test(arguments: exhibits)
  func theMessageIsRightInBothLanguages(_ exhibit: Exhibit) throws {
    let diagnostics = Parser.parse(SourceText(exhibit.text)).diagnostics
    #expect(diagnostics.count == 1)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.code == exhibit.code.rawValue)
    #expect(diagnostic.message == Localized(vi: exhibit.vi, en: exhibit.en))
    #expect(diagnostic.hint == exhibit.hint.map { Localized(vi: $0.vi, en: $0.en) })
    #expect(diagnostic.replacement == exhibit.replacement)
  }

  @Test func everyCodeIsProvokedAndExplained() {
    #expect(Set(Self.exhibits.map(\.code)) == Set(SyntaxCode.allCases))
    for code in SyntaxCode.allCases {
      #expect(!code.explanation.vi.isEmpty && !code.explanation.en.isEmpty && code.rawValue.hasPrefix("syntax."))
    }
  }

  /// Every production a message may name has its words in both languages.
  @Test func everyPartOfAStatementHasAName() {
    let productions = FullForms.samples.keys.map { $0 } + [.text, .name, .expression, .statement]
    for production in productions { #expect(production.name != nil, "\(production)") }
  }

  @Test func everyStatementHasAnExample() {
    for verb in Keyword.allCases { #expect((Verb.of(verb)?.example != nil) == verb.isVerb, "\(verb)") }
  }

  @Test func longWordsAreCutInMessages() {
    for text in ["vắng ", "", "bế mạc ", "gộp "] {
      let parsed = Parser.parse(SourceText(text + String(repeating: "ệ", count: 5000)))
      #expect(parsed.diagnostics.first.map { $0.message.vi.count < 100 } == true)
    }
  }
}
