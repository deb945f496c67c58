@testable import Domain
import Testing

@Suite("Checks of meetings and documents")
struct MeetingRuleTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  @Test("an exempt member stated absent is found once for all meetings, an official one is not")
  func exemptExcused() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.change(an, .exempt(.ageOrHealth, until: nil))
    for date in [day(2026, 8, 3), day(2026, 9, 3)] {
      ledger.today = date
      try ledger.open()
      try ledger.state(.meeting(.absent([an, binh], .excused, reason: "Ốm")))
      try ledger.state(.meeting(.attend(.all(except: []))))
      try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    }
    let findings = ledger.found(.exemptExcused)
    #expect(findings.compactMap { $0.as(ExemptStatedAbsent.self)?.meetings } == [[MeetingID(0), MeetingID(1)]])
    #expect(findings.first?.as(ExemptStatedAbsent.self)?.corrections.map(\.members) == [[binh], [binh]])
    #expect(findings.first?.evidence.count == 2)
    #expect(findings.first?.severity == .notice)
  }

  @Test("a vote that misses voters is found until it is counted again")
  func uncountedVote() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    try ledger.enter("dung", .probationary)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    let short = Ballot(matter: .resolution, votes: Votes(inFavour: 2, against: 0, abstaining: 0), text: "Thông qua")
    try ledger.state(.votes(.vote(short)))
    let finding = try #require(ledger.found(.uncountedVote).first)
    #expect(finding.as(UncountedVote.self) == UncountedVote(meeting: MeetingID(0), ballot: short, mayVote: 3))
    // Only those present know how they voted.
    #expect(ledger.offer(finding) == nil)
    var counted = short
    counted.votes.abstaining = 1
    try ledger.state(.votes(.vote(counted)))
    #expect(ledger.found(.uncountedVote).isEmpty)
  }

  @Test("a vote without roll call is not measured")
  func voteWithoutRollCall() throws {
    var ledger = try Ledger(members: "an", "bình")
    try ledger.open()
    try ledger.state(
      .votes(.vote(Ballot(matter: .resolution, votes: Votes(inFavour: 1, against: 0, abstaining: 0), text: ""))))
    #expect(ledger.found(.uncountedVote).isEmpty)
  }

  @Test("89 minutes are too short and 90 are not; the unverified number makes the finding uncertain")
  func shortMeeting() throws {
    var ledger = try Ledger(members: "an")
    try ledger.meet(on: day(2026, 9, 3))
    #expect(ledger.found(.shortMeeting).isEmpty)
    ledger.today = day(2026, 10, 3)
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.meeting(.close(at: time(20, 29), irregular: nil)))
    let finding = try #require(ledger.found(.shortMeeting).first)
    #expect(
      finding.as(ShortMeeting.self) == ShortMeeting(meeting: MeetingID(1), minutes: 89, needed: 90, together: false, isOfLargeCell: false))
    #expect(finding.certainty.unverified.map(\.name) == ["meeting.minutes.minimum"])
    #expect(!finding.certainty.isFirm)
  }

  @Test("a thematic meeting of the same day is measured together with the regular one")
  func sameDay() throws {
    var ledger = try Ledger(members: "an")
    try ledger.meet(on: day(2026, 9, 3))
    try ledger.open(.thematic)
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.meeting(.close(at: time(19, 29), irregular: nil)))
    #expect(
      ledger.found(ShortMeeting.self) == [
        ShortMeeting(meeting: MeetingID(0), minutes: 119, needed: 120, together: true, isOfLargeCell: false)
      ])
  }

  @Test("a cell of thirty members gets a notice below its longer minimum, one of twenty-nine does not")
  func largeCell() throws {
    var ledger = try Ledger(members: "an")
    for index in 0..<28 { try ledger.enter("đảng viên \(index)") }
    try ledger.meet(on: day(2026, 9, 3))
    #expect(ledger.found(.shortMeeting).isEmpty)
    try ledger.enter("thêm")
    #expect(
      ledger.found(ShortMeeting.self) == [
        ShortMeeting(meeting: MeetingID(0), minutes: 90, needed: 120, together: false, isOfLargeCell: true)
      ])
    #expect(ledger.found(.shortMeeting).first?.severity == .notice)
  }

  @Test("a closed meeting without roll call is found, an open one is not yet")
  func noRollCall() throws {
    var ledger = try Ledger(members: "an")
    try ledger.open()
    #expect(ledger.found(.noRollCall).isEmpty)
    try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
    #expect(ledger.found(MeetingWithoutRollCall.self) == [MeetingWithoutRollCall(meeting: MeetingID(0))])
  }

  @Test("a number of the cell used twice in a term is found; that of a higher organ, a draft or another term is not")
  func duplicateNumber() throws {
    var ledger = try Ledger(members: "an")
    let number = DocumentNumber(number: 5, type: "NQ", issuer: "CB")
    try ledger.state(.votes(.resolve(number, thematic: false, draft: true, title: "Dự thảo")))
    try ledger.state(.votes(.resolve(number, thematic: false, draft: false, title: "Nghị quyết")))
    let incoming = DocumentNumber(number: 5, type: "CV", issuer: "ĐU")
    for issuer in ["Đảng ủy xã", nil, nil] {
      try ledger.state(.assignment(.recordDocument(incoming, issuer: issuer, on: ledger.today, summary: "Công văn")))
    }
    #expect(ledger.found(.duplicateNumber).isEmpty)
    try ledger.state(.assignment(.recordDocument(number, issuer: nil, on: ledger.today, summary: "Nghị quyết khác")))
    let findings = ledger.found(.duplicateNumber)
    #expect(ledger.found(DuplicateNumber.self) == [DuplicateNumber(number: number, times: 2, next: 6)])
    #expect(findings.first?.evidence == [RecordID(3), RecordID(7)])
  }

  @Test("a number used again in the next term is not found")
  func numberOfNextTerm() throws {
    var ledger = try Ledger(members: "an")
    let number = DocumentNumber(number: 1, type: "NQ", issuer: "CB")
    let terms = [(2022, 2025, day(2022, 5, 1)), (2025, 2030, day(2025, 5, 1))]
    for (first, last, from) in terms {
      try ledger.state(.roster(.setTerm(try #require(Term(first: first, last: last)), from: from)))
      try ledger.state(.assignment(.recordDocument(number, issuer: nil, on: from, summary: "Nghị quyết")))
    }
    #expect(ledger.found(.duplicateNumber).isEmpty)
  }

  @Test("a directive of the cell is found, a programme or a higher organ's directive is not")
  func documentType() throws {
    var ledger = try Ledger(members: "an")
    let directive = DocumentNumber(number: 1, type: "CT", issuer: "CB")
    for number in [directive, DocumentNumber(number: 1, type: "CTr", issuer: "CB"), DocumentNumber(number: 1, type: "CT", issuer: "TW")] {
      try ledger.state(.assignment(.recordDocument(number, issuer: nil, on: ledger.today, summary: "")))
    }
    #expect(ledger.found(ForeignDocumentType.self) == [ForeignDocumentType(number: directive)])
  }
}
