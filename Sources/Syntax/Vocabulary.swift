import Diagnostics
import TextRoom

/// A word of the language, whatever its spelling; one case for one idea.
///
/// The comment above a group names the statements it serves. Two keywords may share a spelling only where no position accepts both.
public enum Keyword: UInt16, Sendable, CaseIterable {
  // Organisation and roster
  case cell, term, member, role, update, group, candidate, exempt, resume, transfer, receive, confirm, suspend, remove, expel, withdraw,
    deceased, document, regulation, rule, dated, visit, badge, violationSign, concludeSign, disciplining
  // Assignment
  case assign, adjust, handOver, stop, plan, support, inspect
  // Meetings
  case meeting, guest, attend, absent, arrive, leave, item, say, report, discuss, conclude, vote, elect, resolve, point, target,
    shortcoming, commend, remind, score, readBack, close, sent
  // Dues and year end
  case duesRate, duesRelief, remit, dues, takeIn, spend, spendingRule, asset, handOverBooks, residence, review, propose, classify,
    decideRating, leaveUnrated, training
  // Asking
  case show, count, check, explain, fix, accept, history, status, suggest, offer
  // Templates and scripts
  case template, use, `let`, ask, forEach, `if`, `else`, end, include, expect, saveTemplate, saveExercise
  // Shell
  case undo, redo, correct, export, help, language, quit
  // Clause words
  case under, kind, code, founded, place, born, sex, male, female, admitted, official, job, strengths, circumstances, card, partyAge,
    badgeYears, theory, elementary, intermediate, advanced, bachelor, phone, name, probationary, temporary, from, until, to, recipient,
    secretary, deputy, committeeMember, groupLeader, duesCollector, employer, union, baseCommittee, higher, round, insured, pension, merit,
    student, working, retired, abroad, region, income, quantity, worth, fund, witness, head, helper, introduced, course, applied, vetted,
    consulted, considered, decided, dropped, adding, removing, partyGroup, team, ageOrHealth, other, basis, issuer, date, including, source,
    unverified, fixed, adHoc, seasonal, due, weekly, monthly, quarterly, yearly, days, monthEnd, beforeDay, onDay, lastMonthOfQuarter,
    predecessor, finished, ofPeriod, note, product, coefficient, lead, follower, area, households, household, cause, remedy, proposal,
    addressee, unit, content, regular, thematic, committee, congress, yearEnd, at, `in`, online, material, byGroups, chair, clerk, preparer,
    month, topic, post, organisation, all, rest, except, excused, unexcused, informing, by, on, reaching, done, exceeded, faulty, onTrack,
    late, notMet, secret, byHand, byCard, byApp, resolution, admission, recognition, deletion, expulsion, discipline, dismissal, of,
    inFavour, against, abstain, draft, irregular, year, selfRated, points, excellent, good, complete, notComplete, person, assignment,
    agenda, purpose, light
  // What is counted and judged in a meeting
  case reason, seats, given, collected, valid, candidates, supervising, timing, attendance, preparation, conduct, principles, results,
    closing
  // The papers of an exemption
  case medical, told
  // Signs of violation and discipline
  case noViolation, toDiscipline, reprimand, warning
  // How a course ended
  case veryGood, fair, passed, failed
  // What an exercise is to show
  case faults
  // Expressions, queries, templates
  case `where`, groupBy, orderBy, descending, first, asOf, `as`, table, csv, json, chart, total, average, least, greatest, share, and, or,
    not, nothing, within, possessive, today, `true`, `false`, into, `default`, choice, quarter, firstHalf, secondHalf, typeText, typeNumber,
    typeTime, typePercent, typeTask, typeMoney, typeDocument, typeTruth, typeMembers, minutes, assignmentTable, assignmentResolution,
    ratingSummary, duesBook, duesReport, rollCall, selfReview, changeSlip, taskSlip, conciseMinutes, invitation, meetingMessage,
    taskMessages, vietnamese, english

  /// Whether a statement begins with it.
  public var isVerb: Bool { rawValue <= Keyword.quit.rawValue }

  /// Whether the lines below it, up to `hết`, are statements of its own.
  var opensBlock: Bool { self == .template || self == .forEach || self == .if }

  /// The spelling the printer uses.
  public func spelling(_ language: Language) -> String { KeywordTable.shared.spelling(of: self, in: language) }
}

/// The cell, its term, members, posts and groups, and the numbers its rules are kept by.
public indirect enum RosterSentence: Sendable, Equatable {
  case cell(CellStatement)
  case term(TermStatement)
  case member(MemberStatement)
  case role(RoleStatement)
  case update(UpdateStatement)
  case group(GroupStatement)
  case rule(RuleStatement)
  case visit(VisitStatement)
  case badge(BadgeStatement)

  enum Kind: UInt8, CaseIterable { case cell, term, member, role, update, group, rule, visit, badge }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> RosterSentence {
    switch kind {
    case .cell: .cell(maker.formed())
    case .term: .term(maker.formed())
    case .member: .member(maker.formed())
    case .role: .role(maker.formed())
    case .update: .update(maker.formed())
    case .group: .group(maker.formed())
    case .rule: .rule(maker.formed())
    case .visit: .visit(maker.formed())
    case .badge: .badge(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .cell(var form): do { form.walk(&walker); if W.changesForms { self = .cell(form) } }
    case .term(var form): do { form.walk(&walker); if W.changesForms { self = .term(form) } }
    case .member(var form): do { form.walk(&walker); if W.changesForms { self = .member(form) } }
    case .role(var form): do { form.walk(&walker); if W.changesForms { self = .role(form) } }
    case .update(var form): do { form.walk(&walker); if W.changesForms { self = .update(form) } }
    case .group(var form): do { form.walk(&walker); if W.changesForms { self = .group(form) } }
    case .rule(var form): do { form.walk(&walker); if W.changesForms { self = .rule(form) } }
    case .visit(var form): do { form.walk(&walker); if W.changesForms { self = .visit(form) } }
    case .badge(var form): do { form.walk(&walker); if W.changesForms { self = .badge(form) } }
    }
  }
}

/// Coming to the cell, going from it, and standing in it.
public indirect enum MembershipSentence: Sendable, Equatable {
  case candidate(CandidateStatement)
  case exempt(ExemptStatement)
  case resume(ResumeStatement)
  case transfer(TransferStatement)
  case receive(ReceiveStatement)
  case confirm(ConfirmStatement)
  case ending(EndingStatement)
  case violationSign(ViolationSignStatement)
  case concludeSign(ConcludeSignStatement)
  case disciplining(DisciplineStatement)

  enum Kind: UInt8, CaseIterable {
    case candidate, exempt, resume, transfer, receive, confirm, ending, violationSign, concludeSign, disciplining
  }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> MembershipSentence {
    switch kind {
    case .candidate: .candidate(maker.formed())
    case .exempt: .exempt(maker.formed())
    case .resume: .resume(maker.formed())
    case .transfer: .transfer(maker.formed())
    case .receive: .receive(maker.formed())
    case .confirm: .confirm(maker.formed())
    case .ending: .ending(maker.formed())
    case .violationSign: .violationSign(maker.formed())
    case .concludeSign: .concludeSign(maker.formed())
    case .disciplining: .disciplining(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .candidate(var form): do { form.walk(&walker); if W.changesForms { self = .candidate(form) } }
    case .exempt(var form): do { form.walk(&walker); if W.changesForms { self = .exempt(form) } }
    case .resume(var form): do { form.walk(&walker); if W.changesForms { self = .resume(form) } }
    case .transfer(var form): do { form.walk(&walker); if W.changesForms { self = .transfer(form) } }
    case .receive(var form): do { form.walk(&walker); if W.changesForms { self = .receive(form) } }
    case .confirm(var form): do { form.walk(&walker); if W.changesForms { self = .confirm(form) } }
    case .ending(var form): do { form.walk(&walker); if W.changesForms { self = .ending(form) } }
    case .violationSign(var form): do { form.walk(&walker); if W.changesForms { self = .violationSign(form) } }
    case .concludeSign(var form): do { form.walk(&walker); if W.changesForms { self = .concludeSign(form) } }
    case .disciplining(var form): do { form.walk(&walker); if W.changesForms { self = .disciplining(form) } }
    }
  }
}

/// Tasks from their giving to their end, and the documents they rest on.
public indirect enum AssignmentSentence: Sendable, Equatable {
  case assign(AssignStatement)
  case adjust(AdjustStatement)
  case handOver(HandOverStatement)
  case stop(StopStatement)
  case plan(PlanStatement)
  case support(SupportStatement)
  case inspect(InspectStatement)
  case document(DocumentStatement)
  case regulation(RegulationStatement)

  enum Kind: UInt8, CaseIterable { case assign, adjust, handOver, stop, plan, support, inspect, document, regulation }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> AssignmentSentence {
    switch kind {
    case .assign: .assign(maker.formed())
    case .adjust: .adjust(maker.formed())
    case .handOver: .handOver(maker.formed())
    case .stop: .stop(maker.formed())
    case .plan: .plan(maker.formed())
    case .support: .support(maker.formed())
    case .inspect: .inspect(maker.formed())
    case .document: .document(maker.formed())
    case .regulation: .regulation(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .assign(var form): do { form.walk(&walker); if W.changesForms { self = .assign(form) } }
    case .adjust(var form): do { form.walk(&walker); if W.changesForms { self = .adjust(form) } }
    case .handOver(var form): do { form.walk(&walker); if W.changesForms { self = .handOver(form) } }
    case .stop(var form): do { form.walk(&walker); if W.changesForms { self = .stop(form) } }
    case .plan(var form): do { form.walk(&walker); if W.changesForms { self = .plan(form) } }
    case .support(var form): do { form.walk(&walker); if W.changesForms { self = .support(form) } }
    case .inspect(var form): do { form.walk(&walker); if W.changesForms { self = .inspect(form) } }
    case .document(var form): do { form.walk(&walker); if W.changesForms { self = .document(form) } }
    case .regulation(var form): do { form.walk(&walker); if W.changesForms { self = .regulation(form) } }
    }
  }
}

/// The course of a meeting, and how it is scored and sent up.
public indirect enum MeetingSentence: Sendable, Equatable {
  case meeting(MeetingStatement)
  case guest(GuestStatement)
  case attend(AttendStatement)
  case absent(AbsentStatement)
  case arrive(ArriveStatement)
  case leave(LeaveStatement)
  case item(ItemStatement)
  case score(ScoreStatement)
  case readBack(ReadBackStatement)
  case close(CloseStatement)
  case sent(SentStatement)

  enum Kind: UInt8, CaseIterable { case meeting, guest, attend, absent, arrive, leave, item, score, readBack, close, sent }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> MeetingSentence {
    switch kind {
    case .meeting: .meeting(maker.formed())
    case .guest: .guest(maker.formed())
    case .attend: .attend(maker.formed())
    case .absent: .absent(maker.formed())
    case .arrive: .arrive(maker.formed())
    case .leave: .leave(maker.formed())
    case .item: .item(maker.formed())
    case .score: .score(maker.formed())
    case .readBack: .readBack(maker.formed())
    case .close: .close(maker.formed())
    case .sent: .sent(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .meeting(var form): do { form.walk(&walker); if W.changesForms { self = .meeting(form) } }
    case .guest(var form): do { form.walk(&walker); if W.changesForms { self = .guest(form) } }
    case .attend(var form): do { form.walk(&walker); if W.changesForms { self = .attend(form) } }
    case .absent(var form): do { form.walk(&walker); if W.changesForms { self = .absent(form) } }
    case .arrive(var form): do { form.walk(&walker); if W.changesForms { self = .arrive(form) } }
    case .leave(var form): do { form.walk(&walker); if W.changesForms { self = .leave(form) } }
    case .item(var form): do { form.walk(&walker); if W.changesForms { self = .item(form) } }
    case .score(var form): do { form.walk(&walker); if W.changesForms { self = .score(form) } }
    case .readBack(var form): do { form.walk(&walker); if W.changesForms { self = .readBack(form) } }
    case .close(var form): do { form.walk(&walker); if W.changesForms { self = .close(form) } }
    case .sent(var form): do { form.walk(&walker); if W.changesForms { self = .sent(form) } }
    }
  }
}

/// What is said in a meeting and what it leaves to be followed.
public indirect enum TalkSentence: Sendable, Equatable {
  case say(SayStatement)
  case report(ReportStatement)
  case discuss(DiscussStatement)
  case conclude(ConcludeStatement)
  case point(PointStatement)
  case target(TargetStatement)
  case shortcoming(ShortcomingStatement)
  case commend(CommendStatement)
  case remind(RemindStatement)

  enum Kind: UInt8, CaseIterable { case say, report, discuss, conclude, point, target, shortcoming, commend, remind }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> TalkSentence {
    switch kind {
    case .say: .say(maker.formed())
    case .report: .report(maker.formed())
    case .discuss: .discuss(maker.formed())
    case .conclude: .conclude(maker.formed())
    case .point: .point(maker.formed())
    case .target: .target(maker.formed())
    case .shortcoming: .shortcoming(maker.formed())
    case .commend: .commend(maker.formed())
    case .remind: .remind(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .say(var form): do { form.walk(&walker); if W.changesForms { self = .say(form) } }
    case .report(var form): do { form.walk(&walker); if W.changesForms { self = .report(form) } }
    case .discuss(var form): do { form.walk(&walker); if W.changesForms { self = .discuss(form) } }
    case .conclude(var form): do { form.walk(&walker); if W.changesForms { self = .conclude(form) } }
    case .point(var form): do { form.walk(&walker); if W.changesForms { self = .point(form) } }
    case .target(var form): do { form.walk(&walker); if W.changesForms { self = .target(form) } }
    case .shortcoming(var form): do { form.walk(&walker); if W.changesForms { self = .shortcoming(form) } }
    case .commend(var form): do { form.walk(&walker); if W.changesForms { self = .commend(form) } }
    case .remind(var form): do { form.walk(&walker); if W.changesForms { self = .remind(form) } }
    }
  }
}

/// Votes, elections and resolutions.
public indirect enum VotesSentence: Sendable, Equatable {
  case vote(VoteStatement)
  case elect(ElectStatement)
  case resolve(ResolveStatement)

  enum Kind: UInt8, CaseIterable { case vote, elect, resolve }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> VotesSentence {
    switch kind {
    case .vote: .vote(maker.formed())
    case .elect: .elect(maker.formed())
    case .resolve: .resolve(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .vote(var form): do { form.walk(&walker); if W.changesForms { self = .vote(form) } }
    case .elect(var form): do { form.walk(&walker); if W.changesForms { self = .elect(form) } }
    case .resolve(var form): do { form.walk(&walker); if W.changesForms { self = .resolve(form) } }
    }
  }
}

/// What members owe, pay and are relieved of, what is sent up, and the money and things of the cell.
public indirect enum DuesSentence: Sendable, Equatable {
  case duesRate(DuesRateStatement)
  case duesRelief(DuesReliefStatement)
  case remit(RemitStatement)
  case dues(DuesStatement)
  case fund(FundStatement)
  case spendingRule(SpendingRuleStatement)
  case asset(AssetStatement)
  case handOverBooks(HandOverBooksStatement)

  enum Kind: UInt8, CaseIterable { case duesRate, duesRelief, remit, dues, fund, spendingRule, asset, handOverBooks }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> DuesSentence {
    switch kind {
    case .duesRate: .duesRate(maker.formed())
    case .duesRelief: .duesRelief(maker.formed())
    case .remit: .remit(maker.formed())
    case .dues: .dues(maker.formed())
    case .fund: .fund(maker.formed())
    case .spendingRule: .spendingRule(maker.formed())
    case .asset: .asset(maker.formed())
    case .handOverBooks: .handOverBooks(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .duesRate(var form): do { form.walk(&walker); if W.changesForms { self = .duesRate(form) } }
    case .duesRelief(var form): do { form.walk(&walker); if W.changesForms { self = .duesRelief(form) } }
    case .remit(var form): do { form.walk(&walker); if W.changesForms { self = .remit(form) } }
    case .dues(var form): do { form.walk(&walker); if W.changesForms { self = .dues(form) } }
    case .fund(var form): do { form.walk(&walker); if W.changesForms { self = .fund(form) } }
    case .spendingRule(var form): do { form.walk(&walker); if W.changesForms { self = .spendingRule(form) } }
    case .asset(var form): do { form.walk(&walker); if W.changesForms { self = .asset(form) } }
    case .handOverBooks(var form): do { form.walk(&walker); if W.changesForms { self = .handOverBooks(form) } }
    }
  }
}

/// Reviews and ratings at the end of a year or quarter, and the training of a year.
public indirect enum YearSentence: Sendable, Equatable {
  case residence(ResidenceStatement)
  case review(ReviewStatement)
  case propose(ProposeStatement)
  case classify(ClassifyStatement)
  case decideRating(DecideRatingStatement)
  case leaveUnrated(LeaveUnratedStatement)
  case training(TrainingStatement)

  enum Kind: UInt8, CaseIterable { case residence, review, propose, classify, decideRating, leaveUnrated, training }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> YearSentence {
    switch kind {
    case .residence: .residence(maker.formed())
    case .review: .review(maker.formed())
    case .propose: .propose(maker.formed())
    case .classify: .classify(maker.formed())
    case .decideRating: .decideRating(maker.formed())
    case .leaveUnrated: .leaveUnrated(maker.formed())
    case .training: .training(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .residence(var form): do { form.walk(&walker); if W.changesForms { self = .residence(form) } }
    case .review(var form): do { form.walk(&walker); if W.changesForms { self = .review(form) } }
    case .propose(var form): do { form.walk(&walker); if W.changesForms { self = .propose(form) } }
    case .classify(var form): do { form.walk(&walker); if W.changesForms { self = .classify(form) } }
    case .decideRating(var form): do { form.walk(&walker); if W.changesForms { self = .decideRating(form) } }
    case .leaveUnrated(var form): do { form.walk(&walker); if W.changesForms { self = .leaveUnrated(form) } }
    case .training(var form): do { form.walk(&walker); if W.changesForms { self = .training(form) } }
    }
  }
}

extension Keyword {
  /// Begins a review, a rating or another statement about a year.
  public var isOfYear: Bool { if case .year? = VerbTable.shared.kind(of: self) { true } else { false } }
}
