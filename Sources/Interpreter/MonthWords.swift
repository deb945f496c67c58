import Domain
import Syntax

/// The months that a text of a meeting names, as the month of whichever meeting says it again.
struct MonthWords {
  private let month: Month

  /// - Parameter month: of the meeting whose texts they are.
  init(_ month: Month) { self.month = month }

  /// `Nghị quyết tháng 9/2026` of a meeting in September as `Nghị quyết tháng {tháng}`; what names another month or none stays.
  func moving(_ text: Text) -> Text {
    Text(
      text.pieces.flatMap { piece -> [Text.Piece] in
        if case .text(let words) = piece { self.pieces(of: words) } else { [piece] }
      })
  }

  /// A text that comes again every month, moving with it; nil for one that names no month near the meeting.
  func ofMonth(_ text: Text) -> Text? {
    let moved = moving(text)
    let year = Expression.name(Name("năm"))
    let hasMonth = moved.pieces.contains { piece in
      if case .computed(let expression) = piece { expression != year } else { false }
    }
    return hasMonth && moved != text ? moved : nil
  }

  private func pieces(of words: String) -> [Text.Piece] {
    var pieces: [Text.Piece] = []
    var rest = Substring(words)
    while let (range, expression) = first(in: rest) {
      pieces.append(.text(String(rest[..<range.lowerBound])))
      pieces.append(.computed(expression))
      rest = rest[range.upperBound...]
    }
    pieces.append(.text(String(rest)))
    return pieces.filter { $0 != .text("") }
  }

  /// The first month written out, such as `9/2026` or the `9` of `tháng 9`, that moves with the meeting.
  private func first(in text: Substring) -> (Range<Substring.Index>, Expression)? {
    var start = text.startIndex
    while let found = text[start...].firstIndex(where: \.isNumber) {
      let digits = text[found...].prefix { $0.isNumber || $0 == "/" }
      let before = text[..<found]
      if let expression = expression(for: digits, after: before) { return (digits.startIndex..<digits.endIndex, expression) }
      start = digits.endIndex
    }
    return nil
  }

  private func expression(for digits: Substring, after before: Substring) -> Expression? {
    let parts = digits.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    switch (parts.count, parts.first ?? nil, parts.last ?? nil) {
    case (2, let number?, let year?):
      // A quarter is written alike.
      guard !before.hasSuffix("quý "), !before.hasSuffix("Quý "), let named = Month(year: year, month: number) else { return nil }
      return moved(named)
    case (1, let number?, _) where before.hasSuffix("tháng ") || before.hasSuffix("Tháng "):
      let near = [month, month.adding(1), month.adding(-1)].first { $0.month == number }
      return near.flatMap(moved).map { .field($0, Name("số")) }
    case (1, let year?, _) where before.hasSuffix("năm ") && year == month.year: return .name(Name("năm"))
    default: return nil
    }
  }

  /// `tháng`, `tháng + 1` or `tháng - 1`; nil for a month farther away.
  private func moved(_ named: Month) -> Expression? {
    let present = Expression.name(Name("tháng"))
    return switch named.months(since: month) {
    case 0: present
    case 1: .binary(.plus, present, .number(NumberLiteral(1)), Place())
    case -1: .binary(.minus, present, .number(NumberLiteral(1)), Place())
    default: nil
    }
  }
}
