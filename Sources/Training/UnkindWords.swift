/// Words that no text of an exercise has, for whoever reads it is an adult who learns.
enum UnkindWords {
  /// What an adult takes amiss, wherever it stands.
  private static let hurtful = [
    "sai bét", "ngu", "ngu ngốc", "ngu dốt", "dốt", "dốt nát", "lười", "lười biếng", "đần", "đồ ngốc", "ngớ ngẩn", "vớ vẩn", "kém cỏi",
    "vô dụng",
    "óc bã đậu", "stupid", "dumb", "idiot", "idiotic", "lazy", "foolish", "silly", "useless", "nonsense", "ridiculous", "hopeless",
  ]
  /// What blames or makes light, which no message has.
  private static let light = ["sai rồi", "chỉ cần", "đơn giản", "hiển nhiên", "dễ thôi", "just", "simply", "obviously"]

  /// Those that a text has.
  ///
  /// - Parameter isMessage: it answers what a learner did.
  static func found(in text: String, isMessage: Bool) -> [String] {
    let words = " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
    let found = (hurtful + (isMessage ? light : [])).filter { words.contains(" \($0) ") }
    return isMessage && text.lowercased().contains("wrong!") ? found + ["wrong!"] : found
  }
}
