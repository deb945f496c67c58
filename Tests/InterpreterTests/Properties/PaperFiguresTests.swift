import Documents
import Domain
import Interpreter
import Testing

@Suite("The figures of papers are those of the questions")
struct PaperFiguresTests {
  @Test("of random histories, at their end and before", arguments: HistoryPropertyTests.seeds, [40, 100])
  func randomHistories(seed: UInt64, steps: Int) throws {
    let session = try RandomHistory(seed: seed, steps: steps).session
    if try session.cell.currentMeeting != nil { try session.run("bế mạc bất thường lúc 23:00: Hết giờ") }
    try Papers(of: session).compare()
  }

  @Test("of the sample year")
  func sampleYear() throws {
    let session = try SampleYear.session()
    try session.run("gộp \"nam-2026.chibo\"")
    try session.run("đề ngày 31/12/2026")
    try Papers(of: session).compare()
  }
}

/// The papers of a cell as of the last day of a session, beside its answers.
private struct Papers {
  let session: Session
  let cell: Cell
  let today: Day
  /// The report of the year, its words one space apart.
  let report: String

  init(of session: Session) throws {
    self.session = session
    cell = try session.cell
    today = session.interpreter.today
    let report = try #require(CellReport.document(of: cell, for: .year(2026), number: nil, on: today))
    self.report = Self.words(report)
  }

  func compare() throws {
    try compareMembers()
    try compareMeetings()
    try compareVotes()
    try compareTasks()
    try compareDues()
    try compareRatings()
    try compareResolutions()
  }

  private static func words(_ document: Document) -> String {
    MarkdownWriter.text(of: document).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func rows(_ question: String) throws -> [[String]] {
    try session.run("xem \(question)")
    return session.host.table()
  }

  private func number(_ text: String) -> Int { Int(text.filter(\.isNumber)) ?? 0 }

  /// Numbers of people and things as papers write them.
  private func count(_ number: Int) -> String { number == 0 ? "0" : number < 10 ? "0\(number)" : "\(number)" }

  private func expect(_ sentence: String, in text: String) { #expect(text.contains(sentence), "\(sentence)") }

  /// A line of a report, which is silent on what did not occur.
  private func expect(_ line: String, of people: Int, in text: String) {
    if people > 0 { expect("\(line): \(count(people)) đồng chí.", in: text) } else { #expect(!text.contains("\(line):")) }
  }

  private func compareMembers() throws {
    let members = try rows("đảng viên gồm mã, tình trạng")
    let visitors = Set(cell.members.filter { $0.rank(on: today) == .visiting }.map { "@" + $0.handle })
    let standings = members.filter { !visitors.contains($0[0]) }.map { $0[1] }
    func people(_ standing: String) -> Int { standings.count { $0 == standing } }
    let total = try #require(report.firstMatch(of: /Tổng số đảng viên đến ngày [0-9\/]+: ([0-9]+) đồng chí/))
    #expect(number(String(total.1)) == standings.count)
    expect("Được miễn công tác và sinh hoạt", of: people("miễn sinh hoạt"), in: report)
    expect("Sinh hoạt tạm thời nơi khác", of: people("sinh hoạt tạm thời nơi khác"), in: report)
    expect("Nơi khác đến sinh hoạt tạm thời", of: members.count { $0[1] == "sinh hoạt tạm thời tại chi bộ" }, in: report)
  }

  private func compareMeetings() throws {
    let meetings = try rows("cuộc họp gồm có mặt, cơ số, số phút, điểm")
    for (meeting, row) in zip(cell.meetings, meetings) {
      let minutes = Self.words(Minutes.document(of: meeting, in: cell))
      guard meeting.hasRollCall else {
        expect("chưa điểm danh.", in: minutes)
        continue
      }
      expect("| \(row[0])/\(row[1]) |", in: report)
      expect("\(count(number(row[0])))/\(count(number(row[1]))) đồng chí phải dự", in: minutes)
      let sheet = Self.words(RollCallSheet.document(of: meeting, in: cell))
      expect("Phải dự: \(count(number(row[1]))) đồng chí; có mặt: \(count(number(row[0]))) đồng chí", in: sheet)
      if !row[2].isEmpty { expect("| \(row[2]) |", in: report) }
      if !row[3].isEmpty { expect("\(row[3])/100 điểm", in: minutes) }
    }
  }

  private func compareVotes() throws {
    let votes = try rows("biểu quyết gồm phiếu tán thành, phiếu không tán thành, phiếu không ý kiến, cơ số, cần, đạt")
    #expect(votes.count == cell.votes.count)
    for (vote, row) in zip(cell.votes, votes) {
      let meeting = try #require(vote.fact.meeting.flatMap(cell.meeting))
      let minutes = Self.words(Minutes.document(of: meeting, in: cell))
      expect("Cơ sở tính tỷ lệ: \(count(number(row[3]))) đồng chí", in: minutes)
      expect("Tán thành \(count(number(row[0]))) đồng chí", in: minutes)
      expect("không tán thành \(count(number(row[1]))) đồng chí", in: minutes)
      if row[5] == "không" { expect("không được thông qua", in: minutes) }
      if !row[4].isEmpty { expect("(từ \(count(number(row[4]))) đồng chí tán thành trở lên)", in: minutes) }
    }
  }

  private func compareTasks() throws {
    let given = ["chính thức", "dự bị", "sinh hoạt tạm thời tại chi bộ", "miễn sinh hoạt"]
    let members = try rows("đảng viên gồm tình trạng, nhiệm vụ").filter { given.contains($0[0]) }
    let tasks = Set(members.flatMap { $0[1].split(separator: ", ") })
    let table = Self.words(AssignmentTable.document(of: cell, on: today))
    expect("Cộng: \(count(members.count)) đồng chí, \(count(tasks.count)) nhiệm vụ", in: table)
    for task in tasks { expect("số \(task.dropFirst())", in: table) }
    let late = try rows("nhiệm vụ khi quá hạn gồm số").map { String($0[0].dropFirst()) }
    for task in late { expect("| \(task) |", in: report) }
  }

  private func compareDues() throws {
    let months = try rows("báo cáo đảng phí gồm phải đóng, đã thu, đã nộp")
    guard !months.isEmpty else { return }
    func sum(_ column: Int) -> Int { months.reduce(0) { $0 + number($1[column]) } }
    let sheet = Self.words(DuesReportPaper.document(of: cell, for: .year(2026), on: today))
    expect("Số phải đóng: \(grouped(sum(0))) đồng.", in: report)
    expect("Số đã thu: \(grouped(sum(1))) đồng.", in: report)
    expect("Đã nộp cấp trên: \(grouped(sum(2))) đồng.", in: report)
    expect("Đảng phí đã thu trong kỳ | đồng | 02 | \(grouped(sum(1))) |", in: sheet)
  }

  private func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(".", at: place)
      place -= 3
    }
    return String(digits)
  }

  private func compareRatings() throws {
    let levels = try rows("xếp loại khi năm = 2026 gồm mức").map { $0[0] }
    let summary = Self.words(RatingSummary.document(of: cell, year: 2026, on: today))
    expect("Đã xếp loại \(count(levels.count)) đồng chí", in: summary)
    if !levels.isEmpty { expect("Đã xếp loại: \(count(levels.count)) đồng chí", in: report) }
    for level in ["hoàn thành xuất sắc nhiệm vụ", "hoàn thành tốt nhiệm vụ", "không hoàn thành nhiệm vụ"] {
      expect("\(level): \(count(levels.count { $0 == level })) đồng chí", in: summary)
    }
  }

  /// Every statement of a meeting is matter of one of its resolutions, and of no other.
  private func compareResolutions() throws {
    for meeting in cell.meetings {
      let resolutions = cell.resolutions(of: meeting.id)
      let matters = try resolutions.map { try #require(cell.matter(of: $0)) }
      guard !matters.isEmpty else { continue }
      #expect(matters.count(where: \.isMain) == 1)
      let told = matters.flatMap(\.entries)
      #expect(told.count == meeting.entries.count && told.allSatisfy(meeting.entries.contains))
      for (resolution, matter) in zip(resolutions, matters) {
        let paper = Self.words(try #require(ResolutionPaper.document(of: resolution, in: cell)))
        if let vote = matter.vote, vote.result.mayVote < vote.ballot.votes.cast {
          expect("vì số phiếu nhiều hơn số đồng chí có quyền biểu quyết", in: paper)
        } else if let vote = matter.vote {
          expect("tán thành \(count(vote.ballot.votes.inFavour))/\(count(vote.result.base)) đồng chí", in: paper)
        }
        for other in resolutions where other.record != resolution.record { #expect(!paper.contains("Số \(other.fact.number.number)-")) }
      }
    }
  }
}
