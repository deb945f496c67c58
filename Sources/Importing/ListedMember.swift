import Domain

/// A row of a list, as far as it can be read for certain.
public struct ListedMember: Sendable, Equatable {
  /// As a spreadsheet counts, from 1.
  public let row: Int
  public internal(set) var name = ""
  /// Without the name.
  public internal(set) var facts = MemberFacts()
  /// Số căn cước, số định danh: the record has no place for it, but it tells who is who.
  var personalID: String?
  var standing = StandingCell.unsaid
  /// The standing in the words of the list.
  var standingText = ""
  /// A day of recognition stands in the list, though it cannot be read.
  var hasUnreadOfficial = false
  /// Chi bộ đang sinh hoạt.
  var cell = ""
  var post = ""

  init(row: Int) { self.row = row }
}

/// The numbers of rules by which a list is read, as they are on the day.
public struct ListTerms: Sendable {
  let today: Day
  let ageMinimum: Int?
  let probationMonths: Int?

  public init(of cell: Cell, on day: Day) {
    today = day
    ageMinimum = cell.rules.value(.candidateAgeMinimum, on: day)?.count
    probationMonths = cell.rules.value(.probationMonths, on: day)?.count
  }

  init(today: Day, ageMinimum: Int? = nil, probationMonths: Int? = nil) {
    self.today = today
    self.ageMinimum = ageMinimum
    self.probationMonths = probationMonths
  }
}
