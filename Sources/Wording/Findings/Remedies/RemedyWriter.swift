import Diagnostics
import Domain
import Syntax

/// What may be done about a finding.
package enum Remedy {
  /// Statements that mend it by themselves, with `…` where only people know what belongs.
  case state([Statement])
  /// What is done next where only an event can end it.
  case act(NextAct)

  static func state(_ statement: Statement) -> Remedy { .state([statement]) }
}

/// Makes remedies: a check says which one mends its finding, the writer knows how its statements are written.
package struct RemedyWriter {
  package let cell: Cell
  /// The day the finding was asked for, from which what is offered holds.
  package let day: Day
  /// Whether what is offered is to be typed in a meeting: the one that is open, or the one whose agenda is written.
  let isInMeeting: Bool
  /// That of the texts in the statements.
  let language: Language
  static let blank = Text.blank

  /// - Parameter isInMeeting: nil for whether a meeting is open.
  init(cell: Cell, day: Day, isInMeeting: Bool? = nil, language: Language) {
    self.cell = cell
    self.day = day
    self.language = language
    self.isInMeeting = isInMeeting ?? (cell.currentMeeting != nil)
  }

  /// What is offered: the mending statements, or those of the next act.
  func statements(of remedy: Remedy) -> [Statement] {
    switch remedy {
    case .state(let statements): statements
    case .act(let act): statements(for: act)
    }
  }

  func handle(_ id: MemberID) -> Operand<HandleLiteral> { Operand(HandleLiteral(cell.member(id)?.handle ?? "")) }
  func number(_ id: TaskID) -> Operand<TaskLiteral> { Operand(TaskLiteral(id.number)) }
  func text(_ words: Localized) -> Text { Text(words[language]) }
  func name(_ id: MemberID) -> String { cell.member(id)?.name ?? "" }
}

extension Finding {
  /// The statements that would mend it, with `…` where only people know what belongs; empty when there is none.
  ///
  /// - Parameters:
  ///   - cell: the cell the finding was made in.
  ///   - language: that of the texts in them.
  public func remedyStatements(cell: Cell, in language: Language) -> [Statement] {
    statements { day in RemedyWriter(cell: cell, day: day, language: language) }
  }

  /// The same in canonical form in either language, one statement a line; nil when there is none.
  public func remedyStatement(cell: Cell) -> Localized? {
    Localized { language in printed(remedyStatements(cell: cell, in: language), language) }
  }

  /// What may be stated about it in the next meeting; nil for what leads to the agenda in which it then stands.
  func statementInMeeting(cell: Cell) -> Localized? {
    Localized { language in
      let statements = statements { day in RemedyWriter(cell: cell, day: day, isInMeeting: true, language: language) }
      return statements == RemedyWriter.agenda ? nil : printed(statements, language)
    }
  }

  /// What is done next where only an event can end it; nil where a statement mends by itself or none can.
  ///
  /// - Parameter isInMeeting: nil for whether a meeting is open.
  func nextAct(cell: Cell, isInMeeting: Bool? = nil) -> NextAct? {
    let remedy = remedy { day in RemedyWriter(cell: cell, day: day, isInMeeting: isInMeeting, language: .vi) }?.remedy
    return if case .act(let act)? = remedy { act } else { nil }
  }

  private func statements(by writer: (Day) -> RemedyWriter) -> [Statement] {
    remedy(by: writer).map { $0.writer.statements(of: $0.remedy) } ?? []
  }

  /// Nil for one that was not handed out yet, too.
  private func remedy(by writer: (Day) -> RemedyWriter) -> (writer: RemedyWriter, remedy: Remedy)? {
    guard let writer = day.map(writer), let remedy = (check as? any Worded)?.remedy(writer) else { return nil }
    return (writer, remedy)
  }

  private func printed(_ statements: [Statement], _ language: Language) -> String? {
    statements.isEmpty ? nil : statements.map { Printer.print($0, in: language) }.joined(separator: "\n")
  }
}

extension Localized {
  /// Both texts, or nil where one is.
  fileprivate init?(_ text: (Language) -> String?) {
    guard let vi = text(.vi), let en = text(.en) else { return nil }
    self.init(vi: vi, en: en)
  }
}
