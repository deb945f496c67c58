import Domain

/// The year rated: reviews, comments of the place of residence, and the meeting that votes.
extension InventedCell {
  mutating func rateTheYear() {
    let day = Day(year: Self.year, month: 12, day: 20) ?? self.day
    let before = day.adding(days: -6)
    let rated = members.indices.filter { members[$0].votes }
    for index in rated {
      if !kind.isResidence {
        let comment = Self.residenceComments[index % Self.residenceComments.count]
        add(before, .residence(index), "nhận xét nơi cư trú \(at(index)) năm 2026: \(comment)")
      }
      add(
        before, .review(index), "kiểm điểm \(at(index)) năm 2026 tự nhận tốt điểm \(choice.number(in: 75...88)): Hoàn thành việc được giao")
    }
    // Who was admitted too lately to be rated reviews himself too.
    for index in members.indices where members[index].isProbationary {
      add(before, .review(index), "kiểm điểm \(at(index)) năm 2026: Đã làm quen với việc được giao")
    }
    add(before, .review(nil), "kiểm điểm chi bộ năm 2026 tự nhận tốt điểm 85: Giữ nếp sinh hoạt, việc nào cũng có người theo dõi")
    let index = meetings.count
    meetings.append(Meeting(day: day, kind: .yearEnd, present: members.indices.filter { members[$0].isActive }))
    openMeeting = true
    add(
      day, .opening(index),
      "họp cuối năm \(day.written) lúc 14:00 tại \"Hội trường\" chủ trì \(at(secretary)) thư ký \(at(clerk)) gửi tài liệu \(before.written)"
    )
    add(day, .rollCall(index), "có mặt tất cả")
    add(day, .item(index, 1), "mục 1 do \(at(secretary)): Kiểm điểm tập thể và từng đảng viên")
    add(day, .speech(index), "phát biểu \(at(deputy)): Đồng chí bí thư nên giao việc sớm hơn, hỏi việc đều hơn")
    add(day, .itemConclusion(index), "kết luận: Chi bộ thống nhất bản kiểm điểm tập thể")
    add(day, .item(index, 2), "mục 2: Bỏ phiếu xếp loại chất lượng năm 2026")
    let votes = rated.count
    for member in rated {
      let (level, reason) = member == absentee ? ("hoàn thành", ": Đã xét các kỳ vắng họp") : ("tốt", "")
      let text = "xếp loại \(at(member)) năm 2026 \(level) kín tán thành \(votes) không tán thành 0 không ý kiến 0"
      add(day, .rating(member), text + reason)
    }
    add(day, .rating(nil), "xếp loại chi bộ năm 2026 tốt kín tán thành \(votes) không tán thành 0 không ý kiến 0")
    add(day, .itemConclusion(index), "kết luận: Công bố kết quả, thông báo cho từng đồng chí")
    add(day, .readBack(index), "đọc lại")
    add(day, .close(index), "bế mạc lúc 17:00")
    openMeeting = false
  }

  private static let residenceComments = [
    "Gương mẫu, tham gia đầy đủ việc chung", "Chấp hành tốt, hòa nhã với bà con", "Đóng góp đầy đủ, có lần vắng họp dân",
  ]
}
