import Domain
import Testing

/// Expects `command` to be refused with `rejection` and that trying it leaves no trace.
func expect(_ ledger: Ledger, refuses command: Command, with rejection: Rejection, at location: SourceLocation = #_sourceLocation) {
  let before = ledger.cell
  #expect(throws: rejection, sourceLocation: location) { try ledger.cell.decide(command, on: ledger.today) }
  #expect(ledger.cell == before, sourceLocation: location)
}

@Suite("Statements on organisation and roster")
struct RosterDecisionTests {
  let an = MemberID(0)

  func one() throws -> Ledger {
    var ledger = Ledger()
    try ledger.enter("an")
    return ledger
  }

  @Test("a handle belongs to one member")
  func handles() throws {
    let ledger = try one()
    let other = NewMember(handle: "an", name: "Trần Văn An", facts: .init(), entry: .official, from: ledger.today)
    expect(ledger, refuses: .roster(.addMember(other)), with: .handleUsed("an", by: an))
    #expect(ledger.cell.member(handle: "an")?.id == an)
    #expect(ledger.cell.member(handle: "bình") == nil)
  }

  @Test("the handle of one who left is not given to somebody of another name")
  func departedHandle() throws {
    var ledger = try one()
    try ledger.change(an, .decease)
    let other = NewMember(handle: "an", name: "Trần Văn An", facts: .init(), entry: .official, from: ledger.today)
    expect(ledger, refuses: .roster(.addMember(other)), with: .handleUsed("an", by: an))
  }

  @Test("nobody is admitted before birth nor official before admission")
  func orderOfDates() throws {
    let ledger = try one()
    let facts = MemberFacts(born: .day(day(1990, 1, 1)), admitted: day(1989, 1, 1))
    let new = NewMember(handle: "bình", name: "bình", facts: facts, entry: .official, from: ledger.today)
    expect(ledger, refuses: .roster(.addMember(new)), with: .datesReversed(first: day(1990, 1, 1), second: day(1989, 1, 1)))
    var known = ledger
    try known.state(.roster(.updateMember(an, MemberFacts(admitted: day(2020, 5, 19)), from: day(2025, 1, 1))))
    expect(
      known, refuses: .roster(.updateMember(an, MemberFacts(official: day(2019, 5, 19)), from: day(2025, 1, 1))),
      with: .datesReversed(first: day(2020, 5, 19), second: day(2019, 5, 19)))
  }

  @Test("standing changes only for those on the roster and only from where they can")
  func standings() throws {
    var ledger = try one()
    func change(_ change: StandingChange, _ member: MemberID = MemberID(0), from: Day = day(2026, 1, 1)) -> Command {
      .membership(.changeStanding([member], change, from: from, document: nil, reason: ""))
    }
    expect(ledger, refuses: change(.resume), with: .nothingToResume(an))
    expect(ledger, refuses: change(.confirm), with: .notProbationary(an))
    expect(ledger, refuses: change(.suspend, MemberID(7)), with: .unknownMember(MemberID(7)))
    expect(ledger, refuses: change(.suspend, from: day(2024, 1, 1)), with: .notOnRoster(an, on: day(2024, 1, 1)))
    let reversed = StandingChange.exempt(.other, until: day(2025, 12, 1))
    expect(ledger, refuses: change(reversed), with: .datesReversed(first: day(2026, 1, 1), second: day(2025, 12, 1)))
    try ledger.change(an, .remove)
    expect(ledger, refuses: change(.expel, from: day(2026, 2, 1)), with: .notOnRoster(an, on: day(2026, 2, 1)))
  }

  @Test("a post is held over its time and ended by a later statement")
  func posts() throws {
    var ledger = try one()
    try ledger.enter("bình")
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 5, 1), to: nil)))
    #expect(ledger.cell.secretary(on: ledger.today)?.id == an)
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2026, 9, 3), to: day(2026, 8, 31))))
    #expect(ledger.cell.secretary(on: day(2026, 8, 31))?.id == an)
    #expect(ledger.cell.secretary(on: day(2026, 9, 1)) == nil)
    #expect(ledger.cell.members[0].posts.map(\.fact.endedBy) == [RecordID(4)])
    expect(
      ledger, refuses: .roster(.givePost(an, .deputy, from: day(2026, 9, 3), to: day(2026, 8, 31))),
      with: .datesReversed(first: day(2026, 9, 3), second: day(2026, 8, 31)))
  }

  @Test("of two secretaries the newest answers, and both stay on file")
  func twoSecretaries() throws {
    var ledger = try one()
    let binh = try ledger.enter("bình")
    try ledger.state(.roster(.givePost(an, .secretary, from: day(2025, 5, 1), to: nil)))
    try ledger.state(.roster(.givePost(binh, .secretary, from: day(2026, 5, 1), to: nil)))
    #expect(ledger.cell.holders(of: .secretary, on: ledger.today).map(\.id) == [binh, an])
    #expect(ledger.cell.committee(on: ledger.today).map(\.id) == [an, binh])
  }

  @Test("numbers of documents count per type and term, and a draft gives way to its final version")
  func documents() throws {
    var ledger = try one()
    try ledger.state(.roster(.setTerm(#require(Term(first: 2022, last: 2025)), from: day(2022, 6, 1))))
    try ledger.state(.roster(.setTerm(#require(Term(first: 2025, last: 2030)), from: day(2025, 6, 1))))
    let number = DocumentNumber(number: 8, type: "NQ", issuer: "CB")
    try ledger.state(.assignment(.recordDocument(number, issuer: nil, on: day(2024, 3, 1), summary: "Nghị quyết cũ")))
    #expect(ledger.cell.nextDocumentNumber(type: "NQ", on: day(2024, 3, 2)) == 9)
    #expect(ledger.cell.nextDocumentNumber(type: "NQ", on: ledger.today) == 1)
    try ledger.state(.votes(.resolve(number, thematic: false, draft: true, title: "Dự thảo")))
    try ledger.state(.votes(.resolve(number, thematic: false, draft: false, title: "Nghị quyết tháng 9")))
    #expect(ledger.cell.documents.map(\.fact.summary) == ["Nghị quyết cũ", "Nghị quyết tháng 9"])
    #expect(ledger.cell.document(number, issuer: nil, on: ledger.today)?.fact.summary == "Nghị quyết tháng 9")
    #expect(ledger.cell.nextDocumentNumber(type: "NQ", on: ledger.today) == 9)
    #expect(ledger.cell.nextDocumentNumber(type: "KH", on: ledger.today) == 1)
    try ledger.state(.assignment(.recordDocument(number, issuer: "Đảng ủy phường", on: ledger.today, summary: "Văn bản đến")))
    #expect(ledger.cell.documents.count == 3)
    let absurd = DocumentNumber(number: .max, type: "NQ", issuer: "CB")
    expect(
      ledger, refuses: .assignment(.recordDocument(absurd, issuer: nil, on: ledger.today, summary: "")),
      with: .documentNumberOutOfRange(.max))
  }

  @Test("a rule's value holds from its day on; the cell's own is laid over the shipped one")
  func rules() throws {
    var ledger = try one()
    try ledger.state(.roster(.setRule(parameter(.voteOverResolution, Ratio(3, of: 5), from: day(2026, 1, 1)))))
    #expect(ledger.cell.rules.value(.voteOverResolution, on: day(2025, 12, 31))?.value == Ratio(1, of: 2))
    #expect(ledger.cell.rules.value(.voteOverResolution, on: day(2026, 1, 1))?.value == Ratio(3, of: 5))
    #expect(ledger.cell.rules.value(.voteOverResolution, on: day(2020, 1, 1)) == nil)
    #expect(ledger.cell.ruleChanges.map(\.record) == [RecordID(2)])
    let unknown = RuleParameter(name: "vote.unknown", value: Ratio(1, of: 2), from: ledger.today, source: "", verified: false)
    expect(ledger, refuses: .roster(.setRule(unknown)), with: .unknownParameter("vote.unknown"))
    expect(
      ledger, refuses: .roster(.setRule(parameter(.voteOverResolution, Ratio(1, of: 0), from: ledger.today))),
      with: .parameterOutOfRange("vote.over.resolution"))
  }

  @Test("a regulation names known tasks once")
  func regulation() throws {
    var ledger = try one()
    let task = try ledger.assign(an)
    let twice = Command.assignment(.setRegulation(Regulation(document: nil, tasks: [task, task], from: ledger.today, summary: "")))
    expect(ledger, refuses: twice, with: .duplicateTask(task))
    expect(
      ledger, refuses: .assignment(.setRegulation(Regulation(document: nil, tasks: [TaskID(9)], from: ledger.today, summary: ""))),
      with: .unknownTask(TaskID(9)))
    try ledger.state(.assignment(.setRegulation(Regulation(document: nil, tasks: [task], from: day(2026, 2, 1), summary: "Quy chế"))))
    #expect(ledger.cell.regulation(on: ledger.today)?.fact.tasks == [task])
    #expect(ledger.cell.regulation(on: day(2026, 1, 31)) == nil)
    try ledger.state(.assignment(.setRegulation(Regulation(document: nil, tasks: [], from: day(2026, 2, 1), summary: "Quy chế sửa đổi"))))
    #expect(ledger.cell.regulation(on: ledger.today)?.fact.summary == "Quy chế sửa đổi")
  }

  @Test("describing the cell again changes only what is said")
  func description() throws {
    var ledger = try one()
    try ledger.state(.roster(.describeCell(CellFacts(name: "Chi bộ 5", superior: "Đảng ủy phường", kind: "tổ dân phố"))))
    try ledger.state(.roster(.describeCell(CellFacts(name: "Chi bộ tổ dân phố 5", place: "Phường 1"))))
    #expect(ledger.cell.facts.superior == "Đảng ủy phường")
    #expect(ledger.cell.facts.name == "Chi bộ tổ dân phố 5")
  }
}
