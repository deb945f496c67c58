import Domain
import Testing

/// Two regular meetings: one resolves points, the next goes through them.
extension SampleMeetings {
  mutating func resolutionAndItsReview() throws {
    let number = DocumentNumber(number: 8, type: "NQ", issuer: "CB")
    let points = (1...3).map { FollowUpID.point(PointID(resolution: number, number: $0)) }
    history.today = day(2026, 9, 3)
    try history.open(.regular) { $0.start = time(19, 0) }
    try history.state(
      .meeting(.attend(.all(except: []))), .meeting(.openItem(1, presenters: [], title: "Nghị quyết tháng 9")),
      .votes(.resolve(number, thematic: false, draft: false, title: "Nghị quyết tháng 9/2026")),
      .talk(
        .followUp(
          points[0],
          FollowUpFacts(
            text: "Xây dựng phương án phòng chống bão lũ", members: [ngoc, hoa], due: day(2026, 9, 30),
            detail: .point(product: "Phương án", reportMonth: nil)))),
      .talk(
        .followUp(
          points[1],
          FollowUpFacts(text: "Vận động hiến đất", members: [lam], detail: .point(product: nil, reportMonth: month(2026, 10))))),
      .talk(.followUp(points[2], FollowUpFacts(text: "Giữ vệ sinh chung", detail: .point(product: nil, reportMonth: nil)))),
      .meeting(.close(at: time(20, 40), irregular: nil)))
    history.today = day(2026, 10, 3)
    try history.open(.regular) { $0.start = time(19, 0) }
    try history.state(
      .meeting(.attend(.all(except: []))), .meeting(.openItem(1, presenters: [], title: "Kiểm điểm nghị quyết tháng 9")),
      .talk(.reportFollowUp(ngoc, points[0], reached: .share(Ratio(100, of: 100)), result: "Phương án đã trình chi ủy")),
      .talk(.conclude(.followUp(points[0], .done, "Triển khai từ 05/10"))),
      .talk(.reportFollowUp(lam, points[1], reached: .share(Ratio(60, of: 100)), result: "Còn hai hộ")),
      .talk(.conclude(.followUp(points[1], .late, ""))),
      .talk(.adjustFollowUp(points[1], FollowUpChange(members: [lam, hoa], due: day(2026, 11, 30)), reason: "Còn hai hộ đi làm xa")),
      .talk(
        .followUp(
          .target(1),
          FollowUpFacts(
            text: "Hộ thoát nghèo", members: [hoa], due: day(2026, 12, 31),
            detail: .target(value: Ratio(12, of: 1), unit: "hộ", resolution: number, year: nil)))),
      .talk(.reportFollowUp(hoa, .target(1), reached: .amount(9), result: "")),
      .talk(.conclude(.followUp(.target(1), nil, "Tiếp tục", reached: .amount(8)))),
      .talk(
        .followUp(
          .shortcoming(1),
          FollowUpFacts(
            text: "Tỷ lệ dự họp thấp", due: day(2026, 12, 31),
            detail: .shortcoming(
              owner: nil, cause: "Nhiều đồng chí đi làm xa", remedy: "Báo lịch họp trước 7 ngày", proposal: "Cho họp trực tuyến",
              addressees: ["Đảng ủy xã"])))),
      .meeting(.openItem(2, presenters: [], title: "Việc khác")), .talk(.conclude(.numberedItem(1, "Nhất trí với các báo cáo"))),
      .talk(.conclude(.item("Không có việc khác"))), .meeting(.close(at: time(20, 30), irregular: nil)))
  }

  /// A meeting that elects in two rounds, passes a draft and scores itself by criteria.
  mutating func election() throws {
    func count(_ seats: Int, _ round: Int, valid: Int, _ votes: (MemberID, Int)...) -> Command {
      .votes(
        .elect(
          Election(
            post: .committeeMember, round: round, seats: seats, given: 8, collected: 8, valid: valid,
            candidates: votes.map { Election.Candidate(member: $0.0, votes: $0.1) })))
    }
    let number = DocumentNumber(number: 9, type: "NQ", issuer: "CB")
    history.today = day(2026, 11, 3)
    try history.open(.regular) { $0.start = time(19, 0) }
    try history.state(
      .meeting(.welcome([Guest(name: "Lê Văn Hưng", post: "Phó Bí thư Đảng ủy", isSupervising: true)])),
      .meeting(.attend(.all(except: []))),
      .meeting(.openItem(1, presenters: [], title: "Bầu bổ sung chi ủy")),
      .votes(.resolve(number, thematic: false, draft: true, title: "Nghị quyết tháng 11")),
      .votes(
        .vote(
          Ballot(
            matter: .resolution, resolution: number, round: 2, votes: Votes(inFavour: 8, against: 0, abstaining: 0), text: ""
          ))),
      count(2, 1, valid: 8, (ngoc, 6), (hoa, 5), (lam, 5)), count(1, 2, valid: 7, (hoa, 4), (lam, 3)),
      .meeting(
        .scoreCriteria(
          [
            ScoreMark(criterion: .preparation, points: 10), ScoreMark(criterion: .conduct, points: 38),
            ScoreMark(criterion: .principles, points: 5), ScoreMark(criterion: .results, points: 28),
            ScoreMark(criterion: .closing, points: 5),
          ], "Chi bộ thống nhất")), .meeting(.close(at: time(20, 40), irregular: nil)))
  }

  /// A meeting with everything a monthly resolution says.
  mutating func monthlyResolution() throws {
    let number = DocumentNumber(number: 10, type: "NQ", issuer: "CB")
    history.today = day(2026, 11, 3)
    try history.open(.regular) { [self] in
      $0.start = time(19, 0)
      $0.chair = khai
      $0.clerk = ngoc
    }
    try history.state(
      .meeting(.attend(.all(except: [kien]))), .meeting(.absent([kien], .excused, reason: "Đi làm xa")),
      .meeting(.openItem(1, presenters: [], title: "Tình hình tư tưởng")), .talk(.say(.member(hoa), "Dân phấn khởi")),
      .talk(.conclude(.item("Tư tưởng ổn định"))),
      .meeting(.openItem(2, presenters: [], title: "Nghị quyết tháng 11")),
      .talk(
        .conclude(.followUp(.point(PointID(resolution: DocumentNumber(number: 8, type: "NQ", issuer: "CB"), number: 2)), .done, "Đã xong"))),
      .talk(.commend([hoa], "Vận động tốt")),
      .talk(
        .followUp(
          .shortcoming(2),
          FollowUpFacts(
            text: "Báo cáo chậm", due: day(2026, 12, 3),
            detail: .shortcoming(owner: nil, cause: "Chưa nhắc", remedy: "Nhắc trước 3 ngày", proposal: nil, addressees: [])))),
      .votes(.resolve(number, thematic: false, draft: true, title: "Nghị quyết tháng 11/2026")),
      .talk(
        .followUp(
          .point(PointID(resolution: number, number: 1)),
          FollowUpFacts(
            text: "Tổng vệ sinh", members: [lam, hoa], due: day(2026, 11, 30),
            detail: .point(product: nil, reportMonth: month(2026, 12))))))
    try history.assign([lam], "Lập danh sách hộ tham gia") { $0.due = day(2026, 11, 20) }
    try history.state(
      .votes(
        .vote(
          Ballot(matter: .resolution, resolution: number, votes: Votes(inFavour: 7, against: 0, abstaining: 0), text: ""))),
      .meeting(.score(93, "")), .meeting(.close(at: time(20, 45), irregular: nil)))
  }
}
