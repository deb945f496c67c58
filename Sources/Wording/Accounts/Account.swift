import Diagnostics
import Domain

/// Gives an account of what is computed: the result, what went into it, the rule and the records.
package struct Account {
  package let cell: Cell
  let today: Day

  package init(cell: Cell, today: Day) {
    self.cell = cell
    self.today = today
  }

  package var words: CellWords { CellWords(cell: cell, on: today) }

  func lines(_ lines: [Localized]) -> Localized { .joined(lines, by: "\n") }

  /// `, bản ghi 12, 15`
  func records(_ ids: [RecordID]) -> Localized {
    let numbers = Set(ids).sorted().map { String($0.number) }.joined(separator: ", ")
    return numbers.isEmpty ? .empty : Localized(vi: " (bản ghi \(numbers))", en: " (records \(numbers))")
  }

  private func indented(_ line: Localized) -> Localized { Localized(vi: "  " + line.vi, en: "  " + line.en) }

  // MARK: Votes

  package func vote(_ held: Recorded<Cell.HeldVote>) -> Localized {
    let result = held.fact.result
    let complaint = complaint(cell.complaintTime(of: held.fact.ballot, result, on: held.day))
    return lines(
      [question(held)] + formOfDiscipline(held.fact.ballot) + [counts(held.fact.ballot)] + measured(result) + recount(of: held)
        + resolutions(of: held)
        + complaint)
  }

  /// That the form of discipline in the words of a ballot has a share of its own; nothing where it was stated so.
  private func formOfDiscipline(_ ballot: Ballot) -> [Localized] {
    guard ballot.matter != ballot.stated else { return [] }
    let (stated, form) = (ballot.stated.word, ballot.matter.word)
    return [
      Localized(
        vi: "Ghi là biểu quyết \(stated.vi); nội dung nêu hình thức \(form.vi) nên tính theo tỷ lệ của \(form.vi)",
        en: "Stated as \(stated.en); its words name \(form.en), so the share of \(form.en) applies")
    ]
  }

  /// Base, threshold and result.
  func measured(_ result: VoteResult) -> [Localized] {
    base(result.voters) + threshold(result.threshold, needed: result.needed, of: result.base) + [outcome(result)]
  }

  /// Until when a member may complain, and the number behind it; nothing where there is no such day.
  func complaint(_ time: ComplaintTime?) -> [Localized] {
    guard let time else { return [] }
    let day = Written.day(time.last)
    return [
      Localized(
        vi: "Được khiếu nại đến hết ngày \(day) (ngày làm việc từ thứ hai đến thứ sáu, chưa trừ ngày nghỉ lễ)",
        en: "Complaint is open until \(day) (working days are Monday to Friday, public holidays are not known)"),
      words.parameter(time.parameter),
    ] + (time.inDays.map(otherReading) ?? [])
  }

  private func otherReading(_ reading: ComplaintTime.Reading) -> [Localized] {
    let (days, last) = (reading.parameter.count, Written.day(reading.last))
    return [
      Localized(
        vi: "Có tài liệu chỉ ghi \(days) ngày: nếu hiểu là ngày theo lịch thì đến hết ngày \(last)",
        en: "Some texts say \(days) days only: read as days of the calendar, until \(last)"),
      words.parameter(reading.parameter),
    ]
  }

  /// Who counts in the base and who does not, and why.
  func base(_ voters: [Voter]) -> [Localized] {
    let counted = VoterReason.allCases.filter(\.isInBase).compactMap { group($0, voters) }
    let left = VoterReason.allCases.filter { !$0.isInBase }.compactMap { group($0, voters) }
    let size = voters.count { $0.reason.isInBase }
    let lines = [Localized(vi: "Cơ số: \(size)", en: "Base: \(size)")] + counted.map(indented)
    return left.isEmpty ? lines : lines + [Localized(vi: "Không tính vào cơ số:", en: "Not in the base:")] + left.map(indented)
  }

  private func question(_ held: Recorded<Cell.HeldVote>) -> Localized {
    let ballot = held.fact.ballot
    let about = ballot.subject.map(words.person) ?? ballot.candidate.map(words.candidate)
    let text = words.excerpt(ballot.text)
    let quoted = text.isEmpty ? "" : " “\(text)”"
    let place = held.fact.meeting.map(words.meeting)
    let record = records([held.record])
    return Localized(
      vi:
        "Biểu quyết \(ballot.matter.word.vi)\(about.map { " đối với " + $0.vi } ?? "")\(quoted)\(place.map { " tại " + $0.vi } ?? "")\(record.vi)",
      en:
        "The vote on \(ballot.matter.word.en)\(about.map { " of " + $0.en } ?? "")\(quoted)\(place.map { " at " + $0.en } ?? "")\(record.en)"
    )
  }

  private func counts(_ ballot: Ballot) -> Localized {
    let votes = ballot.votes
    return Localized(
      vi: "Phiếu: tán thành \(votes.inFavour), không tán thành \(votes.against), không ý kiến \(votes.abstaining)",
      en: "Votes: for \(votes.inFavour), against \(votes.against), abstaining \(votes.abstaining)")
  }

  private func group(_ reason: VoterReason, _ voters: [Voter]) -> Localized? {
    let ids = voters.filter { $0.reason == reason }.map(\.member)
    guard !ids.isEmpty else { return nil }
    let names = words.names(ids)
    return Localized(vi: "\(ids.count) \(reason.word.vi): \(names.vi)", en: "\(ids.count) \(reason.word.en): \(names.en)")
  }

  func threshold(_ threshold: VoteThreshold?, needed: Int?, of base: Int) -> [Localized] {
    guard let threshold, let needed else {
      return [Localized(vi: "Không có quy định về tỷ lệ vào ngày ấy.", en: "No rule of that day sets a share.")]
    }
    let share = words.share(threshold.parameter.value)
    return [
      Localized(
        vi: "Cần \(threshold.isStrict ? "quá" : "ít nhất") \(share) của \(base): \(needed) phiếu tán thành",
        en: "Needed: \(threshold.isStrict ? "more than" : "at least") \(share) of \(base), \(needed) votes for"),
      words.parameter(threshold.parameter),
    ]
  }

  private func outcome(_ result: VoteResult) -> Localized {
    switch result.passed {
    case true?: Localized(vi: "Kết quả: đạt", en: "Result: passed")
    case false?: Localized(vi: "Kết quả: không đạt", en: "Result: not passed")
    case nil where result.isOvercounted:
      Localized(
        vi: "Kết quả: không tính được, vì nhiều phiếu hơn số đồng chí được biểu quyết (\(result.mayVote))",
        en: "Result: not known, as there are more votes than members who may vote (\(result.mayVote))")
    case nil: Localized(vi: "Kết quả: không tính được", en: "Result: not known")
    }
  }

  // MARK: Attendance

  package func attendance(_ meeting: Meeting) -> Localized {
    let attendance = cell.attendance(of: meeting)
    let place = words.meeting(meeting.id)
    let share = attendance.base == 0 ? "" : " = \(Written.share(attendance.ratio))"
    var lines = [
      Localized(
        vi: "Có mặt \(attendance.present)/\(attendance.base)\(share) tại \(place.vi)\(records([meeting.record]).vi)",
        en: "Present \(attendance.present)/\(attendance.base)\(share) at \(place.en)\(records([meeting.record]).en)")
    ]
    lines += AttendanceStatus.listed.compactMap { group($0, attendance, meeting) }
    lines += outsiders(attendance)
    if cell.isCommitteeConvened(for: meeting) {
      lines.append(
        Localized(
          vi: "Cơ số của họp chi ủy là các chi ủy viên: \(attendance.base)",
          en: "The base of a committee meeting is the committee: \(attendance.base)"))
    } else {
      lines += measures([.meetingAttendanceOver], on: meeting.facts.day)
    }
    return self.lines(lines + (cell.quorum(of: meeting).map(quorum) ?? []))
  }

  /// Both readings of how many must attend a congress.
  private func quorum(_ quorum: CongressQuorum) -> [Localized] {
    func reading(_ ratio: Ratio) -> Localized {
      let counts = "\(ratio.part)/\(ratio.whole)"
      return quorum.holds(ratio)
        ? Localized(vi: "\(counts), đủ", en: "\(counts), enough") : Localized(vi: "\(counts), chưa đủ", en: "\(counts), too few")
    }
    let share = "\(quorum.number.value.part)/\(quorum.number.value.whole)"
    let (convened, roll) = (reading(quorum.ofConvened), reading(quorum.ofRoll))
    return [
      Localized(
        vi:
          "Đại hội cần ít nhất \(share) số đảng viên dự. Tính trên người được triệu tập: \(convened.vi); tính trên toàn đảng số, cả người được "
          + "miễn và đang ở nơi khác: \(roll.vi)",
        en:
          "A congress needs at least \(share) of the members. Of those convened: \(convened.en); of all on the roll, the exempt and those "
          + "elsewhere too: \(roll.en)"),
      words.parameter(quorum.number),
    ]
  }

  private func group(_ status: AttendanceStatus, _ attendance: Attendance, _ meeting: Meeting) -> Localized? {
    let ids = attendance.members(status)
    guard !ids.isEmpty else { return nil }
    let names = words.names(ids)
    let evidence = records(
      ids.compactMap { id in
        let presence = meeting.presence(of: id)
        return presence.stays.first?.record ?? presence.absence?.record
      })
    return Localized(
      vi: "  \(status.word.vi) \(ids.count): \(names.vi)\(evidence.vi)", en: "  \(status.word.en) \(ids.count): \(names.en)\(evidence.en)")
  }

  private func outsiders(_ attendance: Attendance) -> [Localized] {
    let rows = attendance.rows.filter { !$0.isCounted }
    var standings: [Standing] = []
    for row in rows where !standings.contains(row.standing) { standings.append(row.standing) }
    return standings.compactMap { standing -> Localized? in
      let ids = rows.filter { $0.standing == standing }.map(\.member)
      guard !ids.isEmpty else { return nil }
      let names = words.names(ids)
      // Who takes part in the cell and is not counted all the same is not of the committee.
      let why = standing.isExpectedAtMeetings ? Localized(vi: "ngoài chi ủy", en: "not on the committee") : standing.word
      return Localized(
        vi: "  Không tính \(ids.count) (\(why.vi)): \(names.vi)", en: "  Not counted \(ids.count) (\(why.en)): \(names.en)")
    }
  }

  // MARK: Months

  package func absence(of id: MemberID) -> Localized {
    let tally = cell.unexcusedAbsence(of: id, upTo: today)
    let name = words.person(id)
    let head = Localized(
      vi: "\(name.vi) vắng sinh hoạt không có lý do, tính đến \(Written.day(today))",
      en: "\(name.en) absent without reason, up to \(Written.day(today))")
    let rules: [ParameterName] = [.absenceMonthsYear, .absenceMonthsTwelve, .absenceMonthsConsecutive]
    return lines([head] + counted(tally) { records(cell.unexcusedAbsenceRecords(of: id, in: $0)) } + parameters(rules))
  }

  package func dues(of id: MemberID, for month: Month) -> Localized {
    let name = words.person(id)
    var lines = [
      Localized(
        vi: "\(name.vi) chưa đóng đảng phí, tính đến \(Written.day(today))", en: "\(name.en) has not paid dues, up to \(Written.day(today))"
      )
    ]
    lines += counted(cell.unpaidDues(of: id, upTo: today)) { _ in .empty }
    if let due = cell.duesDue(of: id, for: month, on: today) {
      let amount = due.amount.map { Written.money($0.amount) } ?? "–"
      let steps = due.reckoning
      let evidence = records(due.evidence)
      lines.append(
        Localized(
          vi: "Tháng \(Written.month(month)) phải đóng \(amount): \(steps.vi)\(evidence.vi)",
          en: "Due for \(Written.month(month)): \(amount): \(steps.en)\(evidence.en)"))
      lines += due.parameters.map(words.parameter) + unknown(rateNames(of: id, in: month), on: month.firstDay)
    }
    lines += cell.member(id).map { duesLeft(cell.duesTold(of: $0, on: today)) } ?? []
    let paid = cell.allPayments.filter { $0.member == id && $0.month.year == month.year && $0.day <= today }
    if !paid.isEmpty {
      let months = paid.map { Written.month($0.month) + ($0.amount.map { " (\(Written.money($0.amount)))" } ?? "") }.joined(separator: ", ")
      let evidence = records(paid.map(\.record))
      lines.append(Localized(vi: "Đã đóng: \(months)\(evidence.vi)", en: "Paid: \(months)\(evidence.en)"))
    }
    return self.lines(lines)
  }

  /// `Còn phải đóng đến tháng 9/2026: 24.840 (8/2026: 12.420, 9/2026: 12.420)`, what is not known of it, and what was paid ahead.
  private func duesLeft(_ told: DuesTold) -> [Localized] {
    let month = Written.month(today.month)
    let sum = Written.money(told.left.reduce(0) { $0 + $1.amount.amount })
    let each = told.left.map { "\(Written.month($0.month)): \(Written.money($0.amount.amount))" }.joined(separator: ", ")
    let list = each.isEmpty ? "" : " (\(each))"
    var lines = [Localized(vi: "Còn phải đóng đến tháng \(month): \(sum)\(list)", en: "Left to pay up to \(month): \(sum)\(list)")]
    if !told.unknown.isEmpty {
      let months = words.months(told.unknown)
      lines.append(Localized(vi: "Chưa rõ số phải đóng: \(months)", en: "Not known how much: \(months)"))
    }
    if told.ahead > .zero {
      let ahead = Written.money(told.ahead.amount)
      lines.append(Localized(vi: "Đóng trước cho các tháng sau: \(ahead)", en: "Paid ahead for later months: \(ahead)"))
    }
    return lines
  }

  /// The numbers that the basis of a member's dues asks for.
  private func rateNames(of id: MemberID, in month: Month) -> [ParameterName] {
    switch cell.duesRate(of: id, in: month)?.fact.basis {
    case .insured?: [.duesInsuredShare]
    case .pension?: [.duesPensionShare]
    case .merit?: [.duesMeritShare]
    case .student?: [.duesStudentAmount]
    case .working?: [.duesOtherWorkingShare]
    case .retired?: [.duesOtherRetiredShare]
    case .abroad?, nil: []
    }
  }

  /// The three ways in which “three months in the year” can be read.
  private func counted(_ tally: MonthTally, evidence: ([Month]) -> Localized) -> [Localized] {
    let isCalendar = cell.isCalendarYear(today.year)
    let ways: [(Localized, [Month])] = [
      (
        Localized(
          vi: "Trong năm \(isCalendar ? "" : "dương lịch ")\(today.year)", en: "In \(isCalendar ? "" : "the calendar year ")\(today.year)"),
        tally.calendarYear
      ),
      (Localized(vi: "Trong 12 tháng gần nhất", en: "In the last twelve months"), tally.lastTwelve),
      (Localized(vi: "Liên tiếp nhiều nhất", en: "At most in a row"), tally.consecutive),
    ]
    return ways.map { way, months in
      let list = months.isEmpty ? "" : ": " + words.months(months)
      let evidence = evidence(months)
      return Localized(
        vi: "  \(way.vi): \(months.count) tháng\(list)\(evidence.vi)",
        en: "  \(way.en): \(words.count(months.count, "month"))\(list)\(evidence.en)")
    }
  }

  func parameters(_ names: [ParameterName]) -> [Localized] { measures(names, on: today) }

  /// The numbers in force on a day, and which are not known for a day so early and so measure nothing.
  func measures(_ names: [ParameterName], on day: Day) -> [Localized] {
    names.compactMap { cell.rules.value($0, on: day) }.map(words.parameter) + unknown(names, on: day)
  }

  /// `Không biết số … trước ngày …, nên không xét`; empty when every number is known.
  func unknown(_ names: [ParameterName], on day: Day) -> [Localized] {
    let numbers = names.compactMap { cell.rules.unknown($0, on: day) }
    guard !numbers.isEmpty else { return [] }
    let unknown = words.unknown(numbers)
    return [Localized(vi: "\(unknown.vi), nên không xét", en: "\(unknown.en), so nothing is measured by it").asSentence]
  }
}

extension AttendanceStatus {
  fileprivate static let listed: [AttendanceStatus] = [.present, .late, .absent(.excused), .absent(.unexcused), .unstated]
}
