import Domain

extension Fault {
  /// Tasks, plans and what follows from a change of those who have them.
  static let ofTasks: [Fault] = [
    Fault(.vagueTask, level: 1) { faulty in
      guard let task = faulty.task() else { return nil }
      faulty.edit(.task(task.number)) { text in text.without(from: " sản phẩm \"", through: "\"") }
      return Made([SeededFinding(.vagueTask, .task(task.number))]) { _ in .state("điều chỉnh #\(task.number) sản phẩm \"Sổ ghi từng lần\"")
      }
    },
    Fault(.tooManyTasks, level: 2, [.newTasks]) { faulty in
      guard let member = faulty.person(), let heir = faulty.person() else { return nil }
      let works = ["Trực phòng đọc", "Vẽ sơ đồ khu dân cư", "Sửa bảng tin", "Lập danh sách hội viên", "Chụp ảnh tư liệu"]
      var numbers: [Int] = []
      for work in works {
        let number = faulty.newTaskNumber()
        faulty.add(faulty.quiet, faulty.assignment(number, member, work))
        numbers.append(number)
      }
      let given = numbers
      return Made([SeededFinding(.tooManyTasks, .member(member))]) { cell in
        .state("bàn giao #\(given[4]) cho \(cell.at(heir)) từ \(cell.day.written): Chia bớt việc")
      }
    },
    Fault(.householdsNotCovered, level: 2, [.groups], wishing: { $0.kinds = [.hamlet, .street] }) { faulty in
      let (area, head) = (faulty.cell.areas[0], faulty.cell.areaHead(0))
      let (task, count) = (faulty.task(of: head), faulty.cell.households(of: 0))
      let clauses = " địa bàn \"\(area)\" số hộ \(count)"
      faulty.edit(.task(task.number)) { $0.replacing(clauses, with: "") }
      return Made([SeededFinding(.householdsNotCovered, .group(area))]) { _ in .state("điều chỉnh #\(task.number)\(clauses)") }
    },
    Fault(.householdsTwice, level: 3, [.groups], wishing: { $0.kinds = [.hamlet, .street] }) { faulty in
      let (area, head) = (faulty.cell.areas[0], faulty.cell.areaHead(0))
      let (task, count) = (faulty.task(of: head), faulty.cell.households(of: 0))
      faulty.edit(.task(task.number)) { $0.replacing(" số hộ \(count)", with: " số hộ \(count + 4)") }
      return Made([SeededFinding(.householdsTwice, .group(area))]) { _ in .state("điều chỉnh #\(task.number) số hộ \(count): Đếm lại") }
    },
    Fault(.taskWithoutBasis, level: 2, [.newTasks]) { faulty in
      guard let member = faulty.person() else { return nil }
      let number = faulty.newTaskNumber()
      let follower = faulty.at(faulty.cell.secretary)
      faulty.add(
        faulty.quiet,
        "phân công #\(number) \(faulty.at(member)) loại đột xuất hạn \(faulty.today.adding(days: 30).written) sản phẩm \"20 hộ ký tên\" "
          + "theo dõi \(follower): Vận động góp sách cho tủ sách")
      return Made([SeededFinding(.taskWithoutBasis, .task(number))]) { _ in .state("điều chỉnh #\(number) căn cứ \"Kết luận của chi ủy\"") }
    },
    Fault(.memberWithoutTask, level: 1) { faulty in
      guard let task = faulty.task() else { return nil }
      faulty.add(faulty.quiet, "thôi phân công #\(task.number) từ \(faulty.quiet.written): Không còn phù hợp")
      return Made([SeededFinding(.memberWithoutTask, .member(task.holder))]) { cell in
        let follower = cell.at(cell.secretary)
        return .state(
          "phân công \(cell.at(task.holder)) loại cố định hằng quý sản phẩm \"Sổ theo dõi\" theo dõi \(follower) "
            + "căn cứ \"Kết luận của chi ủy\": Chăm sóc vườn hoa chung")
      }
    },
    Fault(.memberWithoutPlan, level: 1) { faulty in
      guard let task = faulty.task() else { return nil }
      faulty.drop(.plan(task.number))
      return Made([SeededFinding(.memberWithoutPlan, .member(task.holder))]) { cell in
        .state("kế hoạch #\(task.number) ngày \(cell.day.written): Mỗi tuần một buổi, cuối quý báo cáo")
      }
    },
    Fault(.follower, level: 1) { faulty in
      guard let task = faulty.task() else { return nil }
      faulty.edit(.task(task.number)) { $0.replacing(" theo dõi \(faulty.at(task.follower))", with: "") }
      return Made([SeededFinding(.follower, .task(task.number))]) { cell in
        .state("điều chỉnh #\(task.number) theo dõi \(cell.at(task.follower))")
      }
    },
    Fault(.unreportedTask, level: 1) { faulty in
      guard let task = faulty.monthlyTask(), let meeting = faulty.cell.lastRegular else { return nil }
      faulty.drop(.report(meeting, task: task.number))
      faulty.drop(.conclusion(meeting, task: task.number))
      return Made([SeededFinding(.unreportedTask, .task(task.number))]) { $0.reported(task) }
    },
    Fault(.silentTask, with: [.unreportedTask], level: 2, wishing: { $0.months = 4 }) { faulty in
      guard let task = faulty.monthlyTask() else { return nil }
      for meeting in faulty.cell.meetings.indices {
        faulty.drop(.report(meeting, task: task.number))
        faulty.drop(.conclusion(meeting, task: task.number))
      }
      let subject = FindingSubject.task(task.number)
      return Made([SeededFinding(.silentTask, subject), SeededFinding(.unreportedTask, subject)]) { $0.reported(task) }
    },
    Fault(.unconcludedTask, level: 1, [.lastMeeting]) { faulty in
      guard let task = faulty.monthlyTask(), let meeting = faulty.cell.lastRegular else { return nil }
      faulty.drop(.conclusion(meeting, task: task.number))
      faulty.edit(.close(meeting)) { $0 + " bất thường: Mất điện trước khi kết luận hết" }
      return Made([SeededFinding(.unconcludedTask, .task(task.number))]) { _ in
        .meet(.committee, "kết luận #\(task.number) đúng tiến độ: Tiếp tục thực hiện")
      }
    },
  ]

  /// Documents with a deadline, and tasks that rest on them.
  static let ofWorkFromAbove: [Fault] = [
    Fault(.documentWithoutTask, level: 2, [.newTasks]) { faulty in
      let due = faulty.today.adding(days: 30).written
      faulty.add(
        faulty.quiet,
        "văn bản 52-CV/ĐU ngày \(faulty.quiet.written) nơi ban hành \"\(faulty.cell.superior)\" hạn \(due): Rà soát hồ sơ đảng viên")
      return Made([SeededFinding(.documentWithoutTask, .document("52-CV/ĐU"))]) { cell in
        .state(
          "phân công \(cell.at(cell.clerk)) loại đột xuất hạn \(due) sản phẩm \"Danh sách hồ sơ còn thiếu\" theo dõi \(cell.at(cell.secretary)) "
            + "căn cứ 52-CV/ĐU: Rà soát hồ sơ đảng viên")
      }
    },
    Fault(.taskAfterDeadline, level: 2, [.workFromAbove]) { faulty in
      guard let task = faulty.taskFromAbove else { return nil }
      let deadline = faulty.today.adding(days: 20).written
      faulty.edit(.document("39-KH/ĐU")) { $0.replacing(faulty.cell.dueFromAbove.written, with: deadline) }
      return Made([SeededFinding(.taskAfterDeadline, .task(task.number))]) { _ in
        .state("điều chỉnh #\(task.number) hạn \(deadline): Theo thời hạn của văn bản")
      }
    },
    Fault(.overdueTask, level: 1, [.workFromAbove]) { faulty in
      guard let task = faulty.taskFromAbove else { return nil }
      let due = faulty.cell.dueFromAbove.adding(days: -5).written
      faulty.edit(.task(task.number)) { $0.replacing(" hạn \(due)", with: " hạn \(faulty.today.adding(days: -3).written)") }
      return Made([SeededFinding(.overdueTask, .task(task.number))]) { _ in
        .state("điều chỉnh #\(task.number) hạn \(due): Số liệu chưa về đủ")
      }
    },
    Fault(.documentOverdue, with: [.overdueTask], level: 2, [.workFromAbove]) { faulty in
      guard let task = faulty.taskFromAbove else { return nil }
      let due = faulty.today.adding(days: -3).written
      faulty.edit(.document("39-KH/ĐU")) { $0.replacing(faulty.cell.dueFromAbove.written, with: due) }
      faulty.edit(.task(task.number)) { $0.replacing(faulty.cell.dueFromAbove.adding(days: -5).written, with: due) }
      return Made([SeededFinding(.documentOverdue, .document("39-KH/ĐU")), SeededFinding(.overdueTask, .task(task.number))]) { _ in
        .meet(.committee, "kết luận #\(task.number) hoàn thành: Báo cáo đã gửi, xin rút kinh nghiệm vì chậm")
      }
    },
  ]

  /// Tasks of those whose standing or post changed.
  static let ofChanges: [Fault] = [
    Fault(.holderLeft, level: 1, [.roll]) { faulty in
      guard let task = faulty.task(), let heir = faulty.heir(of: task) else { return nil }
      faulty.add(faulty.quiet, "chuyển sinh hoạt \(faulty.at(task.holder)) về \"Đảng bộ phường Hà Cầu\" từ \(faulty.quiet.written)")
      return Made([SeededFinding(.holderLeft, .task(task.number))]) { cell in
        .state("bàn giao #\(task.number) cho \(cell.at(heir)) từ \(cell.day.written): Đồng chí chuyển sinh hoạt")
      }
    },
    Fault(.holderExempt, level: 2) { faulty in
      guard let task = faulty.task() else { return nil }
      let day = faulty.quiet.written
      faulty.add(
        faulty.quiet,
        "miễn sinh hoạt \(faulty.at(task.holder)) tuổi cao sức khỏe yếu từ \(day) căn cứ 14-NQ/CB hồ sơ y tế \"Giấy khám\" báo cấp trên \(day)"
      )
      return Made([SeededFinding(.holderExempt, .task(task.number))]) { _ in
        .state("điều chỉnh #\(task.number) sản phẩm \"Mỗi quý một lần, khi sức khỏe cho phép\": Việc nhẹ hơn")
      }
    },
    Fault(.holderAway, level: 2) { faulty in
      guard let task = faulty.task(), let heir = faulty.heir(of: task) else { return nil }
      let (from, until) = (faulty.quiet.written, faulty.quiet.adding(months: 6).written)
      faulty.add(
        faulty.quiet, "chuyển sinh hoạt \(faulty.at(task.holder)) tạm thời về \"Đảng bộ phường Nam Giang\" từ \(from) đến \(until)")
      return Made([SeededFinding(.holderAway, .task(task.number))]) { cell in
        .state("bàn giao #\(task.number) cho \(cell.at(heir)) từ \(cell.day.written): Đồng chí đi học tập trung")
      }
    },
    Fault(.holderChangedPost, level: 3) { faulty in
      guard let task = faulty.task() else { return nil }
      faulty.add(faulty.quiet, "chức vụ \(faulty.at(task.holder)) \"Chi hội trưởng khuyến học\" từ \(faulty.quiet.written)")
      return Made([SeededFinding(.holderChangedPost, .task(task.number))]) { _ in
        .state("điều chỉnh #\(task.number) sản phẩm \"Mỗi quý một lần, có danh sách\": Đã xem lại khi nhận chức vụ mới")
      }
    },
  ]
}

extension InventedCell {
  var lastRegular: Int? { meetings.lastIndex { $0.kind == .regular } }

  fileprivate func reported(_ task: Task) -> Mend {
    .meet(
      .committee, "báo cáo \(at(task.holder)) #\(task.number) đạt 60%: Đã làm theo kế hoạch",
      "kết luận #\(task.number) đúng tiến độ: Tiếp tục thực hiện")
  }
}

extension String {
  /// Without what begins with `start` and goes to the first `end` after it.
  func without(from start: String, through end: String) -> String {
    guard let begun = firstRange(of: start) else { return self }
    guard let last = self[begun.upperBound...].firstRange(of: end) else { return self }
    return String(self[..<begun.lowerBound] + self[last.upperBound...])
  }
}
