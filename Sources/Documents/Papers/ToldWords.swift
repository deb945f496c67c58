import Domain

extension PaperContext {
  /// Words of the record as somebody reads them who knows no handles and no numbers of tasks: `@hà` is her name, `#2` the task itself.
  func told(_ text: CleanText) -> CleanText {
    var out = ""
    var rest = text.text[...]
    while let sign = rest.firstIndex(where: { $0 == "@" || $0 == "#" }) {
      let isInWord = (rest[..<sign].last ?? out.last).map { $0.isLetter || $0.isNumber } ?? false
      out += rest[..<sign]
      let word = rest[rest.index(after: sign)...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      rest = rest[word.endIndex...]
      if isInWord { out += "\(text.text[sign])\(word)" } else { out += text.text[sign] == "@" ? name(called: word) : task(numbered: word) }
    }
    return CleanText(out + rest)
  }

  private func name(called handle: Substring) -> String {
    cell.members.first { $0.handle.lowercased() == handle.lowercased() }.map { names[$0.id].text } ?? String(handle)
  }

  private func task(numbered number: Substring) -> String {
    guard let number = Int(number), let task = cell.tasks.first(where: { $0.id.number == number }) else { return String(number) }
    let text = CleanText(String(task.assignment.text.filter { $0 != "#" && $0 != "@" })).trimmed
    return "việc “\(text)”"
  }
}
