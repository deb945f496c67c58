@testable import Domain
import Testing

@Suite("What a vote is counted for and how one may leave")
struct VotesKindRuleTests {
  @Test(
    "the form of discipline that words name first is the one counted",
    arguments: [
      ("Khai trừ", Matter.expulsion), ("khai tru ra khoi Dang", .expulsion), ("Cách chức bí thư", .dismissal), ("Cảnh cáo", .discipline),
      ("Không khai trừ mà cảnh cáo", .discipline), ("Cảnh cáo thay cho khai trừ", .discipline), ("", .discipline),
    ])
  func form(words: String, matter: Matter) {
    let ballot = Ballot(matter: .discipline, way: .secret, votes: Votes(inFavour: 1, against: 0, abstaining: 0), text: words)
    #expect(ballot.matter == matter && ballot.stated == .discipline)
    let deletion = Ballot(matter: .deletion, way: .secret, votes: Votes(inFavour: 1, against: 0, abstaining: 0), text: words)
    #expect(deletion.matter == .deletion)
  }

  @Test("a probationer is not expelled but deleted; an official member may be either, a visitor neither")
  func endings() throws {
    var ledger = try Ledger(members: "an", "bình")
    let mai = try ledger.enter("mai", .probationary)
    let lan = try ledger.enter("lan", .probationary)
    let khoa = try ledger.enter("khoa", .temporary(origin: "Chi bộ 2", until: nil))
    try ledger.change(mai, .expel, from: day(2026, 2, 1))
    try ledger.change(lan, .remove, from: day(2026, 2, 1))
    try ledger.change(khoa, .remove, from: day(2026, 2, 1))
    try ledger.change(MemberID(1), .expel, from: day(2026, 2, 1))
    #expect(
      ledger.found(EndingNotAllowed.self) == [
        EndingNotAllowed(member: mai, departure: .expelled, standing: .probationary, from: day(2026, 2, 1)),
        EndingNotAllowed(member: khoa, departure: .removed, standing: .temporaryHere, from: day(2026, 2, 1)),
      ])
  }

  @Test("two of three at a congress hold by 2/3, one does not; only one that is closed is looked at")
  func quorum() throws {
    for (present, codes) in [([MemberID(0), MemberID(1)], 0), ([MemberID(0)], 1)] {
      var ledger = try Ledger(members: "an", "bình", "cường")
      ledger.cell.setRules(parameter(.congressAttendanceAtLeast, Ratio(2, of: 3), from: day(2025, 1, 1)))
      try ledger.open(.congress)
      try ledger.state(.meeting(.attend(.members(present))))
      #expect(ledger.found(.congressQuorum).isEmpty)
      try ledger.state(.meeting(.close(at: time(20, 30), irregular: nil)))
      #expect(ledger.found(.congressQuorum).count == codes)
    }
  }

  @Test("a finding cites the document in force on its day, by paragraphs the newest alone, and none before the first")
  func sources() {
    #expect(RepeatedAbsence.about.source(on: day(2026, 1, 1)) == "294-QĐ/TW § 8.1")
    #expect(RepeatedAbsence.about.source(on: day(2025, 5, 25)) == "24-QĐ/TW")
    #expect(RepeatedAbsence.about.source(on: day(2006, 10, 30)).isEmpty)
    #expect(MissedMonth.about.source(on: day(2014, 1, 1)) == "Điều lệ Đảng")
  }
}
