import Diagnostics
import Domain
import Syntax

/// Which paper an `xuất` statement asks for.
extension Interpreter {
  func export(_ form: ExportStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let index = state.current, let cell = state.cell else { throw noCell() }
    host.request(.export(try paper(form, of: cell), cell: index, path: string(form.file)))
  }

  private func paper(_ form: ExportStatement, of cell: Cell) throws(Diagnostic) -> ExportedPaper {
    let none = Localized(vi: "không có cuộc họp để xuất giấy tờ", en: "there is no meeting to export")
    let date = try day(form.date) ?? today
    switch form.paper.value ?? .minutes {
    case .minutes: return .minutes(try meeting(of: cell, on: form.date, at: form.time, otherwise: none).id)
    case .resolution: return .resolution(try resolutionToExport(form, of: cell))
    case .assignmentTable: return .assignmentTable(on: date)
    case .assignmentResolution: return .assignmentResolution(on: date)
    case .ratingSummary: return .ratingSummary(year: try year(form.year) ?? cell.workYear(of: today), on: date)
    case .duesBook: return .duesBook(try period(form), on: date)
    case .duesReport: return .duesReport(try period(form), on: date)
    case .rollCall: return .rollCall(try meeting(of: cell, on: form.date, at: form.time, otherwise: none).id)
    case .selfReview: return .selfReview(try memberID(form.member), year: try year(form.year) ?? cell.workYear(of: date), on: date)
    case .changeSlip: return .changeSlip(try memberID(form.member), on: date)
    }
  }

  /// The month, quarter or year written; the year of today when none is.
  private func period(_ form: ExportStatement) throws(Diagnostic) -> Period {
    if let month = form.month { return .month(try self.month(month)) }
    if let quarter = form.quarter { return .quarter(try self.quarter(quarter)) }
    return .year(try year(form.year) ?? today.year)
  }

  private func year(_ operand: Operand<NumberLiteral>?) throws(Diagnostic) -> Int? {
    try operand.map { operand throws(Diagnostic) in try year(operand) }
  }

  /// The resolution of the number, of the day, or the newest.
  private func resolutionToExport(_ form: ExportStatement, of cell: Cell) throws(Diagnostic) -> DocumentNumber {
    let number = form.number.map { document($0) }
    let day = try day(form.date)
    let resolution = cell.documents.last { document in
      guard case .resolution = document.fact.kind, document.fact.meeting != nil else { return false }
      return number.map { document.fact.number == $0 } ?? day.map { document.fact.day == $0 } ?? true
    }
    guard let resolution else {
      throw Diagnostic(
        InterpreterCode.unknownFollowUp, at: form.number?.span ?? form.date?.span,
        Localized(vi: "không có nghị quyết nào của cuộc họp để xuất", en: "there is no resolution of a meeting to export"))
    }
    return resolution.fact.number
  }
}

extension ExportedPaper {
  /// The name of the paper and, where it is of a meeting, which one: `biên bản buổi sinh hoạt thường kỳ ngày 03/09/2026 lúc 19:00`.
  public func title(in cell: Cell) -> Localized {
    guard let meeting = meeting(in: cell) else { return name }
    let held = CellWords(cell: cell).named(meeting)
    return name + Localized(vi: " \(held.vi)", en: " of \(held.en)")
  }

  /// The other meetings of the day and how to ask for them; nil when there is none.
  public func others(in cell: Cell) -> Localized? {
    guard let meeting = meeting(in: cell) else { return nil }
    let words = CellWords(cell: cell)
    let others = cell.meetings.filter { $0.facts.day == meeting.facts.day && $0.id != meeting.id }
    guard !others.isEmpty else { return nil }
    let list = Localized.joined(others.map(words.named), by: "; ")
    let times = others.compactMap(\.facts.start).map(Written.time)
    let how = times.first.map { Localized(vi: "; thêm “lúc \($0)” để chọn", en: "; add “at \($0)” to choose") } ?? .empty
    return Localized(vi: "Trong ngày còn \(list.vi)\(how.vi).", en: "Also of that day: \(list.en)\(how.en).")
  }

  private func meeting(in cell: Cell) -> Meeting? {
    switch self {
    case .minutes(let id), .rollCall(let id): cell.meeting(id)
    default: nil
    }
  }
}

extension CellWords {
  /// A meeting by kind, day and, where it is on record, time.
  fileprivate func named(_ held: Meeting) -> Localized {
    let name = meeting(held.id)
    guard held.facts.start != nil else { return name }
    let time = startTime(of: held.id)
    return Localized(vi: "\(name.vi) \(time.vi)", en: "\(name.en) \(time.en)")
  }
}
