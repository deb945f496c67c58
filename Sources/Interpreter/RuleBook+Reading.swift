import Diagnostics
import Domain
import Syntax

extension RuleBook {
  /// The rules that `quy định` statements set, as the files shipped with the program hold them.
  ///
  /// - Throws: at the first thing amiss: a text that does not parse, a statement other than `quy định`, one without `từ`, an unknown
  ///   parameter, or a value nothing can be calculated with.
  public init(reading sources: [SourceText]) throws(Failure) {
    self.init()
    let reader = RuleReader()
    for source in sources {
      let parsed = Parser.parse(source)
      if let problem = parsed.diagnostics.first { throw Failure(problem, in: source) }
      for sentence in parsed.script {
        do throws(Diagnostic) {
          set(try reader.parameter(of: sentence.statement))
        } catch {
          throw Failure(error.located(at: sentence.span), in: source)
        }
      }
    }
  }
}

/// Reads rule statements the way a cell would take them, without keeping them.
private struct RuleReader {
  private let cell = Cell(facts: CellFacts(name: ""), rules: RuleBook())
  private let interpreter: Interpreter

  init() {
    var state = State(rules: RuleBook())
    state.add(CellState(facts: cell.facts, rules: RuleBook()))
    state.current = 0
    interpreter = Interpreter(state: state, host: SilentHost(), clock: { Day(number: 0) })
  }

  func parameter(of statement: Statement) throws(Diagnostic) -> RuleParameter {
    guard case .roster(.rule(var form)) = statement else {
      throw Diagnostic(
        InterpreterCode.notARule, at: nil,
        Localized(
          vi: "tệp quy định chỉ chứa câu quy định",
          en: "a file of rules holds rule statements only"))
    }
    guard form.from != nil else {
      throw Diagnostic(
        SyntaxCode.missing, at: nil,
        Localized(
          vi: "quy định cần ngày có hiệu lực (từ 26/05/2025)",
          en: "a rule needs the day it holds from (from 26/05/2025)"))
    }
    try interpreter.resolve(&form)
    let parameter = try interpreter.parameter(&form)
    do throws(Rejection) {
      _ = try cell.decide(.roster(.setRule(parameter)), on: parameter.from)
    } catch {
      throw interpreter.diagnostic(for: error, of: .roster(.rule(form)))
    }
    return parameter
  }
}
