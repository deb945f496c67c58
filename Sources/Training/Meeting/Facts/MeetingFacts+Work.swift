import Domain
import Wording

/// Tasks, and what is said of them and of what is followed up.
extension MeetingFacts {
  mutating func read(_ event: AssignmentEvent, _ place: MeetingFact.Place, _ record: RecordID) {
    switch event {
    case .assigned(let id, let assignment):
      add(
        .assigned, place, record, task(id), .members(assignment.members), .day(assignment.from, .from), terms(assignment.terms),
        .text(assignment.text))
    case .adjusted(let id, let change, let reason):
      add(
        .adjusted, place, record, task(id), .member(change.lead, .lead), .members(change.joining, .joining),
        .members(change.leaving, .leaving), .day(change.from, .from), terms(change.terms), .text(change.text, .name),
        .text(reason, .reason))
    case .handedOver(let id, let from, let to, let day, let reason):
      add(.handedOver, place, record, task(id), .member(from, .leaving), .member(to), .day(day, .from), .text(reason, .reason))
    case .stopped(let id, let day, let reason): add(.stopped, place, record, task(id), .day(day, .from), .text(reason, .reason))
    case .planned(let id, let text, let day): add(.planned, place, record, task(id), .day(day, .day), .text(text))
    case .supported(let id, let text, let day): add(.supported, place, record, task(id), .day(day, .day), .text(text))
    case .inspected(let id, let by, let day, let text):
      add(.inspected, place, record, task(id), .members(by), .day(day, .day), .text(text))
    case .documentRegistered(let number, let issuer, let day, let due, let summary):
      add(.document, place, record, .document(number), .name(issuer, .organisation), .day(day, .day), .day(due, .due), .text(summary))
    case .regulationSet(let regulation):
      add(
        .regulation, place, record, .document(regulation.document), .day(regulation.from, .from), .day(regulation.issued, .day),
        .names(regulation.bases, .basis), regulation.tasks.flatMap(task),
        .text(regulation.summary))
    }
  }

  private func terms(_ terms: TaskTerms) -> [MeetingFact.Part] {
    var parts = [MeetingFact.Part].word(terms.kind?.word, .kind) + .day(terms.due, .due) + .word(terms.recurrence?.word, .recurrence)
    parts +=
      .word(terms.days?.word, .days) + .word(terms.deadline?.word(nil), .deadline) + .text(terms.products.joined(separator: " "), .product)
    parts += .members(terms.coLeads, .lead) + .number(terms.coefficient?.tenths, .coefficient)
    parts += .names(terms.organisations, .organisation) + .member(terms.follower, .follower)
    parts += .number(terms.households, .households) + .names(terms.householdNames, .household) + .text(terms.area, .area)
    parts += .names(terms.parts, .step) + .number(terms.predecessor?.number, .predecessor) + .text(terms.note, .note)
    switch terms.basis {
    case .regulation?: parts += .word(Self.regulation, .basis)
    case .document(let number)?: parts += .document(number, .basis)
    case .other(let text)?: parts += .text(text, .basis)
    case nil: break
    }
    return parts
  }

  mutating func read(_ event: TalkEvent, _ place: MeetingFact.Place, _ record: RecordID) {
    switch event {
    case .said(.member(let id), let text): add(.said, place, record, .member(id), .text(text))
    case .said(.guest(let name), let text): add(.said, place, record, .name(name), .text(text))
    case .reported(let id, let task, let reached, let result, let terms):
      add(
        .report, place, record, self.task(task), .member(id), .reached(reached), .day(terms.finished, .finished),
        .word(terms.period?.word, .period), .text(result))
    case .followUpReported(let id, let subject, let reached, let result, let finished):
      add(.report, place, record, followUp(subject), .member(id), .reached(reached), .day(finished, .finished), .text(result))
    case .discussed(let id, .task(let task), let text): add(.discussed, place, record, self.task(task), .member(id), .text(text))
    case .discussed(let id, .member(let about), let text):
      add(.discussed, place, record, .member(about, .about), .member(id), .text(text))
    case .concluded(let conclusion): read(conclusion, place, record)
    case .followUpStated(let id, let facts):
      add(
        .followUp, place, record, followUp(id), numbers(id), .members(facts.members), .day(facts.due, .due), parts(of: facts.detail),
        .text(facts.text))
    case .followUpAdjusted(let id, let change, let reason):
      add(
        .followUpChanged, place, record, followUp(id), .members(change.members), .day(change.due, .due), .text(change.product, .product),
        .month(change.reportMonth, .month), .ratio(change.value, .figure), .name(change.unit, .unit), .text(change.cause, .cause),
        .text(change.remedy, .remedy), .text(change.proposal, .proposal), .names(change.addressees, .addressee), .text(change.text, .name),
        .text(reason, .reason))
    case .commended(let id, let text): add(.commended, place, record, .member(id), .text(text))
    case .reminded(let id, let text): add(.reminded, place, record, .member(id), .text(text))
    }
  }

  /// The resolution of a point stated in the meeting; its number follows from the order of statements.
  private func numbers(_ id: FollowUpID) -> [MeetingFact.Part] { .document(id.resolution, .resolution) }

  private func parts(of detail: FollowUpFacts.Detail) -> [MeetingFact.Part] {
    switch detail {
    case .point(let product, let month): return .text(product, .product) + .month(month, .month)
    case .target(let value, let unit, let resolution, let year):
      return .ratio(value, .figure) + .name(unit, .unit) + .document(resolution, .resolution) + .number(year, .year)
    case .shortcoming(let owner, let cause, let remedy, let proposal, let addressees):
      return .member(owner, .about) + .text(cause, .cause) + .text(remedy, .remedy) + .text(proposal, .proposal)
        + .names(addressees, .addressee)
    }
  }

  private mutating func read(_ conclusion: Conclusion, _ place: MeetingFact.Place, _ record: RecordID) {
    switch conclusion {
    case .task(let id, let outcome, let text, let reached, let period):
      add(
        .concluded, place, record, task(id), .word(outcome?.word, .outcome), .reached(reached), .word(period?.word, .period), .text(text))
    case .followUp(let id, let outcome, let text, let reached):
      add(.concluded, place, record, followUp(id), .word(outcome?.word, .outcome), .reached(reached), .text(text))
    case .item(let text): add(.itemConcluded, place, record, .text(text))
    case .numberedItem(let number, let text): add(.itemConcluded, .item(number), record, .text(text))
    }
  }

  mutating func read(_ event: VotesEvent, _ place: MeetingFact.Place, _ record: RecordID) {
    switch event {
    case .voted(let ballot, _):
      add(
        .vote, place, record, .word(ballot.stated.word, .matter), .member(ballot.subject), .name(ballot.candidate, .candidate),
        .document(ballot.resolution, .resolution), .number(ballot.round, .round), .mark(ballot.way == .secret, .secret),
        .word(ballot.way == .secret ? nil : ballot.way?.word, .way),
        .number(ballot.votes.inFavour, .inFavour), .number(ballot.votes.against, .against), .number(ballot.votes.abstaining, .abstaining),
        .text(ballot.text))
    case .elected(let election, _):
      add(
        .election, place, record, .word(election.post.word, .post), .number(election.round, .round), .number(election.seats, .seats),
        .number(election.given, .given), .number(election.collected, .collected), .number(election.valid, .valid),
        election.candidates.flatMap { [MeetingFact.Part].member($0.member, .candidate) + .number($0.votes, .inFavour) })
    case .resolved(let number, let thematic, let draft, let dated, let bases, let title):
      add(
        .resolution, place, record, .document(number), .mark(thematic, .topic), .mark(draft, .step), .day(dated, .day),
        .names(bases, .basis), .text(title))
    }
  }
}
