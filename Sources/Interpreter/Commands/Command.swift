import Diagnostics
import Domain
import Syntax

extension Interpreter {
  /// The command a recorded statement stands for, with its defaults written into the statement; nil for one that records nothing.
  ///
  /// Operands are resolved before. `chi bộ` is handled where cells are selected.
  func command(_ statement: inout Statement) throws(Diagnostic) -> Command? {
    if let command = try rosterCommand(&statement) { return command }
    if let command = try taskCommand(&statement) { return command }
    if let command = try meetingCommand(&statement) { return command }
    if case .accept(let form) = statement { return try make(form, &statement, Statement.accept, accept) }
    return try yearCommand(&statement)
  }

  /// Makes the command of one form and puts the completed form back into its case.
  private func make<F: Form>(
    _ form: F, _ statement: inout Statement, _ wrap: (F) -> Statement, _ command: (inout F) throws(Diagnostic) -> Command
  ) throws(Diagnostic) -> Command {
    var form = form
    let made = try command(&form)
    statement = wrap(form)
    return made
  }

  private func rosterCommand(_ s: inout Statement) throws(Diagnostic) -> Command? {
    switch s {
    case .term(let form): try make(form, &s, Statement.term, command)
    case .member(let form): try make(form, &s, Statement.member, command)
    case .receive(let form): try make(form, &s, Statement.receive, command)
    case .update(let form): try make(form, &s, Statement.update, command)
    case .candidate(let form): try make(form, &s, Statement.candidate, command)
    case .group(let form): try make(form, &s, Statement.group, command)
    case .role(let form): try make(form, &s, Statement.role, command)
    case .exempt(let form): try make(form, &s, Statement.exempt, command)
    case .resume(let form): try make(form, &s, Statement.resume, command)
    case .transfer(let form): try make(form, &s, Statement.transfer, command)
    case .confirm(let form): try make(form, &s, Statement.confirm, command)
    case .ending(let form): try make(form, &s, Statement.ending, command)
    case .document(let form): try make(form, &s, Statement.document, command)
    case .regulation(let form): try make(form, &s, Statement.regulation, command)
    case .rule(let form): try make(form, &s, Statement.rule, command)
    default: nil
    }
  }

  private func taskCommand(_ s: inout Statement) throws(Diagnostic) -> Command? {
    switch s {
    case .assign(let form): try make(form, &s, Statement.assign, command)
    case .adjust(let form): try make(form, &s, Statement.adjust, command)
    case .handOver(let form): try make(form, &s, Statement.handOver, command)
    case .stop(let form): try make(form, &s, Statement.stop, command)
    case .plan(let form): try make(form, &s, Statement.plan, command)
    case .support(let form): try make(form, &s, Statement.support, command)
    case .inspect(let form): try make(form, &s, Statement.inspect, command)
    default: nil
    }
  }

  private func meetingCommand(_ s: inout Statement) throws(Diagnostic) -> Command? {
    switch s {
    case .meeting(let form): try make(form, &s, Statement.meeting, command)
    case .guest(let form):
      .meeting(
        .welcome(
          form.names.map {
            Guest(name: string($0), post: string(form.post), organisation: string(form.organisation), isSupervising: form.supervising)
          }))
    case .attend(let form): .meeting(.attend(try selection(form.members)))
    case .absent(let form): try make(form, &s, Statement.absent, command)
    case .arrive(let form): try make(form, &s, Statement.arrive, command)
    case .leave(let form): try make(form, &s, Statement.leave, command)
    case .item(let form): .meeting(.openItem(try number(form.number), presenter: try memberID(form.presenter), title: string(form.title)))
    case .say(let form): try make(form, &s, Statement.say, command)
    case .report(let form): try make(form, &s, Statement.report, command)
    case .discuss(let form): try make(form, &s, Statement.discuss, command)
    case .conclude(let form): try make(form, &s, Statement.conclude, command)
    case .vote(let form): try make(form, &s, Statement.vote, command)
    case .elect(let form): try make(form, &s, Statement.elect, command)
    case .resolve(let form): try make(form, &s, Statement.resolve, command)
    case .point(let form): try make(form, &s, Statement.point, command)
    case .target(let form): try make(form, &s, Statement.target, command)
    case .shortcoming(let form): try make(form, &s, Statement.shortcoming, command)
    case .commend(let form): .talk(.commend(try memberIDs(form.members), string(form.content)))
    case .remind(let form): .talk(.remind(try memberIDs(form.members), string(form.content)))
    case .score(let form): try make(form, &s, Statement.score, command)
    case .readBack: .meeting(.readBack)
    case .close(let form): try make(form, &s, Statement.close, command)
    case .sent(let form): try make(form, &s, Statement.sent, command)
    default: nil
    }
  }

  private func yearCommand(_ s: inout Statement) throws(Diagnostic) -> Command? {
    switch s {
    case .duesRate(let form): try make(form, &s, Statement.duesRate, command)
    case .duesRelief(let form): try make(form, &s, Statement.duesRelief, command)
    case .remit(let form): try make(form, &s, Statement.remit, command)
    case .dues(let form): try make(form, &s, Statement.dues, command)
    case .residence(let form): .year(.commentFromResidence(try memberID(form.member), year: try year(form.year), string(form.content)))
    case .review(let form): try make(form, &s, Statement.review, command)
    case .propose(let form): try make(form, &s, Statement.propose, command)
    case .classify(let form): try make(form, &s, Statement.classify, command)
    default: nil
    }
  }
}
