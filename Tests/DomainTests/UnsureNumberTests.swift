import Domain
import Testing

/// Numbers on which the sources are silent or differ.
@Suite("Numbers the sources leave unsure")
struct UnsureNumberTests {
  @Test("where a fifth is less than one member the number for small cells holds, from one member on it does not")
  func smallCells() throws {
    for (good, cap, isSmall) in [(4, 1, true), (5, 1, false), (10, 2, false), (0, 0, false)] {
      var ledger = Ledger(today: day(2026, 12, 10))
      try ledger.state(.roster(.setRule(parameter(.ratingExcellentSmall, Ratio(1, of: 1), from: day(2026, 1, 1)))))
      for index in 0..<good {
        let id = try ledger.enter("đảng viên \(index)")
        try ledger.state(.year(.classify([id], .year(2026), .good, votes: nil, points: nil, reason: "")))
      }
      let found = try #require(ledger.cell.excellentCap(year: 2026, on: ledger.today))
      #expect(found.cap == cap && (found.small != nil) == isSmall, "\(good)")
    }
  }

  @Test("a complaint is open for working days, and by the other reading for days of the calendar")
  func complaint() throws {
    var ledger = try Ledger(members: "an", today: day(2026, 3, 2))
    try ledger.state(.roster(.setRule(parameter(.deletionComplaintWorkdays, Ratio(30, of: 1), from: day(2025, 1, 1)))))
    try ledger.change(MemberID(0), .remove, from: day(2026, 3, 2))
    let step = try #require(ledger.cell.members[0].standings.last?.fact)
    #expect(ledger.cell.complaintTime(of: step)?.inDays == nil)
    try ledger.state(.roster(.setRule(parameter(.deletionComplaintDays, Ratio(30, of: 1), from: day(2025, 1, 1)))))
    #expect(ledger.cell.complaintTime(of: step)?.last == day(2026, 4, 13))
    #expect(ledger.cell.complaintTime(of: step)?.inDays?.last == day(2026, 4, 1))
  }

  @Test("two thirds of those convened or of all on the roll are enough for a congress, one fewer is not; another meeting needs none")
  func quorum() throws {
    var ledger = try Ledger(members: "an", "bình", "cường", "dung", "hà", today: day(2026, 3, 2))
    try ledger.state(.roster(.setRule(parameter(.congressAttendanceAtLeast, Ratio(2, of: 3), from: day(2025, 1, 1)))))
    for index in 3...4 { try ledger.change(MemberID(index), .exempt(.ageOrHealth, until: nil)) }
    try ledger.open(.congress)
    #expect(ledger.cell.quorum(of: ledger.cell.meetings[0]) == nil)
    try ledger.state(.meeting(.attend(.all(except: [MemberID(2)]))))
    let found = try #require(ledger.cell.quorum(of: ledger.cell.meetings[0]))
    #expect(found.ofConvened == Ratio(2, of: 3) && found.holds(found.ofConvened))
    #expect(found.ofRoll == Ratio(2, of: 5) && !found.holds(found.ofRoll))
    var regular = try Ledger(members: "an")
    try regular.meet(on: day(2026, 9, 3))
    #expect(regular.cell.quorum(of: regular.cell.meetings[0]) == nil)
  }
}
