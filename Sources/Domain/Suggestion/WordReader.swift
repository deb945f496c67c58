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

/// Reads the phrases of many texts and numbers their words over all of them, so that words are compared as numbers.
final class PhraseReader {
  private let words: WordReader
  private var numbers: [String: Int32] = [:]

  init(_ words: WordReader) { self.words = words }

  func phrases(of text: String?) -> [Phrase] {
    words.phrases(of: text).map { syllables in
      let pairs = zip(syllables, syllables.dropFirst()).filter { !$0.isCommon && !$1.isCommon }
      return Phrase(
        syllables: syllables, keys: ContiguousArray(syllables.map { number($0.key) }), pairs: pairs.map { number("\($0.key) \($1.key)") })
    }
  }

  private func number(_ key: String) -> Int32 {
    if let number = numbers[key] { return number }
    let number = Int32(numbers.count)
    numbers[key] = number
    return number
  }
}

/// Some of the numbers a reader gave.
struct NumberSet {
  private var bits: ContiguousArray<UInt64> = []

  init(_ numbers: some Sequence<Int32>) {
    for number in numbers {
      let word = Int(number >> 6)
      if word >= bits.count { bits += repeatElement(0, count: word + 1 - bits.count) }
      bits[word] |= 1 << UInt64(number & 63)
    }
  }

  func contains(_ number: Int32) -> Bool {
    let word = Int(number >> 6)
    return word < bits.count && bits[word] & (1 << UInt64(number & 63)) != 0
  }
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

/// Words of a text up to the next punctuation.
struct Phrase {
  let syllables: [Syllable]
  /// By syllable, the number of its key.
  let keys: ContiguousArray<Int32>
  /// Numbers of the pairs of neighbouring syllables that are not common, by which texts are found alike.
  let pairs: [Int32]

  private var text: String { syllables.text }

  /// The run of syllables that one of the phrases has too with the most that are not common, the first of equal ones.
  private func bestRun(in phrases: [Phrase]) -> (here: Range<Int>, there: ArraySlice<Syllable>)? {
    var best: (here: Range<Int>, there: ArraySlice<Syllable>)?
    var most = (telling: 0, length: 0)
    for phrase in phrases {
      for start in keys.indices {
        for other in phrase.keys.indices where keys[start] == phrase.keys[other] {
          var length = 0
          var telling = 0
          while start + length < keys.count, other + length < phrase.keys.count, keys[start + length] == phrase.keys[other + length] {
            if !syllables[start + length].isCommon { telling += 1 }
            length += 1
          }
          guard (telling, length) > most else { continue }
          most = (telling, length)
          best = (start..<start + length, phrase.syllables[other..<other + length])
        }
      }
    }
    return best
  }

  /// What the phrases have of this one: all of it, or a run with at least two syllables that are not common.
  ///
  /// - Parameter words: those of the phrases.
  func match(in phrases: [Phrase], _ words: NumberSet) -> WordMatch? {
    guard let run = run(in: phrases, words) else { return nil }
    return WordMatch(
      phrase: text, part: Array(syllables[run.here]).text, inTask: Array(run.there).text, share: Ratio(run.here.count, of: keys.count))
  }

  /// How much of it a match would be of; nil where there is none.
  func share(in phrases: [Phrase], _ words: NumberSet) -> Ratio? {
    run(in: phrases, words).map { Ratio($0.here.count, of: keys.count) }
  }

  private func run(in phrases: [Phrase], _ words: NumberSet) -> (here: Range<Int>, there: ArraySlice<Syllable>)? {
    guard keys.contains(where: words.contains), let run = bestRun(in: phrases) else { return nil }
    return run.here.count == keys.count || syllables[run.here].count(where: { !$0.isCommon }) > 1 ? run : nil
  }

  /// One of the phrases has all of this one, in a row.
  func isContained(in phrases: [Phrase]) -> Bool { phrases.contains { $0.contains(self) } }

  private func contains(_ other: Phrase) -> Bool {
    guard let first = other.keys.first, other.keys.count <= keys.count else { return false }
    return (0...keys.count - other.keys.count).contains { start in
      keys[start] == first && keys[start..<start + other.keys.count] == other.keys[...]
    }
  }
}

extension [Syllable] {
  fileprivate var text: String { map(\.written).joined(separator: " ") }
}

extension [Phrase] {
  /// A phrase of one has all of a phrase of the other: `xóm Đoài` and `Đoài`, but not `Tổ 1` and `Tổ 10`.
  func namesPlace(of others: [Phrase]) -> Bool {
    contains { $0.isContained(in: others) } || others.contains { $0.isContained(in: self) }
  }
}
