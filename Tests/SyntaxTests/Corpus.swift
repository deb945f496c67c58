import Diagnostics
import Foundation

@testable import Syntax

/// A sentence of the corpus, in the language it is written in.
struct CorpusSentence: CustomStringConvertible, Sendable {
  let text: String
  var description: String { text.split(separator: "\n").first.map(String.init) ?? text }
}

/// What the laws of the language are tried on: the examples above the statements, the shipped scripts, and harder sentences.
enum Corpus {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The examples in the doc comments of the statements, by the name of the struct below them.
  static let examples: [(type: String, text: String)] = {
    var examples: [(String, String)] = []
    for folder in ["Sources/Syntax/Forms", "Sources/Syntax/Nodes"] {
      for file in files(in: folder, ending: ".swift") {
        let lines = read(file).split(separator: "\n", omittingEmptySubsequences: false)
        for (comment, line) in zip(lines, lines.dropFirst()) where comment.hasPrefix("/// `") && line.hasPrefix("public struct ") {
          guard let type = line.dropFirst("public struct ".count).split(separator: ":").first, type.hasSuffix("Statement") else { continue }
          let pieces = comment.dropFirst(4).split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
          examples.append((String(type), pieces.joined(separator: "\n")))
        }
      }
    }
    return examples
  }()

  /// Every shipped script, by its path.
  static let scripts: [(name: String, text: String)] = files(in: "scripts", ending: ".chibo").map { ($0, read($0)) }

  /// The statements of the shipped scripts, cut out where they stand.
  static let scriptSentences: [String] = scripts.flatMap { script in
    let source = SourceText(name: script.name, script.text)
    return Parser.parse(source).script.map { source[$0.span] }
  }

  /// Every sentence to try, in both languages.
  static let sentences: [CorpusSentence] = {
    let written = examples.map(\.text) + Keyword.allCases.compactMap { Verb.of($0)?.example?.vi } + HardSentences.all
    let translated = written.flatMap { text in
      Parser.parse(SourceText(text)).script.map { Printer.print($0.statement, in: .en) }
    }
    return (written + translated + FullForms.sentences).map(CorpusSentence.init)
  }()

  /// One shipped statement of each shape: the same verb and kinds of tokens count once.
  static let scriptShapes: [CorpusSentence] = {
    var seen: Set<[TokenKind]> = []
    return scriptSentences.filter { sentence in
      seen.insert(Lexer.tokens(of: SourceText(sentence)).map(\.kind)).inserted
    }.map(CorpusSentence.init)
  }()

  static func read(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  static func files(in folder: String, ending suffix: String) -> [String] {
    let found = FileManager.default.subpaths(atPath: root.appending(path: folder).path()) ?? []
    return found.filter { $0.hasSuffix(suffix) }.sorted().map { folder + "/" + $0 }
  }
}
