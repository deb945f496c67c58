import Diagnostics
import Domain
import Syntax

extension Interpreter {
  /// Of what is asked only an acceptance is a record made by a command.
  func command(_ sentence: inout AskingSentence) throws(Diagnostic) -> Command? {
    switch sentence {
    case .accept(let form): try make(form, &sentence, AskingSentence.accept, accept)
    case .show, .count, .check, .explain, .fix, .history, .status, .suggest, .offer, .undo, .redo, .correct, .export, .help, .language,
      .quit:
      nil
    }
  }
}
