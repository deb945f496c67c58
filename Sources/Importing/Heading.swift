/// The row, or the two rows, above the members that say what each column holds.
struct Heading: Sendable {
  /// So many rows with something in them may be titles.
  static let depth = 40

  /// The columns that are understood.
  private(set) var columns: [Int: ListField] = [:]
  /// The words above every column that has any.
  private(set) var words: [Int: String] = [:]
  /// Columns in which the given name stands apart from what comes before it.
  private(set) var nameTail: Int?
  /// The place of the first row under the heading, among the rows of the table.
  private(set) var firstRow: Int

  /// The best heading among the first rows of a table; nil where no column of names is headed.
  init?(of table: ListTable) {
    var best: Heading?
    for index in table.rows.indices.prefix(Self.depth) {
      guard let heading = Heading(table, at: index), heading.columns.count > best?.columns.count ?? 0 else { continue }
      best = heading
    }
    guard var best else { return nil }
    best.findNameTail(in: table)
    self = best
  }

  func column(of field: ListField) -> Int? { columns.first { $0.value == field }?.key }

  /// Headings of which nothing is kept, in their order.
  var leftOut: [String] { words.sorted { $0.key < $1.key }.filter { columns[$0.key] == nil }.map(\.value) }

  private init?(_ table: ListTable, at index: Int) {
    let top = table.rows[index]
    firstRow = index + 1
    var fields = Self.fields(of: top.cells)
    for (column, text) in top.cells.enumerated() where !text.isEmpty { words[column] = text }
    if let next = table.rows.indices.contains(index + 1) ? table.rows[index + 1] : nil, let both = Self.fields(of: top, over: next, fields)
    {
      fields = both
      firstRow = index + 2
      for (column, text) in next.cells.enumerated() where !text.isEmpty && text != words[column] {
        words[column] = Self.above(column, in: top).map { "\($0): \(text)" } ?? text
      }
    }
    settle(fields)
    guard hasName else { return nil }
  }

  /// Each field once, in the first column that has it; a name in two columns is a family's and a given one.
  private mutating func settle(_ fields: [Int: ListField]) {
    let hasFamily = fields.values.contains(.familyName)
    for (column, field) in fields.sorted(by: { $0.key < $1.key }) {
      let meant = hasFamily && field == .name ? ListField.givenName : field
      if !columns.values.contains(meant) { columns[column] = meant }
    }
    // A lone “Nam” without “Nữ” is no mark of a sex.
    if !columns.values.contains(.female), let column = column(of: .male) { columns[column] = nil }
  }

  private var hasName: Bool {
    columns.values.contains(.name) || columns.values.contains(.familyName) && columns.values.contains(.givenName)
  }

  private static func fields(of cells: [String]) -> [Int: ListField] {
    var fields: [Int: ListField] = [:]
    for (column, text) in cells.enumerated() { fields[column] = ListField(heading: text) }
    return fields
  }

  /// The fields of two rows of which the upper heads several columns of the lower; nil when the second is no heading.
  private static func fields(of top: ListTable.Row, over next: ListTable.Row, _ upper: [Int: ListField]) -> [Int: ListField]? {
    let words = next.cells.filter { !$0.isEmpty }
    // A title over the only row of headings heads nothing.
    guard upper.values.contains(where: isOfNames), words.allSatisfy({ $0.utf8.count <= 60 && !$0.contains(where: \.isNumber) }) else {
      return nil
    }
    for (column, field) in upper where isOfNames(field) {
      guard next[column].isEmpty || next[column] == top[column] else { return nil }
    }
    var fields = upper
    var found = 0
    for (column, text) in next.cells.enumerated() where !text.isEmpty && text != top[column] {
      let over = above(column, in: top)
      guard let field = field(of: text, under: over) else { continue }
      found += 1
      fields[column] = field
    }
    return found > 0 ? fields : nil
  }

  private static func isOfNames(_ field: ListField) -> Bool { [.name, .familyName, .givenName].contains(field) }

  /// The words over a column, which may begin further to the left.
  private static func above(_ column: Int, in top: ListTable.Row) -> String? {
    (0...column).reversed().lazy.map { top[$0] }.first { !$0.isEmpty }
  }

  /// “Nam” under “Ngày sinh” holds the birthdays of men; “Chính thức” under “Ngày vào Đảng” is the day of recognition.
  private static func field(of text: String, under over: String?) -> ListField? {
    if let own = ListField(heading: text) { return own }
    return over.flatMap { ListField(heading: "\($0) \(text)") }
  }

  /// A column without a heading to the right of the names, in which single words stand: `Nguyễn Văn | An`.
  private mutating func findNameTail(in table: ListTable) {
    guard let name = column(of: .name), words[name + 1] == nil else { return }
    let rows = table.rows.dropFirst(firstRow).filter { !$0[name].isEmpty }
    let tails = rows.map { $0[name + 1] }.filter { !$0.isEmpty }
    let single = tails.filter { ListField(heading: $0) == nil && $0.count > 1 && $0.allSatisfy { $0.isLetter || $0 == "'" || $0 == "-" } }
    // Titles, sums and signatures have none.
    if single.count * 2 > tails.count, single.count * 3 >= rows.count { nameTail = name + 1 }
  }
}
