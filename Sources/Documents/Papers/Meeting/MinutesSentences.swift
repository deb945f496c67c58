import Domain

/// Statements of the meeting as one sentence each, where they are quoted and not told in their place.
extension MeetingPaper {
  /// Nil when there is nothing that the minutes would say.
  func sentence(of events: [Event]) -> CleanText? {
    let sentences = events.map(sentence).filter { !$0.isEmpty }
    return sentences.isEmpty ? nil : .joined(sentences, by: " ")
  }

  private func sentence(of event: Event) -> CleanText {
    if let remark = taskRemark(event) { return "Nhiệm vụ số \(remark.task.number): \(remark.text)" }
    if let items = talk(event) ?? followUp(event) ?? yearEnd(event) ?? roster(event) {
      return .joined(items.map { CleanText($0.content.text) }, by: " ")
    }
    return (frame(event) ?? decision(event) ?? books(event) ?? "").closed
  }

  /// Opening, roll call, items and closing.
  private func frame(_ event: Event) -> CleanText? {
    switch event {
    case .meeting(.opened(_, let facts)): return opening(facts)
    case .meeting(.guestWelcomed(let guest)):
      return guest.absence == nil ? "Khách mời: \(words(of: guest))" : "Khách mời vắng: \(words(of: guest))"
    case .meeting(.attended(let ids)): return "Có mặt: \(names.list(ids))"
    case .meeting(.absent(let ids, let excuse, let reason)):
      let reason = CleanText(reason).trimmed
      let people = names.list(ids)
      let how: CleanText = excuse == .excused ? "Vắng có lý do" : "Vắng không có lý do"
      return reason.isEmpty ? "\(how): \(people)" : "\(how): \(people): \(reason)"
    case .meeting(.arrived(let ids, let time)): return "Vào họp \(words(of: time)): \(names.list(ids))"
    case .meeting(.departed(let ids, let time)): return "Rời họp \(words(of: time)): \(names.list(ids))"
    case .meeting(.itemOpened(let number, let presenters, let informs, let title)):
      let by: CleanText = presenters.isEmpty ? "" : ", \(CleanText.joined(presenters.map(named))) trình bày"
      return "Mục \(number)\(by)\(informs ? " (thông báo)" : ""): \(CleanText(title).trimmed)"
    case .meeting(.scored(let points, _)): return "Điểm chất lượng \(meeting.facts.kind.vietnamese): \(points)/100 điểm"
    case .meeting(.scoredByCriteria(let marks, _)):
      return "Chấm điểm: \(CleanText.joined(marks.map { "\($0.criterion.vietnamese) \($0.points) điểm" }, by: "; "))"
    case .meeting(.readBack): return "Biên bản đã được đọc lại và thông qua"
    case .meeting(.closed(let time, let irregular)):
      let reason = irregular.map { " bất thường (\(CleanText($0).trimmed))" as CleanText } ?? ""
      return "\(meeting.facts.kind.vietnamese.capitalised) kết thúc\(reason) \(words(of: time))"
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return nil
    }
  }

  private func opening(_ facts: NewMeeting) -> CleanText {
    let parts: [(label: CleanText, value: CleanText?)] = [
      ("bắt đầu", facts.start.map { "lúc \($0.words)" }), ("tại", facts.place.map { CleanText($0).trimmed }),
      ("chủ trì:", facts.chair.map(comrade)), ("thư ký:", facts.clerk.map(comrade)),
      ("sinh hoạt của", facts.month == facts.day.month ? nil : facts.month.words), ("chủ đề:", facts.topic.map { CleanText($0).trimmed }),
    ]
    let said = parts.compactMap { label, value in value.map { "\(label) \($0)" as CleanText } }
    return .joined(["\(facts.kind.vietnamese.capitalised) \(facts.day.words)"] + said)
  }

  private func decision(_ event: Event) -> CleanText? {
    switch event {
    case .assignment(.assigned(let id, let assignment)):
      let stated = TaskChange(from: assignment.from, assignment.terms)
      let clauses = words(of: stated).map { "; \($0)" as CleanText } ?? ""
      return "Phân công nhiệm vụ số \(id.number) cho \(holders(of: assignment)): \(CleanText(assignment.text).trimmed)\(clauses)"
    case .talk(.concluded(.item(let text))): return "Kết luận của đồng chí chủ trì: \(CleanText(text).trimmed)"
    case .talk(.concluded(.numberedItem(let number, let text))): return "Kết luận mục \(number): \(CleanText(text).trimmed)"
    case .votes(.voted(let ballot, _)): return "\(ballot.manner): \(title(of: ballot)): \(words(of: ballot.votes))"
    case .votes(.elected(let election, _)):
      let votes = election.candidates.map { "\(names[$0.member]) \(CleanText.count($0.votes)) phiếu" as CleanText }
      return "Bầu \(election.post.vietnamese): \(CleanText.joined(votes, by: "; "))"
    case .year(.classified(let id, let period, let level, let round, let votes, let secret, let points, _)):
      let whose = id.map { "đối với \(comrade($0))" as CleanText } ?? "của chi bộ"
      let details = [
        round.map { "vòng \($0)" as CleanText }, secret ? "bỏ phiếu kín" as CleanText : nil, votes.map(words), points.map { "\($0) điểm" },
      ].compactMap(\.self)
      let rating: CleanText = "Xếp loại chất lượng \(period.words) \(whose): \(level.vietnamese)"
      return details.isEmpty ? rating : "\(rating) (\(CleanText.joined(details, by: "; ")))"
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return nil
    }
  }

  private func words(of votes: Votes) -> CleanText {
    let counts = [("tán thành", votes.inFavour), ("không tán thành", votes.against), ("không có ý kiến", votes.abstaining)]
    return .joined(counts.map { "\(CleanText($0)) \(CleanText.count($1))" })
  }

  /// What is kept in other books than the minutes.
  private func books(_ event: Event) -> CleanText? {
    switch event {
    case .dues(.paid(let month, let ids, let amount)):
      let each = amount.map { ", mỗi đồng chí \($0.words)" as CleanText } ?? ""
      return "Thu đảng phí \(month.words): \(names.list(ids))\(each)"
    case .dues(.rateSet(let ids, _)): return "Định mức đảng phí của \(names.list(ids))"
    case .roster(.memberUpdated(let id, _)): return "Cập nhật thông tin của \(comrade(id))"
    case .roster(.cellDescribed): return "Thông tin về chi bộ"
    case .roster(.ruleSet(let rule)): return "Quy định “\(CleanText(rule.name))”"
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return nil
    }
  }
}
