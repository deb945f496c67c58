import Diagnostics
import Domain
import Syntax
import TextRoom

/// Keywords, in the user's language unless only the other one fits.
extension Completer {
  func words(at spot: Spot) -> [Draft] {
    guard let outlook = spot.outlook, spot.typed.isEmpty || spot.typed.key.first?.isLetter == true else { return [] }
    return ordered(outlook).compactMap { keyword in
      spot.typed.fit(keyword, in: language).map { found in
        Draft(found.text, note: note(of: keyword, at: spot), fit: found.fit)
      }
    }
  }

  /// Verbs, for `giúp`.
  func topics(at spot: Spot) -> [Draft] {
    Verb.all.compactMap { verb in
      spot.typed.fit(verb.keyword, in: language).map { Draft($0.text, note: verb.purpose[language], fit: $0.fit) }
    }
  }

  /// A verb is explained; after a clause word comes what it asks for.
  private func note(of keyword: Keyword, at spot: Spot) -> String {
    guard let outlook = spot.outlook else { return "" }
    if outlook.statement == nil, let verb = Verb.of(keyword) { return verb.purpose[language] }
    let text = spot.head.bytes + Array(" \(keyword.spelling(.vi)) ".utf8)
    guard let next = Parser.outlook(atEndOf: SourceText(bytes: text[...])), !next.isComplete else { return "" }
    // What the statement lacks anyway is not asked for by the word.
    guard !next.productions.contains(.text) else { return "" }
    let names = PartName.names(of: next.productions.filter { !PartName.signs.contains($0) }, in: language)
    return (names.isEmpty ? next.keywords.map { $0.spelling(language) } : names).prefix(4).joined(separator: ", ")
  }

  // MARK: Order

  /// As the parser gives them, the usual ones first.
  func ordered(_ outlook: Outlook) -> [Keyword] {
    guard outlook.statement == nil else { return outlook.fittingKeywords.ordered(by: Completer.usualClauses) }
    let verbs = outlook.keywords.filter(\.isVerb).ordered(by: usualVerbs)
    let clauses = outlook.keywords.filter { !$0.isVerb }.ordered(by: Completer.usualClauses)
    return outlook.keywords.first?.isVerb ?? true ? verbs + clauses : clauses + verbs
  }

  /// What is said most at this stage: before any cell, between meetings, at a meeting's opening, later in it.
  private var usualVerbs: [Keyword] {
    guard let cell else { return [.cell, .include, .help] }
    guard let meeting = cell.currentMeeting else {
      return [.end, .else, .meeting, .assign, .show, .check, .status, .use, .dues, .adjust, .member, .document, .sent]
    }
    let opening: [Keyword] = meeting.hasRollCall ? [] : [.attend, .absent, .guest]
    let talk: [Keyword] = meeting.tasksToConclude.isEmpty ? [.report, .discuss, .conclude] : [.conclude, .report, .discuss]
    return [.end, .else] + opening + talk + [
      .say, .item, .assign, .vote, .elect, .resolve, .point, .target, .shortcoming, .arrive, .leave, .commend,
      .remind, .score, .readBack, .close,
    ]
  }

  private static let usualClauses: [Keyword] = [
    .at, .in, .chair, .clerk, .due, .product, .follower, .kind, .reaching, .onTrack, .done, .late, .notMet, .exceeded, .faulty, .all,
    .except,
    .excused, .unexcused, .inFavour, .against, .abstain, .secret, .where, .groupBy, .orderBy, .asOf, .first,
  ]
}

extension Outlook {
  /// Without the clauses that what is adjusted does not have.
  fileprivate var fittingKeywords: [Keyword] {
    guard case .assignment(.adjust(let form))? = statement, let subject = form.subject.literal else { return keywords }
    return keywords.filter { subject.adjustable.contains($0) || !FollowedLiteral.allAdjustable.contains($0) }
  }
}

extension [Keyword] {
  /// Those of `usual` in its order, then the others in theirs.
  fileprivate func ordered(by usual: [Keyword]) -> [Keyword] {
    usual.filter(contains) + filter { !usual.contains($0) }
  }
}

extension TypedPart {
  /// How well a keyword fits, and the spelling to be offered.
  func fit(_ keyword: Keyword, in language: Language) -> (text: String, fit: Fit)? {
    let own = keyword.spelling(language)
    if begins(own) { return (own, .beginning) }
    // After a space the syllables before it may be a whole word of another meaning.
    if key.last == " " { return nil }
    if keyword.spellings(in: language).contains(where: begins) { return (own, .otherSpelling) }
    let other: Language = language == .vi ? .en : .vi
    if keyword.spellings(in: other).contains(where: begins) { return (keyword.spelling(other), .otherLanguage) }
    if beginsSyllables(of: own) { return (own, .syllables) }
    if key.count > 1, own.initials.utf8.starts(with: key.utf8) { return (own, .initials) }
    return beginsWord(of: own) ? (own, .laterSyllable) : nil
  }

  /// `ph c` begins the syllables of `phân công`.
  private func beginsSyllables(of spelling: String) -> Bool {
    let typed = key.split(separator: " ")
    let syllables = spelling.folded.split(separator: " ")
    return typed.count > 1 && typed.count <= syllables.count && zip(typed, syllables).allSatisfy { $1.utf8.starts(with: $0.utf8) }
  }
}

extension String {
  /// The first letters of its syllables, folded: `pc` of `phân công`.
  fileprivate var initials: String { String(folded.split(separator: " ").compactMap(\.first)) }
}
