import Domain

/// What members and guests said, and what the chair concluded on tasks.
extension MeetingPaper {
  /// A statement with its lines: the first behind `lead`, each further one an inner item.
  func items(_ lead: CleanText, _ text: String) -> [ListItem] {
    let lines = CleanText.items(text)
    guard let first = lines.first else { return [ListItem(.dash, .plain(lead.closed))] }
    return [ListItem(.dash, "\(lead): \(first.closed)")] + lines.dropFirst().map { ListItem(.plus, .plain($0.closed)) }
  }

  /// A guest with the post, as welcomed.
  private func words(ofGuest name: String) -> CleanText {
    let guest = meeting.guests.first { $0.fact.name == name }?.fact ?? Guest(name: name)
    return words(of: Guest(name: guest.name, post: guest.post))
  }

  /// `đồng chí Đỗ Văn Khải`, `Lê Văn Sáu (khách mời)`
  func named(_ speaker: Speaker) -> CleanText {
    switch speaker {
    case .member(let id): comrade(id)
    case .guest(let name): "\(CleanText(name).trimmed) (khách mời)"
    }
  }

  /// `đồng chí Đỗ Văn Khải, Bí thư Chi bộ`, `Lê Văn Sáu, Phó Bí thư Đảng ủy (khách mời)`
  func speakerWithPost(_ speaker: Speaker) -> CleanText {
    switch speaker {
    case .member(let id): comradeWithPost(id)
    case .guest(let name): "\(words(ofGuest: name)) (khách mời)"
    }
  }

  /// At the beginning of a sentence.
  func leading(_ speaker: Speaker) -> CleanText {
    switch speaker {
    case .member(let id): leadingComrade(id)
    case .guest(let name): "\(words(ofGuest: name)) (khách mời)"
    }
  }

  /// Nil for a statement that is no talk.
  func talk(_ event: Event) -> [ListItem]? {
    switch event {
    case .talk(.said(.member(let id), let text)): return items(leadingComrade(id), text)
    case .talk(.said(.guest(let name), let text)):
      return items("\(words(ofGuest: name)) (khách mời)", text)
    case .talk(.discussed(let id, .member(let other), let text)): return items("\(leadingComrade(id)) góp ý \(comrade(other))", text)
    case .talk(.commended(let id, let text)): return items("Biểu dương \(comrade(id))", text)
    case .talk(.reminded(let id, let text)): return items("Nhắc nhở \(comrade(id))", text)
    case .votes(.resolved(let number, let thematic, let draft, let dated, let bases, let title)):
      let kind: CleanText = thematic ? "nghị quyết chuyên đề" : "nghị quyết"
      let of = dated.map { " \($0.words)" as CleanText } ?? ""
      let named: CleanText = "\(kind) số \(number.words)\(of)\(cited(bases))"
      if !draft, isVotedDown(number) { return items("\(named.capitalised) (không được thông qua)", title) }
      return items("\(draft ? "Dự thảo" : "Ban hành") \(named)", title)
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return nil
    }
  }

  /// Whether the vote that the resolution of this meeting goes by was lost, so that it was never issued.
  private func isVotedDown(_ number: DocumentNumber) -> Bool {
    cell.resolutions(of: meeting.id).last { $0.fact.number == number }.map(cell.isVotedDown) ?? false
  }

  /// Nil for a statement that is not about one task.
  func taskRemark(_ event: Event) -> TaskRemark? {
    switch event {
    case .talk(.reported(let id, let task, let reached, let result, let terms)):
      let told = [reached.map { "đạt \(words(of: $0))" }, terms.period.map { "kỳ \($0.words)" }, finish(terms.finished)].compactMap(\.self)
      return remark(task, "\(leadingComrade(id)) báo cáo", told.isEmpty ? nil : .joined(told, by: ", "), CleanText(result))
    case .talk(.discussed(let id, .task(let task), let text)): return remark(task, "\(leadingComrade(id)) góp ý", CleanText(text))
    case .talk(.concluded(.task(let task, let outcome, let text, let reached, let period))):
      let result = reached.map { "đạt \(words(of: $0))\(level(of: $0.share))" as CleanText }
      let told = results(outcome, period.map { "kỳ \($0.words)" }, result)
      return remark(task, "Kết luận của đồng chí chủ trì", told, CleanText(text))
    case .assignment(.planned(let task, let text, let on)): return remark(task, "Kế hoạch thực hiện\(dated(on))", CleanText(text))
    case .assignment(.supported(let task, let text, let on)): return remark(task, "Tháo gỡ khó khăn\(dated(on))", CleanText(text))
    case .assignment(.inspected(let task, let by, let on, let text)):
      return remark(task, "\(leadingComrades(by)) kiểm tra\(dated(on))", CleanText(text))
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return taskChange(event)
    }
  }

  /// `xong ngày 28/01/2026`
  func finish(_ day: Day?) -> CleanText? { day.map { "xong ngày \($0.short)" } }

  /// `Hoàn thành, kỳ tháng 1 năm 2026, đạt 95% (xuất sắc)`; nil when nothing is said.
  private func results(_ outcome: TaskOutcome?, _ period: CleanText?, _ reached: CleanText?) -> CleanText? {
    let parts = [outcome?.vietnamese, period, reached].compactMap(\.self)
    return parts.isEmpty ? nil : CleanText.joined(parts, by: ", ").capitalised
  }

  /// ` (xuất sắc)` by the scale of the day; empty when there is none.
  func level(of share: Ratio?) -> CleanText {
    share.flatMap { cell.resultLevel(of: $0, on: day) }.map { " (\($0.vietnamese))" } ?? ""
  }

  private func taskChange(_ event: Event) -> TaskRemark? {
    func change(_ task: TaskID, _ text: CleanText, _ reason: String) -> TaskRemark {
      let reason = CleanText(reason).trimmed
      return TaskRemark(task: task, text: reason.isEmpty ? text.closed : "\(text.closed) Lý do: \(reason.closed)")
    }
    switch event {
    case .assignment(.adjusted(let task, let clauses, let reason)):
      return change(task, words(of: clauses).map { "Điều chỉnh phân công: \($0)" } ?? "Điều chỉnh phân công", reason)
    case .assignment(.handedOver(let task, let from, let to, let on, let reason)):
      return change(task, "Bàn giao từ \(comrade(from)) sang \(comrade(to)), từ ngày \(on.short)", reason)
    case .assignment(.stopped(let task, let on, let reason)): return change(task, "Thôi phân công từ ngày \(on.short)", reason)
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return nil
    }
  }

  /// `lead` with the parts behind it as sentences; empty parts are left out.
  private func remark(_ task: TaskID, _ lead: CleanText, _ parts: CleanText?...) -> TaskRemark {
    let sentences = parts.compactMap { $0?.trimmed }.filter { !$0.isEmpty }.map(\.closed)
    return TaskRemark(task: task, text: sentences.isEmpty ? lead.closed : "\(lead): \(CleanText.joined(sentences, by: " "))")
  }

  /// The day of a note unless it is the day of the meeting.
  private func dated(_ other: Day) -> CleanText { other == day ? "" : " (ngày \(other.short))" }
}
