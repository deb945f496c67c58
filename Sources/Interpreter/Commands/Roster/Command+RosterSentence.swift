import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout RosterSentence) throws(Diagnostic) -> Command? {
    switch sentence {
    // A cell is declared or selected before.
    case .cell: nil
    case .term(let form): try make(form, &sentence, RosterSentence.term, command)
    case .member(let form): try make(form, &sentence, RosterSentence.member, command)
    case .role(let form): try make(form, &sentence, RosterSentence.role, command)
    case .update(let form): try make(form, &sentence, RosterSentence.update, command)
    case .group(let form): try make(form, &sentence, RosterSentence.group, command)
    case .rule(let form): try make(form, &sentence, RosterSentence.rule, command)
    case .visit(let form): try make(form, &sentence, RosterSentence.visit, command)
    case .badge(let form): try make(form, &sentence, RosterSentence.badge, command)
    }
  }
}
