/// The languages of messages and keywords.
public enum Language: String, Sendable, CaseIterable {
  case vi, en
}

/// One text in both languages, written side by side.
public struct Localized: Sendable, Equatable {
  public let vi: String
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  public subscript(language: Language) -> String { language == .vi ? vi : en }
}

/// A stable, written-out name of a message, with the text `chibo explain` shows for it.
public protocol DiagnosticCode: RawRepresentable<String>, CaseIterable, Sendable {
  var explanation: Localized { get }
  /// What provokes it and what to do; a test asks every code for one.
  var example: CodeExample? { get }
}

public enum Severity: String, Sendable, Equatable {
  case error, warning, note
}

/// A located message in both languages, with the change that would mend it where one is known.
public struct Diagnostic: Error, Sendable, Equatable {
  /// For example `syntax.unexpected`.
  public let code: String
  public let severity: Severity
  /// Nil for a message about no particular place, such as a file that cannot be read.
  public var span: Span?
  public let message: Localized
  /// A further line: the nearest right form or an example.
  public var hint: Localized?
  /// The text that would mend the place of `span`.
  public var replacement: String?

  public init(
    _ code: some DiagnosticCode, at span: Span?, _ message: Localized, severity: Severity = .error, hint: Localized? = nil,
    replacement: String? = nil
  ) {
    self.code = code.rawValue
    self.severity = severity
    self.span = span
    self.message = message
    self.hint = hint
    self.replacement = replacement
  }
}
