import Domain
import Interpreter
import Wording

/// What the record of a cell says of the meetings opened since a state, read from what came of the statements and never from their words.
public struct MeetingFacts: Sendable {
  public private(set) var facts: [MeetingFact] = []
  /// Numbers of the items opened.
  public private(set) var items: Set<Int> = []
  let cell: Cell
  /// Tasks and follow-ups there were before.
  private let tasksBefore: Set<TaskID>
  private let followUpsBefore: Set<FollowUpID>

  /// - Parameters:
  ///   - state: the record as it is now.
  ///   - start: the record before the meeting.
  public init(_ state: State, since start: State) {
    let before = start.cell
    cell = state.cell ?? Cell(facts: CellFacts(name: ""), rules: RuleBook())
    tasksBefore = Set(before?.tasks.map(\.id) ?? [])
    followUpsBefore = Set(before?.followUps.map(\.id) ?? [])
    let meetings = cell.meetings.dropFirst(before?.meetings.count ?? 0)
    for meeting in meetings { read(meeting) }
    addOutside(state, start, meetings)
  }

  mutating func add(_ kind: MeetingFact.Kind, _ place: MeetingFact.Place, _ record: RecordID, _ parts: [MeetingFact.Part]...) {
    facts.append(MeetingFact(kind, at: place, parts.flatMap { $0 }, record: record))
  }

  // MARK: Names that both records have

  func task(_ id: TaskID) -> [MeetingFact.Part] { [MeetingFact.Part(.task, .task(name(id)))] }

  func name(_ id: TaskID) -> MeetingFact.TaskName {
    tasksBefore.contains(id) ? .known(id) : .new(cell.task(id)?.origin.fact.members.first)
  }

  func followUp(_ id: FollowUpID) -> [MeetingFact.Part] { [MeetingFact.Part(.followUp, .followUp(name(id)))] }

  func name(_ id: FollowUpID) -> MeetingFact.FollowUpName {
    let settled = cell.followUp(id)?.id ?? id
    return followUpsBefore.contains(settled) ? .known(settled) : .new(id.kind, cell.followUp(id)?.origin.members.first)
  }

  // MARK: The frame

  private mutating func read(_ meeting: Meeting) {
    let new = meeting.facts
    add(
      .opened, .frame, meeting.record, .word(new.kind.word, .kind), .day(new.day, .day), .time(new.start),
      .text(new.place, .place), .mark(new.online, .kind), .member(new.chair, .chair), .member(new.clerk, .clerk),
      .month(new.month == new.day.month ? nil : new.month, .month), .text(new.topic, .topic), .members(new.preparers, .preparer),
      .day(new.materialSent, .sent), .names(new.bases, .basis))
    for guest in meeting.guests {
      add(
        .guest, .frame, guest.record, .name(guest.fact.name), .text(guest.fact.post, .post), .name(guest.fact.organisation, .organisation),
        .mark(guest.fact.isSupervising, .kind), .mark(guest.fact.absence != nil, .excuse), .text(guest.fact.absence, .reason))
    }
    for member in cell.members { read(meeting.presence(of: member.id), of: member.id) }
    for entry in meeting.opening { read(entry, at: .opening) }
    for item in meeting.items {
      items.insert(item.number)
      add(
        .item, .item(item.number), item.record, .number(item.number, .item), .members(item.presenters.compactMap(\.member), .presenter),
        .names(item.presenters.compactMap { if case .guest(let name) = $0 { name } else { nil } }, .presenter), .mark(item.informs, .kind),
        .text(item.title))
      for entry in item.entries { read(entry, at: .item(item.number)) }
    }
    if let score = meeting.score {
      let marks = score.fact.marks.sorted { $0.criterion.rawValue < $1.criterion.rawValue }
      add(
        .score, .frame, score.record, .number(score.fact.points, .points),
        marks.flatMap { [MeetingFact.Part].word($0.criterion.word, .criterion) + [MeetingFact.Part].number($0.points, .points) })
    }
    if let end = meeting.end { add(.closed, .frame, end.record, .time(end.fact.time)) }
  }

  private mutating func read(_ presence: Meeting.Presence, of id: MemberID) {
    for stay in presence.stays {
      if stay.fact.isLate {
        add(.arrived, .frame, stay.record, .member(id), .time(stay.fact.from))
      } else {
        add(.present, .frame, stay.record, .member(id))
      }
      if let leaving = stay.fact.leftBy { add(.left, .frame, leaving, .member(id), .time(stay.fact.to)) }
    }
    guard let absence = presence.absence else { return }
    let excuse = absence.fact.excuse == .excused ? "có lý do" : "không lý do"
    add(
      .absent, .frame, absence.record, .member(id), [MeetingFact.Part(.excuse, .word(excuse))], .text(absence.fact.reason, .reason))
  }

  // MARK: What was stated under the items

  private mutating func read(_ entry: Meeting.Entry, at place: MeetingFact.Place) {
    switch entry.event {
    case .roster(let event): read(event, place, entry.record)
    case .membership(let event): read(event, place, entry.record)
    case .assignment(let event): read(event, place, entry.record)
    case .talk(let event): read(event, place, entry.record)
    case .votes(let event): read(event, place, entry.record)
    case .dues(let event): read(event, place, entry.record)
    case .year(let event): read(event, place, entry.record)
    case .meeting(.readBack): add(.readBack, .frame, entry.record)
    // The frame has its own places.
    case .meeting, .findingAccepted: break
    }
  }

  /// What stands on record outside the meeting, though the meeting is all that is to be recorded.
  private mutating func addOutside(_ state: State, _ start: State, _ meetings: ArraySlice<Meeting>) {
    guard let now = state.current.map({ state.cells[$0].history }) else { return }
    let known = start.current.map { start.cells[$0].history.count } ?? 0
    for (index, entry) in now.enumerated().dropFirst(known) {
      let record = RecordID(index + 1)
      guard !entry.isVoided, !entry.changesAnother, !meetings.contains(where: { $0.covers(record) }) else { continue }
      add(.outside, .outside, record)
    }
  }
}
