import Diagnostics
import Domain

/// What is told of a list, and the cell (chi bộ) that its row is of; empty where that is not said.
struct ListRemark: Sendable {
  let cell: String
  let diagnostic: Diagnostic
}

/// A list of members as an office keeps it (danh sách đảng viên), read from the bytes of its file.
public struct MemberList: Sendable {
  /// Of the workbook; nil for a file of text.
  public let sheet: String?
  public let members: [ListedMember]
  /// What is doubtful, in the order of the rows, and which columns are left out.
  let remarks: [ListRemark]

  /// - Throws: when the file is no table, or none of its first rows heads a column of names.
  public init(_ bytes: [UInt8], name: String, terms: ListTerms) throws(Diagnostic) {
    let tables = try ListFile.tables(in: bytes, name: name)
    guard let (table, heading) = try tables.best() else { throw Self.noNames(try tables.seen()) }
    var reader = RowReader(table, heading, terms)
    reader.read()
    sheet = table.sheet
    members = reader.members
    var remarks = reader.remarks
    if reader.members.isEmpty, remarks.isEmpty {
      let nobody = Localized(vi: "dưới dòng tiêu đề không có đảng viên nào", en: "no member stands below the headings")
      remarks.append(ListRemark(cell: "", diagnostic: Diagnostic(ImportCode.noMembers, at: nil, nobody, severity: .warning)))
    }
    if case let columns = heading.leftOut, !columns.isEmpty {
      remarks.append(ListRemark(cell: "", diagnostic: Self.leftOut(columns)))
    }
    self.remarks = remarks
  }

  private static func noNames(_ seen: [String]) -> Diagnostic {
    let told =
      seen.isEmpty ? Localized(vi: "tệp trống", en: "the file is empty") : Localized(vi: "thấy: \(list(seen))", en: "it has: \(list(seen))")
    return Diagnostic(
      ImportCode.noNameColumn, at: nil,
      Localized(vi: "không có cột họ và tên; \(told.vi)", en: "there is no column of names; \(told.en)"),
      hint: Localized(vi: "đặt tiêu đề “Họ và tên” trên cột họ tên rồi nhập lại", en: "head the column of names “Name” and import again"))
  }

  private static func leftOut(_ columns: [String]) -> Diagnostic {
    Diagnostic(
      ImportCode.columnsLeftOut, at: nil,
      Localized(vi: "sổ không có chỗ cho các cột: \(list(columns))", en: "the record has no place for the columns: \(list(columns))"),
      severity: .note)
  }

  private static let mostColumns = 20

  private static func list(_ columns: [String]) -> String {
    let told = columns.prefix(mostColumns).map { "“\(RowReader.short($0))”" }.joined(separator: ", ")
    return columns.count > mostColumns ? told + ", …" : told
  }
}
