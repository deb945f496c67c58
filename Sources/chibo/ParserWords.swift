import Foundation

/// The words that the argument parser has of its own, in Vietnamese; texts of commands and options are in the user's language already.
enum ParserWords {
  /// - Parameter text: help or a message about what was typed, as the parser has written it.
  /// - Returns: the same in the language of the help.
  static func said(_ text: String) -> String {
    helpLanguage == .en ? text : text.components(separatedBy: "\n").map(line).joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    for (english, vietnamese) in headings where line.hasPrefix(english) {
      return vietnamese + inner(message(String(line.dropFirst(english.count))))
    }
    if let parts = parts(of: line, like: "  See '%' for detailed help.") { return "  Xem một lệnh: " + inner(parts[0]) }
    if let parts = parts(of: line, like: "  See '%' for more information.") { return "  Xem thêm: " + inner(parts[0]) }
    return inner(line)
  }

  /// What begins a line.
  private static let headings = [
    ("OVERVIEW: ", "GIỚI THIỆU: "), ("USAGE: ", "CÁCH GÕ: "), ("OPTIONS:", "TÙY CHỌN:"), ("ARGUMENTS:", "THAM SỐ:"),
    ("SUBCOMMANDS:", "LỆNH CON:"), ("Error: ", "Lỗi: "), ("Help:  ", "Nghĩa:  "), ("Usage: ", "Cách gõ: "),
  ]

  /// What stands within a line; of one in a column of words the width is kept.
  private static func inner(_ line: String) -> String { innerWords.reduce(line) { $0.replacing($1.0, with: $1.1) } }

  private static let innerWords = [
    ("[<options>]", "[<tùy chọn>]"), ("<subcommand>", "<lệnh con>"), ("Show the version.", "Cho biết phiên bản."),
    ("Show help information.", "Xem hướng dẫn này."), ("Show subcommand help information.", "Xem hướng dẫn của một lệnh."),
    ("(values: ", "(gồm: "), ("(default) ", "(mặc định)"), ("default: ", "mặc định: "),
  ]

  /// What is wrong with what was typed.
  private static func message(_ text: String) -> String {
    for (english, vietnamese) in messages {
      guard let parts = parts(of: text, like: english) else { continue }
      return parts.reduce(vietnamese) { message, part in
        guard let hole = message.range(of: "%") else { return message }
        return message.replacingCharacters(in: hole, with: list(part))
      }
    }
    return text
  }

  /// Words in the parser's own marks, as they stand in ours.
  private static func list(_ part: String) -> String {
    let words = part.replacing("' or '", with: "' hoặc '").replacing("' and '", with: "' và '")
    return words.hasPrefix("'") ? words.filter { $0 != "'" } : words.replacing("', '", with: "”, “")
  }

  private static let messages = [
    ("Unknown option '%'. Did you mean '%'?", "không có tùy chọn “%”; có phải “%” không?"),
    ("Unknown option '%'", "không có tùy chọn “%”"),
    ("Missing value for '%'", "còn thiếu giá trị của “%”"),
    ("The value '%' is invalid for '%'. Please provide one of %.", "“%” không dùng được cho “%”; chọn một trong: %"),
    ("The value '%' is invalid for '%': %", "“%” không dùng được cho “%”: %"),
    ("The value '%' is invalid for '%'", "“%” không dùng được cho “%”"),
    ("The option '%' does not take any value, but '%' was specified.", "“%” đứng một mình, không kèm “%”"),
    ("Unexpected argument '%'", "thừa “%”"),
    ("% unexpected arguments: '%'", "thừa % từ: “%”"),
    ("Missing expected argument '%'", "còn thiếu “%”"),
    ("Missing one of: '%'", "cần một trong: “%”"),
    ("Missing required subcommand.", "còn thiếu lệnh con"),
  ]

  /// What stands at the holes `%` of a pattern; nil for a text that is not of it.
  private static func parts(of text: String, like pattern: String) -> [String]? {
    let fixed = pattern.components(separatedBy: "%")
    guard text.hasPrefix(fixed[0]) else { return nil }
    var rest = text.dropFirst(fixed[0].count)
    var parts: [String] = []
    for (index, piece) in fixed.enumerated().dropFirst() {
      let isLast = index == fixed.count - 1
      if isLast, piece.isEmpty {
        parts.append(String(rest))
        return parts
      }
      guard let found = isLast ? rest.range(of: piece, options: [.backwards, .anchored]) : rest.range(of: piece) else { return nil }
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty ? parts : nil
  }
}
