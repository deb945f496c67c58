import Diagnostics
import Domain
import Syntax
import Wording

/// Which paper an `xuất` statement asks for.
extension Interpreter {
  func export(_ form: ExportStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    guard let index = state.current, let cell = state.cell else { throw noCell() }
    try requireFittingParts(form)
    host.request(.export(try paper(form, of: cell), cell: index, path: string(form.file)))
  }

  private func paper(_ form: ExportStatement, of cell: Cell) throws(Diagnostic) -> ExportedPaper {
    let word = form.paper.value ?? .minutes
    let date = try day(form.date) ?? today
    let subject: PaperSubject
    switch word.scope {
    case .cell: subject = .cell
    case .meeting:
      let none = Localized(vi: "không có cuộc họp để xuất giấy tờ", en: "there is no meeting to export")
      let meeting = try meeting(of: cell, on: form.date, at: form.time, otherwise: none)
      return ExportedPaper(word, of: .meeting(meeting.id), on: meeting.facts.day)
    case .resolution:
      let resolution = try resolutionToExport(form, of: cell)
      return ExportedPaper(word, of: .resolution(resolution.record), on: resolution.fact.day)
    case .assignmentResolution: subject = .document(try assignmentResolution(form, of: cell, on: date))
    case .regulation: subject = .document(try regulation(form, of: cell, on: date))
    case .year: subject = .year(try year(form.year) ?? cell.workYear(of: date))
    case .ratingPeriod: subject = .rating(try ratingPeriod(form, of: cell, on: date))
    case .member: subject = .member(try memberID(form.member))
    case .memberYear: subject = .memberYear(try memberID(form.member), try year(form.year) ?? cell.workYear(of: date))
    case .memberMonth:
      subject = .memberMonth(
        try memberID(form.member), try form.month.map { operand throws(Diagnostic) in try month(operand) } ?? date.month)
    case .comingMeeting:
      let coming = try comingMeeting(form, of: cell)
      return ExportedPaper(word, of: .comingMeeting(coming), on: min(today, coming.day ?? today))
    case .period: subject = .period(try period(form, on: date) ?? .year(today.year))
    case .workPeriod:
      subject = .period(try period(form, on: date, of: cell) ?? .month(date.month), number: try reportNumber(form.number))
    }
    return ExportedPaper(word, of: subject, on: date)
  }

  /// The month, quarter, half or whole year written; nil when none is.
  ///
  /// - Parameter cell: whose year of work is meant; nil for that of the calendar.
  private func period(_ form: ExportStatement, on day: Day, of cell: Cell? = nil) throws(Diagnostic) -> Period? {
    let year = try year(form.year)
    let period: Period? =
      if let month = form.month {
        .month(try self.month(month))
      } else if let quarter = form.quarter {
        .quarter(try self.quarter(quarter))
      } else if let half = form.half {
        .halfYear(year ?? cell?.workYear(of: day) ?? day.year, isSecond: half.value == .secondHalf)
      } else {
        year.map(Period.year)
      }
    if let period, let first = (cell?.months(of: period) ?? period.months).first, day < first.firstDay {
      let span = form.month?.span ?? form.quarter?.span ?? form.half?.place.span ?? form.year?.span
      throw Diagnostic(
        InterpreterCode.unfitPaper, at: span,
        Localized(
          vi: "kỳ ấy bắt đầu ngày \(Written.day(first.firstDay)), sau ngày của giấy tờ là \(Written.day(day))",
          en: "the period begins on \(Written.day(first.firstDay)), after \(Written.day(day)), the day of the paper"))
    }
    return period
  }

  private func year(_ operand: Operand<NumberLiteral>?) throws(Diagnostic) -> Int? {
    try operand.map { operand throws(Diagnostic) in try year(operand) }
  }

  /// The quarter written, else the year, else that of the day.
  private func ratingPeriod(_ form: ExportStatement, of cell: Cell, on day: Day) throws(Diagnostic) -> RatingPeriod {
    if let quarter = form.quarter { return .quarter(try self.quarter(quarter)) }
    return .year(try year(form.year) ?? cell.workYear(of: day))
  }

  private func reportNumber(_ operand: Operand<DocumentLiteral>?) throws(Diagnostic) -> DocumentNumber? {
    guard let operand, case let number = document(operand) else { return nil }
    guard number.type == "BC" else {
      throw Diagnostic(
        InterpreterCode.unfitPaper, at: operand.span,
        Localized(vi: "\(Written.document(number)) không phải số của báo cáo", en: "\(Written.document(number)) is no number of a report"),
        hint: Localized(vi: "số của báo cáo viết như 05-BC/CB", en: "a report is numbered like 05-BC/CB"))
    }
    return number
  }

  /// The resolution of the number, of the day, or the newest.
  private func resolutionToExport(_ form: ExportStatement, of cell: Cell) throws(Diagnostic) -> Recorded<RegisteredDocument> {
    let resolutions = cell.documents.filter { document in
      if case .resolution = document.fact.kind { document.fact.meeting != nil } else { false }
    }
    if let resolution = try chosen(resolutions, by: form, of: cell) { return resolution }
    throw Diagnostic(
      InterpreterCode.unknownFollowUp, at: form.number?.span ?? form.date?.span,
      Localized(vi: "không có nghị quyết nào của cuộc họp để xuất", en: "there is no resolution of a meeting to export"))
  }

  /// The resolution of the number, or the one that assigns the work of the year of the day; nil for a draft.
  private func assignmentResolution(_ form: ExportStatement, of cell: Cell, on date: Day) throws(Diagnostic) -> RecordID? {
    guard let number = form.number else { return cell.assignmentResolution(ofYearOf: date)?.record }
    let days = cell.documents.map(\.fact.day)
    let resolutions = cell.assignmentResolutions(from: days.min() ?? date, upTo: days.max() ?? date)
    if let resolution = try chosen(resolutions, by: form, of: cell) {
      return resolution.record
    }
    let written = Written.document(document(number))
    throw Diagnostic(
      InterpreterCode.unknownFollowUp, at: number.span,
      Localized(
        vi: "\(written) không phải nghị quyết phân công của chi bộ", en: "\(written) is no resolution of the cell on assigning work"),
      hint: Localized(
        vi: "nghị quyết khác thì viết: xuất nghị quyết \(written)", en: "of another write: export resolution \(written)"))
  }

  /// Of the documents that of the number written; a day tells those of one number apart, by itself or by its term. Without a number that of the
  /// day, and without either the newest.
  private func chosen(
    _ documents: [Recorded<RegisteredDocument>], by form: ExportStatement, of cell: Cell
  ) throws(Diagnostic) -> Recorded<RegisteredDocument>? {
    let number = form.number.map { document($0) }
    let possible = documents.filter { document in number.map { document.fact.number == $0 } ?? true }
    guard let day = try day(form.date) else { return possible.last }
    return number == nil ? possible.last { $0.fact.day == day } : possible.of(day, in: cell).last
  }

  /// The regulation of the number, or the one in force on the day; nil for a draft.
  private func regulation(_ form: ExportStatement, of cell: Cell, on date: Day) throws(Diagnostic) -> RecordID? {
    guard let number = form.number else { return cell.regulation(on: date)?.record }
    let possible = cell.regulations.filter { $0.fact.document == document(number) }
    let ofTerm = form.date.flatMap { _ in possible.last { cell.term(on: $0.fact.from) == cell.term(on: date) } }
    if let regulation = form.date == nil ? possible.last : ofTerm { return regulation.record }
    let written = Written.document(document(number))
    let known = cell.regulations.compactMap(\.fact.document).map { Written.document($0) }
    throw Diagnostic(
      InterpreterCode.unknownFollowUp, at: number.span,
      Localized(vi: "không có quy chế số \(written)", en: "there is no regulation \(written)"),
      hint: known.isEmpty
        ? nil
        : Localized(
          vi: "quy chế đã ghi: \(known.joined(separator: ", "))", en: "regulations on record: \(known.joined(separator: ", "))"))
  }
}

// MARK: Parts

/// What an `xuất` statement may name besides the paper.
private enum PaperPart {
  case member, number, month, quarter, half, year, kind, date, time, place, topic

  static let period: [PaperPart] = [.month, .quarter, .half, .year]

  var name: Localized {
    switch self {
    case .member: Localized(vi: "đảng viên", en: "a member")
    case .number: Localized(vi: "số văn bản", en: "a document number")
    case .month: Localized(vi: "tháng", en: "a month")
    case .quarter: Localized(vi: "quý", en: "a quarter")
    case .half: Localized(vi: "sáu tháng đầu, cuối năm", en: "half a year")
    case .year: Localized(vi: "năm", en: "a year")
    case .kind: Localized(vi: "loại cuộc họp", en: "a kind of meeting")
    case .date: Localized(vi: "ngày", en: "a date")
    case .time: Localized(vi: "giờ khai mạc", en: "the time of the opening")
    case .place: Localized(vi: "nơi họp", en: "a place")
    case .topic: Localized(vi: "chủ đề", en: "a topic")
    }
  }
}

extension PaperScope {
  fileprivate var parts: [PaperPart] {
    switch self {
    case .cell: [.date]
    case .meeting: [.date, .time]
    case .resolution, .assignmentResolution, .regulation: [.number, .date]
    case .year: [.year, .date]
    case .ratingPeriod: [.year, .quarter, .date]
    case .member: [.member, .date]
    case .memberYear: [.member, .year, .date]
    case .memberMonth: [.month, .member, .date]
    case .comingMeeting: [.kind, .date, .time, .place, .topic, .month]
    case .period: PaperPart.period + [.date]
    case .workPeriod: [.number] + PaperPart.period + [.date]
    }
  }
}

extension Interpreter {
  /// Refuses what the paper has no use for, which would else be passed over in silence, and more than one period.
  private func requireFittingParts(_ form: ExportStatement) throws(Diagnostic) {
    let stated = form.statedParts
    let paper = form.paper.value ?? .minutes
    if let unfit = stated.first(where: { !paper.scope.parts.contains($0.part) }) {
      let names = (vi: paper.keyword.spelling(.vi), en: paper.keyword.spelling(.en))
      let taken = paper.scope.parts.map(\.name)
      throw Diagnostic(
        InterpreterCode.unfitPaper, at: unfit.span,
        Localized(vi: "“\(names.vi)” không nêu \(unfit.part.name.vi)", en: "“\(names.en)” does not take \(unfit.part.name.en)"),
        hint: Localized(
          vi: "có thể nêu: \(taken.map(\.vi).joined(separator: ", "))", en: "it takes: \(taken.map(\.en).joined(separator: ", "))"))
    }
    let periods = stated.filter { PaperPart.period.contains($0.part) }
    // A half names its year beside it.
    let extra = periods.dropFirst().first { !(periods.first?.part == .half && $0.part == .year) }
    if let extra {
      throw Diagnostic(
        InterpreterCode.unfitPaper, at: extra.span,
        Localized(vi: "mỗi lần xuất nêu một kỳ", en: "an export names one period"))
    }
  }
}

extension ExportStatement {
  fileprivate var statedParts: [(part: PaperPart, span: Span?)] {
    let all: [(part: PaperPart, isStated: Bool, span: Span?)] = [
      (.member, member != nil, member?.span), (.number, number != nil, number?.span), (.month, month != nil, month?.span),
      (.quarter, quarter != nil, quarter?.span), (.half, half != nil, half?.place.span), (.year, year != nil, year?.span),
      (.kind, meetingKind != nil, meetingKind?.place.span), (.date, date != nil, date?.span), (.time, time != nil, time?.span),
      (.place, location != nil, location?.span), (.topic, topic != nil, topic?.span),
    ]
    return all.filter(\.isStated).map { ($0.part, $0.span) }
  }
}
