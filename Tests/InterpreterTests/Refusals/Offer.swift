import Diagnostics

@testable import Syntax

/// What a message offers to be typed.
enum Offer: Equatable {
  /// Instead of what stands at the place of the message, one as good as the other.
  case instead([String])
  /// Statements, each by itself, or one after the other.
  case statements([String], inOrder: Bool, before: Bool)

  /// All that a message offers in a language.
  static func all(of diagnostic: Diagnostic, in language: Language) -> [Offer] {
    var offers = diagnostic.replacement.map { [Offer.instead([$0])] } ?? []
    guard let hint = diagnostic.hint?[language], !isExample(hint) else { return offers }
    if let names = names(in: hint) { return offers + [.instead(names)] }
    var statements: [String] = []
    var forms: [String] = []
    for part in parts(of: hint) {
      if let statement = statement(in: part, isFurther: !statements.isEmpty) {
        statements.append(statement)
      } else if let form = form(of: part) {
        forms.append(form)
      }
    }
    if !statements.isEmpty {
      let order = ["lần lượt", "one after another"].contains { hint.contains($0) }
      offers.append(.statements(statements, inOrder: order, before: befores.contains { hint.hasPrefix($0) }))
    }
    return offers + forms.map { .instead([$0]) }
  }

  private static let befores = [
    "ghi trước", "chọn trước", "choose first", "mở họp trước", "khai chi bộ trước", "state first", "open one first", "declare a cell first",
  ]

  /// An example is of another cell.
  private static func isExample(_ hint: String) -> Bool { ["ví dụ: ", "for example: "].contains { hint.hasPrefix($0) } }

  /// `có: hạn, người`, `viết đủ dấu một trong: “Thôn Đông”, “Thôn Đồng”`, `viết rõ một trong: @hà (Vũ Thị Hà), @hạ (Bùi Thị Hạ)`
  private static func names(in hint: String) -> [String]? {
    for label in ["có: ", "there are: ", "there is: ", "một trong: ", "one of: ", "marks: ", "một số: ", "the numbers: "] {
      guard let range = hint.firstRange(of: label), hint[..<range.lowerBound].allSatisfy({ $0 != ";" && $0 != ":" }) else { continue }
      return hint[range.upperBound...].split(separator: ", ").map { (name: Substring) -> String in
        let bare = name.components(before: " (")
        return bare.hasPrefix("“") ? "\"\(bare.dropFirst().dropLast())\"" : bare
      }
    }
    return nil
  }

  /// The parts between semicolons outside of quotes.
  private static func parts(of hint: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for letter in hint {
      if letter == "\"" { isQuoted.toggle() }
      if letter == ";", !isQuoted { parts.append("") } else { parts[parts.count - 1].append(letter) }
    }
    return parts.map { part in
      var text = part[...].drop { $0 == " " }
      for word in ["hoặc ", "or "] where text.hasPrefix(word) { text = text.dropFirst(word.count) }
      return String(text)
    }
  }

  /// The statement that follows the labels of a part, or that a part is after others.
  private static func statement(in part: String, isFurther: Bool) -> String? {
    var rest = part[...]
    while let colon = rest.firstRange(of: ": "), isStatement(rest[colon.upperBound...]),
      !rest[..<colon.lowerBound].contains(where: { $0.isNumber || "@#\"…".contains($0) })
    {
      rest = rest[colon.upperBound...]
    }
    let isLabelled = rest.startIndex > part.startIndex
    return (isLabelled || isFurther) && isStatement(rest) ? ended(rest) : nil
  }

  private static func ended(_ statement: Substring) -> String {
    for joint in [" rồi ", " and state "] {
      if let range = statement.firstRange(of: joint) { return String(statement[..<range.lowerBound]) }
    }
    return String(statement)
  }

  /// It begins with the words of a statement as they are printed.
  private static func isStatement(_ text: Substring) -> Bool {
    let source = SourceText(String(text))
    guard let token = Lexer.tokens(of: source).first, let verb = token.verb, token.span.start == 0 else { return false }
    return verb != .if && verb != .else && Language.allCases.contains { source[token.span] == verb.spelling($0) }
  }

  private static let labels = [
    "ngày cuối cùng: ", "the last day: ", "nơi ban hành: ", "type and issuer: ", "gì liền sau: ", "alone: ", "dấu chấm: ", "with a dot: ",
    "ngày cuối: ", "both days: ", "các mục đã có: ", "ví dụ @", "such as @", "số phiếu: ", "the votes: ", "the counts: ", "số tiếp theo: ",
    "the next one: ", "ghi: ", "viết: ",
    "state: ", "write: ",
  ]

  /// `ghi: hạn 30/09/2026`, `write: 19:00`
  private static func form(of part: String) -> String? {
    for label in labels {
      guard let range = part.firstRange(of: label), !["các bản ghi", "ở đây có thể", "here may"].contains(where: { part.hasPrefix($0) })
      else { continue }
      let form = (label.hasSuffix("@") ? "@" : "") + part[range.upperBound...].components(before: " (")
      return form.contains(": …") ? nil : form
    }
    return bound(in: part)
  }

  /// `ghi từ 19:00 trở đi`, `ghi 03/02/1999 hoặc sớm hơn`, `đếm lại, nhiều nhất 4`
  private static func bound(in part: String) -> String? {
    for (start, end) in [
      ("ghi từ ", " trở đi"), ("state ", " or later"), ("ghi ", " hoặc sớm hơn"), ("state ", " or earlier"), ("nhiều nhất ", ""),
      ("nhiều nhất là ", ""), ("again, ", " at most"), (" ", " at most"),
    ] {
      guard let range = part.firstRange(of: start), part.hasSuffix(end), !part.contains("cộng lại"), !part.contains("together") else {
        continue
      }
      let bound = part[range.upperBound...].dropLast(end.count)
      if bound.first?.isNumber == true, !bound.contains(" ") { return String(bound) }
    }
    return nil
  }
}

extension Substring {
  fileprivate func components(before separator: String) -> String {
    firstRange(of: separator).map { String(self[..<$0.lowerBound]) } ?? String(self)
  }
}
