import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom
import Wording

/// Moves the days of a record by one number of whole weeks, so that weekdays and the time between two days stay.
///
/// What is meant by a month and not by a day stays, as months do: the last day of a month, the first one after `từ` or `đến`, holidays, and days of
/// other years that a text tells of. Rules are dated by law and are not moved.
struct DayShift: Equatable {
  /// Which days are moved: all, or only those on which members joined, and the cell was founded, more than two years before, from which nothing is
  /// reckoned in days any more.
  enum Scope { case all, roster }

  let weeks: Int
  let scope: Scope

  /// The most weeks tried.
  private static let farthest = 3

  /// Every shift worth trying, the best first: all days, else only those on which the people of the roster joined, else none.
  ///
  /// - Parameter seed: of the store, so that the same store moves in the same way and two stores do not.
  static func candidates(seed: UInt64) -> [DayShift] {
    var choice = SeededChoice(seed: seed)
    let weeks = choice.shuffled((1...farthest).flatMap { [$0, -$0] })
    return weeks.map { DayShift(weeks: $0, scope: .all) } + weeks.prefix(2).map { DayShift(weeks: $0, scope: .roster) } + [none]
  }

  /// Leaves every day where it is.
  static let none = DayShift(weeks: 0, scope: .roster)

  func moved(_ day: Day) -> Day { scope == .all ? day.adding(days: weeks * 7) : day }

  /// Whether no rule in force changes for a day a line is of, its year stays, and every meeting stays in its month.
  func fits(_ lines: [RecordedMeeting.Line], rules: RuleBook) -> Bool {
    guard scope == .all else { return true }
    let changes = Self.changes(of: rules)
    return lines.allSatisfy { line in
      let (first, last) = (min(line.day, moved(line.day)), max(line.day, moved(line.day)))
      guard first.year == last.year, !changes.contains(where: { first < $0 && $0 <= last }) else { return false }
      return Lexer.verb(of: line.sentence) != .meeting || first.month == last.month
    }
  }

  /// The days on which a number of a rule becomes another.
  private static func changes(of rules: RuleBook) -> Set<Day> {
    Set(
      ParameterName.allCases.flatMap { name -> [Day] in
        let values = rules.values(name)
        return zip(values, values.dropFirst()).filter { $0.value != $1.value }.map(\.1.from)
      })
  }

  // MARK: Statements

  /// A statement with its days moved, those of its texts too.
  ///
  /// - Parameter day: on which it was stated.
  func statement(_ sentence: String, on day: Day) -> String {
    guard weeks != 0, Lexer.verb(of: sentence) != .rule else { return sentence }
    let source = SourceText(sentence)
    var (result, end, clause) = ("", UInt32(0), "")
    for token in Lexer.tokens(of: source) {
      result += source[Span(end, token.span.start)]
      end = token.span.end
      let text = source[token.span]
      if token.kind == .keyword { clause = text.folded }
      switch token.kind {
      case .date: result += date(text, after: clause, on: day)
      case .text, .string: result += self.text(text, on: day)
      default: result += text
      }
    }
    return result
  }

  /// Clauses about how somebody joined, and when the cell was founded.
  private static let joining: Set<String> = ["ket nap", "chinh thuc", "thanh lap"]
  /// Clauses that mean a span of time.
  private static let spans: Set<String> = ["han", "tu", "den"]

  private func date(_ written: String, after clause: String, on said: Day) -> String {
    let parts = written.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, let day = Day(year: parts[2], month: parts[1], day: parts[0]) else { return written }
    if scope == .roster {
      return Self.joining.contains(clause) && said.year - day.year > 2 ? Written.day(day.adding(days: weeks * 7)) : written
    }
    if clause == "sinh" { return written }
    let isOfMonth = day == day.month.lastDay || day == day.month.firstDay && clause != "han"
    return Self.spans.contains(clause) && isOfMonth ? written : Written.day(moved(day))
  }

  // MARK: Texts

  /// A text with the days moved that it names by day and month.
  ///
  /// - Parameter day: on which it was said; a day without a year is the one nearest to it.
  func text(_ text: String, on day: Day) -> String {
    guard scope == .all, weeks != 0, text.contains(where: \.isNumber), text.contains(where: { $0 == "/" || $0 == "." }) else { return text }
    return text.replacing(Self.written) { match in
      let (_, before, first, mark, second, year) = match.output
      guard let number = Int(first), let month = Int(second), let meant = Self.day(number, month, year, near: day),
        year != nil || before != nil,
        !Self.stays(meant, second, near: day, hasYear: year != nil)
      else { return String(match.output.0) }
      let moved = moved(meant)
      let isShort = first.count == 1 || second.count == 1
      func written(_ number: Int) -> String { number < 10 && !isShort ? "0\(number)" : String(number) }
      return (before ?? "") + written(moved.day) + mark + written(moved.month.month) + (year == nil ? "" : mark + String(moved.year))
    }
  }

  /// With what tells that a day is meant and no share: `ngày 25/01`, `chủ nhật 11/01`.
  private static var written: Regex<(Substring, Substring?, Substring, Substring, Substring, Substring?)> {
    /((?:[Nn]gày|[Hh]ôm|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa|[Đđ]êm|[Nn]hật|[Tt]hứ \p{L}+|[Tt]rước|[Ss]au|[Hh]ạn|[Dd]ated?|[Oo]n|[Bb]y) )?\b([0-9]{1,2})([\/.])([0-9]{1,2})(?:[\/.]([0-9]{4}))?(?![0-9\/%])/
  }

  private static func day(_ day: Int, _ month: Int, _ year: Substring?, near said: Day) -> Day? {
    if let year = year.flatMap({ Int($0) }) { return Day(year: year, month: month, day: day) }
    let fitting = (-1...1).compactMap { Day(year: said.year + $0, month: month, day: day) }
    return fitting.min { abs($0.days(since: said)) < abs($1.days(since: said)) }
  }

  private static func stays(_ day: Day, _ month: Substring, near said: Day, hasYear: Bool) -> Bool {
    if day == day.month.lastDay || abs(day.year - said.year) > 1 { return true }
    // Holidays are written without a year and a zero.
    return !hasYear && month.first != "0" && holidays.contains("\(day.day)/\(day.month.month)")
  }

  private static let holidays: Set<String> = [
    "1/1", "3/2", "27/2", "8/3", "26/3", "30/4", "1/5", "7/5", "15/5", "19/5", "1/6", "27/7", "19/8", "2/9", "10/10", "20/10", "7/11",
    "18/11",
    "20/11", "22/12",
  ]
}
