import TextRoom

/// Writes a document as text of 80 columns, measured as a terminal shows it.
public enum PlainTextWriter {
  static let columns = 80
  /// Cells before the first word of a paragraph.
  private static let indent = 4
  /// Narrowest mean column a ruled table may have before its rows are written one field a line.
  private static let narrowestColumn = 8

  private static let cut = String(repeating: "- ", count: columns / 2)
  private static let betweenMessages = String(repeating: "=", count: 20)

  /// The text, ending in one line feed; no line is longer than 80 cells, but of a message, or ends in a space.
  public static func text(of document: Document) -> String {
    var lines: [String] = []
    if let mark = document.mark { lines += centred(mark.text) + [""] }
    if let heading = document.heading { lines += head(of: heading) + [""] }
    for line in document.title { lines += centred(line.text) }
    if let abstract = document.abstract { lines += centred(abstract.text) }
    if !document.title.isEmpty { lines += centred(DocxWriter.rule.text) }
    for block in document.body { lines += (lines.isEmpty ? [] : [""]) + self.lines(of: block) }
    lines += closing(of: document)
    for block in document.annexes { lines += [""] + self.lines(of: block) }
    return lines.map(TextLayout.trimmed).joined(separator: "\n") + "\n"
  }

  private static func head(of heading: OfficialHeading) -> [String] {
    let left = 36
    return TextLayout.sideBySide([
      (heading.leftLines.map(\.text.text), left), (heading.rightLines.map(\.text.text), columns - left),
    ])
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(_, let text): TextLayout.wrap(text.text, to: columns, indent: indent)
    case .chapter(let number, let title): centred(number.text) + centred(title.text)
    case .point(let number, let content): paragraph("\(number). " + content.text)
    case .paragraph(let content): paragraph(content.text)
    case .list(let items): zip(items, ListItem.labels(of: items)).flatMap { paragraph($1 + " " + $0.content.text) }
    case .table(let table): self.lines(of: table)
    case .rule: centred(DocxWriter.rule.text)
    case .signatures(let signatures): self.lines(of: signatures)
    case .dots(let label, let lines):
      dotted(label, lines, width: columns - indent).map { String(repeating: " ", count: indent) + $0 }
    case .slips(let slips): Array(slips.map { $0.flatMap(self.lines) }.joined(separator: ["", cut, ""]))
    // A telephone breaks the lines itself.
    case .messages(let messages): Array(messages.map { $0.map(\.text) }.joined(separator: ["", betweenMessages, ""]))
    }
  }

  /// Lines to write on; a label that is longer than a line leaves no room on it.
  static func dotted(_ label: CleanText, _ lines: Int, width: Int) -> [String] {
    (0..<lines).map { line in
      let head = line == 0 && !label.isEmpty ? label.text + " " : ""
      return head + String(repeating: ".", count: max(width - TextLayout.width(head), 0))
    }
  }

  private static func paragraph(_ text: String) -> [String] { TextLayout.wrap(text, to: columns, indent: indent) }

  private static func centred(_ text: String) -> [String] {
    TextLayout.wrap(text, to: columns).map { TextLayout.padded($0, to: columns, .center) }
  }

  private static func closing(of document: Document) -> [String] {
    var lines: [String] = []
    if !document.signatures.isEmpty { lines += [""] + self.lines(of: document.signatures) }
    if !document.recipients.isEmpty {
      lines += ["", DocxWriter.recipientsTitle.text]
      for line in document.recipients { lines += TextLayout.wrap("- " + line.text, to: columns) }
    }
    if let footer = document.footer { lines += [""] + TextLayout.wrap(footer.text, to: columns) }
    if let mark = document.mark { lines += [""] + centred(mark.text) }
    return lines
  }

  private static func lines(of signatures: Signatures) -> [String] {
    let half = columns / 2
    return TextLayout.sideBySide([
      (signature(signatures.left, signatures.roles.left), half), (signature(signatures.right, signatures.roles.right), half),
    ])
  }

  /// Roles, room to sign, name.
  private static func signature(_ signature: Signature?, _ roles: [CleanText]) -> [String] {
    roles.map(\.text) + ["", "", "", signature?.name?.text ?? ""]
  }
}

extension PlainTextWriter {
  private static func lines(of table: Table) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let room = columns - 3 * table.columns.count - 1
    guard room / table.columns.count >= narrowestColumn else { return records(of: table) }
    let widths = evened(table.widths(total: room, atLeast: longestWords(of: table)))
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) + "+" }.joined()
    var lines = [rule]
    lines += row(table.columns.map { ($0.title.text, .center) }, widths)
    lines.append(rule)
    for cells in table.rows {
      lines += row(zip(table.cells(of: cells), table.columns).map { ($0.text, $1.alignment) }, widths)
      lines.append(rule)
    }
    return lines
  }

  /// The cells of the longest word of each column, which is cut only where there is no room for all.
  private static func longestWords(of table: Table) -> [Int] {
    let rows = [table.columns.map(\.title.text)] + table.rows.map { table.cells(of: $0).map(\.text) }
    return table.columns.indices.map { column in
      rows.flatMap { $0[column].split(separator: " ") }.map { TextLayout.width($0) }.max() ?? 0
    }
  }

  /// Widths of which none is under 3 cells, at the cost of the widest.
  private static func evened(_ widths: [Int]) -> [Int] {
    var widths = widths
    while let thin = widths.firstIndex(where: { $0 < 3 }), let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[thin] += 1
      widths[widest] -= 1
    }
    return widths
  }

  private static func row(_ cells: [(text: String, alignment: Table.Alignment)], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { TextLayout.wrap($0.text, to: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = cells.indices.map { cell in
        TextLayout.padded(line < wrapped[cell].count ? wrapped[cell][line] : "", to: widths[cell], cells[cell].alignment)
      }
      return "| " + parts.joined(separator: " | ") + " |"
    }
  }

  /// Each row as lines `title: value`, for a table of too many columns; empty cells are left out.
  private static func records(of table: Table) -> [String] {
    var lines: [String] = []
    for row in table.rows {
      if !lines.isEmpty { lines.append("") }
      for (column, cell) in zip(table.columns, table.cells(of: row)) where !cell.runs.isEmpty {
        lines += paragraph("\(column.title): \(cell.text)")
      }
    }
    return lines
  }
}
