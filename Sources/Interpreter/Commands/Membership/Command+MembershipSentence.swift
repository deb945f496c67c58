import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout MembershipSentence) throws(Diagnostic) -> Command {
    switch sentence {
    case .candidate(let form): try make(form, &sentence, MembershipSentence.candidate, command)
    case .exempt(let form): try make(form, &sentence, MembershipSentence.exempt, command)
    case .resume(let form): try make(form, &sentence, MembershipSentence.resume, command)
    case .transfer(let form): try make(form, &sentence, MembershipSentence.transfer, command)
    case .receive(let form): try make(form, &sentence, MembershipSentence.receive, command)
    case .confirm(let form): try make(form, &sentence, MembershipSentence.confirm, command)
    case .ending(let form): try make(form, &sentence, MembershipSentence.ending, command)
    case .violationSign(let form): try make(form, &sentence, MembershipSentence.violationSign, command)
    case .concludeSign(let form): try make(form, &sentence, MembershipSentence.concludeSign, command)
    case .disciplining(let form): try make(form, &sentence, MembershipSentence.disciplining, command)
    }
  }
}
