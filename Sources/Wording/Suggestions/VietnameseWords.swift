import Domain
import TextRoom

extension WordReader {
  /// Reads Vietnamese text: phrases end at punctuation and at “và”, “hoặc”; syllables are compared without diacritics.
  public static let vietnamese = WordReader { text in
    var phrases: [[Syllable]] = []
    for part in text.split(whereSeparator: endsPhrase) {
      let written = part.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      let phrase = written.split { joining.contains($0.lowercased()) }
      phrases += phrase.map { CommonWords.marked($0.map { ($0, $0.folded) }) }
    }
    return phrases
  }

  private static let joining: Set<String> = ["và", "hoặc"]

  /// Anything but letters, digits, spaces and the hyphen and apostrophe that stand inside words.
  private static func endsPhrase(_ character: Character) -> Bool {
    if character.isLetter || character.isNumber || character == "-" || character == "'" || character == "’" { return false }
    return !character.isWhitespace || character.isNewline
  }
}

/// Words found in so many tasks, jobs and strengths that they do not tell them apart.
private enum CommonWords {
  /// With their marks, for without them some are other words: “cho” and “chợ”.
  private static let single: Set<String> = [
    "của", "cho", "các", "những", "trong", "về", "tại", "với", "theo", "để", "được", "là", "đã", "từ",
  ]
  /// Folded; two syllables each.
  private static let double: Set<String> = [
    "cong tac", "nhiem vu", "phu trach", "tham gia", "thuc hien", "theo doi", "chi bo", "dang vien", "dong chi", "can bo", "nhan vien",
    "trien khai", "phoi hop", "hoat dong",
  ]

  static func marked(_ phrase: [(written: String, key: String)]) -> [Syllable] {
    var isCommon = phrase.map { single.contains($0.written.lowercased()) }
    for (index, pair) in zip(phrase, phrase.dropFirst()).enumerated() where double.contains("\(pair.0.key) \(pair.1.key)") {
      isCommon[index] = true
      isCommon[index + 1] = true
    }
    return zip(phrase, isCommon).map { Syllable(written: $0.written, key: $0.key, isCommon: $1) }
  }
}
