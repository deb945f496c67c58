import Domain

/// A message (tin nhắn) with a greeting, lines and who sends it, cut into several where it would be too long for a telephone.
struct MessageText {
  /// The most letters of one message.
  static let longest = 1000
  /// What numbering of parts takes: ` (12/34)`.
  private static let numbering = 8

  let greeting: CleanText
  let lines: [CleanText]
  /// Who sends it.
  let closing: CleanText

  /// Each with the greeting, which says of several the how many it is, and the closing.
  var messages: [[CleanText]] {
    let (greeting, closing) = (greeting.cut(to: Self.longest / 4), closing.cut(to: Self.longest / 4))
    let room = Self.longest - greeting.text.count - closing.text.count - Self.numbering - 2
    var parts: [[CleanText]] = []
    var used = 0
    for line in lines.map({ $0.cut(to: room) }) {
      // A line feed goes with each line.
      let length = line.text.count + 1
      if parts.isEmpty || used + length > room {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(line)
      used += length
    }
    return parts.enumerated().map { index, lines in
      [parts.count == 1 ? greeting : greeting.numbered(index + 1, of: parts.count)] + lines + [closing]
    }
  }
}

extension CleanText {
  /// At most so many letters, ended after a word with `…`.
  fileprivate func cut(to length: Int) -> CleanText {
    guard text.count > length else { return self }
    let start = text.prefix(length - 1)
    let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return CleanText("\(words)…")
  }

  /// `Kính gửi đồng chí Vũ Thị Hà (1/2),`
  fileprivate func numbered(_ part: Int, of all: Int) -> CleanText {
    guard let last = text.last, ",:.".contains(last) else { return "\(self) (\(part)/\(all))" }
    return "\(CleanText(String(text.dropLast()))) (\(part)/\(all))\(CleanText(String(last)))"
  }
}
