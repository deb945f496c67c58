import Domain

extension Fault {
  /// Points, targets and shortcomings.
  static let ofFollowUps: [Fault] = [
    Fault(.vaguePoint, level: 1, [.point, .term]) { faulty in
      guard let number = faulty.cell.lastPoint else { return nil }
      let clauses = faulty.text(of: .point(number)).between(number, ":")
      faulty.edit(.point(number)) { $0.replacing(clauses, with: "") }
      return Made([SeededFinding(.vaguePoint, .point(of: number))]) { _ in
        .state("điều chỉnh điểm 1 của \(number)\(clauses): Giao người và hạn")
      }
    },
    Fault(.overduePoint, level: 1, [.point, .term]) { faulty in
      guard let number = faulty.cell.lastPoint else { return nil }
      let due = faulty.today.adding(days: -4).written
      faulty.edit(.point(number)) { $0.without(from: " hạn ", through: ":").replacing("\(number) do ", with: "\(number) do ") }
      let text = faulty.text(of: .point(number))
      let holder = text.split(separator: " ").first { $0.hasPrefix("@") }.map(String.init) ?? ""
      faulty.edit(.point(number)) { $0.replacing(holder, with: "\(holder) hạn \(due):") }
      return Made([SeededFinding(.overduePoint, .point(of: number))]) { _ in
        .meet(
          .committee, "báo cáo \(holder) điểm 1 của \(number): Đã làm xong", "kết luận điểm 1 của \(number) hoàn thành: Xong, chậm mấy ngày"
        )
      }
    },
    Fault(.vagueTarget, level: 1, [.target]) { faulty in
      let due = faulty.today.adding(days: 60).written
      faulty.edit(.target) { $0.replacing(" hạn \(due)", with: "") }
      return Made([SeededFinding(.vagueTarget, .followUp(.target(1)))]) { _ in .state("điều chỉnh chỉ tiêu 1 hạn \(due): Giao thời hạn") }
    },
    Fault(.overdueTarget, level: 1, [.target]) { faulty in
      let due = faulty.today.adding(days: 60).written
      faulty.edit(.target) { $0.replacing(due, with: faulty.today.adding(days: -5).written) }
      return Made([SeededFinding(.overdueTarget, .followUp(.target(1)))]) { _ in
        .meet(.committee, "kết luận chỉ tiêu 1 hoàn thành đạt 96%: Đạt chỉ tiêu")
      }
    },
    Fault(.vagueShortcoming, level: 1, [.shortcoming]) { faulty in
      let remedy = " biện pháp \"Mỗi tháng báo cáo trước chi bộ\""
      faulty.edit(.shortcoming) { $0.replacing(remedy, with: "") }
      return Made([SeededFinding(.vagueShortcoming, .followUp(.shortcoming(1)))]) { _ in
        .state("điều chỉnh hạn chế 1\(remedy): Thống nhất biện pháp")
      }
    },
    Fault(.overdueShortcoming, level: 1, [.shortcoming]) { faulty in
      let due = faulty.today.adding(days: 60).written
      faulty.edit(.shortcoming) { $0.replacing(due, with: faulty.today.adding(days: -6).written) }
      return Made([SeededFinding(.overdueShortcoming, .followUp(.shortcoming(1)))]) { _ in
        .meet(.committee, "kết luận hạn chế 1 hoàn thành: Đã khắc phục, tháng nào cũng báo cáo")
      }
    },
  ]

  /// The regulation, resolutions and plans of the year.
  static let ofTheYearsPapers: [Fault] = [
    Fault(.noRegulation, level: 1, [.regulation]) { faulty in
      let text = faulty.text(of: .regulation)
      faulty.drop(.regulation)
      return Made([SeededFinding(.noRegulation, .cell)]) { cell in
        .state(text.replacing(" gồm ", with: " gồm ").replacingDay(after: " từ ", with: cell.day))
      }
    },
    Fault(.noAssignmentResolution, level: 2, [.assignment, .thematicResolution, .regulation]) { faulty in
      let number = faulty.cell.resolutions[0]
      for task in faulty.cell.tasks where task.recurrence != .none { faulty.move(.task(task.number), to: faulty.cell.firstDay) }
      faulty.drop(.vote(number))
      faulty.drop(.resolution(number))
      for other in faulty.cell.resolutions {
        for part in [InventedCell.Part.vote(other), .resolution(other)] {
          faulty.edit(part) { $0.replacing("về phân công, quản lý và kiểm tra nhiệm vụ của đảng viên", with: "về chuyển đổi số") }
        }
      }
      return Made([SeededFinding(.noAssignmentResolution, .year(InventedCell.year))]) { _ in
        .state("văn bản \(number) ngày 12/01/2026: Nghị quyết về phân công nhiệm vụ cho đảng viên năm 2026")
      }
    },
    Fault(.noInspection, level: 2, season: .yearEnd, [.inspection]) { faulty in
      faulty.drop(.inspection)
      return Made([SeededFinding(.noInspection, .year(InventedCell.year))]) { cell in
        .state(
          "kiểm tra #1 do \(cell.at(cell.tasks[0].follower)) ngày \(cell.day.adding(days: -1).written): Sổ sách ghi đủ",
          "kiểm tra #2 do \(cell.at(cell.tasks[1].follower)) ngày \(cell.day.written): Làm đúng lịch")
      }
    },
    Fault(.noInspectionPlan, level: 2, season: .yearEnd, [.ownDocuments]) { faulty in
      let text = faulty.text(of: .document("01-KH/CB"))
      faulty.drop(.document("01-KH/CB"))
      return Made([SeededFinding(.noInspectionPlan, .year(InventedCell.year))]) { _ in .state(text) }
    },
    Fault(.noThematicResolution, level: 3, season: .yearEnd, [.thematicResolution]) { faulty in
      for number in faulty.cell.resolutions {
        faulty.edit(.resolution(number)) { $0.replacing("nghị quyết chuyên đề \(number)", with: "nghị quyết \(number)") }
      }
      return Made([SeededFinding(.noThematicResolution, .year(InventedCell.year))]) { _ in
        .meet(
          .thematic, "biểu quyết tán thành tất cả: Thông qua nghị quyết chuyên đề về phân công, quản lý đảng viên",
          "nghị quyết chuyên đề: Nghị quyết chuyên đề về phân công, quản lý đảng viên")
      }
    },
  ]
}

extension InventedCell {
  /// The number of the resolution whose point is still to be concluded.
  var lastPoint: String? { resolutions.last { place(of: .point($0)) != nil } }
}

extension String {
  /// What stands after `start` and before the first `end`.
  func between(_ start: String, _ end: String) -> String {
    guard let begun = firstRange(of: start), let last = self[begun.upperBound...].firstRange(of: end) else { return "" }
    return String(self[begun.upperBound..<last.lowerBound])
  }

  /// With another day in the place of the word after `mark`.
  func replacingDay(after mark: String, with day: Day) -> String {
    let old = between(mark, " ")
    return old.isEmpty ? self : replacing(mark + old, with: mark + day.written)
  }
}
