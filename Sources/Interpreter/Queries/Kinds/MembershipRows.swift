import Diagnostics
import Domain
import Wording

/// Members, and what became of them: moves, exemptions, admissions, and who is prepared for the Party.
extension RowKind {
  static let members = RowKind([("đảng viên", "members"), ("danh sách", "member")], fields: Field.members) { interpreter, cell in
    cell.roster(on: interpreter.today).map { .member($0.id) }
  }

  static let formerMembers = RowKind([("đảng viên đã rời", "former members")], fields: Field.members) { interpreter, cell in
    cell.members.filter { $0.standing(on: interpreter.today)?.hasLeft == true }.map { .member($0.id) }
  }

  static let standings = RowKind(
    .standings, [("biến động", "roster changes"), ("biến động", "roster change")], of: StandingStep.self,
    columns: [
      Column("đảng viên", "member") { .member($0.member.id) },
      Column("việc", "step") { .word($0.fact.step.word) },
      // Who was on the roster when the book was begun has no first day.
      Column("từ ngày", "from") { $0.fact.from == Day(year: 1, month: 1, day: 1) ? .nothing : .date($0.fact.from) },
      Column("đến ngày", "to") { .of($0.fact.until) },
      Column("căn cứ", "basis") { .of($0.fact.document) },
      Column("lý do", "reason") { .text($0.fact.reason) },
    ],
    rows: { _, cell in cell.standingSteps })

  static let exemptions = RowKind(
    .exemptions, [("miễn sinh hoạt", "exemptions"), ("miễn công tác và sinh hoạt", "exempt")],
    of: (step: StandingStep, kind: Exemption, isCurrent: Bool).self,
    columns: [
      Column("đảng viên", "member") { .member($0.step.member.id) },
      Column("loại", "kind") { .word($0.kind.word) },
      Column("từ ngày", "from") { .date($0.step.fact.from) },
      Column("đến ngày", "to") { .of($0.step.fact.until) },
      Column("đang được miễn", "current") { .boolean($0.isCurrent) },
      Column("căn cứ", "basis") { .of($0.step.fact.document) },
      Column("lý do", "reason") { .text($0.step.fact.reason) },
    ],
    rows: { interpreter, cell in
      cell.standingSteps.compactMap { step in
        guard case .exempted(let kind) = step.fact.step else { return nil }
        return (step, kind, step.member.exemption(on: interpreter.today) == step.entry)
      }
    })

  static let transfers = RowKind(
    .transfers, [("chuyển sinh hoạt", "transfers"), ("chuyển sinh hoạt", "transfer")], of: StandingStep.self,
    columns: [
      Column("đảng viên", "member") { .member($0.member.id) },
      Column("việc", "step") { .word($0.fact.transferWord) },
      Column("từ ngày", "from") { .date($0.fact.from) },
      Column("đến ngày", "to") { .of($0.fact.until) },
      Column("nơi", "place") { .of($0.fact.place) },
      Column("quyết định ngày", "decided") { .of($0.fact.decided) },
      Column("giấy giới thiệu ngày", "introduced") { .of($0.fact.introduced) },
    ],
    rows: { _, cell in cell.standingSteps.filter(\.fact.isTransfer) })

  /// Who was admitted on a day that is on record, the first admitted first.
  static let admissions = RowKind(
    .admissions, [("kết nạp", "admissions"), ("kết nạp", "admission")], of: (member: Member, day: Day, standing: Standing?).self,
    columns: [
      Column("đảng viên", "member") { .member($0.member.id) },
      Column("kết nạp", "admitted") { .date($0.day) },
      Column("chính thức", "official") { .of($0.member.official) },
      Column("tình trạng", "status") { .of($0.standing?.word) },
    ],
    rows: { interpreter, cell in
      let admitted = cell.members.compactMap { member in
        member.facts.admitted.map { (member: member, day: $0, standing: member.standing(on: interpreter.today)) }
      }
      return admitted.sorted { ($0.day, $0.member.id) < ($1.day, $1.member.id) }
    })

  /// Of each member the badges on record, the mark reached last and the next, by the day of the mark.
  static let badges = RowKind(
    .badges, [("huy hiệu", "badges"), ("huy hiệu đảng", "badge")], of: BadgeRow.self,
    columns: [
      Column("đảng viên", "member") { .member($0.member) },
      Column("số năm", "years") { .number($0.years) },
      Column("ngày đủ", "reached") { .of($0.reached) },
      Column("đợt trao", "occasion") { .of($0.occasion) },
      Column("ngày trao", "awarded") { .of($0.badge?.fact.on) },
      Column("căn cứ", "basis") { .of($0.badge?.fact.document) },
      Column("ghi chú", "remark", .never) { .text($0.badge?.fact.remark ?? "") },
    ],
    rows: { interpreter, cell in cell.badgeRows(on: interpreter.today) })

  static let candidates = RowKind(
    .candidates, [("quần chúng", "candidates"), ("quần chúng ưu tú", "candidate")], of: PreparedCandidate.self,
    columns: [
      Column("họ tên", "name") { .text($0.candidate.name) },
      Column("sinh", "born") { .of($0.candidate.born) },
      Column("giúp đỡ", "helpers") { .one(of: $0.candidate.helpers(on: $0.today).map(Value.member)) },
    ]
      + CandidateStep.allCases.map { step in Column(step.word.vi, step.word.en) { .of($0.candidate.step(step)?.fact) } } + [
        Column("biểu quyết", "vote") { .of($0.vote?.shown) },
        Column("kết nạp", "admitted") { .of($0.member?.facts.admitted) },
        Column("tình trạng", "status") { .word($0.status) },
      ],
    rows: { interpreter, cell in
      cell.candidates.map { candidate in
        PreparedCandidate(
          candidate: candidate, today: interpreter.today, member: cell.member(of: candidate),
          vote: cell.votes(on: candidate.name).last?.fact)
      }
    })
}

extension Field {
  private static func member(
    _ vi: String, _ en: String, aliases: [String] = [], showing: Showing = .never,
    _ read: @escaping @Sendable (Interpreter, Cell, Member) -> Value
  ) -> Field {
    Field(vi, en, aliases: aliases, showing: showing) { interpreter, value in
      guard case .member(let id) = value, let cell = interpreter.state.cell, let member = cell.member(id) else { return .nothing }
      return read(interpreter, cell, member)
    }
  }

  static let members: [Field] = [
    member("mã", "handle", showing: .always) { .text("@" + $2.handle) },
    member("họ tên", "name", aliases: ["tên"], showing: .always) { .text($2.name(on: $0.today)) },
    member("sinh", "born", aliases: ["ngày sinh"], showing: .always) { .of($2.facts.born) },
    member("giới", "sex", aliases: ["giới tính"]) { .of($2.facts.sex?.word) },
    member("tuổi", "age") { interpreter, _, member in .of(member.facts.born.map { $0.age(on: interpreter.today) }) },
    member("kết nạp", "admitted", aliases: ["ngày kết nạp"]) { .of($2.facts.admitted) },
    member("chính thức", "official", aliases: ["ngày chính thức"]) { .of($2.official) },
    member("nghề", "job", aliases: ["nghề nghiệp"]) { .of($2.facts(on: $0.today).job) },
    member("sở trường", "strengths") { .of($2.facts(on: $0.today).strengths) },
    member("hoàn cảnh", "circumstances") { .of($2.facts(on: $0.today).circumstances) },
    member("tổ", "group", aliases: ["tổ đảng"]) { interpreter, cell, member in
      let names = cell.groupNames(of: member, on: interpreter.today).map(Value.text)
      return names.count > 1 ? .list(names) : names.first ?? .nothing
    },
    member("thẻ", "card", aliases: ["số thẻ"]) { .of($2.facts(on: $0.today).card) },
    member("tuổi đảng", "party age") { interpreter, _, member in .of(member.partyAge(on: interpreter.today)) },
    member("tuổi đảng từ", "party age from") { .of($2.partySince) },
    member("lý luận chính trị", "political theory", aliases: ["trình độ lý luận chính trị", "theory"]) {
      .of($2.facts(on: $0.today).theory?.word)
    },
    // Only where it is named.
    member("điện thoại", "phone", aliases: ["số điện thoại"]) { .of($2.facts(on: $0.today).phone) },
    member("giúp đỡ", "helpers", aliases: ["người giúp đỡ"]) { interpreter, cell, member in
      member.rank(on: interpreter.today) == .probationary
        ? .one(of: cell.helpers(of: member, on: interpreter.today).map(Value.member)) : .nothing
    },
    member("tình trạng", "standing", showing: .always) { interpreter, _, member in .of(member.dueStanding(on: interpreter.today)?.word) },
    member("lý do miễn", "exemption reason") { .of($2.exemption(on: $0.today)?.fact.reason) },
    member("chức vụ", "posts", aliases: ["post"], showing: .always) { interpreter, _, member in
      .list(member.posts(on: interpreter.today).map { .word($0.word) })
    },
    member("nhiệm vụ", "tasks", aliases: ["task"]) { interpreter, cell, member in
      .list(cell.openTasks(of: member.id, on: interpreter.today).map { .task($0.id) })
    },
    member("số nhiệm vụ", "task count", showing: .always) { interpreter, cell, member in
      .number(cell.openTasks(of: member.id, on: interpreter.today).count)
    },
    member("được phân công", "assigned", aliases: ["có nhiệm vụ", "đã phân công"]) { interpreter, cell, member in
      .boolean(!cell.openTasks(of: member.id, on: interpreter.today).isEmpty)
    },
    member("vắng không lý do", "unexcused months") { interpreter, cell, member in
      .number(cell.unexcusedAbsence(of: member.id, upTo: interpreter.today).calendarYear.count)
    },
    member("chưa đóng đảng phí", "dues unpaid") { interpreter, cell, member in
      let today = interpreter.today
      let toCome = (1...12).map(today.month.adding).filter { cell.owesDues(member.id, for: $0, on: today) }
      return .months(cell.monthsUnpaid(by: member.id, on: today), toCome: toCome)
    },
    member("nợ đảng phí", "unpaid months") { interpreter, cell, member in
      .number(cell.unpaidDues(of: member.id, upTo: interpreter.today).calendarYear.count)
    },
    member("đảng phí", "dues") { interpreter, cell, member in
      .of(cell.duesDue(of: member.id, for: interpreter.today.month, on: interpreter.today)?.amount)
    },
    member("miễn giảm đảng phí", "dues relief") { interpreter, cell, member in
      .of(cell.duesRelief(of: member.id, in: interpreter.today.month)?.fact.word)
    },
    member("xếp loại", "rating") { interpreter, cell, member in
      .of(cell.level(of: member.id, year: cell.workYear(of: interpreter.today))?.fact.word)
    },
    member("phải xếp loại", "to be rated") { interpreter, cell, member in
      .boolean(cell.membersToRate(on: interpreter.today).contains(member.id))
    },
    member("năm đã kiểm điểm", "reviewed years") { _, cell, member in .list(cell.reviewedYears(of: member.id).map(Value.number)) },
  ]
}

private struct BadgeRow {
  let member: MemberID
  let years: Int
  let reached: Day?
  /// The next day on which badges are given.
  let occasion: Day?
  let badge: Recorded<Badge>?
}

extension Cell {
  fileprivate func badgeRows(on day: Day) -> [BadgeRow] {
    let marks = badgeMarks(on: day)
    func row(_ member: Member, _ years: Int, _ badge: Recorded<Badge>? = nil) -> BadgeRow {
      let reached = member.reaches(partyAge: years)
      let occasion = reached.flatMap { marks?.occasion(from: $0) }
      return BadgeRow(member: member.id, years: years, reached: reached, occasion: occasion, badge: badge)
    }
    let rows = members.flatMap { member -> [BadgeRow] in
      let given = badges(of: member.id).map { row(member, $0.fact.years, $0) }
      guard member.standing(on: day)?.isOnRoll == true, let age = member.partyAge(on: day) else { return given }
      let awaited = [marks?.reached(at: age), marks?.next(after: age)].compactMap(\.self).filter { years in
        !given.contains { $0.years == years }
      }
      return given + awaited.map { row(member, $0) }
    }
    return rows.sorted { ($0.reached ?? day, $0.member, $0.years) < ($1.reached ?? day, $1.member, $1.years) }
  }
}

private struct PreparedCandidate {
  let candidate: Candidate
  let today: Day
  let member: Member?
  let vote: Cell.HeldVote?

  var status: Localized {
    if member != nil { return Localized(vi: "đã kết nạp", en: "admitted") }
    return candidate.droppedFrom.map { $0 <= today } ?? false
      ? Localized(vi: "thôi theo dõi", en: "dropped") : Localized(vi: "đang theo dõi", en: "prepared")
  }
}

extension Cell.HeldVote {
  /// `đạt 20/22`: the outcome, when one is known, and the votes for of the base.
  fileprivate var shown: Localized {
    let counts = "\(ballot.votes.inFavour)/\(result.base)"
    return switch result.passed {
    case true?: Localized(vi: "đạt \(counts)", en: "passed \(counts)")
    case false?: Localized(vi: "không đạt \(counts)", en: "failed \(counts)")
    case nil: Localized(vi: counts, en: counts)
    }
  }
}

private struct StandingStep {
  let member: Member
  let entry: Recorded<StandingFact>
  var fact: StandingFact { entry.fact }
}

extension Cell {
  /// By the day they hold from.
  fileprivate var standingSteps: [StandingStep] {
    members.flatMap { member in member.standings.map { StandingStep(member: member, entry: $0) } }
      .sorted { ($0.fact.from, $0.entry.record) < ($1.fact.from, $1.entry.record) }
  }
}

extension StandingFact {
  /// A move here from another cell, or from here to one.
  fileprivate var isTransfer: Bool {
    switch step {
    case .wentAway, .left(.transferred), .joined(.visiting): true
    case .joined(.official), .joined(.probationary): place != nil
    case .confirmed, .exempted, .suspended, .resumed, .left: false
    }
  }

  fileprivate var transferWord: Localized {
    switch step {
    case .joined(.official), .joined(.probationary): Localized(vi: "chuyển sinh hoạt chính thức đến", en: "official transfer here")
    case .joined, .confirmed, .exempted, .wentAway, .suspended, .resumed, .left: step.word
    }
  }
}

extension Member {
  /// The exemption in force.
  fileprivate func exemption(on day: Day) -> Recorded<StandingFact>? {
    guard case .exempt? = dueStanding(on: day) else { return nil }
    return periodEntry(on: day)
  }
}

extension Exemption {
  fileprivate var word: Localized {
    switch self {
    case .ageOrHealth: Localized(vi: "tuổi cao, sức khỏe yếu", en: "age or health")
    case .other: Localized(vi: "lý do khác", en: "other")
    }
  }
}
