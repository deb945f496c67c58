import Domain

/// What is read out of the minutes before they are adopted (đọc lại biên bản): who was there and all that was concluded, decided, given and voted,
/// but not what was reported and said, which the paper holds.
public enum ReadOutMinutes {
  /// - Parameters:
  ///   - meeting: a meeting of `cell`.
  ///   - cell: the cell in a state at least as new as the meeting.
  public static func document(of meeting: Meeting, in cell: Cell) -> Document {
    let paper = MeetingPaper(meeting, in: cell)
    return Document(heading: nil, title: ["ĐỌC LẠI BIÊN BẢN"], abstract: paper.abstract, body: paper.readOut)
  }
}

extension MeetingPaper {
  fileprivate var readOut: [Block] {
    var blocks = attendanceReadOut + decided(in: meeting.opening)
    for item in meeting.items {
      blocks.append(.heading(level: 2, "\(item.number). \(CleanText(item.title).trimmed)"))
      blocks += decided(in: item.entries)
    }
    return blocks + duesReadOut + score.filter { if case .paragraph = $0 { true } else { false } }
  }

  /// How many were there and who was not, who chaired and who wrote.
  private var attendanceReadOut: [Block] {
    let attendance = cell.attendance(of: meeting)
    let absent = attendance.members(.absent(.excused)) + attendance.members(.absent(.unexcused))
    let parts: [CleanText?] = [
      meeting.hasRollCall ? "Có mặt \(CleanText.count(attendance.present))/\(CleanText.people(attendance.base))" : "Chưa điểm danh",
      absent.isEmpty ? nil : "vắng: \(names.list(absent))", meeting.facts.chair.map { "chủ trì: \(names[$0])" },
      meeting.facts.clerk.map { "thư ký: \(names[$0])" },
    ]
    return [.paragraph(.plain(CleanText.joined(parts.compactMap { $0 }, by: "; ").closed))]
  }

  /// How many paid, and who still owes.
  private var duesReadOut: [Block] {
    duesMonths.map { month in
      let owing = cell.duesCollection(for: month, by: meeting).owing
      let names: CleanText = owing.isEmpty ? "" : " Chưa đóng: \(names.list(owing))."
      return .paragraph(.plain("\(duesWords(of: month).sum)\(names)"))
    }
  }

  /// Conclusions on tasks, points and targets first, those of one outcome together, then the rest in its order.
  private func decided(in entries: [Meeting.Entry]) -> [Block] {
    var (order, groups): ([CleanText], [CleanText: [CleanText]]) = ([], [:])
    for conclusion in entries.compactMap({ readOutConclusion($0.event) }) {
      if groups[conclusion.outcome] == nil { order.append(conclusion.outcome) }
      groups[conclusion.outcome, default: []].append(conclusion.text)
    }
    let conclusions = order.map { outcome -> Block in
      let texts = groups[outcome] ?? []
      return .paragraph(.bold("\(outcome) (\(texts.count)): ") + .plain(CleanText.joined(texts, by: "; ").closed))
    }
    return conclusions + entries.flatMap { decision($0) }
  }

  /// `Đỗ Văn Khải 72%: Kê khai đúng`, under the outcome; nil for another statement.
  private func readOutConclusion(_ event: Event) -> (outcome: CleanText, text: CleanText)? {
    func text(_ subject: CleanText, _ reached: CleanText?, _ words: String) -> CleanText {
      let words = CleanText.joined(CleanText.items(words), by: " ").open
      return "\(subject)\(reached.map { " \($0)" } ?? "")\(words.isEmpty ? "" : ": \(words)")"
    }
    switch event {
    case .talk(.concluded(.task(let id, let outcome, let words, let reached, _))):
      let task = cell.task(id)
      let report = task?.reports.last { $0.fact.meeting == meeting.id }?.fact.reached
      return (
        outcome.map { CleanText($0.word.vi).capitalised } ?? "Kết luận",
        text(subject(of: id, task?.members(on: day).first), (reached ?? report).map(self.words), words)
      )
    case .talk(.concluded(.followUp(let id, let outcome, let words, let reached))):
      return (outcome?.vietnamese(of: id.kind) ?? "Kết luận", text(name(of: id), reached.map { amount($0, of: id) }, words))
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: return nil
    }
  }

  /// Who leads the task, with its number where the one leads several that were concluded.
  private func subject(of id: TaskID, _ lead: MemberID?) -> CleanText {
    guard let lead else { return "nhiệm vụ số \(id.number)" }
    let concluded = meeting.entries.compactMap { entry -> TaskID? in
      if case .talk(.concluded(.task(let other, _, _, _, _))) = entry.event { other } else { nil }
    }
    let isSeveral = concluded.contains { $0 != id && cell.task($0)?.members(on: day).first == lead }
    return isSeveral ? "\(names[lead]) (số \(id.number))" : names[lead]
  }

  /// To whom, what, until when and with what result.
  private func given(_ assignment: Assignment) -> CleanText {
    let parts = [
      assignment.due.map { "hạn \($0.short)" as CleanText }, assignment.recurrence?.vietnamese,
      assignment.products.isEmpty ? nil : "sản phẩm: \(products(assignment.products))",
    ].compactMap { $0 }
    let terms = parts.isEmpty ? "" : "; \(CleanText.joined(parts, by: "; "))" as CleanText
    return "Giao \(holders(of: assignment)): \(CleanText(assignment.text).trimmed)\(terms)"
  }

  private func decision(_ entry: Meeting.Entry) -> [Block] {
    switch entry.event {
    case .talk(.concluded(.item(let text))): [conclusion("Kết luận", text)]
    case .talk(.concluded(.numberedItem(let number, let text))): [conclusion("Kết luận mục \(number)", text)]
    case .votes(.voted(let ballot, let result)):
      [shortVote(ballot, result)] + (recountNote(entry.record).map { [.paragraph(.plain($0))] } ?? [])
    case .votes(.elected(let election, let result)):
      [.paragraph(electionWords(election, result, record: entry.record).title)]
        + electionResult(election, result)
    case .talk(.concluded), .talk(.said), .talk(.discussed), .talk(.reported), .talk(.followUpReported), .assignment(.planned),
      .assignment(.supported), .assignment(.inspected), .assignment(.documentRegistered), .dues(.paid), .year(.reviewed),
      .year(.committeeReviewed), .year(.quarterReviewed), .year(.residenceCommented):
      []
    case .assignment(.assigned(_, let assignment)): listed([ListItem(.dash, .plain(given(assignment).closed))])
    case .year(.classified): listed(sentence(of: [entry.event]).map { [ListItem(.dash, .plain($0))] } ?? [])
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted: listed(lines(of: entry))
    }
  }

  private func lines(of entry: Meeting.Entry) -> [ListItem] {
    if let remark = taskRemark(entry.event) { return [ListItem(.dash, .plain("Nhiệm vụ số \(remark.task.number): \(remark.text)"))] }
    return inOne(
      talk(entry.event) ?? followUp(entry.event) ?? yearEnd(entry.event) ?? roster(entry.event)
        ?? asReadBack(entry.event, record: entry.record))
  }

  private func listed(_ items: [ListItem]) -> [Block] { items.isEmpty ? [] : [.list(items)] }
}
