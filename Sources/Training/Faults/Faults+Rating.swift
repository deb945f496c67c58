import Domain

extension Fault {
  /// Reviews and ratings of a year, missing or not in due form.
  static let ofRating: [Fault] = [
    dropped(.noReview, level: 1) { .review($0) },
    dropped(.noRating, level: 1, [.excellence]) { .rating($0) },
    Fault(.noResidenceComment, level: 2, season: .yearEnd, wishing: { $0.kinds = [.school, .office, .enterprise] }) { faulty in
      guard let member = faulty.person() else { return nil }
      let text = faulty.text(of: .residence(member))
      faulty.drop(.residence(member))
      return Made([SeededFinding(.noResidenceComment, .member(member))]) { _ in .rated(text) }
    },
    Fault(.cellNotReviewed, level: 2, season: .yearEnd, [.cellRating]) { faulty in
      guard let meeting = faulty.cell.meetings.lastIndex(where: { $0.kind == .yearEnd }) else { return nil }
      let text = faulty.text(of: .review(nil))
      faulty.drop(.review(nil))
      faulty.edit(.item(meeting, 1)) { $0.replacing("Kiểm điểm tập thể và từng đảng viên", with: "Kiểm điểm từng đảng viên") }
      return Made([SeededFinding(.cellNotReviewed, .year(InventedCell.year))]) { _ in .rated(text) }
    },
    Fault(.cellNotRated, level: 2, season: .yearEnd, [.cellRating]) { faulty in
      let text = faulty.text(of: .rating(nil)).byAll
      faulty.drop(.rating(nil))
      return Made([SeededFinding(.cellNotRated, .year(InventedCell.year))]) { _ in .rated(text) }
    },
    Fault(.noQuarterReview, level: 3) { faulty in
      let (secretary, deputy) = (faulty.at(faulty.cell.secretary), faulty.cell.deputy)
      let quarter = faulty.today.month.quarter.adding(-1)
      let text = " quý \(quarter.number)/\(quarter.year) tự nhận tốt: Hoàn thành các việc của quý"
      faulty.add(faulty.quiet, "kiểm điểm \(secretary)\(text)")
      return Made([SeededFinding(.noQuarterReview, .member(deputy))]) { .state("kiểm điểm \($0.at(deputy))\(text)") }
    },
    Fault(.ratingWithoutVotes, level: 2, season: .yearEnd) { faulty in
      guard let member = faulty.person() else { return nil }
      let text = faulty.text(of: .rating(member)).byAll
      faulty.edit(.rating(member)) { $0.without(from: " kín", through: "ý kiến 0") }
      return Made([SeededFinding(.ratingWithoutVotes, .member(member))]) { _ in .rated(text) }
    },
    Fault(.ratingNotCarried, with: [.noRating], level: 3, season: .yearEnd, [.excellence]) { faulty in
      guard let member = faulty.person() else { return nil }
      let votes = faulty.cell.voters()
      let text = faulty.text(of: .rating(member)).byAll
      faulty.edit(.rating(member)) {
        $0.replacing("tán thành \(votes) không tán thành 0", with: "tán thành 3 không tán thành \(votes - 3)")
      }
      return Made([SeededFinding(.ratingNotCarried, .member(member)), SeededFinding(.noRating, .member(member))]) { _ in
        .rated(text.replacing(" tốt ", with: " hoàn thành "))
      }
    },
    Fault(
      .ratingNotDue, level: 3, season: .yearEnd, [.exempt, .cellRating, .excellence],
      wishing: { ($0.hasExempt, $0.kinds) = (true, [.hamlet, .street]) }
    ) {
      faulty in
      guard let member = faulty.exempt else { return nil }
      let text = faulty.text(of: .rating(nil)).replacing("chi bộ", with: faulty.at(member))
      let part = faulty.add(faulty.heldOn, text)
      return Made([SeededFinding(.ratingNotDue, .member(member))]) { .undo(part, in: $0) }
    },
    regraded(.ratingAgainstRecord, level: 3) { _, _ in },
    Fault(.ratingAboveEmployer, level: 3, season: .yearEnd) { faulty in
      guard let member = faulty.person() else { return nil }
      let text = faulty.text(of: .rating(member)).byAll
      faulty.add(
        Day(year: InventedCell.year, month: 12, day: 14) ?? faulty.today, "đề nghị \(faulty.at(member)) năm 2026 hoàn thành do cơ quan")
      return Made([SeededFinding(.ratingAboveEmployer, .member(member))]) { _ in
        .rated(text + ": Cơ quan chưa tính việc làm ở chi bộ")
      }
    },
    regraded(.withoutFirstRound, level: 3) { faulty, member in
      faulty.exceed(member)
      faulty.edit(.rating(member)) { $0.replacing(" xuất sắc ", with: " xuất sắc vòng 2 ") }
    },
    regraded(.excellentReminded, level: 3) { faulty, member in
      faulty.exceed(member)
      guard let meeting = faulty.cell.lastRegular else { return }
      faulty.insert(before: .readBack(meeting), "nhắc nhở \(faulty.at(member)): Nộp báo cáo chậm")
    },
    Fault(.ratingCap, level: 4, season: .yearEnd, [.excellence]) { faulty in
      let most = faulty.wellRated / 5
      var chosen: [Int] = []
      for _ in 0...most {
        guard let member = faulty.person() else { return nil }
        faulty.exceed(member)
        faulty.edit(.rating(member)) { $0.replacing(" tốt ", with: " xuất sắc ") }
        chosen.append(member)
      }
      let last = chosen[0]
      let text = faulty.text(of: .rating(last)).byAll.replacing(" xuất sắc ", with: " tốt ")
      return Made([SeededFinding(.ratingCap, .year(InventedCell.year))]) { _ in .rated(text) }
    },
    Fault(.notCompleteYears, level: 4, season: .yearEnd, [.excellence]) { faulty in
      guard let member = faulty.person() else { return nil }
      let text = faulty.text(of: .rating(member)).replacing(" tốt ", with: " không hoàn thành ")
      faulty.edit(.rating(member)) { _ in text }
      // A day later than what else is put before the first meeting, so that the votes are counted of those who then belong to the cell.
      faulty.add(faulty.cell.firstDay.adding(days: 1), text.replacing("năm 2026", with: "năm 2025"))
      return Made([SeededFinding(.notCompleteYears, .member(member))]) { _ in .accept("Đã báo cáo cấp trên, đang xem xét theo quy định") }
    },
  ]

  /// A statement about a member that is missing.
  private static func dropped(
    _ code: FindingCode, level: Int, _ topics: Set<Topic> = [], _ part: @escaping @Sendable (Int) -> InventedCell.Part
  ) -> Fault {
    Fault(code, level: level, season: .yearEnd, topics) { faulty in
      guard let member = faulty.person() else { return nil }
      let text = faulty.text(of: part(member)).byAll
      faulty.drop(part(member))
      return Made([SeededFinding(code, .member(member))]) { _ in .rated(text) }
    }
  }

  /// A member rated excellent, rated anew to mend it.
  private static func regraded(
    _ code: FindingCode, level: Int, _ prepare: @escaping @Sendable (FaultyCell, Int) -> Void
  ) -> Fault {
    Fault(code, level: level, season: .yearEnd, [.excellence]) { faulty in
      guard let member = faulty.person() else { return nil }
      let text = faulty.text(of: .rating(member)).byAll
      faulty.edit(.rating(member)) { $0.replacing(" tốt ", with: " xuất sắc ") }
      prepare(faulty, member)
      return Made([SeededFinding(code, .member(member))]) { _ in .rated(text) }
    }
  }
}

extension FaultyCell {
  /// How many members are rated as good, of whom a share may be excellent.
  fileprivate var wellRated: Int { cell.members.indices.count { text(of: .rating($0)).contains("năm \(InventedCell.year) tốt") } }

  /// What the member did in the last quarter was more than asked.
  fileprivate func exceed(_ member: Int) {
    guard let meeting = cell.lastRegular else { return }
    edit(.conclusion(meeting, task: task(of: member).number)) { $0.replacing("đúng tiến độ", with: "vượt mức") }
  }
}

extension String {
  /// With the votes of whoever may vote on the day it is stated, for some may have left since.
  fileprivate var byAll: String { without(from: " tán thành ", through: "ý kiến 0") + (contains(" tán thành ") ? " tán thành tất cả" : "") }
}

extension Mend {
  /// A rating is voted on in a meeting; a review or a comment is stated outside.
  fileprivate static func rated(_ text: String) -> Mend { text.contains(" tán thành ") ? .meet(.yearEnd, text) : .state(text) }
}
