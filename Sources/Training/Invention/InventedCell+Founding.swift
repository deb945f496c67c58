import Domain

/// What the record of an invented cell begins with: roster, posts, groups, rates, documents.
extension InventedCell {
  /// Says who is unwell, exempt or on probation; at least nine official members take part.
  mutating func giveStates() {
    if let oldest = members.indices.min(by: { members[$0].born < members[$1].born }), kind.isResidence,
      members[oldest].state == .retired, choice.chance(wishes.hasExempt ? 100 : 70)
    {
      members[oldest].state = .exempt
    }
    if let index = choice.one(of: members.indices.filter { members[$0].isActive }) { members[index].state = .unwell }
    let helpers = members.indices.filter { members[$0].state == .active }
    guard choice.chance(wishes.hasProbationer.map { $0 ? 100 : 0 } ?? 70), helpers.count > 4,
      let newest = helpers.max(by: { members[$0].born < members[$1].born })
    else { return }
    // Last on the roster, for the statement names the helper.
    let member = members.remove(at: newest)
    let able = members.indices.filter { members[$0].state == .active }
    // Too lately to be rated at the end of the year.
    let usual = firstDay.adding(days: -choice.number(in: season == .yearEnd ? 5...20 : 20...120))
    let since = wishes.probationDays.map { day.adding(days: -$0) } ?? usual
    members.append(member.probationary(since: since, helper: choice.one(of: able) ?? 0))
  }

  mutating func givePosts() {
    let able = members.indices.filter { members[$0].state == .active }
    let others = members.indices.filter { members[$0].votes && members[$0].state != .active }
    let chosen = choice.shuffled(able) + others
    let size = members.count < 16 ? 3 : members.count < 24 ? 4 : 5
    for (index, member) in chosen.prefix(size).enumerated() {
      members[member].post = index == 0 ? .secretary : index == 1 ? .deputy : .committee
    }
  }

  private static let termBegan = Day(year: 2025, month: 4, day: 20) ?? Day(number: 0)

  mutating func found() {
    let day = firstDay
    let began = Self.termBegan.written
    add(day, .cell, "chi bộ \"\(name)\" thuộc \"\(superior)\" loại \"\(kind.rawValue)\" thành lập 19/05/1976")
    add(day, .term, "nhiệm kỳ 2025-2030 từ \(began)")
    for index in members.indices { add(day, .member(index), statement(of: index)) }
    for index in members.indices {
      if let post = members[index].post { add(day, .post(index), "chức vụ \(at(index)) \(post.rawValue) từ \(began)") }
      if members[index].state == .exempt {
        add(day, .exemption(index), "miễn sinh hoạt \(at(index)) tuổi cao sức khỏe yếu từ 05/06/2025: Có đơn và giấy khám sức khỏe")
      }
    }
    awardBadges()
    formGroups(day)
    for index in members.indices { add(day, .duesRate(index), rate(of: index)) }
    let helpers = members.indices.filter { members[$0].post != nil }.prefix(2).map(at).joined(separator: ", ")
    add(
      day, .candidate,
      "quần chúng \"\(Self.candidate)\" sinh 12/03/2001 giới nữ nghề \"\(kind.jobs[0])\" giúp đỡ \(helpers) giới thiệu 05/09/2025")
    add(
      day, .document("28-HD/ĐU"),
      "văn bản 28-HD/ĐU ngày 15/12/2025 nơi ban hành \"\(superior)\": Hướng dẫn phân công nhiệm vụ cho đảng viên năm 2026")
    add(
      day, .document("39-KH/ĐU"),
      "văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành \"\(superior)\" hạn \(dueFromAbove.written): Kế hoạch khảo sát chất lượng sinh hoạt")
    add(day, .document("01-KH/CB"), "văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát của chi bộ năm 2026")
  }

  /// The candidate every invented cell prepares.
  static let candidate = "Trần Phương Thảo"

  /// What the committee above asks for by a day that is still to come.
  var dueFromAbove: Day { day.adding(days: 40) }

  private func statement(of index: Int) -> String {
    let member = members[index]
    var clauses = ["đảng viên \(at(index)) \"\(member.name)\""]
    if member.isProbationary { clauses.append("dự bị") }
    clauses.append("sinh \(member.born.written) giới \(member.isFemale ? "nữ" : "nam") kết nạp \(member.admitted.written)")
    switch member.state {
    case .probationary(let helper): clauses.append("giúp đỡ \(at(helper))")
    case .active, .retired, .unwell, .exempt: clauses.append("chính thức \(member.admitted.adding(months: 12).written)")
    }
    clauses.append("nghề \"\(member.job)\"")
    switch member.state {
    case .unwell: clauses.append("hoàn cảnh \"Sức khỏe yếu, đang điều trị\"")
    case .exempt: clauses.append("hoàn cảnh \"Tuổi cao, đi lại khó\"")
    case .active, .retired, .probationary: break
    }
    return clauses.joined(separator: " ")
  }

  /// The marks of the year of every invented cell.
  private static let marks: Set<Int> = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]

  /// Who reaches a mark while the record goes on has the badge on the day.
  private mutating func awardBadges() {
    for index in members.indices where !members[index].isProbationary {
      let years = Self.year - members[index].admitted.year
      let reached = members[index].admitted.adding(months: 12 * years)
      guard Self.marks.contains(years), firstDay < reached, reached < day else { continue }
      add(reached, .badge(index), "trao huy hiệu \(at(index)) \(years) năm ngày \(reached.written)")
    }
  }

  private mutating func formGroups(_ day: Day) {
    if members.count >= 24 {
      for part in 0..<2 {
        let those = members.indices.filter { $0 % 2 == part }
        let head = those.first { members[$0].post == .committee } ?? those.first { members[$0].votes } ?? 0
        let name = "Tổ đảng số \(part + 1)"
        let listed = those.map(at).joined(separator: ", ")
        add(day, .group(name), "tổ \"\(name)\" loại tổ đảng phụ trách \(at(head)) gồm \(listed) từ \(day.written)")
      }
    }
    guard kind.isResidence else { return }
    areas = Array(choice.shuffled(["Xóm Trên", "Xóm Chợ", "Xóm Đình", "Xóm Mới", "Ngõ Dài"]).prefix(choice.number(in: 2...3)))
  }

  /// So many households an area has; the task of its head names as many.
  func households(of area: Int) -> Int { 9 + Int(seed % 7) + area * 3 }

  /// Amounts are thousands, so that shares of them are whole.
  func duesAmount(of index: Int) -> Int { 10 + (index * 7 + Int(seed % 11)) % 23 }

  private func rate(of index: Int) -> String {
    let member = members[index]
    let basis = member.job.hasSuffix("nghỉ hưu") || member.job == "Hưu trí" ? " lương hưu" : kind.isResidence ? "" : " bảo hiểm xã hội"
    return "định mức đảng phí \(at(index)) \(duesAmount(of: index)).000\(basis) từ \((months.first?.firstDay ?? day).written)"
  }
}

extension InventedMember {
  fileprivate func probationary(since day: Day, helper: Int) -> InventedMember {
    InventedMember(
      handle: handle, name: name, isFemale: isFemale, born: born, admitted: day, job: job, state: .probationary(helper: helper))
  }
}
