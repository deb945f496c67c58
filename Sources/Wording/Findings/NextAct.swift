import Diagnostics
import Domain
import Syntax
import TextRoom

/// What is done next about a finding that only an event can end: money that comes in, work that is done, a vote, a resolution, an election.
///
/// To state the event would make a fact of it. The finding stays until the event is on record, and says since when it is dealt with.
enum NextAct {
  /// A reminder (nhắc nhở); `about` is what it is known by again.
  case remind(MemberID, Localized, about: Concern)
  /// Help with a task (tháo gỡ).
  case help(TaskID)
  /// An item of the open meeting, or of the next one.
  case discuss(Localized)

  enum Concern {
    case dues([Month])
    case absence([Month])
    case task(TaskID)
    case followUp(Localized)
  }
}

extension RemedyWriter {
  /// Nil where a statement mends by itself.
  func nextAct(towards remedy: Remedy) -> NextAct? {
    switch remedy {
    case .payDues(let member, let months):
      let listed = written(months)
      return .remind(
        member, Localized(vi: "Chưa đóng đảng phí \(listed.vi)", en: "Dues not paid for \(listed.en)"), about: .dues(months))
    case .payRest(let member, let rest):
      let months = rest.map(\.month)
      let listed = written(months)
      return .remind(
        member, Localized(vi: "Đóng thiếu đảng phí \(listed.vi)", en: "Dues paid in part for \(listed.en)"), about: .dues(months))
    case .collectDues(let months): return collection(of: months)
    case .remindAbsence(let member, let months):
      let listed = written(months)
      return .remind(
        member, Localized(vi: "Vắng sinh hoạt không có lý do \(listed.vi)", en: "Absent without excuse in \(listed.en)"),
        about: .absence(months))
    case .finish(let task): return .help(task)
    case .finishFollowUp(let id): return finishing(id)
    case .report(let member, let task):
      if isInMeeting { return nil }
      return .remind(
        member, Localized(vi: "Chưa báo cáo nhiệm vụ #\(task.number)", en: "No report on task #\(task.number)"), about: .task(task))
    case .conclude(let task):
      return isInMeeting ? nil : .discuss(Localized(vi: "Kết luận nhiệm vụ #\(task.number)", en: "Conclusion on task #\(task.number)"))
    default: return discussion(towards: remedy).map(NextAct.discuss)
    }
  }

  private func collection(of months: [Month]) -> NextAct {
    let listed = written(months)
    let collector = (months.last?.lastDay).flatMap { cell.holders(of: .duesCollector, on: $0).first ?? cell.secretary(on: $0) }
    guard let member = collector?.id else {
      return .discuss(Localized(vi: "Thu, nộp đảng phí \(listed.vi)", en: "Dues of \(listed.en)"))
    }
    return .remind(
      member, Localized(vi: "Chưa thu, chưa ghi đảng phí \(listed.vi)", en: "Dues neither collected nor recorded for \(listed.en)"),
      about: .dues(months))
  }

  /// The title of the item under which the cell decides; nil where nothing has to be decided.
  private func discussion(towards remedy: Remedy) -> Localized? {
    switch remedy {
    case .holdVote(let matter, let member):
      Localized(vi: "Biểu quyết \(matter.word.vi) đối với đồng chí \(name(member))", en: "Vote on \(matter.word.en) of \(name(member))")
    case .classify(let member?, let year, _):
      Localized(vi: "Xếp loại đồng chí \(name(member)) năm \(year)", en: "Rating of \(name(member)) for \(year)")
    case .classify(nil, let year, _): Localized(vi: "Xếp loại chi bộ năm \(year)", en: "Rating of the cell for \(year)")
    case .resolveAssignment(let year):
      Localized(
        vi: "Thông qua nghị quyết về phân công nhiệm vụ cho đảng viên năm \(year)", en: "Resolution on the tasks of members in \(year)")
    case .resolveThematic:
      Localized(
        vi: "Thông qua nghị quyết chuyên đề về quản lý, phân công nhiệm vụ cho đảng viên",
        en: "Thematic resolution on managing members and assigning tasks")
    case .setRegulation: Localized(vi: "Thông qua quy chế làm việc", en: "Working regulation")
    case .elect(let post): Localized(vi: "Bầu \(post.word.vi)", en: "Election of the \(post.word.en)")
    case .passResolution(let number):
      Localized(vi: "Biểu quyết nghị quyết \(Written.document(number))", en: "Vote on the resolution \(Written.document(number))")
    case .reviewDocument(let number):
      Localized(
        vi: "Kiểm điểm việc thực hiện văn bản \(Written.document(number))", en: "Review of the work on \(Written.document(number))")
    case .holdCongress: Localized(vi: "Chuẩn bị đại hội chi bộ", en: "Preparing the congress of the cell")
    case .remitRest(let month):
      Localized(
        vi: "Nộp bổ sung đảng phí đến tháng \(Written.month(month))", en: "Sending up the rest of the dues until \(Written.month(month))")
    default: nil
    }
  }

  private func finishing(_ id: FollowUpID) -> NextAct {
    let name = CellWords(cell: cell).name(of: id)
    let holder = cell.followUp(id)?.facts.members.first
    return holder.map { .remind($0, Localized(vi: "Quá hạn \(name.vi)", en: "Overdue: \(name.en)"), about: .followUp(name)) }
      ?? .discuss(Localized(vi: "Xem xét \(name.vi) đã quá hạn", en: "\(name.en), overdue"))
  }

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
      node.number = Operand(NumberLiteral((meeting.items.map(\.number).max() ?? 0) + 1))
      node.title = text(title)
      return [.meeting(.item(node))]
    }
  }

  /// `đề xuất chương trình`, which names what the next meeting has to decide.
  static let agenda: [Statement] = Parser.parse(SourceText("đề xuất chương trình")).script.map(\.statement)

  /// `tháng 7/2026`, `các tháng 7/2026, 8/2026`
  private func written(_ months: [Month]) -> Localized {
    let listed = months.map(Written.month).joined(separator: ", ")
    return Localized(vi: (months.count == 1 ? "tháng " : "các tháng ") + listed, en: listed)
  }
  private func name(_ id: MemberID) -> String { cell.member(id)?.name ?? "" }
}

extension Finding {
  /// The first day on which something was done about it, though the event that ends it is not on record; nil when nothing was.
  func dealtWithSince(in cell: Cell) -> Day? {
    guard let remedy, let act = RemedyWriter(cell: cell, language: .vi).nextAct(towards: remedy) else { return nil }
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
  func titleToDiscuss(cell: Cell) -> Localized? {
    let act = remedy.flatMap { RemedyWriter(cell: cell, isInMeeting: false, language: .vi).nextAct(towards: $0) }
    return if case .discuss(let title)? = act { title } else { nil }
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
