import Diagnostics
import TextRoom

extension Printer {
  /// The collection and then each clause.
  func clauses(of query: Query) -> [String] {
    var parts = [query.collection.text]
    if let filter = query.filter { parts.append(spelled(.where) + " " + expression(filter, above: 1)) }
    if !query.groupings.isEmpty { parts.append(spelled(.groupBy) + " " + query.groupings.map(written).joined(separator: ", ")) }
    if !query.columns.isEmpty { parts.append(spelled(.including) + " " + query.columns.map(written).joined(separator: ", ")) }
    if !query.orderings.isEmpty {
      let orderings = query.orderings.map { written($0.field) + ($0.descending ? " " + spelled(.descending) : "") }
      parts.append(spelled(.orderBy) + " " + orderings.joined(separator: ", "))
    }
    if let limit = query.limit { parts.append(spelled(.first) + " " + limit.written(in: language)) }
    if let asOf = query.asOf { parts.append(spelled(.asOf) + " " + written(asOf)) }
    return parts
  }

  private func written(_ path: Name) -> String { path.path.joined(separator: " \(spelled(.possessive)) ") }

  /// An expression, in parentheses where it stands for an operand that must bind tighter than `precedence`.
  func expression(_ value: Expression, above precedence: Int = 0) -> String {
    switch value {
    case .missing: ""
    case .nothing: parenthesized(spelled(.nothing), when: precedence > Self.fieldPrecedence)
    case .boolean(let truth): spelled(truth ? .true : .false)
    case .number(let literal): parenthesized(literal.written(in: language), when: precedence > Self.fieldPrecedence)
    case .percent(let literal): parenthesized(literal.written(in: language), when: precedence > Self.fieldPrecedence)
    case .money(let literal): parenthesized(written(literal), when: precedence > Self.fieldPrecedence)
    case .date(let literal): parenthesized(literal.written(in: language), when: precedence > Self.fieldPrecedence)
    case .month(let literal): parenthesized(literal.written(in: language), when: precedence > Self.fieldPrecedence)
    case .quarter(let literal): parenthesized(literal.written(in: language), when: precedence > Self.fieldPrecedence)
    case .time(let literal): parenthesized(literal.written(in: language), when: precedence > Self.fieldPrecedence)
    case .term(let literal): parenthesized(literal.written(in: language), when: precedence > Self.fieldPrecedence)
    case .document(let literal): parenthesized(literal.written(in: language), when: precedence > Self.fieldPrecedence)
    case .string(let literal): literal.written(in: language)
    case .member(let literal, _): literal.written(in: language)
    case .task(let literal, _): literal.written(in: language)
    case .name(let name): name.text
    case .field(let base, let name): expression(base, above: Self.fieldPrecedence + 1) + "." + name.text
    case .not(let operand):
      parenthesized(spelled(.not) + " " + denied(operand), when: precedence >= Self.notPrecedence)
    case .negative(let operand, _):
      parenthesized("-" + expression(operand, above: Self.fieldPrecedence), when: precedence >= Self.fieldPrecedence)
    case .binary(let symbol, let left, let right, _):
      parenthesized(
        expression(left, above: symbol.precedence - 1) + " " + spelling(symbol) + " " + expression(right, above: symbol.precedence),
        when: precedence >= symbol.precedence)
    case .call(let name, let arguments): name.text + "(" + arguments.map(listed).joined(separator: ", ") + ")"
    case .query(let inner): parenthesized(clauses(of: inner).joined(separator: " "), when: precedence > 0)
    }
  }

  /// One of several expressions with commas between; a query with commas of its own stands in parentheses.
  func listed(_ value: Expression) -> String {
    guard case .query(let query) = value else { return expression(value) }
    return parenthesized(expression(value), when: max(query.groupings.count, query.orderings.count, query.columns.count) > 1)
  }

  /// `không` binds weaker than a comparison and tighter than `và`; a field binds tightest.
  private static let notPrecedence = 4
  private static let fieldPrecedence = 9

  private func spelled(_ keyword: Keyword) -> String { keyword.spelling(language) }

  /// Tighter than a query, whose clauses would be taken for those around it; a word for a measure that is a name keeps its place as such.
  private func written(_ column: Query.Column) -> String {
    let value = expression(column.value, above: 1)
    return column.measure?.value.map { spelled($0.keyword) + " " + value } ?? value
  }

  /// Money below a thousand would look like a number.
  private func written(_ money: MoneyLiteral) -> String { money.written(in: language) + (money.amount < 1000 ? "đ" : "") }

  private func written<V>(_ operand: Operand<V>) -> String {
    switch operand.content {
    case .missing: ""
    case .literal(let value): value.written(in: language)
    case .computed(let value): "{" + expression(value) + "}"
    }
  }

  /// What `không` denies: before a minus it would be nothing, from which is subtracted, and before `ai` the word for nobody.
  private func denied(_ operand: Expression) -> String {
    let text = expression(operand, above: Self.notPrecedence - 1)
    let isNobody = KeywordTable.shared.spellings(of: .nothing).contains { $0.folded == "khong " + text.folded }
    return parenthesized(text, when: isNobody || text.hasPrefix("-"))
  }

  private func parenthesized(_ text: String, when needed: Bool) -> String { needed ? "(" + text + ")" : text }

  private func spelling(_ symbol: Expression.Operator) -> String {
    switch symbol {
    case .or: spelled(.or)
    case .and: spelled(.and)
    case .within: spelled(.within)
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .dividedBy: "/"
    }
  }
}
