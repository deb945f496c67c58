import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

extension Interpreter {
  func command(_ form: inout MeetingStatement) throws(Diagnostic) -> Command {
    let day = try day(form.date)
    form.kind = form.kind ?? Choice(.regular)
    var month = day.month
    if let written = form.month { month = try self.month(written) }
    return .meeting(
      .open(
        NewMeeting(
          kind: form.kind?.value?.kind ?? .regular, day: day, start: try time(form.start), place: string(form.location),
          online: form.online,
          chair: try memberID(form.chair), clerk: try memberID(form.clerk), month: month, topic: string(form.topic),
          preparers: try memberIDs(form.preparers), materialSent: try self.day(form.material), isByGroups: form.byGroups,
          bases: citations(form.bases))))
  }

  func command(_ form: inout SentStatement) throws(Diagnostic) -> Command {
    let day = try dayOrToday(&form.date)
    if let document = form.document, form.scored == nil { return .meeting(.send(.document(self.document(document)), on: day)) }
    guard let cell = state.cell, let scored = form.scored, form.document == nil else {
      throw Diagnostic(
        SyntaxCode.missing, at: nil,
        Localized(
          vi: "đã gửi gì? (đã gửi 08-NQ/CB … hoặc đã gửi chấm điểm và ngày họp)",
          en: "what was sent? (sent 08-NQ/CB … or sent score and the day of the meeting)"))
    }
    let held = try self.day(scored)
    guard let meeting = cell.meetings.last(where: { $0.facts.day == held && $0.score != nil }) else {
      throw Diagnostic(
        InterpreterCode.noMeeting, at: scored.span,
        Localized(
          vi: "không có cuộc họp ngày \(Written.day(held)) đã chấm điểm", en: "no meeting of \(Written.day(held)) was scored"),
        hint: meetingDays(of: cell))
    }
    return .meeting(.send(.score(meeting.id), on: day))
  }

  func command(_ form: inout AbsentStatement) throws(Diagnostic) -> Command {
    .meeting(
      .absent(
        try memberIDs(form.members), form.excuse?.value == .excused ? .excused : .unexcused, reason: string(form.reason)))
  }

  func command(_ form: inout ArriveStatement) throws(Diagnostic) -> Command {
    .meeting(.arrive(try memberIDs(form.members), at: try timeOrNow(&form.time)))
  }

  func command(_ form: inout LeaveStatement) throws(Diagnostic) -> Command {
    .meeting(.leave(try memberIDs(form.members), at: try timeOrNow(&form.time)))
  }

  func command(_ form: inout SayStatement) throws(Diagnostic) -> Command {
    .talk(.say(try speaker(&form.speaker), string(form.content)))
  }

  /// A member, or a guest of the open meeting, whose name as welcomed is then written into the statement.
  ///
  /// - Returns: for a text that means no guest the text itself.
  func speaker(_ operand: inout Operand<SpeakerLiteral>) throws(Diagnostic) -> Speaker {
    switch operand.literal {
    case .member(let handle)?: return .member(try memberID(written: handle.name, at: operand.span))
    case .guest(let written)?:
      let text = written.text.literal ?? ""
      let guests = state.cell?.currentMeeting?.guests.map(\.fact.name) ?? []
      guard let place = place(of: text, among: guests), guests[place] != text else { return .guest(text) }
      operand.content = .literal(.guest(StringLiteral(guests[place])))
      return .guest(guests[place])
    case nil: return .guest("")
    }
  }

  func command(_ form: inout DiscussStatement) throws(Diagnostic) -> Command {
    let member = try memberID(form.member)
    switch form.subject.literal {
    case .task(let task)?:
      return .talk(.discuss(member, .task(try taskID(Operand(.literal(task), at: form.subject.span))), string(form.content)))
    case .member(let handle)?:
      return .talk(.discuss(member, .member(try memberID(written: handle.name, at: form.subject.span)), string(form.content)))
    case nil: return .talk(.discuss(member, .member(member), string(form.content)))
    }
  }

  func command(_ form: inout VoteStatement) throws(Diagnostic) -> Command {
    guard let votes = try votes(form.inFavour, form.against, form.abstaining) else {
      throw Diagnostic(
        SyntaxCode.missing, at: nil, Localized(vi: "thiếu số phiếu (tán thành …)", en: "the votes are missing (for …)"))
    }
    let matter = form.matter?.value?.matter ?? .resolution
    if let candidate = form.candidate, matter != .admission || form.subject != nil {
      throw Diagnostic(
        SyntaxCode.unexpected, at: candidate.span,
        Localized(
          vi: "tên quần chúng chỉ đi với biểu quyết kết nạp; đảng viên thì viết: đối với @…",
          en: "a candidate is named in a vote on admission only; a member is written: of @…"))
    }
    return .votes(
      .vote(
        Ballot(
          matter: matter, subject: try memberID(form.subject), candidate: candidateName(of: &form.candidate),
          resolution: form.resolution.map { document($0) }, round: try number(form.round), way: form.way?.value?.way, votes: votes,
          text: string(form.content))))
  }

  /// Without a number it is the final version of the draft it is titled like, else takes the next number of its type and term.
  func command(_ form: inout ResolveStatement) throws(Diagnostic) -> Command {
    let stated = try day(form.date)
    if form.number == nil {
      let day = stated ?? today
      let draft = form.draft ? nil : state.cell?.draft(titled: string(form.title), thematic: form.thematic, on: day)
      let next = state.cell?.nextDocumentNumber(type: "NQ", on: day) ?? 1
      form.number = Operand(draft.map(DocumentLiteral.init) ?? DocumentLiteral(number: next, type: "NQ", issuer: "CB"))
    }
    let number = form.number.map { document($0) } ?? DocumentNumber(number: 0, type: "", issuer: "")
    return .votes(
      .resolve(
        number, thematic: form.thematic, draft: form.draft, on: stated, bases: citations(form.bases), title: string(form.title)))
  }

  func command(_ form: inout CloseStatement) throws(Diagnostic) -> Command {
    let reason = string(form.reason)
    if form.irregular, reason.isEmpty {
      throw Diagnostic(
        SyntaxCode.missing, at: nil,
        Localized(
          vi: "bế mạc bất thường cần lý do sau dấu hai chấm",
          en: "closing irregularly needs a reason after a colon"))
    }
    return .meeting(.close(at: try timeOrNow(&form.time), irregular: form.irregular ? reason : nil))
  }
}
