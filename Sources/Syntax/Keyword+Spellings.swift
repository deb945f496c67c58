import Diagnostics

extension Keyword {
  private static let entries = Dictionary(KeywordTable.entries.map { ($0.keyword, $0) }, uniquingKeysWith: { first, _ in first })

  /// Every accepted spelling in a language, the printed one first.
  public func spellings(in language: Language) -> [String] {
    Keyword.entries[self].map { language == .vi ? $0.vi : $0.en } ?? []
  }
}
