import Domain

extension Fault {
  /// Counts of votes, and resolutions.
  static let ofVotes: [Fault] = [
    Fault(.uncountedVote, level: 2) { faulty in
      guard let (meeting, number) = faulty.monthly() else { return nil }
      let (right, votes) = (faulty.text(of: .vote(number)), faulty.voters(meeting))
      faulty.edit(.vote(number)) { $0.replacing("tán thành \(votes) không", with: "tán thành \(votes - 2) không") }
      return Made([SeededFinding(.uncountedVote, .meeting(meeting))]) { .correct(.vote(number), right, in: $0) }
    },
    Fault(.overcountedVote, level: 4, [.thematicResolution]) { faulty in
      guard let member = faulty.person(), let meeting = faulty.meeting(.thematic), let number = faulty.resolution(of: meeting) else {
        return nil
      }
      let (right, votes) = (faulty.text(of: .vote(number)), faulty.voters(meeting))
      faulty.insert(before: .readBack(meeting), "vắng \(faulty.at(member)) có lý do: Ghi bổ sung sau khi đối chiếu")
      return Made([SeededFinding(.overcountedVote, .meeting(meeting))]) {
        .correct(.vote(number), right.replacing("tán thành \(votes) không", with: "tán thành \(votes - 1) không"), in: $0)
      }
    },
    Fault(.voteNotAllowed, level: 4, [.probationer], wishing: { $0.hasProbationer = true }) { faulty in
      guard let member = faulty.probationer else { return nil }
      return faulty.voted(
        .voteNotAllowed, "khai trừ đối với \(faulty.at(member)) kín", "kỷ luật đối với \(faulty.at(member)) kín", "Khiển trách")
    },
    Fault(.openVote, level: 3) { faulty in
      guard let member = faulty.person() else { return nil }
      return faulty.voted(.openVote, "kỷ luật đối với \(faulty.at(member))", "kỷ luật đối với \(faulty.at(member)) kín", "Khiển trách")
    },
    Fault(.voteWithoutCandidate, level: 4, [.candidate]) { faulty in
      let day = faulty.cell.firstDay
      faulty.edit(.candidate) { text in
        text + " bồi dưỡng \(day.adding(days: -40).written) làm đơn \(day.adding(days: -30).written) "
          + "thẩm tra \(day.adding(days: -20).written) lấy ý kiến \(day.adding(days: -10).written)"
      }
      return faulty.voted(
        .voteWithoutCandidate, "kết nạp", "kết nạp \"\(InventedCell.candidate)\"", "Đề nghị kết nạp quần chúng ưu tú",
        // Long ago enough, the decision on it would be late.
        since: faulty.today.adding(days: -50))
    },
    Fault(
      .failedVotes, level: 4, season: .midYear, [.probationer],
      wishing: { ($0.hasProbationer, $0.probationDays, $0.months) = (true, 520, 4) }
    ) {
      faulty in
      guard let member = faulty.probationer else { return nil }
      var last = 0
      for meeting in faulty.cell.meetings.indices where faulty.cell.meetings[meeting].kind == .regular {
        let votes = faulty.voters(meeting)
        faulty.insert(
          before: .readBack(meeting),
          "biểu quyết công nhận đối với \(faulty.at(member)) tán thành 2 không tán thành \(votes - 2) không ý kiến 0: Công nhận chính thức")
        last = meeting
      }
      return Made([SeededFinding(.failedVotes, .meeting(last))]) { cell in
        .state("văn bản 01-BC/CB ngày \(cell.day.written): Báo cáo kết quả biểu quyết công nhận, kèm số phiếu từng lần")
      }
    },
    Fault(.resolutionWithoutVote, level: 1) { faulty in
      guard let (_, number) = faulty.monthly() else { return nil }
      faulty.drop(.vote(number))
      return Made([SeededFinding(.resolutionWithoutVote, .document(number))]) { _ in
        .accept("Biên bản ghi tay có kết quả biểu quyết, chi bộ đã xác nhận lại")
      }
    },
    Fault(.decisionLate, level: 4, [.candidate], wishing: { $0.months = 5 }) { faulty in
      let day = faulty.cell.firstDay
      guard let meeting = faulty.cell.meetings.firstIndex(where: { $0.kind == .regular }) else { return nil }
      faulty.edit(.candidate) { text in
        text + " bồi dưỡng \(day.adding(days: -40).written) làm đơn \(day.adding(days: -30).written) "
          + "thẩm tra \(day.adding(days: -20).written) lấy ý kiến \(day.adding(days: -10).written)"
      }
      let votes = faulty.voters(meeting)
      faulty.insert(
        before: .readBack(meeting),
        "biểu quyết kết nạp \"\(InventedCell.candidate)\" tán thành \(votes) không tán thành 0 không ý kiến 0: Đề nghị kết nạp")
      return Made([SeededFinding(.decisionLate, .candidate(InventedCell.candidate))]) { cell in
        .state("quần chúng \"\(InventedCell.candidate)\" quyết định \(cell.day.adding(days: -9).written)")
      }
    },
  ]

  /// Elections, and the posts that follow from them.
  static let ofElections: [Fault] = [
    Fault(.ineligibleCandidate, level: 4, [.addedMeeting, .probationer], wishing: { $0.hasProbationer = true }) { faulty in
      guard let member = faulty.probationer else { return nil }
      let meeting = faulty.elect(1, "\(faulty.at(faulty.cell.clerk)) \(faulty.cell.voters() - 1), \(faulty.at(member)) 1")
      return Made([SeededFinding(.ineligibleCandidate, .meeting(meeting))]) { _ in .accept("Đã hướng dẫn lại, kết quả không thay đổi") }
    },
    Fault(.vacantSeats, level: 3, [.addedMeeting]) { faulty in
      guard let member = faulty.person() else { return nil }
      let meeting = faulty.elect(2, "\(faulty.at(faulty.cell.clerk)) \(faulty.cell.voters()), \(faulty.at(member)) 2")
      return Made([SeededFinding(.vacantSeats, .meeting(meeting))]) { _ in .accept("Chi bộ quyết định bầu bổ sung vào tháng sau") }
    },
    Fault(.electedWithoutPost, level: 3, [.addedMeeting]) { faulty in
      guard let member = faulty.person() else { return nil }
      let task = faulty.task(of: member)
      _ = faulty.elect(1, "\(faulty.at(member)) \(faulty.cell.voters())")
      return Made([SeededFinding(.electedWithoutPost, .member(member))]) { cell in
        .state(
          "chức vụ \(cell.at(member)) chi ủy viên từ \(cell.day.adding(days: -3).written)",
          "điều chỉnh #\(task.number) sản phẩm \"Mỗi quý một lần, có danh sách\": Đã xem lại khi nhận chức vụ")
      }
    },
    Fault(.postNotWon, with: [.holderChangedPost], level: 4, [.addedMeeting]) { faulty in
      guard let member = faulty.person() else { return nil }
      let task = faulty.task(of: member)
      _ = faulty.elect(1, "\(faulty.at(faulty.cell.clerk)) \(faulty.cell.voters() - 2), \(faulty.at(member)) 2")
      let part = faulty.add(faulty.quiet, "chức vụ \(faulty.at(member)) chi ủy viên từ \(faulty.heldOn.written)")
      return Made([SeededFinding(.postNotWon, .member(member)), SeededFinding(.holderChangedPost, .task(task.number))]) {
        .undo(part, in: $0)
      }
    },
  ]
}

extension FaultyCell {
  /// The last regular meeting no other fault is about, and the number of the resolution it passed on its month.
  fileprivate func monthly() -> (meeting: Int, number: String)? {
    guard let meeting = meeting(.regular, where: { $0 > 1 }) else { return nil }
    return resolution(of: meeting).map { (meeting, $0) }
  }

  /// The number of the resolution a meeting passed last.
  fileprivate func resolution(of meeting: Int) -> String? {
    let day = cell.meetings[meeting].day
    return cell.resolutions.last { number in cell.lines.contains { $0.part == .resolution(number) && $0.day == day } }
  }

  /// A vote on somebody in a thematic meeting, of all who are there; the correction says it as it should have been.
  fileprivate func voted(_ code: FindingCode, _ wrong: String, _ right: String, _ text: String, since: Day? = nil) -> Fault.Made? {
    guard let meeting = meeting(.thematic, where: { since ?? cell.meetings[$0].day <= cell.meetings[$0].day }) else { return nil }
    let votes = " tán thành \(voters(meeting)) không tán thành 0 không ý kiến 0: \(text)"
    guard let part = insert(before: .readBack(meeting), "biểu quyết \(wrong)\(votes)") else { return nil }
    return Fault.Made([SeededFinding(code, .meeting(meeting))]) { .correct(part, "biểu quyết \(right)\(votes)", in: $0) }
  }

  /// A meeting on a quiet day that elects to the committee, with the votes of each.
  fileprivate func elect(_ seats: Int, _ candidates: String) -> Int {
    let votes = cell.voters()
    return hold(
      "chuyên đề",
      ["bầu chi ủy viên số lượng \(seats) phát ra \(votes) thu về \(votes) hợp lệ \(votes) ứng cử \(candidates)"])
  }
}
