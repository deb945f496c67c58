/// The main part of a Word document: heading, title, body, signatures, recipients.
extension XMLBuilder {
  mutating func body(of document: Document) {
    element("w:document", ["xmlns:w": DocxWriter.mainNamespace, "xmlns:r": DocxWriter.relationshipNamespace]) { xml in
      let page = DocxPage(isWide: document.isWide)
      xml.element("w:body") { xml in
        if let heading = document.heading { xml.officialHeading(heading, on: page) }
        for line in document.title { xml.paragraph(.title, line) }
        if let abstract = document.abstract { xml.paragraph(.abstract, abstract) }
        if !document.title.isEmpty { xml.paragraph(.rule, DocxWriter.rule) }
        for (index, block) in document.body.enumerated() {
          xml.block(block, on: page, keepNext: document.staysWithNext(index))
        }
        xml.closing(of: document, on: page)
        if document.annexes.isEmpty { xml.section(page) } else { xml.annexes(document.annexes, after: page) }
      }
    }
  }

  /// On pages that are a section of their own, turned on their side for a table.
  private mutating func annexes(_ blocks: [Block], after page: DocxPage) {
    element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": DocxStyle.spacer.id])
        xml.section(page)
      }
    }
    let own = DocxPage(isWide: blocks.contains { if case .table = $0 { true } else { false } })
    for (index, block) in blocks.enumerated() { self.block(block, on: own, keepNext: blocks.announces(index)) }
    section(own, hasTitlePage: false)
  }

  mutating func paragraph(_ style: DocxStyle, _ text: CleanText) { paragraph(style, Inline.plain(text)) }

  /// - Parameter properties: writes further paragraph properties behind the style's name.
  mutating func paragraph(_ style: DocxStyle, _ content: Inline, properties: (inout XMLBuilder) -> Void = { _ in }) {
    element("w:p") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:pStyle", ["w:val": style.id])
        properties(&xml)
      }
      for run in content.runs { xml.run(run) }
    }
  }

  private mutating func run(_ run: Run) {
    element("w:r") { xml in
      switch run.style {
      case .plain: break
      case .bold: xml.element("w:rPr") { $0.element("w:b") }
      case .italic: xml.element("w:rPr") { $0.element("w:i") }
      }
      xml.element("w:t", ["xml:space": "preserve"]) { $0.text(run.text) }
    }
  }

  mutating func block(_ block: Block, on page: DocxPage, keepNext: Bool) {
    func keep(_ xml: inout XMLBuilder) { if keepNext { xml.element("w:keepNext") } }
    switch block {
    case .heading(let level, let text): paragraph(.part(level), text)
    case .chapter(let number, let title):
      paragraph(.chapter, number)
      paragraph(.chapter, title)
    case .point(let number, let content): paragraph(.normal, content.labelled("\(number). "), properties: keep)
    case .paragraph(let content): paragraph(.normal, content, properties: keep)
    case .list(let items):
      for (index, label) in ListItem.labels(of: items).enumerated() {
        // One line alone with what follows would look forgotten.
        let isNearEnd = index >= items.count - 2
        paragraph(.normal, items[index].content.labelled(label + " ")) { if isNearEnd { keep(&$0) } }
      }
    case .table(let table): self.table(table, on: page, keepNext: keepNext)
    case .rule: paragraph(.rule, DocxWriter.rule)
    case .signatures(let signatures): self.signatures(signatures, recipients: [], on: page)
    case .dots(let label, let lines): dots(label, lines, in: page.textWidth, .normal)
    case .slips(let slips): self.slips(slips, on: page)
    case .messages(let messages): for line in messages.joined() { paragraph(.normal, line) }
    }
  }
}

extension Document {
  /// True for the block before a table, which it announces, and for the last ones before the signatures, which may not stand on a page alone.
  fileprivate func staysWithNext(_ index: Int) -> Bool {
    if body.announces(index) { return true }
    guard !signatures.isEmpty else { return false }
    return index == body.count - 1 || (index >= body.count - 3 && body[(index + 1)...].allSatisfy(\.isParagraph))
  }
}

extension [Block] {
  /// True for the block before a table or before signatures, and for a point before what stands under it.
  fileprivate func announces(_ index: Int) -> Bool {
    guard index + 1 < count else { return false }
    return switch (self[index], self[index + 1]) {
    case (_, .table), (_, .signatures), (.point, .list), (.point, .paragraph): true
    default: false
    }
  }
}

extension Block {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}

extension Table {
  /// So many columns that a date or a name needs small letters to stay in one piece, or meant to be small.
  fileprivate var isDense: Bool { isSmall || columns.count > 6 }

  /// So few rows that a page begun anew for them costs little: the result of an election is not read over two pages. One in small letters is to
  /// save room.
  fileprivate var isInOnePiece: Bool { rows.count <= 8 && !isToBeSigned && !isSmall }

  /// What the longest word of each column takes, with the margins of a cell.
  fileprivate var wordWidths: [Int] {
    let margins = 2 * DocxPage.cellMargin
    let (title, text) = isDense ? (DocxStyle.denseTitle, DocxStyle.denseText) : (DocxStyle.tableTitle, DocxStyle.tableText)
    // Bold letters are wider.
    var widths = columns.map { $0.title.longestWord(size: title.size + 2) + margins }
    for row in rows {
      for (index, content) in cells(of: row).enumerated() {
        for run in content.runs { widths[index] = max(widths[index], run.text.longestWord(size: text.size) + margins) }
      }
    }
    return widths
  }
}

extension CleanText {
  /// The text in as few lines as it takes, ended after a word and as even as can be: a long name of a committee in the head of a paper.
  fileprivate func balanced(in width: Int, size: Int, isBold: Bool) -> [CleanText] {
    let words = text.split(separator: " ").map(String.init)
    let space = size * 10 / 4
    let widths = words.map { PaperFont.width(of: $0, size: isBold ? size + 2 : size) }
    /// Lines none of which is wider than the limit, but for a longer word.
    func lines(atMost limit: Int) -> [[String]] {
      var lines: [[String]] = []
      var used = 0
      for (word, width) in zip(words, widths) {
        if !lines.isEmpty, used + space + width <= limit {
          lines[lines.count - 1].append(word)
          used += space + width
        } else {
          lines.append([word])
          used = width
        }
      }
      return lines
    }
    let fewest = lines(atMost: width)
    guard fewest.count > 1 else { return [self] }
    let whole = widths.reduce(0, +) + space * (words.count - 1)
    let even = stride(from: whole / fewest.count, to: width, by: 20).first { lines(atMost: $0).count == fewest.count } ?? width
    return lines(atMost: even).map { CleanText($0.joined(separator: " ")) }
  }

  fileprivate func longestWord(size: Int) -> Int { text.split(separator: " ").map { PaperFont.width(of: $0, size: size) }.max() ?? 0 }
}

extension XMLBuilder {
  private mutating func officialHeading(_ heading: OfficialHeading, on page: DocxPage) {
    let left = page.textWidth * 44 / 100
    let right = page.textWidth - left
    unruledTable([left, right]) { xml, column in
      guard column == 1 else {
        for line in heading.leftLines {
          for part in line.text.balanced(in: left - 2 * DocxPage.cellMargin, size: DocxStyle.headingLine.size, isBold: line.style == .bold)
          {
            xml.paragraph(.headingLine, Inline([Run(part, line.style)]))
          }
        }
        return
      }
      for line in heading.rightLines {
        guard line.text == OfficialHeading.party else { xml.paragraph(.headingLine, Inline([line])); continue }
        xml.partyName(in: right)
      }
    }
  }

  /// The Party's name with a line below as long as the name.
  private mutating func partyName(in column: Int) {
    let length = 4650
    let side = "\((column - length) / 2)"
    paragraph(.party, .plain(OfficialHeading.party)) { xml in
      xml.element("w:pBdr") { $0.element("w:bottom", ["w:val": "single", "w:sz": "6", "w:space": "1", "w:color": "auto"]) }
      xml.element("w:ind", ["w:left": side, "w:right": side, "w:firstLine": "0"])
    }
  }

  private mutating func table(_ table: Table, on page: DocxPage, keepNext: Bool) {
    guard !table.columns.isEmpty else { return }
    let widths = table.widths(total: page.textWidth, atLeast: table.wordWidths)
    element("w:tbl") { xml in
      xml.tableProperties(border: "single", widths: widths, isTight: table.isSmall)
      xml.element("w:tr") { xml in
        xml.element("w:trPr") { xml in
          xml.element("w:cantSplit")
          xml.element("w:tblHeader")
        }
        for (column, width) in zip(table.columns, widths) {
          xml.cell(width, vertical: "center") { $0.paragraph(table.isDense ? .denseTitle : .tableTitle, column.title) }
        }
      }
      for (index, row) in table.rows.enumerated() {
        let isLast = index == table.rows.count - 1
        xml.row(table.cells(of: row), of: table, widths, keepNext: isLast ? keepNext : table.isInOnePiece)
      }
    }
    // Two tables in a row would grow together without a paragraph between.
    paragraph(.spacer, "") { if keepNext { $0.element("w:keepNext") } }
  }

  private mutating func row(_ cells: [Inline], of table: Table, _ widths: [Int], keepNext: Bool) {
    element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if table.isToBeSigned { xml.element("w:trHeight", ["w:val": "\(DocxPage.signedRow)", "w:hRule": "atLeast"]) }
      }
      for (index, content) in cells.enumerated() {
        xml.cell(widths[index], vertical: table.isToBeSigned ? "center" : "top") { xml in
          xml.paragraph(table.isDense ? .denseText : .tableText, content) { xml in
            if keepNext { xml.element("w:keepNext") }
            switch table.columns[index].alignment {
            case .leading: break
            case .center: xml.element("w:jc", ["w:val": "center"])
            case .trailing: xml.element("w:jc", ["w:val": "right"])
            }
          }
        }
      }
    }
  }

  /// A table of one row without lines, which only places things side by side.
  private mutating func unruledTable(_ widths: [Int], _ content: (inout XMLBuilder, Int) -> Void) {
    element("w:tbl") { xml in
      xml.tableProperties(border: "nil", widths: widths)
      xml.element("w:tr") { xml in
        xml.element("w:trPr") { $0.element("w:cantSplit") }
        for (column, width) in widths.enumerated() { xml.cell(width) { content(&$0, column) } }
      }
    }
  }

  /// - Parameter between: the lines between rows, when they are others than the rest.
  mutating func tableProperties(border: String, between: String? = nil, widths: [Int], isTight: Bool = false) {
    element("w:tblPr") { xml in
      xml.element("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
      xml.element("w:tblBorders") { xml in
        for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
          xml.element(
            "w:\(side)", ["w:val": side == "insideH" ? between ?? border : border, "w:sz": "4", "w:space": "0", "w:color": "auto"])
        }
      }
      xml.element("w:tblLayout", ["w:type": "fixed"])
      xml.cellMargins(vertical: isTight ? 10 : 30)
    }
    element("w:tblGrid") { xml in
      for width in widths { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    }
  }

  mutating func cell(_ width: Int, vertical: String = "top", _ content: (inout XMLBuilder) -> Void) {
    element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
        xml.element("w:vAlign", ["w:val": vertical])
      }
      content(&xml)
    }
  }
}

extension XMLBuilder {
  /// Signatures and recipients: side by side when only the right side is signed, else the recipients below.
  private mutating func closing(of document: Document, on page: DocxPage) {
    let beside = document.signatures.left == nil
    if !document.signatures.isEmpty || (beside && !document.recipients.isEmpty) {
      signatures(document.signatures, recipients: beside ? document.recipients : [], on: page)
    }
    if !beside { recipients(document.recipients) }
  }

  /// - Parameter recipients: stand on the left in place of a signature.
  private mutating func signatures(_ signatures: Signatures, recipients: [CleanText], on page: DocxPage) {
    let half = page.textWidth / 2
    unruledTable([half, page.textWidth - half]) { xml, column in
      if column == 0, !recipients.isEmpty {
        xml.recipients(recipients)
      } else if column == 0 {
        xml.signature(signatures.roles.left, signatures.left?.name)
      } else {
        xml.signature(signatures.roles.right, signatures.right?.name)
      }
    }
    paragraph(.spacer, "")
  }

  private mutating func signature(_ roles: [CleanText], _ name: CleanText?) {
    for role in roles { paragraph(.signatureRole, role) }
    // A cell needs a paragraph, and an unnamed signature its space.
    paragraph(.signatureName, name ?? "")
  }

  private mutating func recipients(_ recipients: [CleanText]) {
    guard !recipients.isEmpty else { return }
    paragraph(.recipientsTitle, DocxWriter.recipientsTitle)
    for line in recipients { paragraph(.recipient, "- \(line)") }
  }

  private mutating func section(_ page: DocxPage, hasTitlePage: Bool = true) {
    element("w:sectPr") { xml in
      for part in DocxWriter.MarginPart.allCases {
        xml.element(part.isHeader ? "w:headerReference" : "w:footerReference", ["w:type": part.page, "r:id": part.rawValue])
      }
      let size: Attributes = ["w:w": "\(page.width)", "w:h": "\(page.height)"]
      let sideways: Attributes = ["w:w": "\(page.width)", "w:h": "\(page.height)", "w:orient": "landscape"]
      xml.element("w:pgSz", page.isWide ? sideways : size)
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(DocxPage.top)", "w:right": "\(DocxPage.right)", "w:bottom": "\(DocxPage.bottom)", "w:left": "\(DocxPage.left)",
          "w:header": "\(DocxPage.headerDistance)", "w:footer": "\(DocxPage.headerDistance)", "w:gutter": "0",
        ])
      // A first page of its own carries no number.
      if hasTitlePage { xml.element("w:titlePg") }
    }
  }
}
