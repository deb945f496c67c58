import Diagnostics
import Domain
import TextRoom

/// Reads the rows under a heading, and says what in them is doubtful.
struct RowReader {
  let table: ListTable
  let heading: Heading
  let terms: ListTerms
  /// How many digits the numbers of a column have.
  private let usual: [ListField: Int]
  private(set) var members: [ListedMember] = []
  private(set) var remarks: [ListRemark] = []
  /// What a title between the rows says of those under it: “II. Đảng viên dự bị”.
  private var section = StandingCell.unsaid
  /// The line of the sum was passed; what follows are signatures, unless it has an order number.
  private var isPastSum = false

  init(_ table: ListTable, _ heading: Heading, _ terms: ListTerms) {
    self.table = table
    self.heading = heading
    self.terms = terms
    var usual: [ListField: Int] = [:]
    for field in [ListField.card, .personalID] {
      guard let column = heading.column(of: field) else { continue }
      usual[field] = CardCell.usualLength(of: table.rows.dropFirst(heading.firstRow).map { $0[column] })
    }
    self.usual = usual
  }

  mutating func read() {
    for row in table.rows.dropFirst(heading.firstRow) { read(row) }
  }

  private mutating func read(_ row: ListTable.Row) {
    let name = NameCell(nameText(of: row))
    guard !isBetweenRows(row) else { return }
    if isPastSum, ordinal(of: row) == nil, !hasNumbers(row) { return }
    var member = ListedMember(row: row.number)
    switch name {
    case .blank:
      if hasFacts(row), !isPastSum { stop(row, Localized(vi: "không có họ tên", en: "has no name")) }
      return
    case .doubtful(let reason, let nearest):
      stop(
        row, Localized(vi: "họ tên “\(nameText(of: row))” \(reason.vi)", en: "the name “\(nameText(of: row))” \(reason.en)"),
        nearest: nearest)
      return
    case .name(let name): member.name = name
    }
    guard heading.columns.count < 3 || isNumbered(row) else {
      stop(
        row, Localized(vi: "“\(member.name)” đứng một mình, không có gì khác", en: "“\(member.name)” stands alone, with nothing beside it"))
      return
    }
    readFacts(of: row, into: &member)
    members.append(member)
  }

  // MARK: Rows that are no members

  /// Titles between the rows, numbers of columns, sums, and what stands under a list.
  private mutating func isBetweenRows(_ row: ListTable.Row) -> Bool {
    let cells = row.cells.filter { !$0.isEmpty }
    if cells.allSatisfy(Self.isNumbering) { return true }
    if Self.isSum(cells) {
      isPastSum = true
      return true
    }
    let name = " \(ListField.key(nameText(of: row))) "
    let isAlone = Set(cells).count == 1 && name.allSatisfy { $0 == " " }
    guard isAlone || Self.titles.contains(where: { name.hasPrefix(" \($0) ") }) || name.contains(" dang vien ") || name.contains(" thang ")
    else { return false }
    let title = ListField.key(cells.joined(separator: " "))
    if title.contains("du bi") {
      section = .probationary
    } else if title.contains("chinh thuc") {
      section = .official
    } else if title.contains("dang vien") {
      section = .unsaid
    }
    return !hasNumbers(row)
  }

  /// What begins no name, but titles and what is under a list.
  private static let titles = [
    "danh sach", "chi bo", "to dang", "nguoi lap", "t m", "tm", "bi thu", "xac nhan", "noi nhan", "ky ten", "thu truong", "ngay",
  ]

  /// The number of a column, or the letter.
  private static func isNumbering(_ cell: String) -> Bool {
    let sign = cell.filter { !"()[].- ".contains($0) }
    return sign.count <= 2 && sign.allSatisfy(\.isNumber) || sign.count == 1 && sign.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// “Tổng cộng: 25”, but no work that begins so: “Công nhân”, “Tổng công ty”.
  private static func isSum(_ cells: [String]) -> Bool {
    let words = ListField.key(cells.first ?? "").split(separator: " ")
    return sums.contains { sum in
      guard words.starts(with: sum) else { return false }
      return words.dropFirst(sum.count).first.map { $0.allSatisfy(\.isNumber) || ["co", "dang", "la", "nay"].contains($0) } ?? true
    }
  }

  private static let sums = ["tong", "tong cong", "tong so", "cong", "danh sach", "an dinh danh sach", "total", "sum"].map {
    $0.split(separator: " ")
  }

  /// A number stands in a column of days or cards, as it does for every member but the least known.
  private func hasNumbers(_ row: ListTable.Row) -> Bool {
    heading.columns.contains { column, field in
      [.born, .admitted, .official, .card, .personalID].contains(field) && row[column].contains(where: \.isNumber)
    }
  }

  private func ordinal(of row: ListTable.Row) -> Int? { heading.column(of: .ordinal).flatMap { Int(row[$0].filter { $0 != "." }) } }

  /// Whether something sets the row apart from what stands under a list: its order, a day, a card; where rows have no order anything does.
  private func isNumbered(_ row: ListTable.Row) -> Bool {
    ordinal(of: row) != nil || hasNumbers(row) || heading.column(of: .ordinal) == nil && hasFacts(row)
  }

  /// Something stands in a column that tells of a person, besides the name.
  private func hasFacts(_ row: ListTable.Row) -> Bool {
    heading.columns.contains { column, field in
      ![.name, .familyName, .givenName, .ordinal].contains(field) && !row[column].isEmpty && row[column] != nameText(of: row)
    }
  }

  private func nameText(of row: ListTable.Row) -> String {
    let columns = [ListField.name, .familyName, .givenName].compactMap { heading.column(of: $0) } + [heading.nameTail].compactMap { $0 }
    var parts: [String] = []
    for part in columns.map({ row[$0] }) where !part.isEmpty && part != parts.last { parts.append(part) }
    return parts.joined(separator: " ")
  }

  // MARK: Cells

  private mutating func readFacts(of row: ListTable.Row, into member: inout ListedMember) {
    member.facts.card = number(.card, of: row)
    member.personalID = number(.personalID, of: row)
    readSexAndBirth(of: row, into: &member)
    let membership = DayCell.Bounds.membership(on: terms.today)
    if case .day(let day)? = day(.admitted, of: row, membership) { member.facts.admitted = day }
    let official = day(.official, of: row, membership)
    if case .day(let day)? = official { member.facts.official = day }
    if case .doubtful? = official { member.hasUnreadOfficial = true }
    member.facts.job = text(.job, of: row)
    member.facts.strengths = text(.strengths, of: row)
    member.facts.circumstances = text(.circumstances, of: row)
    member.facts.group = text(.group, of: row)
    member.cell = cell(.cell, of: row) ?? ""
    member.post = text(.post, of: row) ?? ""
    member.standingText = Self.short(cell(.standing, of: row) ?? "")
    member.standing = StandingCell(cell(.standing, of: row) ?? "")
    if member.standing == .unsaid { member.standing = section }
  }

  /// The text of a field; nil when it has no column or nothing stands in it.
  private func cell(_ field: ListField, of row: ListTable.Row) -> String? {
    heading.column(of: field).flatMap { row[$0].isEmpty ? nil : row[$0] }
  }

  private mutating func readSexAndBirth(of row: ListTable.Row, into member: inout ListedMember) {
    let bounds = DayCell.Bounds.birth(on: terms.today, ageMinimum: terms.ageMinimum)
    if let sex = cell(.sex, of: row) {
      if ["nam", "male", "m"].contains(where: { mayStand(sex, for: $0) }) {
        member.facts.sex = .male
      } else if ["nữ", "female", "f"].contains(where: { mayStand(sex, for: $0) }) {
        member.facts.sex = .female
      } else {
        doubt(.sex, of: row, Localized(vi: "không phải nam, nữ", en: "is neither male nor female"), nearest: nil)
      }
    }
    member.facts.born = birth(.born, of: row, bounds)
    for (field, sex) in [(ListField.male, Sex.male), (.female, .female)] {
      guard let mark = cell(field, of: row) else { continue }
      member.facts.sex = member.facts.sex ?? sex
      if mark.count > 1, mark.contains(where: \.isNumber), member.facts.born == nil { member.facts.born = birth(field, of: row, bounds) }
    }
  }

  private mutating func birth(_ field: ListField, of row: ListTable.Row, _ bounds: DayCell.Bounds) -> Birth? {
    switch day(field, of: row, bounds) {
    case .day(let day)?: .day(day)
    case .year(let year)?: .year(year)
    case .blank?, .doubtful?, nil: nil
    }
  }

  private mutating func day(_ field: ListField, of row: ListTable.Row, _ bounds: DayCell.Bounds) -> DayCell? {
    guard let text = cell(field, of: row) else { return nil }
    let day = DayCell(text, bounds)
    if case .doubtful(let reason, let nearest) = day { doubt(field, of: row, reason, nearest: nearest) }
    return day
  }

  private mutating func number(_ field: ListField, of row: ListTable.Row) -> String? {
    guard let text = cell(field, of: row) else { return nil }
    switch CardCell(text, usual: usual[field]) {
    case .blank: return nil
    case .number(let number): return number
    case .mended(let number):
      // What is not kept needs no looking at.
      if field == .card { mended(field, of: row, number) }
      return number
    case .doubtful(let reason):
      if field == .card { doubt(field, of: row, reason, nearest: nil) }
      return nil
    }
  }

  private static let longestText = 200

  private mutating func text(_ field: ListField, of row: ListTable.Row) -> String? {
    guard let text = cell(field, of: row), text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    guard text.count <= Self.longestText, !text.hasPrefix("#") else {
      doubt(
        field, of: row, Localized(vi: "dài quá hoặc là lỗi của bảng tính", en: "is too long, or an error of a spreadsheet"), nearest: nil)
      return nil
    }
    return text
  }

  // MARK: Remarks

  private func place(_ field: ListField, of row: ListTable.Row) -> Localized {
    let column = heading.column(of: field) ?? 0
    let letters = ListTable.letters(ofColumn: column)
    let word = Self.short(heading.words[column] ?? "")
    return Localized(vi: "dòng \(row.number), cột \(letters) “\(word)”", en: "row \(row.number), column \(letters) “\(word)”")
  }

  /// So much of a cell is told.
  static func short(_ text: String) -> String { text.count > 60 ? text.prefix(59) + "…" : text }

  private mutating func doubt(_ field: ListField, of row: ListTable.Row, _ reason: Localized, nearest: String?) {
    let place = place(field, of: row)
    let text = Self.short(cell(field, of: row) ?? "")
    remark(
      Diagnostic(
        ImportCode.doubtfulCell, at: nil,
        Localized(vi: "\(place.vi): “\(text)” \(reason.vi); ô này bỏ trống", en: "\(place.en): “\(text)” \(reason.en); it is left out"),
        severity: .warning, hint: nearest.map(Self.nearest)), on: row)
  }

  private mutating func mended(_ field: ListField, of row: ListTable.Row, _ number: String) {
    let place = place(field, of: row)
    let text = cell(field, of: row) ?? ""
    remark(
      Diagnostic(
        ImportCode.mendedCell, at: nil,
        Localized(
          vi: "\(place.vi): “\(text)” mất số 0 ở đầu; lấy là \(number)",
          en: "\(place.en): “\(text)” lost zeros in front; taken as \(number)"),
        severity: .warning), on: row)
  }

  private mutating func remark(_ diagnostic: Diagnostic, on row: ListTable.Row) {
    remarks.append(ListRemark(cell: cell(.cell, of: row) ?? "", diagnostic: diagnostic))
  }

  private mutating func stop(_ row: ListTable.Row, _ reason: Localized, nearest: String? = nil) {
    remark(Self.stopped(row.number, reason, hint: nearest.map(Self.nearest)), on: row)
  }

  private static func nearest(_ form: String) -> Localized {
    Localized(vi: "dạng đúng gần nhất: \(form)", en: "the nearest right form: \(form)")
  }

  static func stopped(_ row: Int, _ reason: Localized, hint: Localized? = nil) -> Diagnostic {
    Diagnostic(
      ImportCode.stoppedRow, at: nil,
      Localized(
        vi: "dòng \(row): \(short(reason.vi, 200)); không lấy dòng này", en: "row \(row): \(short(reason.en, 200)); the row is not taken"),
      severity: .warning, hint: hint)
  }

  private static func short(_ text: String, _ most: Int) -> String { text.count > most ? text.prefix(most - 1) + "…" : text }
}
