import Diagnostics
import Domain
import TextRoom

extension Catalogue {
  /// The catalogue as the file shipped with the program holds it: a row a line, its columns parted by tabs.
  ///
  /// A line that begins with `#` says something to the reader. `nhóm` begins a row of words that tell a group; any other row is a task of eight
  /// columns: its name, places, text, product, rhythm, effort from 1 to 3, whom it suits, and kind.
  ///
  /// - Throws: at the first row that is no such.
  public init(reading source: SourceText) throws(Failure) {
    var tasks: [CommonTask] = []
    var words: [Word] = []
    var offset = 0
    for line in source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let span = Span(UInt32(offset), UInt32(offset + line.count))
      offset += line.count + 1
      let row = CatalogueRow(String(decoding: line, as: UTF8.self))
      guard let row else { continue }
      if let group = row.told {
        words += group.words.map { Word(group: group.group, text: $0) }
      } else if let task = row.task {
        tasks.append(task)
      } else {
        throw Failure(
          Diagnostic(
            InterpreterCode.impossibleValue, at: span,
            Localized(vi: "dòng này không phải một việc của danh mục", en: "this line is no task of the catalogue")),
          in: source)
      }
    }
    self.init(tasks: tasks, words: words)
  }
}

/// One line of the catalogue.
private struct CatalogueRow {
  let columns: [String]

  /// - Returns: nil for an empty line and one that is for the reader only.
  init?(_ line: String) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
    columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  var told: (group: MemberGroup, words: [String])? {
    guard columns.count == 3, columns[0] == "nhóm", let group = Self.groups[columns[1]] else { return nil }
    return (group, list(columns[2]))
  }

  var task: CommonTask? {
    guard columns.count == 8, let rhythm = Self.rhythms[columns[4]], let kind = Self.kinds[columns[7]],
      let effort = Int(columns[5]).flatMap(CommonTask.Effort.init), !columns[2].isEmpty, !columns[3].isEmpty
    else { return nil }
    let suits = list(columns[6])
    return CommonTask(
      id: columns[0], places: list(columns[1]), text: columns[2], product: columns[3], rhythm: rhythm, effort: effort,
      groups: suits.compactMap { Self.groups[$0] }, skills: suits.filter { Self.groups[$0] == nil }, kind: kind)
  }

  private func list(_ column: String) -> [String] { column.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty } }

  private static let groups: [String: MemberGroup] = [
    "mọi người": .everyone, "cao tuổi": .old, "sức khỏe yếu": .unwell, "nghỉ hưu": .retired, "đi làm xa": .workingAway, "khỏe": .strong,
    "miễn sinh hoạt": .exempt, "trẻ": .young, "nữ": .women, "dự bị": .probationary, "chính thức": .official, "chi ủy": .committee,
  ]
  private static let rhythms: [String: CommonTask.Rhythm] = [
    "một lần": .once, "tuần": .weekly, "tháng": .monthly, "quý": .quarterly, "năm": .yearly, "mùa vụ": .seasonal,
  ]
  private static let kinds: [String: TaskKind] = ["cố định": .fixed, "đột xuất": .adHoc, "mùa vụ": .seasonal]
}
