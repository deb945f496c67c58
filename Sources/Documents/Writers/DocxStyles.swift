/// Measures of a page in twentieths of a point, the unit of WordprocessingML.
///
/// Source: 05-HD/VPTW of 27/5/2026: A4 upright, margins 20, 20, 30, 15 mm, lines of exactly 18 pt, 6 pt between paragraphs,
/// first line in by 10 mm.
///
/// A page on its side keeps the margins.
struct DocxPage {
  let width: Int
  let height: Int
  let isWide: Bool

  init(isWide: Bool) {
    self.isWide = isWide
    (width, height) = isWide ? (16_838, 11_906) : (11_906, 16_838)
  }

  var textWidth: Int { width - Self.left - Self.right }

  static let top = 1134
  static let bottom = 1134
  static let left = 1701
  static let right = 850
  static let line = 360
  static let gap = 120
  static let firstLine = 567
  static let headerDistance = 567
  /// Left and right of a cell's text.
  static let cellMargin = 85
  /// 9 mm, enough for a signature.
  static let signedRow = 510
  /// Half of what stands between the margins, but for what a table needs behind it.
  static let slip = (16_838 - top - bottom) / 2 - 120
}

/// A paragraph style of the written document.
struct DocxStyle {
  enum Alignment: String { case left, right, center, both }

  let id: String
  let name: String
  var alignment = Alignment.center
  /// In half points.
  var size = 28
  var bold = false
  var italic = false
  var underlined = false
  var firstLine = 0
  var before = 0
  var after = 0
  /// Level in the reader's outline from 0, or nil for text outside it; headings stay with what follows.
  var outline: Int?
  var keepNext = false

  /// Lines are 18 pt, or 1.2 of the letters' height where that is more or the letters are small.
  var lineHeight: Int {
    let natural = size * 12
    return size >= 26 ? max(DocxPage.line, natural) : natural
  }

  static let all = [
    normal, headingLine, party, title, abstract, rule, chapter, part(1), part(2), part(3), tableText, tableTitle, denseText, denseTitle,
    spacer, slipTitle, slipText,
    signatureRole, signatureName, recipientsTitle, recipient, header, footer,
  ]

  static let normal = DocxStyle(id: "Normal", name: "Normal", alignment: .both, firstLine: DocxPage.firstLine, after: DocxPage.gap)
  static let headingLine = DocxStyle(id: "HeadingLine", name: "Official Heading")
  static let party = DocxStyle(id: "PartyName", name: "Party Name", size: 30, bold: true)
  static let title = DocxStyle(id: "Title", name: "Title", size: 32, bold: true, before: 240, keepNext: true)
  static let abstract = DocxStyle(id: "Subtitle", name: "Subtitle", bold: true, keepNext: true)
  static let rule = DocxStyle(id: "Rule", name: "Rule", after: DocxPage.gap)
  static let chapter = DocxStyle(id: "Chapter", name: "Chapter", bold: true, after: DocxPage.gap, outline: 0, keepNext: true)
  static let tableText = DocxStyle(id: "TableText", name: "Table Text", alignment: .left, size: 24)
  static let tableTitle = DocxStyle(id: "TableTitle", name: "Table Title", size: 24, bold: true)
  /// For tables of many columns.
  static let denseText = DocxStyle(id: "DenseTableText", name: "Dense Table Text", alignment: .left, size: 22)
  static let denseTitle = DocxStyle(id: "DenseTableTitle", name: "Dense Table Title", size: 22, bold: true)
  static let spacer = DocxStyle(id: "Spacer", name: "Spacer", size: 12)
  /// Large enough for old eyes (16 pt).
  static let slipTitle = DocxStyle(id: "SlipTitle", name: "Slip Title", size: 32, bold: true, before: 120, after: 60, keepNext: true)
  static let slipText = DocxStyle(id: "SlipText", name: "Slip Text", alignment: .left, size: 32, after: 20)
  static let signatureRole = DocxStyle(id: "SignatureRole", name: "Signature Role", bold: true, keepNext: true)
  static let signatureName = DocxStyle(id: "SignatureName", name: "Signature Name", bold: true, before: 1440)
  static let recipientsTitle = DocxStyle(
    id: "RecipientsTitle", name: "Recipients Title", alignment: .left, size: 24, underlined: true, keepNext: true)
  static let recipient = DocxStyle(id: "Recipient", name: "Recipient", alignment: .left, size: 22)
  static let header = DocxStyle(id: "Header", name: "header")
  static let footer = DocxStyle(id: "Footer", name: "footer", size: 20, italic: true)

  /// Heading of a part of the body.
  static func part(_ level: Int) -> DocxStyle {
    let level = min(max(level, 1), 3)
    return DocxStyle(
      id: "Heading\(level)", name: "heading \(level)", alignment: .both, bold: true, italic: level == 3,
      firstLine: DocxPage.firstLine, before: level == 1 ? DocxPage.gap : 0, after: DocxPage.gap, outline: level - 1, keepNext: true)
  }
}

extension XMLBuilder {
  /// The styles part.
  mutating func styles() {
    element("w:styles", ["xmlns:w": DocxWriter.mainNamespace]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            let font = DocxWriter.font
            xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
            xml.size(DocxStyle.normal.size)
            xml.element("w:lang", ["w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "ar-SA"])
          }
        }
        xml.element("w:pPrDefault")
      }
      for style in DocxStyle.all { xml.style(style) }
      xml.tableStyle()
    }
  }

  private mutating func style(_ style: DocxStyle) {
    let isNormal = style.id == DocxStyle.normal.id
    let attributes: Attributes = ["w:type": "paragraph", "w:styleId": style.id]
    let defaultAttributes: Attributes = ["w:type": "paragraph", "w:default": "1", "w:styleId": style.id]
    element("w:style", isNormal ? defaultAttributes : attributes) { xml in
      xml.element("w:name", ["w:val": style.name])
      if !isNormal { xml.element("w:basedOn", ["w:val": DocxStyle.normal.id]) }
      xml.element("w:qFormat")
      xml.element("w:pPr") { xml in
        if style.keepNext { xml.element("w:keepNext") }
        xml.element(
          "w:spacing",
          ["w:before": "\(style.before)", "w:after": "\(style.after)", "w:line": "\(style.lineHeight)", "w:lineRule": "exact"])
        xml.element("w:ind", ["w:firstLine": "\(style.firstLine)"])
        xml.element("w:jc", ["w:val": style.alignment.rawValue])
        if let outline = style.outline { xml.element("w:outlineLvl", ["w:val": "\(outline)"]) }
      }
      xml.element("w:rPr") { xml in
        if style.bold { xml.element("w:b") }
        if style.italic { xml.element("w:i") }
        xml.size(style.size)
        if style.underlined { xml.element("w:u", ["w:val": "single"]) }
      }
    }
  }

  private mutating func size(_ halfPoints: Int) {
    element("w:sz", ["w:val": "\(halfPoints)"])
    element("w:szCs", ["w:val": "\(halfPoints)"])
  }

  private mutating func tableStyle() {
    element("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]) { xml in
      xml.element("w:name", ["w:val": "Normal Table"])
      xml.element("w:tblPr") { xml in
        xml.cellMargins()
      }
    }
  }

  /// Stated in each table too: some readers do not look at the style for it.
  mutating func cellMargins(vertical: Int = 30) {
    element("w:tblCellMar") { xml in
      for (side, margin) in [("top", vertical), ("left", DocxPage.cellMargin), ("bottom", vertical), ("right", DocxPage.cellMargin)] {
        xml.element("w:\(side)", ["w:w": "\(margin)", "w:type": "dxa"])
      }
    }
  }
}
