import Diagnostics
import Domain
import Syntax
import Vietnamese

/// What is done next about a finding that only an event can end: money that comes in, work that is done, a vote, a resolution, an election.
///
/// To state the event would make a fact of it. The finding stays until the event is on record, and says since when it is dealt with.
enum NextAct {
  /// A reminder (nhắc nhở); `about` is what it is known by again.
  case remind(MemberID, String, about: Concern)
  /// Help with a task (tháo gỡ).
  case help(TaskID)
  /// An item of the open meeting, or of the next one.
  case discuss(String)

  enum Concern {
    case dues([Month])
    case absence([Month])
    case task(TaskID)
    case followUp(String)
  }
}

extension RemedyWriter {
  /// Nil where a statement mends by itself.
  func nextAct(towards remedy: Remedy) -> NextAct? {
    switch remedy {
    case .payDues(let member, let months): return .remind(member, "Chưa đóng đảng phí \(written(months))", about: .dues(months))
    case .payRest(let member, let rest):
      let months = rest.map(\.month)
      return .remind(member, "Đóng thiếu đảng phí \(written(months))", about: .dues(months))
    case .collectDues(let months):
      let collector = (months.last?.lastDay).flatMap { cell.holders(of: .duesCollector, on: $0).first ?? cell.secretary(on: $0) }
      guard let member = collector?.id else { return .discuss("Thu, nộp đảng phí \(written(months))") }
      return .remind(member, "Chưa thu, chưa ghi đảng phí \(written(months))", about: .dues(months))
    case .remindAbsence(let member, let months):
      return .remind(member, "Vắng sinh hoạt không có lý do \(written(months))", about: .absence(months))
    case .finish(let task): return .help(task)
    case .finishFollowUp(let id): return finishing(id)
    case .report(let member, let task):
      if isInMeeting { return nil }
      return .remind(member, "Chưa báo cáo nhiệm vụ #\(task.number)", about: .task(task))
    case .conclude(let task):
      return isInMeeting ? nil : .discuss("Kết luận nhiệm vụ #\(task.number)")
    default: return discussion(towards: remedy).map(NextAct.discuss)
    }
  }

  /// The title of the item under which the cell decides; nil where nothing has to be decided.
  private func discussion(towards remedy: Remedy) -> String? {
    switch remedy {
    case .holdVote(let matter, let member): "Biểu quyết \(matter.word.vi) đối với đồng chí \(name(member))"
    case .classify(let member?, let year, _): "Xếp loại đồng chí \(name(member)) năm \(year)"
    case .classify(nil, let year, _): "Xếp loại chi bộ năm \(year)"
    case .resolveAssignment(let year): "Thông qua nghị quyết về phân công nhiệm vụ cho đảng viên năm \(year)"
    case .resolveThematic: "Thông qua nghị quyết chuyên đề về quản lý, phân công nhiệm vụ cho đảng viên"
    case .setRegulation: "Thông qua quy chế làm việc"
    case .elect(let post): "Bầu \(post.word.vi)"
    default: nil
    }
  }

  private func finishing(_ id: FollowUpID) -> NextAct {
    let name = CellWords(cell: cell).name(of: id).vi
    let holder = cell.followUp(id)?.facts.members.first
    return holder.map { .remind($0, "Quá hạn \(name)", about: .followUp(name)) } ?? .discuss("Xem xét \(name) đã quá hạn")
  }

  func statements(for act: NextAct) -> [Statement] {
    switch act {
    case .remind(let member, let text, _):
      var node = RemindStatement()
      node.members = [handle(member)]
      node.content = Text(text)
      return [.remind(node)]
    case .help(let task):
      var node = SupportStatement()
      node.task = number(task)
      node.content = Text(Self.blank)
      return [.support(node)]
    case .discuss(let title):
      guard let meeting = cell.currentMeeting else { return Self.agenda }
      if meeting.items.contains(where: { $0.title.folded == title.folded }) { return [] }
      var node = ItemStatement()
      node.number = Operand(NumberLiteral((meeting.items.map(\.number).max() ?? 0) + 1))
      node.title = Text(title)
      return [.item(node)]
    }
  }

  /// `đề xuất chương trình`, which names what the next meeting has to decide.
  static let agenda: [Statement] = Parser.parse(SourceText("đề xuất chương trình")).script.map(\.statement)

  /// `tháng 7/2026`, `các tháng 7/2026, 8/2026`
  private func written(_ months: [Month]) -> String {
    (months.count == 1 ? "tháng " : "các tháng ") + months.map(Written.month).joined(separator: ", ")
  }
  private func name(_ id: MemberID) -> String { cell.member(id)?.name ?? "" }
}

extension Finding {
  /// The first day on which something was done about it, though the event that ends it is not on record; nil when nothing was.
  func dealtWithSince(in cell: Cell) -> Day? {
    guard let remedy, let act = RemedyWriter(cell: cell).nextAct(towards: remedy) else { return nil }
    switch act {
    case .remind(let member, _, let concern): return cell.firstReminder(of: member, about: concern)
    case .help(let id): return cell.firstAct(about: id)
    case .discuss(let title):
      let key = title.folded
      return cell.meetings.first { meeting in meeting.items.contains { $0.title.folded == key } }?.facts.day
    }
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
    case .dues(let months): text.folded.contains("dang phi") && isOf(months, text)
    case .absence(let months): text.folded.contains("vang") && isOf(months, text)
    case .task(let id): text.split { !($0 == "#" || $0.isNumber) }.contains { $0 == "#\(id.number)" }
    case .followUp(let name): text.folded.contains(name.folded)
    }
  }

  private func isOf(_ months: [Month], _ text: String) -> Bool {
    let named = text.split { !($0 == "/" || $0.isNumber) }.filter { $0.contains("/") }.map(String.init)
    return named.isEmpty || months.contains { named.contains(Written.month($0)) }
  }
}
