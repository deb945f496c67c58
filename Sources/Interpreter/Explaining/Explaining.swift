import Diagnostics
import Domain
import Syntax
import Wording

/// `giải thích`: how a result came about, down to the records it rests on.
extension Interpreter {
  func explain(_ form: ExplainStatement) throws(Diagnostic) -> Localized {
    var form = form
    try resolve(&form)
    if let day = form.asOf {
      form.asOf = nil
      return try asOf(day).explain(form)
    }
    if let resolution = form.resolution, form.explained.literal != .reckoning(.vote) {
      throw nothing(
        form, vi: "số nghị quyết chỉ đi với giải thích biểu quyết", en: "a resolution is named with explain vote only", at: resolution.span)
    }
    switch form.explained.literal {
    case .code(let code)?: return try explanation(of: code.text, at: form.explained.span)
    case .member(let handle)?: return try account(form).standing(try memberID(written: handle.name, at: form.explained.span))
    case .followed(.task(let task))?: return try account(form).task(try taskID(Operand(.literal(task), at: form.explained.span)))
    case .followed(let followed)?:
      let account = try account(form)
      let id = try followUpID(followed, at: form.explained.span)
      guard let entry = account.cell.followUp(id) else { throw diagnostic(for: .unknownFollowUp(id), at: form.explained.span) }
      return account.followUp(entry)
    case .reckoning(let reckoning)?: return try explain(reckoning, form)
    case nil: throw nothing(form, vi: "chưa nói điều gì", en: "nothing is named")
    }
  }

  private func explain(_ reckoning: Reckoning, _ form: ExplainStatement) throws(Diagnostic) -> Localized {
    let account = try account(form)
    switch reckoning {
    case .vote: return try votes(form, account)
    case .attendance: return account.attendance(try meeting(form, account.cell))
    case .absence: return account.absence(of: try subject(form))
    case .dues: return account.dues(of: try subject(form), for: try month(form))
    case .rating: return try rating(form, account)
    case .election: return try elections(form, account)
    case .score:
      let meeting = try meeting(form, account.cell)
      guard let score = account.score(of: meeting) else {
        throw nothing(form, vi: "buổi họp ấy chưa chấm điểm", en: "that meeting is not scored")
      }
      return score
    }
  }

  /// The elections of a meeting; without a day those of the last meeting that elected.
  private func elections(_ form: ExplainStatement, _ account: Account) throws(Diagnostic) -> Localized {
    let meetings = form.date == nil ? account.cell.meetings.reversed() : [try meeting(form, account.cell)]
    for meeting in meetings {
      let held = account.cell.elections(in: meeting)
      if !held.isEmpty { return .joined(held.map { account.election($0.election, $0.result, $0.record, in: meeting) }, by: "\n\n") }
    }
    throw nothing(form, vi: "chưa có lần bầu nào", en: "no election is on record")
  }

  private func account(_ form: ExplainStatement) throws(Diagnostic) -> Account {
    guard let cell = state.cell else { throw noCell() }
    return Account(cell: cell, today: today)
  }

  private func subject(_ form: ExplainStatement) throws(Diagnostic) -> MemberID {
    guard case .member(let handle)? = form.rated?.literal else {
      throw Diagnostic(
        SyntaxCode.missing, at: form.explained.span,
        Localized(vi: "của đồng chí nào? (viết thêm @…)", en: "of which member? (add @…)"))
    }
    return try memberID(written: handle.name, at: form.rated?.span ?? form.explained.span)
  }

  private func month(_ form: ExplainStatement) throws(Diagnostic) -> Month {
    if let month = form.month { return try self.month(month) }
    return today.month
  }

  /// The meeting of a day, else the one going on, else the last.
  private func meeting(_ form: ExplainStatement, _ cell: Cell) throws(Diagnostic) -> Meeting {
    if let date = form.date {
      let day = try day(date)
      if let meeting = cell.meetings.last(where: { $0.facts.day == day }) { return meeting }
      throw nothing(
        form, vi: "không có cuộc họp ngày \(Written.day(day))", en: "there was no meeting on \(Written.day(day))", at: date.span,
        hint: meetingDays(of: cell))
    }
    guard let meeting = cell.currentMeeting ?? cell.meetings.last else {
      throw nothing(form, vi: "chưa có cuộc họp nào", en: "no meeting is on record")
    }
    return meeting
  }

  /// The votes of a meeting, or one of them by its number; without a day those of the last meeting that voted.
  private func votes(_ form: ExplainStatement, _ account: Account) throws(Diagnostic) -> Localized {
    var held = account.cell.votes
    if let resolution = form.resolution {
      held = try votes(on: resolution, form, account.cell)
    } else if form.date != nil {
      let meeting = try meeting(form, account.cell).id
      held = held.filter { $0.meeting == meeting }
    } else if let last = held.last?.meeting {
      held = held.filter { $0.meeting == last }
    }
    if let number = form.number {
      let wanted = try self.number(number)
      guard held.indices.contains(wanted - 1) else {
        throw nothing(
          form, vi: "không có lần biểu quyết thứ \(wanted)", en: "there is no vote number \(wanted)", at: number.span,
          hint: Localized(vi: "buổi ấy có \(held.count) lần biểu quyết", en: "the meeting had \(held.count) votes"))
      }
      held = [held[wanted - 1]]
    }
    guard !held.isEmpty else { throw nothing(form, vi: "chưa có lần biểu quyết nào", en: "no vote is on record") }
    return .joined(held.map(account.vote), by: "\n\n")
  }

  /// The votes that name a resolution or that it goes by; a day tells those of one number apart.
  private func votes(
    on resolution: Operand<DocumentLiteral>, _ form: ExplainStatement, _ cell: Cell
  ) throws(Diagnostic) -> [Recorded<Cell.HeldVote>] {
    let number = document(resolution)
    let numbered = cell.documents.filter { $0.fact.number == number && $0.fact.isResolutionOrDraft }
    let meant = try day(form.date).map { numbered.of($0, in: cell) } ?? numbered
    let written = Written.document(number)
    guard !meant.isEmpty else {
      throw nothing(form, vi: "không có nghị quyết \(written)", en: "there is no resolution \(written)", at: resolution.span)
    }
    let terms = meant.map(\.fact.term)
    let passing = Set(meant.compactMap { cell.passing($0)?.vote.record })
    let held = cell.votes.filter { vote in
      passing.contains(vote.record) || vote.fact.ballot.resolution == number && terms.contains(cell.term(on: vote.day))
    }
    guard !held.isEmpty else {
      throw nothing(
        form, vi: "nghị quyết \(written) không có lần biểu quyết nào", en: "resolution \(written) was not voted on", at: resolution.span)
    }
    return held
  }

  private func rating(_ form: ExplainStatement, _ account: Account) throws(Diagnostic) -> Localized {
    if let quarter = form.quarter { return try rating(form, of: try self.quarter(quarter), account) }
    let year =
      try form.year.map { operand throws(Diagnostic) in try self.year(operand) } ?? account.cell.yearsOnFile.last
      ?? account.cell.workYear(of: today)
    guard let rated = form.rated?.literal else {
      guard let cap = account.cap(year) else { throw nothing(form, vi: "chưa xếp loại năm \(year)", en: "nobody is rated for \(year)") }
      return cap
    }
    let member = rated == .cell ? nil : try subject(form)
    guard let rating = member.map({ account.rating(of: $0, year) }) ?? account.ratingOfCell(year) else {
      let who = member.map(account.words.person) ?? Localized(vi: "tập thể chi bộ", en: "the cell itself")
      throw nothing(
        form, vi: "chưa xếp loại \(who.vi) năm \(year)", en: "\(who.en) is not rated for \(year)", at: form.rated?.span)
    }
    return rating
  }

  private func rating(_ form: ExplainStatement, of quarter: Quarter, _ account: Account) throws(Diagnostic) -> Localized {
    let written = Written.quarter(quarter)
    guard let rated = form.rated?.literal else {
      guard let cap = account.cap(quarter) else {
        throw nothing(
          form, vi: "\(written.vi) chưa xếp loại ai, hoặc chưa bật bộ quy tắc nào; của một người: giải thích xếp loại @… \(written.vi)",
          en: "nobody is rated for \(written.en), or no set of rules is on; of one member: explain classify @… \(written.en)",
          at: form.quarter?.span)
      }
      return cap
    }
    guard let rating = account.rating(of: rated == .cell ? nil : try subject(form), quarter) else {
      throw nothing(
        form, vi: "chưa xếp loại tập thể chi bộ \(written.vi)", en: "the cell itself is not rated for \(written.en)", at: form.rated?.span)
    }
    return rating
  }

  private func nothing(
    _ form: ExplainStatement, vi: String, en: String, at span: Span? = nil, hint: Localized? = nil
  ) -> Diagnostic {
    Diagnostic(InterpreterCode.nothingToExplain, at: span ?? form.explained.span, Localized(vi: vi, en: en), hint: hint)
  }
}
