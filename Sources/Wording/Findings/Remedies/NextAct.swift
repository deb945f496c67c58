import Diagnostics
import Domain
import Syntax
import TextRoom

/// What is done next about a finding that only an event can end: money that comes in, work that is done, a vote, a resolution, an election.
///
/// To state the event would make a fact of it. The finding stays until the event is on record, and says since when it is dealt with.
package enum NextAct {
  /// A reminder (nhắc nhở); `about` is what it is known by again.
  case remind(MemberID, Localized, about: Concern)
  /// Help with a task (tháo gỡ).
  case help(TaskID)
  /// An item of the open meeting, or of the next one.
  case discuss(Localized)

  package enum Concern {
    case dues([Month])
    case absence([Month])
    case task(TaskID)
    case followUp(Localized)
  }
}

extension RemedyWriter {
  /// An item of the open meeting, or of the next one, under which the cell decides.
  func discuss(_ title: Localized) -> Remedy { .act(.discuss(title)) }

  func statements(for act: NextAct) -> [Statement] {
    switch act {
    case .remind(let member, let words, _):
      var node = RemindStatement()
      node.members = [handle(member)]
      node.content = text(words)
      return [.talk(.remind(node))]
    case .help(let task):
      var node = SupportStatement()
      node.task = number(task)
      node.content = Text(Self.blank)
      return [.assignment(.support(node))]
    case .discuss(let title):
      guard let meeting = cell.currentMeeting else { return Self.agenda }
      if meeting.items.contains(where: title.isTitle(of:)) { return [] }
      var node = ItemStatement()
      node.number = Operand(NumberLiteral(meeting.nextItem))
      node.title = text(title)
      return [.meeting(.item(node))]
    }
  }

  /// `đề xuất chương trình`, which names what the next meeting has to decide.
  static let agenda: [Statement] = Parser.parse(SourceText("đề xuất chương trình")).script.map(\.statement)
}

extension Finding {
  /// The first day on which something was done about it, though the event that ends it is not on record; nil when nothing was.
  func dealtWithSince(in cell: Cell) -> Day? {
    guard let act = nextAct(cell: cell) else { return nil }
    switch act {
    case .remind(let member, _, let concern): return cell.firstReminder(of: member, about: concern)
    case .help(let id): return cell.firstAct(about: id)
    case .discuss(let title):
      // What a meeting did or left undone is dealt with by a later item only.
      let last = if case .meeting = subject { evidence.last } else { nil as RecordID? }
      return cell.meetings.first { meeting in
        meeting.items.contains { item in (last.map { $0 < item.record } ?? true) && title.isTitle(of: item) }
      }?.facts.day
    }
  }

  /// The title of the item of the next meeting that it leads to; nil where something else is done about it.
  package func titleToDiscuss(cell: Cell) -> Localized? {
    if case .discuss(let title)? = nextAct(cell: cell, isInMeeting: false) { title } else { nil }
  }

  /// What was found, and since when it is dealt with.
  public func status(cell: Cell) -> Localized {
    let found = message(cell: cell)
    guard let day = dealtWithSince(in: cell).map(Written.day) else { return found }
    return Localized(vi: "\(found.vi); đang xử lý từ \(day)", en: "\(found.en); being dealt with since \(day)")
  }
}

extension Cell {
  fileprivate func firstReminder(of member: MemberID, about concern: NextAct.Concern) -> Day? {
    if case .task(let id) = concern, let day = firstAct(about: id) { return day }
    return reminders.first { $0.fact.member == member && concern.isMeant(by: $0.fact.text) }?.day
  }

  /// Help, a reminder that names it, or a conclusion that it is late, once it was overdue.
  fileprivate func firstAct(about id: TaskID) -> Day? {
    guard let task = task(id) else { return nil }
    let due = task.assignment.due ?? task.assignment.from
    var days = task.supports.filter { $0.fact.on >= due }.map(\.fact.on)
    days += task.conclusions.filter { $0.fact.outcome == .late && $0.day >= due }.map(\.day)
    let concern = NextAct.Concern.task(id)
    days += reminders.filter { $0.day >= due && task.assignment.members.contains($0.fact.member) && concern.isMeant(by: $0.fact.text) }
      .map(\.day)
    return days.min()
  }
}

extension NextAct.Concern {
  /// Whether a reminder speaks of it: of dues or absence it names one of the months, or none at all.
  fileprivate func isMeant(by text: String) -> Bool {
    switch self {
    case .dues(let months): ["dang phi", "dues"].contains { text.folded.contains($0) } && isOf(months, text)
    case .absence(let months): ["vang", "absen"].contains { text.folded.contains($0) } && isOf(months, text)
    case .task(let id): text.split { !($0 == "#" || $0.isNumber) }.contains { $0 == "#\(id.number)" }
    case .followUp(let name): text.folded.contains(name.vi.folded) || text.folded.contains(name.en.folded)
    }
  }

  private func isOf(_ months: [Month], _ text: String) -> Bool {
    let named = text.split { !($0 == "/" || $0.isNumber) }.filter { $0.contains("/") }.map(String.init)
    return named.isEmpty || months.contains { named.contains(Written.month($0)) }
  }
}

extension Localized {
  /// Whether an item has the title, in either language.
  fileprivate func isTitle(of item: Meeting.Item) -> Bool {
    let key = item.title.folded
    return key == vi.folded || key == en.folded
  }
}
