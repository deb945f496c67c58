import Vietnamese

/// Words that people say and the language does without: `hạn ngày 30/06/2026`, `đảng phí tháng 9/2026`, `văn bản số 39-KH/ĐU`,
/// `tán thành 17 phiếu`, `@bình và @hoa`.
extension Parser {
  /// What may follow a filler word, by the word without marks.
  private static let fillers: [String: TokenKind] = [
    "ngay": .date, "date": .date, "thang": .month, "month": .month, "so": .documentNumber, "number": .documentNumber,
  ]

  /// Drops the filler at which a statement failed, or reads it as the comma it stands for.
  mutating func mendFiller() -> Bool {
    guard position > statementStart, position + 1 < tokens.count, tokens[position].span.range.count <= 12 else { return false }
    let (previous, next) = (tokens[position - 1].kind, tokens[position + 1].kind)
    let word = text(of: tokens[position]).folded
    if Parser.fillers[word] == next {
      replace(position..<position + 2, by: tokens[position + 1])
    } else if word == "nam" || word == "year", next == .integer, expected.productions.contains(BirthLiteral.production) {
      replace(position..<position + 2, by: tokens[position + 1])
    } else if word == "phieu" || word == "votes", previous == .integer || previous == .fraction {
      replace(position - 1..<position + 1, by: tokens[position - 1])
    } else if word == "va" || word == "and", previous == .handle, next == .handle {
      replace(position..<position + 1, by: Token(.comma, Int(tokens[position].span.start), Int(tokens[position].span.end)))
    } else {
      return false
    }
    return true
  }
}
