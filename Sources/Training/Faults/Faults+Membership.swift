import Domain

extension Fault {
  /// Candidates and probationers.
  static let ofAdmission: [Fault] = [
    Fault(.candidateWithoutHelper, level: 1, [.candidate]) { faulty in
      let helpers = faulty.text(of: .candidate).between(" giúp đỡ ", " giới thiệu")
      faulty.edit(.candidate) { $0.replacing(" giúp đỡ \(helpers)", with: "") }
      return Made([SeededFinding(.candidateWithoutHelper, .candidate(InventedCell.candidate))]) { cell in
        .state("quần chúng \"\(InventedCell.candidate)\" giúp đỡ \(cell.at(cell.clerk))")
      }
    },
    Fault(.candidateSteps, level: 3, [.candidate]) { faulty in
      let day = faulty.quiet
      faulty.add(day, "quần chúng \"\(InventedCell.candidate)\" chi bộ xét \(day.written)")
      return Made([SeededFinding(.candidateSteps, .candidate(InventedCell.candidate))]) { _ in
        .state(
          "quần chúng \"\(InventedCell.candidate)\" bồi dưỡng \(day.adding(days: -60).written) làm đơn \(day.adding(days: -50).written) "
            + "thẩm tra \(day.adding(days: -40).written) lấy ý kiến \(day.adding(days: -30).written)")
      }
    },
    Fault(.candidateCourseOld, level: 2, [.candidate]) { faulty in
      faulty.edit(.candidate) { $0 + " bồi dưỡng 10/06/2020" }
      return Made([SeededFinding(.candidateCourseOld, .candidate(InventedCell.candidate))]) { cell in
        .state("quần chúng \"\(InventedCell.candidate)\" bồi dưỡng \(cell.day.adding(days: -20).written)")
      }
    },
    Fault(.candidateAge, level: 2, [.candidate]) { faulty in
      faulty.edit(.candidate) { $0.replacing("12/03/2001", with: "12/03/2011") + faulty.earlierSteps }
      faulty.add(faulty.quiet, "quần chúng \"\(InventedCell.candidate)\" chi bộ xét \(faulty.quiet.written)")
      return Made([SeededFinding(.candidateAge, .candidate(InventedCell.candidate))]) { _ in
        .state("quần chúng \"\(InventedCell.candidate)\" sinh 12/03/2001")
      }
    },
    Fault(.ceremonyLate, level: 4, [.candidate]) { faulty in
      let day = faulty.cell.firstDay
      faulty.edit(.candidate) {
        $0 + faulty.earlierSteps + " chi bộ xét \(day.adding(days: -8).written) quyết định \(day.adding(days: -4).written)"
      }
      return Made([SeededFinding(.ceremonyLate, .candidate(InventedCell.candidate))]) { _ in
        .accept("Quần chúng đi làm xa, đã báo cáo cấp trên")
      }
    },
    Fault(.admissionWithoutVote, level: 4, [.candidate]) { faulty in
      let day = faulty.quiet
      faulty.edit(.candidate) { $0 + faulty.earlierSteps }
      faulty.add(
        day, "quần chúng \"\(InventedCell.candidate)\" chi bộ xét \(day.adding(days: -3).written) quyết định \(day.written)")
      return Made([SeededFinding(.admissionWithoutVote, .candidate(InventedCell.candidate))]) { _ in
        .accept("Biên bản ghi tay có kết quả biểu quyết, đã báo cáo cấp trên")
      }
    },
    Fault(.probationerWithoutHelper, level: 1, [.probationer], wishing: { $0.hasProbationer = true }) { faulty in
      guard let member = faulty.probationer else { return nil }
      let helper = faulty.text(of: .member(member)).between(" giúp đỡ ", " ")
      faulty.edit(.member(member)) { $0.replacing(" giúp đỡ \(helper)", with: "") }
      return Made([SeededFinding(.probationerWithoutHelper, .member(member))]) { cell in
        .state("cập nhật \(cell.at(member)) giúp đỡ \(helper)")
      }
    },
    Fault(.probationOver, level: 2, season: .midYear, [.probationer], wishing: { ($0.hasProbationer, $0.probationDays) = (true, 430) }) {
      faulty in
      guard let member = faulty.probationer else { return nil }
      return Made([SeededFinding(.probationOver, .member(member))]) { cell in
        .meet(.thematic, "biểu quyết công nhận đối với \(cell.at(member)) tán thành tất cả: Công nhận đảng viên chính thức")
      }
    },
    Fault(.recognitionDate, level: 3) { faulty in
      guard let member = faulty.person() else { return nil }
      let (who, was, admitted) = (faulty.at(member), faulty.cell.members[member].admitted, "03/02/2023")
      faulty.edit(.member(member)) { text in
        text.replacing(" chính thức \(was.adding(months: 12).written)", with: "").replacing("\" sinh", with: "\" dự bị sinh")
          .replacing("kết nạp \(was.written)", with: "kết nạp \(admitted)") + " từ \(admitted)"
      }
      faulty.add(faulty.cell.firstDay, "công nhận chính thức \(who) từ 05/04/2024 căn cứ 12-QĐ/ĐU")
      return Made([SeededFinding(.recognitionDate, .member(member))]) { _ in
        .state("công nhận chính thức \(who) từ 03/02/2024 căn cứ 12-QĐ/ĐU")
      }
    },
    Fault(
      .standingWithoutVote, level: 4, season: .midYear, [.probationer], wishing: { ($0.hasProbationer, $0.probationDays) = (true, 367) }
    ) { faulty in
      guard let member = faulty.probationer else { return nil }
      let from = faulty.cell.members[member].admitted.adding(months: 12)
      let part = faulty.add(faulty.quiet, "công nhận chính thức \(faulty.at(member)) từ \(from.written) căn cứ 12-QĐ/ĐU")
      return Made([SeededFinding(.standingWithoutVote, .member(member))]) { .undo(part, in: $0) }
    },
    Fault(.endingNotAllowed, with: [.holderLeft], level: 4, [.probationer, .roll], wishing: { $0.hasProbationer = true }) { faulty in
      guard let member = faulty.probationer else { return nil }
      let part = faulty.add(faulty.quiet, "khai trừ \(faulty.at(member)) từ \(faulty.quiet.written) căn cứ 32-QĐ/ĐU")
      let found = [SeededFinding(.endingNotAllowed, .member(member)), SeededFinding(.holderLeft, .task(faulty.task(of: member).number))]
      return Made(found) { .undo(part, in: $0) }
    },
  ]

  /// Who comes, goes, is exempt or leaves.
  static let ofStanding: [Fault] = [
    Fault(.transferLate, with: [.holderLeft], level: 3, [.roll]) { faulty in
      guard let task = faulty.task(), let heir = faulty.heir(of: task) else { return nil }
      let decided = faulty.quiet.adding(days: -110).written
      faulty.add(
        faulty.quiet,
        "chuyển sinh hoạt \(faulty.at(task.holder)) về \"Đảng bộ phường Hà Cầu\" từ \(faulty.quiet.written) quyết định \(decided)")
      return Made([SeededFinding(.transferLate, .member(task.holder)), SeededFinding(.holderLeft, .task(task.number))]) { cell in
        var mend = Mend.accept("Đồng chí nằm viện, đã giải trình")
        mend.statements = ["bàn giao #\(task.number) cho \(cell.at(heir)) từ \(cell.day.written): Đồng chí chuyển sinh hoạt"]
        return mend
      }
    },
    Fault(.paperLate, level: 3, season: .midYear, [.newcomers, .newTasks]) { faulty in
      let member = faulty.receive("Phan Văn Tiếp", "tiếp-mới", dated: " giới thiệu \(faulty.quiet.adding(days: -60).written)")
      return Made([SeededFinding(.paperLate, .member(member))]) { _ in .accept("Đồng chí đã giải trình trước chi bộ") }
    },
    Fault(.periodTooShort, with: [.holderAway], level: 2) { faulty in
      guard let task = faulty.task() else { return nil }
      let until = faulty.quiet.adding(days: 30).written
      let part = faulty.add(
        faulty.quiet,
        "chuyển sinh hoạt \(faulty.at(task.holder)) tạm thời về \"Đảng bộ phường Nam Giang\" từ \(faulty.quiet.written) đến \(until)")
      return Made([SeededFinding(.periodTooShort, .member(task.holder)), SeededFinding(.holderAway, .task(task.number))]) {
        .undo(part, in: $0)
      }
    },
    // A cell of thirty has to meet longer.
    Fault(.readmittedEarly, level: 4, season: .midYear, [.newcomers, .newTasks, .dues], wishing: { $0.people = 12...28 }) { faulty in
      let (name, helper) = ("Đào Văn Trở", faulty.at(faulty.cell.clerk))
      faulty.add(
        faulty.cell.firstDay,
        "đảng viên @trở-lại \"\(name)\" sinh 02/02/1985 giới nam kết nạp 03/02/2010 chính thức 03/02/2011 nghề \"Thợ điện\"")
      faulty.add(faulty.cell.firstDay, "xóa tên @trở-lại từ 01/03/2024 căn cứ 31-QĐ/ĐU: Bỏ sinh hoạt")
      let day = faulty.cell.firstDay.adding(days: 1)
      let member = faulty.nextMember
      faulty.nextMember += 1
      faulty.add(day, "đảng viên @trở-lại \"\(name)\" dự bị kết nạp \(day.written) giúp đỡ \(helper) từ \(day.written)")
      faulty.add(day, "định mức đảng phí @trở-lại 10.000 từ \(faulty.cell.months[0].firstDay.written)")
      for month in faulty.pastMonths { faulty.lower(month, by: -3000) }
      let number = faulty.newTaskNumber()
      faulty.add(
        faulty.quiet,
        "phân công #\(number) @trở-lại loại cố định hằng quý sản phẩm \"Sổ ghi từng lần\" theo dõi \(helper) căn cứ \"Kết luận của chi ủy\": Trực phòng đọc"
      )
      return Made([SeededFinding(.readmittedEarly, .member(member))]) { _ in .accept("Đã báo cáo Đảng ủy, chờ kết luận") }
    },
    Fault(.periodOver, level: 1, season: .midYear, [.exempt], wishing: { ($0.hasExempt, $0.kinds) = (true, [.hamlet, .street]) }) {
      faulty in
      guard let member = faulty.exempt else { return nil }
      let (from, until) = (faulty.today.adding(days: -300), faulty.today.adding(days: -3))
      faulty.edit(.exemption(member)) { _ in
        "miễn sinh hoạt \(faulty.at(member)) lý do khác từ \(from.written) đến \(until.written) quyết định \(from.written): Điều trị dài ngày"
      }
      return Made([SeededFinding(.periodOver, .member(member))]) { cell in
        .state("trở lại \(cell.at(member)) từ \(until.adding(days: 1).written)")
      }
    },
    exempted(.periodTooLong, level: 3) { faulty, who, from in
      let begun = "miễn sinh hoạt \(who) lý do khác từ \(from.written) đến "
      return (
        begun + from.adding(months: 14).written + " quyết định \(from.written)",
        begun + from.adding(months: 11).written + " quyết định \(from.written)"
      )
    },
    exempted(.exemptionWithoutEnd, level: 2) { faulty, who, from in
      let begun = "miễn sinh hoạt \(who) lý do khác từ \(from.written)"
      return (begun + " quyết định \(from.written)", begun + " đến \(from.adding(months: 11).written) quyết định \(from.written)")
    },
    Fault(.exemptionWithoutPapers, with: [.holderExempt], level: 2) { faulty in
      guard let task = faulty.task() else { return nil }
      let (text, day) = ("miễn sinh hoạt \(faulty.at(task.holder)) tuổi cao sức khỏe yếu từ \(faulty.quiet.written)", faulty.quiet.written)
      faulty.add(faulty.quiet, text)
      let found = [SeededFinding(.exemptionWithoutPapers, .member(task.holder)), SeededFinding(.holderExempt, .task(task.number))]
      return Made(found) { _ in
        .state(
          text + " căn cứ 14-NQ/CB hồ sơ y tế \"Giấy khám của trạm y tế\" báo cấp trên \(day)",
          "điều chỉnh #\(task.number) sản phẩm \"Mỗi quý một lần, khi sức khỏe cho phép\": Việc nhẹ hơn")
      }
    },
    Fault(.deletionWithoutRequests, with: [.holderLeft], level: 4, [.roll]) { faulty in
      guard let task = faulty.task(), let meeting = faulty.meeting(.thematic) else { return nil }
      let (who, votes) = (faulty.at(task.holder), faulty.voters(meeting))
      faulty.insert(
        before: .readBack(meeting),
        "biểu quyết xóa tên đối với \(who) kín tán thành \(votes) không tán thành 0 không ý kiến 0: Đề nghị xóa tên")
      let part = faulty.add(faulty.quiet, "xóa tên \(who) từ \(faulty.quiet.written) căn cứ 31-QĐ/ĐU: Giảm sút ý chí phấn đấu")
      let found = [SeededFinding(.deletionWithoutRequests, .member(task.holder)), SeededFinding(.holderLeft, .task(task.number))]
      return Made(found) { .undo(part, in: $0) }
    },
    Fault(.memberWithoutBadge, level: 3) { faulty in
      let given = [(2, 3), (5, 19), (9, 2), (11, 7)].compactMap { Day(year: InventedCell.year, month: $0.0, day: $0.1) }
      let first = faulty.cell.firstDay.adding(days: 2)
      guard let occasion = given.first(where: { first < $0 && $0 < faulty.today }),
        let member = faulty.person(where: { $0.born.adding(months: 12 * 50) < occasion })
      else { return nil }
      let (who, was) = (faulty.at(member), faulty.cell.members[member].admitted)
      let admitted = occasion.adding(months: -12 * 30)
      faulty.edit(.member(member)) { text in
        text.replacing("kết nạp \(was.written)", with: "kết nạp \(admitted.written)")
          .replacing("chính thức \(was.adding(months: 12).written)", with: "chính thức \(admitted.adding(months: 12).written)")
      }
      faulty.drop(.badge(member))
      return Made([SeededFinding(.memberWithoutBadge, .member(member))]) { _ in
        .state("trao huy hiệu \(who) 30 năm ngày \(occasion.written)")
      }
    },
    Fault(.dateAhead, level: 2) { faulty in
      guard let member = faulty.person() else { return nil }
      let part = faulty.add(
        faulty.quiet, "chức vụ \(faulty.at(member)) \"Chi hội trưởng cựu chiến binh\" từ \(faulty.quiet.adding(months: 48).written)")
      return Made([SeededFinding(.dateAhead, .member(member))]) { .undo(part, in: $0) }
    },
  ]

  /// An exemption for another reason that is stated wrongly, and stated again to mend it.
  private static func exempted(
    _ code: FindingCode, level: Int, _ texts: @escaping @Sendable (FaultyCell, String, Day) -> (wrong: String, right: String)
  ) -> Fault {
    Fault(code, level: level, [.exempt], wishing: { ($0.hasExempt, $0.kinds) = (true, [.hamlet, .street]) }) { faulty in
      guard let member = faulty.exempt else { return nil }
      let (wrong, right) = texts(faulty, faulty.at(member), faulty.cell.firstDay.adding(days: -10))
      faulty.edit(.exemption(member)) { _ in wrong + ": Điều trị dài ngày" }
      return Made([SeededFinding(code, .member(member))]) { _ in .state(right + ": Điều trị dài ngày") }
    }
  }
}

extension FaultyCell {
  /// The steps of the candidate before the cell considers, all in order.
  fileprivate var earlierSteps: String {
    let day = cell.firstDay
    return " bồi dưỡng \(day.adding(days: -40).written) làm đơn \(day.adding(days: -30).written) "
      + "thẩm tra \(day.adding(days: -20).written) lấy ý kiến \(day.adding(days: -10).written)"
  }
}
