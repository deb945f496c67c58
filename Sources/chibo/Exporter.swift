import Diagnostics
import Documents
import Domain
import Foundation
import Interpreter
import TextRoom
import Wording

/// Writes documents to files of their own names, never over another file.
struct Exporter {
  /// A document made at the time it was asked for, waiting to be written.
  struct Order {
    let document: Document
    /// As asked; nil for a name made of the kind and the day.
    private(set) var path: String?
    /// What the file is called without a name of its own, without diacritics and ending.
    let stem: String
    let day: Day
    /// Which paper it is.
    let title: Localized
    /// Other papers that may have been meant.
    let others: Localized?

    /// Which places of the paper are still dots; nil for none.
    var blanks: Localized? {
      let labels = document.blanks
      guard !labels.isEmpty else { return nil }
      let shown = labels.prefix(Self.shownBlanks).map { "“\($0)”" }.joined(separator: ", ") + (labels.count > Self.shownBlanks ? ", …" : "")
      return Localized(
        vi: "Còn \(labels.count) chỗ để trống: \(shown)", en: "Left blank in \(labels.count) place\(labels.count == 1 ? "" : "s"): \(shown)"
      )
    }

    private static let shownBlanks = 8

    /// What is said of it once it is written.
    func said(at path: String) -> [Localized] {
      let written = Localized(vi: "Đã xuất \(title.vi): \(path)", en: "Wrote \(title.en): \(path)")
      return [written, others, blanks].compactMap(\.self)
    }

    func renamed(_ path: String?) -> Order {
      var order = self
      order.path = path
      return order
    }

    /// - Returns: nil for a meeting or resolution the cell does not have, and a period that has not begun.
    init?(_ exported: ExportedPaper, of cell: Cell, to path: String?) {
      let kind = exported.word.paper
      guard let document = kind.document(of: exported.subject, in: cell, on: exported.day) else { return nil }
      self.document = document
      self.path = path
      (stem, day) = (kind.stem, exported.day)
      (title, others) = (kind.title(of: exported.subject, in: cell), exported.subject.others(in: cell))
    }
  }

  /// A document on the disk that has not got its name yet.
  struct Staged {
    let order: Order
    let path: String
    fileprivate let file: StagedFile

    /// - Returns: the path written, which has a number where the one asked for was taken.
    func name() throws(Diagnostic) -> String { try Exporter.name(file, path) }

    func discard() { file.discard() }
  }

  /// All of the writing but the naming: what can go wrong goes wrong here, before anything is recorded.
  ///
  /// - Parameter root: a folder below which missing folders are made, as they are below the one at work.
  /// - Throws: when the format is unknown or does not fit, or the file cannot be written.
  static func stage(_ order: Order, root: String = ".") throws(Diagnostic) -> Staged {
    let path = order.path ?? defaultName(order)
    let bytes = try bytes(of: order.document, to: path)
    for root in [".", root] { Files.makeFolder(of: path, below: root) }
    do throws(FileOutputError) { return Staged(order: order, path: path, file: try FileOutput.stage(bytes, beside: path)) } catch {
      throw unwritable(path, error)
    }
  }

  private static func bytes(of document: Document, to path: String) throws(Diagnostic) -> [UInt8] {
    guard let format = DocumentFormat(path: path) else {
      throw Diagnostic(
        FileCode.unknownFormat, at: nil, Localized(vi: "không biết dạng của tệp “\(path)”", en: "the format of “\(path)” is unknown"),
        hint: FileCode.unknownFormat.explanation)
    }
    guard !document.isOfMessages || format == .plainText else {
      throw Diagnostic(
        FileCode.textOnly, at: nil,
        Localized(vi: "tin nhắn chỉ ra được tệp .txt", en: "messages can only be a .txt file"), hint: FileCode.textOnly.explanation)
    }
    guard document.isTabular || !format.holdsTablesOnly else {
      throw Diagnostic(
        FileCode.tablesOnly, at: nil,
        Localized(
          vi: "tệp .\(format.fileExtension) chỉ chứa bảng, mà giấy tờ này còn có lời văn",
          en: "a .\(format.fileExtension) file holds tables only, and this paper has prose too"), hint: FileCode.tablesOnly.explanation)
    }
    do throws(ArchiveError) { return try format.bytes(of: document) } catch {
      throw unwritable(path, Localized(vi: "\(error)", en: "\(error)"))
    }
  }

  /// Writes.
  ///
  /// - Returns: which paper went where, what else may have been meant, and what is left blank.
  /// - Throws: as `stage(_:root:)`.
  static func write(_ order: Order) throws(Diagnostic) -> [Localized] {
    let staged = try stage(order)
    defer { staged.discard() }
    return order.said(at: try staged.name())
  }

  static func write(_ order: Order, on console: Console) throws(Diagnostic) {
    for line in try write(order) { console.print(line) }
  }

  /// Writes a document that is of no cell in the store.
  ///
  /// - Returns: the path written, which has a number where the one asked for was taken.
  /// - Throws: as `stage(_:root:)`.
  static func write(_ document: Document, to path: String) throws(Diagnostic) -> String {
    try write(try bytes(of: document, to: path), to: path)
  }

  /// The same with bytes that are made already.
  static func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) -> String {
    let staged: StagedFile
    do throws(FileOutputError) { staged = try FileOutput.stage(bytes, beside: path) } catch { throw unwritable(path, error) }
    defer { staged.discard() }
    return try name(staged, path)
  }

  fileprivate static func name(_ file: StagedFile, _ path: String) throws(Diagnostic) -> String {
    for attempt in 1...999 {
      let path = attempt == 1 ? path : numbered(path, attempt)
      do throws(FileOutputError) {
        try file.name(path, overwrite: false)
        return path
      } catch {
        if error != .exists { throw unwritable(path, error) }
      }
    }
    throw unwritable(path, .exists)
  }

  private static func defaultName(_ order: Order) -> String {
    let civil = order.day.civil
    return
      "\(order.stem)-\(civil.year)-\(Figures.padded(civil.month))-\(Figures.padded(civil.day)).\(order.document.usualFormat.fileExtension)"
  }

  /// `bien-ban.docx` as `bien-ban-2.docx`.
  private static func numbered(_ path: String, _ number: Int) -> String {
    let text = path as NSString
    return "\(text.deletingPathExtension)-\(number).\(text.pathExtension)"
  }

  static func unwritable(_ path: String, _ error: FileOutputError) -> Diagnostic { unwritable(path, reason(error).told) }

  private static func unwritable(_ path: String, _ reason: Localized) -> Diagnostic {
    Diagnostic(
      FileCode.unwritable, at: nil, Localized(vi: "không ghi được \(path): \(reason.vi)", en: "cannot write \(path): \(reason.en)"))
  }

  private static func reason(_ error: FileOutputError) -> SystemReason {
    switch error {
    case .exists: SystemReason(EEXIST)
    case .noSuchFolder: SystemReason(ENOENT)
    case .noPermission: SystemReason(EACCES)
    case .diskFull: SystemReason(ENOSPC)
    case .system(let code): SystemReason(code)
    }
  }
}
