/// How many candidates are shown at most; the rest is counted.
private let shown = 20

/// The longest text all candidates begin with, cut between letters.
func commonPrefix(of candidates: [CompletionCandidate]) -> String {
  guard let first = candidates.first else { return "" }
  var prefix = Substring(first.text)
  for candidate in candidates.dropFirst() {
    let same = zip(prefix, candidate.text).prefix { $0 == $1 }.count
    prefix = prefix.prefix(same)
  }
  return String(prefix)
}

/// The text to put in place of `typed`; nil when the candidates settle nothing more.
///
/// A single candidate ends with a space when nothing follows it. Several give what they share, unless that would take away typed letters; the
/// figures that numbers happen to share settle nothing as long as none is typed.
func replacement(for typed: String, among candidates: [CompletionCandidate], atEnd: Bool) -> String? {
  guard let first = candidates.first else { return nil }
  if candidates.count == 1 {
    let text = harmless(first.text)
    let closed = !atEnd || text.last?.isWhitespace == true
    return closed ? text : text + " "
  }
  let prefix = harmless(commonPrefix(of: candidates))
  guard prefix.count >= typed.count && prefix != typed, !typed.isEmpty || !prefix.allSatisfy(\.isNumber) else { return nil }
  return prefix
}

/// The rows of a list of candidates, each narrower than `columns`.
///
/// With notes each candidate has its own row; without, they fill columns from left to right.
func completionRows(_ candidates: [CompletionCandidate], columns: Int) -> [String] {
  let listed = candidates.prefix(shown).map { (text: harmlessRow($0.text), note: harmlessRow($0.note)) }
  let cell = (listed.map { width($0.text) }.max() ?? 0) + 2
  var rows: [String] = []
  if listed.contains(where: { !$0.note.isEmpty }) {
    rows = listed.map { padded($0.text, to: cell) + $0.note }
  } else {
    let perRow = max(1, (columns - 1) / cell)
    for start in stride(from: 0, to: listed.count, by: perRow) {
      rows.append(listed[start..<min(start + perRow, listed.count)].map { padded($0.text, to: cell) }.joined())
    }
  }
  if candidates.count > shown { rows.append("… +\(candidates.count - shown)") }
  return rows.map { cut(trimmed($0), to: columns - 1) }
}

private func padded(_ text: String, to columns: Int) -> String {
  text + String(repeating: " ", count: max(0, columns - width(text)))
}

private func trimmed(_ row: String) -> String {
  var row = row
  while row.last == " " { row.removeLast() }
  return row
}

private func cut(_ row: String, to columns: Int) -> String {
  guard width(row) > columns else { return row }
  var result = row
  while !result.isEmpty && width(result) > columns - 1 { result.removeLast() }
  return result + "…"
}
