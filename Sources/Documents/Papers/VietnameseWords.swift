import Diagnostics
import Domain
import Wording

extension Localized {
  /// As papers say it, which are in Vietnamese.
  fileprivate var vietnamese: CleanText { CleanText(vi) }
}

// The words of answers, which papers say too.

extension Recurrence { var vietnamese: CleanText { word.vietnamese } }
extension DaysOfMonth { var vietnamese: CleanText { word.vietnamese } }
extension ResultLevel { var vietnamese: CleanText { word.vietnamese } }
extension ScoreBand { var vietnamese: CleanText { word.vietnamese } }

// The same, as they begin an entry.

extension TaskKind { var vietnamese: CleanText { word.vietnamese.capitalised } }
extension RatingBody.Kind { var vietnamese: CleanText { word.vietnamese.capitalised } }
extension GroupKind { var vietnamese: CleanText { word.vietnamese.capitalised } }
extension Level { var vietnamese: CleanText { word.vietnamese.capitalised } }

// Where the register of official papers has other words than answers, which are as short as a column.

/// With what it is a post of.
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

/// As parts of a sentence.
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

/// As a conclusion (kết luận) states it.
extension TaskOutcome {
  /// As said of a point, a target or a shortcoming; the last is fixed rather than done.
  func vietnamese(of kind: FollowUpKind) -> CleanText { self == .done && kind == .shortcoming ? "Đã khắc phục" : vietnamese }

  var vietnamese: CleanText {
    switch self {
    case .done: "Đã hoàn thành"
    case .exceeded: "Hoàn thành vượt mức"
    case .faulty: "Hoàn thành có sai sót"
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
