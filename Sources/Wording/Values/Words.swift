import Diagnostics
import Domain

/// The words of the domain in both languages, as answers and messages show them.
extension Standing {
  public var word: Localized {
    switch self {
    case .official: Localized(vi: "chính thức", en: "official")
    case .probationary: Localized(vi: "dự bị", en: "probationary")
    case .exempt: Localized(vi: "miễn sinh hoạt", en: "exempt")
    case .temporaryAway: Localized(vi: "sinh hoạt tạm thời nơi khác", en: "temporarily away")
    case .temporaryHere: Localized(vi: "sinh hoạt tạm thời tại chi bộ", en: "temporarily here")
    case .suspended: Localized(vi: "đình chỉ sinh hoạt", en: "suspended")
    case .left(let departure): departure.word
    }
  }
}

extension Departure {
  public var word: Localized {
    switch self {
    case .transferred: Localized(vi: "đã chuyển sinh hoạt", en: "transferred")
    case .removed: Localized(vi: "đã xóa tên", en: "removed")
    case .expelled: Localized(vi: "đã khai trừ", en: "expelled")
    case .withdrawn: Localized(vi: "đã ra khỏi Đảng", en: "withdrawn")
    case .deceased: Localized(vi: "đã từ trần", en: "deceased")
    }
  }
}

extension Post {
  public var word: Localized {
    switch self {
    case .secretary: Localized(vi: "bí thư", en: "secretary")
    case .deputy: Localized(vi: "phó bí thư", en: "deputy")
    case .committeeMember: Localized(vi: "chi ủy viên", en: "committee member")
    case .groupLeader: Localized(vi: "tổ trưởng", en: "group leader")
    case .duesCollector: Localized(vi: "thu đảng phí", en: "dues collector")
    case .other(let name): Localized(vi: name, en: name)
    }
  }
}

extension RatingPeriod {
  /// `năm 2026`, `quý 3/2026`
  public var word: Localized {
    switch self {
    case .year(let year): Localized(vi: "năm \(year)", en: "\(year)")
    case .quarter(let quarter): Written.quarter(quarter)
    }
  }
}

extension TaskKind {
  public var word: Localized {
    switch self {
    case .fixed: Localized(vi: "cố định", en: "fixed")
    case .adHoc: Localized(vi: "đột xuất", en: "adhoc")
    case .seasonal: Localized(vi: "mùa vụ", en: "seasonal")
    }
  }
}

extension Recurrence {
  public var word: Localized {
    switch self {
    case .weekly: Localized(vi: "hằng tuần", en: "weekly")
    case .monthly: Localized(vi: "hằng tháng", en: "monthly")
    case .quarterly: Localized(vi: "hằng quý", en: "quarterly")
    case .yearly: Localized(vi: "hằng năm", en: "yearly")
    }
  }
}

extension DaysOfMonth {
  public var word: Localized {
    let month = runOver ? Localized(vi: " tháng sau", en: " of the next month") : .empty
    let end = last.map { Localized(vi: "ngày \($0)", en: "\($0)") + month } ?? Localized(vi: "cuối tháng", en: "the end of the month")
    return Localized(vi: "từ ngày \(first) đến \(end.vi)", en: "day \(first) to \(end.en)")
  }
}

extension Period {
  /// `2/2026`, `quý 1/2026`, `năm 2026`; empty for half a year.
  public var word: Localized {
    switch self {
    case .month(let month): Localized(same: Written.month(month))
    case .quarter(let quarter): Written.quarter(quarter)
    case .year(let year): Localized(vi: "năm \(year)", en: String(year))
    case .halfYear: .empty
    }
  }
}

extension PeriodDeadline {
  /// `trước ngày 25`, `ngày 20 tháng cuối quý`
  ///
  /// - Parameter recurrence: nil where it is not known.
  public func word(_ recurrence: Recurrence?) -> Localized {
    let named = isBefore ? Localized(vi: "trước ngày \(day)", en: "before day \(day)") : Localized(vi: "ngày \(day)", en: "day \(day)")
    guard recurrence == .quarterly else { return named }
    return named + Localized(vi: " tháng cuối quý", en: " of the quarter's last month")
  }
}

extension CandidateStep {
  public var word: Localized {
    switch self {
    case .introduced: Localized(vi: "giới thiệu", en: "introduced")
    case .course: Localized(vi: "bồi dưỡng", en: "course")
    case .applied: Localized(vi: "làm đơn", en: "applied")
    case .vetted: Localized(vi: "thẩm tra", en: "vetted")
    case .consulted: Localized(vi: "lấy ý kiến", en: "consulted")
    case .considered: Localized(vi: "chi bộ xét", en: "considered")
    case .decided: Localized(vi: "quyết định", en: "decided")
    }
  }
}

extension GroupKind {
  public var word: Localized {
    switch self {
    case .party: Localized(vi: "tổ đảng", en: "party group")
    case .team: Localized(vi: "tổ công tác", en: "team")
    case .area: Localized(vi: "địa bàn", en: "area")
    }
  }
}

extension MeetingKind {
  public var word: Localized {
    switch self {
    case .regular: Localized(vi: "thường kỳ", en: "regular")
    case .thematic: Localized(vi: "chuyên đề", en: "thematic")
    case .committee: Localized(vi: "chi ủy", en: "committee")
    case .congress: Localized(vi: "đại hội", en: "congress")
    case .yearEnd: Localized(vi: "cuối năm", en: "year-end")
    }
  }
}

extension VotingWay {
  public var word: Localized {
    switch self {
    case .secret: Localized(vi: "bỏ phiếu kín", en: "secret ballot")
    case .hands: Localized(vi: "giơ tay", en: "by hand")
    case .cards: Localized(vi: "bằng thẻ", en: "by card")
    case .app: Localized(vi: "qua ứng dụng", en: "by app")
    }
  }
}

extension TaskOutcome {
  /// As said of a point, a target or a shortcoming; the last is fixed rather than done.
  package func word(of kind: FollowUpKind) -> Localized {
    self == .done && kind == .shortcoming ? Localized(vi: "đã khắc phục", en: "fixed") : word
  }

  public var word: Localized {
    switch self {
    case .done: Localized(vi: "hoàn thành", en: "done")
    case .exceeded: Localized(vi: "vượt mức", en: "exceeded")
    case .faulty: Localized(vi: "hoàn thành có sai sót", en: "done with faults")
    case .onTrack: Localized(vi: "đúng tiến độ", en: "on-track")
    case .late: Localized(vi: "chậm", en: "late")
    case .notMet: Localized(vi: "không hoàn thành", en: "not met")
    }
  }
}

extension ResultLevel {
  public var word: Localized {
    switch self {
    case .excellent: Localized(vi: "xuất sắc", en: "excellent")
    case .good: Localized(vi: "tốt", en: "good")
    case .average: Localized(vi: "trung bình", en: "average")
    case .poor: Localized(vi: "kém", en: "poor")
    }
  }
}

extension AssignedTask.Status {
  public var word: Localized {
    switch self {
    case .open: Localized(vi: "đang thực hiện", en: "open")
    case .ended(let outcome, _): outcome.word
    case .stopped: Localized(vi: "thôi phân công", en: "stopped")
    }
  }
}

extension ScoreBand {
  package var word: Localized {
    switch self {
    case .good: Localized(vi: "Tốt", en: "good")
    case .fair: Localized(vi: "Khá", en: "fair")
    case .average: Localized(vi: "Trung bình", en: "average")
    case .poor: Localized(vi: "Kém", en: "poor")
    }
  }
}

extension Level {
  public var word: Localized {
    switch self {
    case .excellent: Localized(vi: "hoàn thành xuất sắc nhiệm vụ", en: "excellent")
    case .good: Localized(vi: "hoàn thành tốt nhiệm vụ", en: "good")
    case .complete: Localized(vi: "hoàn thành nhiệm vụ", en: "complete")
    case .notComplete: Localized(vi: "không hoàn thành nhiệm vụ", en: "not complete")
    }
  }
}

extension YearFile.CourseResult {
  /// The grade, or the words as written.
  package var word: Localized {
    switch self {
    case .grade(let grade): grade.word
    case .words(let words): Localized(vi: words, en: words)
    }
  }
}

extension YearFile.Grade {
  package var word: Localized {
    switch self {
    case .excellent: Localized(vi: "xuất sắc", en: "excellent")
    case .veryGood: Localized(vi: "giỏi", en: "very good")
    case .fair: Localized(vi: "khá", en: "fair")
    case .average: Localized(vi: "trung bình", en: "average")
    case .passed: Localized(vi: "đạt", en: "passed")
    case .failed: Localized(vi: "không đạt", en: "failed")
    }
  }
}

extension RatingBody.Kind {
  public var word: Localized {
    switch self {
    case .employer: Localized(vi: "cơ quan", en: "employer")
    case .committee: Localized(vi: "chi ủy", en: "committee")
    case .union: Localized(vi: "đoàn thể", en: "union")
    case .baseCommittee: Localized(vi: "đảng ủy cơ sở", en: "base committee")
    case .higher: Localized(vi: "cấp trên", en: "higher committee")
    }
  }
}

extension RatingBody {
  /// `đoàn thể (Công đoàn trường)`, `Công đoàn trường`, or empty.
  package var word: Localized {
    guard let kind = kind?.word else { return Localized(vi: name, en: name) }
    return name.isEmpty ? kind : Localized(vi: "\(kind.vi) (\(name))", en: "\(kind.en) (\(name))")
  }
}

extension Matter {
  public var word: Localized {
    switch self {
    case .resolution: Localized(vi: "nghị quyết", en: "resolution")
    case .admission: Localized(vi: "kết nạp", en: "admission")
    case .recognition: Localized(vi: "công nhận chính thức", en: "recognition")
    case .deletion: Localized(vi: "xóa tên", en: "deletion")
    case .expulsion: Localized(vi: "khai trừ", en: "expulsion")
    case .discipline: Localized(vi: "kỷ luật", en: "discipline")
    case .dismissal: Localized(vi: "cách chức", en: "dismissal")
    }
  }
}

extension VoterReason {
  /// Who counts and who does not, and why. Source: 294-QĐ/TW § 9.3.2.
  public var word: Localized {
    switch self {
    case .officialPresent: Localized(vi: "chính thức có mặt", en: "official and present")
    case .officialAbsent: Localized(vi: "chính thức vắng, vẫn tính", en: "official and absent, counted all the same")
    case .officialUnstated: Localized(vi: "chính thức, chưa điểm danh", en: "official, before any roll call")
    case .onLeaveFromCongress: Localized(vi: "vắng suốt đại hội, có lý do", en: "on leave from the whole congress")
    case .excusedPresent: Localized(vi: "được miễn hoặc ở nơi khác nhưng có mặt", en: "exempt or away, but present")
    case .exempt: Localized(vi: "được miễn, không có mặt", en: "exempt, not present")
    case .temporaryAway: Localized(vi: "tạm thời nơi khác, không có mặt", en: "temporarily away, not present")
    case .probationary: Localized(vi: "dự bị, không có quyền biểu quyết", en: "probationary, without a vote")
    case .temporaryHere: Localized(vi: "sinh hoạt tạm thời tại đây, biểu quyết ở nơi gốc", en: "temporarily here, with a vote at home")
    case .suspended: Localized(vi: "bị đình chỉ sinh hoạt", en: "suspended")
    case .notOnCommittee: Localized(vi: "không thuộc chi ủy", en: "not on the committee")
    }
  }
}

extension ScoreCriterion {
  public var word: Localized {
    switch self {
    case .timing: Localized(vi: "thời gian", en: "timing")
    case .attendance: Localized(vi: "tỷ lệ dự", en: "attendance")
    case .preparation: Localized(vi: "chuẩn bị", en: "preparation")
    case .conduct: Localized(vi: "tiến hành", en: "conduct")
    case .principles: Localized(vi: "nguyên tắc", en: "principles")
    case .results: Localized(vi: "kết quả", en: "results")
    case .closing: Localized(vi: "kết thúc", en: "closing")
    }
  }
}

extension AttendanceRow {
  /// What the roll says; one who is not expected and of whom nothing is stated has a state of his or her own.
  public var word: Localized {
    guard status == .unstated, !isCounted else { return status.word }
    return switch standing {
    case .exempt: Localized(vi: "được miễn", en: "exempt")
    case .temporaryAway, .suspended: standing.word
    case .official, .probationary, .temporaryHere, .left: status.word
    }
  }
}

extension AttendanceStatus {
  public var word: Localized {
    switch self {
    case .present: Localized(vi: "có mặt", en: "present")
    case .late: Localized(vi: "đến muộn", en: "late")
    case .absent(.excused): Localized(vi: "vắng có lý do", en: "excused")
    case .absent(.unexcused): Localized(vi: "vắng không lý do", en: "unexcused")
    case .unstated: Localized(vi: "chưa điểm danh", en: "not stated")
    }
  }
}

extension Sex {
  public var word: Localized { self == .male ? Localized(vi: "nam", en: "male") : Localized(vi: "nữ", en: "female") }
}

extension TheoryLevel {
  public var word: Localized {
    switch self {
    case .elementary: Localized(vi: "sơ cấp", en: "elementary")
    case .intermediate: Localized(vi: "trung cấp", en: "intermediate")
    case .advanced: Localized(vi: "cao cấp", en: "advanced")
    case .bachelor: Localized(vi: "cử nhân", en: "bachelor")
    }
  }
}

extension SignEnd.Outcome {
  public var word: Localized {
    switch self {
    case .noViolation: Localized(vi: "không vi phạm", en: "no violation")
    case .toDiscipline: Localized(vi: "xem xét kỷ luật", en: "to be considered for discipline")
    }
  }
}

extension Discipline.Measure {
  public var word: Localized {
    switch self {
    case .reprimand: Localized(vi: "khiển trách", en: "reprimand")
    case .warning: Localized(vi: "cảnh cáo", en: "warning")
    case .dismissal: Localized(vi: "cách chức", en: "dismissal")
    case .expulsion: Localized(vi: "khai trừ", en: "expulsion")
    }
  }
}

extension FindingSeverity {
  public var word: Localized {
    switch self {
    case .notice: Localized(vi: "lưu ý", en: "notice")
    case .warning: Localized(vi: "cần sửa", en: "warning")
    case .breach: Localized(vi: "sai quy định", en: "breach")
    }
  }
}

extension FundLine.Kind {
  /// What moved the money (khoản thu, chi).
  package var word: Localized {
    switch self {
    case .dues: Localized(vi: "thu đảng phí", en: "dues")
    case .takenIn: Localized(vi: "thu khác", en: "taken in")
    case .spent: Localized(vi: "chi", en: "spent")
    case .remitted: Localized(vi: "trích nộp", en: "sent up")
    }
  }
}
