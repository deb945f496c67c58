import Diagnostics
import Domain
import Interpreter
import Shipped
import Syntax
import Testing
import Training

/// Every exercise that ships passes the author's test.
@Suite struct ShippedExerciseTests {
  static let book = ExerciseBook(Shipped.exercises.map { SourceText(name: $0.name, bytes: $0.bytes) })

  static func rules() throws -> RuleBook { try RuleBook(reading: Shipped.rules.map { SourceText(name: $0.name, bytes: $0.bytes) }) }

  @Test func allRead() {
    #expect(Self.book.failures.isEmpty, "\(Self.book.failures.map { "\($0.source.name): \($0.diagnostic.message.vi)" })")
    #expect(Self.book.exercises.count == Shipped.exercises.count)
  }

  @Test(arguments: book.exercises.map(\.id)) func passesTheAuthorsTest(_ id: String) throws {
    let exercise = try #require(Self.book.named(id))
    let test = ExerciseTest(exercise, among: Self.book, rules: try Self.rules())
    #expect(test.problems.map(\.vi) == [])
    #expect(test.mutants > 0)
  }
}
