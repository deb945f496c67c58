import Foundation
import Testing

@testable import Training

/// The days of reviews are those of the published algorithm.
@Suite struct MemoryTests {
  static let vectors: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Cases/training/fsrs-vectors.txt")
    return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  @Test func thereAreVectors() { #expect(Self.vectors.count == 40) }

  @Test(arguments: vectors) func equalsTheVector(_ vector: String) throws {
    var memory: Memory?
    for step in vector.split(separator: ";") {
      let parts = step.split(separator: " ").map(String.init)
      let grade = try #require(Int(parts[1]).flatMap(Memory.Grade.init))
      if memory == nil { memory = Memory(first: grade) } else { memory?.review(grade, after: try #require(Int(parts[0]))) }
      let now = try #require(memory)
      #expect(abs(now.stability - (try #require(Double(parts[2])))) < 1e-9, "\(step)")
      #expect(abs(now.difficulty - (try #require(Double(parts[3])))) < 1e-9, "\(step)")
      #expect(now.interval == Int(parts[4]), "\(step)")
    }
  }
}
