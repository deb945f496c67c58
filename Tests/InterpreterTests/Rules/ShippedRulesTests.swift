import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing

@Suite("The rules that ship")
struct ShippedRulesTests {
  /// A matter has one of the two kinds of threshold, and a region is the cell's own; the others are for a cell or a later text to set.
  static let withoutValue: Set<ParameterName> = [
    .voteAtLeastResolution, .voteOverAdmission, .voteOverRecognition, .voteOverDeletion, .voteOverExpulsion, .voteAtLeastDiscipline,
    .voteAtLeastDismissal, .duesRegion,
  ]

  @Test("every file loads by itself, no parameter is unknown")
  func everyFile() throws {
    let sources = try Shipped.sources("rules")
    #expect(!sources.isEmpty)
    for source in sources {
      #expect(throws: Never.self, "\(source.name)") { _ = try RuleBook(reading: [source]) }
    }
  }

  @Test("every parameter has a value, but for the other threshold of each matter and the region of the cell")
  func everyParameter() throws {
    let rules = try Shipped.rules()
    #expect(Set(ParameterName.allCases.filter { rules.values($0).isEmpty }) == Self.withoutValue)
  }

  @Test("every matter has a threshold today")
  func thresholds() throws {
    let cell = Cell(facts: CellFacts(name: "Thôn Đông"), rules: try Shipped.rules())
    let matters: [Matter] = [.resolution, .admission, .recognition, .deletion, .expulsion, .discipline, .dismissal]
    for matter in matters { #expect(cell.voteThreshold(for: matter, on: day(2026, 9, 3)) != nil) }
  }

  @Test("every value names its source and holds from a day after 2000")
  func sources() throws {
    let rules = try Shipped.rules()
    for parameter in ParameterName.allCases.flatMap(rules.values) {
      #expect(!parameter.source.isEmpty, "\(parameter.name)")
      #expect(day(2000, 1, 1) < parameter.from, "\(parameter.name)")
    }
  }

  @Test("no file states a value twice for one day")
  func noRepetition() throws {
    let rules = try Shipped.rules()
    let stated = try Shipped.sources("rules").flatMap { Parser.parse($0).script }.count
    #expect(stated == (ParameterName.allCases.flatMap(rules.values) + quarterNumbers(rules)).count)
  }

  private func quarterNumbers(_ rules: RuleBook) -> [RuleParameter] {
    rules.quarterSets.flatMap { set in QuarterNumber.Part.allCases.flatMap { rules.values(QuarterNumber(set, $0)) } }
  }

  @Test("two sets rate quarters, each whole, with its sources, unverified, and off")
  func quarters() throws {
    let rules = try Shipped.rules()
    #expect(rules.quarterSets == ["335", "sanpham"])
    for number in quarterNumbers(rules) { #expect(!number.source.isEmpty && !number.verified, "\(number.name)") }
    for set in rules.quarterSets {
      for part in QuarterNumber.Part.allCases { #expect(rules.values(QuarterNumber(set, part)).count == 1, "\(set) \(part.rawValue)") }
      #expect(rules.value(QuarterNumber(set, .isOn), on: day(2030, 1, 1))?.count == 0)
    }
    #expect(rules.quarterRules(on: day(2030, 1, 1)) == nil)
  }

  @Test("only what was read in the document itself counts as verified")
  func verified() throws {
    let rules = try Shipped.rules()
    let read = ["294-QĐ/TW", "06-HD/TW", "38-HD/BTCTW", "213-QĐ/TW"]
    for parameter in ParameterName.allCases.flatMap(rules.values) where parameter.verified {
      #expect(read.contains { parameter.source.contains($0) }, "\(parameter.name): \(parameter.source)")
    }
  }
}

@Suite("Reading rules")
struct RuleReadingTests {
  private func failure(_ texts: String...) throws -> (diagnostic: Diagnostic, name: String, place: String) {
    let sources = texts.enumerated().map { SourceText(name: "tệp \($0 + 1)", $1) }
    do {
      _ = try RuleBook(reading: sources)
    } catch {
      return (error.diagnostic, error.source.name, error.source[try #require(error.diagnostic.span)])
    }
    throw Session.Unstopped(script: texts.joined(separator: "\n"))
  }

  @Test("values of several sources make one book, shares and counts as written")
  func reads() throws {
    let rules = try RuleBook(reading: [
      SourceText("-- phút\nquy định \"meeting.minutes.minimum\" 90 từ 28/10/2025 nguồn \"42-HD/BTCTW\" chưa kiểm chứng"),
      SourceText("rule \"dues.kept.share\" 70% from 01/02/2026 source \"01-QĐ/TW\"\nquy định \"vote.over.resolution\" 1/2 từ 26/05/2025"),
    ])
    let minutes = try #require(rules.value(.meetingMinutesMinimum, on: day(2026, 1, 1)))
    #expect(minutes.value == Ratio(90, of: 1) && !minutes.verified && minutes.source == "42-HD/BTCTW" && minutes.from == day(2025, 10, 28))
    #expect(rules.value(.duesKeptShare, on: day(2026, 2, 1)).map { $0.value == Ratio(70, of: 100) && $0.verified } == true)
    #expect(rules.value(.voteOverResolution, on: day(2026, 2, 1)).map { $0.source.isEmpty } == true)
    #expect(try RuleBook(reading: []) == RuleBook())
  }

  @Test("an unknown parameter is named in its file, with the nearest one")
  func unknownParameter() throws {
    let found = try failure("quy định \"score.good\" 90 từ 28/10/2025", "quy định \"score.fiar\" 70 từ 28/10/2025")
    #expect(found.diagnostic.code == "value.impossible")
    #expect(found.name == "tệp 2" && found.place == "\"score.fiar\"")
    #expect(found.diagnostic.hint == Localized(vi: "có: \"score.fair\"", en: "there is: \"score.fair\""))
  }

  @Test("a statement that is no rule is refused")
  func otherStatement() throws {
    let found = try failure("quy định \"score.good\" 90 từ 28/10/2025\nchi bộ \"Thôn Đông\"")
    #expect(found.diagnostic.code == "rules.not-a-rule")
    #expect(found.place == "chi bộ \"Thôn Đông\"")
  }

  @Test("a rule without a day is refused, for a file has no today")
  func withoutDay() throws {
    #expect(try failure("quy định \"score.good\" 90").diagnostic.code == "syntax.missing")
    #expect(try failure("quy định \"score.good\" 90 từ hôm qua").diagnostic.code == "syntax.unexpected")
  }

  @Test("a value nothing can be calculated with, or a day no calendar has, is refused at its place")
  func impossible() throws {
    let share = try failure("quy định \"score.good\" 1/0 từ 28/10/2025")
    #expect(share.diagnostic.code == "value.impossible" && share.place == "1/0")
    let date = try failure("quy định \"score.good\" 90 từ 31/02/2025")
    #expect(date.diagnostic.code == "date.impossible" && date.place == "31/02/2025")
  }

  @Test("what does not parse is reported as the parser reports it")
  func syntax() throws {
    let found = try failure("quy định \"score.good 90")
    #expect(found.diagnostic.code.hasPrefix("syntax."))
  }
}
