import Domain

extension Fault {
  /// What of a meeting is past, and can be accepted with a reason only.
  static let ofPastMeetings: [Fault] = [
    shaped(.missedMonth, .cell, level: 1, .noMonth, "Mưa lũ, chi bộ không tập trung được; tháng sau họp bù nội dung"),
    shaped(.committeeNotMet, .cell, level: 2, .noCommittee, "Chi ủy đi tập huấn, đã trao đổi qua điện thoại"),
    shaped(.lowAttendance, .cell, level: 1, .fewPresent, "Nhiều đồng chí bận mùa vụ, đã nhắc nhở"),
    Fault(.lateMeeting, level: 1, wishing: { $0.shape = .lateMeeting }) { faulty in
      guard let meeting = faulty.cell.lastRegular else { return nil }
      return Made([SeededFinding(.lateMeeting, .meeting(meeting))]) { _ in .accept("Chờ hướng dẫn của cấp trên") }
    },
    Fault(.noThematicMeeting, level: 2, season: .midYear, wishing: { $0.shape = .noThematic }) { faulty in
      guard let month = faulty.cell.months.dropLast().last else { return nil }
      return Made([SeededFinding(.noThematicMeeting, .cell)]) { _ in
        Mend(
          inMeetings: [(.thematic, ["mục 1: Báo cáo đề dẫn", "kết luận: Mỗi đồng chí nhận một việc"])],
          opening: " tháng \(month.written) chủ đề \"Chuyển đổi số trong sinh hoạt chi bộ\"")
      }
    },
    Fault(.absenceMonths, level: 1, wishing: { $0.shape = .absent(months: 1) }) { faulty in
      guard let member = faulty.cell.absentee else { return nil }
      return Made([SeededFinding(.absenceMonths, .member(member))]) { _ in .accept("Đã nhắc nhở, đồng chí nhận khuyết điểm") }
    },
    Fault(.absenceThreeMonths, level: 2, wishing: { ($0.shape, $0.months) = (.absent(months: 3), 4) }) { faulty in
      guard let member = faulty.cell.absentee else { return nil }
      return Made([SeededFinding(.absenceThreeMonths, .member(member))]) { _ in .accept("Đã báo cáo cấp trên, đang xem xét theo quy định") }
    },
    Fault(.noRollCall, level: 1) { faulty in
      guard let meeting = faulty.meeting(.committee) else { return nil }
      faulty.drop(.rollCall(meeting))
      return Made([SeededFinding(.noRollCall, .meeting(meeting))]) { _ in .accept("Bản ghi tay có đủ chữ ký người dự") }
    },
    Fault(.notReadBack, level: 1) { faulty in
      guard let meeting = faulty.meeting(.thematic) else { return nil }
      faulty.drop(.readBack(meeting))
      return Made([SeededFinding(.notReadBack, .meeting(meeting))]) { _ in .accept("Biên bản đã đọc ở buổi sau") }
    },
    Fault(.sameDayMeeting, level: 3, [.addedMeeting]) { faulty in
      _ = faulty.hold("chi ủy", at: "8:00", [])
      let meeting = faulty.hold("chi ủy", [])
      return Made([SeededFinding(.sameDayMeeting, .meeting(meeting))]) { _ in .accept("Chi ủy họp hai lần trong ngày") }
    },
    Fault(.congressQuorum, level: 4, [.addedMeeting, .term]) { faulty in
      let there = faulty.cell.committee.map(faulty.at).joined(separator: ", ")
      let meeting = faulty.hold("đại hội", roll: "có mặt \(there)", [])
      return Made([SeededFinding(.congressQuorum, .meeting(meeting))]) { _ in .accept("Đại hội hoãn, sẽ triệu tập lại") }
    },
    Fault(.resolutionSentLate, level: 1) { faulty in
      guard let number = faulty.cell.lastPoint, let meeting = faulty.cell.lastRegular else { return nil }
      let (held, late) = (faulty.cell.meetings[meeting].day, faulty.cell.meetings[meeting].day.adding(days: 6))
      faulty.edit(.sent(number)) { $0.replacing(held.adding(days: 1).written, with: late.written) }
      faulty.move(.sent(number), to: late)
      return Made([SeededFinding(.resolutionSentLate, .document(number))]) { _ in .accept("Mạng hỏng, lần sau gửi sớm hơn") }
    },
    Fault(.scoreSentLate, level: 2) { faulty in
      guard let meeting = faulty.cell.lastRegular else { return nil }
      let (held, late) = (faulty.cell.meetings[meeting].day, faulty.cell.meetings[meeting].day.adding(days: 9))
      faulty.edit(.scoreSent(meeting)) { $0.replacing("ngày \(held.adding(days: 1).written)", with: "ngày \(late.written)") }
      faulty.move(.scoreSent(meeting), to: late)
      return Made([SeededFinding(.scoreSentLate, .meeting(meeting))]) { _ in .accept("Chờ mẫu mới, lần sau gửi sớm hơn") }
    },
  ]

  private static func shaped(
    _ code: FindingCode, _ subject: FindingSubject, level: Int, _ shape: InventedCell.Wishes.Shape, _ reason: String
  ) -> Fault {
    Fault(code, level: level, wishing: { $0.shape = shape }) { _ in Made([SeededFinding(code, subject)]) { _ in .accept(reason) } }
  }

  /// What was written of a meeting wrongly, and is corrected.
  static let ofMinutes: [Fault] = [
    corrected(.shortMeeting, level: 1, touching: [.lastMeeting], .regular, { .close($0) }) { text, _, _ in
      text.replacing("lúc 20:45", with: "lúc 19:50").replacing("lúc 21:15", with: "lúc 19:50")
    },
    corrected(.meetingOfficers, level: 1, .thematic, { .opening($0) }) { text, faulty, _ in
      text.replacing(" thư ký \(faulty.at(faulty.cell.clerk))", with: "")
    },
    corrected(.materialLate, level: 1, .regular, { .opening($0) }) { text, faulty, _ in
      let sent = text.between("gửi tài liệu ", "\n").isEmpty ? String(text.suffix(10)) : ""
      let day = faulty.cell.meetings.last { text.contains($0.day.written) }?.day ?? faulty.today
      return text.replacing("gửi tài liệu \(sent)", with: "gửi tài liệu \(day.written)")
    },
    corrected(.metByGroups, level: 2, .regular, { .opening($0) }) { text, _, _ in text + " tại các tổ đảng" },
    corrected(.garbledText, level: 2, .committee, { .speech($0) }, subject: { _ in .cell }) { text, _, _ in
      text.prefix { $0 != ":" } + ": §ång chÝ B×nh ®Ò nghÞ göi tµi liÖu sím"
    },
    corrected(
      .absentSpeaker, level: 2, .regular, { .speech($0) },
      where: { faulty, meeting in
        faulty.cell.place(of: .absence(meeting)) != nil && faulty.cell.absentee == nil
      }
    ) { text, faulty, meeting in
      let absence = faulty.text(of: .absence(meeting))
      let absent = absence.split(separator: " ").first { $0.hasPrefix("@") }.map(String.init) ?? ""
      return "phát biểu \(absent): " + (text.split(separator: ":").last.map(String.init) ?? "")
    },
    corrected(.scoreIncomplete, level: 3, .regular, { .score($0) }) { _, _, _ in "chấm điểm thời gian 5" },
    corrected(.scoreAgainstRecord, level: 3, .regular, { .score($0) }, where: { $1 > 1 }) { _, _, _ in
      "chấm điểm tỷ lệ dự 2 chuẩn bị 10 tiến hành 38 nguyên tắc 5 kết thúc 5"
    },
    Fault(.exemptExcused, level: 2, [.exempt], wishing: { ($0.hasExempt, $0.kinds) = (true, [.hamlet, .street]) }) { faulty in
      guard let member = faulty.exempt, let meeting = faulty.meeting(.thematic),
        let part = faulty.insert(before: .rollCall(meeting), "vắng \(faulty.at(member)) có lý do: Tuổi cao")
      else { return nil }
      return Made([SeededFinding(.exemptExcused, .member(member))]) { cell in
        .state(Mend.undo(part, in: cell).statements.map { $0 + ": Đồng chí được miễn sinh hoạt" })
      }
    },
  ]

  /// One line of the last meeting of a kind is written otherwise, and the correction restores it.
  private static func corrected(
    _ code: FindingCode, level: Int, touching topics: Set<Topic> = [], _ kind: InventedCell.Meeting.Kind,
    _ part: @escaping @Sendable (Int) -> InventedCell.Part,
    subject: @escaping @Sendable (Int) -> FindingSubject = { .meeting($0) },
    where fits: @escaping @Sendable (FaultyCell, Int) -> Bool = { _, _ in true },
    _ spoil: @escaping @Sendable (String, FaultyCell, Int) -> String
  ) -> Fault {
    Fault(code, level: level, topics) { faulty in
      guard let meeting = faulty.meeting(kind, where: { fits(faulty, $0) }) else { return nil }
      let right = faulty.text(of: part(meeting))
      faulty.edit(part(meeting)) { spoil($0, faulty, meeting) }
      return Made([SeededFinding(code, subject(meeting))]) { .correct(part(meeting), right, in: $0) }
    }
  }
}
