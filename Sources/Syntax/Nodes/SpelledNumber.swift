import TextRoom

/// A number in words, as receipts have it below the figure: `mười nghìn`, `hai trăm năm mươi nghìn`, `một triệu không trăm linh năm nghìn`.
///
/// Marks are needed: without them `muoi` is `mười` and `mươi`.
struct SpelledNumber {
  static let maximumWords = 16

  private(set) var amount = 0
  /// How many words it takes.
  private(set) var words = 0
  /// What has been read since the last scale, below a thousand.
  private var group: Int?
  private var scale = Int.max

  private static let digits: [String: Int] = [
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9,
  ]

  /// Nil when the words begin with no number that has a scale, so that a name such as `Mười` is none.
  init?(beginning words: [String]) {
    var read = 0
    for word in words.prefix(SpelledNumber.maximumWords).map({ $0.lowercased() }) {
      guard take(word) else { break }
      read += 1
      if group == nil { self.words = read }
    }
    guard self.words > 0 else { return nil }
    // What follows the last scale, as in `một triệu hai`, may mean anything.
    guard group == nil else { return nil }
  }

  private mutating func take(_ word: String) -> Bool {
    if let scale = MoneyLiteral.scales[word.folded] {
      guard let group, scale < self.scale else { return false }
      amount += group * scale
      (self.group, self.scale) = (nil, scale)
      return true
    }
    let last = (group ?? 0) % 10
    switch word {
    case "mười": group = (group ?? 0) + 10
    case "mươi":
      guard let group, last > 0 else { return false }
      self.group = group - last + last * 10
    case "trăm":
      guard let group, group < 10 else { return false }
      self.group = group * 100
    case "linh", "lẻ":
      guard group != nil else { return false }
    default:
      guard let digit = SpelledNumber.digits[word], last == 0 else { return false }
      group = (group ?? 0) + digit
    }
    return true
  }
}
