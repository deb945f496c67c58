import Foundation

/// Prints diagnostics for programs: one JSON object a diagnostic, on one line, its keys in alphabetical order.
///
/// Keys: `code`, `severity`, `file`, `line`, `column`, `endLine`, `endColumn` (from 1; the end is the place after the last letter),
/// `message`, `hint`, `replacement`. What a diagnostic does not have is null.
public struct DiagnosticJSON: Sendable {
  let language: Language

  public init(language: Language) { self.language = language }

  /// One line without its end for each diagnostic.
  public func render(_ diagnostics: [Diagnostic], in source: SourceText) -> [String] {
    let table = LineTable(source)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return diagnostics.compactMap { diagnostic in
      let span = diagnostic.span.flatMap { Int($0.start) <= source.bytes.count ? $0 : nil }
      let object = Object(
        diagnostic, language, file: source.name, start: span.map { table.position(of: $0.start) },
        end: span.map { table.position(of: $0.end) })
      return (try? encoder.encode(object)).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private struct Object: Encodable {
    let code: String
    let severity: String
    let file: String
    let start: Position?
    let end: Position?
    let message: String
    let hint: String?
    let replacement: String?

    init(_ diagnostic: Diagnostic, _ language: Language, file: String, start: Position?, end: Position?) {
      code = diagnostic.code
      severity = diagnostic.severity.rawValue
      self.file = file
      self.start = start
      self.end = end
      message = diagnostic.message[language]
      hint = diagnostic.hint?[language]
      replacement = diagnostic.replacement
    }

    enum CodingKeys: CodingKey {
      case code, severity, file, line, column, endLine, endColumn, message, hint, replacement
    }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: CodingKeys.self)
      try object.encode(code, forKey: .code)
      try object.encode(severity, forKey: .severity)
      try object.encode(file, forKey: .file)
      try object.encode(start?.line, forKey: .line)
      try object.encode(start?.column, forKey: .column)
      try object.encode(end?.line, forKey: .endLine)
      try object.encode(end?.column, forKey: .endColumn)
      try object.encode(message, forKey: .message)
      try object.encode(hint, forKey: .hint)
      try object.encode(replacement, forKey: .replacement)
    }
  }
}
