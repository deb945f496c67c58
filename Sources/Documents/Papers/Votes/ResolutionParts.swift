import Domain

/// The parts of a resolution that tell what was reviewed and what is to be done.
extension ResolvedMatter {
  /// Conclusions on items of review and on work, the review of the earlier resolution, praise and reminders, shortcomings.
  var reviewed: [Block] {
    let remarks = entries { event in
      switch event {
      case .talk(.commended), .talk(.reminded): true
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        false
      }
    }
    return list(conclusions(.review)) + list(workConcluded) + (matter.isMain ? paper.resolutionReview : [])
      + list(remarks.flatMap { paper.talk($0.event) ?? [] }) + list(stated(.shortcoming))
  }

  /// How tasks were concluded, in one line, then the targets and shortcomings.
  private var workConcluded: [ListItem] {
    let tasks = matter.entries.compactMap { entry -> (id: TaskID, outcome: TaskOutcome)? in
      if case .talk(.concluded(.task(let id, let outcome?, _, _, _))) = entry.event { (id, outcome) } else { nil }
    }
    let outcomes: [TaskOutcome] = [.exceeded, .done, .faulty, .onTrack, .late, .notMet]
    let counts = outcomes.compactMap { outcome -> CleanText? in
      let ids = tasks.filter { $0.outcome == outcome }.map { "số \($0.id.number)" as CleanText }
      let name = CleanText(outcome.vietnamese.text.lowercased())
      return ids.isEmpty ? nil : "\(name) \(CleanText.count(ids.count)) (\(CleanText.joined(ids)))"
    }
    let work = counts.isEmpty ? [] : [line("Nhiệm vụ được phân công: \(CleanText.joined(counts, by: "; "))")]
    let others = entries { event in
      // Points stand in the table of the earlier resolution.
      if case .talk(.concluded(.followUp(let id, _, _, _))) = event { id.kind != .point || meeting.facts.kind != .regular } else { false }
    }
    return work + others.flatMap { paper.followUp($0.event) ?? [] }
  }

  /// Conclusions on what is to be done, points with who, when and the report; then targets and what was adjusted.
  var direction: [Block] {
    let adjusted = entries { if case .talk(.followUpAdjusted) = $0 { true } else { false } }
    return list(conclusions(.direction)) + points + list(targets) + list(adjusted.flatMap { paper.followUp($0.event) ?? [] })
  }

  private var points: [Block] {
    let points = cell.followUps(.point).filter { isOwn($0, of: $0.id.resolution) }.map { ($0.id.number, paper.content(of: $0)) }
    guard !points.isEmpty else { return [] }
    func product(_ facts: FollowUpFacts) -> CleanText {
      if case .point(let product?, _) = facts.detail { CleanText(product).trimmed } else { "" }
    }
    let hasProducts = points.contains { !product($0.1).isEmpty }
    let columns: [Table.Column] =
      hasProducts
      ? [
        .init("Điểm", width: 14, .center), .init("Nhiệm vụ", width: 42), .init("Người thực hiện", width: 29), .init("Sản phẩm", width: 26),
        .init("Thời hạn", width: 28, .center), .init("Báo cáo", width: 26, .center),
      ]
      : [
        .init("Điểm", width: 14, .center), .init("Nhiệm vụ", width: 66), .init("Người thực hiện", width: 35),
        .init("Thời hạn", width: 25, .center), .init("Báo cáo", width: 25, .center),
      ]
    let rows = points.map { number, facts -> [Inline] in
      let month = facts.detail.reportMonth.map { "\($0.words)" as CleanText } ?? ""
      let cells = [CleanText(facts.text).trimmed, paper.names.list(facts.members)] + (hasProducts ? [product(facts)] : [])
      return ["\(number)"] + (cells + [facts.due?.short ?? "", month]).map(Inline.plain)
    }
    return [.table(Table(columns: columns, rows: rows))]
  }

  /// Those that name the resolution, and those stated under it.
  private var targets: [ListItem] {
    let records = Set(matter.entries.map(\.record))
    let targets = cell.followUps(.target).filter { target in
      guard case .target(_, _, let number?, _) = target.facts.detail else { return records.contains(target.record) }
      return isOwn(target, of: number)
    }
    return targets.flatMap { target -> [ListItem] in
      var facts = paper.content(of: target)
      // Its own number stands above it.
      if case .target(let value, let unit, _, let year) = facts.detail {
        facts.detail = .target(value: value, unit: unit, resolution: nil, year: year)
      }
      return paper.followUp(.talk(.followUpStated(target.id, facts))) ?? []
    }
  }

  /// Numbers begin anew in each term.
  private func isOwn(_ entry: FollowUp, of number: DocumentNumber?) -> Bool {
    number == resolution.number && cell.term(on: entry.day) == resolution.term
  }

  /// The statements of a kind made for the resolution.
  private func stated(_ kind: FollowUpKind) -> [ListItem] {
    matter.entries.flatMap { entry -> [ListItem] in
      if case .talk(.followUpStated(let id, _)) = entry.event, id.kind == kind { paper.followUp(entry.event) ?? [] } else { [] }
    }
  }

  /// Of an assignment resolution the annex of all that was assigned; of another the tasks given and changed in its meeting.
  var assigned: [Block] {
    if cell.assignsWork(resolution) { return [.paragraph("Phân công nhiệm vụ cho từng đảng viên theo phụ lục kèm theo nghị quyết này.")] }
    let given = entries { if case .assignment(.assigned) = $0 { true } else { false } }
    let changed = entries { event in
      switch event {
      case .assignment(.adjusted), .assignment(.handedOver), .assignment(.stopped): true
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        false
      }
    }
    let changes = changed.compactMap { entry -> ListItem? in
      guard let remark = paper.taskRemark(entry.event), let task = cell.task(remark.task) else { return nil }
      return line("Nhiệm vụ số \(remark.task.number) (\(CleanText(task.assignment.text).trimmed)): \(remark.text)")
    }
    return (given.isEmpty ? [] : [.table(paper.assigned(in: given))]) + list(changes)
  }
}

/// Under which part of a resolution a conclusion stands, by the item of the agenda it concludes.
private enum ItemMatter {
  case review, direction, other

  /// The word that stands first in the title decides; “Kiểm điểm nhiệm vụ” is a review, “Nhiệm vụ tháng tới” is not.
  init(of title: String) {
    let title = title.lowercased()
    let words: [(ItemMatter, [String])] = [
      (
        .review,
        [
          "kiểm điểm", "kiem diem", "đánh giá", "danh gia", "kết quả", "ket qua", "tình hình", "tinh hinh", "nhận xét", "nhan xet",
          "sơ kết",
          "so ket", "tổng kết", "tong ket",
        ]
      ),
      (
        .direction,
        [
          "phương hướng", "phuong huong", "nhiệm vụ", "nhiem vu", "kế hoạch", "ke hoach", "chương trình", "chuong trinh", "triển khai",
          "trien khai", "giao việc", "giao viec",
        ]
      ),
    ]
    let places = words.flatMap { matter, words in
      words.compactMap { word in title.firstRange(of: word).map { (matter: matter, place: $0.lowerBound) } }
    }
    self = places.min { $0.place < $1.place }?.matter ?? .other
  }
}

extension ResolvedMatter {
  /// What was concluded on items of a kind, each behind its title.
  private func conclusions(_ kind: ItemMatter) -> [ListItem] {
    let items = meeting.items
    return matter.entries.flatMap { entry -> [ListItem] in
      let item: Meeting.Item?
      let text: String
      switch entry.event {
      case .talk(.concluded(.item(let said))):
        item = items.first { $0.entries.contains { $0.record == entry.record } }
        text = said
      case .talk(.concluded(.numberedItem(let number, let said))):
        item = items.first { $0.number == number }
        text = said
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        return []
      }
      guard let item, !CleanText(text).trimmed.isEmpty, ItemMatter(of: item.title) == kind else { return [] }
      return paper.items(CleanText(item.title).trimmed, text)
    }
  }

  /// Conclusions on other items; elections, votes on persons and matters, ratings, and what was decided on members.
  var decisions: [Block] {
    var blocks = list(conclusions(.other))
    var lines: [ListItem] = []
    var periods: [RatingPeriod] = []
    // What passed the resolution is told at its end, and of a count that was taken again only the last.
    for entry in matter.entries where entry.record != matter.vote?.record && !paper.recounted.contains(entry.record) {
      switch entry.event {
      case .votes(.elected(let election, let result)): blocks += paper.election(election, result, record: entry.record)
      case .votes(.voted(let ballot, let result)): lines.append(line(vote(ballot, result)))
      case .year(.classified(_, let period, _, _, _, _, _, _)):
        if !periods.contains(period) {
          periods.append(period)
          blocks += ratings(of: period)
        }
      case .membership(.standingChanged), .roster(.memberAdded), .roster(.memberReturned), .roster(.postGiven), .roster(.postEnded),
        .roster(.groupChanged), .assignment(.regulationSet), .dues(.relieved),
        .membership(.candidateChanged):
        lines += paper.roster(entry.event) ?? []
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        continue
      }
    }
    return blocks + list(lines)
  }

  /// The ratings that stand when the meeting is over: of several rounds the last of each member that was carried.
  private func ratings(of period: RatingPeriod) -> [Block] {
    func rated(_ entry: Meeting.Entry) -> MemberID?? {
      if case .year(.classified(let id, period, _, _, _, _, _, _)) = entry.event { .some(id) } else { nil }
    }
    let carried = matter.entries.filter { paper.rating(of: $0)?.failure == nil }
    let standing = carried.filter { entry in
      guard let id = rated(entry) else { return false }
      return carried.last { rated($0) == .some(id) }?.record == entry.record
    }
    return paper.ratingTables(of: standing, period)
  }

  /// `Đề nghị kết nạp đối với quần chúng Ngô Thị Mai: tán thành 04/04 đồng chí (100%), được thông qua`
  private func vote(_ ballot: Ballot, _ result: VoteResult) -> CleanText {
    let share = Ratio(ballot.votes.inFavour, of: result.base).percent.map { " (\($0))" as CleanText } ?? ""
    let count: CleanText = "tán thành \(CleanText.count(ballot.votes.inFavour))/\(CleanText.people(result.base))\(share)"
    let verdict: CleanText =
      switch result.passed {
      case true?: ", được thông qua"
      case false?: ", không được thông qua"
      case nil: ", chưa xác định được kết quả"
      }
    return "\(paper.title(of: ballot).capitalised): \(count)\(verdict)"
  }
}
