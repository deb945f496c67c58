import Diagnostics
import Domain
import Syntax

/// Meetings to hold, and records of meetings to correct or take back.
extension RemedyWriter {
  func meeting(_ facts: NewMeeting) -> MeetingStatement {
    var node = MeetingStatement()
    node.kind = Choice(facts.kind.choice)
    node.date = Operand(DateLiteral(facts.day))
    node.start = facts.start.map { Operand(TimeLiteral(hour: $0.hour, minute: $0.minute)) }
    node.location = facts.place.map { Operand(StringLiteral($0)) }
    node.online = facts.online
    node.byGroups = facts.isByGroups
    node.chair = facts.chair.map(handle)
    node.clerk = facts.clerk.map(handle)
    node.preparers = facts.preparers.map(handle)
    if facts.month != facts.day.month { node.month = Operand(MonthLiteral(year: facts.month.year, month: facts.month.month)) }
    let isBlank = facts.kind == .thematic && facts.topic == nil
    node.topic = (isBlank ? Self.blank : facts.topic).map { Operand(StringLiteral($0)) }
    node.material = facts.materialSent.map { Operand(DateLiteral($0)) }
    return node
  }

  /// The same with a blank for each officer who is missing.
  func meeting(_ facts: NewMeeting, without gaps: [OfficerGap]) -> MeetingStatement {
    var node = meeting(facts)
    for gap in gaps {
      switch gap {
      case .noChair, .chairAbsent: node.chair = Operand(HandleLiteral(Self.blank))
      case .noClerk, .clerkAbsent: node.clerk = Operand(HandleLiteral(Self.blank))
      }
    }
    return node
  }

  func score(_ marks: [ScoreMark], _ text: String) -> ScoreStatement {
    var node = ScoreStatement()
    for mark in marks {
      let points = Operand(NumberLiteral(mark.points))
      switch mark.criterion {
      case .timing: node.timing = points
      case .attendance: node.attendance = points
      case .preparation: node.preparation = points
      case .conduct: node.conduct = points
      case .principles: node.principles = points
      case .results: node.results = points
      case .closing: node.closing = points
      }
    }
    node.remark = text.isEmpty ? nil : Text(text)
    return node
  }

  /// Those rightly stated absent in place of a record, or the record taken back when nobody is left.
  func correction(of absences: AbsenceList) -> Statement {
    if absences.members.isEmpty { return .asking(.undo(undoing(absences.record))) }
    var node = AbsentStatement()
    node.members = absences.members.map(handle)
    if absences.excuse == .excused { node.excuse = Choice(.excused) }
    node.reason = absences.reason.isEmpty ? nil : Text(absences.reason)
    return .asking(.correct(correction(of: absences.record, .meeting(.absent(node)))))
  }

  func correction(of record: RecordID, _ statement: Statement) -> CorrectStatement {
    var node = CorrectStatement()
    node.record = Operand(NumberLiteral(record.number))
    node.reason = Operand(StringLiteral(Self.blank))
    node.statement = Text(Printer.print(statement, in: .vi))
    return node
  }

  func undoing(_ record: RecordID) -> UndoStatement {
    var node = UndoStatement()
    node.record = Operand(NumberLiteral(record.number))
    node.reason = Text(Self.blank)
    return node
  }

  func rule(_ parameter: RuleParameter) -> RuleStatement {
    var node = RuleStatement()
    node.name = Operand(StringLiteral(parameter.name))
    node.value = Operand(ValueLiteral(part: parameter.value.part, whole: parameter.value.whole))
    node.from = Operand(DateLiteral(parameter.from))
    node.source = Operand(StringLiteral(parameter.source.isEmpty ? Self.blank : parameter.source))
    node.unverified = !parameter.verified
    return node
  }

  /// The task with one of its clauses stated as it is.
  func reconsideration(of id: TaskID) -> AdjustStatement {
    var node = adjustment(of: id) { clauses in
      guard let assignment = cell.task(id)?.assignment else { return }
      if let due = assignment.due {
        clauses.due = Operand(DateLiteral(due))
      } else if let recurrence = assignment.recurrence {
        clauses.recurrence = Choice(recurrence.choice)
      } else if let kind = assignment.kind {
        clauses.kind = Choice(kind.choice)
      } else {
        clauses.from = Operand(DateLiteral(assignment.from))
      }
    }
    node.reason = Text(Self.blank)
    return node
  }
}

extension MeetingKind {
  fileprivate var choice: MeetingKindWord {
    switch self {
    case .regular: .regular
    case .thematic: .thematic
    case .committee: .committee
    case .congress: .congress
    case .yearEnd: .yearEnd
    }
  }
}

extension Recurrence {
  fileprivate var choice: RecurrenceWord {
    switch self {
    case .monthly: .monthly
    case .quarterly: .quarterly
    case .yearly: .yearly
    }
  }
}

extension TaskKind {
  fileprivate var choice: TaskKindWord {
    switch self {
    case .fixed: .fixed
    case .adHoc: .adHoc
    case .seasonal: .seasonal
    }
  }
}
