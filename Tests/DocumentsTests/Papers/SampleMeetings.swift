import Domain
import Testing

/// Meetings of an invented cell; villages and people exist nowhere.
struct SampleMeetings {
  var history: CellHistory
  let khai: MemberID
  let hoa: MemberID
  let ngoc: MemberID
  let son: MemberID
  let manh: MemberID
  let lam: MemberID
  let hanh: MemberID
  let kien: MemberID
  let thinh: MemberID
  let dung: MemberID
  let le: MemberID
  let yen: MemberID

  init() throws {
    let facts = CellFacts(name: "Chi bộ thôn Đồng Sậy", superior: "Đảng bộ xã Hòa Khê", kind: "thôn", place: "Hòa Khê")
    var history = CellHistory(facts)
    khai = try history.enter("Đỗ Văn Khải", born: day(1972, 8, 14), .secretary)
    hoa = try history.enter("Nguyễn Thị Hòa", born: day(1978, 11, 22), .deputy)
    ngoc = try history.enter("Phạm Thị Ngọc", born: day(1986, 7, 17), .committeeMember)
    son = try history.enter("Vũ Đình Sơn", born: day(1969, 9, 2), .groupLeader)
    manh = try history.enter("Bùi Văn Mạnh", born: day(1981, 12, 12))
    lam = try history.enter("Trịnh Văn Lâm", born: day(1979, 4, 20))
    hanh = try history.enter("Mai Thị Hạnh", born: day(1991, 6, 1))
    kien = try history.enter("Nguyễn Trung Kiên", born: day(1990, 5, 8))
    thinh = try history.enter("Cao Xuân Thịnh", born: day(1941, 5, 1))
    dung = try history.enter("Hà Tiến Dũng", born: day(1994, 9, 23))
    le = try history.enter("Nguyễn Thị Lệ", born: day(1998, 3, 8), nil, .probationary)
    yen = try history.enter("Trần Hải Yến", born: day(1995, 2, 3), nil, .temporary(origin: "Đảng bộ phường Nam Giang", until: nil))
    try history.state(
      .roster(.givePost(son, .other("Chi hội trưởng cựu chiến binh"), from: day(2025, 4, 20), to: nil)),
      .roster(.setTerm(try #require(Term(first: 2025, last: 2030)), from: day(2025, 4, 20))),
      .membership(.changeStanding([thinh], .exempt(.ageOrHealth, until: nil), from: day(2025, 6, 5), document: "02-NQ/CB", reason: "")),
      .membership(
        .changeStanding(
          [dung], .temporaryAway(to: "Đảng bộ phường Nam Giang", until: day(2026, 8, 31)), from: day(2025, 10, 1), document: nil, reason: ""
        ))
    )
    try history.assign([hoa], "Vận động các hộ hiến đất mở rộng đường trục chính") { $0.due = day(2026, 3, 31) }
    try history.assign([manh], "Giữ gìn an ninh trật tự, tuần tra bốn đêm mỗi tháng") { $0.recurrence = .monthly }
    try history.assign([kien], "Tuyên truyền an toàn giao thông cho thanh niên") { $0.recurrence = .quarterly }
    try history.assign([lam], "Tu sửa nhà văn hóa thôn")
    self.history = history
  }

  /// A regular meeting with a statement of every kind, still open.
  mutating func regularMeeting() throws {
    history.today = day(2026, 1, 6)
    try history.state(
      .dues(.pay(month(2025, 12), .all(except: [lam]), amount: Dong(12_420))),
      .assignment(
        .recordDocument(
          DocumentNumber(number: 1, type: "CT", issuer: "ĐU"), issuer: "Đảng ủy xã Hòa Khê", on: day(2026, 1, 5), summary: "Tết")))
    try history.open(.regular) { [self] in
      $0.start = time(19, 0)
      $0.place = "Nhà văn hóa thôn Đồng Sậy"
      $0.chair = khai
      $0.clerk = ngoc
    }
    try history.state(
      .meeting(.welcome([Guest(name: "Lê Văn Hưng", post: "Phó Bí thư Đảng ủy", organisation: "Đảng ủy xã Hòa Khê")])),
      .meeting(.attend(.all(except: [lam, hanh, kien]))), .meeting(.attend(.members([thinh]))),
      .meeting(.absent([lam], .excused, reason: "Theo công trình ở tỉnh xa, đã báo cáo đồng chí Bí thư")),
      .meeting(.absent([kien], .unexcused, reason: "")),
      .meeting(.arrive([hanh], at: time(19, 20))))
    try firstItem()
    try taskItem()
    try assignmentItem()
    try decisionItem()
    try history.state(.meeting(.score(93, "Trừ điểm giờ giấc và một đồng chí vắng không lý do")))
  }

  private mutating func firstItem() throws {
    try history.state(
      .meeting(.openItem(1, presenters: [.member(khai)], title: "Thông tin thời sự, quán triệt văn bản của Đảng ủy xã")),
      .talk(.say(.member(khai), "Quán triệt Chỉ thị 01-CT/ĐU về tổ chức Tết Bính Ngọ vui tươi, an toàn, tiết kiệm")),
      .assignment(
        .recordDocument(
          DocumentNumber(number: 28, type: "HD", issuer: "ĐU"), issuer: "Đảng ủy xã Hòa Khê", on: day(2025, 12, 15),
          summary: "Hướng dẫn phân công nhiệm vụ cho đảng viên năm 2026")),
      .talk(.say(.guest("Lê Văn Hưng"), "Đề nghị chi bộ ra nghị quyết phân công từng đảng viên ngay trong tháng 1")),
      .talk(.say(.member(son), "Tổ đảng số 1 làm hai việc:\nĐến từng nhà các đồng chí ít có mặt\nNắm nguyện vọng trước Tết")),
      .meeting(.leave([son], at: time(19, 45))), .meeting(.arrive([son], at: time(20, 0))),
      .talk(.conclude(.item("Tiếp thu ý kiến đồng chí Phó Bí thư Đảng ủy"))))
  }

  private mutating func taskItem() throws {
    try history.state(
      .meeting(.openItem(2, presenters: [], title: "Kiểm điểm nhiệm vụ được phân công")),
      .talk(.report(hoa, TaskID(1), .share(Ratio(60, of: 100)), result: "Đã họp 11 hộ hai bên đường, 9 hộ đồng ý")),
      .talk(.report(manh, TaskID(2), nil, result: "Xếp xong lịch tuần tra 12 người")),
      .talk(.discuss(son, .task(TaskID(2)), "Cần đi thêm khu ao cuối làng")),
      .talk(.conclude(.task(TaskID(1), .onTrack, "Gặp lại hai hộ trước rằm tháng Giêng"))),
      .talk(.conclude(.task(TaskID(2), .done, "", reached: .share(Ratio(95, of: 100))))),
      .assignment(.plan(TaskID(3), "Mỗi quý một buổi", on: day(2026, 1, 6))),
      .assignment(.support(TaskID(3), "Mời công an xã cùng nói chuyện", on: day(2026, 1, 6))),
      .assignment(.inspect(TaskID(3), by: [hoa], on: day(2026, 1, 4), "Chưa triển khai")),
      .assignment(
        .adjust(TaskID(3), TaskChange(TaskTerms(due: day(2026, 10, 30), follower: hoa)), reason: "Đồng chí Kiên chạy xe đường dài")),
      .assignment(.handOver(TaskID(3), to: hanh, from: day(2026, 2, 1), reason: "Đồng chí Kiên xin chuyển việc")),
      .assignment(.stop(TaskID(4), from: day(2026, 1, 6), reason: "Đã giao nhà thầu")),
      .talk(.discuss(hoa, .member(lam), "Đề nghị đồng chí thu xếp dự họp đều hơn")),
      .talk(.conclude(.item("Các đồng chí tiếp tục theo kế hoạch"))))
  }

  private mutating func assignmentItem() throws {
    try history.state(.meeting(.openItem(3, presenters: [.member(hoa)], title: "Bảng phân công nhiệm vụ năm 2026")))
    try history.assign([manh, le], "Vận động xã hội hóa lắp 6 điểm máy ghi hình an ninh") { [self] in
      $0.kind = .adHoc
      $0.from = day(2026, 1, 6)
      $0.due = day(2026, 4, 15)
      $0.product = "6 điểm máy ghi hình hoạt động"
      $0.follower = khai
      $0.basis = .document(DocumentNumber(number: 14, type: "NQ", issuer: "CB"))
    }
    try history.state(.talk(.say(.member(ngoc), "Đề nghị ghi rõ ai theo dõi việc của ai")))
    try history.assign([son], "Phụ trách nhóm hộ") { [self] in
      $0.recurrence = .quarterly
      $0.product = "Sổ theo dõi hộ"
      $0.follower = hoa
      $0.basis = .regulation
      $0.area = "Xóm Trên"
      $0.households = 14
    }
    try history.state(
      .votes(.vote(vote(.resolution, Votes(inFavour: 6, against: 0, abstaining: 0), "Thông qua bảng phân công nhiệm vụ"))),
      .votes(.vote(vote(.resolution, Votes(inFavour: 7, against: 0, abstaining: 0), "Thông qua bảng phân công nhiệm vụ"))),
      .votes(
        .resolve(
          DocumentNumber(number: 14, type: "NQ", issuer: "CB"), thematic: false, draft: false,
          title: "Phân công nhiệm vụ cho đảng viên năm 2026")))
  }

  private mutating func decisionItem() throws {
    try history.state(
      .meeting(.openItem(4, presenters: [.member(ngoc)], title: "Đảng phí, xét công nhận đảng viên chính thức")),
      .dues(.pay(month(2026, 1), .all(except: [lam, kien]), amount: nil)),
      .dues(.pay(month(2025, 12), .members([lam]), amount: Dong(12_420))),
      .votes(.vote(vote(.recognition, of: le, secret: true, Votes(inFavour: 5, against: 1, abstaining: 1), ""))),
      .membership(.changeCandidate(CandidateChange(name: "Ngô Thị Mai", from: day(2026, 1, 5)))),
      .votes(
        .vote(
          Ballot(
            matter: .admission, candidate: "Ngô Thị Mai", way: .secret, votes: Votes(inFavour: 7, against: 0, abstaining: 0),
            text: "Đề nghị kết nạp"))),
      .year(
        .classify(
          [lam], .year(2025), .complete, votes: Votes(inFavour: 7, against: 0, abstaining: 0), points: 62, reason: "Xếp loại bổ sung")),
      .year(.review(lam, year: 2025, .complete, points: 62, "Báo cáo muộn, xin nhận khuyết điểm")),
      .talk(.commend([hoa], "Vận động hiến đất vượt kế hoạch")), .talk(.remind([kien], "Vắng họp không báo")),
      .talk(.conclude(.item("Nhất trí"))))
  }

  func vote(_ matter: Matter, of subject: MemberID? = nil, secret: Bool = false, _ votes: Votes, _ text: String) -> Ballot {
    Ballot(matter: matter, subject: subject, way: secret ? .secret : nil, votes: votes, text: text)
  }

  mutating func close(at time: TimeOfDay?) throws { try history.state(.meeting(.readBack), .meeting(.close(at: time, irregular: nil))) }
}
