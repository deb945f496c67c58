import TextRoom

/// Words that people say and the language does without: `hạn ngày 30/06/2026`, `đảng phí tháng 9/2026`, `văn bản số 39-KH/ĐU`,
/// `tán thành 17 phiếu`, `@bình và @hoa`, `#1 và #2`, a comma between clauses.
extension Parser {
  /// What may follow a filler word, by the word without marks.
  private static let fillers: [String: TokenKind] = [
    "ngay": .date, "date": .date, "thang": .month, "month": .month, "so": .documentNumber, "number": .documentNumber,
  ]

  /// Drops the filler at which a statement failed, or reads it as the comma it stands for.
  mutating func mendFiller() -> Bool {
    if mendComma() || mendPercentSign() { return true }
    guard position > statementStart, position + 1 < tokens.count, tokens[position].span.range.count <= 12 else { return false }
    let (previous, next) = (tokens[position - 1].kind, tokens[position + 1].kind)
    let word = text(of: tokens[position]).folded
    if Parser.fillers[word] == next {
      replace(position..<position + 2, by: tokens[position + 1])
    } else if word == "nam" || word == "year", next == .integer,
      expected.productions.contains(BirthLiteral.production) || expected.productions.contains(TaskPeriodLiteral.production)
    {
      replace(position..<position + 2, by: tokens[position + 1])
    } else if tokens[position].kind == .dot, isLineEnd(position + 1) {
      replace(position..<position + 2, by: tokens[position + 1])
    } else if word == "phieu" || word == "votes", previous == .integer || previous == .fraction {
      replace(position - 1..<position + 1, by: tokens[position - 1])
    } else if word == "va" || word == "and", previous == next, next == .handle || next == .task {
      replace(position..<position + 1, by: Token(.comma, Int(tokens[position].span.start), Int(tokens[position].span.end)))
    } else {
      return false
    }
    return true
  }

  /// `tán thành 3, không tán thành 1`, `hạn 30/06/2026, sản phẩm "…"`: a comma before a clause that may follow.
  private mutating func mendComma() -> Bool {
    guard position > statementStart, current.kind == .comma,
      let next = (position..<tokens.count).first(where: { tokens[$0].kind != .comma })
    else { return false }
    let isClause = tokens[next].kind == .keyword && expected.keywords.contains { tokens[next].spells($0) }
    guard isClause || isCountBeforeWord(next) else { return false }
    replace(position - 1..<next, by: tokens[position - 1])
    return true
  }

  /// `60 %`: the sign apart from its number.
  private mutating func mendPercentSign() -> Bool {
    guard position > statementStart, kind(position) == .unknownCharacter, text(of: current) == "%", kind(position - 1) == .integer else {
      return false
    }
    let span = tokens[position - 1].span.union(current.span)
    replace(position - 1..<position + 1, by: Token(.percent, Int(span.start), Int(span.end)))
    return true
  }

  /// `vắng @an, có lý do`, `kết luận #2, đúng tiến độ`: the comma after which one more of a list was looked for.
  mutating func mendCommaAfterList() -> Bool {
    guard position > statementStart + 1, kind(position - 1) == .comma, kind(position - 2) == .handle || kind(position - 2) == .task,
      kind(position) == .keyword
    else { return false }
    replace(position - 2..<position, by: tokens[position - 2])
    return true
  }
}
