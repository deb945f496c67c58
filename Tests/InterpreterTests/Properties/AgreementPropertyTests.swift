import Documents
import Domain
import Interpreter
import LawSupport
import Testing
import Wording

/// One thing has one answer: in its account (giải thích), the check (rà soát), the list (xem) and the paper, whatever day it is asked.
@Suite("Account, check, list and paper agree")
struct AgreementPropertyTests {
  static let seeds: [UInt64] = Laws.seeds(10)

  @Test("meetings of a month and a year, with their attendance", arguments: seeds)
  func meetings(seed: UInt64) throws {
    var history = try MeetingYear(seed: seed)
    let session = history.session
    let cell = try session.cell
    let periods = (1...12).map { Period.month(month($0)) } + [.year(2026), .halfYear(2026, isSecond: true)]
    for period in periods {
      let asked = max(cell.months(of: period).last?.lastDay ?? history.last, history.day())
      let report = try #require(cell.periodReport(for: period, on: asked))
      let written: String? =
        switch period {
        case .month(let month): "trong \(Written.month(month))"
        case .year(let year): "trong \(year)"
        case .quarter, .halfYear: nil
        }
      if let written {
        try session.run("xem cuộc họp khi tháng \(written) gồm ngày, tháng")
        #expect(session.host.table().map(\.[0]) == report.meetings.map { Written.day($0.day) }, "\(period)")
      }
      let paper = try #require(CellReport.document(of: cell, for: period, number: nil, on: asked))
      let text = PlainTextWriter.text(of: paper)
      for meeting in report.meetings {
        try session.run("giải thích có mặt ngày \(Written.day(meeting.day))")
        let ratio = try #require(meeting.attendance)
        #expect(account(of: session).hasPrefix("Có mặt \(ratio.part)/\(ratio.whole)"))
        #expect(text.contains("\(ratio.part)/\(ratio.whole)"))
        let isLow = cell.findings(of: [.lowAttendance], on: meeting.day).contains { finding in
          finding.as(LowAttendance.self)?.meetings.contains { $0.meeting == meeting.id } ?? false
        }
        let target = cell.rules.value(.meetingAttendanceOver, on: meeting.day)
        #expect(isLow == (meeting.kind == .regular && target.map { ratio <= $0.value } ?? false))
      }
    }
  }

  @Test("votes", arguments: seeds)
  func votes(seed: UInt64) throws {
    let session = try MeetingYear(seed: seed).session
    let cell = try session.cell
    try session.run("xem biểu quyết gồm ngày, phiếu tán thành, cơ số, đạt")
    let rows = session.host.table()
    #expect(rows.count == cell.votes.count)
    for (row, vote) in zip(rows, cell.votes) {
      try session.run("giải thích biểu quyết ngày \(row[0])")
      let text = account(of: session)
      #expect(text.contains("tán thành \(row[1])") && text.contains("của \(row[2])"))
      let outcome = row[3] == "có" ? "Kết quả: đạt" : "Kết quả: không đạt"
      #expect(vote.fact.result.passed == nil || text.contains(outcome), "\(row)")
    }
  }

  @Test("the cap of a year and who is over it, on whatever day of later rules it is asked", arguments: seeds)
  func cap(seed: UInt64) throws {
    var history = try MeetingYear(seed: seed)
    let session = history.session
    try session.run("quy định \"rating.excellent.share\" \(history.number(1...9))0% từ 01/02/2027 nguồn \"Đảng ủy xã\"")
    let cell = try session.cell
    let year = try #require(cell.yearsOnFile.last)
    let end = cell.period(ofWorkYear: year).upperBound
    let cap = try #require(cell.excellentCap(year: year, on: end))
    for asked in [end, end.adding(days: history.number(1...60)), day(2027, 7, 1)] {
      let reader = Session(rules: session.rules, today: asked, state: session.interpreter.state)
      try reader.run("giải thích xếp loại năm \(year)")
      #expect(account(of: reader).contains("nhiều nhất \(cap.cap) ("))
      #expect(cell.findings(of: [.ratingCap], on: asked).isEmpty != cap.isExceeded)
      let paper = PlainTextWriter.text(of: RatingSummary.document(of: cell, year: year, on: asked))
      let text = paper.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("nhiều nhất trong chi bộ là \((1...9).contains(cap.cap) ? "0" : "")\(cap.cap) đồng chí"))
    }
  }

  @Test("the end of the term", arguments: seeds)
  func term(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let from = day(2020 + Int.random(in: 1...6, using: &random), Int.random(in: 1...12, using: &random), 15)
    let session = Session(rules: try Shipped.rules(), today: from)
    try session.run(
      "chi bộ \"Thôn Đông\"\nnhiệm kỳ \(from.year)-\(from.year + Int.random(in: 2...5, using: &random)) từ \(Written.day(from))")
    let cell = try session.cell
    let ends = (0..<3000).map { from.adding(days: $0) }.compactMap { cell.findings(of: [.congressDue], on: $0).first?.as(CongressDue.self) }
    let first = try #require(ends.first)
    #expect(ends.allSatisfy { $0 == first })
  }

  @Test("what is told of a member on a day is the newest that holds from then or before", arguments: seeds)
  func facts(seed: UInt64) throws {
    var history = try MeetingYear(seed: seed)
    for _ in 0..<10 {
      let asked = history.day()
      try history.session.run("xem đảng viên khi mã = \"@hà\" gồm nghề tính đến \(Written.day(asked))")
      let newest = history.jobs.filter { $0.from <= asked }.max { $0.from < $1.from }
      #expect(history.session.host.table() == [[newest?.job ?? ""]])
    }
  }

  private func account(of session: Session) -> String {
    guard case .text(let text)? = session.host.shown.last else { return "" }
    return text.vi
  }

  private func month(_ number: Int) -> Month { day(2026, number, 1).month }
}

/// A year of meetings with absences, votes, ratings and jobs drawn at random; every third seed counts by the school year.
private struct MeetingYear {
  let session: Session
  private(set) var jobs: [(from: Day, job: String)] = []
  let last = InterpreterTests.day(2026, 12, 31)
  private var random: Seeded

  init(seed: UInt64) throws {
    session = Session(rules: try Shipped.rules(), today: last)
    random = Seeded(state: seed)
    try session.run(SmallCell.roster)
    if seed.isMultiple(of: 3) { try session.run("quy định \"year.first.month\" 9 từ 01/01/2025 nguồn \"Năm học\"") }
    for index in 1...12 where number(0...5) > 0 { try session.run(meeting(in: index)) }
    for index in 1...5 {
      let from = day()
      jobs.removeAll { $0.from == from }
      jobs.append((from, "Thợ \(index)"))
      try session.run("cập nhật @hà nghề \"Thợ \(index)\" từ \(Written.day(from))")
    }
    try session.run(rating)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// A day of 2026.
  mutating func day() -> Day { InterpreterTests.day(2026, 1, 1).adding(days: number(0...364)) }

  private mutating func meeting(in month: Int) -> String {
    let day = InterpreterTests.day(2026, month, number(1...28))
    let next = day.month.adding(1)
    let isForNext = number(0...3) == 0 && next.year == 2026
    let absent = ["@cường", "@hoa", "@bình"].prefix(number(1...3)).joined(separator: ", ")
    let favour = number(0...2)
    return """
      đề ngày \(Written.day(day))
      họp thường kỳ \(Written.day(day)) lúc 19:00 chủ trì @an thư ký @hà\(isForNext ? " tháng \(Written.month(next))" : "")
      có mặt tất cả trừ \(absent)
      mục 1: Công việc
      biểu quyết tán thành \(favour) không tán thành \(2 - favour): Việc của tháng
      kết luận: Thống nhất
      đọc lại
      bế mạc lúc 20:40
      """
  }

  private var rating: String {
    mutating get {
      let date = InterpreterTests.day(2026, 8, 30)
      let ratings = ["@an", "@bình", "@cường", "@hà", "@hoa"].map { member in
        "xếp loại \(member) năm 2026 \(["xuất sắc", "tốt", "hoàn thành"][number(0...2)]) tán thành 5"
      }
      return "đề ngày \(Written.day(date))\nhọp cuối năm \(Written.day(date)) lúc 8:00 chủ trì @an thư ký @hà\ncó mặt tất cả\n"
        + "mục 1: Xếp loại\n\(ratings.joined(separator: "\n"))\nkết luận: Thống nhất\nđọc lại\nbế mạc lúc 10:00"
    }
  }
}
