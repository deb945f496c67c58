import Domain

/// What changed in the minutes after the meeting was closed (đính chính).
extension MeetingPaper {
  /// What was recorded, what is right, when, why and by whom, one item a correction.
  var corrections: [Block] {
    let told = meeting.corrections.filter { !$0.fact.isPrivate }
    guard !told.isEmpty else { return [] }
    let items = told.enumerated().map { index, correction in
      let head: CleanText = "Lần \(index + 1), ngày \(correction.day.short)"
      var sentences = [words(of: correction.fact)]
      let reason = CleanText(correction.fact.reason).trimmed
      if !reason.isEmpty { sentences.append("Lý do: \(reason.closed)") }
      let author = CleanText(correction.fact.author).trimmed
      if !author.isEmpty { sentences.append("Người ghi đính chính: \(author.closed)") }
      return ListItem(.dash, .plain("\(head): \(CleanText.joined(sentences, by: " "))"))
    }
    return [.heading(level: 1, "ĐÍNH CHÍNH SAU KHI BẾ MẠC"), .list(items)]
  }

  private func words(of correction: Meeting.Correction) -> CleanText {
    func quoted(_ wording: Meeting.Correction.Wording) -> CleanText {
      sentence(of: wording.events).map { "“\($0.open)”" } ?? "nội dung tại bản ghi số \(correction.target.number)"
    }
    switch correction.change {
    case .replaced(let before, let after): return "đã ghi \(quoted(before)), nay sửa là \(quoted(after))."
    case .struck(let wording): return "bỏ \(quoted(wording))."
    }
  }
}
