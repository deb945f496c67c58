/// The keys that terminals send as an escape and more: those that do something here, so that the rest can do nothing.
enum KeySequence {
  /// Bound by libedit itself.
  private static let arrows = ["\u{1B}[C", "\u{1B}[D", "\u{1B}OC", "\u{1B}OD"]

  private static let known = Set(EditCommand.all.flatMap(\.keys) + builtInKeys.map(\.key) + arrows)

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
