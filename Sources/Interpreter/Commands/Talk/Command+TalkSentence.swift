import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout TalkSentence) throws(Diagnostic) -> Command {
    switch sentence {
    case .say(let form): try make(form, &sentence, TalkSentence.say, command)
    case .report(let form): try make(form, &sentence, TalkSentence.report, command)
    case .discuss(let form): try make(form, &sentence, TalkSentence.discuss, command)
    case .conclude(let form): try make(form, &sentence, TalkSentence.conclude, command)
    case .point(let form): try make(form, &sentence, TalkSentence.point, command)
    case .target(let form): try make(form, &sentence, TalkSentence.target, command)
    case .shortcoming(let form): try make(form, &sentence, TalkSentence.shortcoming, command)
    case .commend(let form): try make(form, &sentence, TalkSentence.commend, command)
    case .remind(let form): try make(form, &sentence, TalkSentence.remind, command)
    }
  }

  private func command(_ form: inout CommendStatement) throws(Diagnostic) -> Command {
    .talk(.commend(try memberIDs(form.members), string(form.content)))
  }

  private func command(_ form: inout RemindStatement) throws(Diagnostic) -> Command {
    .talk(.remind(try memberIDs(form.members), string(form.content)))
  }
}
