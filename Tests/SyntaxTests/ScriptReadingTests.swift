import Diagnostics
import Testing

@testable import Syntax

@Suite struct ScriptReadingTests {
  private func parts(_ reading: ScriptReading) -> [[Sentence]] {
    var parts: [[Sentence]] = []
    while let part = reading.nextPart() { parts.append(part) }
    return parts
  }

  @Test(arguments: Corpus.scripts.map(\.name))
  func inPartsAScriptReadsAsInOne(_ path: String) {
    let source = SourceText(name: path, Corpus.read(path))
    let reading = ScriptReading(source, inPartsOf: 300)
    let whole = Parser.parse(source)
    let script = parts(reading).flatMap(\.self)
    #expect(script == whole.script)
    #expect(script.map(\.span) == whole.script.map(\.span))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func aLongScriptComesInSeveralPartsAndEndsOnce() {
    let reading = ScriptReading(SourceText(String(repeating: "đọc lại\n", count: 100)), inPartsOf: 100)
    #expect(parts(reading).count > 5)
    #expect(reading.nextPart() == nil)
  }

  @Test func whatIsWrongIsSaidOfTheWholeAndNothingComesAfterIt() {
    let source = SourceText(String(repeating: "đọc lại\n", count: 50) + "đọcc lại\n" + String(repeating: "bế mạcc\n", count: 50))
    let reading = ScriptReading(source, inPartsOf: 100)
    #expect(parts(reading).flatMap(\.self).count < 50)
    #expect(reading.diagnostics == Parser.parse(source).diagnostics)
    #expect(reading.diagnostics.count == 51)
  }

  @Test func aBlockThatACutFallsIntoIsReadWhole() {
    let block = "với mỗi n trong nhiệm vụ\n" + String(repeating: "đọc lại\n", count: 60) + "hết\n"
    let source = SourceText(String(repeating: "đọc lại\n", count: 20) + block + "bế mạc\n")
    let reading = ScriptReading(source, inPartsOf: 100)
    #expect(parts(reading).flatMap(\.self) == Parser.parse(source).script)
    #expect(reading.diagnostics.isEmpty)
  }
}
