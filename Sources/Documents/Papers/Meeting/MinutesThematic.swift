import Domain

/// What a thematic meeting has in the place of an agenda: the topic, who prepared and presented it, opinions, conclusion, tasks.
///
/// Fields in their order: 42-HD/BTCTW as used by cells.
extension MeetingPaper {
  var thematicContent: [Block] {
    let rest = blocks(of: meeting.entries.filter { !hasOwnField($0) }, presenters: [])
    return thematicFields(rest: rest).enumerated().flatMap { index, field in field.blocks(number: index + 1) }
  }

  /// - Parameter rest: what was stated of anything that has no field of its own.
  func thematicFields(rest: [Block]) -> [Field] {
    let preparers = meeting.facts.preparers
    let presentations = meeting.items.filter { !$0.presenters.isEmpty }.flatMap(presentation)
    let (documents, opinions) = (list { isDocument($0) }, list { isOpinion($0) })
    let tasks = self.tasks
    var fields = [
      Field("Chuyên đề", topic?.closed ?? .blank),
      Field("Người chuẩn bị", preparers.isEmpty ? .blank : CleanText.joined(preparers.map(comradeWithPost), by: "; ").closed),
      Field("Người trình bày", presenters),
      Field("Tài liệu", documents.isEmpty ? Field.nobody : "", documents),
      Field("Tóm tắt nội dung trình bày", presentations.isEmpty ? .blank : "", presentations),
      Field("Ý kiến thảo luận", opinions.isEmpty ? "chưa ghi ý kiến." : "", opinions),
      Field("Kết luận của đồng chí chủ trì", conclusions.isEmpty ? .blank : "", conclusions),
      Field("Nhiệm vụ, thời hạn báo cáo", tasks.isEmpty ? Field.nobody : "", below: tasks),
    ]
    if !rest.isEmpty { fields.append(Field("Biểu quyết, nghị quyết, nội dung khác", "", below: rest)) }
    return fields
  }

  /// Those who present an item, in the order of the items.
  private var presenters: CleanText {
    var all: [Speaker] = []
    for presenter in meeting.items.flatMap(\.presenters) where !all.contains(presenter) { all.append(presenter) }
    return all.isEmpty ? .blank : CleanText.joined(all.map(speakerWithPost), by: "; ").closed
  }

  /// An item with its presenter's first words.
  private func presentation(of item: Meeting.Item) -> [ListItem] {
    let first = item.entries.first { if case .talk(.said) = $0.event { true } else { false } }
    guard let first, isPresentation(first), case .talk(.said(_, let text)) = first.event else {
      return items(CleanText(item.title).trimmed, "")
    }
    return items(CleanText(item.title).trimmed, text)
  }

  /// The first words under an item are its presenter's.
  private func isPresentation(_ entry: Meeting.Entry) -> Bool {
    meeting.items.contains { item in
      guard case .talk(.said(let speaker, _)) = entry.event, item.presenters.contains(speaker) else { return false }
      return item.entries.first { if case .talk(.said) = $0.event { true } else { false } }?.record == entry.record
    }
  }

  private func isDocument(_ entry: Meeting.Entry) -> Bool {
    if case .assignment(.documentRegistered) = entry.event { true } else { false }
  }

  private func isOpinion(_ entry: Meeting.Entry) -> Bool {
    switch entry.event {
    case .talk(.said): !isPresentation(entry)
    case .talk(.discussed(_, .member, _)): true
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      false
    }
  }

  private func isTask(_ entry: Meeting.Entry) -> Bool {
    switch entry.event {
    case .assignment(.assigned): true
    case .talk(.followUpStated(let id, _)): id.kind == .point
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      false
    }
  }

  func hasOwnField(_ entry: Meeting.Entry) -> Bool {
    switch entry.event {
    case .talk(.concluded(.item)), .talk(.concluded(.numberedItem)): true
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      isDocument(entry) || isPresentation(entry) || isOpinion(entry) || isTask(entry)
    }
  }

  private func list(_ isMeant: (Meeting.Entry) -> Bool) -> [ListItem] {
    meeting.entries.filter(isMeant).flatMap { talk($0.event) ?? roster($0.event) ?? [] }
  }

  /// The tasks given, and the points of the resolution with the month they are reported in.
  private var tasks: [Block] {
    let entries = meeting.entries.filter(isTask)
    let points = entries.flatMap { followUp($0.event) ?? [] }
    let isAssigned = entries.contains { if case .assignment(.assigned) = $0.event { true } else { false } }
    return (isAssigned ? [.table(assigned(in: entries))] : []) + (points.isEmpty ? [] : [.list(points)])
  }

  /// What was concluded, each behind its item.
  var conclusions: [ListItem] {
    func titled(_ number: Int) -> CleanText? { meeting.items.first { $0.number == number }.map { CleanText($0.title).trimmed } }
    func concluded(_ entries: [Meeting.Entry], under title: CleanText) -> [ListItem] {
      entries.flatMap { entry -> [ListItem] in
        switch entry.event {
        case .talk(.concluded(.item(let text))): items(title, text)
        case .talk(.concluded(.numberedItem(let number, let text))): items(titled(number) ?? title, text)
        case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
          []
        }
      }
    }
    return concluded(meeting.opening, under: "Kết luận")
      + meeting.items.flatMap { concluded($0.entries, under: CleanText($0.title).trimmed) }
  }

  /// What the committee agreed on to lay before the cell; empty in any other meeting.
  var agreed: [Block] {
    guard isCommittee else { return [] }
    return conclusions.isEmpty ? [.paragraph("Chưa ghi nội dung thống nhất.")] : [.list(conclusions)]
  }
}
