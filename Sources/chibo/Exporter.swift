import Diagnostics
import Documents
import Domain
import Foundation

/// Writes documents to files of their own names, never over another file.
struct Exporter {
  /// A document made at the time it was asked for, waiting to be written.
  struct Order {
    let document: Document
    /// As asked; nil for a name made from the meeting's day.
    let path: String?
    let day: Day
    /// How a file of its own name begins.
    var name = "bien-ban"
  }

  /// - Returns: the path written.
  /// - Throws: when the format is unknown or the file cannot be written.
  static func write(_ order: Order) throws(Diagnostic) -> String {
    let asked = order.path ?? defaultName(order.name, order.day)
    guard let format = DocumentFormat(path: asked) else {
      throw Diagnostic(
        FileCode.unknownFormat, at: nil, Localized(vi: "không biết dạng của tệp “\(asked)”", en: "the format of “\(asked)” is unknown"),
        hint: FileCode.unknownFormat.explanation)
    }
    let bytes: [UInt8]
    do throws(ArchiveError) { bytes = try format.bytes(of: order.document) } catch { throw unwritable(asked, "\(error)") }
    for attempt in 1...999 {
      let path = attempt == 1 ? asked : numbered(asked, attempt)
      do throws(FileOutputError) {
        try FileOutput.write(bytes, to: path, overwrite: false)
        return path
      } catch {
        if error != .exists { throw unwritable(path, error) }
      }
    }
    throw unwritable(asked, FileOutputError.exists)
  }

  private static func defaultName(_ name: String, _ day: Day) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let civil = day.civil
    return "\(name)-\(civil.year)-\(two(civil.month))-\(two(civil.day)).docx"
  }

  /// `bien-ban.docx` as `bien-ban-2.docx`.
  private static func numbered(_ path: String, _ number: Int) -> String {
    let text = path as NSString
    return "\(text.deletingPathExtension)-\(number).\(text.pathExtension)"
  }

  static func unwritable(_ path: String, _ error: FileOutputError) -> Diagnostic { unwritable(path, reason(error)) }

  private static func unwritable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(FileCode.unwritable, at: nil, Localized(vi: "không ghi được \(path): \(reason)", en: "cannot write \(path): \(reason)"))
  }

  private static func reason(_ error: FileOutputError) -> String {
    switch error {
    case .exists: String(cString: strerror(EEXIST))
    case .noSuchFolder: String(cString: strerror(ENOENT))
    case .noPermission: String(cString: strerror(EACCES))
    case .diskFull: String(cString: strerror(ENOSPC))
    case .system(let code): String(cString: strerror(code))
    }
  }
}

extension Exporter.Order {
  /// A resolution of a meeting; nil when the cell has none of the number.
  init?(resolution number: DocumentNumber, in cell: Cell, path: String?) {
    guard let document = ResolutionPaper.document(of: number, in: cell), let day = cell.resolution(number)?.fact.day else { return nil }
    self.init(document: document, path: path, day: day, name: "nghi-quyet")
  }
}
