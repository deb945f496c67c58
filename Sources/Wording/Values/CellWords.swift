import Diagnostics
import Domain

/// Names the things of a cell in findings and in sentences read back.
package struct CellWords {
  package let cell: Cell
  /// The day whose names are used, as names change; nil for those of now.
  package let day: Day?
  /// Handles stand beside names, as on the screen; an official paper has them only where two members share a name.
  private let showsHandles: Bool

  package init(cell: Cell, on day: Day? = nil, showsHandles: Bool = true) {
    self.cell = cell
    self.day = day
    self.showsHandles = showsHandles
  }

  package func fullName(of member: Member) -> String { day.map(member.name(on:)) ?? member.name }

  /// `đồng chí Nguyễn Văn Bình (@bình)`
  package func member(_ id: MemberID) -> Localized {
    guard showsHandles else { return person(id) }
    let name = cell.member(id).map { "\(fullName(of: $0)) (@\($0.handle))" } ?? "–"
    return Localized(vi: "đồng chí \(name)", en: name)
  }

  /// `quần chúng Ngô Thị Mai`
  package func candidate(_ name: String) -> Localized { Localized(vi: "quần chúng \(name)", en: "the candidate \(name)") }

  /// Whom a vote concerns, `đồng chí …` or `quần chúng …`; nil when it names nobody.
  package func concerned(by ballot: Ballot) -> Localized? { ballot.subject.map(member) ?? ballot.candidate.map(candidate) }

  package func members(_ ids: [MemberID]) -> Localized {
    let shown = ids.prefix(5).map(member)
    let more = ids.count > 5 ? ", …" : ""
    return Localized(vi: shown.map(\.vi).joined(separator: ", ") + more, en: shown.map(\.en).joined(separator: ", ") + more)
  }

  /// `đồng chí Nguyễn Văn Bình`, with the handle only when another member has the same name.
  package func person(_ id: MemberID) -> Localized {
    let shown = name(id)
    return Localized(vi: "đồng chí \(shown)", en: shown)
  }

  /// `Trần Văn An, Nguyễn Văn Bình và 12 đồng chí khác`: six names and the number of the others, or all up to seven.
  package func names(_ ids: [MemberID]) -> Localized {
    let shown = ids.prefix(ids.count > 7 ? 6 : 7).map(name)
    let list = shown.joined(separator: ", ")
    guard case let others = ids.count - shown.count, others > 0 else { return Localized(vi: list, en: list) }
    return Localized(vi: "\(list) và \(others) đồng chí khác", en: "\(list) and \(others) others")
  }

  private func name(_ id: MemberID) -> String {
    guard let member = cell.member(id) else { return "–" }
    let name = fullName(of: member)
    // Bytes, because names are in one form and comparing them by letters takes milliseconds in a large cell.
    let isShared = cell.members.contains { $0.id != id && fullName(of: $0).utf8.elementsEqual(name.utf8) }
    return isShared ? "\(name) (@\(member.handle))" : name
  }

  /// `nhiệm vụ #2 “Phụ trách 10 hộ”`
  package func task(_ id: TaskID) -> Localized {
    let text = cell.task(id).map { excerpt($0.assignment.text) } ?? ""
    let quoted = text.isEmpty ? "" : " “\(text)”"
    return Localized(vi: "nhiệm vụ #\(id.number)\(quoted)", en: "task #\(id.number)\(quoted)")
  }

  /// `điểm 2 của 08-NQ/CB`
  package func name(of id: FollowUpID) -> Localized {
    switch id {
    case .point(let point):
      let resolution = Written.document(point.resolution)
      let isLast = cell.followUp(id.withoutTerm).map { $0.id == id } ?? true
      let term = isLast ? nil : point.term.map { "\($0.first)-\($0.last)" }
      return Localized(
        vi: "điểm \(point.number) của \(resolution)\(term.map { " nhiệm kỳ \($0)" } ?? "")",
        en: "point \(point.number) of \(resolution)\(term.map { " of the term \($0)" } ?? "")")
    case .target(let number): return Localized(vi: "chỉ tiêu \(number)", en: "target \(number)")
    case .shortcoming(let number): return Localized(vi: "hạn chế \(number)", en: "shortcoming \(number)")
    }
  }

  /// `điểm 2 của 08-NQ/CB “Xây dựng phương án”`
  package func followUp(_ id: FollowUpID) -> Localized {
    let name = name(of: id)
    let text = cell.followUp(id).map { excerpt($0.facts.text) } ?? ""
    return text.isEmpty ? name : Localized(vi: "\(name.vi) “\(text)”", en: "\(name.en) “\(text)”")
  }

  /// What is reached of a target, in its unit, or of work without a figure, where an amount is money: `98%`, `4/11`, `12 hộ`,
  /// `35.000.000 đồng`.
  package func value(_ reached: Reached, of detail: FollowUpFacts.Detail? = nil) -> String {
    if case .target(_, let unit, _, _)? = detail { return value(reached, unit: unit) }
    return value(reached, unit: reached.share == nil ? "đồng" : nil)
  }

  private func value(_ reached: Reached, unit: String?) -> String {
    switch reached {
    case .counted(let ratio, let counted): "\(ratio.part)/\(ratio.whole) \(counted)"
    case .share(let ratio): ratio.whole == 1 ? "\(ratio.part)/1" : value(ratio, unit: unit)
    case .amount(let amount): unit.map { "\(Written.money(amount)) \($0)" } ?? Written.money(amount)
    }
  }

  /// A value in its unit: `98%`, `12 hộ`.
  package func value(_ ratio: Ratio, unit: String?) -> String {
    switch (ratio.whole, unit) {
    case (100, _): "\(ratio.part)%"
    case (_, let unit?) where !unit.isEmpty: "\(number(ratio)) \(unit)"
    default: number(ratio)
    }
  }

  /// `đạt 95% (xuất sắc)`, by the scale in force on the day.
  package func reached(_ reached: Reached, on day: Day) -> Localized { self.reached(reached.share, reached, of: nil, on: day) }

  /// The same of a value whose share of what was to be reached is another number.
  package func reached(_ share: Ratio?, _ value: Reached, of detail: FollowUpFacts.Detail?, on day: Day) -> Localized {
    let shown = self.value(value, of: detail)
    let level = share.flatMap { cell.resultLevel(of: $0, on: day) }?.word
    let name = level.map { Localized(vi: " (\($0.vi))", en: " (\($0.en))") } ?? Localized(vi: "", en: "")
    return Localized(vi: "đạt \(shown)\(name.vi)", en: "at \(shown)\(name.en)")
  }

  /// `kỳ 2/2026, nhiệm vụ vẫn tiếp tục`, of recurring work.
  package func periodDone(_ period: Period, goesOn: Bool) -> Localized {
    let shown = period.word
    return goesOn
      ? Localized(vi: "kỳ \(shown.vi), nhiệm vụ vẫn tiếp tục", en: "for \(shown.en), the task goes on")
      : Localized(vi: "kỳ \(shown.vi)", en: "for \(shown.en)")
  }

  /// Who has the task now.
  package func holders(of id: TaskID) -> Localized { members(cell.task(id)?.assignment.members ?? []) }

  /// `buổi sinh hoạt thường kỳ ngày 03/09/2026`
  package func meeting(_ id: MeetingID) -> Localized {
    guard let facts = cell.meeting(id)?.facts else { return Localized(vi: "buổi sinh hoạt", en: "the meeting") }
    return meeting(facts.kind, on: facts.day)
  }

  package func meeting(_ kind: MeetingKind, on date: Day) -> Localized {
    let day = Written.day(date)
    return switch kind {
    case .regular: Localized(vi: "buổi sinh hoạt thường kỳ ngày \(day)", en: "the regular meeting of \(day)")
    case .thematic: Localized(vi: "buổi sinh hoạt chuyên đề ngày \(day)", en: "the thematic meeting of \(day)")
    case .committee: Localized(vi: "cuộc họp chi ủy ngày \(day)", en: "the committee meeting of \(day)")
    case .congress: Localized(vi: "đại hội chi bộ ngày \(day)", en: "the congress of \(day)")
    case .yearEnd: Localized(vi: "buổi kiểm điểm cuối năm ngày \(day)", en: "the year-end review of \(day)")
    }
  }

  /// `lúc 19:00`, or that no time is on record.
  package func startTime(of id: MeetingID) -> Localized {
    guard let start = cell.meeting(id)?.facts.start else { return Localized(vi: "không ghi giờ", en: "no time on record") }
    return Localized(vi: "lúc \(Written.time(start))", en: "at \(Written.time(start))")
  }

  package func months(_ months: [Month]) -> String { months.map(Written.month).joined(separator: ", ") }

  /// What a member does or did, after the name.
  package func standing(_ standing: Standing) -> Localized {
    switch standing {
    case .official: Localized(vi: "là đảng viên chính thức", en: "is an official member")
    case .probationary: Localized(vi: "là đảng viên dự bị", en: "is a probationary member")
    case .exempt: Localized(vi: "được miễn công tác và sinh hoạt", en: "is exempt from work and activity")
    case .temporaryAway: Localized(vi: "đang sinh hoạt tạm thời nơi khác", en: "takes part elsewhere for a time")
    case .temporaryHere: Localized(vi: "sinh hoạt tạm thời tại chi bộ", en: "takes part here for a time")
    case .suspended: Localized(vi: "đang bị đình chỉ sinh hoạt", en: "is suspended from activity")
    case .left(.transferred): Localized(vi: "đã chuyển sinh hoạt", en: "has transferred")
    case .left(.removed): Localized(vi: "đã bị xóa tên trong danh sách đảng viên", en: "was deleted from the list of members")
    case .left(.expelled): Localized(vi: "đã bị khai trừ", en: "was expelled")
    case .left(.withdrawn): Localized(vi: "đã xin ra khỏi Đảng", en: "has withdrawn from the Party")
    case .left(.deceased): Localized(vi: "đã từ trần", en: "has died")
    }
  }

  /// `1 meeting`, `2 meetings`: an English noun with its number.
  package func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// A share as a per cent when it is a whole one, as a fraction otherwise: `20%`, `2/3`.
  package func share(_ ratio: Ratio) -> String {
    guard ratio.whole > 0, ratio.part * 100 % ratio.whole == 0 else { return "\(ratio.part)/\(ratio.whole)" }
    return "\(ratio.part * 100 / ratio.whole)%"
  }

  /// A whole number as it is, another as a share.
  package func number(_ ratio: Ratio) -> String { ratio.whole == 1 ? Written.money(ratio.part) : share(ratio) }

  /// The number of a rule: a share of a whole as such, another as it is.
  package func number(of rule: RuleParameter) -> String {
    let name = ParameterName(rawValue: rule.name)
    if name?.isShare == true || QuarterNumber(rule.name)?.part.isShare == true { return share(rule.value) }
    if name?.isDayOfYear == true { return "\(rule.value.part)/\(rule.value.whole)" }
    return rule.value.whole == 1 ? Written.money(rule.value.part) : Written.mean(rule.value, .number)
  }

  /// A text on one line, cut between words to at most `limit` letters.
  package func excerpt(_ text: String, _ limit: Int = 60) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let start = line.prefix(limit - 1)
    let space = start.lastIndex(of: " ") ?? start.startIndex
    // A word as long as half the text is cut itself.
    return start[..<space].count > limit / 2 ? start[..<space] + "…" : start + "…"
  }
}
