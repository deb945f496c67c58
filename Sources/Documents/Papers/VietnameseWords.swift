import Domain

/// The words of the domain in the register of official papers.
extension Post {
  var vietnamese: CleanText {
    switch self {
    case .secretary: "Bí thư Chi bộ"
    case .deputy: "Phó Bí thư Chi bộ"
    case .committeeMember: "Chi ủy viên"
    case .groupLeader: "Tổ trưởng tổ đảng"
    case .duesCollector: "Thu đảng phí"
    case .other(let name): CleanText(name)
    }
  }
}

extension TaskKind {
  var vietnamese: CleanText {
    switch self {
    case .fixed: "Cố định"
    case .adHoc: "Đột xuất"
    case .seasonal: "Mùa vụ"
    }
  }
}

extension Recurrence {
  var vietnamese: CleanText {
    switch self {
    case .monthly: "hằng tháng"
    case .quarterly: "hằng quý"
    case .yearly: "hằng năm"
    }
  }
}

extension DaysOfMonth {
  var vietnamese: CleanText { "từ ngày \(first) đến \(last.map { "ngày \($0)" as CleanText } ?? "cuối tháng")" }
}

extension RatingBody.Kind {
  var vietnamese: CleanText {
    switch self {
    case .employer: "Cơ quan"
    case .committee: "Chi ủy"
    case .union: "Đoàn thể"
    case .baseCommittee: "Đảng ủy cơ sở"
    case .higher: "Cấp trên"
    }
  }
}

extension CandidateStep {
  var vietnamese: CleanText {
    switch self {
    case .introduced: "được giới thiệu"
    case .course: "học lớp bồi dưỡng nhận thức về Đảng"
    case .applied: "làm đơn xin vào Đảng"
    case .vetted: "thẩm tra lý lịch"
    case .consulted: "lấy ý kiến đoàn thể, nơi cư trú"
    case .considered: "chi bộ xét kết nạp"
    case .decided: "có quyết định kết nạp"
    }
  }
}

extension GroupKind {
  var vietnamese: CleanText {
    switch self {
    case .party: "Tổ đảng"
    case .team: "Tổ công tác"
    case .area: "Địa bàn"
    }
  }
}

extension TaskOutcome {
  var vietnamese: CleanText {
    switch self {
    case .done: "Đã hoàn thành"
    case .exceeded: "Hoàn thành vượt mức"
    case .onTrack: "Thực hiện đúng tiến độ"
    case .late: "Chậm tiến độ"
    case .notMet: "Không hoàn thành"
    }
  }
}

extension Level {
  /// As in the columns of a rating table.
  var abbreviation: CleanText {
    switch self {
    case .excellent: "HTXS"
    case .good: "HTT"
    case .complete: "HT"
    case .notComplete: "KHT"
    }
  }

  var vietnamese: CleanText {
    switch self {
    case .excellent: "Hoàn thành xuất sắc nhiệm vụ"
    case .good: "Hoàn thành tốt nhiệm vụ"
    case .complete: "Hoàn thành nhiệm vụ"
    case .notComplete: "Không hoàn thành nhiệm vụ"
    }
  }
}

extension Matter {
  /// What the vote is about, or nil for an ordinary decision, which its own text describes.
  var vietnamese: CleanText? {
    switch self {
    case .resolution: nil
    case .admission: "đề nghị kết nạp đảng viên"
    case .recognition: "đề nghị công nhận đảng viên chính thức"
    case .deletion: "đề nghị xóa tên trong danh sách đảng viên"
    case .expulsion: "đề nghị khai trừ ra khỏi Đảng"
    case .discipline: "thi hành kỷ luật"
    case .dismissal: "đề nghị cách chức"
    }
  }
}

extension ResultLevel {
  var vietnamese: CleanText {
    switch self {
    case .excellent: "xuất sắc"
    case .good: "tốt"
    case .average: "trung bình"
    case .poor: "kém"
    }
  }
}

extension ScoreBand {
  var vietnamese: CleanText {
    switch self {
    case .good: "Tốt"
    case .fair: "Khá"
    case .average: "Trung bình"
    case .poor: "Kém"
    }
  }
}

extension Standing {
  /// Why a member on the roster is not expected at meetings, or nil for one who is.
  var vietnameseOfNotExpected: CleanText? {
    switch self {
    case .exempt: "được miễn công tác và sinh hoạt"
    case .temporaryAway: "sinh hoạt tạm thời nơi khác"
    case .suspended: "bị đình chỉ sinh hoạt"
    case .official, .probationary, .temporaryHere, .left: nil
    }
  }
}

extension MeetingKind {
  /// What a sentence calls the meeting.
  var vietnamese: CleanText {
    switch self {
    case .regular, .thematic: "buổi sinh hoạt"
    case .committee: "cuộc họp"
    case .congress: "đại hội"
    case .yearEnd: "hội nghị"
    }
  }
}
