import Diagnostics
import Domain
import Interpreter
import Syntax
import Wording

/// Dates, months, times and numbers that are likely at a place.
extension Completer {
  func dates(at spot: Spot) -> [Draft] {
    let fitting = likelyDays(at: spot).filter { spot.typed.isBeginning(ofNumber: Written.day($0.day)) }
    return fitting.map { Draft(Written.day($0.day), note: $0.note[language]) }
  }

  private func likelyDays(at spot: Spot) -> [(day: Day, note: Localized)] {
    if spot.follows(.born, .admitted, .official, .founded) { return [] }
    if spot.verb == .export || spot.verb == .saveTemplate || spot.verb == .saveExercise { return meetingDays }
    if spot.follows(.due, .until) { return ends(from: today) }
    if spot.follows(.asOf) { return pastEnds(before: today) }
    return [isInMeeting ? (today, Localized(vi: "ngày họp", en: "day of the meeting")) : (today, Localized(vi: "hôm nay", en: "today"))]
  }

  private var isInMeeting: Bool { cell?.currentMeeting != nil }

  /// The last ten meetings, the newest first.
  private var meetingDays: [(day: Day, note: Localized)] {
    (cell?.meetings.suffix(10).reversed() ?? []).map { meeting in
      let kind = meeting.facts.kind.word
      return (meeting.facts.day, Localized(vi: "họp \(kind.vi)", en: "\(kind.en) meeting"))
    }
  }

  /// The ends of this month and the next, of this quarter and this year; of equal days the shortest span names it.
  private func ends(from day: Day) -> [(day: Day, note: Localized)] {
    let month = day.month
    let next = month.adding(1)
    let quarter = Written.quarter(month.quarter)
    let all = [
      (month.lastDay, Localized(vi: "cuối tháng \(Written.month(month))", en: "end of \(Written.month(month))")),
      (next.lastDay, Localized(vi: "cuối tháng \(Written.month(next))", en: "end of \(Written.month(next))")),
      (month.quarter.lastMonth.lastDay, Localized(vi: "cuối \(quarter.vi)", en: "end of \(quarter.en)")),
      (month.adding(12 - month.month).lastDay, Localized(vi: "cuối năm \(month.year)", en: "end of \(month.year)")),
    ]
    var seen: Set<Day> = []
    return all.filter { seen.insert($0.0).inserted }
  }

  private func pastEnds(before day: Day) -> [(day: Day, note: Localized)] {
    let month = day.month.adding(-1)
    let quarter = day.month.quarter.adding(-1)
    let name = Written.quarter(quarter)
    return [
      (month.lastDay, Localized(vi: "cuối tháng \(Written.month(month))", en: "end of \(Written.month(month))")),
      (quarter.lastMonth.lastDay, Localized(vi: "cuối \(name.vi)", en: "end of \(name.en)")),
    ]
  }

  // MARK: Months, times, numbers

  /// This quarter, the last and the next.
  func quarters(at spot: Spot) -> [Draft] {
    let quarter = (cell?.currentMeeting?.facts.month ?? today.month).quarter
    let names = [quarter, quarter.adding(-1), quarter.adding(1)].map { Written.quarter($0)[language] }
    return names.filter(spot.typed.begins).map { Draft($0) }
  }

  /// This month, the last and the next; for dues with the number of members who still owe them.
  func months(at spot: Spot) -> [Draft] {
    // The days on which something may end are offered.
    if spot.follows(.due) { return [] }
    let month = cell?.currentMeeting?.facts.month ?? today.month
    let likely = [month, month.adding(-1), month.adding(1)].filter { spot.typed.isBeginning(ofNumber: Written.month($0)) }
    return likely.map { Draft(Written.month($0), note: spot.verb == .dues ? owed($0) : "") }
  }

  private func owed(_ month: Month) -> String {
    guard let cell else { return "" }
    let count = cell.members.count { cell.owesDues($0.id, for: month, on: today) }
    let note = Localized(vi: "\(count) đảng viên chưa nộp", en: count == 1 ? "1 member has not paid" : "\(count) members have not paid")
    return note[language]
  }

  /// The time the last meeting began.
  func times(at spot: Spot) -> [Draft] {
    guard spot.verb == .meeting, let last = cell?.meetings.last(where: { $0.facts.start != nil })?.facts.start else { return [] }
    guard spot.typed.isBeginning(ofNumber: Written.time(last)) else { return [] }
    return [Draft(Written.time(last), note: Localized(vi: "như cuộc họp trước", en: "as the last meeting")[language])]
  }

  func numbers(at spot: Spot) -> [Draft] {
    likelyNumbers(at: spot).filter { spot.typed.isBeginning(ofNumber: String($0.number)) }.map { Draft(String($0.number), note: $0.note) }
  }

  private func likelyNumbers(at spot: Spot) -> [(number: Int, note: String)] {
    switch spot.verb {
    case .item where spot.follows(.item):
      let last = cell?.currentMeeting?.items.map(\.number).max() ?? 0
      return [(last + 1, Localized(vi: "mục tiếp theo", en: "the next item")[language])]
    case let verb? where verb == .export || verb.isOfYear:
      let year = cell?.workYear(of: today) ?? today.year
      return spot.expectsYear ? [(year, ""), (year - 1, "")] : []
    case .point where spot.follows(.point): return next(.point)
    case .target where spot.follows(.target): return next(.target)
    case .shortcoming where spot.follows(.shortcoming): return next(.shortcoming)
    case .report, .conclude, .adjust, .history: return openFollowUps(at: spot)
    case .correct: return sealedRecords
    case .undo: return lastRecords
    default: return []
    }
  }

  private func next(_ kind: FollowUpKind) -> [(number: Int, note: String)] {
    guard let cell else { return [] }
    let resolution = kind == .point ? cell.resolutionBeingWritten(on: today) : nil
    if kind == .point, resolution == nil { return [] }
    return [(cell.nextNumber(kind, of: resolution, on: today), Localized(vi: "số tiếp theo", en: "the next number")[language])]
  }

  /// Points, targets or shortcomings not yet concluded, the oldest first; of those asked about all.
  private func openFollowUps(at spot: Spot) -> [(number: Int, note: String)] {
    guard let cell, let kind = spot.kindOfFollowUp else { return [] }
    return cell.followUps(kind).filter { spot.verb == .history || $0.isOpen(on: today) }.map { entry in
      let of = entry.id.resolution.map { "\(Written.document($0)): " } ?? ""
      return (entry.id.number, of + entry.facts.text.excerpt(40))
    }
  }

  /// The last records of the newest closed meeting, the newest first.
  private var sealedRecords: [(number: Int, note: String)] {
    guard let index = state.current, let meeting = cell?.meetings.last(where: \.isClosed), let end = meeting.end?.record else { return [] }
    let history = state.cells[index].history
    let numbers = (meeting.record.number...end.number).reversed().filter { history.indices.contains($0 - 1) && !history[$0 - 1].isVoided }
    return numbers.prefix(9).map { ($0, history[$0 - 1].sentence.excerpt(60)) }
  }

  /// The last five records that stand, the newest first.
  private var lastRecords: [(number: Int, note: String)] {
    guard let index = state.current else { return [] }
    let standing = state.cells[index].history.enumerated().reversed().lazy.filter { !$0.element.isVoided }
    return standing.prefix(5).map { ($0.offset + 1, $0.element.sentence.excerpt(60)) }
  }
}

extension Spot {
  /// What the number at the place is of.
  fileprivate var kindOfFollowUp: FollowUpKind? {
    follows(.point) ? .point : follows(.target) ? .target : follows(.shortcoming) ? .shortcoming : nil
  }

  /// Whether the year of the statement is still to be given.
  fileprivate var expectsYear: Bool { survey.missing.contains { [.number, .reviewPeriod].contains($0.production) } }
}

extension TypedPart {
  /// Whether it begins a number as it is written, with or without leading zeros: `3/9` begins `03/09/2026`.
  func isBeginning(ofNumber written: String) -> Bool {
    guard isEmpty || beginsWithDigit else { return false }
    return written.hasPrefix(key) || TypedPart.plain(written).hasPrefix(TypedPart.plain(key))
  }

  /// Without the zeros a group of digits begins with.
  private static func plain(_ number: String) -> String {
    var plain = ""
    var isGroupStart = true
    for (index, character) in zip(number.indices, number) {
      let hasMore = number.index(after: index) < number.endIndex && number[number.index(after: index)].isNumber
      if character == "0", isGroupStart, hasMore { continue }
      isGroupStart = !character.isNumber
      plain.append(character)
    }
    return plain
  }
}
