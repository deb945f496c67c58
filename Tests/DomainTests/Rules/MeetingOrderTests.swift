@testable import Domain
import Testing

@Suite("Checks of the order of meetings")
struct MeetingOrderTests {
  let an = MemberID(0)
  let binh = MemberID(1)

  @Test("a past month between meetings is found, the present one and those before the first meeting are not")
  func missedMonth() throws {
    var ledger = try Ledger(members: "an")
    for number in [3, 5] { try ledger.meet(on: day(2026, number, 3)) }
    #expect(ledger.found(MissedMonth.self) == [MissedMonth(months: [month(2026, 4)], needed: 1)])
    #expect(ledger.found(.missedMonth).first?.evidence == [ledger.cell.meetings[0].record])
    ledger.today = day(2026, 6, 30)
    #expect(ledger.found(MissedMonth.self) == [MissedMonth(months: [month(2026, 4)], needed: 1)])
    ledger.today = day(2026, 7, 1)
    #expect(ledger.found(MissedMonth.self) == [MissedMonth(months: [month(2026, 4), month(2026, 6)], needed: 1)])
    ledger.today = day(2027, 5, 1)
    #expect(ledger.found(.missedMonth).map(\.subject) == [.cell])
  }

  @Test("a meeting counts for the month it was held for; a thematic one does not count")
  func monthHeldFor() throws {
    var ledger = try Ledger(members: "an")
    try ledger.meet(on: day(2026, 3, 3))
    ledger.today = day(2026, 5, 2)
    try ledger.state(.meeting(.open(NewMeeting(kind: .regular, day: ledger.today, month: month(2026, 4)))))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    try ledger.open(.thematic)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(ledger.found(.missedMonth).isEmpty)
    ledger.today = day(2026, 6, 1)
    #expect(ledger.found(MissedMonth.self) == [MissedMonth(months: [month(2026, 5)], needed: 1)])
  }

  @Test("a regular meeting on the seventh is in time, on the eighth late, a thematic one never")
  func lateMeeting() throws {
    var ledger = try Ledger(members: "an")
    try ledger.meet(on: day(2026, 3, 7))
    try ledger.meet(on: day(2026, 4, 8))
    ledger.today = day(2026, 4, 20)
    try ledger.open(.thematic)
    #expect(ledger.found(LateMeeting.self) == [LateMeeting(meeting: MeetingID(1), last: day(2026, 4, 7))])
    #expect(ledger.found(.lateMeeting).first?.severity == .notice)
  }

  @Test("a past quarter that is whole on record without a thematic meeting is found")
  func noThematic() throws {
    var ledger = try Ledger(members: "an")
    try ledger.meet(on: day(2026, 2, 3))
    ledger.today = day(2026, 5, 16)
    try ledger.open(.thematic)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    ledger.today = day(2026, 9, 30)
    #expect(ledger.found(.noThematicMeeting).isEmpty)
    ledger.today = day(2026, 10, 1)
    let finding = try #require(ledger.found(.noThematicMeeting).first)
    #expect(finding.as(QuarterWithoutThematic.self) == QuarterWithoutThematic(quarters: [month(2026, 7).quarter], needed: 1))
    #expect(finding.evidence == [ledger.cell.meetings[1].record])
  }

  @Test("nine of ten present are not above the target, ten of eleven are")
  func attendance() throws {
    var ledger = try Ledger(members: "an")
    for index in 1..<10 { try ledger.enter("đảng viên \(index)") }
    try ledger.meet(on: day(2026, 3, 3), unexcused: [an])
    let finding = try #require(ledger.found(.lowAttendance).first)
    let low = try #require(finding.as(LowAttendance.self))
    #expect(low.target == Ratio(90, of: 100) && low.meetings.map(\.ratio) == [Ratio(9, of: 10)])
    try ledger.enter("thêm")
    try ledger.meet(on: day(2026, 4, 3), unexcused: [an])
    #expect(ledger.found(.lowAttendance).first?.evidence == finding.evidence)
  }

  @Test("the committee meets three days before; two days are too few, and so is a meeting before the regular one before")
  func committee() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    for meeting in [day(2026, 2, 28), day(2026, 4, 1)] {
      ledger.today = meeting
      try ledger.open(.committee)
      try ledger.state(.meeting(.close(at: nil, irregular: nil)))
      try ledger.meet(on: day(2026, meeting.month.month == 2 ? 3 : 4, 3))
    }
    #expect(ledger.found(.committeeNotMet).isEmpty)
    try ledger.state(.roster(.givePost(an, .committeeMember, from: day(2025, 1, 1), to: nil)))
    let finding = try #require(ledger.found(.committeeNotMet).first)
    #expect(finding.as(CommitteeNotMet.self) == CommitteeNotMet(meetings: [MeetingID(3)], days: 3))
    #expect(finding.severity == .notice)
    ledger.today = day(2026, 4, 30)
    try ledger.open(.committee)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    try ledger.meet(on: day(2026, 5, 3))
    #expect(ledger.found(CommitteeNotMet.self) == [CommitteeNotMet(meetings: [MeetingID(3)], days: 3)])
  }

  @Test("a meeting has a chair and a clerk who are present, late or not")
  func officers() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", today: day(2026, 3, 3))
    func open(_ ledger: inout Ledger, _ chair: MemberID?, _ clerk: MemberID?) throws {
      try ledger.state(
        .meeting(.open(NewMeeting(kind: .regular, day: ledger.today, chair: chair, clerk: clerk, month: ledger.today.month))))
    }
    try open(&ledger, an, binh)
    try ledger.state(.meeting(.attend(.members([an]))))
    try ledger.state(.meeting(.arrive([binh], at: nil)))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(ledger.found(.meetingOfficers).isEmpty)
    try open(&ledger, nil, binh)
    try ledger.state(.meeting(.attend(.members([an]))))
    #expect(ledger.found(.meetingOfficers).isEmpty)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(ledger.found(MissingOfficer.self) == [MissingOfficer(meeting: MeetingID(1), gaps: [.noChair, .clerkAbsent(binh)])])
    try open(&ledger, an, nil)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(ledger.found(MissingOfficer.self).last == MissingOfficer(meeting: MeetingID(2), gaps: [.noClerk]))
  }

  @Test("minutes are read back after the last statement")
  func readBack() throws {
    var ledger = try Ledger(members: "an")
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.state(.meeting(.readBack))
    try ledger.state(.meeting(.score(90, "")))
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(ledger.found(.notReadBack).isEmpty)
    try ledger.open()
    try ledger.state(.meeting(.readBack))
    try ledger.state(.talk(.commend([an], "")))
    #expect(ledger.found(.notReadBack).isEmpty)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    #expect(ledger.found(MinutesNotReadBack.self) == [MinutesNotReadBack(meeting: MeetingID(1))])
  }

  @Test("a resolution needs a vote that passed, before it or after, and a draft one in its closed meeting; open meetings are left alone")
  func resolutionWithoutVote() throws {
    var ledger = try Ledger(members: "an", "bình", "cường")
    func resolve(_ ledger: inout Ledger, _ number: Int, draft: Bool = false) throws {
      try ledger.state(.votes(.resolve(DocumentNumber(number: number, type: "NQ", issuer: "CB"), thematic: false, draft: draft, title: "")))
    }
    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try ledger.vote(.resolution, for: 1, "Nghị quyết")
    try resolve(&ledger, 1)
    #expect(ledger.found(.resolutionWithoutVote).isEmpty)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    let failed = try #require(ledger.found(.resolutionWithoutVote).first)
    #expect(failed.severity == .breach)
    #expect(failed.evidence.count == 2)

    try ledger.open()
    try ledger.state(.meeting(.attend(.all(except: []))))
    try resolve(&ledger, 2)
    try ledger.vote(.resolution, for: 3, "Nghị quyết")
    try ledger.vote(.resolution, for: 1, "Nghị quyết khác")
    try ledger.vote(.resolution, for: 3, "Nghị quyết khác")
    try resolve(&ledger, 3)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    try ledger.open()
    try resolve(&ledger, 4, draft: true)
    try resolve(&ledger, 5)
    try ledger.state(.meeting(.close(at: nil, irregular: nil)))
    try resolve(&ledger, 6)
    let number = { DocumentNumber(number: $0, type: "NQ", issuer: "CB") }
    #expect(
      ledger.found(ResolutionWithoutVote.self).dropFirst() == [
        ResolutionWithoutVote(resolution: number(5), gap: .noVote(MeetingID(2))),
        ResolutionWithoutVote(resolution: number(6), gap: .outsideMeeting),
        ResolutionWithoutVote(resolution: number(4), gap: .stillDraft(MeetingID(2))),
      ])
  }

  @Test("numbers between resolutions of the term are found, those before the first are not; a document fills them")
  func numberGap() throws {
    var ledger = try Ledger(members: "an")
    let number = { (value: Int) in DocumentNumber(number: value, type: "NQ", issuer: "CB") }
    for value in [5, 6, 1_000_000] {
      try ledger.state(.assignment(.recordDocument(number(value), issuer: nil, on: ledger.today, summary: "")))
    }
    for value in [1, 9] {
      try ledger.state(
        .assignment(.recordDocument(DocumentNumber(number: value, type: "TB", issuer: "CB"), issuer: nil, on: ledger.today, summary: "")))
      try ledger.state(.assignment(.recordDocument(number(value), issuer: "Đảng ủy xã", on: ledger.today, summary: "")))
    }
    #expect(ledger.found(NumberGap.self) == [NumberGap(first: number(7), missing: [7...999_999])])
    #expect(ledger.offers(.numberGap).first == "văn bản 07-NQ/CB ngày 03/09/2026: …")
    let term = try #require(Term(first: 2025, last: 2030))
    try ledger.state(.roster(.setTerm(term, from: day(2026, 9, 3))))
    #expect(ledger.found(.numberGap).isEmpty)
    for value in [1, 3, 4, 6] { try ledger.state(.assignment(.recordDocument(number(value), issuer: nil, on: ledger.today, summary: ""))) }
    #expect(ledger.found(NumberGap.self) == [NumberGap(first: number(2), missing: [2...2, 5...5])])
    for value in [2, 5] { try ledger.state(.assignment(.recordDocument(number(value), issuer: nil, on: ledger.today, summary: ""))) }
    #expect(ledger.found(.numberGap).isEmpty)
  }
}
