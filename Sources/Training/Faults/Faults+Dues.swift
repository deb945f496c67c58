import Domain

extension Fault {
  /// Who paid, and how much.
  static let ofPayments: [Fault] = [
    Fault(.duesMonths, level: 1, [.dues]) { faulty in
      guard let member = faulty.person(), let month = faulty.pastMonths.last else { return nil }
      faulty.leaveOut(member, of: month)
      return Made([SeededFinding(.duesMonths, .member(member))]) { cell in .state("đảng phí \(month.written) \(cell.at(member))") }
    },
    Fault(.duesThreeMonths, level: 2, [.dues], wishing: { $0.months = 4 }) { faulty in
      guard let member = faulty.person() else { return nil }
      let months = Array(faulty.pastMonths.suffix(3))
      for month in months { faulty.leaveOut(member, of: month) }
      faulty.edit(.rating(member)) { $0.replacing(" tốt ", with: " hoàn thành ") }
      return Made([SeededFinding(.duesThreeMonths, .member(member))]) { cell in
        .state(months.map { "đảng phí \($0.written) \(cell.at(member))" })
      }
    },
    Fault(.duesNotRecorded, level: 1, [.dues]) { faulty in
      guard let month = faulty.pastMonths.last else { return nil }
      faulty.drop(.dues(month))
      faulty.drop(.remittance(month))
      return Made([SeededFinding(.duesNotRecorded, .cell)]) { _ in .state("đảng phí \(month.written) tất cả") }
    },
    Fault(.duesTwice, level: 2, [.dues]) { faulty in
      guard let member = faulty.person(), let month = faulty.cell.months.last else { return nil }
      let part = faulty.add(faulty.quiet, "đảng phí \(month.written) \(faulty.at(member))")
      return Made([SeededFinding(.duesTwice, .member(member))]) { .undo(part, in: $0) }
    },
    Fault(.duesShort, level: 2, [.dues]) { faulty in
      guard let member = faulty.person(), let month = faulty.pastMonths.last else { return nil }
      let paid = (faulty.cell.duesAmount(of: member) - 4) * 1000
      faulty.leaveOut(member, of: month, paying: paid)
      faulty.insert(before: .dues(month), "đảng phí \(month.written) \(faulty.at(member)) \(paid)")
      return Made([SeededFinding(.duesShort, .member(member))]) { cell in .state("đảng phí \(month.written) \(cell.at(member)) 4.000") }
    },
    Fault(.duesAhead, level: 3, [.dues]) { faulty in
      guard let member = faulty.person(), let month = faulty.cell.months.last else { return nil }
      let part = faulty.add(faulty.quiet, "đảng phí \(month.written) \(faulty.at(member)) 90.000")
      return Made([SeededFinding(.duesAhead, .member(member))]) { .undo(part, in: $0) }
    },
    Fault(.duesFreeListed, level: 3, [.dues]) { faulty in
      guard let member = faulty.person(), let month = faulty.cell.months.last else { return nil }
      let from = month.firstDay
      faulty.add(
        from.adding(days: -20),
        "miễn giảm đảng phí \(faulty.at(member)) 100% từ \(from.written) đến \(from.adding(months: 6).adding(days: -1).written) "
          + "căn cứ \"Nghị quyết của chi bộ\": Hoàn cảnh khó khăn")
      faulty.edit(.dues(month)) { $0 + " trừ \(faulty.at(member))" }
      let part = faulty.add(faulty.quiet, "đảng phí \(month.written) \(faulty.at(member))")
      return Made([SeededFinding(.duesFreeListed, .member(member))]) { .undo(part, in: $0) }
    },
    Fault(.duesNotOwed, level: 3, season: .midYear, [.dues, .newcomers, .newTasks]) { faulty in
      guard let month = faulty.pastMonths.last else { return nil }
      let member = faulty.receive("Lê Anh Tú", "tú-mới")
      let part = faulty.add(faulty.quiet, "đảng phí \(month.written) @tú-mới 15.000")
      return Made([SeededFinding(.duesNotOwed, .member(member))]) { .undo(part, in: $0) }
    },
  ]

  /// Rates, reliefs, who collects, and what is sent up.
  static let ofDuesOrder: [Fault] = [
    Fault(.noDuesRate, level: 1, [.dues]) { faulty in
      guard let member = faulty.person() else { return nil }
      let text = faulty.text(of: .duesRate(member))
      faulty.drop(.duesRate(member))
      return Made([SeededFinding(.noDuesRate, .cell)]) { _ in .state(text) }
    },
    Fault(.reliefTooLong, level: 2, [.dues]) { faulty in
      guard let member = faulty.person() else { return nil }
      let from = faulty.today.month.adding(1).firstDay
      let text = "miễn giảm đảng phí \(faulty.at(member)) 50% từ \(from.written) đến "
      let reason = " căn cứ \"Nghị quyết của chi bộ\": Hoàn cảnh khó khăn"
      let part = faulty.add(faulty.quiet, text + from.adding(months: 30).written + reason)
      return Made([SeededFinding(.reliefTooLong, .member(member))]) { cell in
        .undo(part, in: cell).and(text + from.adding(months: 12).adding(days: -1).written + reason)
      }
    },
    Fault(.reliefShare, level: 2, [.dues]) { faulty in
      guard let member = faulty.person() else { return nil }
      let from = faulty.today.month.adding(1).firstDay
      let rest =
        "% từ \(from.written) đến \(from.adding(months: 6).adding(days: -1).written) căn cứ \"Nghị quyết của chi bộ\": Hoàn cảnh khó khăn"
      let part = faulty.add(faulty.quiet, "miễn giảm đảng phí \(faulty.at(member)) 40\(rest)")
      return Made([SeededFinding(.reliefShare, .member(member))]) { cell in
        .undo(part, in: cell).and("miễn giảm đảng phí \(cell.at(member)) 50\(rest)")
      }
    },
    Fault(.reliefOver, level: 3, [.dues]) { faulty in
      guard let member = faulty.person(), let month = faulty.cell.months.last else { return nil }
      let from = faulty.cell.firstDay
      faulty.add(
        from,
        "miễn giảm đảng phí \(faulty.at(member)) 50% từ \(faulty.cell.months[0].firstDay.written) "
          + "đến \(month.adding(-1).lastDay.written) căn cứ \"Nghị quyết của chi bộ\": Hoàn cảnh khó khăn")
      for paid in faulty.pastMonths { faulty.lower(paid, by: faulty.cell.duesAmount(of: member) * 150) }
      faulty.edit(.dues(month)) { $0 + " trừ \(faulty.at(member))" }
      return Made([SeededFinding(.reliefOver, .member(member))]) { cell in .state("đảng phí \(month.written) \(cell.at(member))") }
    },
    Fault(.noDuesCollector, level: 2) { faulty in
      let task = faulty.task(of: faulty.cell.clerk)
      faulty.edit(.task(task.number)) { $0.replacing(", sổ đảng phí", with: "").replacing(", thu nộp đảng phí", with: "") }
      return Made([SeededFinding(.noDuesCollector, .cell)]) { cell in
        .state("chức vụ \(cell.at(cell.clerk)) thu đảng phí từ \(cell.day.written)")
      }
    },
    Fault(.noSpendingRule, level: 2, [.dues], wishing: { $0.months = 4 }) { faulty in
      guard faulty.pastMonths.count > 2 else { return nil }
      faulty.drop(.spendingRule)
      return Made([SeededFinding(.noSpendingRule, .cell)]) { cell in
        .state("quy chế chi tiêu từ \(cell.day.written): Quy chế chi tiêu của chi bộ nhiệm kỳ 2025-2030")
      }
    },
    Fault(.remittedOver, level: 2, [.dues]) { faulty in
      guard let month = faulty.remitted else { return nil }
      let text = faulty.text(of: .remittance(month))
      faulty.lower(month, by: -45_000)
      return Made([SeededFinding(.remittedOver, .cell)]) { .undo(.remittance(month), in: $0).and(text) }
    },
    Fault(.remittedShort, level: 2, [.dues]) { faulty in
      guard let month = faulty.remitted else { return nil }
      faulty.lower(month, by: 15_000)
      return Made([SeededFinding(.remittedShort, .cell)]) { cell in .state("trích nộp \(month.written) 15.000 ngày \(cell.day.written)") }
    },
  ]
}

extension FaultyCell {
  /// A member from elsewhere, received on a quiet day with task, rate and everything in order.
  ///
  /// - Returns: the place in the roster.
  func receive(_ name: String, _ handle: String, clauses: String = "chính thức 03/02/2012", dated: String = "", rated: Bool = true) -> Int {
    let (index, day) = (nextMember, quiet)
    nextMember += 1
    add(
      day,
      "tiếp nhận @\(handle) \"\(name)\" \(clauses) đơn vị \"Đảng bộ phường Hà Cầu\" sinh 05/05/1988 giới nam nghề \"Thợ điện\" từ \(day.written)\(dated)"
    )
    let number = newTaskNumber()
    let follower = cell.secretary
    add(
      day,
      "phân công #\(number) @\(handle) loại cố định hằng quý sản phẩm \"Sổ ghi từng lần, có chữ ký\" theo dõi \(at(follower)) "
        + "căn cứ \"Kết luận của chi ủy\": Giúp trực phòng đọc")
    if rated { add(day, "định mức đảng phí @\(handle) 15.000 từ \(day.written)") }
    return index
  }
}
