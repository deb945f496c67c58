/// A syllable of a text: as written, and in the form that spellings of one syllable share.
public struct Syllable: Sendable, Equatable {
  public let written: String
  /// For example without diacritics and in lower case.
  public let key: String
  /// Belongs to a word so common that it does not tell one task from another.
  public let isCommon: Bool

  public init(written: String, key: String, isCommon: Bool = false) {
    self.written = written
    self.key = key
    self.isCommon = isCommon
  }
}

/// Cuts texts into phrases of whole syllables, so that the words of two texts can be compared.
///
/// The domain knows no alphabet: whoever calls it says where a phrase ends, which spellings are one syllable, and which words are common.
public struct WordReader: Sendable {
  private let read: @Sendable (String) -> [[Syllable]]

  /// - Parameter read: gives the phrases of a text in order; an empty phrase is left out.
  public init(_ read: @escaping @Sendable (String) -> [[Syllable]]) { self.read = read }

  func phrases(of text: String?) -> [[Syllable]] { text.map(read)?.filter { !$0.isEmpty } ?? [] }
}

/// A phrase of a member's that a task names, wholly or in part.
public struct WordMatch: Sendable, Equatable {
  /// The member's phrase as written, for example a strength.
  public let phrase: String
  /// The part of it that the task names, as the member has it.
  public let part: String
  /// The same as the task has it.
  public let inTask: String
  /// The syllables found, of those of the phrase.
  public let share: Ratio

  public init(phrase: String, part: String, inTask: String, share: Ratio) {
    self.phrase = phrase
    self.part = part
    self.inTask = inTask
    self.share = share
  }

  /// The task names the whole phrase.
  public var isWhole: Bool { share.part == share.whole }
}

extension [Syllable] {
  var text: String { map(\.written).joined(separator: " ") }

  /// The run of syllables that one of the phrases has too with the most that are not common, the first of equal ones.
  private func bestRun(in phrases: [[Syllable]]) -> (here: Range<Int>, there: ArraySlice<Syllable>)? {
    var best: (here: Range<Int>, there: ArraySlice<Syllable>)?
    var most = (telling: 0, length: 0)
    for phrase in phrases {
      for start in indices {
        for other in phrase.indices {
          var length = 0
          var telling = 0
          while start + length < count, other + length < phrase.count, self[start + length].key == phrase[other + length].key {
            if !self[start + length].isCommon { telling += 1 }
            length += 1
          }
          guard (telling, length) > most else { continue }
          most = (telling, length)
          best = (start..<start + length, phrase[other..<other + length])
        }
      }
    }
    return best
  }

  /// What the phrases have of this one: all of it, or a run with at least two syllables that are not common.
  func match(in phrases: [[Syllable]]) -> WordMatch? {
    guard let run = bestRun(in: phrases), run.here.count == count || self[run.here].count(where: { !$0.isCommon }) > 1 else { return nil }
    return WordMatch(
      phrase: text, part: Array(self[run.here]).text, inTask: Array(run.there).text, share: Ratio(run.here.count, of: count))
  }

  /// One of the phrases has all of this one, in a row.
  func isContained(in phrases: [[Syllable]]) -> Bool { !isEmpty && bestRun(in: phrases)?.here.count == count }

  /// The pairs of neighbouring syllables that are not common, by which texts are found alike.
  var pairs: [String] {
    zip(self, dropFirst()).compactMap { $0.isCommon || $1.isCommon ? nil : "\($0.key) \($1.key)" }
  }
}

extension [[Syllable]] {
  /// A phrase of one has all of a phrase of the other: `xóm Đoài` and `Đoài`, but not `Tổ 1` and `Tổ 10`.
  func namesPlace(of others: [[Syllable]]) -> Bool {
    contains { $0.isContained(in: others) } || others.contains { $0.isContained(in: self) }
  }
}
