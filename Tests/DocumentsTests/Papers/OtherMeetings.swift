import Domain
import Testing

/// Meetings of the other kinds, all closed.
extension SampleMeetings {
  mutating func thematicMeeting() throws {
    history.today = day(2026, 1, 24)
    try history.open(.thematic) { [self] in
      $0.start = time(14, 0)
      $0.place = "Nhà văn hóa thôn Đồng Sậy"
      $0.chair = khai
      $0.clerk = ngoc
      $0.preparers = [hoa, khai]
      $0.topic = "Phân công, quản lý và kiểm tra việc thực hiện nhiệm vụ của đảng viên"
    }
    try history.state(
      .meeting(.attend(.all(except: [kien]))), .meeting(.absent([kien], .excused, reason: "Chạy chuyến hàng Tết")),
      .meeting(.openItem(1, presenters: [.member(hoa)], title: "Báo cáo đề dẫn")),
      .assignment(
        .recordDocument(
          DocumentNumber(number: 38, type: "HD", issuer: "BTCTW"), issuer: "Ban Tổ chức Trung ương", on: day(2025, 9, 29),
          summary: "Nghiệp vụ công tác đảng viên")),
      .talk(.conclude(.item("Thừa nhận hạn chế, không để lặp lại"))), .meeting(.openItem(2, presenters: [], title: "Thảo luận giải pháp")),
      .talk(.say(.member(hoa), "Năm 2025 có 6 nhiệm vụ ghi chung chung")),
      .talk(.say(.member(lam), "Người đi làm xa được báo cáo bằng văn bản")))
    try history.assign([ngoc], "Lập sổ theo dõi nhiệm vụ của từng đảng viên") { [self] in
      $0.kind = .adHoc
      $0.from = day(2026, 1, 24)
      $0.due = day(2026, 2, 3)
      $0.follower = khai
    }
    try history.state(
      .talk(.conclude(.item("Mỗi nhiệm vụ có kết quả cần có, hạn, người theo dõi"))),
      .votes(.vote(vote(.resolution, Votes(inFavour: 7, against: 0, abstaining: 0), "Thông qua nghị quyết chuyên đề"))),
      .votes(
        .resolve(DocumentNumber(number: 15, type: "NQ", issuer: "CB"), thematic: true, draft: false, title: "Phân công, quản lý nhiệm vụ")),
      .meeting(.score(72, "")), .meeting(.readBack), .meeting(.close(at: time(15, 45), irregular: nil)))
  }

  mutating func committeeMeeting() throws {
    history.today = day(2026, 1, 2)
    try history.open(.committee) { [self] in
      $0.start = time(19, 30)
      $0.place = "Nhà đồng chí Khải"
      $0.chair = khai
      $0.clerk = ngoc
    }
    try history.state(
      .meeting(.attend(.all(except: [hoa]))), .meeting(.absent([hoa], .excused, reason: "Đi tập huấn ở tỉnh")),
      .meeting(.openItem(1, presenters: [.member(khai)], title: "Dự kiến phân công nhiệm vụ năm 2026")),
      .talk(.say(.member(ngoc), "Việc cố định phải ghi được kết quả cần có")),
      .talk(.conclude(.item("Thống nhất nội dung sinh hoạt tháng 1 trình chi bộ:\nKiểm điểm nhiệm vụ\nBảng phân công năm 2026"))),
      .meeting(.readBack),
      .meeting(.close(at: time(21, 0), irregular: nil)))
  }

  mutating func yearEndMeeting() throws {
    history.today = day(2027, 1, 4)
    try history.open(.yearEnd) { $0.start = time(13, 30) }
    try history.state(
      .meeting(.attend(.all(except: []))), .meeting(.openItem(1, presenters: [], title: "Kiểm điểm")),
      .year(.review(khai, year: 2026, .good, points: 87, "Trả lời dân có lúc còn chậm")),
      .year(.propose(hoa, year: 2026, .excellent, body: "Hội Phụ nữ xã")),
      .year(.commentFromResidence(hanh, year: 2026, "Chấp hành tốt")), .talk(.conclude(.item("Ghi vào bản kiểm điểm"))),
      .meeting(.openItem(2, presenters: [], title: "Bỏ phiếu xếp loại")),
      .year(.classify([khai], .year(2026), .good, votes: Votes(inFavour: 8, against: 0, abstaining: 0), points: 87, reason: "")),
      .year(
        .classify([hoa], .year(2026), .excellent, votes: Votes(inFavour: 7, against: 1, abstaining: 0), points: 94, reason: "Vượt chỉ tiêu")
      ),
      .year(.classify([nil], .year(2026), .good, votes: nil, points: nil, reason: "")), .meeting(.close(at: nil, irregular: nil)))
  }
}
