/// The keys that terminals send as an escape and more: those that do something here, so that the rest can do nothing.
enum KeySequence {
  /// Bound by libedit itself.
  private static let arrows = ["\u{1B}[C", "\u{1B}[D", "\u{1B}OC", "\u{1B}OD"]

  /// A word to the left, to the right, and the one deleted, with Alt.
  private static let words = ["\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}\u{7F}", "\u{1B}\u{8}"]

  private static let known = Set(EditCommand.all.flatMap(\.keys) + builtInKeys.map(\.key) + arrows + words)

  static func isKnown(_ scalars: [Unicode.Scalar]) -> Bool { known.contains(String(String.UnicodeScalarView(scalars))) }

  /// Whether what follows an escape is a sequence that is not at its end (ECMA-48, 5.4).
  static func goesOn(_ scalars: [Unicode.Scalar]) -> Bool {
    switch (scalars.first, scalars.count) {
    case ("[", 1), ("O", 1): true
    // The function keys of the Linux console.
    case ("[", 2) where scalars[1] == "[": true
    case ("[", _), ("O", _): scalars.last.map { ("\u{20}"..."\u{3F}").contains($0) } ?? false
    default: false
    }
  }
}
