import Domain

@testable import Documents

/// What papers that are handed out are made of in tests.
enum HandedOut {
  static let today = day(2026, 12, 5)
  static let december = month(2026, 12)

  /// A cell with members of no, one and three tasks, one who has left and one who is away; a task is late, one is of another member alone.
  static func history() throws -> CellHistory {
    var history = CellHistory(CellFacts(name: "Thôn Đồng Sậy", superior: "Đảng bộ xã Hòa Khê", place: "Hòa Khê"), today: day(2025, 12, 1))
    let khai = try history.enter("Đỗ Văn Khải", .secretary)
    let hoa = try history.enter("Trần Thị Hòa", .deputy)
    try history.enter("Trịnh Văn Lâm")
    let dung = try history.enter("Hà Tiến Dũng")
    let kien = try history.enter("Nguyễn Trung Kiên")
    history.today = day(2026, 1, 5)
    try history.assign([hoa, khai], "Vận động hiến đất cùng @khải như nhiệm vụ #2") {
      ($0.kind, $0.due, $0.products, $0.follower) = (.adHoc, day(2026, 11, 30), ["Biên bản hiến đất"], khai)
    }
    try history.assign([khai], "Điều hành chung") { $0.recurrence = .monthly }
    try history.assign([khai], "Kiểm tra sổ sách") { $0.recurrence = .yearly }
    try history.assign([dung], "Phụ trách 10 hộ") { $0.products = ["Sổ theo dõi hộ"] }
    try history.assign([kien], "Tuyên truyền") { $0.from = day(2027, 1, 1) }
    history.today = day(2026, 11, 3)
    try history.open(.regular) {
      ($0.start, $0.place, $0.chair) = (time(19, 30), "Nhà văn hóa thôn", khai)
    }
    try history.state(
      .meeting(.attend(.all(except: []))), .meeting(.openItem(1, presenters: [], title: "Kiểm điểm")),
      .talk(.report(hoa, TaskID(1), .share(Ratio(60, of: 100)), result: "Ba hộ đồng ý")),
      .talk(.conclude(.task(TaskID(1), .late, "Đồng chí Hòa rút kinh nghiệm"))), .talk(.conclude(.item("Thống nhất"))),
      .meeting(.close(at: time(21, 0), irregular: nil)))
    history.today = day(2026, 11, 20)
    try history.state(
      .membership(
        .changeStanding(
          [dung], .temporaryAway(to: "Đảng bộ phường Nam Giang", until: nil), from: day(2026, 11, 20), document: nil, reason: "")))
    history.today = today
    return history
  }
}
