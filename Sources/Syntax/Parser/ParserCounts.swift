import Diagnostics

/// How many voted or came, as minutes say it: `tán thành 17/17 đồng chí (100%)`, `100% nhất trí`, `có mặt đủ`.
extension Parser {
  private static let counted: [Keyword] = [.inFavour, .against, .abstain]
  private static let ofOneMind: Set<String> = ["nhat tri", "unanimous"]

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

  /// `biểu quyết nhất trí`: without a number it is all; `tán thành` and `đồng ý` may be said of some.
  mutating func mendOneMind() -> Bool {
    guard expected.productions.contains(.count), position > statementStart, tokens[position - 1].spells(.inFavour),
      Parser.ofOneMind.contains(text(of: tokens[position - 1]).folded)
    else { return false }
    return insert(.all)
  }

  /// `4 đồng chí`, `4/4 (100%)`: who is counted, and what the count is of all, when it is all of them.
  mutating func mendCountRemark() -> Bool {
    guard position > statementStart + 1, isCount(position - 1), Parser.counted.contains(where: { tokens[position - 2].spells($0) }),
      case let end = remarkEnd(from: position), end > position
    else { return false }
    replace(position - 1..<end, by: tokens[position - 1])
    return true
  }

  /// `100% nhất trí`, `4/4 đồng chí tán thành`, `1 phiếu không tán thành`: the number before its word.
  mutating func mendCountFirst() -> Bool {
    guard isCountBeforeWord(position) else { return false }
    let end = remarkEnd(from: position + 1)
    let word = tokens[end]
    if end > position + 1 { replace(position + 1..<end + 1, by: word) }
    tokens.swapAt(end - 1, end)
    return true
  }

  /// Whether a count stands there and then, perhaps after its remark, the word that may stand here.
  func isCountBeforeWord(_ index: Int) -> Bool {
    guard isCount(index), case let end = remarkEnd(from: index + 1), end < tokens.count else { return false }
    return Parser.counted.contains { tokens[end].spells($0) && expected.keywords.contains($0) }
  }

  private func isCount(_ index: Int) -> Bool { [.integer, .fraction, .percent].contains(kind(index)) }

  /// The index after `phiếu`, `đồng chí`, `đảng viên`, `người` and `(100%)`.
  private func remarkEnd(from start: Int) -> Int {
    var end = start
    if let word = word(end), ["phieu", "votes", "members", "nguoi", "dang vien", "dong chi"].contains(word) {
      end += 1
    } else if word(end) == "dong" && word(end + 1) == "chi" || word(end) == "dang" && word(end + 1) == "vien" {
      end += 2
    }
    guard kind(end) == .leftParenthesis, kind(end + 1) == .percent, joinedNumber(in: tokens[end + 1]) == 100,
      kind(end + 2) == .rightParenthesis
    else { return end }
    return end + 3
  }
}
