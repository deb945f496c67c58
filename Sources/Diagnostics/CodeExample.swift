/// How a message comes about, and what to do then; shown by `chibo explain` and printed in the reference.
public struct CodeExample: Sendable, Equatable {
  /// A text in either language of the keywords.
  public struct Side: Sendable, Equatable {
    public let vi: String
    /// Nil for statements, which are translated.
    public let en: String?
  }

  /// The statements, the command or the situation that provoke the message.
  public let provoking: Side
  /// The statements that mend it, or what to do.
  public let remedy: Side

  private init(_ provoking: Side, _ remedy: Side) {
    self.provoking = provoking
    self.remedy = remedy
  }

  /// Statements that provoke it, and statements that mend it.
  public init(_ statements: String, mendedBy mended: String) { self.init(Side(vi: statements, en: nil), Side(vi: mended, en: nil)) }

  /// Statements that provoke it, and what to do.
  public init(_ statements: String, do advice: Localized) { self.init(Side(vi: statements, en: nil), Side(vi: advice.vi, en: advice.en)) }

  /// A situation, and statements that mend it.
  public init(when situation: Localized, mendedBy mended: String) {
    self.init(Side(vi: situation.vi, en: situation.en), Side(vi: mended, en: nil))
  }

  /// A situation, and what to do.
  public init(when situation: Localized, do advice: Localized) {
    self.init(Side(vi: situation.vi, en: situation.en), Side(vi: advice.vi, en: advice.en))
  }
}
