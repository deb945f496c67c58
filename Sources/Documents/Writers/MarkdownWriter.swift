/// Writes a document as CommonMark with the tables of GitHub Flavored Markdown.
///
/// Numbers and letters of points are text, so that a reader's renumbering cannot change what was decided.
public enum MarkdownWriter {
  /// The text, ending in one line feed; blocks are parted by an empty line.
  public static func text(of document: Document) -> String {
    var blocks: [String] = []
    if let mark = document.mark { blocks.append("> **\(escaped(mark))**") }
    if let heading = document.heading { blocks.append(columns(heading.leftLines, heading.rightLines)) }
    if !document.title.isEmpty {
      blocks.append("# " + document.title.map(escaped).joined(separator: " "))
      if let abstract = document.abstract { blocks.append(inline(.bold(abstract))) }
      blocks.append("---")
    }
    blocks += document.body.compactMap(block)
    blocks += closing(of: document) + document.annexes.compactMap(block)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: Block) -> String? {
    switch block {
    case .heading(let level, let text): String(repeating: "#", count: min(max(level, 1), 3) + 1) + " " + escaped(text)
    case .chapter(let number, let title): "## \(escaped(number)). \(escaped(title))"
    case .point(let number, let content): paragraph(content.labelled("\(number). "))
    case .paragraph(let content): paragraph(content)
    case .list(let items): list(items)
    case .table(let table): self.table(table)
    case .rule: "---"
    case .signatures(let signatures): self.signatures(signatures)
    case .dots(let label, let lines):
      PlainTextWriter.dotted(label, lines, width: PlainTextWriter.columns).joined(separator: "\n\n")
    case .slips(let slips): slips.map { $0.compactMap(self.block).joined(separator: "\n\n") }.joined(separator: "\n\n---\n\n")
    case .messages(let messages):
      messages.map { $0.map { paragraph(.plain($0)) }.joined(separator: "\n\n") }.joined(separator: "\n\n---\n\n")
    }
  }

  private static func list(_ items: [ListItem]) -> String {
    var out = ""
    var previous: ListItem.Level?
    for (item, label) in zip(items, ListItem.labels(of: items)) {
      // A lettered item is a paragraph; it needs an empty line to part it from a neighbour.
      if let previous { out += item.level == .letter || previous == .letter ? "\n\n" : "\n" }
      switch item.level {
      case .letter: out += paragraph(item.content.labelled(label + " "))
      case .dash: out += "- " + paragraph(item.content)
      case .plus: out += (previous == .letter || previous == nil ? "- " : "  - ") + paragraph(item.content)
      }
      previous = item.level
    }
    return out
  }

  private static func table(_ table: Table) -> String? {
    guard !table.columns.isEmpty else { return nil }
    let marks = table.columns.map { column in
      switch column.alignment {
      case .leading: ":--"
      case .center: ":-:"
      case .trailing: "--:"
      }
    }
    let rows = table.rows.map { table.cells(of: $0).map(inline) }
    return ([table.columns.map { escaped($0.title) }, marks] + rows).map(row).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Two columns of centred lines; the first line of each is the table's heading row.
  private static func columns(_ left: [Run], _ right: [Run]) -> String {
    var rows = (0..<max(left.count, right.count)).map { line in
      [left, right].map { line < $0.count ? inline(Inline([$0[line]])) : "" }
    }
    rows.insert([":-:", ":-:"], at: 1)
    return rows.map(row).joined(separator: "\n")
  }

  private static func closing(of document: Document) -> [String] {
    var blocks: [String] = []
    if !document.signatures.isEmpty { blocks.append(signatures(document.signatures)) }
    if !document.recipients.isEmpty {
      blocks.append("*Nơi nhận:*")
      blocks.append(document.recipients.map { "- " + paragraph(.plain($0)) }.joined(separator: "\n"))
    }
    if let footer = document.footer { blocks.append(inline(.italic(footer))) }
    if let mark = document.mark { blocks.append("> **\(escaped(mark))**") }
    return blocks
  }

  private static func signatures(_ signatures: Signatures) -> String {
    let roles = signatures.roles
    return columns(lines(of: signatures.left, roles.left), lines(of: signatures.right, roles.right))
  }

  private static func lines(of signature: Signature?, _ roles: [CleanText]) -> [Run] {
    (roles + [signature?.name ?? ""]).map { Run($0, .bold) }
  }
}

extension MarkdownWriter {
  /// Inline text at the start of a line: what would begin a list, a rule or a code block there is escaped.
  private static func paragraph(_ content: Inline) -> String {
    let text = inline(content).drop { $0 == " " }
    guard let first = text.first else { return "" }
    if "+-=:".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return String(text) }
    return digits + "\\" + rest
  }

  private static func inline(_ content: Inline) -> String {
    content.runs.map { run in
      switch run.style {
      case .plain: escaped(run.text)
      case .bold: wrapped(run.text, in: "**")
      case .italic: wrapped(run.text, in: "*")
      }
    }.joined()
  }

  /// Emphasis does not open before a space nor close after one (CommonMark § 6.2), so spaces go outside.
  private static func wrapped(_ text: CleanText, in mark: String) -> String {
    let all = text.text
    let core = all.drop { $0 == " " }
    let leading = String(repeating: " ", count: all.count - core.count)
    guard let last = core.lastIndex(where: { $0 != " " }) else { return leading }
    let words = core[...last]
    let trailing = String(repeating: " ", count: core.count - words.count)
    return leading + mark + escaped(CleanText(String(words))) + mark + trailing
  }

  private static func escaped(_ text: CleanText) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$": out.append("\\")
      default: break
      }
      out.append(scalar)
    }
    return String(out)
  }
}
