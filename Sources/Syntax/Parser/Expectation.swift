import Diagnostics

/// What would have been acceptable at one position.
public struct Expectation: Sendable {
  public private(set) var position = -1
  private var words = KeywordSet()
  public private(set) var productions: [Production] = []
  /// Nothing more is noted: what is tried after an error says nothing about its place.
  var isFrozen = false

  mutating func note(at position: Int) {
    guard position != self.position else { return }
    self.position = position
    words = KeywordSet()
    productions.removeAll(keepingCapacity: true)
  }

  /// The same things, acceptable at another position: where the next line begins that may continue the statement.
  mutating func move(to position: Int) { self.position = position }

  mutating func note(_ keyword: Keyword, at position: Int) {
    guard !isFrozen else { return }
    note(at: position)
    words.insert(keyword)
  }

  mutating func note(_ production: Production, at position: Int) {
    guard !isFrozen else { return }
    note(at: position)
    if !productions.contains(production) { productions.append(production) }
  }

  public var keywords: [Keyword] { Keyword.allCases.filter(words.contains) }
}

/// Some of the keywords; asked at every token, so it is a row of bits.
struct KeywordSet: Sendable {
  /// How many keywords there may be.
  static let capacity = 512

  private var bits = SIMD8<UInt64>()

  mutating func insert(_ keyword: Keyword) { bits[keyword.word] |= keyword.bit }

  func contains(_ keyword: Keyword) -> Bool { bits[keyword.word] & keyword.bit != 0 }
}

extension Keyword {
  fileprivate var word: Int { Int(rawValue >> 6) & 7 }
  fileprivate var bit: UInt64 { 1 << UInt64(rawValue & 63) }
}
