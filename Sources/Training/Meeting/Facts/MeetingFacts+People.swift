import Diagnostics
import Domain
import Wording

/// The roster, the way into the Party and out of it, dues and the year end.
extension MeetingFacts {
  static let regulation = Localized(vi: "quy chế", en: "regulation")

  mutating func read(_ event: RosterEvent, _ place: MeetingFact.Place, _ record: RecordID) {
    switch event {
    case .cellDescribed(let facts): add(.cell, place, record, .name(facts.name))
    case .termSet(let term, let from): add(.term, place, record, .number(term.first, .year), .day(from, .from))
    case .memberAdded(let id, let new), .memberReturned(let id, let new):
      add(.joined, place, record, .member(id), .name(new.name), entry(new.entry), .day(new.from, .from), parts(of: new.facts))
    case .memberUpdated(let id, let update):
      add(.memberUpdated, place, record, .member(id), .name(update.facts.name), parts(of: update.facts), .day(update.from, .from))
    case .groupChanged(let change):
      add(
        .group, place, record, .name(change.name), .word(change.kind?.word, .kind), .members(change.heads ?? [], .lead),
        .members(change.members ?? []), .members(change.joining, .joining), .members(change.leaving, .leaving),
        .number(change.households, .households), .names(change.householdNames, .household), .day(change.from, .from))
    case .postGiven(let id, let post):
      add(.post, place, record, .member(id), .word(post.post.word, .post), .day(post.from, .from), .day(post.to, .until))
    case .postEnded(let id, let post, let day): add(.post, place, record, .member(id), .word(post.word, .post), .day(day, .until))
    case .ruleSet(let parameter):
      add(.rule, place, record, .name(parameter.name), .ratio(parameter.value, .figure), .day(parameter.from, .from))
    case .visited(let visit):
      for id in visit.members { add(.visited, place, record, .member(id), .day(visit.on, .day), .text(visit.text)) }
    case .awarded(let badge):
      for id in badge.members {
        add(
          .badge, place, record, .member(id), .number(badge.years, .figure), .day(badge.on, .day), .text(badge.document, .basis),
          .text(badge.remark))
      }
    }
  }

  private func entry(_ entry: NewMember.Entry) -> [MeetingFact.Part] {
    switch entry {
    case .official: return .word(Standing.official.word, .kind)
    case .probationary: return .word(Standing.probationary.word, .kind)
    case .transferred(let origin, let decided, let introduced, let rank):
      let standing: Standing = rank == .probationary ? .probationary : .official
      return .word(standing.word, .kind) + .text(origin, .organisation) + .day(decided, .decided) + .day(introduced, .sent)
    case .temporary(let origin, let until, let decided, let introduced):
      return .word(Standing.temporaryHere.word, .kind) + .text(origin, .organisation) + .day(until, .until) + .day(decided, .decided)
        + .day(introduced, .sent)
    }
  }

  private func parts(of facts: MemberFacts) -> [MeetingFact.Part] {
    born(facts.born) + .word(facts.sex?.word, .sex) + .day(facts.admitted, .step) + .day(facts.official, .decided) + .text(facts.job, .job)
      + .text(facts.strengths, .text) + .text(facts.circumstances, .reason) + .text(facts.group, .organisation)
      + .day(facts.partySince, .from) + .word(facts.theory?.word, .level) + .members(facts.helpers ?? [], .helper)
  }

  private func born(_ birth: Birth?) -> [MeetingFact.Part] {
    switch birth {
    case .day(let day)?: return .day(day, .born)
    case .year(let year)?: return .number(year, .born)
    case nil: return []
    }
  }

  mutating func read(_ event: MembershipEvent, _ place: MeetingFact.Place, _ record: RecordID) {
    switch event {
    case .candidateChanged(let change):
      let steps = change.steps.sorted { $0.key < $1.key }
      add(
        .candidate, place, record, .name(change.name, .candidate), .members(change.helpers ?? [], .helper), born(change.born),
        .word(change.sex?.word, .sex), .text(change.job, .job), .mark(change.isDropped, .dropped), .day(change.from, .from),
        steps.flatMap { [MeetingFact.Part].word($0.key.word, .step) + .day($0.value, .day) })
    case .standingChanged(let id, let fact):
      add(
        .standing, place, record, .member(id), .word(word(fact.step), .step), .day(fact.from, .from), .day(fact.until, .until),
        .text(fact.place, .organisation), .text(fact.document, .basis), .day(fact.decided, .decided), .text(fact.papers.medical, .product),
        .text(fact.reason, .reason))
    case .signNoted(let sign):
      add(
        .violationSign, place, record, .member(sign.member), .day(sign.on, .day), .members(sign.follower.map { [$0] } ?? [], .follower),
        .day(sign.due, .due), .text(sign.text))
    case .signsConcluded(let id, let noted, let end):
      add(
        .signConcluded, place, record, .member(id), .day(noted, .from), .word(end.outcome.word, .outcome), .day(end.on, .day),
        .text(end.text))
    case .disciplined(let discipline):
      add(
        .disciplined, place, record, .member(discipline.member), .word(discipline.measure.word, .kind), .day(discipline.on, .day),
        .text(discipline.document, .basis), .text(discipline.text))
    }
  }

  private func word(_ step: StandingStep) -> Localized {
    switch step {
    case .joined(.official): Standing.official.word
    case .joined(.probationary): Standing.probationary.word
    case .joined(.visiting): Standing.temporaryHere.word
    case .confirmed: Matter.recognition.word
    case .exempted(let exemption): Standing.exempt(exemption).word
    case .wentAway: Standing.temporaryAway.word
    case .suspended: Standing.suspended.word
    case .resumed: Localized(vi: "trở lại sinh hoạt", en: "resumed")
    case .left(let departure): departure.word
    }
  }

  mutating func read(_ event: DuesEvent, _ place: MeetingFact.Place, _ record: RecordID) {
    switch event {
    case .rateSet(let ids, let rate):
      add(
        .duesRate, place, record, .members(ids), .word(rate.basis?.word, .kind), .amount(rate.amount), .number(rate.region, .number),
        .day(rate.from, .from))
    case .relieved(let id, let relief):
      add(
        .duesRelief, place, record, .member(id), .number(relief.share.value, .figure), .day(relief.from, .from), .day(relief.until, .until),
        .text(relief.document, .basis), .text(relief.reason, .reason))
    case .remitted(let sent): add(.remitted, place, record, .month(sent.month, .month), .amount(sent.amount), .day(sent.on, .day))
    // What was owed may be written out or left to be reckoned.
    case .paid(let month, let ids, let amount):
      for id in ids {
        let paid = amount ?? cell.payments(of: id, for: month).first { $0.record == record }?.fact.amount
        add(.duesPaid, place, record, .member(id), .month(month, .month), .amount(paid))
      }
    case .fundMoved(let entry):
      add(
        .fund, place, record, .word(entry.direction == .spent ? FundLine.Kind.spent.word : FundLine.Kind.takenIn.word, .kind),
        .amount(entry.amount), .day(entry.on, .day), .members(entry.by.map { [$0] } ?? []), .text(entry.document, .basis), .text(entry.text)
      )
    case .spendingRuleSet(let rule):
      add(.spendingRule, place, record, .document(rule.document), .day(rule.from, .from), .text(rule.summary))
    case .assetKept(let asset):
      add(
        .asset, place, record, .name(asset.name), .number(asset.quantity, .figure), .amount(asset.worth), .day(asset.from, .from),
        .members(asset.keeper.map { [$0] } ?? []), .text(asset.remark))
    case .booksHandedOver(let handOver):
      add(
        .booksHandedOver, place, record, .members([handOver.giver, handOver.taker]), .day(handOver.on, .day), .amount(handOver.fund),
        .members(handOver.witnesses, .helper), .text(handOver.text))
    }
  }

  mutating func read(_ event: YearEvent, _ place: MeetingFact.Place, _ record: RecordID) {
    switch event {
    case .reviewed(let id, let year, let level, let points, let text):
      add(.review, place, record, .member(id), .number(year, .year), .word(level?.word, .level), .number(points, .points), .text(text))
    case .committeeReviewed(let year, let level, let points, let text):
      add(
        .review, place, record, .word(RatingBody.Kind.committee.word, .organisation), .number(year, .year), .word(level?.word, .level),
        .number(points, .points), .text(text))
    case .quarterReviewed(let id, let quarter, let level, let points, let text):
      add(
        .review, place, record, .member(id), .number(quarter.year, .year), .number(quarter.number, .quarter), .word(level?.word, .level),
        .number(points, .points), .text(text))
    case .proposed(let id, let year, let level, let body):
      add(.proposal, place, record, .member(id), .number(year, .year), .word(level.word, .level), .word(body.kind?.word, .organisation))
    case .residenceCommented(let id, let year, let text): add(.residence, place, record, .member(id), .number(year, .year), .text(text))
    case .classified(let id, let period, let level, let round, let votes, let secret, let points, let reason):
      add(
        .rating, place, record, .member(id), .number(period.year, .year), .number(period.quarter, .quarter), .word(level.word, .level),
        .number(round, .round),
        .number(votes?.inFavour, .inFavour), .number(votes?.against, .against), .number(votes?.abstaining, .abstaining),
        .mark(secret, .secret), .number(points, .points), .text(reason, .reason))
    case .leftUnrated(let ids, let period, let reason):
      for id in ids {
        add(
          .leftUnrated, place, record, .member(id), .number(period.year, .year), .number(period.quarter, .quarter), .text(reason, .reason))
      }
    case .ratingDecided(let id, let period, let decision):
      add(
        .ratingDecided, place, record, .member(id), .number(period.year, .year), .number(period.quarter, .quarter),
        .word(decision.level.word, .level), .day(decision.day, .day),
        .text(decision.document, .basis))
    case .trained(let ids, let course):
      for id in ids {
        add(
          .training, place, record, .member(id), .day(course.from, .from), .day(course.until, .until),
          .text(course.organizer, .organisation), .text(course.subject, .topic), .word(course.result?.word, .outcome),
          .text(course.remark))
      }
    }
  }
}

extension RatingPeriod {
  /// The year rated, or that of the quarter.
  fileprivate var year: Int {
    switch self {
    case .year(let year): year
    case .quarter(let quarter): quarter.year
    }
  }

  fileprivate var quarter: Int? { if case .quarter(let quarter) = self { quarter.number } else { nil } }
}
