import Diagnostics
import Domain
import Interpreter
import Syntax
import TextRoom
import Wording

/// Document numbers, and texts in quotes that name something known.
extension Completer {
  func documents(at spot: Spot) -> [Draft] {
    guard let cell else { return [] }
    let offered: [(number: DocumentNumber, note: String)] =
      switch spot.verb {
      case .resolve: [next("NQ", in: cell)]
      case .regulation: [next("QC", in: cell)]
      case .export where spot.follows(.report): [next("BC", in: cell)]
      case .document: Set(cell.documents.lazy.filter { $0.fact.issuer == nil }.map(\.fact.number.type)).sorted().map { next($0, in: cell) }
      default: cell.documents.reversed().map { ($0.fact.number, $0.fact.summary.excerpt(40)) }
      }
    return offered.compactMap { number, note in
      let written = Written.document(number)
      return spot.typed.begins(written) ? Draft(written, note: note) : nil
    }
  }

  private func next(_ type: String, in cell: Cell) -> (number: DocumentNumber, note: String) {
    let number = cell.nextDocumentNumber(type: type, on: today)
    return (DocumentNumber(number: number, type: type, issuer: "CB"), Localized(vi: "số tiếp theo", en: "the next number")[language])
  }

  /// Without quotes; those that begin as typed before those in which a later word does.
  func strings(at spot: Spot) -> [Draft] {
    guard spot.typed.isEmpty || !spot.typed.beginsWithDigit else { return [] }
    return known(at: spot).compactMap { text, note in
      spot.typed.fit(text).map { Draft(text, note: note, fit: $0) }
    }
  }

  private func known(at spot: Spot) -> [(text: String, note: String)] {
    switch spot.verb {
    case .use, .help: return templates.map { ($0.text, $0.parameters.map(\.name.text).joined(separator: ", ")) }
    case .rule where spot.follows(.rule):
      let quarters = cell.map { $0.rules.shownQuarterNumbers(on: today).map(\.name) } ?? []
      return (ParameterName.allCases.map(\.rawValue) + quarters).map { ($0, "") }
    case .explain: return checks.map { ($0.about.code.rawValue, "") }
    case .cell where spot.follows(.cell): return state.cells.map { ($0.cell.facts.name, $0.cell.facts.superior ?? "") }
    default: break
    }
    guard let cell else { return [] }
    switch spot.verb {
    case .say, .item: return cell.currentMeeting?.guests.filter { $0.fact.absence == nil }.map { ($0.fact.name, $0.fact.post ?? "") } ?? []
    case .guest: return guests(at: spot, in: cell)
    default: return distinct(used(at: spot, in: cell)).map { ($0, "") }
    }
  }

  /// Guests of earlier meetings, with what they were.
  private func guests(at spot: Spot, in cell: Cell) -> [(text: String, note: String)] {
    let guests = cell.meetings.reversed().flatMap { $0.guests.map(\.fact) }
    if spot.follows(.post) { return distinct(guests.compactMap(\.post)).map { ($0, "") } }
    if spot.follows(.organisation) { return distinct(guests.compactMap(\.organisation)).map { ($0, "") } }
    var seen: Set<String> = []
    return guests.filter { seen.insert($0.name).inserted }.map { ($0.name, $0.post ?? "") }
  }

  /// What was written at such a place before, the newest first.
  private func used(at spot: Spot, in cell: Cell) -> [String] {
    if spot.follows(.candidate, .history) || spot.verb == .vote && spot.follows(.admission) {
      return cell.openCandidates(on: today).map(\.name)
    }
    if spot.follows(.household) { return cell.groups.flatMap { $0.households(on: today)?.fact.householdNames ?? [] } }
    if spot.follows(.group) { return cell.groups.map(\.name) + cell.members.compactMap(\.facts.group) }
    if spot.follows(.in) { return cell.meetings.reversed().compactMap(\.facts.place) }
    if spot.follows(.area) { return cell.groups.map(\.name) + cell.tasks.reversed().compactMap(\.assignment.area) }
    if spot.follows(.organisation) { return cell.tasks.reversed().flatMap(\.assignment.organisations) }
    if spot.follows(.issuer) { return cell.documents.reversed().compactMap(\.fact.issuer) }
    return []
  }

  private func distinct(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  // MARK: Codes

  /// Codes of findings, first those of what the rules find now.
  func codes(at spot: Spot) -> [Draft] {
    checks.compactMap { check in
      let code = check.about.code.rawValue
      return spot.typed.fit(code).map { Draft(code, note: check.explanation[language].firstSentence, fit: $0) }
    }
  }

  private var checks: [any Worded.Type] {
    let open = Set(cell?.findings(on: today).map(\.code) ?? [])
    return Checks.all.filter { open.contains($0.about.code) } + Checks.all.filter { !open.contains($0.about.code) }
  }
}

extension TemplateStatement {
  /// Its name as written.
  var text: String { name.literal?.text.literal ?? "" }
}

extension String {
  /// Up to the first full stop or semicolon.
  fileprivate var firstSentence: String { String(prefix { $0 != "." && $0 != ";" }).excerpt(60) }
}
