import Domain

/// What papers say that call members to a meeting (giấy mời, chương trình, tin nhắn).
struct CallingPaper: PaperContext {
  let coming: ComingMeeting
  let paper: CellPaper

  var cell: Cell { paper.cell }
  var day: Day { paper.day }
  var names: MemberNames { paper.names }

  init(_ coming: ComingMeeting, of cell: Cell, on day: Day) {
    self.coming = coming
    paper = CellPaper(of: cell, on: day)
  }

  private var meeting: Meeting? { coming.recorded.flatMap(cell.meeting) }

  /// `sinh hoạt chi bộ thường kỳ tháng 01 năm 2027`
  var event: CleanText {
    let month = coming.month.words
    switch coming.kind {
    case .regular: return "sinh hoạt chi bộ thường kỳ \(month)"
    case .thematic: return "sinh hoạt chi bộ chuyên đề \(month)"
    case .committee: return "họp chi ủy \(month)"
    case .congress: return "đại hội chi bộ \(month)"
    case .yearEnd: return "hội nghị kiểm điểm, xếp loại chất lượng cuối năm \(coming.month.year)"
    }
  }

  /// Whom it is sent to.
  var called: CleanText { coming.kind == .committee ? "các đồng chí chi ủy viên" : "các đồng chí đảng viên" }

  /// `19 giờ 00 phút, Chủ nhật, ngày 03 tháng 01 năm 2027`; dots for what nobody said.
  var time: CleanText {
    let start = coming.start?.words ?? TimeOfDay.blank
    return coming.day.map { "\(start), \($0.weekdayWords), \($0.words)" } ?? "\(start), ngày ........ \(coming.month.words)"
  }

  var place: CleanText { coming.place.map { CleanText($0).trimmed } ?? .blank }

  /// What the meeting is about; dots in a thematic one of which nobody said it.
  var topic: CleanText? { coming.topic.map { CleanText($0).trimmed } ?? (coming.kind == .thematic ? .blank : nil) }

  /// When, where, what about and under whom, a line each.
  var circumstances: [Block] {
    let lines: [(label: CleanText, text: CleanText?)] = [
      ("Thời gian", time), ("Địa điểm", place), ("Chủ đề", topic), ("Chủ trì", chair),
    ]
    return lines.compactMap { label, text in text.map { .paragraph(.bold("\(label): ") + .plain($0.closed)) } }
  }

  private var chair: CleanText? { meeting?.facts.chair.map(comradeWithPost) }

  /// The items on record with who presents them, or what a meeting of the kind deals with.
  ///
  /// Nobody's faults are in it: a paper that calls to a meeting goes to all. Source: 42-HD/BTCTW (order of a meeting).
  var agenda: [(title: CleanText, presenters: CleanText)] {
    if let meeting, !meeting.items.isEmpty {
      return meeting.items.map { item in (told(CleanText(item.title).trimmed), .joined(item.presenters.map(name))) }
    }
    return usual.map { ($0, "") }
  }

  private func name(of speaker: Speaker) -> CleanText {
    switch speaker {
    case .member(let id): names[id]
    case .guest(let name): CleanText(name).trimmed
    }
  }

  private var usual: [CleanText] {
    switch coming.kind {
    case .regular: return usualOfRegular
    case .thematic: return ["Trình bày chuyên đề", "Thảo luận", "Kết luận, giao nhiệm vụ, thông qua nghị quyết chuyên đề"]
    case .committee:
      return [
        "Đánh giá việc thực hiện nhiệm vụ của tháng trước", "Thống nhất nội dung, chương trình sinh hoạt chi bộ",
        "Dự kiến phân công, điều chỉnh nhiệm vụ của đảng viên",
      ]
    case .congress:
      return [
        "Báo cáo tổng kết nhiệm kỳ, phương hướng nhiệm kỳ tới", "Báo cáo kiểm điểm của chi ủy", "Thảo luận",
        "Bầu chi ủy, bí thư, phó bí thư", "Thông qua nghị quyết đại hội",
      ]
    case .yearEnd:
      return [
        "Kiểm điểm tập thể", "Từng đảng viên tự kiểm điểm, chi bộ góp ý", "Bỏ phiếu xếp loại chất lượng đảng viên, chi bộ",
        "Thông qua kết quả",
      ]
    }
  }

  private var usualOfRegular: [CleanText] {
    let needs = cell.agendaNeeds(for: coming.kind, in: coming.month, on: day, findings: [])
    let items: [CleanText?] = [
      "Thông tin thời sự, quán triệt văn bản", "Đánh giá việc thực hiện nghị quyết, kết luận của tháng trước",
      "Kiểm điểm nhiệm vụ được phân công", needs.probations.isEmpty ? nil : "Xét công nhận đảng viên chính thức",
      needs.thematic == nil ? nil : "Thống nhất sinh hoạt chuyên đề trong quý", "Phương hướng, nhiệm vụ \(coming.month.words)",
      "Thu, nộp đảng phí", "Biểu quyết, thông qua nghị quyết",
    ]
    return items.compactMap { $0 }
  }

  /// What everybody is to prepare and bring.
  var preparation: CleanText {
    switch coming.kind {
    case .regular: "báo cáo kết quả nhiệm vụ được giao, sổ ghi chép, đảng phí \(coming.month.words)"
    case .thematic: "ý kiến về chuyên đề, sổ ghi chép"
    case .committee: "kết quả theo dõi nhiệm vụ của đảng viên, sổ ghi chép"
    case .congress: "ý kiến góp vào các báo cáo, sổ ghi chép"
    case .yearEnd: "bản tự kiểm điểm, sổ ghi chép"
    }
  }

  /// Whom somebody who cannot come tells so.
  var excuses: CleanText {
    let secretary = cell.holders(of: .secretary, on: day).first { $0.isOnRoster(on: day) }
    return "Đồng chí nào không dự được, xin báo trước cho \(secretary.map { "đồng chí bí thư \(names[$0.id])" } ?? "đồng chí bí thư")."
  }
}

extension Day {
  /// `thứ Ba`
  fileprivate var weekdayWords: CleanText {
    let words: [CleanText] = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
    return words[weekday]
  }
}
