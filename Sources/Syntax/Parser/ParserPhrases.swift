import Diagnostics
import Vietnamese

/// Times and sums as they stand in minutes and receipts, read as one number: `19 giờ 30 phút`, `19h30'`, `7 giờ tối`, `10.000 đồng`, `10.000₫`,
/// `50 nghìn`, `1,5 triệu đồng`.
extension Parser {
  private static let currencies: Set<String> = ["dong", "d", "vnd", "₫"]
  private static let partsOfDay: Set<String> = ["sang", "trua", "chieu", "toi", "dem"]

  // MARK: Times

  mutating func mendTimeInWords() -> Bool {
    guard expected.productions.contains(TimeLiteral.production) || expected.keywords.contains(.at) || follows(.time),
      case let start = follows(.time) ? position - 1 : position, start > statementStart
    else { return false }
    var end = start
    if tokens[start].kind == .integer, let word = word(start + 1), word == "gio" || word == "h" {
      end = start + 2
      if kind(end) == .integer, tokens[end].span.range.count <= 2 { end += 1 }
    } else if tokens[start].kind == .time {
      end = start + 1
    } else {
      return false
    }
    if let word = word(end), word == "phut" || word == "ruoi" { end += 1 }
    if kind(end) == .unknownCharacter, ["'", "’", "′"].contains(text(of: tokens[end])) { end += 1 }
    if let word = word(end), Parser.partsOfDay.contains(word) { end += 1 }
    guard end > start + 1 else { return false }
    replace(start..<end, by: Token(.time, Int(tokens[start].span.start), Int(tokens[end - 1].span.end)))
    return true
  }

  // MARK: Sums

  /// The number was taken before its unit was seen, except where its sign is no word at all.
  mutating func mendSumInWords() -> Bool {
    guard follows(.integer) || follows(.money), case let unit = isDecimal ? position + 2 : position, case let end = sumEnd(from: unit),
      end > unit, case let start = position - 1
    else { return false }
    replace(start..<end, by: Token(.money, Int(tokens[start].span.start), Int(tokens[end - 1].span.end)))
    return true
  }

  /// The cursor stands at the comma of `1,5 triệu`.
  private var isDecimal: Bool { kind(position) == .comma && kind(position + 1) == .integer && isScale(position + 2) }

  /// The index after `nghìn`, `triệu đồng`, `đồng` or `₫`; the same index when none stands there.
  private func sumEnd(from start: Int) -> Int {
    let end = isScale(start) ? start + 1 : start
    guard end < tokens.count else { return end }
    let isSign = kind(end) == .unknownCharacter && text(of: tokens[end]) == "₫"
    return isSign || word(end).map(Parser.currencies.contains) ?? false ? end + 1 : end
  }

  private func isScale(_ index: Int) -> Bool { word(index).map { MoneyLiteral.scales[$0] != nil } ?? false }

  // MARK: Counts

  /// `100%` of those who vote.
  mutating func takeWhole() -> Bool {
    guard current.kind == .percent, joinedNumber(in: current) == 100 else { return false }
    advance()
    return true
  }

  /// `17/17`, all of as many.
  mutating func takeUnanimous() -> Int? {
    guard current.kind == .fraction, case let parts = numbers(in: current), parts.count == 2, parts[0] == parts[1] else { return nil }
    advance()
    return parts[0]
  }

  /// `có mặt đủ`, `có mặt 100%`: all.
  mutating func mendAll() -> Bool {
    guard expected.keywords.contains(.all), let spelling = KeywordTable.shared.spelling(of: Keyword.all.spelling(.vi)) else { return false }
    let isWhole = current.kind == .percent && joinedNumber(in: current) == 100
    guard isWhole || text(of: current).lowercased() == "đủ" else { return false }
    tokens[position] = Token(.keyword, Int(current.span.start), Int(current.span.end), spelling: spelling)
    return true
  }

  // MARK: Tokens

  /// Whether a number was put together from words, which stand apart; asked of every number, so it looks at the bytes.
  func hasWords(_ token: Token) -> Bool { source.bytes[token.span.range].contains { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 } }

  private func follows(_ kind: TokenKind) -> Bool { position > statementStart && tokens[position - 1].kind == kind }

  private func kind(_ index: Int) -> TokenKind? { index < tokens.count ? tokens[index].kind : nil }

  /// A short word without its marks.
  private func word(_ index: Int) -> String? {
    guard index < tokens.count, tokens[index].kind == .word || tokens[index].kind == .keyword, tokens[index].span.range.count <= 12 else {
      return nil
    }
    return text(of: tokens[index]).folded
  }
}

extension TimeLiteral {
  /// A time as it is written: its numbers, half an hour for `rưỡi`, and twelve hours more in the afternoon and at night.
  init(_ numbers: [Int], written text: String) {
    let words = Set(text.folded.split { !$0.isLetter }.map(String.init))
    let isHalf = numbers.count == 1 && words.contains("ruoi")
    let hour = numbers.first ?? 0
    let isLater = (1..<12).contains(hour) && !words.isDisjoint(with: ["chieu", "toi", "dem"])
    self.init(hour: isLater ? hour + 12 : hour, minute: isHalf ? 30 : numbers.count > 1 ? numbers[1] : 0)
  }
}

extension MoneyLiteral {
  /// What the word after a number makes of it.
  static let scales: [String: Int] = ["nghin": 1000, "ngan": 1000, "trieu": 1_000_000]

  /// A sum in words such as `1,5 triệu đồng`; nil for one that is written in figures alone, or is no whole number of đồng.
  init?(written text: String) {
    guard let scale = text.folded.split(whereSeparator: { !$0.isLetter }).lazy.compactMap({ MoneyLiteral.scales[String($0)] }).first else {
      return nil
    }
    let figures = text.prefix { !$0.isLetter }.split(separator: ",")
    guard let whole = figures.first.flatMap({ Int($0.filter(\.isNumber)) }), whole <= 1_000_000_000 else { return nil }
    var amount = whole * scale
    if figures.count > 1 {
      let decimals = figures[1].filter(\.isNumber)
      var unit = scale
      for digit in decimals {
        guard let value = digit.wholeNumberValue, unit % 10 == 0 else { return nil }
        unit /= 10
        amount += value * unit
      }
    }
    self.init(amount)
  }
}
