/// One line of text that is safe to show: the only door by which a user's words enter a `Document`.
///
/// What has no visible form is dropped, so nothing a reader could have seen is lost: control characters, terminal escape sequences,
/// bidirectional overrides and other format characters, and code points XML forbids. A line break or tab becomes one space.
/// Markup characters stay; escaping them is each writer's work. The text is expected in Unicode normal form C and is not normalised here.
public struct CleanText: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
  public let text: String

  public init(_ raw: String) { text = Self.cleaned(raw) }
  public init(stringLiteral value: String) { self.init(value) }

  public var description: String { text }
  public var isEmpty: Bool { text.isEmpty }

  private static func cleaned(_ raw: String) -> String {
    if raw.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return raw }
    var out = String.UnicodeScalarView()
    var rest = raw.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch Role(of: scalar) {
      case .visible: out.append(scalar)
      case .lineBreak: if out.last != " " { out.append(" ") }
      case .escape: dropSequence(after: scalar, from: &rest)
      case .invisible: break
      }
    }
    return String(out)
  }

  /// Drops what follows an escape character, as a terminal would read it (ECMA-48 § 5.4 and § 5.6).
  ///
  /// A command string without its end loses only its introducer, so that one stray character cannot swallow the rest of a report.
  private static func dropSequence(after escape: Unicode.Scalar, from rest: inout Substring.UnicodeScalarView) {
    var introducer: Unicode.Scalar = "["
    if escape == "\u{1B}" {
      guard let next = rest.first, "[]PX^_".unicodeScalars.contains(next) else { return }
      introducer = next
      rest.removeFirst()
    }
    if introducer == "[" {
      while let next = rest.first, (0x20...0x3F).contains(next.value) { rest.removeFirst() }
      if let last = rest.first, (0x40...0x7E).contains(last.value) { rest.removeFirst() }
      return
    }
    guard let end = rest.firstIndex(where: { $0 == "\u{07}" || $0 == "\u{1B}" || $0 == "\u{9C}" }) else { return }
    let closedByEscape = rest[end] == "\u{1B}"
    rest = rest[rest.index(after: end)...]
    if closedByEscape, rest.first == "\\" { rest.removeFirst() }
  }
}

extension CleanText {
  private enum Role {
    case visible, lineBreak, escape, invisible

    init(of scalar: Unicode.Scalar) {
      switch scalar {
      case "\n", "\r", "\t", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": self = .lineBreak
      case "\u{1B}", "\u{9B}": self = .escape
      // Emoji of several people are one picture only while this joiner stands.
      case "\u{200D}": self = .visible
      default:
        let properties = scalar.properties
        let category = properties.generalCategory
        self = category == .control || category == .format || properties.isNoncharacterCodePoint ? .invisible : .visible
      }
    }
  }
}

/// A stretch of text in one style.
public struct Run: Sendable, Hashable {
  public enum Style: Sendable, Hashable { case plain, bold, italic }

  public var text: CleanText
  public var style: Style

  public init(_ text: CleanText, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// Text inside a paragraph, item or table cell: runs one after another; a string literal is one plain run.
public struct Inline: Sendable, Hashable, ExpressibleByStringInterpolation {
  public private(set) var runs: [Run] = []
  /// The number the text is, for a spreadsheet to reckon with; nil for words.
  public private(set) var number: Int?

  /// Empty runs are left out and neighbours of one style made one.
  public init(_ runs: [Run] = []) {
    for run in runs where !run.text.isEmpty {
      if let last = self.runs.last, last.style == run.style {
        self.runs[self.runs.count - 1].text = "\(last.text)\(run.text)"
      } else {
        self.runs.append(run)
      }
    }
  }

  public init(_ raw: String) { self.init([Run(CleanText(raw))]) }
  public init(stringLiteral value: String) { self.init(value) }

  public static func plain(_ text: CleanText) -> Inline { Inline([Run(text)]) }
  public static func bold(_ text: CleanText) -> Inline { Inline([Run(text, .bold)]) }
  public static func italic(_ text: CleanText) -> Inline { Inline([Run(text, .italic)]) }
  /// A number of people or đồng, in groups of three: `12.420`.
  public static func number(_ number: Int, _ style: Run.Style = .plain) -> Inline {
    var inline = Inline([Run(.grouped(number), style)])
    inline.number = number
    return inline
  }
  public static func + (left: Inline, right: Inline) -> Inline { Inline(left.runs + right.runs) }

  /// The words without their styles.
  public var text: String { runs.map(\.text.text).joined() }

  /// The same text with `label` in front, in the style in which the text starts.
  func labelled(_ label: String) -> Inline { Inline([Run(CleanText(label), runs.first?.style ?? .plain)] + runs) }
}
