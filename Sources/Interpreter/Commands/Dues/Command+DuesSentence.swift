import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout DuesSentence) throws(Diagnostic) -> Command {
    switch sentence {
    case .duesRate(let form): try make(form, &sentence, DuesSentence.duesRate, command)
    case .duesRelief(let form): try make(form, &sentence, DuesSentence.duesRelief, command)
    case .remit(let form): try make(form, &sentence, DuesSentence.remit, command)
    case .dues(let form): try make(form, &sentence, DuesSentence.dues, command)
    }
  }
}
