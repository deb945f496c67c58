import Diagnostics
import Domain
import Syntax
import Wording

/// `đề xuất chương trình`: what the agenda needs, as items with what belongs under each.
extension Interpreter {
  func agenda(_ form: SuggestStatement, in cell: Cell) throws(Diagnostic) -> SuggestionReport {
    let kind = form.meetingKind?.value?.kind ?? cell.currentMeeting?.facts.kind ?? .regular
    let month = try form.month.map { operand throws(Diagnostic) in try self.month(operand) } ?? cell.nextMonth(of: kind, on: today)
    let items = AgendaWriter(cell: cell, day: today).items(for: cell.agendaNeeds(for: kind, in: month, on: today))
    let first = (cell.currentMeeting?.items.last?.number ?? 0) + 1
    var script: [Localized] = []
    var rows: [[Value]] = []
    for (offset, item) in items.enumerated() {
      script.append(item.printed(as: first + offset))
      for point in item.points {
        script.append(.comment(Localized(vi: "  \(point.text.vi)", en: "  \(point.text.en)")))
        let records = Value.list(point.evidence.map(Value.record))
        rows.append([.number(first + offset), .word(item.title), .word(point.text), records])
      }
    }
    let columns = [
      Localized(vi: "mục", en: "item"), Localized(vi: "tên mục", en: "title"), Localized(vi: "nội dung", en: "content"),
      Localized(vi: "bản ghi", en: "records"),
    ]
    let words = CellWords(cell: cell).meeting(kind, for: month)
    let none = Localized(
      vi: "Chưa có nội dung nào bắt buộc; chi bộ tự đặt chương trình.", en: "Nothing has to be on it; the cell sets the agenda itself.")
    return SuggestionReport(
      title: Localized(vi: "Nội dung cần có của \(words.vi):", en: "What \(words.en) must deal with:"), table: table(columns, rows),
      rowsShown: 0,
      script: script, notes: (items.isEmpty ? [none] : []) + (kind == .regular ? regularDay(in: month, of: cell) : []))
  }

  /// The day regular meetings are commonly held on, moved to a working day, with the last day allowed, by the numbers of that month; a day
  /// the cell set itself is kept. Source: 42-HD/BTCTW.
  private func regularDay(in month: Month, of cell: Cell) -> [Localized] {
    let asked = min(max(today, month.firstDay), month.lastDay)
    guard cell.currentMeeting == nil, let rule = cell.rules.value(.meetingDay, on: asked) else { return [] }
    func day(_ number: Int) -> Day { min(month.firstDay.adding(days: number - 1), month.lastDay) }
    let isOwn = cell.rules.ownValue(.meetingDay, on: asked) != nil
    let held = isOwn ? day(max(rule.count, 1)) : month.recurringDay(rule.count, orElse: .firstOfWeek)
    let latest = cell.rules.value(.meetingDayLast, on: asked)
    let last = latest.map { day($0.count) }
    if held < today { return [lateDay(held, last, in: month, rule)] }
    let shown = Localized(vi: "\(held.weekdayWord.vi) \(Written.day(held))", en: "\(held.weekdayWord.en) \(Written.day(held))")
    let until = latest.map { number in
      let last = day(number.count)
      guard last < held else { return Localized(vi: ", chậm nhất \(Written.day(last))", en: ", at the latest \(Written.day(last))") }
      return Localized(
        vi: ", sau ngày chậm nhất theo \(number.origin.vi) là \(Written.day(last))",
        en: ", after \(Written.day(last)), the last day by \(number.origin.en)")
    }
    return [
      Localized(
        vi: "Ngày họp theo lịch: \(shown.vi)\(until?.vi ?? "") (\(rule.origin.vi)); chưa tính ngày nghỉ lễ.",
        en: "The day by the schedule: \(shown.en)\(until?.en ?? "") (\(rule.origin.en)); public holidays are not known.")
    ]
  }

  /// The scheduled day is over: what is left of the time allowed, or that nothing is.
  private func lateDay(_ day: Day, _ last: Day?, in month: Month, _ rule: RuleParameter) -> Localized {
    if let last, today <= last {
      return Localized(
        vi: "Ngày họp theo lịch đã qua; họp được từ nay đến hết ngày \(Written.day(last)) (\(rule.origin.vi)).",
        en: "The day by the schedule is over; the meeting may be held until \(Written.day(last)) (\(rule.origin.en)).")
    }
    return Localized(
      vi: "Ngày họp theo lịch của tháng \(Written.month(month)) đã qua (\(rule.origin.vi)): chi bộ định ngày họp sớm nhất có thể, từ nay.",
      en:
        "The day by the schedule of \(Written.month(month)) is over (\(rule.origin.en)): the cell sets the earliest day it can, from now on."
    )
  }
}
