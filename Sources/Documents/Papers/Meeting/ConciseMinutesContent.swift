import Domain

/// Second part of the concise minutes: the items, with what was said of tasks, points and targets as one table an item.
extension MeetingPaper {
  var conciseContent: [Block] {
    if meeting.facts.kind == .thematic {
      let rest = conciseBlocks(of: meeting.entries.filter { !hasOwnField($0) }, presenters: [])
      let fields = thematicFields(rest: rest).filter { !$0.isEmpty }
      return fields.enumerated().flatMap { index, field in field.blocks(number: index + 1) }
    }
    var blocks = conciseBlocks(of: meeting.opening, presenters: [])
    for item in meeting.items {
      blocks.append(.heading(level: 2, title(of: item)))
      blocks += conciseBlocks(of: item.entries, presenters: item.presenters)
    }
    let told = Set(meeting.entries.compactMap { conciseRemark($0.event)?.subject.followUp })
    blocks += resolutionReview(of: cell.pointsToReview(in: meeting).filter { !told.contains($0.id) })
    return blocks.isEmpty ? [.paragraph("Chưa ghi nội dung.")] : blocks
  }

  /// With who presents it, and that it only informs.
  func title(of item: Meeting.Item) -> CleanText {
    let title = CleanText(item.title).trimmed
    let presenters: CleanText =
      item.presenters.isEmpty ? "" : " (người trình bày: \(CleanText.joined(item.presenters.map(speakerWithPost), by: "; ")))"
    return "\(item.number). \(title)\(presenters)\(item.informs ? " (nội dung thông báo)" : "")"
  }

  /// The statements of an item: the table stands where the first of its remarks was made.
  private func conciseBlocks(of entries: [Meeting.Entry], presenters: [Speaker]) -> [Block] {
    var composer = ConciseComposer()
    let firstSpeech = entries.first { if case .talk(.said) = $0.event { true } else { false } }?.record
    for entry in entries {
      switch entry.event {
      case .assignment(.assigned): composer.addOnce("assigned") { [.table(conciseAssigned(in: entries))] }
      case .year(.classified(_, let period, _, _, _, _, _, _)):
        composer.addOnce("rated \(period.words)") { ratingTables(of: entries, period) }
      // Who paid stands in a part of its own.
      case .dues(.paid): break
      case .talk(.said(let speaker, let text)) where entry.record == firstSpeech && presenters.contains(speaker):
        composer.add(inOne(items("\(leading(speaker)) trình bày", text)))
      case .votes(.elected(let counted, let result)): composer.add(conciseElection(counted, result, record: entry.record))
      case .votes(.voted(let ballot, let result)): composer.add([conciseVote(ballot, result, record: entry.record)])
      case .talk(.concluded(.item(let text))): if !isCommittee { composer.add([conclusion("Kết luận của đồng chí chủ trì", text)]) }
      case .talk(.concluded(.numberedItem(let number, let text))):
        if !isCommittee { composer.add([conclusion("Kết luận mục \(number)", text)]) }
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        if let remark = conciseRemark(entry.event) {
          composer.add(remark)
        } else {
          composer.add(
            inOne(
              talk(entry.event) ?? followUp(entry.event) ?? yearEnd(entry.event) ?? roster(entry.event)
                ?? asReadBack(entry.event, record: entry.record)))
        }
      }
    }
    return composer.finished(title: title(of:))
  }

  /// The lines of one statement as one item.
  func inOne(_ items: [ListItem]) -> [ListItem] {
    items.isEmpty ? [] : [ListItem(.dash, .plain(.joined(items.map { CleanText($0.content.text) }, by: " ")))]
  }

  func conclusion(_ lead: CleanText, _ text: String) -> Block {
    let lines = CleanText.items(text).map(\.closed)
    return .paragraph(.bold("\(lead): ") + .plain(lines.isEmpty ? .blank : .joined(lines, by: " ")))
  }
}

/// Puts the statements of an item together: neighbouring list items to one list, all remarks to one table.
private struct ConciseComposer {
  private enum Part {
    case blocks([Block])
    case items([ListItem])
    case table
  }

  private var parts: [Part] = []
  private var done: Set<String> = []
  /// By the first mention of each.
  private var rows: [(subject: ConciseRemark.Subject, told: [CleanText], concluded: [CleanText])] = []

  mutating func add(_ blocks: [Block]) { parts.append(.blocks(blocks)) }

  /// What is gathered from all of the item, at the first of it.
  mutating func addOnce(_ name: String, _ blocks: () -> [Block]) { if done.insert(name).inserted { add(blocks()) } }

  mutating func add(_ items: [ListItem]) {
    guard !items.isEmpty else { return }
    if case .items(let before)? = parts.last {
      parts[parts.count - 1] = .items(before + items)
    } else {
      parts.append(.items(items))
    }
  }

  mutating func add(_ remark: ConciseRemark) {
    if rows.isEmpty { parts.append(.table) }
    let known = rows.firstIndex { $0.subject == remark.subject }
    if known == nil { rows.append((remark.subject, [], [])) }
    let place = known ?? rows.count - 1
    if remark.isConclusion { rows[place].concluded.append(remark.text) } else { rows[place].told.append(remark.text) }
  }

  func finished(title: (ConciseRemark.Subject) -> CleanText) -> [Block] {
    parts.flatMap { part -> [Block] in
      switch part {
      case .blocks(let blocks): return blocks
      case .items(let items): return [.list(items)]
      case .table: return [.table(table(title))]
      }
    }
  }

  private func table(_ title: (ConciseRemark.Subject) -> CleanText) -> Table {
    Table(
      columns: [
        .init("Nhiệm vụ", width: 56), .init("Báo cáo, góp ý, thay đổi", width: 64), .init("Kết luận của chủ trì", width: 45),
      ],
      rows: rows.map { row in
        [title(row.subject), .joined(row.told, by: " "), .joined(row.concluded, by: " ")].map(Inline.plain)
      }, isSmall: true)
  }
}
