import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout YearSentence) throws(Diagnostic) -> Command {
    switch sentence {
    case .residence(let form): try make(form, &sentence, YearSentence.residence, command)
    case .review(let form): try make(form, &sentence, YearSentence.review, command)
    case .propose(let form): try make(form, &sentence, YearSentence.propose, command)
    case .classify(let form): try make(form, &sentence, YearSentence.classify, command)
    }
  }

  private func command(_ form: inout ResidenceStatement) throws(Diagnostic) -> Command {
    .year(.commentFromResidence(try memberID(form.member), year: try year(form.year), string(form.content)))
  }
}
