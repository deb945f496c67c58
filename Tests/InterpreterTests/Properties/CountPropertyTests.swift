import Diagnostics
import Domain
import Interpreter
import Testing
import Wording

@Suite("What holds of every count")
struct CountPropertyTests {
  private static let steps = 160

  @Test("the account of every vote, election and rating has its base, its threshold and its result", arguments: HistoryPropertyTests.seeds)
  func accounts(seed: UInt64) throws {
    let session = try RandomHistory(seed: seed, steps: Self.steps).session
    let cell = try session.cell
    for day in Set(cell.votes.map(\.day)) {
      try expectMeasured(session, "giải thích biểu quyết ngày \(Written.day(day))", cell.votes.count { $0.day == day })
    }
    for meeting in cell.meetings where !cell.elections(in: meeting).isEmpty {
      let account = try account(session, "giải thích bầu ngày \(Written.day(meeting.facts.day))")
      let bounds = ["Cần quá", "Bầu lại giữa", "Chưa rõ ai trúng cử"]
      let counts = cell.elections(in: meeting)
      #expect(lines(account, ["Cơ số: "]) == counts.count && lines(account, bounds) == counts.count, "\(account)")
      #expect(
        lines(account, ["  "], and: "trúng cử") + lines(account, ["  "], and: "phiếu không tính")
          + lines(account, ["  "], and: "phiếu, chưa rõ")
          == counts.map(\.election.candidates.count).reduce(0, +))
    }
    for member in cell.members {
      let counted = cell.yearFile(of: member.id, year: 2026).ratings.count { $0.fact.votes != nil }
      if counted > 0 { try expectMeasured(session, "giải thích xếp loại @\(member.handle) năm 2026", counted) }
    }
  }

  @Test("what is listed of every count is what it is measured to be at the end", arguments: HistoryPropertyTests.seeds)
  func lists(seed: UInt64) throws {
    let session = try RandomHistory(seed: seed, steps: Self.steps).session
    let cell = try session.cell
    try session.run("xem biểu quyết gồm cơ số, cần, đạt")
    guard case .table(let table, _)? = session.host.shown.last else {
      Issue.record("no table")
      return
    }
    let measured = try cell.votes.map { vote in
      let meeting = try #require(vote.fact.meeting.flatMap(cell.meeting))
      return cell.voteResult(of: vote.fact.ballot.votes, on: vote.fact.ballot.matter, in: meeting, at: vote.record)
    }
    let expected = measured.map { [String($0.base), $0.needed.map(String.init) ?? "", $0.passed.map { $0 ? "có" : "không" } ?? ""] }
    #expect(table.cells.map { $0.map(\.vi) } == expected)
    let excess = zip(cell.votes, measured).filter { $0.fact.ballot.votes.cast > $1.mayVote }.map(\.0.record)
    let found = Set(cell.findings(of: [.overcountedVote], on: day(2026, 12, 31)).flatMap(\.evidence))
    for record in excess where !isRecounted(record, cell) { #expect(found.contains(record)) }
  }

  // MARK: Reading accounts

  private func expectMeasured(_ session: Session, _ question: String, _ count: Int) throws {
    let account = try account(session, question)
    for part in ["Cơ số: ", "Cần ", "Kết quả: "] { #expect(lines(account, [part]) == count, "\(question)\n\(account)") }
  }

  private func account(_ session: Session, _ question: String) throws -> String {
    try session.run(question)
    guard case .text(let text)? = session.host.shown.last else { return "" }
    return text.vi
  }

  private func lines(_ account: String, _ starts: [String], and part: String = "") -> Int {
    account.split(separator: "\n").count { line in
      starts.contains { line.hasPrefix($0) } && (part.isEmpty || line.contains(part))
    }
  }

  private func isRecounted(_ record: RecordID, _ cell: Cell) -> Bool {
    guard let vote = cell.votes.first(where: { $0.record == record }) else { return false }
    return cell.votes.contains {
      record < $0.record && $0.fact.meeting == vote.fact.meeting && $0.fact.ballot.question == vote.fact.ballot.question
    }
  }
}
