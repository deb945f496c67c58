/// Places of a document that are still to be filled in by hand, which whoever exports it should know.
extension Document {
  /// What each dotted place is for, in the words before it or above it, in the order of the page and each once.
  public var blanks: [String] {
    var labels: [String] = []
    func note(_ label: CleanText) { if !labels.contains(label.text) { labels.append(label.text) } }
    if heading?.number?.text.contains("......") ?? false { note("số hiệu") }
    if heading?.placeAndDate.hasBlank ?? false { note("địa danh") }
    var part: CleanText = ""
    for block in body + annexes {
      if case .heading(_, let title) = block { part = title }
      for label in block.blanks { note(label.isEmpty ? part : label) }
    }
    for signature in [signatures.left, signatures.right].compactMap(\.self) where signature.name == nil {
      note("tên người ký: \(signature.roles.last ?? "")")
    }
    return labels
  }
}

extension Block {
  fileprivate var blanks: [CleanText] {
    switch self {
    case .heading, .rule, .chapter, .signatures, .dots: []
    case .slips(let slips): slips.flatMap { $0.flatMap(\.blanks) }
    case .messages(let messages): messages.flatMap { $0.compactMap(\.blank) }
    case .point(_, let content), .paragraph(let content): content.blank.map { [$0] } ?? []
    case .list(let items): items.compactMap(\.content.blank)
    case .table(let table):
      table.rows.flatMap { row in zip(table.cells(of: row), table.columns).compactMap { $0.blank == nil ? nil : $1.title } }
    }
  }
}

extension Inline {
  /// The words before its first dots; nil when there are none.
  fileprivate var blank: CleanText? { CleanText(text).blank }
}

extension CleanText {
  /// Dots as of `CleanText.blank` and `TimeOfDay.blank`; shorter ones are punctuation.
  private static let dots = String(repeating: ".", count: 7)

  fileprivate var hasBlank: Bool { text.contains(Self.dots) }

  /// The end of the words before the first dots: `Địa điểm` of `1. Địa điểm: ......`.
  fileprivate var blank: CleanText? {
    guard let range = text.firstRange(of: Self.dots) else { return nil }
    let before = text[..<range.lowerBound].split(separator: " ").suffix(9).joined(separator: " ")
    return CleanText(String(before.reversed().drop { ":;,(“ ".contains($0) }.reversed()))
  }
}
