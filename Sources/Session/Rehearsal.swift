import Diagnostics
import Interpreter
import Syntax

extension Session {
  /// Runs a script without keeping anything and goes on after each statement that fails.
  ///
  /// What only follows from an earlier failure is left out: after a meeting that could not open, for example, every missing meeting.
  ///
  /// - Returns: the failures in order.
  public func rehearse(_ script: [Sentence], from source: SourceText) -> [Failure] {
    let before = interpreter.checkpoint
    defer { interpreter.restore(before) }
    var failures: [Failure] = []
    var followed: Set<String> = []
    for sentence in script {
      do throws(Failure) {
        try rehearse(sentence, from: source)
      } catch {
        let code = error.diagnostic.code
        followed.formUnion(consequences(of: sentence.statement))
        // A question nobody answers leaves the rest of the script unknown.
        if code == InterpreterCode.noAnswer.rawValue || code == InterpreterCode.templateArgument.rawValue { return failures }
        if !followed.contains(code) || failures.isEmpty { failures.append(error) }
      }
    }
    return failures
  }

  private func consequences(of statement: Statement) -> [String] {
    let codes: [InterpreterCode] =
      switch statement {
      case .cell: [.noCell]
      case .meeting: [.noMeeting, .unconcluded]
      case .member, .receive: [.unknownMember]
      case .assign: [.unknownTask]
      case .template: [.unknownTemplate]
      case .let, .ask: [.unknownName]
      case .include: [.noCell, .unknownMember, .unknownTask, .unknownTemplate, .unknownName]
      default: []
      }
    return codes.map(\.rawValue)
  }
}
