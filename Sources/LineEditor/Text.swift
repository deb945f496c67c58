import CEdit
import Foundation

/// The composed form (NFC), in which every Vietnamese letter is one code point.
func composed(_ text: String) -> String {
  text.precomposedStringWithCanonicalMapping
}

func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

/// Text that cannot command the terminal: NFC, `\n` for every kind of line end, a space for every other control character and for what breaks a
/// line within a paragraph (U+000B, U+2028); a script is read the same way.
func harmless(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in composed(text).unicodeScalars {
    let endsPair = afterReturn && scalar == "\n"
    afterReturn = scalar == "\r"
    if endsPair { continue }
    if scalar == "\r" || scalar == "\n" || scalar == "\u{85}" || scalar == "\u{2029}" {
      result.append("\n")
    } else if scalar == "\u{2028}" {
      result.append(" ")
    } else {
      result.append(isControl(scalar) ? " " : scalar)
    }
  }
  return String(result)
}

/// Harmless text on a single row.
func harmlessRow(_ text: String) -> String {
  String(harmless(text).map { $0 == "\n" ? " " : $0 })
}

func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control
}

/// Whether the code point joins the letter before it, as a tone mark typed on its own does.
func isMark(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.canonicalCombiningClass != .notReordered
}

/// Columns a code point takes on a terminal: 0 for a mark, 2 for a wide letter.
func width(_ scalar: Unicode.Scalar) -> Int {
  max(0, Int(cedit_width(wchar_t(scalar.value))))
}

/// Columns a text takes on a terminal.
func width(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + width($1) }
}
