import Domain
import Testing

@testable import Documents

@Suite struct MinutesTests {
  @Test func minutesOfARegularMeetingWithAStatementOfEveryKind() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    try sample.close(at: time(21, 10))
    try expectGolden(sample.history.minutes, "minutes-regular.txt")
  }

  @Test func whatHasNoWordsOfItsOwnIsToldAsReadBackWithoutHandles() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    let cell = sample.history.cell
    let paper = MeetingPaper(cell.meetings[0], in: cell)
    #expect(
      paper.asReadBack(.talk(.commended(sample.hoa, "Nhiệt tình")), record: cell.meetings[0].record).map { $0.content.text }
        == ["Biểu dương đồng chí Nguyễn Thị Hòa: Nhiệt tình."])
    #expect(paper.asReadBack(.roster(.cellDescribed(CellFacts(name: "Chi bộ khác"))), record: cell.meetings[0].record).isEmpty)
  }

  @Test func minutesGoThroughTheLastResolution() throws {
    var sample = try SampleMeetings()
    try sample.resolutionAndItsReview()
    try expectGolden(sample.history.minutes, "minutes-follow-ups.txt")
  }

  @Test func minutesOfAnElectionAndAScoreByCriteria() throws {
    var sample = try SampleMeetings()
    try sample.election()
    try expectGolden(sample.history.minutes, "minutes-election.txt")
  }

  @Test func correctedMinutesSayTheirVersionAndListTheCorrections() throws {
    var sample = try SampleMeetings()
    try sample.election()
    let history = sample.history
    var cell = history.cell
    #expect(Minutes.document(of: cell.meetings[0], in: cell).mark == nil)
    let said = { (text: String) in Meeting.Correction.Wording("phát biểu", [.talk(.said(.member(sample.hoa), text))]) }
    let votes = Votes(inFavour: 7, against: 1, abstaining: 0)
    let vote = try #require(
      cell.meetings[0].entries.compactMap { if case .votes(.voted(_, let result)) = $0.event { result } else { nil } }.first)
    let ballot = Ballot(matter: .resolution, votes: votes, text: "Thông qua chương trình")
    for change in [
      Meeting.Correction.Change.replaced(before: said("A"), after: said("A\nB")), .struck(.init("đọc lại", [.meeting(.readBack)])),
      .replaced(
        before: .init("có mặt @hòa", [.meeting(.absent([sample.kien], .unexcused, reason: ""))]),
        after: .init("vắng", [.meeting(.attended([sample.kien]))])),
      .replaced(before: .init("biểu quyết"), after: .init("biểu quyết tán thành 7", [.votes(.voted(ballot, vote))])),
    ] {
      let correction = Meeting.Correction(target: RecordID(21), reason: "Ghi nhầm", author: "lan", change: change)
      cell.apply(.meeting(.minutesCorrected(cell.meetings[0].id, correction)), record: RecordID(90), on: day(2026, 11, 5))
    }
    let document = Minutes.document(of: cell.meetings[0], in: cell)
    #expect(document.mark == "BẢN SỬA LẦN 4")
    let words = PlainTextWriter.text(of: document).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for expected in [
      "ĐÍNH CHÍNH SAU KHI BẾ MẠC",
      "- Lần 1, ngày 05/11/2026: đã ghi “Đồng chí Nguyễn Thị Hòa: A”, nay sửa là “Đồng chí Nguyễn Thị Hòa: A. B”. Lý do: Ghi nhầm. "
        + "Người ghi đính chính: lan.",
      "bỏ “Biên bản đã được đọc lại và thông qua”. Lý do: Ghi nhầm.",
      "đã ghi “Vắng không có lý do: Nguyễn Trung Kiên”, nay sửa là “Có mặt: Nguyễn Trung Kiên”.",
      "đã ghi nội dung tại bản ghi số 21, nay sửa là “Biểu quyết công khai: Thông qua chương trình: tán thành 07, không tán thành 01, "
        + "không có ý kiến 0”.",
    ] { #expect(words.contains(expected), "\(expected)") }
    #expect(!words.contains("@hòa") && !words.contains("phát biểu"))
  }

  private func resolution(_ number: Int, of cell: Cell) -> Recorded<RegisteredDocument>? {
    cell.documents.last { $0.fact.number == DocumentNumber(number: number, type: "NQ", issuer: "CB") }
  }

  @Test func aResolutionIsMadeFromItsMeeting() throws {
    var sample = try SampleMeetings()
    try sample.resolutionAndItsReview()
    try sample.monthlyResolution()
    let cell = sample.history.cell
    let document = try #require(resolution(10, of: cell).flatMap { ResolutionPaper.document(of: $0, in: cell) })
    try expectGolden(PlainTextWriter.text(of: document), "resolution.txt")
    #expect(resolution(11, of: cell) == nil)
  }

  @Test func aResolutionKeepsWhatWasResolvedWhenAPointIsAdjustedLater() throws {
    var sample = try SampleMeetings()
    try sample.resolutionAndItsReview()
    let cell = sample.history.cell
    let document = try #require(resolution(8, of: cell).flatMap { ResolutionPaper.document(of: $0, in: cell) })
    let text = MarkdownWriter.text(of: document)
    #expect(text.contains("Vận động hiến đất") && text.contains("tháng 10") && !text.contains("30/11/2026"))
    #expect(cell.followUps[1].facts.due == day(2026, 11, 30))
  }

  @Test func minutesOfAThematicMeeting() throws {
    var sample = try SampleMeetings()
    try sample.thematicMeeting()
    try expectGolden(sample.history.minutes, "minutes-thematic.txt")
  }

  @Test func minutesOfACommitteeMeeting() throws {
    var sample = try SampleMeetings()
    try sample.committeeMeeting()
    try expectGolden(sample.history.minutes, "minutes-committee.txt")
  }

  @Test func aMeetingWithATopicIsNoThematicMeetingForIt() throws {
    var sample = try SampleMeetings()
    sample.history.today = day(2026, 3, 3)
    let lam = sample.lam
    try sample.history.open(.regular) { $0.topic = "An toàn giao thông" }
    #expect(sample.history.words.contains("Chủ đề: An toàn giao thông.") && !sample.history.words.contains("Chuyên đề"))
    try sample.history.state(
      .meeting(.attend(.all(except: []))),
      .membership(
        .changeStanding(
          [lam], .temporaryAway(to: "Đảng bộ xã Tân Lập", until: nil, decided: day(2026, 3, 1)), from: day(2026, 3, 3), document: nil,
          reason: "")))
    #expect(sample.history.words.contains("tạm thời đến Đảng bộ xã Tân Lập, từ ngày 03 tháng 3 năm 2026, quyết định ngày 01/3/2026."))
  }

  @Test func whoIsNotOfTheCommitteeIsNamedBesideIt() throws {
    var sample = try SampleMeetings()
    sample.history.today = day(2026, 2, 2)
    let guest = sample.lam
    try sample.history.open(.committee)
    try sample.history.state(.meeting(.attend(.all(except: []))), .meeting(.attend(.members([guest]))))
    #expect(sample.history.words.contains("Có mặt: 03/03 đồng chí phải dự, đạt 100%."))
    #expect(sample.history.words.contains("Dự ngoài số phải dự 01 đồng chí: Trịnh Văn Lâm (ngoài chi ủy)."))
    #expect(sample.history.words.contains("Chưa ghi nội dung thống nhất."))
  }

  @Test func minutesOfAYearEndMeeting() throws {
    var sample = try SampleMeetings()
    try sample.yearEndMeeting()
    try expectGolden(sample.history.minutes, "minutes-year-end.txt")
  }

  @Test func aCellWithoutMembersOrItemsHasMinutes() throws {
    var history = CellHistory(CellFacts(name: "Thôn 3"))
    history.today = day(2026, 9, 3)
    try history.open(.regular)
    try expectGolden(history.minutes, "minutes-empty.txt")
  }

  @Test func aCongressIsNamedByTheTermItOpens() throws {
    var history = CellHistory(CellFacts(name: "Chi bộ thôn 3", superior: "Đảng ủy xã Hòa Khê", place: "Hòa Khê"), today: day(2030, 4, 15))
    try history.open(.congress) { $0.online = true }
    try history.state(.meeting(.close(at: time(11, 0), irregular: nil)))
    #expect(history.words.contains("đại hội chi bộ năm 2030"))
    try history.state(.roster(.setTerm(#require(Term(first: 2030, last: 2035)), from: day(2030, 4, 15))))
    for expected in [
      "ĐẠI HỘI CHI BỘ THÔN 3", "BIÊN BẢN đại hội chi bộ nhiệm kỳ 2030-2035", "1. Địa điểm: Họp trực tuyến.",
      "Đại hội kết thúc lúc 11 giờ 00 phút cùng ngày.", "- Đảng ủy xã Hòa Khê (để báo cáo),",
    ] { #expect(history.words.contains(expected), "\(expected)") }
  }

  @Test func anOpenMeetingIsADraftWithRoomForItsEnd() throws {
    var sample = try SampleMeetings()
    try sample.regularMeeting()
    let meeting = try #require(sample.history.cell.currentMeeting)
    #expect(Minutes.document(of: meeting, in: sample.history.cell).mark == "DỰ THẢO")
    #expect(sample.history.words.contains("từ 19 giờ 00 phút đến \(TimeOfDay.blank), ngày 06 tháng 01 năm 2026."))
    #expect(!sample.history.words.contains("đọc lại"))
    try sample.close(at: time(21, 10))
    #expect(Minutes.document(of: sample.history.cell.meetings[0], in: sample.history.cell).mark == nil)
  }

  @Test func anIrregularEndIsGivenWithItsReasonAndWhatIsLeftOpen() throws {
    var sample = try SampleMeetings()
    sample.history.today = day(2026, 7, 3)
    try sample.history.open(.regular)
    try sample.history.state(
      .meeting(.openItem(1, presenters: [], title: "Kiểm điểm")), .talk(.report(sample.manh, TaskID(2), nil, result: "")),
      .meeting(.close(at: time(20, 15), irregular: "Mất điện")))
    let end = "Buổi sinh hoạt kết thúc bất thường lúc 20 giờ 15 phút cùng ngày. Lý do: Mất điện. Chưa kết luận: mục 1, nhiệm vụ số 2."
    #expect(sample.history.words.contains(end))
    for expected in ["4. Có mặt: chưa điểm danh.", "5. Vắng mặt: chưa điểm danh.", "+ Đồng chí Bùi Văn Mạnh báo cáo."] {
      #expect(sample.history.words.contains(expected), "\(expected)")
    }
  }

  @Test func aVoteWithoutThresholdHasNoResult() throws {
    var sample = try SampleMeetings()
    sample.history.today = day(2025, 5, 3)
    try sample.history.open(.regular)
    try sample.history.state(
      .votes(.vote(sample.vote(.resolution, Votes(inFavour: 8, against: 0, abstaining: 0), "Nhất trí"))), .meeting(.score(95, "")),
      .votes(.resolve(DocumentNumber(number: 3, type: "NQ", issuer: "CB"), thematic: false, draft: true, title: "Nghị quyết tháng 5")))
    #expect(sample.history.words.contains("Chưa xác định được kết quả, vì chưa có quy định về tỷ lệ tán thành cần đạt."))
    #expect(sample.history.words.contains("Điểm chất lượng buổi sinh hoạt: 95/100 điểm. "))
    #expect(sample.history.words.contains("- Dự thảo nghị quyết số 03-NQ/CB: Nghị quyết tháng 5."))
  }

  @Test func changesOfTheRosterStatedInAMeetingStandInItsMinutes() throws {
    var sample = try SampleMeetings()
    sample.history.today = day(2026, 4, 3)
    try sample.history.open(.regular)
    let from = day(2026, 4, 3)
    func change(_ id: MemberID, _ change: StandingChange, _ document: String? = nil) -> Command {
      .membership(.changeStanding([id], change, from: from, document: document, reason: "Chi bộ biểu quyết"))
    }
    try sample.history.state(
      change(sample.le, .confirm, "05-QĐ/ĐU"), change(sample.lam, .exempt(.other, until: day(2026, 9, 30))), change(sample.thinh, .resume),
      change(sample.kien, .transferAway(to: "Đảng bộ phường Nam Giang")), change(sample.yen, .transferAway(to: "Đảng bộ phường Nam Giang")),
      .roster(.givePost(sample.manh, .other("Phó trưởng thôn"), from: from, to: nil)),
      .roster(.givePost(sample.ngoc, .committeeMember, from: day(2025, 4, 20), to: from)),
      .roster(
        .addMember(
          NewMember(handle: "bảo", name: "Lê Bảo", facts: MemberFacts(), entry: .transferred(origin: "Đảng bộ xã Tân Lập"), from: from))),
      .assignment(
        .setRegulation(
          Regulation(
            document: DocumentNumber(number: 1, type: "QC", issuer: "CB"), tasks: [TaskID(1), TaskID(2)], from: from, summary: "Sửa đổi"))))
    for expected in [
      "- Công nhận đồng chí Nguyễn Thị Lệ là đảng viên chính thức, từ ngày 03 tháng 4 năm 2026, căn cứ 05-QĐ/ĐU: Chi bộ biểu quyết.",
      "- Đồng chí Trịnh Văn Lâm được miễn công tác và sinh hoạt vì lý do khác, từ ngày 03 tháng 4 năm 2026 đến ngày 30 tháng 9 năm 2026",
      "- Đồng chí Cao Xuân Thịnh trở lại sinh hoạt,",
      "- Đồng chí Nguyễn Trung Kiên chuyển sinh hoạt chính thức đến Đảng bộ phường Nam Giang,",
      "- Đồng chí Trần Hải Yến thôi sinh hoạt tạm thời tại chi bộ, về Đảng bộ phường Nam Giang, từ ngày 03 tháng 4 năm 2026",
      "- Đồng chí Bùi Văn Mạnh giữ chức vụ Phó trưởng thôn từ ngày 03 tháng 4 năm 2026.",
      "- Đồng chí Phạm Thị Ngọc thôi giữ chức vụ Chi ủy viên sau ngày 03 tháng 4 năm 2026.",
      "- Tiếp nhận đồng chí Lê Bảo chuyển sinh hoạt chính thức từ Đảng bộ xã Tân Lập, từ ngày 03 tháng 4 năm 2026.",
      "- Quy chế làm việc số 01-QC/CB có hiệu lực từ ngày 03 tháng 4 năm 2026, gồm các nhiệm vụ số 1, 2: Sửa đổi.",
    ] { #expect(sample.history.words.contains(expected), "\(expected)") }
  }
}

@Suite struct MinutesStabilityTests {
  @Test func theSameMeetingGivesTheSameBytes() throws {
    var first = try SampleMeetings()
    try first.regularMeeting()
    var second = try SampleMeetings()
    try second.regularMeeting()
    for format in DocumentFormat.allCases {
      let documents = [first, second].map { Minutes.document(of: $0.history.cell.meetings[0], in: $0.history.cell) }
      #expect(try format.bytes(of: documents[0]) == format.bytes(of: documents[1]))
    }
  }

  @Test func whatHappensAfterTheMeetingDoesNotChangeItsMinutes() throws {
    var sample = try SampleMeetings()
    try sample.history.state(
      .roster(.describeCell(CellFacts(name: "Chi bộ thôn Đồng Sậy", superior: "Đảng bộ xã Hòa Khê", place: "Hòa Khê"))))
    try sample.regularMeeting()
    try sample.close(at: time(21, 10))
    let minutes = sample.history.minutes
    sample.history.today = day(2026, 2, 3)
    let today = sample.history.today
    try sample.history.state(
      .roster(.describeCell(CellFacts(name: "Chi bộ thôn Sậy Mới", superior: "Đảng bộ phường Hòa Khê"))),
      .dues(.pay(month(2026, 1), .members([sample.kien]), amount: nil)),
      .roster(.updateMember(sample.khai, MemberFacts(name: "Đỗ Khải"), from: today)),
      .roster(.givePost(sample.khai, .secretary, from: day(2025, 4, 20), to: today)),
      .roster(.givePost(sample.hoa, .secretary, from: today, to: nil)),
      .assignment(.adjust(TaskID(1), TaskChange(TaskTerms(due: day(2026, 6, 30))), reason: "")),
      .assignment(.stop(TaskID(5), from: today, reason: "")),
      .membership(.changeStanding([sample.lam], .transferAway(to: "Đảng bộ xã Tân Lập"), from: today, document: nil, reason: "")))
    try sample.history.state(
      .roster(.addMember(NewMember(handle: "khải2", name: "Đỗ Văn Khải", facts: MemberFacts(), entry: .official, from: today))))
    #expect(sample.history.minutes == minutes)
  }

  @Test func membersOfOneNameAreToldApart() throws {
    var history = CellHistory(CellFacts(name: "Chi bộ thôn 3"))
    let ids = try [
      history.enter("Nguyễn Văn An", born: day(1972, 8, 14), .secretary, handle: "an"),
      history.enter("Nguyễn Văn An", born: day(1990, 3, 2), handle: "an2"),
      history.enter("Nguyễn Văn Bình", born: day(1980, 1, 5), handle: "bình"),
      history.enter("Nguyễn Văn Bình", born: day(1980, 11, 5), handle: "bình2"), history.enter("Nguyễn Văn Bình", handle: "bình3"),
      history.enter("Trần Thị Cúc", born: day(1980, 1, 5)),
    ]
    history.today = day(2026, 9, 3)
    try history.open(.regular) { $0.chair = ids[0] }
    try history.state(
      .meeting(.attend(.members([ids[0]]))), .meeting(.absent(Array(ids[1...5]), .unexcused, reason: "")),
      .talk(.say(.member(ids[0]), "Nhất trí")))
    for expected in [
      "đồng chí Nguyễn Văn An (sinh năm 1972), Bí thư Chi bộ", "- Nguyễn Văn An (sinh năm 1990).",
      "- Nguyễn Văn Bình (sinh ngày 05/01/1980).",
      "- Nguyễn Văn Bình (sinh ngày 05/11/1980).", "- Nguyễn Văn Bình (ký hiệu bình3).", "- Trần Thị Cúc.",
      "- Đồng chí Nguyễn Văn An (sinh năm 1972): Nhất trí.",
    ] { #expect(history.words.contains(expected), "\(expected)") }
    let minutes = Minutes.document(of: history.cell.meetings[0], in: history.cell)
    #expect(minutes.signatures.right?.name == "Nguyễn Văn An")
  }
}
