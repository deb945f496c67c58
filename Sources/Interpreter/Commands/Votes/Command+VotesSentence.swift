import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout VotesSentence) throws(Diagnostic) -> Command {
    switch sentence {
    case .vote(let form): try make(form, &sentence, VotesSentence.vote, command)
    case .elect(let form): try make(form, &sentence, VotesSentence.elect, command)
    case .resolve(let form): try make(form, &sentence, VotesSentence.resolve, command)
    }
  }
}
