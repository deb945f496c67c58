import Diagnostics
import Testing

@testable import Syntax

/// Tokens with the trivia between them tile the source.
struct TilingTests {
  @Test(arguments: Corpus.sentences + Corpus.scriptShapes)
  func tokensOfASentenceTile(_ sentence: CorpusSentence) {
    expectTiling(Array(sentence.text.utf8))
  }

  @Test(arguments: Corpus.scripts.map(\.name))
  func tokensOfAScriptTile(_ name: String) {
    expectTiling(Array(Corpus.read(name).utf8))
  }

  @Test(arguments: [
    "", " ", "\n\n", "-- chỉ có ghi chú", "\u{FEFF}tình hình", "tình hình -- ghi chú\n\n-- nữa\n", "a\u{A0}b\u{3000}c",
    "kết luận:\r\n\r\n  a\r\n  b",
    "mục 1:", "\"chưa đóng", "mục 1: {chưa đóng \"", "@", "#", "12:", "1/2/", "（x）＃１",
  ])
  func tokensOfAnOddTextTile(_ text: String) {
    expectTiling(Array(text.utf8))
  }

  @Test func everyRandomByteIsInATokenOrTrivia() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      expectTiling((0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }
}

/// Fails unless every byte is in exactly one token or is a space, a line end or part of a comment.
func expectTiling(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
  let tokens = Lexer.tokens(of: SourceText(name: "test", bytes: bytes))
  var end = 0
  for token in tokens {
    let range = token.span.range
    guard range.lowerBound >= end, range.upperBound >= range.lowerBound, range.upperBound <= bytes.count else {
      Issue.record("\(token) after byte \(end) of \(String(decoding: bytes, as: UTF8.self))", sourceLocation: sourceLocation)
      return
    }
    let gap = String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)
    #expect(isTrivia(gap), "“\(gap)” before \(token)", sourceLocation: sourceLocation)
    end = range.upperBound
  }
  #expect(end == bytes.count && tokens.last?.kind == .endOfFile, sourceLocation: sourceLocation)
}

private func isTrivia(_ text: String) -> Bool {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { line in
    let rest = line.drop(while: isSpace)
    return rest.isEmpty || rest.starts(with: "--".unicodeScalars)
  }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\t", "\r", "\u{A0}", "\u{2000}"..."\u{200B}", "\u{202F}", "\u{3000}", "\u{FEFF}": true
  default: false
  }
}

/// A small generator with a fixed seed, so that a failure can be had again: xorshift64* (Vigna 2016).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
