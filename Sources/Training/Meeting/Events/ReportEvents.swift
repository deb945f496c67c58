import Diagnostics
import Domain
import TextRoom
import Wording

// Reports on tasks, in the shapes people give them; the chair's conclusion follows.

/// Báo cáo theo phần trăm.
enum PercentReport: RoomEvent {
  static let id = "report-percent"
  static let name = Localized(vi: "báo cáo phần trăm", en: "a report in per cent")

  static func happen(in room: Room) -> Turn? {
    guard let (task, lead) = room.reporter() else { return nil }
    let percent = room.choice.number(in: 1...19) * 5
    let result = room.pick(RoomPhrases.results)
    let words = room.pick([
      "Tôi xin báo cáo \(room.called(task)): đạt \(room.percentSaid(percent)). \(result)",
      "\(room.called(task).capitalizedFirst), tôi làm được \(room.percentSaid(percent)) rồi. \(result)",
    ])
    return Turn([room.line(lead, words)], ["báo cáo \(room.at(lead)) \(room.at(task)) đạt \(percent)%: \(result)"])
  }
}

/// Báo cáo làm được mấy phần.
enum ShareReport: RoomEvent {
  static let id = "report-share"
  static let name = Localized(vi: "báo cáo làm được mấy trên mấy", en: "a report of so many out of so many")

  static func happen(in room: Room) -> Turn? {
    guard let (task, lead) = room.reporter() else { return nil }
    let whole = room.choice.number(in: 5...19)
    let part = room.choice.number(in: 1...whole - 1)
    let said = room.choice.chance(50) ? "\(part) trên \(whole)" : "\(part)/\(whole)"
    return Turn(
      [room.line(lead, "Báo cáo chi bộ, \(room.called(task)): đã làm được \(said) nơi, còn lại hẹn sau vụ gặt.")],
      ["báo cáo \(room.at(lead)) \(room.at(task)) đạt \(part)/\(whole): Còn lại hẹn sau vụ gặt"])
  }
}

/// Báo cáo số tiền.
enum MoneyReport: RoomEvent {
  static let id = "report-money"
  static let name = Localized(vi: "báo cáo số tiền", en: "a report of a sum")

  static func happen(in room: Room) -> Turn? {
    guard let (task, lead) = room.reporter(of: { text in ["quỹ", "đóng góp"].contains { text.contains($0) } }) else { return nil }
    let amount = room.choice.number(in: 12...480) * 100_000
    return Turn(
      [room.line(lead, "\(room.called(task).capitalizedFirst): quỹ thu được \(room.moneySaid(amount)), đã niêm yết.")],
      ["báo cáo \(room.at(lead)) \(room.at(task)) đạt \(Figures.grouped(amount)): Đã niêm yết"])
  }
}

/// Báo cáo không có số.
enum WordyReport: RoomEvent {
  static let id = "report-words"
  static let name = Localized(vi: "báo cáo không có số", en: "a report without a number")

  static func happen(in room: Room) -> Turn? {
    guard let (task, lead) = room.reporter() else { return nil }
    let result = room.pick(RoomPhrases.results)
    return Turn(
      [room.line(lead, "Tôi báo cáo \(room.called(task)). \(result)")], ["báo cáo \(room.at(lead)) \(room.at(task)): \(result)"])
  }
}

/// Báo cáo nói nhầm rồi nói lại; chỉ ghi số đúng.
enum CorrectedReport: RoomEvent {
  static let id = "report-corrected"
  static let name = Localized(vi: "báo cáo nói nhầm, nói lại", en: "a report put right at once")

  static func happen(in room: Room) -> Turn? {
    guard let (task, lead) = room.reporter() else { return nil }
    let percent = room.choice.number(in: 2...8) * 10
    let wrong = percent + 10
    return Turn(
      [
        room.line(lead, "\(room.called(task).capitalizedFirst): đạt \(wrong)%."),
        room.line(lead, "À tôi nói nhầm, xin nói lại: đạt \(percent)% thôi, mấy chỗ kia tuần sau mới xong."),
      ], ["báo cáo \(room.at(lead)) \(room.at(task)) đạt \(percent)%: Mấy chỗ còn lại tuần sau xong"])
  }
}

/// Người vắng nhắn tin báo cáo.
enum ReportByMessage: RoomEvent {
  static let id = "report-message"
  static let name = Localized(vi: "người vắng nhắn tin báo cáo", en: "an absent member reports by message")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.choice.one(of: room.tasks(leaderPresent: false)), let lead = task.lead else { return nil }
    let percent = room.choice.number(in: 1...9) * 10
    room.begin(task)
    return Turn(
      [room.chairLine("\(room.called(lead).capitalizedFirst) nhắn tin báo cáo \(room.called(task)): đạt \(percent)%, việc vẫn đều.")],
      ["báo cáo \(room.at(lead)) \(room.at(task)) đạt \(percent)%: Nhắn tin, việc vẫn đều"])
  }
}

/// Việc của hai người, người cùng làm báo cáo.
enum PartnerReport: RoomEvent {
  static let id = "report-partner"
  static let name = Localized(vi: "người cùng làm báo cáo", en: "a partner reports")

  static func happen(in room: Room) -> Turn? {
    let present = Set(room.present)
    let shared = room.tasks().filter { $0.assignment.members.dropFirst().contains(where: present.contains) }
    guard let task = room.choice.one(of: shared), let partner = task.assignment.members.dropFirst().first(where: present.contains) else {
      return nil
    }
    let percent = room.choice.number(in: 1...9) * 10
    room.begin(task)
    return Turn(
      [room.line(partner, "\(room.called(task).capitalizedFirst) tôi cùng làm, xin báo cáo thay: đạt \(room.percentSaid(percent)).")],
      ["báo cáo \(room.at(partner)) \(room.at(task)) đạt \(percent)%: Báo cáo thay"])
  }
}

/// Đến lượt mà không có báo cáo.
enum ReportForgotten: RoomEvent {
  static let id = "report-forgotten"
  static let name = Localized(vi: "quên báo cáo", en: "a report is forgotten")

  static func happen(in room: Room) -> Turn? {
    guard room.pending == nil, let task = room.choice.one(of: room.tasks()), let lead = task.lead, lead != room.chair else { return nil }
    room.handled.insert(task.id)
    return Turn(
      [
        room.chairLine("Đến \(room.called(task)), mời \(room.called(lead))."), room.line(lead, "Chết, tôi quên chưa chuẩn bị báo cáo."),
        room.chairLine("Chi bộ nhắc nhở \(room.called(lead)), tháng sau phải có báo cáo."),
      ], ["nhắc nhở \(room.at(lead)): Không có báo cáo nhiệm vụ"])
  }
}

// MARK: Around a report

/// Hỏi người vừa báo cáo.
enum QuestionOnTask: RoomEvent {
  static let id = "question"
  static let name = Localized(vi: "hỏi về việc vừa báo cáo", en: "a question on a task")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, let id = room.someone(but: task.assignment.members) else { return nil }
    let words = room.pick(RoomPhrases.questions)
    return Turn(
      [room.line(id, "Xin hỏi về \(room.called(task)): \(words)")],
      ["góp ý \(room.at(id)) về \(room.at(task)): Hỏi \(words)"])
  }
}

/// Góp ý cho một nhiệm vụ.
enum AdviceOnTask: RoomEvent {
  static let id = "advice"
  static let name = Localized(vi: "góp ý nhiệm vụ", en: "advice on a task")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, let id = room.someone(but: task.assignment.members) else { return nil }
    let words = room.pick(RoomPhrases.advice)
    return Turn([room.line(id, "Góp ý \(room.called(task)): \(words)")], ["góp ý \(room.at(id)) về \(room.at(task)): \(words)"])
  }
}

/// Hai người kể cùng một việc: một báo cáo, một góp ý.
enum TwoTellOne: RoomEvent {
  static let id = "two-tell-one"
  static let name = Localized(vi: "hai người kể cùng một việc", en: "two tell of one task")

  static func happen(in room: Room) -> Turn? {
    guard let (task, lead) = room.reporter(), let other = room.someone(but: task.assignment.members) else { return nil }
    let percent = room.choice.number(in: 1...9) * 10
    return Turn(
      [
        room.line(lead, "\(room.called(task).capitalizedFirst) đạt \(percent)%."),
        room.line(other, "Tôi góp thêm về \(room.called(task)): cuối ngõ còn ba nhà chưa đến được."),
      ],
      [
        "báo cáo \(room.at(lead)) \(room.at(task)) đạt \(percent)%: Việc vẫn đều",
        "góp ý \(room.at(other)) về \(room.at(task)): Cuối ngõ còn ba nhà chưa đến được",
      ])
  }
}

/// Khó khăn được tháo gỡ.
enum DifficultyHelped: RoomEvent {
  static let id = "difficulty"
  static let name = Localized(vi: "khó khăn và tháo gỡ", en: "a difficulty and the help for it")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, let lead = task.lead, room.present.contains(lead) else { return nil }
    let (trouble, help) = (room.pick(RoomPhrases.difficulties), room.pick(RoomPhrases.help))
    return Turn(
      [room.line(lead, trouble), room.chairLine("Khó khăn của \(room.called(task)) chi bộ tháo gỡ thế này: \(help).")],
      ["tháo gỡ \(room.at(task)): \(trouble) Chi bộ: \(help)"])
  }
}

/// Đọc kế hoạch của mình.
enum PlanTold: RoomEvent {
  static let id = "plan"
  static let name = Localized(vi: "nêu kế hoạch làm việc", en: "a member tells a plan")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, let lead = task.lead, room.present.contains(lead) else { return nil }
    return Turn(
      [room.line(lead, "Kế hoạch tháng tới của \(room.called(task)): tuần đầu khảo sát, tuần sau vận động, cuối tháng tổng hợp.")],
      ["kế hoạch \(room.at(task)): Tuần đầu khảo sát, tuần sau vận động, cuối tháng tổng hợp"])
  }
}

/// Kết quả kiểm tra một việc.
enum InspectionTold: RoomEvent {
  static let id = "inspection"
  static let name = Localized(vi: "kết quả kiểm tra", en: "an inspection is told")

  static func happen(in room: Room) -> Turn? {
    guard let task = room.pendingTask, let inspector = room.someone(but: task.assignment.members, official: true) else { return nil }
    let day = room.day.adding(days: -room.choice.number(in: 2...18))
    return Turn(
      [room.line(inspector, "Tôi đã kiểm tra \(room.called(task)) \(room.said(day)): sổ sách khớp, đã gặp ba hộ.")],
      ["kiểm tra \(room.at(task)) do \(room.at(inspector)) ngày \(room.written(day)): Sổ sách khớp, đã gặp ba hộ"])
  }
}

extension Room {
  /// A task to be reported on by who leads it, which now waits for the chair.
  ///
  /// - Parameter fits: what its words must have.
  func reporter(of fits: (String) -> Bool = { _ in true }) -> (task: AssignedTask, lead: MemberID)? {
    let fitting = tasks().filter { $0.lead != chair && fits($0.assignment.text) }
    guard pending == nil, let task = choice.one(of: fitting), let lead = task.lead else { return nil }
    begin(task)
    return (task, lead)
  }

  func begin(_ task: AssignedTask) {
    handled.insert(task.id)
    pending = task.id
  }

  var pendingTask: AssignedTask? { pending.flatMap(cell.task) }
}
