import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout AssignmentSentence) throws(Diagnostic) -> Command {
    switch sentence {
    case .assign(let form): try make(form, &sentence, AssignmentSentence.assign, command)
    case .adjust(let form): try make(form, &sentence, AssignmentSentence.adjust, command)
    case .handOver(let form): try make(form, &sentence, AssignmentSentence.handOver, command)
    case .stop(let form): try make(form, &sentence, AssignmentSentence.stop, command)
    case .plan(let form): try make(form, &sentence, AssignmentSentence.plan, command)
    case .support(let form): try make(form, &sentence, AssignmentSentence.support, command)
    case .inspect(let form): try make(form, &sentence, AssignmentSentence.inspect, command)
    case .document(let form): try make(form, &sentence, AssignmentSentence.document, command)
    case .regulation(let form): try make(form, &sentence, AssignmentSentence.regulation, command)
    }
  }
}
