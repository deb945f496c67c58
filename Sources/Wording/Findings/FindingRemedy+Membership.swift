import Diagnostics
import Domain
import Syntax

// Votes and standing
extension RemedyWriter {
  /// Without votes, which only the meeting knows.
  func question(_ matter: Matter, _ member: MemberID) -> VoteStatement {
    var node = VoteStatement()
    node.matter = Choice(matter.choice)
    node.subject = handle(member)
    return node
  }

  func update(of member: MemberID, helpers: [MemberID], _ day: Day) -> UpdateStatement {
    var node = UpdateStatement()
    node.member = handle(member)
    node.facts.helpers = helpers.map(handle)
    node.from = Operand(DateLiteral(day))
    return node
  }

  /// Days that only people know, on which a committee was told or decided, are left out; a decision is asked for as the document.
  func exemption(of member: MemberID, _ fact: StandingFact, _ gaps: [ExemptionGap], _ last: Day?) -> ExemptStatement {
    var node = ExemptStatement()
    let decision = gaps.contains(.decision) ? Localized(vi: "Quyết định \(Self.blank)", en: "Decision \(Self.blank)")[language] : nil
    let documents = [fact.document, decision, gaps.contains(.resolution) ? Self.blank : nil].compactMap { $0 }
    node.member = handle(member)
    node.kind = Choice(fact.step == .exempted(.ageOrHealth) ? .ageOrHealth : .other)
    node.from = Operand(DateLiteral(fact.from))
    node.until = last.map { Operand(DateLiteral($0)) }
    node.document = documents.isEmpty ? nil : Operand(CitationLiteral(written: documents.joined(separator: ", ")))
    node.medical = (fact.papers.medical ?? (gaps.contains(.medical) ? Self.blank : nil)).map { Operand(StringLiteral($0)) }
    node.decided = fact.papers.decided.map { Operand(DateLiteral($0)) }
    node.told = fact.papers.told.map { Operand(DateLiteral($0)) }
    if !fact.reason.isEmpty { node.reason = Text(fact.reason) }
    return node
  }

  func vote(_ ballot: Ballot) -> VoteStatement {
    var node = VoteStatement()
    if ballot.matter != .resolution { node.matter = Choice(ballot.matter.choice) }
    node.resolution = ballot.resolution.map { Operand(DocumentLiteral($0)) }
    node.candidate = ballot.candidate.map { Operand(StringLiteral($0)) }
    node.subject = ballot.subject.map(handle)
    node.round = ballot.round.map { Operand(NumberLiteral($0)) }
    node.secret = ballot.secret
    node.inFavour = Operand(.number(NumberLiteral(ballot.votes.inFavour)))
    node.against = Operand(NumberLiteral(ballot.votes.against))
    node.abstaining = Operand(NumberLiteral(ballot.votes.abstaining))
    if !ballot.text.isEmpty { node.content = Text(ballot.text) }
    return node
  }

  /// The vote anew with the name of the candidate; of a closed meeting as a correction.
  func naming(_ record: RecordID, _ ballot: Ballot, isClosed: Bool) -> [Statement] {
    var named = ballot
    named.candidate = ballot.candidate ?? Self.blank
    let number = Operand(NumberLiteral(record.number))
    guard isClosed else {
      var undone = UndoStatement()
      undone.record = number
      return [.asking(.undo(undone)), .votes(.vote(vote(named)))]
    }
    var node = CorrectStatement()
    node.record = number
    node.reason = Operand(StringLiteral(Localized(vi: "Ghi thiếu tên quần chúng", en: "The candidate was not named")[language]))
    node.statement = Text(Printer.print(.votes(.vote(vote(named))), in: language))
    return [.asking(.correct(node))]
  }

  func recognition(of member: MemberID, _ day: Day) -> ConfirmStatement {
    var node = ConfirmStatement()
    node.member = handle(member)
    node.from = Operand(DateLiteral(day))
    return node
  }

  func resumption(of member: MemberID, _ day: Day) -> ResumeStatement {
    var node = ResumeStatement()
    node.member = handle(member)
    node.from = Operand(DateLiteral(day))
    return node
  }

  func transfer(of member: MemberID, to home: String, _ day: Day) -> TransferStatement {
    var node = TransferStatement()
    node.member = handle(member)
    node.destination = Operand(StringLiteral(home.isEmpty ? Self.blank : home))
    node.from = Operand(DateLiteral(day))
    return node
  }

  func role(_ member: MemberID, _ post: Post, _ first: Day, _ last: Day? = nil) -> RoleStatement {
    var node = RoleStatement()
    node.member = handle(member)
    node.post = Operand(post.literal)
    node.from = Operand(DateLiteral(first))
    node.until = last.map { Operand(DateLiteral($0)) }
    return node
  }

  func report(_ number: DocumentNumber, on matter: Matter, _ day: Day) -> DocumentStatement {
    let summary = Localized(
      vi: "Báo cáo kết quả biểu quyết \(matter.word.vi) không đạt tỷ lệ, kèm số phiếu từng lần",
      en: "Report on the votes that failed (\(matter.word.en)), with the counts of each")
    return registration(of: number, day, summary[language])
  }

  func registration(of number: DocumentNumber, _ day: Day, _ summary: String = Self.blank) -> DocumentStatement {
    var node = DocumentStatement()
    node.number = Operand(DocumentLiteral(number: number.number, type: number.type, issuer: number.issuer))
    node.date = Operand(DateLiteral(day))
    node.summary = Text(summary)
    return node
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
