import Diagnostics

/// Quarters begin with a word and are one token all the same, so that `quý` remains a word of names wherever no number follows.
extension Lexer {
  /// `quý 3/2026`, `quý III/2026`, `quý 3 năm 2026` or `Q3/2026`; nil for any other word.
  func quarterToken(at start: Int) -> Token? {
    guard bytes[start] | 0x20 == UInt8(ascii: "q") else { return nil }
    let word = wordToken(at: start)
    let next = Int(word.span.end)
    let last: Int? = word.spells(.quarter) ? quarterEnd(afterWord: next) : isShortQuarter(start..<next) ? yearEnd(afterSlash: next) : nil
    return last.map { Token(.quarter, start, $0) }
  }

  /// `Q3`, before a slash.
  private func isShortQuarter(_ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && range.dropFirst().allSatisfy(isDigit)
  }

  /// The index after the number and the year that follow `quý`.
  private func quarterEnd(afterWord index: Int) -> Int? {
    let start = afterGaps(index)
    guard start > index, start < end else { return nil }
    if isDigit(at: start) {
      let number = numberToken(at: start)
      let next = Int(number.span.end)
      switch number.kind {
      case .month: return bytes[number.span.range].contains(NumberForm.slash) ? next : nil
      case .integer: return number.span.range.count <= 2 ? yearEnd(afterWord: next) : nil
      default: return nil
      }
    }
    guard isLetter(at: start), case let word = wordToken(at: start), case let next = Int(word.span.end),
      NumberForm.roman(in: "q " + String(decoding: bytes[start..<next], as: UTF8.self)) != nil
    else { return nil }
    return yearEnd(afterSlash: next) ?? yearEnd(afterWord: next)
  }

  private func yearEnd(afterSlash index: Int) -> Int? {
    index < end && bytes[index] == NumberForm.slash ? yearEnd(at: index + 1) : nil
  }

  private func yearEnd(afterWord index: Int) -> Int? {
    let start = afterGaps(index)
    guard start > index, start < end, isLetter(at: start), case let word = wordToken(at: start), word.spells(.year) else { return nil }
    return yearEnd(at: afterGaps(Int(word.span.end)))
  }

  /// A year of four digits, and nothing that would make it another number.
  private func yearEnd(at index: Int) -> Int? {
    guard index < end, isDigit(at: index), case let year = numberToken(at: index), year.kind == .integer, year.span.range.count == 4 else {
      return nil
    }
    return Int(year.span.end)
  }

  private func afterGaps(_ index: Int) -> Int {
    var index = index
    while index < end, case let width = gap(at: index), width > 0 { index += width }
    return index
  }
}
