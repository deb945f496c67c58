import Diagnostics
import Domain
import Syntax
import TextRoom

/// What can be asked about: the rows after `xem`, `đếm` and `với mỗi`.
public enum Collection: Sendable, Equatable, CaseIterable {
  case members, formerMembers, tasks, reports, meetings, attendance, votes, resolutions, documents, groups, households, candidates, dues,
    duesBook, duesReport, ratings, reviews, proposals, notRated, findings, templates, records
  case cellRatings, cellReviews, committeeReviews, cellProposals, elections, points, targets, shortcomings, corrections, rules
  case cells, terms, regulations, guests, remittances, posts, commendations, reminders, plans, supports, inspections, residenceComments
  case standings, exemptions, admissions, transfers, duesRates, duesReliefs, items, speeches, opinions, conclusions, scores, dispatches
  case trainings, visits, taskPeriods, badges, fundBook, spendingRules, assets, booksHandedOver, violationSigns, disciplines

  /// All that is known of its rows.
  var kind: RowKind {
    switch self {
    case .members: .members
    case .formerMembers: .formerMembers
    case .tasks: .tasks
    case .reports: .reports
    case .meetings: .meetings
    case .attendance: .attendance
    case .votes: .votes
    case .resolutions: .resolutions
    case .documents: .documents
    case .groups: .groups
    case .households: .households
    case .candidates: .candidates
    case .dues: .dues
    case .duesBook: .duesBook
    case .duesReport: .duesReport
    case .ratings: .ratings
    case .reviews: .reviews
    case .proposals: .proposals
    case .notRated: .notRated
    case .findings: .findings
    case .templates: .templates
    case .records: .records
    case .cellRatings: .cellRatings
    case .cellReviews: .cellReviews
    case .committeeReviews: .committeeReviews
    case .cellProposals: .cellProposals
    case .elections: .elections
    case .points: .points
    case .targets: .targets
    case .shortcomings: .shortcomings
    case .corrections: .corrections
    case .rules: .rules
    case .cells: .cells
    case .terms: .terms
    case .regulations: .regulations
    case .guests: .guests
    case .remittances: .remittances
    case .posts: .posts
    case .commendations: .commendations
    case .reminders: .reminders
    case .plans: .plans
    case .supports: .supports
    case .inspections: .inspections
    case .residenceComments: .residenceComments
    case .standings: .standings
    case .exemptions: .exemptions
    case .admissions: .admissions
    case .transfers: .transfers
    case .duesRates: .duesRates
    case .duesReliefs: .duesReliefs
    case .items: .items
    case .speeches: .speeches
    case .opinions: .opinions
    case .conclusions: .conclusions
    case .scores: .scores
    case .dispatches: .dispatches
    case .trainings: .trainings
    case .visits: .visits
    case .taskPeriods: .taskPeriods
    case .badges: .badges
    case .fundBook: .fundBook
    case .spendingRules: .spendingRules
    case .assets: .assets
    case .booksHandedOver: .booksHandedOver
    case .violationSigns: .violationSigns
    case .disciplines: .disciplines
    }
  }

  /// The name it is asked for by, first; other accepted ones after it.
  var names: [Localized] { kind.names }

  /// In the order of a table's columns; those of rows without identity in the order of their values.
  public var fields: [Field] { kind.fields }

  public var name: Localized { names[0] }

  /// A list of money, which counts by the calendar.
  var isOfDues: Bool { [.dues, .duesBook, .duesReport].contains(self) }

  /// - Parameter key: folded name in either language.
  public static func named(_ key: String) -> Collection? { byName[key] }

  private static let byName: [String: Collection] = {
    var table: [String: Collection] = [:]
    for collection in allCases {
      for name in collection.names {
        table[name.vi.folded] = collection
        table[name.en.folded] = collection
      }
    }
    return table
  }()

  static let allNames = allCases.flatMap { [$0.name.vi, $0.name.en] }

  /// The collection a value is a row of; nil for a plain value.
  init?(of value: Value) {
    switch value {
    case .member: self = .members
    case .task: self = .tasks
    case .meeting: self = .meetings
    case .record: self = .records
    case .row(let collection, _): self = collection
    default: return nil
    }
  }

  /// Whether rows of the one may be rows of the other, as those of members who left are members.
  func holdsSame(as other: Collection) -> Bool {
    let isOfMembers = self == .members || self == .formerMembers
    return self == other || isOfMembers && (other == .members || other == .formerMembers)
  }

  /// Whether a row is part of the whole that shares are taken of; of a roll only those are who are expected.
  func isPart(_ row: Value, in interpreter: Interpreter) -> Bool {
    self != .attendance || field(named: "tinh")?.value(interpreter, row) == .boolean(true)
  }

  // MARK: Fields

  /// - Parameter key: folded name in either language, or a path of such names: `thang cua han`.
  func field(named key: String) -> Field? {
    if let field = Collection.fieldsByName[self]?[key] { return field }
    // Variables are looked for here too, for every row; a path has three words at least.
    guard key.utf8.count(where: { $0 == UInt8(ascii: " ") }) > 1 else { return nil }
    let path = Name(key).path
    guard path.count > 1, let base = field(named: path[path.count - 1]) else { return nil }
    return path.dropLast().reversed().reduce(base) { base, name in base?.part(named: name) }
  }

  private static let fieldsByName: [Collection: [String: Field]] = {
    var tables: [Collection: [String: Field]] = [:]
    for collection in allCases {
      for field in collection.fields {
        for key in [field.name.vi.folded, field.name.en.folded] + field.aliases.map(\.folded) {
          tables[collection, default: [:]][key] = field
        }
      }
    }
    return tables
  }()

  /// What can be asked of its rows, to be shown.
  var namesOfFields: Localized {
    let names = fields.map(\.name)
    return Localized(vi: "có: \(names.map(\.vi).joined(separator: ", "))", en: "there are: \(names.map(\.en).joined(separator: ", "))")
  }

  var fieldNames: [String] { fields.flatMap { [$0.name.vi, $0.name.en] } }

  /// The columns a table of the rows has when none are asked for.
  func columns(of rows: [Value], in interpreter: Interpreter) -> [Field] {
    fields.filter { field in
      switch field.showing {
      case .always: true
      case .whenSaid: rows.contains { ![.nothing, .boolean(false)].contains(field.value(interpreter, $0)) }
      case .never: false
      }
    }
  }
}
