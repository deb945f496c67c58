/// Slips that are cut apart and handed out, and lines to write on.
extension XMLBuilder {
  /// A row for each, half a page high, or as high as it takes.
  mutating func slips(_ slips: [[Block]], on page: DocxPage) {
    let width = page.textWidth
    element("w:tbl") { xml in
      xml.tableProperties(border: "nil", between: "dashed", widths: [width])
      for slip in slips {
        xml.element("w:tr") { xml in
          xml.element("w:trPr") { xml in
            xml.element("w:cantSplit")
            xml.element("w:trHeight", ["w:val": "\(DocxPage.slip)", "w:hRule": "atLeast"])
          }
          xml.cell(width) { xml in
            for block in slip { xml.part(ofSlip: block, in: width - 2 * DocxPage.cellMargin, on: page) }
          }
        }
      }
    }
    paragraph(.spacer, "")
  }

  private mutating func part(ofSlip block: Block, in width: Int, on page: DocxPage) {
    switch block {
    case .heading(_, let text): paragraph(.slipTitle, text)
    case .paragraph(let content): paragraph(.slipText, content)
    case .point(let number, let content): paragraph(.slipText, content.labelled("\(number). "))
    case .dots(let label, let lines): dots(label, lines, in: width, .slipText)
    case .chapter, .list, .table, .rule, .signatures, .slips, .messages: self.block(block, on: page, keepNext: false)
    }
  }

  /// Lines filled with dots up to the right margin.
  mutating func dots(_ label: CleanText, _ lines: Int, in width: Int, _ style: DocxStyle) {
    for line in 0..<lines {
      element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.element("w:pStyle", ["w:val": style.id])
          xml.element("w:tabs") { $0.element("w:tab", ["w:val": "right", "w:leader": "dot", "w:pos": "\(width)"]) }
          xml.element("w:ind", ["w:firstLine": "0"])
        }
        xml.element("w:r") { xml in
          if line == 0, !label.isEmpty { xml.element("w:t", ["xml:space": "preserve"]) { $0.text("\(label) ") } }
          xml.element("w:tab")
        }
      }
    }
  }
}
