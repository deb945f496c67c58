import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// Why a statement cannot be a fact, in words and at its place.
extension Interpreter {
  func diagnostic(for rejection: Rejection, of statement: Statement) -> Diagnostic {
    let handle = rejection.member.flatMap { state.cell?.member($0)?.handle } ?? rejection.newHandle
    var found = diagnostic(for: rejection, at: OperandLocator.span(of: rejection, handle: handle, in: statement))
    if OperandLocator.showsFirstDay(of: rejection, in: statement) { found.hint = RejectionWords.hint(toMoveFirstDayOf: rejection) }
    return found
  }

  func diagnostic(for rejection: Rejection, at span: Span?) -> Diagnostic {
    guard let cell = state.cell else { return noCell() }
    let words = RejectionWords(cell: cell, today: today)
    let hint = words.hint(rejection) ?? rejection.record(in: cell).flatMap(statements(toUndo:)).map { words.slip(rejection, $0) }
    return Diagnostic(rejection.code, at: span, words.message(rejection), hint: hint)
  }
}

extension Rejection {
  var code: InterpreterCode {
    switch self {
    case .unknownMember: .unknownMember
    case .unknownCandidate: .unknownCandidate
    case .unknownTask: .unknownTask
    case .unknownFollowUp, .unknownItem, .unknownResolution, .unknownDocument: .unknownFollowUp
    case .taskEnded, .followUpEnded: .taskEnded
    case .taskOfOthers: .otherOwner
    case .noOpenMeeting: .noMeeting
    case .meetingAlreadyOpen: .meetingOpen
    case .unconcluded: .unconcluded
    case .votesExceedVoters, .countTooHigh: .tooManyVotes
    case .datesReversed, .notBorn, .timeTooEarly, .yearAhead: .impossibleDate
    case .unknownParameter, .parameterOutOfRange, .pointsOutOfRange, .regionOutOfRange, .roundOutOfRange, .documentNumberOutOfRange,
      .taskNumberOutOfRange, .numberOutOfRange, .emptyText:
      .impossibleValue
    case .handleUsed, .notOnRoster, .duplicateMember, .noMembers, .notInGroup, .notCharged, .duplicateHousehold, .notProbationary,
      .ownHelper, .nothingToResume, .noOpenSign, .taskNumberUsed, .duplicateTask, .taskHeldAlready, .followUpNumberUsed, .quarterAhead,
      .alreadyPresent, .statedAbsent, .notPresent, .itemNumberUsed, .unknownGuest, .guestAbsent, .noOpenItem:
      .refused
    }
  }

  /// The record that stands against the statement and may be the mistake.
  fileprivate func record(in cell: Cell) -> RecordID? {
    guard let meeting = cell.currentMeeting else { return nil }
    return switch self {
    case .alreadyPresent(let id): meeting.presence(of: id).stays.last?.record
    case .statedAbsent(let id): meeting.presence(of: id).absence?.record
    default: nil
    }
  }

  /// The handle a new member was to get.
  fileprivate var newHandle: String? {
    if case .handleUsed(let handle, _) = self { handle } else { nil }
  }
}
