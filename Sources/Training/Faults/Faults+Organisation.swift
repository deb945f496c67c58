import Domain

extension Fault {
  /// Posts, groups, terms, and who is here or away.
  static let ofOrganisation: [Fault] = [
    Fault(.noCommittee, with: [.holderChangedPost], level: 3, [.posts]) { faulty in
      var found = [SeededFinding(.noCommittee, .cell)]
      var parts: [InventedCell.Part] = []
      for member in faulty.cell.holders(of: .committee) {
        let until = faulty.quiet.adding(days: -1).written
        parts.append(faulty.add(faulty.quiet, "chức vụ \(faulty.at(member)) chi ủy viên từ 20/04/2025 đến \(until)"))
        found += faulty.cell.tasks.filter { $0.holder == member }.map { SeededFinding(.holderChangedPost, .task($0.number)) }
      }
      let ended = parts
      return Made(found) { cell in .state(ended.flatMap { Mend.undo($0, in: cell).statements }) }
    },
    Fault(.largeCommittee, with: [.holderChangedPost], level: 3, [.posts]) { faulty in
      var found = [SeededFinding(.largeCommittee, .cell)]
      var parts: [InventedCell.Part] = []
      for _ in faulty.cell.committee.count..<8 {
        guard let member = faulty.person() else { return nil }
        parts.append(faulty.add(faulty.quiet, "chức vụ \(faulty.at(member)) chi ủy viên từ \(faulty.quiet.written)"))
        found.append(SeededFinding(.holderChangedPost, .task(faulty.task(of: member).number)))
      }
      let given = parts
      return Made(found) { cell in .state(given.flatMap { Mend.undo($0, in: cell).statements }) }
    },
    Fault(.secretary, with: [.holderChangedPost], level: 1, [.posts]) { faulty in
      let deputy = faulty.cell.deputy
      let part = faulty.add(faulty.quiet, "chức vụ \(faulty.at(deputy)) bí thư từ \(faulty.quiet.written)")
      let tasks = faulty.cell.tasks.filter { $0.holder == deputy }.map { SeededFinding(.holderChangedPost, .task($0.number)) }
      return Made([SeededFinding(.secretary, .cell)] + tasks) { .undo(part, in: $0) }
    },
    Fault(.postOfInactive, with: [.holderExempt], level: 2, [.groups]) { faulty in
      guard let task = faulty.task() else { return nil }
      let (who, day) = (faulty.at(task.holder), faulty.quiet)
      faulty.add(faulty.cell.firstDay, "chức vụ \(who) tổ trưởng từ 20/04/2025")
      faulty.add(
        day,
        "miễn sinh hoạt \(who) tuổi cao sức khỏe yếu từ \(day.written) căn cứ 14-NQ/CB hồ sơ y tế \"Giấy khám\" báo cấp trên \(day.written)"
      )
      let found = [SeededFinding(.postOfInactive, .member(task.holder)), SeededFinding(.holderExempt, .task(task.number))]
      return Made(found) { _ in
        .state(
          "chức vụ \(who) tổ trưởng từ 20/04/2025 đến \(day.adding(days: -1).written)",
          "điều chỉnh #\(task.number) sản phẩm \"Mỗi quý một lần, khi sức khỏe cho phép\": Việc nhẹ hơn")
      }
    },
    Fault(.noGroups, level: 2, [.groups, .roll], wishing: { ($0.people, $0.kinds) = (30...30, [.school, .office, .enterprise]) }) {
      faulty in
      let lines = (1...2).map { faulty.text(of: .group("Tổ đảng số \($0)")) }
      for number in 1...2 { faulty.drop(.group("Tổ đảng số \(number)")) }
      return Made([SeededFinding(.noGroups, .cell)]) { cell in
        .state(lines.map { $0.replacingLastWord(with: cell.day.written) })
      }
    },
    Fault(.groupWithoutHead, level: 1, [.groups], wishing: { $0.people = 24...30 }) { faulty in
      let name = "Tổ đảng số 1"
      let head = faulty.text(of: .group(name)).between(" phụ trách ", " ")
      faulty.edit(.group(name)) { $0.replacing(" phụ trách \(head)", with: "") }
      return Made([SeededFinding(.groupWithoutHead, .group(name))]) { cell in
        .state("tổ \"\(name)\" phụ trách \(head) từ \(cell.day.written)")
      }
    },
    Fault(.congressDue, level: 3, [.term]) { faulty in
      faulty.edit(.term) { _ in "nhiệm kỳ 2020-2025 từ 15/04/2020" }
      return Made([SeededFinding(.congressDue, .cell)]) { _ in .accept("Cấp trên cho lùi đại hội để sắp xếp tổ chức") }
    },
    Fault(.awayTogether, with: [.holderAway], level: 2) { faulty in
      var found = [SeededFinding(.awayTogether, .cell)]
      var tasks: [InventedCell.Task] = []
      let (from, until) = (faulty.quiet.written, faulty.quiet.adding(months: 5).written)
      for _ in 0..<3 {
        guard let task = faulty.task() else { return nil }
        tasks.append(task)
        found.append(SeededFinding(.holderAway, .task(task.number)))
      }
      guard let first = faulty.person(), let second = faulty.person() else { return nil }
      for task in tasks {
        faulty.add(faulty.quiet, "chuyển sinh hoạt \(faulty.at(task.holder)) tạm thời về \"Trường Chính trị tỉnh\" từ \(from) đến \(until)")
      }
      let (given, heirs) = (tasks, [first, second, first])
      return Made(found) { cell in
        var mend = Mend.accept("Trường đã lập chi bộ sinh hoạt tạm thời")
        mend.statements = zip(given, heirs).map { "bàn giao #\($0.number) cho \(cell.at($1)) từ \(cell.day.written): Đồng chí đi học" }
        return mend
      }
    },
    Fault(.manyVisitors, level: 4, season: .midYear, [.newcomers, .newTasks]) { faulty in
      let until = faulty.quiet.adding(months: 5).written
      for number in 1...10 {
        _ = faulty.receive("Khách Văn \(NameStock.given(.male)[number])", "khách\(number)", clauses: "tạm thời", dated: " đến \(until)")
      }
      let listed = (1...10).map { "@khách\($0)" }.joined(separator: ", ")
      return Made([SeededFinding(.manyVisitors, .cell)]) { cell in
        .state("tổ \"Tổ sinh hoạt tạm thời\" loại tổ đảng phụ trách \(cell.at(cell.clerk)) gồm \(listed) từ \(cell.day.written)")
      }
    },
    Fault(.samePerson, with: [.memberWithoutTask, .noDuesRate], level: 2, season: .midYear, [.newcomers, .dues]) { faulty in
      guard let member = faulty.person() else { return nil }
      let text =
        faulty.text(of: .member(member)).replacing("\(faulty.at(member)) ", with: "@ghi-trùng ")
        + " từ \(faulty.quiet.written)"
      let index = faulty.nextMember
      faulty.nextMember += 1
      let part = faulty.add(faulty.quiet, text)
      let found: [SeededFinding] = [
        SeededFinding(.samePerson, .member(index)), SeededFinding(.memberWithoutTask, .member(index)), SeededFinding(.noDuesRate, .cell),
      ]
      return Made(found) { .undo(part, in: $0) }
    },
  ]

  /// Numbers of documents, and numbers of rules.
  static let ofPapers: [Fault] = [
    Fault(.duplicateNumber, level: 2, [.ownDocuments]) { faulty in
      let text = "-KH/CB ngày \(faulty.quiet.written): Kế hoạch học tập chuyên đề quý sau"
      let part = faulty.add(faulty.quiet, "văn bản 01\(text)")
      return Made([SeededFinding(.duplicateNumber, .document("01-KH/CB"))]) { .undo(part, in: $0).and("văn bản 02\(text)") }
    },
    Fault(.documentType, level: 2) { faulty in
      let part = faulty.add(faulty.quiet, "văn bản 01-CT/CB ngày \(faulty.quiet.written): Về công tác vệ sinh nơi hội họp")
      return Made([SeededFinding(.documentType, .document("01-CT/CB"))]) { .undo(part, in: $0) }
    },
    Fault(.numberGap, level: 2, [.thematicResolution]) { faulty in
      let last = faulty.cell.resolutions.count + 13
      let part = faulty.add(faulty.quiet, "văn bản \(last + 3)-NQ/CB ngày \(faulty.quiet.written): Nghị quyết bổ sung")
      return Made([SeededFinding(.numberGap, .document("\(last + 1)-NQ/CB"))]) { .undo(part, in: $0) }
    },
    // A meeting before the record makes an admission since then one on which the cell did not vote, so nobody is on probation.
    Fault(
      .unknownNumber, level: 4, season: .midYear, [.addedMeeting, .candidate, .probationer, .exempt, .newcomers],
      wishing: { $0.hasProbationer = false }
    ) { faulty in
      _ = faulty.hold("chuyên đề", on: "10/01/2026", ["mục 1: Báo cáo đề dẫn", "kết luận: Mỗi đồng chí nhận một việc", "chấm điểm 91"])
      faulty.add(faulty.quiet, "đã gửi chấm điểm 10/01/2026 ngày 12/01/2026")
      return Made([SeededFinding(.unknownNumber, .cell)]) { _ in
        .state("quy định \"meeting.score.workdays\" 3 từ 10/01/2026 nguồn \"Hướng dẫn của Đảng ủy\" chưa kiểm chứng")
      }
    },
    Fault(.newerNumber, level: 3) { faulty in
      faulty.add(faulty.cell.firstDay, "quy định \"meeting.day\" 15 từ 01/01/2025 nguồn \"Nếp của chi bộ\"")
      return Made([SeededFinding(.newerNumber, .cell)]) { _ in
        .state("quy định \"meeting.day\" 3 từ 28/10/2025 nguồn \"42-HD/BTCTW\" chưa kiểm chứng")
      }
    },
  ]
}

extension String {
  fileprivate func replacingLastWord(with word: String) -> String {
    (split(separator: " ").dropLast().map(String.init) + [word]).joined(separator: " ")
  }
}
