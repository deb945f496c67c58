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
    case .fund(let form): try make(form, &sentence, DuesSentence.fund, command)
    case .spendingRule(let form): try make(form, &sentence, DuesSentence.spendingRule, command)
    case .asset(let form): try make(form, &sentence, DuesSentence.asset, command)
    case .handOverBooks(let form): try make(form, &sentence, DuesSentence.handOverBooks, command)
    }
  }
}
