/// Whether a word may be meant by a loose writing of it: hats, hooks, bars and tones may be left off, but none may be another one.
///
/// `binh` and `Bình` may stand for `bình`, `bính` may not. A tone may stand on another letter, for `hoà` and `hòa` are one syllable.
public func mayStand(_ written: String, for word: String) -> Bool {
  let loose = LooseLetters(written)
  let exact = LooseLetters(word)
  guard loose.letters.count == exact.letters.count else { return false }
  for (a, b) in zip(loose.letters, exact.letters) where a != b && String(a) != String(b).folded { return false }
  return loose.tones.isEmpty || loose.tones == exact.tones
}

/// Whether words written loosely are a name or its end: `văn binh` of `Nguyễn Văn Bình`.
public func mayEnd(_ words: [some StringProtocol], _ name: some StringProtocol) -> Bool {
  let last = name.split(separator: " ").suffix(words.count)
  return last.count == words.count && zip(words, last).allSatisfy { mayStand(String($0), for: String($1)) }
}

extension StringProtocol {
  /// The syllable with `y` for the `i` it is also spelled with, in lower case: `kì` is `kỳ`; nil for a syllable without that choice.
  ///
  /// The choice stands after h, k, l, m, s and t alone.
  public var spelledWithY: String? {
    let letters = Array(lowercased())
    guard letters.count == 2, "hklmst".contains(letters[0]), let vowel = vowelsWithY[letters[1]] else { return nil }
    return String([letters[0], vowel])
  }
}

private let vowelsWithY: [Character: Character] = ["i": "y", "í": "ý", "ì": "ỳ", "ỉ": "ỷ", "ĩ": "ỹ", "ị": "ỵ"]

/// The letters of a word without their tones, and the tones that are marked, in order.
private struct LooseLetters {
  var letters: [Character] = []
  var tones: [UInt8] = []

  init(_ word: String) {
    for character in word.lowercased() {
      guard let rank = Alphabet.ranks[character] else {
        letters.append(character)
        continue
      }
      letters.append(Alphabet.order[Int(rank.letter) - 1])
      if rank.tone > 0 { tones.append(rank.tone) }
    }
  }
}
