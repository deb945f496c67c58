import Diagnostics

/// A word that begins a statement, with what people are told of that statement.
public struct Verb: Sendable {
  /// When somebody who learns the language comes to need a statement.
  public enum Level: Sendable, CaseIterable {
    /// In the first meeting.
    case meeting
    /// Between two meetings.
    case month
    /// In the course of a year.
    case year
    /// When the record is set up and kept.
    case office
  }

  /// Where help lists a statement; in the order people meet them.
  public enum Chapter: Sendable, CaseIterable {
    case meeting, assignment, organisation, duesAndYear, asking, templates, program
  }

  public let keyword: Keyword
  /// Its spellings in English, the printed one first.
  let en: [String]
  /// Its spellings in Vietnamese, the printed one first.
  let vi: [String]
  public let chapter: Chapter
  public let level: Level
  /// What the statement is for, in a few words.
  public let purpose: Localized
  /// One statement as the grammar shows it, in Vietnamese.
  private let vietnameseExample: String
  private let help: String?
  private let englishHelp: String?
  /// How the statement is written, where no form tells it.
  public let outline: Localized?

  /// - Parameter example: a canonical statement; a block for the words of a block.
  /// - Parameter help: what help shows when that is more than the example.
  /// - Parameter englishHelp: the same where the names of lists and columns differ too, which are no keywords.
  init(
    _ keyword: Keyword, en: [String], vi: [String], chapter: Chapter, level: Level, purpose: Localized, example: String,
    help: String? = nil, englishHelp: String? = nil, outline: Localized? = nil
  ) {
    (self.keyword, self.en, self.vi) = (keyword, en, vi)
    (self.chapter, self.level, self.purpose) = (chapter, level, purpose)
    (vietnameseExample, self.help, self.englishHelp, self.outline) = (example, help, englishHelp, outline)
  }

  /// Every verb, in the order of the keywords.
  public static var all: [Verb] { VerbTable.shared.verbs }

  /// Nil for a keyword that begins no statement.
  public static func of(_ keyword: Keyword) -> Verb? { VerbTable.shared.verb(of: keyword) }

  /// One correct statement, in both languages; nil should it not read.
  ///
  /// The words that close blocks give the example of a block.
  public var example: Localized? {
    guard let sentence = Parser.parse(SourceText(vietnameseExample)).script.first else { return nil }
    return Localized(vi: vietnameseExample, en: Printer.print(sentence.statement, in: .en))
  }

  /// The statements help shows, in the reader's keywords.
  public func help(in language: Language) -> String {
    let text = help ?? vietnameseExample
    guard language == .en else { return text }
    return englishHelp ?? Parser.parse(SourceText(text)).script.map { Printer.print($0.statement, in: .en) }.joined(separator: "\n")
  }
}

/// The verbs by their keyword, gathered once from the statements.
struct VerbTable: Sendable {
  static let shared = VerbTable()

  let verbs: [Verb]
  /// By the raw value of the keyword.
  private var entries: [Entry?]

  private struct Entry: Sendable {
    let verb: Verb
    let kind: Statement.Kind
  }

  private init() {
    entries = [Entry?](repeating: nil, count: Int(Keyword.quit.rawValue) + 1)
    for kind in Statement.Kind.all {
      var collector = VerbCollector()
      _ = Statement.made(kind, by: &collector)
      for verb in collector.verbs { entries[Int(verb.keyword.rawValue)] = Entry(verb: verb, kind: kind) }
    }
    verbs = entries.compactMap { $0?.verb }
  }

  func verb(of keyword: Keyword) -> Verb? { keyword.isVerb ? entries[Int(keyword.rawValue)]?.verb : nil }
  func kind(of keyword: Keyword) -> Statement.Kind? { keyword.isVerb ? entries[Int(keyword.rawValue)]?.kind : nil }
}

private struct VerbCollector: StatementMaker {
  var verbs: [Verb] = []

  mutating func formed<F: StatementForm>() -> F {
    verbs = F.verbs
    return F()
  }

  mutating func unformed<S: UnformedStatement>() -> S? {
    verbs = S.verbs
    return nil
  }
}

extension Verb.Level {
  /// As exercises and lists name it.
  public var word: Localized {
    switch self {
    case .meeting: Localized(vi: "buổi họp", en: "meeting")
    case .month: Localized(vi: "tháng", en: "month")
    case .year: Localized(vi: "năm", en: "year")
    case .office: Localized(vi: "văn phòng", en: "office")
    }
  }
}
