import Diagnostics
import Domain
import Syntax

/// Meetings to hold, and records to correct or take back.
extension RemedyWriter {
  /// A meeting held now for a past month, with the secretary in the chair; nil while another is going on.
  func hold(_ kind: MeetingKind, for month: Month) -> Remedy? {
    guard cell.openMeeting == nil else { return nil }
    let facts = NewMeeting(kind: kind, day: day, chair: cell.secretary(on: day)?.id, month: month)
    return .state(.meeting(.meeting(meeting(facts))))
  }

  /// The opening with a blank for each officer who is missing.
  func nameOfficers(of id: MeetingID, _ gaps: [OfficerGap]) -> Remedy? {
    cell.meeting(id).map { .state(correction(of: $0.record, .meeting(.meeting(meeting($0.facts, without: gaps))))) }
  }

  /// The score with other points for one criterion.
  func correctScore(of id: MeetingID, _ points: Int, for criterion: ScoreCriterion) -> Remedy? {
    guard let score = cell.meeting(id)?.score else { return nil }
    let marks = score.fact.marks.map { $0.criterion == criterion ? ScoreMark(criterion: criterion, points: points) : $0 }
    return .state(correction(of: score.record, .meeting(.score(self.score(marks, score.fact.text)))))
  }

  /// The members who were rightly stated absent by each record; none left, and it is taken back.
  func correct(_ lists: [AbsenceList]) -> Remedy { .state(lists.map(correction)) }

  func takeBack(_ record: RecordID) -> Remedy { .state(undoing(record)) }

  /// Values of rules from an earlier day on; their source is left open.
  func setNumbers(_ numbers: [RuleParameter]) -> Remedy { .state(numbers.map { .roster(.rule(rule($0))) }) }

  private func meeting(_ facts: NewMeeting) -> MeetingStatement {
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
  private func meeting(_ facts: NewMeeting, without gaps: [OfficerGap]) -> MeetingStatement {
    var node = meeting(facts)
    for gap in gaps {
      switch gap {
      case .noChair, .chairAbsent: node.chair = Operand(HandleLiteral(Self.blank))
      case .noClerk, .clerkAbsent: node.clerk = Operand(HandleLiteral(Self.blank))
      }
    }
    return node
  }

  private func score(_ marks: [ScoreMark], _ text: String) -> ScoreStatement {
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
  private func correction(of absences: AbsenceList) -> Statement {
    if absences.members.isEmpty { return undoing(absences.record) }
    var node = AbsentStatement()
    node.members = absences.members.map(handle)
    if absences.excuse == .excused { node.excuse = Choice(.excused) }
    node.reason = absences.reason.isEmpty ? nil : Text(absences.reason)
    return correction(of: absences.record, .meeting(.absent(node)))
  }

  private func correction(of record: RecordID, _ statement: Statement) -> Statement {
    var node = CorrectStatement()
    node.record = Operand(NumberLiteral(record.number))
    node.reason = Operand(StringLiteral(Self.blank))
    node.statement = Text(Printer.print(statement, in: .vi))
    return .asking(.correct(node))
  }

  private func undoing(_ record: RecordID) -> Statement {
    var node = UndoStatement()
    node.record = Operand(NumberLiteral(record.number))
    node.reason = Text(Self.blank)
    return .asking(.undo(node))
  }

  private func rule(_ parameter: RuleParameter) -> RuleStatement {
    var node = RuleStatement()
    node.name = Operand(StringLiteral(parameter.name))
    node.value = Operand(ValueLiteral(part: parameter.value.part, whole: parameter.value.whole))
    node.from = Operand(DateLiteral(parameter.from))
    node.source = Operand(StringLiteral(parameter.source.isEmpty ? Self.blank : parameter.source))
    node.unverified = !parameter.verified
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
