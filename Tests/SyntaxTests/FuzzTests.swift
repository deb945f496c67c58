import Diagnostics
import LawSupport
import Testing

@testable import Syntax

/// Random texts, with a fixed seed: the parser ends, and what it reads without a message it can print and read again.
struct FuzzTests {
  @Test(arguments: Laws.seeds(20))
  func sentencesOfRandomWordsObeyTheLaws(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<150 {
      let count = Int.random(in: 1...12, using: &random)
      let words = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
      expectLaws(of: words.joined(separator: Bool.random(using: &random) ? " " : ""))
    }
  }

  @Test(arguments: Laws.seeds(20))
  func expressionsOfRandomPartsObeyTheLaws(_ seed: UInt64) {
    var random = SeededRandom(seed: seed + 1000)
    for _ in 0..<150 { expectLaws(of: "gán x = " + expression(depth: 4, &random)) }
  }

  @Test(arguments: Laws.seeds(10))
  func scriptsWithRandomBytesChangedObeyTheLaws(_ seed: UInt64) {
    var random = SeededRandom(seed: seed + 2000)
    let sentences = Corpus.sentences
    for _ in 0..<60 {
      var bytes = Array((0..<3).map { _ in sentences.randomElement(using: &random)?.text ?? "" }.joined(separator: "\n").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = Self.bytes.randomElement(using: &random) ?? 0
      }
      expectLaws(of: String(decoding: bytes, as: UTF8.self))
      expectTiling(bytes)
      _ = Parser.parse(SourceText(name: "test", bytes: bytes))
    }
  }

  private func expectLaws(of text: String) {
    let source = SourceText(text)
    expectTiling(source.bytes)
    let parsed = Parser.parse(source)
    guard parsed.diagnostics.isEmpty else { return }
    for sentence in parsed.script {
      for language in Language.allCases { expectRoundTrip(of: sentence.statement, in: language) }
    }
  }

  private func expression(depth: Int, _ random: inout SeededRandom) -> String {
    guard depth > 0 else { return Self.operands.randomElement(using: &random) ?? "a" }
    let part = { (random: inout SeededRandom) in expression(depth: depth - Int.random(in: 1...depth, using: &random), &random) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return "(" + part(&random) + ")"
    case 1: return "không " + part(&random)
    case 2: return "-" + part(&random)
    case 3: return "f(" + part(&random) + ", " + part(&random) + ")"
    case 4: return "(" + part(&random) + ").ngày"
    case 5: return "(nhiệm vụ khi " + part(&random) + " theo người đầu 3)"
    case 6: return "“một {" + part(&random) + "} hai”"
    default: return part(&random) + " " + (Self.operators.randomElement(using: &random) ?? "+") + " " + part(&random)
    }
  }

  private static let operators = ["+", "-", "*", "/", "=", "!=", "<", "<=", ">", ">=", "và", "hoặc", "trong"]
  private static let operands = [
    "a", "1", "12.420", "500đ", "60%", "03/09/2026", "9/2026", "19:00", "2025-2030", "quý 3/2026", "quý", "08-NQ/CB", "\"x\"", "@bình",
    "#2", "đúng", "sai",
    "không",
    "hôm nay", "n.người", "tháng của ngày", "nhiệm vụ khi chậm", "không hoàn thành", "ai đó", "f()",
  ]
  private static let bytes: [UInt8] = Array(" \n\t{}()\":,.@#-/%0a;\u{1}".utf8) + [0, 0x80, 0xC3, 0xE2, 0xFF, 0xCC]

  private static let words: [String] =
    Keyword.allCases.flatMap { [$0.spelling(.vi), $0.spelling(.en)] } + operands + operators
    + [
      ":", ",", "(", ")", "{", "}", "{{", "\"", "“", "”", "\n", "\n    ", "\n\t", "--", ".", "@", "#", "xyz", "Đã họp", "\u{301}", "\u{A0}",
      "\r\n", "’",
    ]
}
