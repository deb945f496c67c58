import Diagnostics
import Domain

/// An Office Open XML workbook (.xlsx, ISO/IEC 29500), of which the texts and numbers of cells are read, and which numbers are days.
final class Workbook {
  struct SheetPlace {
    let name: String
    let part: String
  }

  private let archive: ZipReader
  /// Those that are not hidden, in their order.
  private(set) var sheets: [SheetPlace] = []
  private var strings: [String] = []
  private var styles = WorkbookStyles()

  init(_ bytes: [UInt8]) throws(Diagnostic) {
    archive = try ZipReader(bytes)
    let package = PartRelations()
    try XMLReader.read("_rels/.rels", of: archive, by: package)
    let main = package.target(ofKind: "officeDocument", from: "") ?? "xl/workbook.xml"
    let outline = WorkbookOutline()
    guard try XMLReader.read(main, of: archive, by: outline) else {
      throw ListFile.notATable(Localized(vi: "tệp nén không phải .xlsx", en: "an archive that is no .xlsx"))
    }
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    let relations = PartRelations()
    try XMLReader.read("\(folder)_rels/\(main.dropFirst(folder.count)).rels", of: archive, by: relations)
    sheets = outline.sheets.compactMap { sheet in
      relations.target(of: sheet.relation, from: folder).map { SheetPlace(name: ListTable.settled(ListTable.cell(sheet.name)), part: $0) }
    }
    styles.countsFrom1904 = outline.countsFrom1904
    let found = StyleListener()
    if let part = relations.target(ofKind: "styles", from: folder) { try XMLReader.read(part, of: archive, by: found) }
    styles.days = found.days
    let shared = SharedStrings()
    if let part = relations.target(ofKind: "sharedStrings", from: folder) { try XMLReader.read(part, of: archive, by: shared) }
    strings = shared.strings
  }

  func table(_ index: Int) throws(Diagnostic) -> ListTable {
    let listener = SheetListener(strings: strings, styles: styles)
    guard try XMLReader.read(sheets[index].part, of: archive, by: listener) else {
      throw ListFile.damaged(Localized(vi: "thiếu trang tính “\(sheets[index].name)”", en: "the sheet “\(sheets[index].name)” is missing"))
    }
    return ListTable(sheet: sheets[index].name, rows: listener.finishedRows)
  }
}

/// Which parts another names, and by which word.
private final class PartRelations: XMLListener {
  private var targets: [(id: String, kind: String, target: String)] = []
  let refusal: Diagnostic? = nil

  func start(_ name: String, _ attributes: XMLReader.Attributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
    let kind = attributes["Type"].flatMap { $0.split(separator: "/").last.map(String.init) } ?? ""
    targets.append((id, kind, target))
  }
  func text(_ text: String) {}
  func end(_ name: String) {}

  func target(of id: String, from folder: String) -> String? { targets.first { $0.id == id }.map { place($0.target, folder) } }
  func target(ofKind kind: String, from folder: String) -> String? {
    targets.first { $0.kind == kind }.map { place($0.target, folder) }
  }

  /// A path from the root of the archive.
  private func place(_ target: String, _ folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

/// The sheets of a workbook and the day its days are counted from.
private final class WorkbookOutline: XMLListener {
  private(set) var sheets: [(name: String, relation: String)] = []
  private(set) var countsFrom1904 = false
  let refusal: Diagnostic? = nil

  func start(_ name: String, _ attributes: XMLReader.Attributes) {
    if name == "workbookPr" { countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
    guard name == "sheet", let title = attributes["name"], let relation = attributes["id"], attributes["state"] ?? "visible" == "visible"
    else { return }
    sheets.append((title, relation))
  }
  func text(_ text: String) {}
  func end(_ name: String) {}
}

/// The texts that cells of all sheets point to.
private final class SharedStrings: XMLListener {
  private(set) var strings: [String] = []
  private var current = ""
  private var isText = false
  /// How a word of another script is read, which is no part of the text.
  private var isReading = false
  let refusal: Diagnostic? = nil

  func start(_ name: String, _ attributes: XMLReader.Attributes) {
    switch name {
    case "si": current = ""
    case "rPh": isReading = true
    case "t": isText = !isReading
    default: break
    }
  }
  func text(_ text: String) { if isText { current += text } }
  func end(_ name: String) {
    switch name {
    case "si": strings.append(ListTable.cell(unescaped(current)))
    case "rPh": isReading = false
    case "t": isText = false
    default: break
    }
  }
}

/// A sign written by its code, `_x000D_`, as it is meant (ISO/IEC 29500-1 § 22.4.2.4).
func unescaped(_ text: String) -> String {
  guard text.contains("_x") else { return text }
  var result = ""
  var rest = text[...]
  while let start = rest.firstRange(of: "_x") {
    result += rest[..<start.lowerBound]
    let code = rest[start.upperBound...].prefix(4)
    let after = rest[start.upperBound...].dropFirst(4)
    if code.utf8.count == 4, after.first == "_", let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) {
      result.unicodeScalars.append(scalar)
      rest = after.dropFirst()
    } else {
      result += "_x"
      rest = rest[start.upperBound...]
    }
  }
  return result + rest
}

/// Which formats of cells show a number as a day.
struct WorkbookStyles {
  /// By the place of the format among those of cells.
  var days: Set<Int> = []
  var countsFrom1904 = false

  /// The day a number stands for: the count of days that spreadsheets keep; nil for one outside the calendar.
  ///
  /// The first count has a 29th of February 1900, which never was.
  func day(_ count: Int) -> Day? {
    guard (0...2_958_465).contains(count) else { return nil }
    if countsFrom1904 { return Day(year: 1904, month: 1, day: 1)?.adding(days: count) }
    if count == 0 || count == 60 { return nil }
    return Day(year: 1899, month: 12, day: count < 60 ? 31 : 30)?.adding(days: count)
  }
}

private final class StyleListener: XMLListener {
  private(set) var days: Set<Int> = []
  private var formats: [Int: Bool] = [:]
  private var isCellFormats = false
  private var count = 0
  let refusal: Diagnostic? = nil

  func start(_ name: String, _ attributes: XMLReader.Attributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
      formats[id] = Self.isOfDays(code)
    case "cellXfs": isCellFormats = true
    case "xf":
      guard isCellFormats else { return }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      if formats[id] ?? Self.isOfDays(id) { days.insert(count) }
      count += 1
    default: break
    }
  }
  func text(_ text: String) {}
  func end(_ name: String) { if name == "cellXfs" { isCellFormats = false } }

  /// Formats that every program has (ISO/IEC 29500-1 § 18.8.30), those of East Asia among them.
  private static func isOfDays(_ id: Int) -> Bool { [14...17, 22...22, 27...36, 50...58].contains { $0.contains(id) } }

  /// Whether a code shows a day or a year, apart from words in quotation marks, colours and languages in brackets, and signs by themselves.
  private static func isOfDays(_ code: String) -> Bool {
    var rest = code.lowercased()[...]
    while let sign = rest.popFirst() {
      switch sign {
      case "\"": rest = rest.firstIndex(of: "\"").map { rest[rest.index(after: $0)...] } ?? ""
      case "[": rest = rest.firstIndex(of: "]").map { rest[rest.index(after: $0)...] } ?? ""
      case "\\", "_", "*": _ = rest.popFirst()
      case "d", "y": return true
      default: break
      }
    }
    return false
  }
}
