import Domain

/// What changed in the minutes after the meeting was closed (đính chính).
extension MeetingPaper {
  var corrections: [Block] {
    guard !meeting.corrections.isEmpty else { return [] }
    let items = meeting.corrections.enumerated().map { index, correction in
      let reason = CleanText(correction.fact.reason).trimmed
      let why: CleanText = reason.isEmpty ? "" : " Lý do: \(reason.closed)"
      let head: CleanText = "Lần \(index + 1), ngày \(correction.day.short), bản ghi số \(correction.fact.target.number)"
      return ListItem(.dash, .plain("\(head): \(words(of: correction.fact.change)).\(why)"))
    }
    return [.heading(level: 1, "ĐÍNH CHÍNH SAU KHI BẾ MẠC"), .list(items)]
  }

  private func words(of change: Meeting.Correction.Change) -> CleanText {
    switch change {
    case .replaced(let before, let after): "đã ghi “\(one(before))”, sửa thành “\(one(after))”"
    case .struck(let sentence): "bỏ “\(one(sentence))”"
    }
  }

  /// A sentence of the record on one line.
  private func one(_ sentence: String) -> CleanText { .joined(CleanText.lines(sentence), by: " ") }
}
