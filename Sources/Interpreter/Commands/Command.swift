import Diagnostics
import Domain
import Syntax

extension Interpreter {
  /// The command a recorded statement stands for, with its defaults written into the statement; nil for one that records nothing.
  ///
  /// Operands are resolved before. `chi bộ` is handled where cells are selected.
  func command(_ statement: inout Statement) throws(Diagnostic) -> Command? {
    switch statement {
    case .roster(let family): try make(family, &statement, Statement.roster, command)
    case .membership(let family): try make(family, &statement, Statement.membership, command)
    case .assignment(let family): try make(family, &statement, Statement.assignment, command)
    case .meeting(let family): try make(family, &statement, Statement.meeting, command)
    case .talk(let family): try make(family, &statement, Statement.talk, command)
    case .votes(let family): try make(family, &statement, Statement.votes, command)
    case .dues(let family): try make(family, &statement, Statement.dues, command)
    case .year(let family): try make(family, &statement, Statement.year, command)
    case .asking(let family): try make(family, &statement, Statement.asking, command)
    case .control: nil
    }
  }

  /// Makes the command of what a case holds and puts what was completed back into the case.
  func make<Held, Whole, Made>(
    _ held: Held, _ whole: inout Whole, _ wrap: (Held) -> Whole, _ command: (inout Held) throws(Diagnostic) -> Made
  ) throws(Diagnostic) -> Made {
    var held = held
    let made = try command(&held)
    whole = wrap(held)
    return made
  }
}
