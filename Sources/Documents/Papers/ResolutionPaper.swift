import Domain

/// A resolution of a meeting (nghị quyết), made from what the meeting concluded, resolved, assigned and voted.
///
/// Order of the parts: 42-HD/BTCTW as used by cells (mẫu nghị quyết tháng); layout: 05-HD/VPTW of 27/5/2026.
public enum ResolutionPaper {
  /// Parts for which the record holds nothing are left out.
  ///
  /// - Returns: nil when the cell has no resolution of the number that was made in a meeting.
  public static func document(of number: DocumentNumber, in cell: Cell) -> Document? {
    guard let resolution = cell.resolution(number), let meeting = resolution.fact.meeting.flatMap(cell.meeting) else { return nil }
    let paper = MeetingPaper(meeting, in: cell)
    let parts: [(title: CleanText, blocks: [Block])] = [
      ("KIỂM ĐIỂM VIỆC THỰC HIỆN NHIỆM VỤ", paper.reviewed), ("PHƯƠNG HƯỚNG, NHIỆM VỤ", paper.direction(of: number)),
      ("PHÂN CÔNG NHIỆM VỤ", paper.assigned), ("TỰ CHẤM ĐIỂM BUỔI SINH HOẠT", paper.score),
    ]
    var body = [Block.paragraph(.plain(paper.opening))]
    for (index, part) in parts.filter({ !$0.blocks.isEmpty }).enumerated() {
      body.append(.heading(level: 1, "\(roman[index]). \(part.title)"))
      body += part.blocks
    }
    var heading = paper.heading
    heading.number = "Số \(number.words)"
    var isDraft = false
    if case .resolution(_, draft: true) = resolution.fact.kind { isDraft = true }
    return Document(
      heading: heading, title: ["NGHỊ QUYẾT"], abstract: CleanText(resolution.fact.summary).trimmed,
      body: body + paper.passing(of: number) + paper.opinions,
      signatures: Signatures(right: Signature(roles: ["T/M CHI BỘ", "BÍ THƯ"], name: paper.secretary)), recipients: paper.recipients,
      mark: isDraft ? "DỰ THẢO" : nil)
  }

  private static let roman = ["I", "II", "III", "IV"]
}

extension MeetingPaper {
  fileprivate var secretary: CleanText? {
    cell.members.first { $0.posts(on: day).contains(.secretary) }.map { names.signature(of: $0.id) }
  }

  /// Who met, in one sentence after another.
  fileprivate var opening: CleanText {
    let attendance = cell.attendance(of: meeting)
    let count = cell.membership(on: day)
    var sentences: [CleanText] = ["\(day.words.capitalised), \(cellName) họp (\(abstract))."]
    let roll: CleanText =
      "Tổng số đảng viên \(CleanText.people(count.roll)), được miễn công tác và sinh hoạt \(CleanText.people(count.exempt))"
    if meeting.hasRollCall {
      let excused = CleanText.people(attendance.members(.absent(.excused)).count)
      let unexcused = CleanText.people(attendance.members(.absent(.unexcused)).count)
      let present: CleanText = "có mặt \(CleanText.count(attendance.present))/\(CleanText.people(attendance.base))"
      sentences.append("\(roll); \(present), vắng có lý do \(excused), vắng không có lý do \(unexcused).")
    } else {
      sentences.append(roll.closed)
    }
    let officers = [("Chủ trì", meeting.facts.chair), ("thư ký", meeting.facts.clerk)].compactMap { role, id -> CleanText? in
      id.map { "\(CleanText(role)): \(comradeWithPost($0))" }
    }
    if !officers.isEmpty { sentences.append(CleanText.joined(officers, by: "; ").capitalised.closed) }
    return .joined(sentences + ["Sau khi thảo luận, chi bộ quyết nghị:"], by: " ")
  }

  /// Conclusions on items, the review of earlier resolutions, praise and reminders, shortcomings.
  fileprivate var reviewed: [Block] {
    var conclusions: [ListItem] = []
    for item in meeting.items {
      for entry in item.entries {
        if case .concluded(.item(let text)) = entry.event, !CleanText(text).trimmed.isEmpty {
          conclusions += items("\(CleanText(item.title).trimmed)", text)
        }
      }
    }
    let remarks = meeting.entries.flatMap { entry -> [ListItem] in
      switch entry.event {
      case .commended, .reminded: talk(entry.event) ?? []
      default: []
      }
    }
    return block(conclusions) + resolutionReview + block(remarks) + block(stated(.shortcoming))
  }

  /// Points with who, when and the report; then targets.
  fileprivate func direction(of number: DocumentNumber) -> [Block] {
    let points = cell.followUps(.point).filter { $0.id.resolution == number }
    let table = Table(
      columns: [
        .init("Điểm", width: 14, .center), .init("Nhiệm vụ", width: 66), .init("Người thực hiện", width: 35),
        .init("Thời hạn", width: 25, .center),
        .init("Báo cáo", width: 25, .center),
      ],
      rows: points.map { point in
        let facts = content(of: point)
        return ["\(point.id.number)"]
          + [
            CleanText(facts.text).trimmed, names.list(facts.members), facts.due?.short ?? "",
            facts.detail.reportMonth.map { "\($0.words)" } ?? "",
          ].map(Inline.plain)
      })
    return (points.isEmpty ? [] : [.table(table)]) + block(stated(.target))
  }

  /// The statements of a kind made in the meeting.
  private func stated(_ kind: FollowUpKind) -> [ListItem] {
    meeting.entries.flatMap { entry -> [ListItem] in
      if case .followUpStated(let id, _) = entry.event, id.kind == kind { followUp(entry.event) ?? [] } else { [] }
    }
  }

  fileprivate var assigned: [Block] {
    let isAssigned = meeting.entries.contains { if case .assigned = $0.event { true } else { false } }
    return isAssigned ? assignmentTable(of: meeting.entries) : []
  }

  /// The vote that named the resolution, else the last one of the meeting.
  fileprivate func passing(of number: DocumentNumber) -> [Block] {
    let votes = meeting.entries.compactMap { entry -> (ballot: Ballot, result: VoteResult)? in
      if case .voted(let ballot, let result) = entry.event, ballot.matter == .resolution { (ballot, result) } else { nil }
    }
    guard let vote = votes.last(where: { $0.ballot.resolution == number }) ?? votes.last, vote.result.passed == true else { return [] }
    let share = Ratio(vote.ballot.votes.inFavour, of: vote.result.base).percent.map { ", đạt \($0)" } ?? ""
    let count: CleanText = "\(CleanText.count(vote.ballot.votes.inFavour))/\(CleanText.people(vote.result.base))"
    return [.paragraph(.plain("Nghị quyết được chi bộ biểu quyết thông qua: tán thành \(count)\(share)."))]
  }

  /// What members and guests said, as an appendix (phụ lục).
  fileprivate var opinions: [Block] {
    let said = meeting.entries.flatMap { entry -> [ListItem] in
      if case .said = entry.event { talk(entry.event) ?? [] } else { [] }
    }
    return said.isEmpty ? [] : [.heading(level: 1, "PHỤ LỤC: Ý KIẾN THAM GIA"), .list(said)]
  }

  private func block(_ items: [ListItem]) -> [Block] { items.isEmpty ? [] : [.list(items)] }
}
