import Diagnostics
import Domain
import Syntax
import TextRoom

/// What can be asked about: the rows after `xem`, `đếm` and `với mỗi`.
public enum Collection: Sendable, Equatable, CaseIterable {
  case members, formerMembers, tasks, reports, meetings, attendance, votes, resolutions, documents, groups, households, candidates, dues,
    duesBook, duesReport, ratings, reviews, proposals, notRated, findings, templates, records
  case cellRatings, cellReviews, cellProposals, elections, points, targets, shortcomings, corrections, rules
  case cells, terms, regulations, guests, remittances, posts, commendations, reminders, plans, supports, inspections, residenceComments
  case standings, exemptions, admissions, transfers, duesRates, duesReliefs, items, speeches, opinions, conclusions, scores, dispatches

  /// The name it is asked for by, first; other accepted ones after it.
  var names: [Localized] {
    switch self {
    case .members: [Localized(vi: "đảng viên", en: "members"), Localized(vi: "danh sách", en: "member")]
    case .formerMembers: [Localized(vi: "đảng viên đã rời", en: "former members")]
    case .groups: [Localized(vi: "tổ", en: "groups"), Localized(vi: "tổ đảng", en: "group")]
    case .households: [Localized(vi: "hộ", en: "households"), Localized(vi: "hộ dân", en: "household")]
    case .tasks: [Localized(vi: "nhiệm vụ", en: "tasks"), Localized(vi: "phân công", en: "task")]
    case .reports: [Localized(vi: "báo cáo", en: "reports"), Localized(vi: "báo cáo", en: "report")]
    case .meetings: [Localized(vi: "cuộc họp", en: "meetings"), Localized(vi: "họp", en: "meeting")]
    case .attendance: [Localized(vi: "điểm danh", en: "attendance")]
    case .votes: [Localized(vi: "biểu quyết", en: "votes"), Localized(vi: "biểu quyết", en: "vote")]
    case .resolutions: [Localized(vi: "nghị quyết", en: "resolutions"), Localized(vi: "nghị quyết", en: "resolution")]
    case .elections: [Localized(vi: "bầu cử", en: "elections"), Localized(vi: "bầu", en: "election")]
    case .corrections: [Localized(vi: "đính chính", en: "corrections"), Localized(vi: "đính chính", en: "correction")]
    case .points: [Localized(vi: "điểm nghị quyết", en: "points"), Localized(vi: "điểm", en: "point")]
    case .targets: [Localized(vi: "chỉ tiêu", en: "targets"), Localized(vi: "chỉ tiêu", en: "target")]
    case .shortcomings: [Localized(vi: "hạn chế", en: "shortcomings"), Localized(vi: "hạn chế", en: "shortcoming")]
    case .documents: [Localized(vi: "văn bản", en: "documents"), Localized(vi: "văn bản", en: "document")]
    case .candidates: [Localized(vi: "quần chúng", en: "candidates"), Localized(vi: "quần chúng ưu tú", en: "candidate")]
    case .dues: [Localized(vi: "đảng phí", en: "dues")]
    case .duesBook: [Localized(vi: "sổ đảng phí", en: "dues book")]
    case .duesReport: [Localized(vi: "báo cáo đảng phí", en: "dues report")]
    case .ratings: [Localized(vi: "xếp loại", en: "ratings"), Localized(vi: "xếp loại", en: "rating")]
    case .reviews: [Localized(vi: "kiểm điểm", en: "reviews"), Localized(vi: "kiểm điểm", en: "review")]
    case .proposals: [Localized(vi: "đề nghị", en: "proposals"), Localized(vi: "đề nghị", en: "proposal")]
    case .cellRatings: [Localized(vi: "xếp loại chi bộ", en: "cell ratings"), Localized(vi: "xếp loại chi bộ", en: "cell rating")]
    case .cellReviews: [Localized(vi: "kiểm điểm chi bộ", en: "cell reviews"), Localized(vi: "kiểm điểm chi bộ", en: "cell review")]
    case .cellProposals: [Localized(vi: "đề nghị chi bộ", en: "cell proposals"), Localized(vi: "đề nghị chi bộ", en: "cell proposal")]
    case .notRated: [Localized(vi: "chưa xếp loại", en: "unrated")]
    case .rules: [Localized(vi: "quy định", en: "rules"), Localized(vi: "mức quy định", en: "rule")]
    case .cells: [Localized(vi: "chi bộ", en: "cells"), Localized(vi: "chi bộ", en: "cell")]
    case .terms: [Localized(vi: "nhiệm kỳ", en: "terms"), Localized(vi: "nhiệm kỳ", en: "term")]
    case .regulations: [Localized(vi: "quy chế", en: "regulations"), Localized(vi: "quy chế làm việc", en: "regulation")]
    case .guests: [Localized(vi: "khách mời", en: "guests"), Localized(vi: "khách mời", en: "guest")]
    case .posts: [Localized(vi: "chức vụ", en: "posts"), Localized(vi: "chức vụ", en: "post")]
    case .commendations: [Localized(vi: "biểu dương", en: "commendations"), Localized(vi: "biểu dương", en: "commend")]
    case .reminders: [Localized(vi: "nhắc nhở", en: "reminders"), Localized(vi: "nhắc nhở", en: "remind")]
    case .plans: [Localized(vi: "kế hoạch", en: "plans"), Localized(vi: "kế hoạch", en: "plan")]
    case .supports: [Localized(vi: "tháo gỡ", en: "supports"), Localized(vi: "tháo gỡ", en: "support")]
    case .inspections: [Localized(vi: "kiểm tra", en: "inspections"), Localized(vi: "kiểm tra", en: "inspect")]
    case .residenceComments:
      [Localized(vi: "nhận xét nơi cư trú", en: "residence comments"), Localized(vi: "nhận xét nơi cư trú", en: "residence")]
    case .standings: [Localized(vi: "biến động", en: "roster changes"), Localized(vi: "biến động", en: "roster change")]
    case .exemptions: [Localized(vi: "miễn sinh hoạt", en: "exemptions"), Localized(vi: "miễn công tác và sinh hoạt", en: "exempt")]
    case .admissions: [Localized(vi: "kết nạp", en: "admissions"), Localized(vi: "kết nạp", en: "admission")]
    case .transfers: [Localized(vi: "chuyển sinh hoạt", en: "transfers"), Localized(vi: "chuyển sinh hoạt", en: "transfer")]
    case .duesRates: [Localized(vi: "định mức đảng phí", en: "dues rates"), Localized(vi: "mức đảng phí", en: "dues rate")]
    case .duesReliefs: [Localized(vi: "miễn giảm đảng phí", en: "dues reliefs"), Localized(vi: "giảm đảng phí", en: "dues relief")]
    case .items: [Localized(vi: "mục", en: "items"), Localized(vi: "mục", en: "item")]
    case .speeches: [Localized(vi: "phát biểu", en: "speeches"), Localized(vi: "phát biểu", en: "say")]
    case .opinions: [Localized(vi: "góp ý", en: "opinions"), Localized(vi: "góp ý", en: "discuss")]
    case .conclusions: [Localized(vi: "kết luận", en: "conclusions"), Localized(vi: "kết luận", en: "conclude")]
    case .scores: [Localized(vi: "chấm điểm", en: "scores"), Localized(vi: "chấm điểm", en: "score")]
    case .dispatches: [Localized(vi: "đã gửi", en: "sent"), Localized(vi: "gửi", en: "dispatches")]
    case .remittances: [Localized(vi: "trích nộp", en: "remittances"), Localized(vi: "trích nộp đảng phí", en: "remittance")]
    case .findings: [Localized(vi: "phát hiện", en: "findings"), Localized(vi: "phát hiện", en: "finding")]
    case .templates: [Localized(vi: "mẫu", en: "templates"), Localized(vi: "mẫu", en: "template")]
    case .records: [Localized(vi: "bản ghi", en: "records"), Localized(vi: "nhật ký", en: "log")]
    }
  }

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

  /// In the order of a table's columns; those of rows without identity in the order of their values.
  public var fields: [Field] {
    switch self {
    case .members, .formerMembers: Field.members
    case .tasks: Field.tasks
    case .meetings: Field.meetings
    case .records: Field.records
    case .templates: Field.templates
    case .groups: Field.groups
    case .households: Field.households
    case .reports: Field.reports
    case .attendance: Field.attendance
    case .votes: Field.votes
    case .resolutions: Field.resolutions
    case .elections: Field.elections
    case .corrections: Field.corrections
    case .points: Field.points
    case .targets: Field.targets
    case .shortcomings: Field.shortcomings
    case .documents: Field.documents
    case .candidates: Field.candidates
    case .dues: Field.dues
    case .duesBook: Field.duesBook
    case .duesReport: Field.duesReport
    case .ratings: Field.ratings
    case .reviews: Field.reviews
    case .proposals: Field.proposals
    case .cellRatings: Field.cellRatings
    case .cellReviews: Field.cellReviews
    case .cellProposals: Field.cellProposals
    case .notRated: Field.notRated
    case .rules: Field.rules
    case .cells: Field.cells
    case .terms: Field.terms
    case .regulations: Field.regulations
    case .guests: Field.guests
    case .remittances: Field.remittances
    case .posts: Field.posts
    case .commendations, .reminders: Field.remarks
    case .plans, .supports: Field.notes
    case .inspections: Field.inspections
    case .residenceComments: Field.residenceComments
    case .findings: Field.findings
    case .standings: Field.standings
    case .exemptions: Field.exemptions
    case .admissions: Field.admissions
    case .transfers: Field.transfers
    case .duesRates: Field.duesRates
    case .duesReliefs: Field.duesReliefs
    case .items: Field.items
    case .speeches: Field.speeches
    case .opinions: Field.opinions
    case .conclusions: Field.conclusions
    case .scores: Field.scores
    case .dispatches: Field.dispatches
    }
  }

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
      switch field.column {
      case .always: true
      case .whenSaid: rows.contains { ![.nothing, .boolean(false)].contains(field.value(interpreter, $0)) }
      case .never: false
      }
    }
  }
}

/// One thing that can be asked of a row.
public struct Field: Sendable {
  public let name: Localized
  let aliases: [String]
  let column: Column
  private let read: @Sendable (Interpreter, Value) -> Value

  /// Whether a table has it as a column when none are asked for.
  enum Column: Sendable {
    case always
    /// Where a row says something in it.
    case whenSaid
    case never
  }

  init(_ vi: String, _ en: String, aliases: [String] = [], column: Column, _ read: @escaping @Sendable (Interpreter, Value) -> Value) {
    name = Localized(vi: vi, en: en)
    self.aliases = aliases
    self.column = column
    self.read = read
  }

  init(_ vi: String, _ en: String, aliases: [String] = [], isColumn: Bool = true, _ read: @escaping @Sendable (Interpreter, Value) -> Value)
  {
    self.init(vi, en, aliases: aliases, column: isColumn ? .always : .never, read)
  }

  func value(_ interpreter: Interpreter, _ row: Value) -> Value { read(interpreter, row) }

  /// A field of this field's value; nil when nothing is called so.
  fileprivate func part(named key: String) -> Field? {
    guard let name = Interpreter.partOfTime(named: key) ?? Collection.allCases.lazy.compactMap({ $0.field(named: key)?.name }).first else {
      return nil
    }
    return Field("\(name.vi) của \(self.name.vi)", "\(name.en) of \(self.name.en)") { interpreter, row in
      interpreter.part(Name(key), of: read(interpreter, row))
    }
  }
}
