import Diagnostics
import Domain
import Syntax

/// Votes, posts and standing.
extension RemedyWriter {
  func visit(_ member: MemberID) -> Remedy {
    var node = VisitStatement()
    node.members = [handle(member)]
    node.date = Operand(DateLiteral(day))
    node.content = Text(Self.blank)
    return .state(.roster(.visit(node)))
  }

  func awardBadge(to member: MemberID, years: Int) -> Remedy {
    var node = BadgeStatement()
    node.members = [handle(member)]
    node.years = Operand(NumberLiteral(years))
    node.date = Operand(DateLiteral(day))
    return .state(.roster(.badge(node)))
  }

  /// The question is put to the vote.
  func vote(on matter: Matter, of member: MemberID) -> Remedy {
    discuss(
      Localized(vi: "Biểu quyết \(matter.word.vi) đối với đồng chí \(name(member))", en: "Vote on \(matter.word.en) of \(name(member))"))
  }

  func elect(_ post: Post) -> Remedy { discuss(Localized(vi: "Bầu \(post.word.vi)", en: "Election of the \(post.word.en)")) }

  func give(_ member: MemberID, _ post: Post, from first: Day) -> Remedy { .state(.roster(.role(role(member, post, from: first)))) }

  func end(_ held: PostEnd) -> Remedy { .state(.roster(.role(role(held.member, held.post, from: held.from, until: held.to)))) }

  /// The exemption stated again with the papers it lacks; `last` is a day to start from.
  ///
  /// Days that only people know, on which a committee was told or decided, are left out; a decision is asked for as the document.
  func exempt(_ member: MemberID, _ fact: StandingFact, _ gaps: [ExemptionGap], until last: Day?) -> Remedy {
    var node = ExemptStatement()
    let decision = gaps.contains(.decision) ? Localized(vi: "Quyết định \(Self.blank)", en: "Decision \(Self.blank)")[language] : nil
    let documents = [fact.document, decision, gaps.contains(.resolution) ? Self.blank : nil].compactMap { $0 }
    node.members = [handle(member)]
    node.kind = Choice(fact.step == .exempted(.ageOrHealth) ? .ageOrHealth : .other)
    node.from = Operand(DateLiteral(fact.from))
    node.until = last.map { Operand(DateLiteral($0)) }
    node.document = documents.isEmpty ? nil : Operand(CitationLiteral(written: documents.joined(separator: ", ")))
    node.medical = (fact.papers.medical ?? (gaps.contains(.medical) ? Self.blank : nil)).map { Operand(StringLiteral($0)) }
    node.decided = fact.papers.decided.map { Operand(DateLiteral($0)) }
    node.told = fact.papers.told.map { Operand(DateLiteral($0)) }
    if !fact.reason.isEmpty { node.reason = Text(fact.reason) }
    return .state(.membership(.exempt(node)))
  }

  private func vote(_ ballot: Ballot) -> VoteStatement {
    var node = VoteStatement()
    if ballot.matter != .resolution { node.matter = Choice(ballot.matter.choice) }
    node.resolution = ballot.resolution.map { Operand(DocumentLiteral($0)) }
    node.candidate = ballot.candidate.map { Operand(StringLiteral($0)) }
    node.subject = ballot.subject.map(handle)
    node.round = ballot.round.map { Operand(NumberLiteral($0)) }
    node.way = ballot.way.map { Choice($0.choice) }
    node.inFavour = Operand(.number(NumberLiteral(ballot.votes.inFavour)))
    node.against = Operand(NumberLiteral(ballot.votes.against))
    node.abstaining = Operand(NumberLiteral(ballot.votes.abstaining))
    if !ballot.text.isEmpty { node.content = Text(ballot.text) }
    return node
  }

  /// The vote anew with the name of the candidate, blank when nobody is named; of a closed meeting as a correction.
  func nameCandidate(_ name: String?, _ ballot: Ballot, _ record: RecordID, at meeting: MeetingID) -> Remedy {
    var named = ballot
    named.candidate = name ?? Self.blank
    let number = Operand(NumberLiteral(record.number))
    guard cell.meeting(meeting)?.isClosed == true else {
      var undone = UndoStatement()
      undone.record = number
      return .state([.asking(.undo(undone)), .votes(.vote(vote(named)))])
    }
    var node = CorrectStatement()
    node.record = number
    node.reason = Operand(StringLiteral(Localized(vi: "Ghi thiếu tên quần chúng", en: "The candidate was not named")[language]))
    node.statement = Text(Printer.print(.votes(.vote(vote(named))), in: language))
    return .state(.asking(.correct(node)))
  }

  /// Recognised from the end of probation.
  func confirm(_ member: MemberID, from first: Day) -> Remedy {
    var node = ConfirmStatement()
    node.member = handle(member)
    node.from = Operand(DateLiteral(first))
    return .state(.membership(.confirm(node)))
  }

  /// Back from exemption or absence.
  func resume(_ member: MemberID, from first: Day) -> Remedy {
    var node = ResumeStatement()
    node.member = handle(member)
    node.from = Operand(DateLiteral(first))
    return .state(.membership(.resume(node)))
  }

  /// The end of a visit.
  func sendHome(_ member: MemberID, to home: String?, from first: Day) -> Remedy {
    var node = TransferStatement()
    node.member = handle(member)
    node.destination = Operand(StringLiteral(home.map { $0.isEmpty ? Self.blank : $0 } ?? Self.blank))
    node.from = Operand(DateLiteral(first))
    return .state(.membership(.transfer(node)))
  }

  private func role(_ member: MemberID, _ post: Post, from first: Day, until last: Day? = nil) -> RoleStatement {
    var node = RoleStatement()
    node.member = handle(member)
    node.post = Operand(post.literal)
    node.from = Operand(DateLiteral(first))
    node.until = last.map { Operand(DateLiteral($0)) }
    return node
  }

  // MARK: Documents

  /// A document left out of the register.
  func register(_ number: DocumentNumber) -> Remedy { register(number, Self.blank) }

  /// The cell's next document of a type.
  func register(type: String, _ summary: Localized) -> Remedy {
    register(DocumentNumber(number: cell.nextDocumentNumber(type: type, on: day), type: type, issuer: "CB"), summary[language])
  }

  private func register(_ number: DocumentNumber, _ summary: String) -> Remedy {
    var node = DocumentStatement()
    node.number = Operand(DocumentLiteral(number))
    node.date = Operand(DateLiteral(day))
    node.summary = Text(summary)
    return .state(.assignment(.document(node)))
  }
}

extension Matter {
  fileprivate var choice: MatterWord {
    switch self {
    case .resolution: .resolution
    case .admission: .admission
    case .recognition: .recognition
    case .deletion: .deletion
    case .expulsion: .expulsion
    case .discipline: .discipline
    case .dismissal: .dismissal
    }
  }
}

extension Post {
  fileprivate var literal: PostLiteral {
    switch self {
    case .secretary: .party(.secretary)
    case .deputy: .party(.deputy)
    case .committeeMember: .party(.committeeMember)
    case .groupLeader: .party(.groupLeader)
    case .duesCollector: .party(.duesCollector)
    case .other(let name): .other(StringLiteral(name))
    }
  }
}

extension CitationLiteral {
  /// A number of a document when the text is written like one.
  fileprivate init(written text: String) {
    self = (Parser.whole(text) as DocumentLiteral?).map(CitationLiteral.document) ?? .other(StringLiteral(text))
  }
}

extension VotingWay {
  fileprivate var choice: VotingWayWord {
    switch self {
    case .secret: .secret
    case .hands: .byHand
    case .cards: .byCard
    case .app: .byApp
    }
  }
}
