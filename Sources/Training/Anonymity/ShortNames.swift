import TextRoom

/// Full names written in one piece, as addresses on the network have them, or with initials: `TrịnhBáKính`, `trinhbakinh`, `T.B. Kính`.
struct ShortNames {
  /// By the words of the full name run together, folded.
  private var joined: [String: InventedNames.Person] = [:]
  /// By the given name folded, those who have it.
  private var byGiven: [String: [PeopleTable.Entry]] = [:]
  // An expression is compiled when it is first used, so that each is made once and kept.
  private let run = /\p{L}{5,}/
  /// `T.B. Kính`, `T. Kính`
  private let initials = /\b((?:\p{Lu}\. ?){1,3})(\p{Lu}\p{L}+)\b/

  /// - Parameter entries: a given name alone is written neither way.
  init(_ entries: [PeopleTable.Entry]) {
    for entry in entries where entry.parts.count > 1 {
      let key = Self.key(entry.parts)
      if joined[key] == nil { joined[key] = entry.new }
      byGiven[entry.parts.last?.folded ?? "", default: []].append(entry)
    }
  }

  /// The text with the invented names written in the same way.
  func replaced(in text: String) -> String {
    let text = text.replacing(run) { match in
      guard let person = joined[String(match.output).folded] else { return String(match.output) }
      return Self.written(person, like: match.output)
    }
    guard text.contains(".") else { return text }
    return text.replacing(initials) { match in
      let letters = match.output.1.filter(\.isLetter).map { String($0).folded }
      let known = byGiven[match.output.2.folded]?.first { entry in
        let own = entry.parts.dropLast().map { String($0.prefix(1)).folded }
        return own == letters || own.prefix(1) == letters.prefix(1) && letters.count == 1
      }
      guard let new = known?.new else { return String(match.output.0) }
      return letters.count == 1 ? "\(new.family.prefix(1)). \(new.given)" : "\(new.family.prefix(1)).\(new.middle.prefix(1)). \(new.given)"
    }
  }

  private static func key(_ parts: [String]) -> String { parts.map(\.folded).joined() }

  /// In one piece, with capitals and marks where the text has them.
  private static func written(_ person: InventedNames.Person, like text: Substring) -> String {
    let parts = [person.family, person.middle, person.given].map { $0.replacing(" ", with: "") }
    let isPlain = text.lowercased() == String(text).folded
    let name = parts.map { isPlain ? $0.folded.capitalizedFirst : $0 }.joined()
    return text.contains(where: \.isUppercase) ? name : name.lowercased()
  }
}
