import Diagnostics
import Documents
import Domain
import Interpreter
import Syntax
import ArgumentParser

extension SourceText {
  static func read(_ bytes: [UInt8], name: String) throws(Diagnostic) -> SourceText { SourceText(name: name, bytes: bytes) }
}
extension RuleBook {
  init(reading sources: [SourceText]) throws(Failure) {
    let i = Interpreter(state: State(rules: RuleBook()), host: H(), clock: { Day(number: 0) })
    self.init()
    for source in sources {
      let parsed = Parser.parse(source)
      if let d = parsed.diagnostics.first { throw Failure(d, in: source) }
      for case .rule(let form) in parsed.script.map(\.statement) {
        var civil = (1, 1, 1)
        if case .day(let y, let m, let d)? = form.from?.literal { civil = (y, m, d) }
        let v = form.value.literal ?? ValueLiteral(part: 0, whole: 1)
        set(RuleParameter(name: form.name.literal?.text.literal ?? "", value: Ratio(v.part, of: v.whole), from: Day(year: civil.0, month: civil.1, day: civil.2)!, source: form.source?.literal?.text.literal ?? "", verified: !form.unverified))
      }
    }
    _ = i
  }
}
final class H: Host {
  func answer(_ question: Question, problem: Diagnostic?) -> String? { nil }
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText { source }
  func show(_ answer: Answer) {}
  func recorded(_ accepted: Accepted) {}
  func request(_ request: Request) {}
  var isInterrupted: Bool { false }
}
extension Accepted {
  func spoken(in state: State) -> Localized { let s = Printer.print(statement, in: .vi); return Localized(vi: s, en: s) }
}
struct FormatCommand: ParsableCommand { static let configuration = CommandConfiguration(commandName: "format") ; func run() {} }
struct ShellCommand: ParsableCommand { static let configuration = CommandConfiguration(commandName: "shell") ; func run() {} }
