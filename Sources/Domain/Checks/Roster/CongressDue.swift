/// A term (nhiệm kỳ) whose years are over, with no congress on record since it began.
///
/// Source: 294-QĐ/TW § 23.1; number: `congress.years`.
public struct CongressDue: Check {
  public static let about = About(.congressDue, serves: .goodOrder, weight: .warning, source: "294-QĐ/TW § 23.1")

  /// The day the term began, or of a congress since.
  public let since: Day
  /// The day its years were over.
  public let due: Day

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let term = cell.terms.newest(on: day, from: \.from) else { return [] }
    let length = cell.length(of: term.fact)
    let congress = cell.meetings.lazy.filter { $0.facts.kind == .congress && $0.facts.day <= day }.map(\.facts.day).max()
    let since = max(term.fact.from, congress ?? term.fact.from)
    let due = since.adding(months: length.years.part * 12 / max(length.years.whole, 1))
    guard due < day else { return [] }
    return [
      Finding(
        CongressDue(since: since, due: due), evidence: [term.record], parameters: [length.number].compactMap(\.self))
    ]
  }
}

extension Cell {
  /// How long a term lasts, and the number it was measured by; one length, whatever day it is asked for.
  ///
  /// The years it states (2025–2030 is five), at least those in force when it began and at most the longest in force while it would run:
  /// terms begun shortly before a change of the rule were stated by the new one. Where none is known for its
  /// beginning its own years hold.
  func length(of term: TermFact) -> (years: Ratio, number: RuleParameter?) {
    let own = Ratio(term.term.last - term.term.first, of: 1)
    guard let first = rules.value(.congressYears, on: term.from) else { return (own, nil) }
    let end = term.from.adding(months: own.part * 12)
    let later = rules.values(.congressYears).filter {
      term.from < $0.from && $0.from <= end && rules.value(.congressYears, on: $0.from) == $0
    }
    let longest = later.reduce(first) { $0.value < $1.value ? $1 : $0 }
    if own <= first.value { return (first.value, first) }
    return own < longest.value ? (own, longest) : (longest.value, longest)
  }
}

extension FindingCode {
  public static let congressDue = FindingCode("cell.congress-due")
}
