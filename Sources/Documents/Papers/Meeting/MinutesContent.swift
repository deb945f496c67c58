import Domain
import Wording

/// Second part of the minutes: the items of the agenda with what was said and decided under each.
extension MeetingPaper {
  var content: [Block] {
    if meeting.facts.kind == .thematic { return thematicContent }
    var blocks = self.blocks(of: meeting.opening, presenters: [])
    for item in meeting.items {
      blocks.append(.heading(level: 2, "\(item.number). \(CleanText(item.title).trimmed)"))
      if !item.presenters.isEmpty {
        blocks.append(.paragraph("Người trình bày: \(CleanText.joined(item.presenters.map(speakerWithPost), by: "; ").closed)"))
      }
      if item.informs { blocks.append(.paragraph("Nội dung thông báo.")) }
      blocks += self.blocks(of: item.entries, presenters: item.presenters)
    }
    blocks += resolutionReview
    return blocks.isEmpty ? [.paragraph("Chưa ghi nội dung.")] : blocks
  }

  /// The statements of an item in their order; all its assignments make one table, all ratings of a period another.
  func blocks(of entries: [Meeting.Entry], presenters: [Speaker]) -> [Block] {
    var composer = ItemComposer()
    let firstSpeech = entries.first { if case .talk(.said) = $0.event { true } else { false } }?.record
    for entry in entries {
      switch entry.event {
      case .assignment(.assigned):
        if composer.isFirst(.assignments) { composer.add(assignmentTable(of: entries)) }
      case .year(.classified(_, let period, _, _, _, _, _, _)):
        if composer.isFirst(.ratings(period)) { composer.add(ratingTables(of: entries, period)) }
      case .dues(.paid(let month, _, _)):
        if composer.isFirst(.dues(month)) {
          composer.add([ListItem(.dash, "Thu đảng phí \(month.words) (kết quả tại phần \(agreed.isEmpty ? "III" : "IV")).")])
        }
      case .talk(.said(let speaker, let text)) where entry.record == firstSpeech && presenters.contains(speaker):
        composer.add(items("\(leading(speaker)) trình bày", text))
      case .votes(.elected(let counted, let result)): composer.add(election(counted, result, record: entry.record))
      case .votes(.voted(let ballot, let result)): composer.add(vote(ballot, result, record: entry.record))
      // What the committee concludes has a part of its own.
      case .talk(.concluded(.item)), .talk(.concluded(.numberedItem)): if !isCommittee { composer.add(conclusion(entry.event)) }
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        if let remark = taskRemark(entry.event) {
          composer.add(remark)
        } else {
          composer.add(
            talk(entry.event) ?? followUp(entry.event) ?? yearEnd(entry.event) ?? roster(entry.event)
              ?? asReadBack(entry.event, record: entry.record))
        }
      }
    }
    return composer.finished(header: taskHeader)
  }

  /// What has no words of its own here is told as it was read back, but what only mends the books.
  ///
  /// What is the secretary's alone is in no paper.
  func asReadBack(_ event: Event, record: RecordID) -> [ListItem] {
    if event.isPrivate { return [] }
    switch event {
    case .roster(.cellDescribed), .roster(.memberUpdated), .roster(.ruleSet), .dues(.rateSet), .meeting, .findingAccepted: return []
    case .roster, .membership, .assignment, .talk, .votes, .dues, .year:
      let reader = ReadBack(words: CellWords(cell: cell, on: day, showsHandles: false), record: record, day: day)
      return [ListItem(.dash, .plain(CleanText(reader.sentence(of: event).vi)))]
    }
  }

  private func taskHeader(_ id: TaskID) -> Inline {
    let text = cell.task(id).map { CleanText($0.assignment.text).trimmed } ?? ""
    return .italic("Nhiệm vụ số \(id.number): \(text.closed)")
  }

  private func conclusion(_ event: Event) -> [Block] {
    switch event {
    case .talk(.concluded(.item(let text))): conclusion(text)
    case .talk(.concluded(.numberedItem(let number, let text))): [.list(items("Kết luận mục \(number)", text))]
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      []
    }
  }

  private func conclusion(_ text: String) -> [Block] {
    let lines = CleanText.items(text)
    let first = Block.paragraph(.bold("Kết luận của đồng chí chủ trì: ") + .plain(lines.first?.closed ?? .blank))
    guard lines.count > 1 else { return [first] }
    return [first, .list(lines.dropFirst().map { ListItem(.dash, .plain($0.closed)) })]
  }
}

/// What was said about a task (nhiệm vụ) in one statement.
struct TaskRemark {
  let task: TaskID
  let text: CleanText
}

/// Puts the statements of an item together: neighbouring list items to one list, neighbouring remarks on tasks by task.
private struct ItemComposer {
  enum Gathered: Hashable {
    case assignments
    case ratings(RatingPeriod)
    case dues(Month)
  }

  private enum Part {
    case blocks([Block])
    case items([ListItem])
    /// By the first mention of each task.
    case remarks([(task: TaskID, texts: [CleanText])])
  }

  private var parts: [Part] = []
  private var gathered: Set<Gathered> = []

  /// True the first time it is asked for each.
  mutating func isFirst(_ kind: Gathered) -> Bool { gathered.insert(kind).inserted }

  mutating func add(_ blocks: [Block]) { parts.append(.blocks(blocks)) }

  mutating func add(_ items: [ListItem]) {
    guard !items.isEmpty else { return }
    if case .items(let before)? = parts.last {
      parts[parts.count - 1] = .items(before + items)
    } else {
      parts.append(.items(items))
    }
  }

  mutating func add(_ remark: TaskRemark) {
    guard case .remarks(var tasks)? = parts.last else {
      parts.append(.remarks([(remark.task, [remark.text])]))
      return
    }
    if let known = tasks.firstIndex(where: { $0.task == remark.task }) {
      tasks[known].texts.append(remark.text)
    } else {
      tasks.append((remark.task, [remark.text]))
    }
    parts[parts.count - 1] = .remarks(tasks)
  }

  func finished(header: (TaskID) -> Inline) -> [Block] {
    parts.flatMap { part -> [Block] in
      switch part {
      case .blocks(let blocks): return blocks
      case .items(let items): return [.list(items)]
      case .remarks(let tasks):
        return [.list(tasks.flatMap { task, texts in [ListItem(.dash, header(task))] + texts.map { ListItem(.plus, .plain($0)) } })]
      }
    }
  }
}
