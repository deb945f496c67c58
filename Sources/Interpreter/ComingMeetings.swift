import Diagnostics
import Domain
import Syntax
import Wording

/// Which meeting members are called to.
extension Interpreter {
  /// The meeting on record that is said, or the open one when nothing is; else one that is to come, held where and when the last of its kind was
  /// unless said otherwise. Its day is never guessed.
  func comingMeeting(_ form: ExportStatement, of cell: Cell) throws(Diagnostic) -> ComingMeeting {
    let kind = form.meetingKind?.value?.kind
    let (day, start) = (try day(form.date), try time(form.time))
    let month = try form.month.map { operand throws(Diagnostic) in try self.month(operand) }
    let (place, topic) = (string(form.location), string(form.topic))
    let recorded = cell.meetings.last { meeting in
      let facts = meeting.facts
      let isOfDay = day.map { $0 == facts.day } ?? (meeting.id == cell.currentMeeting?.id)
      return isOfDay && (kind ?? facts.kind) == facts.kind && (month ?? facts.month) == facts.month
    }
    if let recorded { return ComingMeeting(recorded, start: start, place: place, topic: topic) }
    let called = kind ?? .regular
    let last = cell.meetings.last { $0.facts.kind == called }?.facts
    return ComingMeeting(
      kind: called, month: month ?? day?.month ?? cell.nextMonth(of: called, on: today), day: day, start: start ?? last?.start,
      place: place ?? last?.place, topic: topic)
  }
}
