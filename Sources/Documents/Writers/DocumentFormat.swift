/// A format a document can be written in.
public enum DocumentFormat: Sendable, CaseIterable {
  case docx, markdown, plainText, xlsx, csv

  /// Ending of a file's name, without the dot.
  public var fileExtension: String {
    switch self {
    case .docx: "docx"
    case .markdown: "md"
    case .plainText: "txt"
    case .xlsx: "xlsx"
    case .csv: "csv"
    }
  }

  /// It keeps the tables of a document and nothing else.
  public var holdsTablesOnly: Bool { self == .xlsx || self == .csv }

  /// - Returns: nil when `path` ends in no known extension; capitals do not matter.
  public init?(path: String) {
    let name = path.lowercased()
    guard let format = Self.allCases.first(where: { name.hasSuffix("." + $0.fileExtension) }) else { return nil }
    self = format
  }

  /// The document in this format; text formats are UTF-8.
  ///
  /// - Throws: `ArchiveError` as `DocxWriter` and `XlsxWriter` do; text formats never throw.
  public func bytes(of document: Document) throws(ArchiveError) -> [UInt8] {
    switch self {
    case .docx: try DocxWriter.bytes(of: document)
    case .markdown: Array(MarkdownWriter.text(of: document).utf8)
    case .plainText: Array(PlainTextWriter.text(of: document).utf8)
    case .xlsx: try XlsxWriter.bytes(of: document)
    case .csv: CSVWriter.bytes(of: document)
    }
  }
}

extension Document {
  /// The format of a file that is given no name.
  public var usualFormat: DocumentFormat { isOfMessages ? .plainText : .docx }
}
