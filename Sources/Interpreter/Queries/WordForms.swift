import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// The words that statements take for a thing are the words that questions find it by.
extension Localized {
  /// The cell (chi bộ) where a member may stand.
  static let cellItself = Localized(vi: "chi bộ", en: "cell")

  /// Every way a statement writes what the word says, folded.
  var formsInStatements: [String] { Localized.forms[vi] ?? [] }

  private static let forms: [String: [String]] = {
    var forms: [String: [String]] = [:]
    for (word, keyword) in written {
      let spellings = Language.allCases.flatMap { keyword.spellings(in: $0) }.map(\.folded)
      forms[word.vi, default: []] += spellings.filter { !forms[word.vi, default: []].contains($0) }
    }
    return forms
  }()

  private static let written: [(Localized, Keyword)] = {
    let judged = LevelWord.allCases.map { ($0.level.word, $0.keyword) } + OutcomeWord.allCases.map { ($0.outcome.word, $0.keyword) }
    let planned =
      TaskKindWord.allCases.map { ($0.kind.word, $0.keyword) } + RecurrenceWord.allCases.map { ($0.recurrence.word, $0.keyword) }
    let held = MeetingKindWord.allCases.map { ($0.kind.word, $0.keyword) } + MatterWord.allCases.map { ($0.matter.word, $0.keyword) }
    return judged + planned + held
  }()
}
