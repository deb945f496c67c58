import Diagnostics
import Foundation
import TextRoom

@testable import Syntax

/// The rules of the grammar as they stand in `grammar.md` and in the comments of the sources, and the sections of the statements.
enum GrammarFile {
  struct Rule: Equatable {
    let name: String
    /// With single spaces.
    let text: String
  }

  struct Section {
    let rule: Rule
    let purpose: String
    let vi: [String]
    let en: [String]
  }

  static let lines = Corpus.read("grammar.md").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  /// One rule a line in the blocks marked `ebnf`.
  static let rules: [Rule] = blocks(marked: "ebnf").flatMap { $0 }.compactMap(rule)

  /// The statements: a heading, a rule, what it is for, and examples in both languages.
  static let sections: [Section] = lines.split { $0.hasPrefix("#") }.compactMap { lines in
    guard let text = blocks(marked: "ebnf", in: Array(lines)).first?.first, let rule = rule(text), rule.name.hasSuffix("-stmt") else {
      return nil
    }
    let examples = { (mark: String) in blocks(marked: mark, in: Array(lines)).map { $0.joined(separator: "\n") } }
    let purpose = lines.drop { !$0.hasPrefix("```") || $0.hasPrefix("```ebnf") }.dropFirst().first { !$0.isEmpty && !$0.hasPrefix("`") }
    return Section(rule: rule, purpose: purpose ?? "", vi: examples("vi"), en: examples("en"))
  }

  /// The rules in the doc comments above the methods and choices of the sources; a rule may go on over several lines up to its ` .`.
  static let commented: [Rule] = Corpus.files(in: "Sources/Syntax", ending: ".swift").flatMap { file in
    var rules: [Rule] = []
    var above: [Rule] = []
    var open = ""
    for line in Corpus.read(file).split(separator: "\n") {
      let trimmed = line.drop { $0 == " " }
      guard trimmed.hasPrefix("///") else {
        if trimmed.contains("func ") || trimmed.contains("enum ") { rules += above }
        (above, open) = ([], "")
        continue
      }
      let text = String(trimmed.dropFirst(3))
      guard !open.isEmpty || text.firstRange(of: #/^ [a-z][a-z-]* = /#) != nil else { continue }
      open += text
      guard open.hasSuffix(" .") else { continue }
      if let rule = rule(open) { above.append(rule) }
      open = ""
    }
    return rules
  }

  /// The rows of the table of keywords: English and Vietnamese spellings.
  static let keywords: [[[String]]] = lines.filter { $0.hasPrefix("| `") }.map { line in
    line.split(separator: "|").map { cell in
      cell.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }.filter { !$0.isEmpty }
  }

  private static func rule(_ line: String) -> Rule? {
    let words = line.split(separator: " ").joined(separator: " ")
    guard let name = words.split(separator: " ").first, words.hasPrefix(name + " = "), words.hasSuffix(" .") else { return nil }
    return Rule(name: String(name), text: words)
  }

  private static func blocks(marked mark: String, in lines: [String] = lines) -> [[String]] {
    var blocks: [[String]] = []
    var isOpen = false
    for line in lines {
      if line == "```" + mark {
        isOpen = true
        blocks.append([])
      } else if line == "```" {
        isOpen = false
      } else if isOpen {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }
}
