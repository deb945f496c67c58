import Domain

/// The text of the regulation as the record has it.
extension RegulationPaper {
  /// The recorded articles with what stands under them; nil when the text has no articles of its own.
  var recordedArticles: [Block]? {
    let lines = recordedLines
    guard lines.contains(where: { article(of: $0) != nil }) else { return nil }
    return lines.map { line in
      guard let (name, rest) = article(of: line) else { return .paragraph(.plain(line.closed)) }
      return .paragraph(.bold(name) + .plain(rest.isEmpty ? "" : " \(rest.closed)"))
    }
  }

  /// What the text says without being divided into articles; empty for a bare title.
  var recordedRemarks: [Block] {
    let lines = recordedLines
    guard !lines.isEmpty, recordedArticles == nil else { return [] }
    return [.list(lines.map { ListItem(.dash, .plain($0.closed)) })]
  }

  /// The lines of the text but for its title, which stands above them.
  private var recordedLines: [CleanText] {
    let lines = CleanText.lines(regulation?.summary ?? "")
    let title = lines.first?.text.lowercased() ?? ""
    return ["quy chế", "quy che"].contains(where: title.hasPrefix) ? Array(lines.dropFirst()) : lines
  }

  /// `Điều 2. Phó bí thư…` as `Điều 2.` and what follows; nil for another line.
  private func article(of line: CleanText) -> (name: CleanText, rest: CleanText)? {
    let text = line.text
    guard let word = ["điều ", "dieu "].first(where: text.lowercased().hasPrefix) else { return nil }
    let rest = text.dropFirst(word.count)
    let number = rest.prefix(while: \.isNumber)
    guard !number.isEmpty else { return nil }
    let said = rest.dropFirst(number.count).drop { ".: ".contains($0) }
    return ("Điều \(CleanText(String(number))).", CleanText(String(said)).trimmed)
  }
}
