import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// The codes of all messages and findings, with what `chibo explain` says of each.
public struct Codes: Sendable {
  /// A code with what it says of itself.
  public struct Entry: Sendable {
    public let name: String
    public let explanation: Localized
    /// A test asks every code for one.
    public let example: CodeExample?

    init<C: DiagnosticCode>(_ code: C) {
      name = code.rawValue
      explanation = code.explanation
      example = code.example
    }

    init(_ check: any Worded.Type) {
      name = check.about.code.rawValue
      explanation = check.explanation
      example = check.example
    }
  }

  /// In order of layers: files, form, meaning, findings; what the program adds stands last. What is refused where it is entered and found
  /// where it is on record has one code, and one entry.
  public internal(set) var all: [Entry] =
    entries(of: SourceCode.self) + entries(of: SyntaxCode.self) + entries(of: InterpreterCode.self) + checks

  public init() {}

  private static var checks: [Entry] {
    Checks.all.filter { InterpreterCode(rawValue: $0.about.code.rawValue) == nil }.map { Entry($0) }
  }

  static func entries<C: DiagnosticCode>(of codes: C.Type) -> [Entry] { C.allCases.map { Entry($0) } }

  func entry(named name: String) -> Entry? { all.first { $0.name == name } }

  /// The nearest code, for “did you mean”.
  func nearest(to name: String) -> String? { TextRoom.nearest(to: name, among: all.map(\.name)) }

  /// The code, what it means, an example that provokes it and what to do, with the keywords of either language.
  static func text(of code: Entry) -> Localized {
    Localized(vi: text(of: code, in: .vi), en: text(of: code, in: .en))
  }

  private static func text(of code: Entry, in language: Language) -> String {
    var lines = [code.name, code.explanation[language]]
    for (title, text) in sections(of: code, in: language) { lines += [title] + text.split(separator: "\n").map { "    " + $0 } }
    return lines.joined(separator: "\n")
  }

  private static func sections(of code: Entry, in language: Language) -> [(title: String, text: String)] {
    guard let example = code.example else { return [] }
    return [
      (Localized(vi: "Ví dụ:", en: "For example:")[language], written(example.provoking, in: language)),
      (Localized(vi: "Cách xử lý:", en: "What to do:")[language], written(example.remedy, in: language)),
    ]
  }

  private static func written(_ side: CodeExample.Side, in language: Language) -> String {
    if language == .vi { return side.vi }
    if let english = side.en { return english }
    return Formatter.format(SourceText(side.vi), in: .en).text.map { String($0.dropLast()) } ?? side.vi
  }

  // MARK: The reference

  /// The reference of all codes as Markdown, in both languages.
  public var reference: String {
    let head = """
      # Thông báo và phát hiện / Messages and findings

      Tệp này do `make docs` ghi từ các khai báo; sửa ở đó. / This file is written by `make docs` from the declarations; change those.
      `chibo explain MÃ` và câu `giải thích mã` in cùng nội dung. / `chibo explain CODE` and the statement `explain code` say the same.
      """
    return ([head] + all.map { Codes.section($0) }).joined(separator: "\n\n") + "\n"
  }

  private static func section(_ code: Entry) -> String {
    var lines = ["## \(code.name)"]
    for language in Language.allCases {
      lines.append(code.explanation[language])
      for (title, text) in sections(of: code, in: language) { lines.append("\(title)\n\n```\n\(text)\n```") }
    }
    return lines.joined(separator: "\n\n")
  }
}
