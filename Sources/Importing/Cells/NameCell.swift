import Diagnostics
import TextRoom

/// A full name as lists have it: in capitals, with a title before it, spaced by hand.
enum NameCell: Equatable {
  case blank
  case name(String)
  case doubtful(Localized, nearest: String?)

  private static let longest = 60
  private static let titles = ["đ/c", "đc", "đồng chí"]

  init(_ text: String) {
    var words = text.split(separator: " ").map(String.init)
    if let title = Self.titles.map({ $0.split(separator: " ") }).first(where: { title in
      words.count > title.count + 1 && zip(title, words).allSatisfy { $0 == $1.lowercased().trimmedOfSigns }
    }) {
      words.removeFirst(title.count)
    }
    let name = words.map(Self.spelled).joined(separator: " ")
    if name.isEmpty || name.allSatisfy({ "-–—.…".contains($0) }) {
      self = .blank
    } else if name.count > Self.longest {
      self = .doubtful(Localized(vi: "dài quá, không phải họ tên", en: "is too long for a name"), nearest: nil)
    } else if case let kept = Self.letters(of: name), kept != name {
      self = .doubtful(Localized(vi: "có chữ số hoặc ký hiệu", en: "holds digits or signs"), nearest: kept.isEmpty ? nil : kept)
    } else {
      self = .name(name)
    }
  }

  /// What is left without signs that stand in no name, and what is in brackets.
  private static func letters(of name: String) -> String {
    let plain = name.prefix { $0 != "(" && $0 != "[" }
    let kept = plain.filter { $0.isLetter || $0 == " " || $0 == "'" || $0 == "’" || $0 == "-" || $0 == "." }
    return kept.split(separator: " ").joined(separator: " ")
  }

  /// `NGUYỄN` and `nguyễn` as `Nguyễn`; `H'Hen` and what is written as names are stays.
  private static func spelled(_ word: String) -> String {
    let capitals = word.filter(\.isUppercase).count
    let isName =
      word.first?.isUppercase == true && (capitals == 1 || word.contains { "'’-".contains($0) } && capitals < word.filter(\.isLetter).count)
    guard !isName else { return word }
    var isFirst = true
    return String(
      word.lowercased().map { letter -> Character in
        defer { isFirst = !letter.isLetter }
        return isFirst ? letter.uppercased().first ?? letter : letter
      })
  }
}

extension String {
  fileprivate var trimmedOfSigns: String { String(self.drop { ".:".contains($0) }.reversed().drop { ".:".contains($0) }.reversed()) }
}
