import Diagnostics
import Foundation
import TextRoom

/// A table of texts as an office keeps it, whatever file it stood in: cells without what cannot be seen, in NFC.
public struct ListTable: Sendable, Equatable {
  /// A row in which something stands.
  public struct Row: Sendable, Equatable {
    /// As a spreadsheet counts, from 1.
    public let number: Int
    public internal(set) var cells: [String]

    /// - Returns: an empty text for a cell that is not there.
    subscript(column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
    var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
  }

  /// The sheet of a workbook; nil for a file of text.
  public let sheet: String?
  public internal(set) var rows: [Row]

  public init(sheet: String? = nil, rows: [Row]) {
    self.sheet = sheet
    self.rows = rows
  }

  /// No list of a cell, nor of a commune, comes near these; what is larger is no such list, or is meant to do harm.
  enum Limit {
    static let rows = 20_000
    static let columns = 256
    /// Letters of a cell.
    static let letters = 32_767
    /// Bytes of all that is unpacked of a workbook.
    static let unpacked = 96 << 20
  }

  /// What stands in a cell of a file, in one line; signs that old encodings have letters of stay, though they cannot be seen.
  static func cell(_ raw: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars.prefix(Limit.letters) {
      let isBreak = scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == " "
      if !isBreak { view.append(scalar) } else if view.last != " " { view.append(" ") }
    }
    let text = String(view)
    return text.hasPrefix(" ") || text.hasSuffix(" ") ? text.trimmingCharacters(in: [" "]) : text
  }

  /// The text of a cell whose letters are right: in NFC, without what cannot be seen.
  static func settled(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator: if view.last != " " { view.append(" ") }
      case .control, .format: continue
      default: view.append(scalar)
      }
    }
    return String(view).precomposedStringWithCanonicalMapping.trimmingCharacters(in: [" "])
  }

  /// `A`, `B`, … `Z`, `AA`, ….
  static func letters(ofColumn index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letters(ofColumn: index / 26 - 1) + last
  }
}

// MARK: Spoiled letters

extension ListTable {
  /// The table with the letters of old fonts (.VnTime, VNI-Times) and of wrongly opened files put right.
  var mended: ListTable {
    let sample = rows.prefix(400).flatMap(\.cells).joined(separator: "\n")
    switch GarbledText(in: sample) {
    case .tcvn3?: return mended(as: .tcvn3, .tcvn3, sample)
    case .vni?: return mended(as: .vni, .vni, sample)
    case .misread?: return changed { Windows1252.mended($0) ?? $0 }
    case .lost?, .other?, nil: return changed { $0 }
    }
  }

  /// A table that has letters of Unicode too is of mixed origin: there only the cells change that are spoiled beyond doubt.
  private func mended(as kind: GarbledText, _ encoding: LegacyEncoding, _ sample: String) -> ListTable {
    let isMixed = sample.unicodeScalars.contains { (0x100...0x1B0).contains($0.value) || (0x1EA0...0x1EF9).contains($0.value) }
    return changed { isMixed && GarbledText(in: $0) != kind ? $0 : encoding.text(of: $0) }
  }

  private func changed(_ change: (String) -> String) -> ListTable {
    var table = self
    for row in rows.indices {
      table.rows[row].cells = rows[row].cells.map { $0.utf8.allSatisfy { $0 < 0x80 } ? $0 : Self.settled(change($0)) }
    }
    return table
  }
}
