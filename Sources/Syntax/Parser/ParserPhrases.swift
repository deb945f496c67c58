import Diagnostics
import TextRoom

/// Times and sums as they stand in minutes and receipts, read as one number: `19 giờ 30 phút`, `19h30'`, `7 giờ tối`, `7:30 PM`, `10.000 đồng`,
/// `10.000₫`, `10.000,00`, `50 nghìn`, `1,5 triệu đồng`, `mười nghìn`.
extension Parser {
  private static let currencies: Set<String> = ["dong", "d", "vnd", "₫"]
  private static let partsOfDay: Set<String> = ["sang", "trua", "chieu", "toi", "dem", "am", "pm"]

  // MARK: Times

  mutating func mendTimeInWords() -> Bool {
    if mendWordOfTime() { return true }
    guard expected.productions.contains(TimeLiteral.production) || expected.keywords.contains(.at) || follows(.time),
      case let start = follows(.time) ? position - 1 : position, start > statementStart
    else { return false }
    var end = start
    if kind(start) == .integer, let word = word(start + 1), ["gio", "h", "am", "pm"].contains(word) {
      end = start + 2
      if kind(end) == .integer, tokens[end].span.range.count <= 2 { end += 1 }
    } else if tokens[start].kind == .time {
      end = start + 1
    } else if isHalfDay(start) {
      tokens[start] = Token(.time, Int(tokens[start].span.start), Int(tokens[start].span.end))
      return true
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

  /// `vào hồi 19 giờ`, `bế mạc lúc 21:00 cùng ngày`: words without which the time is the same.
  private mutating func mendWordOfTime() -> Bool {
    let isBefore = expected.keywords.contains(.at) && ["vao", "luc"].contains(word(position)) && position + 1 < tokens.count
    if isBefore, tokens[position + 1].spells(.at) {
      replace(position..<position + 2, by: tokens[position + 1])
    } else if follows(.time), word(position) == "cung", word(position + 1) == "ngay" {
      replace(position - 1..<position + 2, by: tokens[position - 1])
    } else {
      return false
    }
    return true
  }

  /// `7:30pm`, `7pm`: a time of which the lexer knows no form.
  private func isHalfDay(_ index: Int) -> Bool {
    guard kind(index) == .malformedNumber, case let written = text(of: tokens[index]).lowercased(), written.utf8.count <= 7,
      written.hasSuffix("am") || written.hasSuffix("pm")
    else { return false }
    let kind = NumberForm.kind(of: Array(written.dropLast(2).utf8)[...])
    return kind == .time || kind == .integer && written.utf8.count <= 4
  }

  // MARK: Sums

  /// The number was taken before its unit was seen, except where its sign is no word at all.
  mutating func mendSumInWords() -> Bool {
    if mendNoHundredths() || mendSpelledSum() { return true }
    guard follows(.integer) || follows(.money), case let unit = isDecimal ? position + 2 : position, case let end = sumEnd(from: unit),
      end > unit, case let start = position - 1
    else { return false }
    let last = isScale(unit) ? tokens[end - 1] : tokens[start]
    replace(start..<end, by: Token(.money, Int(tokens[start].span.start), Int(last.span.end)))
    return true
  }

  /// `10.000,00`: a sum has no hundredths.
  private mutating func mendNoHundredths() -> Bool {
    guard follows(.integer) || follows(.money), kind(position) == .comma, kind(position + 1) == .integer || kind(position + 1) == .money,
      tokens[position].span.start == tokens[position - 1].span.end, tokens[position].span.end == tokens[position + 1].span.start,
      case let decimals = text(of: tokens[position + 1]), decimals.hasPrefix("00"), !decimals.dropFirst(2).contains(where: \.isNumber)
    else { return false }
    replace(position - 1..<position + 2, by: tokens[position - 1])
    return true
  }

  /// `mười nghìn`, `hai trăm năm mươi nghìn đồng`.
  private mutating func mendSpelledSum() -> Bool {
    guard expected.productions.contains(MoneyLiteral.production) else { return false }
    let words = (position..<min(position + SpelledNumber.maximumWords, tokens.count)).prefix { word($0) != nil }.map {
      text(of: tokens[$0])
    }
    guard let number = SpelledNumber(beginning: words), number.amount >= 1000 else { return false }
    let end = position + number.words
    replace(position..<currencyEnd(from: end), by: Token(.money, Int(current.span.start), Int(tokens[end - 1].span.end)))
    return true
  }

  /// The cursor stands at the comma of `1,5 triệu`.
  private var isDecimal: Bool { kind(position) == .comma && kind(position + 1) == .integer && isScale(position + 2) }

  /// The index after `nghìn`, `triệu đồng`, `đồng` or `₫`; the same index when none stands there.
  private func sumEnd(from start: Int) -> Int { currencyEnd(from: isScale(start) ? start + 1 : start) }

  /// The index after `đồng`, `đồng chẵn` or `₫`; the same index before `đồng chí`.
  private func currencyEnd(from start: Int) -> Int {
    guard start < tokens.count, word(start) != "dong" || word(start + 1) != "chi" else { return start }
    let isSign = kind(start) == .unknownCharacter && text(of: tokens[start]) == "₫"
    guard isSign || word(start).map(Parser.currencies.contains) ?? false else { return start }
    return word(start + 1) == "chan" ? start + 2 : start + 1
  }

  private func isScale(_ index: Int) -> Bool { word(index).map { MoneyLiteral.scales[$0] != nil } ?? false }

  // MARK: Tokens

  /// Whether a number was put together from words, which stand apart; asked of every number, so it looks at the bytes.
  func hasWords(_ token: Token) -> Bool {
    source.bytes[token.span.range].contains { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 | 0x20 == UInt8(ascii: "m") }
  }

  func follows(_ kind: TokenKind) -> Bool { position > statementStart && tokens[position - 1].kind == kind }

  func kind(_ index: Int) -> TokenKind? { index < tokens.count ? tokens[index].kind : nil }

  /// A short word without its marks.
  func word(_ index: Int) -> String? {
    guard index < tokens.count, tokens[index].kind == .word || tokens[index].kind == .keyword, tokens[index].span.range.count <= 16 else {
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
    let isLater = (1..<12).contains(hour) && !words.isDisjoint(with: ["chieu", "toi", "dem", "pm"])
    let isMidnight = hour == 12 && words.contains("am")
    self.init(hour: isLater ? hour + 12 : isMidnight ? 0 : hour, minute: isHalf ? 30 : numbers.count > 1 ? numbers[1] : 0)
  }
}

extension MoneyLiteral {
  /// What the word after a number makes of it.
  static let scales: [String: Int] = ["nghin": 1000, "ngan": 1000, "trieu": 1_000_000]

  /// A sum in words such as `1,5 triệu đồng`; nil for one that is written in figures alone, or is no whole number of đồng.
  init?(written text: String) {
    if let spelled = SpelledNumber(beginning: text.split(whereSeparator: \.isWhitespace).map(String.init)) {
      self.init(spelled.amount)
      return
    }
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
