import Domain

/// The months of an invented cell: the committee prepares, the cell meets, works and pays, and sends up what it must.
extension InventedCell {
  mutating func hold(month index: Int) {
    let month = months[index]
    let isLast = index == months.count - 1
    if wishes.shape == .noMonth, index == months.count - 2 { return }
    let isLate = wishes.shape == .lateMeeting && isLast
    let regular = month.firstDay.adding(days: isLate ? 8 : choice.number(in: 2...4))
    if wishes.shape != .noCommittee || !isLast { holdCommittee(regular.adding(days: -choice.number(in: 3...4)), month) }
    holdRegular(regular, index)
    let isThematic = index == 0 || month.month % 3 == 2
    if isThematic, wishes.shape != .noThematic || month.quarter == day.month.quarter {
      holdThematic(regular.adding(days: isLate ? 4 : choice.number(in: 7...9)), month)
    }
    between(regular, index)
  }

  private mutating func open(_ day: Day, _ kind: Meeting.Kind, absent: [Int] = [], unexcused: Bool = false, also: String = "") {
    let index = meetings.count
    let called = kind == .committee ? committee : members.indices.filter { members[$0].isActive }
    meetings.append(Meeting(day: day, kind: kind, present: called.filter { !absent.contains($0) }))
    openMeeting = true
    let place = kind == .committee ? "Phòng họp chi ủy" : "Hội trường"
    add(
      day, .opening(index),
      "họp \(kind.rawValue) \(day.written) lúc 19:00 tại \"\(place)\" chủ trì \(at(secretary)) thư ký \(at(clerk))\(also)")
    for member in absent {
      let reason = choice.one(of: Self.reasons) ?? ""
      add(day, .absence(index), "vắng \(at(member)) " + (unexcused ? "không lý do" : "có lý do: \(reason)"))
    }
    add(day, .rollCall(index), "có mặt tất cả" + (absent.isEmpty ? "" : " trừ " + absent.map(at).joined(separator: ", ")))
  }

  private static let reasons = ["Đi công tác", "Ốm, có báo trước", "Việc gia đình, đã báo bí thư", "Con ốm phải đưa đi viện"]

  private mutating func close(_ day: Day, at time: String) {
    let index = meetings.count - 1
    add(day, .readBack(index), "đọc lại")
    add(day, .close(index), "bế mạc lúc \(time)")
    openMeeting = false
  }

  private mutating func holdCommittee(_ day: Day, _ month: Month) {
    let index = meetings.count
    open(day, .committee, also: " tháng \(month.written)")
    add(day, .item(index, 1), "mục 1 do \(at(secretary)): Chuẩn bị nội dung sinh hoạt thường kỳ tháng \(month.written)")
    add(day, .speech(index), "phát biểu \(at(deputy)): Nội dung cần gọn, mỗi nhiệm vụ nói kết quả trước, khó khăn sau")
    add(day, .itemConclusion(index), "kết luận: Thống nhất nội dung, gửi tài liệu cho đảng viên trước hai ngày")
    close(day, at: "20:15")
  }

  /// At most one in twelve is absent, so that more than nine in ten are there, unless the shape asks for more.
  private mutating func absentees(_ month: Int) -> (members: [Int], unexcused: Bool) {
    if month == 0 { return ([], false) }
    let able = members.indices.filter { members[$0].votes && members[$0].post == nil && !isAreaHead($0) && !helpsProbationer($0) }
    let isLast = month == months.count - 1
    switch wishes.shape {
    case .absent(let count) where month >= months.count - count:
      absentee = absentee ?? choice.one(of: able)
      return ([absentee].compactMap { $0 }, true)
    case .fewPresent where isLast: return (Array(choice.shuffled(able).prefix(members.count / 7 + 1)), false)
    default: return (choice.chance(60) ? Array(choice.shuffled(able).prefix(members.count / 13)) : [], false)
    }
  }

  func isAreaHead(_ member: Int) -> Bool { areas.indices.contains { areaHead($0) == member } }

  func helpsProbationer(_ member: Int) -> Bool { members.contains { $0.state == .probationary(helper: member) } }

  private mutating func holdRegular(_ day: Day, _ month: Int) {
    let index = meetings.count
    let absent = absentees(month)
    open(day, .regular, absent: absent.members, unexcused: absent.unexcused, also: " gửi tài liệu \(day.adding(days: -2).written)")
    add(day, .item(index, 1), "mục 1 do \(at(secretary)): Thông tin thời sự, quán triệt văn bản của cấp trên")
    let speaker = choice.one(of: meetings[index].present) ?? secretary
    add(day, .speech(index), "phát biểu \(at(speaker)): \(choice.one(of: Self.speeches) ?? "")")
    add(day, .itemConclusion(index), "kết luận: Từng đồng chí liên hệ việc mình phụ trách")
    if month == 0 { assignTheYear(day, index) } else { goThroughTasks(day, index, months[month]) }
    add(day, .item(index, 3), "mục 3 do \(at(clerk)): Đảng phí và nhiệm vụ tháng \(months[month].written)")
    if wishes.shape == .noMonth, month == months.count - 1 {
      add(day, .dues(months[month - 1]), "đảng phí \(months[month - 1].written) tất cả")
    }
    add(day, .dues(months[month]), "đảng phí \(months[month].written) tất cả")
    pass(day, index, "Nghị quyết lãnh đạo thực hiện nhiệm vụ tháng \(months[month].written)")
    statePoint(day, month)
    add(day, .score(index), "chấm điểm \(choice.number(in: 90...96)): Trừ điểm giờ giấc")
    close(day, at: members.count >= 30 ? "21:15" : "20:45")
  }

  private static let speeches = [
    "Việc của tháng trước làm xong đúng hẹn, nên giữ nếp này", "Đề nghị gửi tài liệu sớm để đồng chí nào cũng kịp đọc",
    "Cần phân rõ ai làm, ai theo dõi, bao giờ xong", "Nhất trí với dự thảo, xin bổ sung thời gian cụ thể",
  ]

  /// A vote of all who are there and may, and the resolution it passes, under the next number.
  private mutating func pass(_ day: Day, _ meeting: Int, _ title: String, thematic: Bool = false) {
    let number = "\(resolutions.count + 14)-NQ/CB"
    resolutions.append(number)
    let votes = meetings[meeting].present.count { members[$0].votes }
    add(
      day, .vote(number),
      "biểu quyết tán thành \(votes) không tán thành 0 không ý kiến 0: Thông qua \(title.prefix(1).lowercased())\(title.dropFirst())")
    add(day, .resolution(number), "nghị quyết \(thematic ? "chuyên đề " : "")\(number): \(title)")
  }

  /// The point is reported and concluded in the next meeting.
  private mutating func statePoint(_ day: Day, _ month: Int) {
    let number = resolutions.last ?? ""
    let holder = committee[month % committee.count]
    let due = months[month].adding(1).firstDay.adding(days: 9)
    add(
      day, .point(number),
      "điểm 1 của \(number) do \(at(holder)) hạn \(due.written): \(choice.one(of: Self.points) ?? "")")
    guard month == 0 else { return }
    let late = self.day.adding(days: 60).written
    add(day, .target, "chỉ tiêu 1 đạt 95% do \(at(deputy)) hạn \(late): Tỷ lệ đảng viên dùng sổ tay điện tử")
    add(
      day, .shortcoming,
      "hạn chế 1 nguyên nhân \"Giao việc xong ít hỏi lại\" biện pháp \"Mỗi tháng báo cáo trước chi bộ\" do \(at(deputy)) hạn \(late): "
        + "Năm trước có đồng chí cả năm không báo cáo nhiệm vụ")
  }

  private static let points = [
    "Ra quân dọn vệ sinh nơi làm việc và đường chung", "Rà soát danh sách đảng viên chưa dùng sổ tay điện tử",
    "Gặp gỡ, động viên các gia đình khó khăn", "Chuẩn bị nội dung chuyên đề của quý",
  ]

  private mutating func holdThematic(_ day: Day, _ month: Month) {
    let index = meetings.count
    open(
      day, .thematic,
      also: " người chuẩn bị \(at(deputy)) chủ đề \"Phân công, quản lý và kiểm tra việc thực hiện nhiệm vụ của đảng viên\"")
    add(day, .item(index, 1), "mục 1 do \(at(deputy)): Báo cáo đề dẫn")
    add(day, .speech(index), "phát biểu \(at(secretary)): Giao việc phải đi với hỏi việc, mỗi tháng một lần")
    add(day, .itemConclusion(index), "kết luận: Mỗi nhiệm vụ có kết quả cần có, hạn và người theo dõi")
    pass(
      day, index, "Nghị quyết chuyên đề về phân công, quản lý và kiểm tra nhiệm vụ của đảng viên quý \(month.quarter.number)",
      thematic: true)
    close(day, at: "20:50")
  }

  // MARK: Tasks

  /// The first meeting gives everybody work, passes it as a resolution and takes it into the regulation.
  private mutating func assignTheYear(_ day: Day, _ meeting: Int) {
    add(day, .item(meeting, 2), "mục 2 do \(at(deputy)): Bảng phân công nhiệm vụ đảng viên năm 2026")
    var work = choice.shuffled(InventedWork.common + kind.work)
    for member in members.indices {
      let area = areas.indices.first { areaHead($0) == member }
      if let place = [secretary, deputy, clerk].firstIndex(of: member) {
        assign(day, member, InventedWork.leading[place], .monthly, basis: "quy chế", area: area)
      } else {
        assign(day, member, work.removeLast(), .quarterly, basis: "quy chế", area: area)
      }
    }
    for (index, area) in areas.enumerated() {
      add(
        firstDay, .group(area),
        "tổ \"\(area)\" loại địa bàn phụ trách \(at(areaHead(index))) số hộ \(households(of: index)) từ \(firstDay.written)")
    }
    let fixed = tasks.map { "#\($0.number)" }.joined(separator: ", ")
    pass(day, meeting, "Nghị quyết về phân công nhiệm vụ cho đảng viên năm 2026")
    add(day, .regulation, "quy chế 01-QC/CB từ \(day.written) gồm \(fixed): Quy chế làm việc của chi bộ nhiệm kỳ 2025-2030")
    add(day, .spendingRule, "quy chế chi tiêu từ \(day.written): Quy chế chi tiêu của chi bộ nhiệm kỳ 2025-2030")
    assign(
      day, deputy, ("Lập báo cáo khảo sát chất lượng sinh hoạt gửi cấp trên", "Báo cáo 3 trang kèm bảng số liệu"), .none, basis: "39-KH/ĐU")
    add(day, .itemConclusion(meeting), "kết luận: Bảng phân công là phụ lục của quy chế làm việc")
  }

  /// Heads of areas are members without a post who take part.
  func areaHead(_ area: Int) -> Int {
    let able = members.indices.filter { members[$0].votes && members[$0].post == nil && members[$0].state != .unwell }
    return able.isEmpty ? secretary : able[area % able.count]
  }

  mutating func assign(
    _ day: Day, _ holder: Int, _ work: (text: String, product: String), _ recurrence: Task.Recurrence, basis: String, area: Int? = nil
  ) {
    let number = tasks.count + 1
    let followers = committee.filter { $0 != holder }
    let follower = followers[number % followers.count]
    tasks.append(Task(number: number, holder: holder, follower: follower, recurrence: recurrence))
    var text = "phân công #\(number) \(at(holder)) loại \(recurrence == .none ? "đột xuất" : "cố định") từ \(day.written)"
    text += recurrence == .none ? " hạn \(dueFromAbove.adding(days: -5).written)" : " \(recurrence.rawValue)"
    text += " sản phẩm \"\(work.product)\" theo dõi \(at(follower)) căn cứ \(basis)"
    if let area { text += " địa bàn \"\(areas[area])\" số hộ \(households(of: area))" }
    add(day, .task(number), text + ": " + work.text)
  }

  /// What is due in the month is reported and concluded, and the point of the month before.
  private mutating func goThroughTasks(_ day: Day, _ meeting: Int, _ month: Month) {
    add(day, .item(meeting, 2), "mục 2: Kiểm điểm nhiệm vụ được phân công")
    let share = 8 * month.month
    for task in tasks where task.recurrence != .quarterly || month.month % 3 == 0 {
      let text = choice.one(of: Self.results) ?? ""
      add(day, .report(meeting, task: task.number), "báo cáo \(at(task.holder)) #\(task.number) đạt \(min(share, 95))%: \(text)")
      add(day, .conclusion(meeting, task: task.number), "kết luận #\(task.number) đúng tiến độ: Tiếp tục thực hiện theo kế hoạch")
    }
    let number = resolutions.last { number in place(of: .point(number)) != nil } ?? ""
    guard let holder = pointHolder(number) else { return }
    add(day, .pointReport(number), "báo cáo \(at(holder)) điểm 1 của \(number): Đã làm xong theo yêu cầu")
    add(day, .pointConclusion(number), "kết luận điểm 1 của \(number) hoàn thành: Đúng hạn")
  }

  private static let results = [
    "Làm đúng kế hoạch, chưa có vướng mắc", "Đã xong phần việc của kỳ này", "Có thêm hai người cùng tham gia",
    "Đã đối chiếu với người theo dõi",
  ]

  private func pointHolder(_ number: String) -> Int? {
    guard let line = lines.first(where: { $0.part == .point(number) }) else { return nil }
    return committee.first { line.text.contains(" do \(at($0)) ") }
  }

  // MARK: Between meetings

  private mutating func between(_ regular: Day, _ month: Int) {
    let sending = regular.adding(days: 1)
    let index = meetings.lastIndex { $0.kind == .regular } ?? 0
    if let number = resolutions.last(where: { place(of: .point($0)) != nil }) {
      add(sending, .sent(number), "đã gửi \(number) ngày \(sending.written)")
    }
    add(sending, .scoreSent(index), "đã gửi chấm điểm \(regular.written) ngày \(sending.written)")
    // That of the last month is still to come, so that what is paid late can go up with it.
    if month < months.count - 1 { remit(month, regular.adding(days: 3)) }
    guard month == 0 else { return }
    let planned = regular.adding(days: 5)
    for task in tasks {
      let text = choice.one(of: Self.plans) ?? ""
      add(planned, .plan(task.number), "kế hoạch #\(task.number) ngày \(planned.written): \(text)")
    }
    inspect(1, regular.adding(days: 6))
    inspect(2, regular.adding(days: 10))
  }

  private mutating func inspect(_ task: Int, _ day: Day) {
    add(
      day, .inspection, "kiểm tra #\(task) do \(at(tasks[task - 1].follower)) ngày \(day.written): Sổ sách ghi đủ, làm đúng lịch")
  }

  private mutating func remit(_ month: Int, _ day: Day) {
    let due = members.indices.reduce(0) { $0 + duesAmount(of: $1) } * 300
    add(day, .remittance(months[month]), "trích nộp \(months[month].written) \(due) ngày \(day.written)")
  }

  private static let plans = [
    "Tuần 1 khảo sát, tuần 2 lập danh sách, sau đó làm mỗi tháng", "Mỗi tuần dành chiều thứ bảy, cuối tháng đối chiếu",
    "Đầu quý gặp người theo dõi, giữa quý rà lại, cuối quý báo cáo", "Làm dần từng phần, xong phần nào ghi sổ phần ấy",
  ]
}
