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
