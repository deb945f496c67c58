import TextRoom

/// Writes the tables of a document as an Office Open XML workbook (.xlsx, ISO/IEC 29500 transitional), one table a sheet.
///
/// Text is text, never a formula; numbers are numbers. Printed, a sheet is as wide as one page of A4, which lies on its side for a wide document, and
/// each page begins with the row of titles. Equal documents give equal bytes with the same zlib release.
public enum XlsxWriter {
  fileprivate static let mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// Characters a cell may hold; what is longer is cut there, with an ellipsis.
  private static let longestText = 32_767
  /// Characters the name of a sheet may have.
  private static let longestName = 31

  /// - Returns: the bytes of an .xlsx file, with one empty sheet for a document without tables.
  /// - Throws: `ArchiveError` when the parts cannot be packed, such as at 4 GiB of text.
  public static func bytes(of document: Document) throws(ArchiveError) -> [UInt8] {
    let tables = Sheet.all(of: document)
    let sheets = tables.isEmpty ? [Sheet(title: nil, table: Table(columns: [], rows: []))] : tables
    let names = names(of: sheets, in: document)
    var parts = [
      (name: "[Content_Types].xml", content: XMLBuilder.part { $0.workbookTypes(sheets.count) }),
      (name: "_rels/.rels", content: XMLBuilder.part { $0.workbookPackage() }),
      (name: "xl/workbook.xml", content: XMLBuilder.part { $0.workbook(names, sheets) }),
      (name: "xl/_rels/workbook.xml.rels", content: XMLBuilder.part { $0.workbookRelationships(sheets.count) }),
      (name: "xl/styles.xml", content: XMLBuilder.part { $0.workbookStyles() }),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append((name: "xl/worksheets/sheet\(index + 1).xml", content: XMLBuilder.part { $0.worksheet(sheet, isWide: document.isWide) }))
    }
    return try ZipArchive.bytes(of: parts)
  }

  /// The number of the part, or the document's title, as a sheet may be named; of one name the later ones are numbered.
  private static func names(of sheets: [Sheet], in document: Document) -> [CleanText] {
    var names: [CleanText] = []
    for sheet in sheets {
      let title = sheet.title ?? document.title.first ?? ""
      let name = title.text.prefix { $0 != "." }.filter { !"[]:*?/\\'".contains($0) }
      let wanted = name.isEmpty ? "1" : name
      var candidate = CleanText(String(wanted.prefix(longestName)))
      var number = 1
      while names.contains(where: { $0.text.lowercased() == candidate.text.lowercased() }) {
        number += 1
        candidate = CleanText("\(wanted.prefix(longestName - 4)) \(number)")
      }
      names.append(candidate)
    }
    return names
  }

  /// As a cell may hold it: `_x0041_` would be read as a letter, so its first mark is written by its code (ISO/IEC 29500-1 § 22.4.2.4).
  fileprivate static func cellText(_ text: String) -> CleanText {
    let escaped = text.split(separator: "_x", omittingEmptySubsequences: false).joined(separator: "_x005F_x")
    guard escaped.utf16.count > longestText else { return CleanText(escaped) }
    var kept = ""
    for letter in escaped where kept.utf16.count + letter.utf16.count < longestText { kept.append(letter) }
    return CleanText(kept + "…")
  }

  /// Of a column, in digits.
  fileprivate static func width(of column: Table.Column) -> Int { min(max(column.width, 6), 60) }

  /// Of a row in points: letters are narrower than the digits that widths are counted in.
  ///
  /// So no line of a cell that wraps is hidden: not every program works it out when it opens a file.
  fileprivate static func height(of cells: [Inline], in widths: [Int]) -> Int {
    let lines = zip(cells, widths).map { cell, width in
      cell.number == nil && cell.text.utf8.count > width ? TextLayout.wrap(cell.text, to: width + width / 8).count : 1
    }
    return min(max(lines.max() ?? 1, 1) * lineHeight, tallestRow)
  }

  /// Points that a line of 12 point takes, and a row may have (ISO/IEC 29500-1 § 18.3.1.73).
  private static let lineHeight = 16
  private static let tallestRow = 409

  /// Places of the styles written by `styles`.
  fileprivate enum Style: Int {
    case text, title, number, boldText, boldNumber
  }

  /// `A`, `B`, … `Z`, `AA`, ….
  fileprivate static func letters(ofColumn index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letters(ofColumn: index / 26 - 1) + last
  }
}

extension XMLBuilder {
  private static let sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml."

  fileprivate mutating func workbookTypes(_ sheets: Int) {
    element("Types", ["xmlns": "\(Self.openXML)/package/2006/content-types"]) { xml in
      xml.element("Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      xml.element("Override", ["PartName": "/xl/workbook.xml", "ContentType": Self.sheetType + "sheet.main+xml"])
      xml.element("Override", ["PartName": "/xl/styles.xml", "ContentType": Self.sheetType + "styles+xml"])
      for sheet in 1...sheets {
        xml.element("Override", ["PartName": "/xl/worksheets/sheet\(sheet).xml", "ContentType": Self.sheetType + "worksheet+xml"])
      }
    }
  }

  fileprivate mutating func workbookPackage() {
    relationships { xml in xml.relationship("document", "\(DocxWriter.relationshipNamespace)/officeDocument", "xl/workbook.xml") }
  }

  fileprivate mutating func workbookRelationships(_ sheets: Int) {
    relationships { xml in
      let types = DocxWriter.relationshipNamespace
      xml.relationship("styles", "\(types)/styles", "styles.xml")
      for sheet in 1...sheets { xml.relationship("sheet\(sheet)", "\(types)/worksheet", "worksheets/sheet\(sheet).xml") }
    }
  }

  fileprivate mutating func workbook(_ names: [CleanText], _ sheets: [Sheet]) {
    element("workbook", ["xmlns": XlsxWriter.mainNamespace, "xmlns:r": DocxWriter.relationshipNamespace]) { xml in
      xml.element("sheets") { xml in
        for (index, name) in names.enumerated() {
          xml.element("sheet", ["name": name.text, "sheetId": "\(index + 1)", "r:id": "sheet\(index + 1)"])
        }
      }
      if sheets.contains(where: { !$0.table.columns.isEmpty }) { xml.printed(names, sheets) }
    }
  }

  /// What of each sheet is printed, and the row that is repeated on every page.
  private mutating func printed(_ names: [CleanText], _ sheets: [Sheet]) {
    element("definedNames") { xml in
      for (index, (name, sheet)) in zip(names, sheets).enumerated() where !sheet.table.columns.isEmpty {
        let last = XlsxWriter.letters(ofColumn: sheet.table.columns.count - 1)
        // The writer's names of sheets hold no apostrophe.
        let area = CleanText("'\(name.text)'!$A$1:$\(last)$\(sheet.rows.count + 1)")
        xml.element("definedName", ["name": "_xlnm.Print_Area", "localSheetId": "\(index)"]) { $0.text(area) }
        xml.element("definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(index)"]) {
          $0.text(CleanText("'\(name.text)'!$1:$1"))
        }
      }
    }
  }

  /// The order of the cell formats is that of `Style`; number format 3 is `#,##0`, which a program shows as its country writes it.
  fileprivate mutating func workbookStyles() {
    element("styleSheet", ["xmlns": XlsxWriter.mainNamespace]) { xml in
      xml.element("fonts", ["count": "2"]) { xml in
        for isBold in [false, true] {
          xml.element("font") { xml in
            if isBold { xml.element("b") }
            xml.element("sz", ["val": "12"])
            xml.element("name", ["val": DocxWriter.font])
          }
        }
      }
      xml.element("fills", ["count": "2"]) { xml in
        for pattern in ["none", "gray125"] { xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) } }
      }
      xml.element("borders", ["count": "2"]) { xml in
        for style in [nil, "thin"] as [String?] {
          xml.element("border") { xml in
            for side in ["left", "right", "top", "bottom"] { xml.element(side, style.map { ["style": $0] } ?? [:]) }
          }
        }
      }
      xml.element("cellStyleXfs", ["count": "1"]) { $0.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"]) }
      xml.element("cellXfs", ["count": "5"]) { xml in
        xml.format(font: 0, number: 0)
        xml.format(font: 1, number: 0, centred: true)
        xml.format(font: 0, number: 3)
        xml.format(font: 1, number: 0)
        xml.format(font: 1, number: 3)
      }
    }
  }

  private mutating func format(font: Int, number: Int, centred: Bool = false) {
    element(
      "xf",
      [
        "numFmtId": "\(number)", "fontId": "\(font)", "fillId": "0", "borderId": "1", "xfId": "0", "applyNumberFormat": "1",
        "applyFont": "1", "applyBorder": "1", "applyAlignment": "1",
      ]
    ) { xml in
      let centre: Attributes = ["horizontal": "center", "vertical": "center", "wrapText": "1"]
      xml.element("alignment", centred ? centre : ["vertical": "top", "wrapText": "1"])
    }
  }

  fileprivate mutating func worksheet(_ sheet: Sheet, isWide: Bool) {
    element("worksheet", ["xmlns": XlsxWriter.mainNamespace]) { xml in
      xml.element("sheetPr") { $0.element("pageSetUpPr", ["fitToPage": "1"]) }
      xml.element("sheetViews") { xml in
        xml.element("sheetView", ["workbookViewId": "0"]) { xml in
          xml.element("pane", ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
        }
      }
      if !sheet.table.columns.isEmpty { xml.columns(sheet.table.columns) }
      xml.element("sheetData") { xml in
        let widths = sheet.table.columns.map(XlsxWriter.width)
        xml.row(1, sheet.table.columns.map { .plain($0.title) }, widths, isTitle: true)
        for (index, row) in sheet.rows.enumerated() { xml.row(index + 2, row, widths, isTitle: false) }
      }
      xml.element(
        "pageMargins", ["left": "0.4", "right": "0.4", "top": "0.5", "bottom": "0.5", "header": "0.3", "footer": "0.3"])
      // Size 9 is A4; as many pages high as it takes.
      xml.element(
        "pageSetup",
        ["paperSize": "9", "orientation": isWide ? "landscape" : "portrait", "fitToWidth": "1", "fitToHeight": "0"])
    }
  }

  private mutating func columns(_ columns: [Table.Column]) {
    element("cols") { xml in
      for (index, column) in columns.enumerated() {
        xml.element("col", ["min": "\(index + 1)", "max": "\(index + 1)", "width": "\(XlsxWriter.width(of: column))", "customWidth": "1"])
      }
    }
  }

  private mutating func row(_ number: Int, _ cells: [Inline], _ widths: [Int], isTitle: Bool) {
    // Bold letters are wider.
    let height = XlsxWriter.height(of: cells, in: isTitle ? widths.map { $0 - 1 } : widths)
    element("row", ["r": "\(number)", "ht": "\(height)", "customHeight": "1"]) { xml in
      for (index, cell) in cells.enumerated() {
        let place = XlsxWriter.letters(ofColumn: index) + "\(number)"
        let isBold = cell.runs.first?.style == .bold
        if let value = cell.number {
          let style: XlsxWriter.Style = isBold ? .boldNumber : .number
          xml.element("c", ["r": place, "s": "\(style.rawValue)"]) { xml in xml.element("v") { $0.text("\(value)") } }
        } else {
          let style: XlsxWriter.Style = isTitle ? .title : isBold ? .boldText : .text
          xml.element("c", ["r": place, "s": "\(style.rawValue)", "t": "inlineStr"]) { xml in
            xml.element("is") { xml in xml.element("t", ["xml:space": "preserve"]) { $0.text(XlsxWriter.cellText(cell.text)) } }
          }
        }
      }
    }
  }
}
