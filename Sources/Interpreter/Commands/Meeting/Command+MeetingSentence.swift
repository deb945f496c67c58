import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout MeetingSentence) throws(Diagnostic) -> Command {
    switch sentence {
    case .meeting(let form): try make(form, &sentence, MeetingSentence.meeting, command)
    case .guest(let form): try make(form, &sentence, MeetingSentence.guest, command)
    case .attend(let form): try make(form, &sentence, MeetingSentence.attend, command)
    case .absent(let form): try make(form, &sentence, MeetingSentence.absent, command)
    case .arrive(let form): try make(form, &sentence, MeetingSentence.arrive, command)
    case .leave(let form): try make(form, &sentence, MeetingSentence.leave, command)
    case .item(let form): try make(form, &sentence, MeetingSentence.item, command)
    case .score(let form): try make(form, &sentence, MeetingSentence.score, command)
    case .readBack(let form): try make(form, &sentence, MeetingSentence.readBack, command)
    case .close(let form): try make(form, &sentence, MeetingSentence.close, command)
    case .sent(let form): try make(form, &sentence, MeetingSentence.sent, command)
    }
  }

  private func command(_ form: inout GuestStatement) throws(Diagnostic) -> Command {
    if let reason = form.reason, !form.absent {
      throw Diagnostic(
        SyntaxCode.unexpected, at: reason.place.span,
        Localized(vi: "sau dấu hai chấm chỉ ghi lý do khách vắng", en: "only why a guest is absent stands after the colon"),
        hint: Localized(vi: "khách mời \"…\" vắng: …", en: "guest \"…\" absent: …"))
    }
    let absence = form.absent ? string(form.reason) : nil
    return .meeting(
      .welcome(
        form.names.map {
          Guest(
            name: string($0), post: string(form.post), organisation: string(form.organisation), isSupervising: form.supervising,
            absence: absence)
        }))
  }

  private func command(_ form: inout AttendStatement) throws(Diagnostic) -> Command { .meeting(.attend(try selection(form.members))) }

  private func command(_ form: inout ItemStatement) throws(Diagnostic) -> Command {
    var presenters: [Speaker] = []
    for index in form.presenters.indices { presenters.append(try speaker(&form.presenters[index])) }
    let number = try number(form.number) ?? state.cell?.currentMeeting?.nextItem ?? 1
    form.number = form.number ?? Operand(NumberLiteral(number))
    return .meeting(.openItem(number, presenters: presenters, informs: form.informing, title: string(form.title)))
  }

  private func command(_ form: inout ReadBackStatement) -> Command { .meeting(.readBack) }
}
