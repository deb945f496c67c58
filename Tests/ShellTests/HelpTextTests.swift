import Diagnostics
import Syntax
import Testing

@testable import Shell

@Suite struct HelpTextTests {
  @Test(arguments: Keyword.allCases.filter(\.isVerb))
  func everyVerbHasAnExampleThatParses(_ verb: Keyword) throws {
    let told = try #require(Verb.of(verb))
    let example = told.help(in: .vi)
    #expect(!example.isEmpty)
    #expect(Parser.parse(SourceText(example)).diagnostics.isEmpty, "\(example)")
    #expect(HelpText.verbs(of: told.chapter).contains(verb))
    for language in Language.allCases { #expect(!HelpText.form(of: told, language).isEmpty) }
  }

  @Test(arguments: Keyword.allCases.filter(\.isVerb), Language.allCases)
  func everyPartOfTheFormIsCalledByItsName(_ verb: Keyword, _ language: Language) {
    guard let guide = StatementGuide(of: verb, in: language) else { return }
    let text = (guide.lines + guide.clauses.map(\.value)).joined(separator: " ")
    let raw = ["selection", "day-range", "document-number", "-stmt", "-clause"].filter(text.contains)
    #expect(raw.isEmpty && !text.contains("‹member›") && !text.contains("‹string›"), "\(text)")
    #expect(guide.lines.allSatisfy { $0.hasPrefix(verb.spelling(language)) }, "\(guide.lines)")
  }

  @Test func theHelpOfAStatementSaysHowItIsWritten() {
    let help = HelpText.text(for: .assign, in: .vi)
    #expect(help.contains("  phân công [‹nhiệm vụ (#…)›] ‹đảng viên (@…)›, …: ‹nội dung›\n"))
    #expect(help.contains("Cũng viết: giao việc, giao nhiệm vụ, giao\n"))
    #expect(help.contains("  hạn ‹ngày (03/09/2026) hoặc tháng (9/2026)›\n"), "\(help)")
    #expect(help.contains("cố định | đột xuất | mùa vụ"))
    #expect(!HelpText.text(for: .report, in: .en).contains("Also:") && HelpText.text(for: .quit, in: .en).contains("Also: exit\n"))
    #expect(HelpText.text(for: .expel, in: .en).contains("  expel ‹a member (@…)›[: ‹text›]\n"))
    #expect(HelpText.text(for: .suggest, in: .en).contains("  suggest agenda\n"))
  }
}
