import Diagnostics
import Syntax

/// How a statement is written: its line, and what may be added to it.
extension HelpText {
  static func form(of verb: Verb, _ language: Language) -> [String] {
    let guide = StatementGuide(of: verb.keyword, in: language)
    let lines = guide?.lines ?? verb.outline.map { [$0[language]] } ?? []
    let isTable = verb.keyword == .show
    let clauses = guide?.clauses ?? (isTable || verb.keyword == .count ? questionClauses(language, isTable: isTable) : [])
    guard !lines.isEmpty else { return [] }
    let written = [
      Localized(vi: "Cách viết (‹ › là chỗ điền, [ ] có thể bỏ):", en: "Written (‹ › is to be filled in, [ ] may be left out):")[language]
    ]
    return written + lines.map { "  " + $0 } + table(clauses, language)
  }

  private static func table(_ clauses: [StatementGuide.Clause], _ language: Language) -> [String] {
    guard !clauses.isEmpty else { return [] }
    let title = Localized(vi: "Có thể thêm, theo thứ tự nào cũng được:", en: "May be added, in any order:")[language]
    return [title] + clauses.map { $0.value.isEmpty ? "  \($0.word)" : "  \($0.word) ‹\($0.value)›" }
  }

  private static func questionClauses(_ language: Language, isTable: Bool) -> [StatementGuide.Clause] {
    let field = Localized(vi: "trường, …", en: "field, …")
    let all: [(Keyword, Localized)] = [
      (.where, Localized(vi: "điều kiện (quá hạn và loại = \"cố định\")", en: "condition (overdue and kind = \"fixed\")")),
      (.groupBy, field),
      (
        .including,
        Localized(
          vi: "cột, hoặc tổng, trung bình, nhỏ nhất, lớn nhất, tỷ lệ của cột, …",
          en: "column, or total, average, smallest, largest, share of one, …")
      ),
      (.orderBy, Localized(vi: "trường [giảm dần], …", en: "field [descending], …")),
      (.first, Localized(vi: "số dòng", en: "number of rows")),
      (.asOf, Localized(vi: "ngày (30/06/2026)", en: "date (30/06/2026)")),
    ]
    let output = OutputWord.allCases.map { $0.keyword.spelling(language) }.joined(separator: " | ")
    return all.map { StatementGuide.Clause(word: $0.spelling(language), value: $1[language]) }
      + (isTable ? [StatementGuide.Clause(word: Keyword.as.spelling(language), value: output)] : [])
  }
}
