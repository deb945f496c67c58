import TextRoom

/// A part of a document's body.
public enum Block: Sendable, Hashable {
  /// Heading of a part; levels 1 to 3, others are taken as the nearest. The text holds its own numeral: `I. KIỂM ĐIỂM`.
  case heading(level: Int, CleanText)
  /// Beginning of a chapter or an annex, centred: `CHƯƠNG I`, then its title.
  case chapter(CleanText, CleanText)
  /// Numbered point (điểm), shown as `1. …`.
  case point(Int, Inline)
  case paragraph(Inline)
  /// Items one after another; letters start at a.
  case list([ListItem])
  case table(Table)
  /// Short centred rule `-----`.
  case rule
  /// Signatures under a part of a paper that several sign one after another.
  case signatures(Signatures)
  /// So many lines of dots to write on by hand, the first behind what it is for.
  case dots(CleanText, lines: Int)
  /// Slips to be cut apart and handed out, two a page in large letters.
  case slips([[Block]])
  /// Messages, each the lines of one.
  case messages([[CleanText]])

  /// A paragraph for each line of a text that may have several; empty lines give none.
  public static func paragraphs(_ raw: String) -> [Block] {
    raw.split(whereSeparator: \.isNewline).map { CleanText(String($0)) }.filter { !$0.isEmpty }.map { .paragraph(.plain($0)) }
  }
}

/// An item of a list.
public struct ListItem: Sendable, Hashable {
  /// Levels of a list in Party documents, from the outer to the inner.
  public enum Level: Sendable, Hashable {
    /// `a)`, `b)`, `c)`, `d)`, `đ)`, ….
    case letter
    /// `-`
    case dash
    /// `+`
    case plus
  }

  public var level: Level
  public var content: Inline

  public init(_ level: Level, _ content: Inline) {
    self.level = level
    self.content = content
  }

  /// Labels of `items` in order; other levels between do not restart the letters.
  static func labels(of items: [ListItem]) -> [String] {
    var letters = 0
    return items.map { item in
      switch item.level {
      case .letter:
        letters += 1
        return letter(letters) + ")"
      case .dash: return "-"
      case .plus: return "+"
      }
    }
  }

  /// Letter of the `ordinal`th item, from 1: a, b, c, d, đ, e, g, h, i, k, … y, then aa, ab, ….
  ///
  /// Source: 05-HD/VPTW for a to k; the rest is the Vietnamese alphabet in its order, without letters that bear a hat or a horn.
  static func letter(_ ordinal: Int) -> String {
    let index = ordinal - 1
    let last = String(alphabet[index % alphabet.count])
    return index < alphabet.count ? last : letter(index / alphabet.count) + last
  }

  private static let alphabet = Array("abcdđeghiklmnopqrstuvxy")
}

/// A table with a heading row.
public struct Table: Sendable, Hashable {
  public typealias Alignment = TextLayout.Alignment

  public struct Column: Sendable, Hashable {
    public var title: CleanText
    /// Share of the width, relative to the other columns; less than 1 counts as 1.
    public var width: Int
    public var alignment: Alignment

    public init(_ title: CleanText, width: Int, _ alignment: Alignment = .leading) {
      self.title = title
      self.width = width
      self.alignment = alignment
    }
  }

  public var columns: [Column]
  /// Cells in the order of the columns; a short row is filled up with empty cells, surplus cells are joined to the last one.
  public var rows: [[Inline]]
  /// The rows are signed by hand and need the height for it.
  public var isToBeSigned: Bool
  /// In small letters, for a paper that is to be short.
  public var isSmall: Bool

  public init(columns: [Column], rows: [[Inline]], isToBeSigned: Bool = false, isSmall: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.isToBeSigned = isToBeSigned
    self.isSmall = isSmall
  }

  /// `row` with exactly as many cells as there are columns.
  func cells(of row: [Inline]) -> [Inline] {
    guard let last = columns.indices.last else { return [] }
    var cells = Array(row.prefix(columns.count))
    for extra in row.dropFirst(columns.count) { cells[last] = cells[last] + " " + extra }
    cells.append(contentsOf: repeatElement(Inline(), count: columns.count - cells.count))
    return cells
  }

  /// Whole widths of the columns that sum to exactly `total`.
  ///
  /// - Parameter minima: what each column needs so that none of its words is broken; a column that has more room gives it to those that lack some, as
  ///   far as all have enough.
  func widths(total: Int, atLeast minima: [Int] = []) -> [Int] {
    let shares = columns.map { min(max($0.width, 1), 1_000_000) }
    let wanted = Self.parts(of: total, by: shares)
    guard minima.count == wanted.count, minima.reduce(0, +) <= total else { return wanted }
    let lacking = zip(wanted, minima).reduce(0) { $0 + max($1.1 - $1.0, 0) }
    let taken = Self.parts(of: lacking, by: zip(wanted, minima).map { max($0 - $1, 0) })
    return zip(zip(wanted, minima), taken).map { max($0.0, $0.1) - $1 }
  }

  /// `total` cut by `shares`, without loss; all zero when the shares are.
  private static func parts(of total: Int, by shares: [Int]) -> [Int] {
    let sum = max(shares.reduce(0, +), 1)
    var used = 0
    var share = 0
    return shares.map {
      share += $0
      let end = total * share / sum
      defer { used = end }
      return end - used
    }
  }
}
