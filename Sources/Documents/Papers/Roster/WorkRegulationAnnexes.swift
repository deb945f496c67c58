import Domain

/// The annexes of the working regulation: what the committee answers for, and each member's standing tasks.
extension RegulationPaper {
  var annexes: [Block] {
    var blocks: [Block] = [.chapter("PHỤ LỤC 1", "PHÂN CÔNG \(hasCommittee ? "CHI ỦY VIÊN" : "BÍ THƯ, PHÓ BÍ THƯ")")]
    let committee = cell.committee(on: day)
    blocks.append(committee.isEmpty ? .paragraph("Chưa ghi bí thư, phó bí thư, chi ủy viên.") : .table(table(of: committee)))
    blocks.append(.chapter("PHỤ LỤC 2", "NHIỆM VỤ CỐ ĐỊNH CỦA ĐẢNG VIÊN"))
    blocks.append(standing.rows.isEmpty ? .paragraph("Quy chế chưa ghi nhiệm vụ nào.") : .table(standing))
    return blocks
  }

  /// Each member with each of the tasks the regulation contains.
  private var standing: Table {
    let listed = Set(tasks)
    let rows = cell.roster(on: day).flatMap { member in
      cell.openTasks(of: member.id, on: day).filter { listed.contains($0.id) }.map { task -> [CleanText] in
        let assignment = task.assignment
        return [
          names[member.id], .joined(posts(of: member.id)), "Số \(task.id.number): \(content(of: assignment))",
          assignment.due.map { "Đến \($0.short)" } ?? recurrence(of: assignment), products(assignment.products),
          assignment.follower.map { names[$0] } ?? "",
        ]
      }
    }
    return Table(
      columns: [
        .init("TT", width: 11, .center), .init("Họ và tên", width: 26), .init("Chức vụ", width: 24), .init("Nhiệm vụ", width: 50),
        .init("Định kỳ, thời hạn", width: 20), .init("Kết quả, sản phẩm", width: 32), .init("Người theo dõi", width: 22),
      ],
      rows: rows.enumerated().map { index, row in ["\(index + 1)"] + row.map(Inline.plain) })
  }

  /// Those the regulation contains; for a draft the standing ones of the day.
  private var tasks: [TaskID] {
    regulation?.tasks ?? cell.openTasks(on: day).filter { $0.assignment.kind == .fixed }.map(\.id)
  }

  private func table(of committee: [Member]) -> Table {
    let listed = Set(tasks)
    let open = cell.openTasks(on: day)
    return Table(
      columns: [
        .init("TT", width: 13, .center), .init("Họ và tên", width: 34), .init("Chức vụ", width: 30), .init("Phụ trách", width: 66),
        .init("Theo dõi nhiệm vụ của", width: 40),
      ],
      rows: ranked(committee).enumerated().map { index, member in
        let own = open.filter { listed.contains($0.id) && $0.members(on: day).contains(member.id) }
        let led = cell.groups.filter { $0.heads(on: day).contains(member.id) }.map {
          "phụ trách \(CleanText($0.name).trimmed)" as CleanText
        }
        let followed = open.filter { $0.assignment.follower == member.id }.flatMap { $0.members(on: day) }
        var people: [MemberID] = []
        for id in followed where !people.contains(id) && id != member.id { people.append(id) }
        return ["\(index + 1)"]
          + [
            names[member.id], .joined(posts(of: member.id)),
            .joined(own.map { CleanText($0.assignment.text).trimmed } + led, by: "; ").capitalised,
            names.list(people),
          ].map(Inline.plain)
      })
  }

  /// Secretary, deputies, then the others, each in the order of the roster.
  private func ranked(_ committee: [Member]) -> [Member] {
    let ranks = [Post.secretary, .deputy, .committeeMember]
    func rank(_ member: Member) -> Int { ranks.firstIndex(where: member.posts(on: day).contains) ?? ranks.count }
    return committee.sorted { (rank($0), $0.id) < (rank($1), $1.id) }
  }
}
