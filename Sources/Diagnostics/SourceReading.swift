extension SourceText {
  /// The text of a file: without byte order mark, with line feeds for every kind of line end, in NFC.
  ///
  /// Files without combining marks and carriage returns, which is nearly all, keep their bytes.
  /// - Throws: `source.too-large` above `maximumSize` bytes; `source.utf-16`, `source.legacy-encoding` or `source.not-utf8`, located at the
  ///   first wrong byte, for text that is not UTF-8; `source.control-character` for what no editor types.
  public static func read(bytes: [UInt8], name: String) throws(Diagnostic) -> SourceText {
    guard bytes.count <= maximumSize else { throw SourceMessage.tooLarge(bytes.count) }
    if Encodings.isUTF16(bytes) { throw SourceMessage.utf16 }
    if let place = UTF8Check.firstWrongByte(in: bytes) { throw SourceMessage.notUTF8(bytes, at: place) }
    if let place = bytes.firstIndex(where: isControl) { throw SourceMessage.controlCharacter(bytes, at: place) }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    return SourceText(name: name, bytes: text.composed().withLineFeeds())
  }
}

/// Whether a byte is a control character other than the tab and what ends or breaks a line.
private func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !(0x09...0x0B).contains(byte) && byte != 0x0D || byte == 0x7F }

/// What can be wrong with a file before it is read as a script.
public enum SourceCode: String, DiagnosticCode {
  case tooLarge = "source.too-large"
  case notUTF8 = "source.not-utf8"
  case utf16 = "source.utf-16"
  case legacyEncoding = "source.legacy-encoding"
  case controlCharacter = "source.control-character"

  public var explanation: Localized {
    switch self {
    case .tooLarge:
      Localized(
        vi: "Tệp lớn hơn \(SourceText.maximumSize >> 20) MB. Sổ ghi của một chi bộ không lớn đến thế; hãy chia tệp và dùng câu gộp.",
        en: "The file is larger than \(SourceText.maximumSize >> 20) MB. No cell's records are; split it and use include.")
    case .notUTF8:
      Localized(vi: "Tệp phải là văn bản thuần ghi bằng mã UTF-8.", en: "A file must be plain text saved as UTF-8.")
    case .utf16:
      Localized(
        vi: "Tệp ghi bằng UTF-16 (trong Notepad gọi là “Unicode”). Mở tệp và lưu lại với mã UTF-8.",
        en: "The file is in UTF-16 (which Notepad calls “Unicode”). Open it and save it as UTF-8.")
    case .legacyEncoding:
      Localized(
        vi: "Tệp ghi bằng bảng mã cũ của tiếng Việt (TCVN3, Windows-1258). Chuyển mã sang Unicode rồi lưu với mã UTF-8.",
        en: "The file is in an old Vietnamese encoding (TCVN3, Windows-1258). Convert it to Unicode and save it as UTF-8.")
    case .controlCharacter:
      Localized(
        vi: "Tệp có ký tự điều khiển, không phải văn bản. Mở tệp, xóa chỗ đó hoặc gõ lại.",
        en: "The file holds a control character and is not plain text. Delete it or type the place anew.")
    }
  }
}

extension SourceCode {
  public var example: CodeExample? {
    switch self {
    case .tooLarge:
      CodeExample(
        when: Localized(
          vi: "chibo run so-20-nam.chibo (\(SourceText.maximumSize >> 20) MB)",
          en: "chibo run twenty-years.chibo (\(SourceText.maximumSize >> 20) MB)"),
        do: Localized(vi: "Chia tệp theo năm, gộp lại bằng câu gộp.", en: "Split the file by years and include them."))
    case .notUTF8:
      CodeExample(
        when: Localized(vi: "chibo run anh.jpg", en: "chibo run picture.jpg"),
        do: Localized(vi: "Cho tệp văn bản thuần, mã UTF-8.", en: "Give a file of plain text in UTF-8."))
    case .utf16:
      CodeExample(
        when: Localized(vi: "tệp lưu trong Notepad với mã “Unicode”", en: "a file saved as “Unicode” in Notepad"),
        do: Localized(vi: "Lưu lại với mã UTF-8.", en: "Save it again as UTF-8."))
    case .legacyEncoding:
      CodeExample(
        when: Localized(vi: "tệp gõ bằng phông .VnTime", en: "a file typed with the font .VnTime"),
        do: Localized(
          vi: "Chuyển mã sang Unicode (UniKey: Ctrl-Shift-F6), lưu với mã UTF-8.",
          en: "Convert it to Unicode (UniKey: Ctrl-Shift-F6) and save it as UTF-8."))
    case .controlCharacter:
      CodeExample(
        when: Localized(vi: "tệp chép từ chương trình khác, có ký tự U+0007", en: "a file copied from another program, with U+0007 in it"),
        do: Localized(vi: "Xóa ký tự ở chỗ được chỉ.", en: "Delete the character at the place shown."))
    }
  }
}

private enum SourceMessage {
  static func tooLarge(_ size: Int) -> Diagnostic {
    let limit = SourceText.maximumSize >> 20
    // Rounded up, so that a file just above the limit is not said to be as large as it.
    let megabytes = (size + (1 << 20) - 1) >> 20
    return Diagnostic(
      SourceCode.tooLarge, at: nil,
      Localized(vi: "tệp lớn \(megabytes) MB, nhiều nhất là \(limit) MB", en: "the file has \(megabytes) MB, at most \(limit) MB are read"))
  }

  static let utf16 = Diagnostic(
    SourceCode.utf16, at: Span(0, 0),
    Localized(vi: "tệp ghi bằng mã UTF-16, không phải UTF-8", en: "the file is in UTF-16, not in UTF-8"), hint: saveAsUTF8)

  static func notUTF8(_ bytes: [UInt8], at place: Int) -> Diagnostic {
    let position = SourceText(name: "", bytes: bytes).position(of: UInt32(place))
    let span = Span(UInt32(place), UInt32(place + 1))
    if let encoding = Encodings.vietnamese(bytes) {
      return Diagnostic(
        SourceCode.legacyEncoding, at: span,
        Localized(
          vi: "dòng \(position.line), cột \(position.column): chữ ghi bằng bảng mã \(encoding.rawValue), không phải UTF-8",
          en: "line \(position.line), column \(position.column): the letters are in \(encoding.rawValue), not in UTF-8"),
        hint: Localized(
          vi: "chuyển mã sang Unicode dựng sẵn (UniKey: Ctrl+Shift+F6), rồi lưu với mã UTF-8",
          en: "convert the text to Unicode, for example with UniKey, and save it as UTF-8"))
    }
    let hexadecimal = String(bytes[place], radix: 16, uppercase: true)
    return Diagnostic(
      SourceCode.notUTF8, at: span,
      Localized(
        vi: "dòng \(position.line), cột \(position.column): byte \(hexadecimal) không phải chữ UTF-8",
        en: "line \(position.line), column \(position.column): the byte \(hexadecimal) is no UTF-8 text"),
      hint: saveAsUTF8)
  }

  static func controlCharacter(_ bytes: [UInt8], at place: Int) -> Diagnostic {
    let position = SourceText(name: "", bytes: bytes).position(of: UInt32(place))
    let digits = String(bytes[place], radix: 16, uppercase: true)
    let hexadecimal = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return Diagnostic(
      SourceCode.controlCharacter, at: Span(UInt32(place), UInt32(place + 1)),
      Localized(
        vi: "dòng \(position.line), cột \(position.column): ký tự điều khiển \(hexadecimal)",
        en: "line \(position.line), column \(position.column): the control character \(hexadecimal)"),
      hint: SourceCode.controlCharacter.explanation)
  }

  private static let saveAsUTF8 = Localized(
    vi: "mở tệp bằng trình soạn thảo, chọn Lưu thành (Save as) với mã UTF-8", en: "open the file in an editor and save it as UTF-8")
}

/// Well-formed UTF-8 as in table 3-7 of the Unicode Standard.
private enum UTF8Check {
  static func firstWrongByte(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let width = width(at: index, bytes) else { return index }
      index += width
    }
    return nil
  }

  private static func width(at index: Int, _ bytes: [UInt8]) -> Int? {
    let second: ClosedRange<UInt8>
    let width: Int
    switch bytes[index] {
    case 0xC2...0xDF: (width, second) = (2, 0x80...0xBF)
    case 0xE0: (width, second) = (3, 0xA0...0xBF)
    case 0xED: (width, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (width, second) = (3, 0x80...0xBF)
    case 0xF0: (width, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (width, second) = (4, 0x80...0xBF)
    case 0xF4: (width, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + width <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    return bytes[(index + 2)..<(index + width)].allSatisfy { $0 & 0xC0 == 0x80 } ? width : nil
  }
}
