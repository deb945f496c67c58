import Diagnostics
import Domain

/// A resolution of a meeting (nghị quyết), made from what the meeting concluded, resolved, assigned and voted for it.
///
/// Order of the parts: 42-HD/BTCTW as used by cells (mẫu nghị quyết tháng); layout: 05-HD/VPTW of 27/5/2026.
public enum ResolutionPaper: Paper {
  public static let name = Localized(vi: "nghị quyết", en: "the resolution")
  public static let stem = "nghi-quyet"
  public static let serves: [OrderSentence] = [.carriedOut, .thematicResolution]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    guard case .resolution(let record) = subject else { return nil }
    return cell.document(of: record).flatMap { document(of: $0, in: cell) }
  }

  /// Parts for which the record holds nothing are left out, and so is what belongs to another resolution of the meeting.
  ///
  /// - Returns: nil for a document that is no resolution made in a meeting.
  public static func document(of resolution: Recorded<RegisteredDocument>, in cell: Cell) -> Document? {
    guard let meeting = resolution.fact.meeting.flatMap(cell.meeting), let matter = cell.matter(of: resolution) else { return nil }
    let own = ResolvedMatter(paper: MeetingPaper(meeting, in: cell), resolution: resolution.fact, matter: matter)
    let parts: [(title: CleanText, blocks: [Block])] = [
      ("KIỂM ĐIỂM VIỆC THỰC HIỆN NHIỆM VỤ", own.reviewed), ("PHƯƠNG HƯỚNG, NHIỆM VỤ", own.direction),
      ("NỘI DUNG KẾT LUẬN, QUYẾT ĐỊNH", own.decisions), ("PHÂN CÔNG NHIỆM VỤ", own.assigned),
      ("TỰ CHẤM ĐIỂM BUỔI SINH HOẠT", matter.isMain ? own.paper.score : []),
    ]
    var body = own.paper.grounds(resolution.fact.bases) + [Block.paragraph(.plain(own.opening))]
    for (index, part) in parts.filter({ !$0.blocks.isEmpty }).enumerated() {
      body.append(.heading(level: 1, "\(roman[index]). \(part.title)"))
      body += part.blocks
    }
    var heading = own.paper.heading
    heading.number = "Số \(resolution.fact.number.words)"
    return Document(
      heading: heading, title: ["NGHỊ QUYẾT"], abstract: CleanText(resolution.fact.summary).trimmed.without(["nghị quyết", "nghi quyet"]),
      body: body + own.passing, annexes: own.annexes, signatures: own.signatures, recipients: own.paper.recipients,
      mark: resolution.fact.mark(after: matter.vote?.fact))
  }

  private static let roman = ["I", "II", "III", "IV", "V"]
}

/// A resolution with the meeting it was made in and what of the meeting is its own.
struct ResolvedMatter {
  let paper: MeetingPaper
  let resolution: RegisteredDocument
  let matter: ResolutionMatter

  var cell: Cell { paper.cell }
  var meeting: Meeting { paper.meeting }

  /// Who resolves: the congress, the committee or the cell.
  private var body: CleanText {
    if meeting.facts.kind == .congress { return "đại hội" }
    return paper.isCommittee ? "chi ủy" : "chi bộ"
  }

  /// On behalf of the cell by its secretary, of a congress by who is in the chair: its posts are only given in it.
  var signatures: Signatures {
    if meeting.facts.kind == .congress {
      return Signatures(right: Signature(roles: ["T/M ĐẠI HỘI", "CHỦ TRÌ"], name: meeting.facts.chair.map(paper.names.signature)))
    }
    var signatures = CellPaper(of: cell, on: paper.day).signatures
    if paper.isCommittee { signatures.right?.roles[0] = "T/M CHI ỦY" }
    return signatures
  }

  /// Who met, in one sentence after another; how long, and the dues, where the resolution is the one of the meeting.
  var opening: CleanText {
    let attendance = cell.attendance(of: meeting)
    let count = cell.membership(on: paper.day)
    var sentences: [CleanText] = ["\(paper.day.words.capitalised), \(paper.cellName) họp (\(paper.abstract))."]
    let roll = Self.counts([("Tổng số đảng viên", count.roll), ("được miễn công tác và sinh hoạt", count.exempt)])
    if meeting.hasRollCall {
      let missing = Self.counts([
        ("vắng có lý do", attendance.members(.absent(.excused)).count),
        ("vắng không có lý do", attendance.members(.absent(.unexcused)).count),
        ("chưa ghi có mặt hay vắng mặt", attendance.members(.unstated).count),
      ])
      let present: CleanText = "có mặt \(CleanText.count(attendance.present))/\(CleanText.people(attendance.base))"
      sentences.append("\(roll); \(CleanText.joined([present, missing].filter { !$0.isEmpty })).")
    } else {
      sentences.append(roll.closed)
    }
    let officers = [("Chủ trì", meeting.facts.chair), ("thư ký", meeting.facts.clerk)].compactMap { role, id -> CleanText? in
      id.map { "\(CleanText(role)): \(paper.comradeWithPost($0))" }
    }
    if !officers.isEmpty { sentences.append(CleanText.joined(officers, by: "; ").capitalised.closed) }
    if matter.isMain, let course { sentences.append(course) }
    return .joined(sentences + ["Sau khi thảo luận, \(body) quyết nghị:"], by: " ")
  }

  /// Each with how many comrades, but for those that nobody is of.
  private static func counts(_ counts: [(words: CleanText, count: Int)]) -> CleanText {
    .joined(counts.filter { $0.count > 0 }.map { "\($0.words) \(CleanText.people($0.count))" })
  }

  /// `Thời gian họp 100 phút; đảng phí tháng 01 năm 2026: 04/04 đồng chí đã đóng.`; nil when neither is known.
  private var course: CleanText? {
    let time = meeting.minutes.map { "thời gian họp \($0) phút" as CleanText }
    let dues = duesMonths.map { month -> CleanText in
      let collection = cell.duesCollection(for: month, by: meeting)
      return "đảng phí \(month.words): \(CleanText.count(collection.paid.count))/\(CleanText.people(collection.base)) đã đóng"
    }
    let parts = [time].compactMap(\.self) + dues
    return parts.isEmpty ? nil : CleanText.joined(parts, by: "; ").capitalised.closed
  }

  /// The months paid for in the meeting; when none is, its own once somebody has paid for it.
  private var duesMonths: [Month] {
    let stated = Set(meeting.entries.compactMap { if case .dues(.paid(let month, _, _)) = $0.event { month } else { nil } })
    let own = meeting.facts.month
    guard stated.isEmpty, meeting.facts.kind == .regular, !cell.duesCollection(for: own, by: meeting).paid.isEmpty else {
      return stated.sorted()
    }
    return [own]
  }

  /// The vote on it, or that it did not carry.
  var passing: [Block] {
    guard let vote = matter.vote else { return [] }
    let votes = vote.ballot.votes
    let share = Ratio(votes.inFavour, of: vote.result.base).percent.map { ", đạt \($0)" } ?? ""
    let count: CleanText = "tán thành \(CleanText.count(votes.inFavour))/\(CleanText.people(vote.result.base))\(share)"
    let verdict: CleanText =
      switch vote.result.passed {
      case true?: "Nghị quyết được \(body) biểu quyết thông qua: \(count)."
      case false?: "Nghị quyết không được \(body) thông qua: \(count), chưa đủ tỷ lệ quy định."
      case nil where vote.result.isOvercounted:
        "Chưa xác định được kết quả biểu quyết nghị quyết, vì số phiếu nhiều hơn số đồng chí có quyền biểu quyết."
      case nil: "Chưa xác định được kết quả biểu quyết nghị quyết, vì chưa có quy định về tỷ lệ phiếu cần đạt: \(count)."
      }
    return [.paragraph(.plain(verdict))]
  }

  /// What goes with it (phụ lục), behind the signatures: the table of an assignment resolution, then what members and guests said.
  var annexes: [Block] {
    let said = entries { if case .talk(.said) = $0 { true } else { false } }.flatMap { paper.talk($0.event) ?? [] }
    var annexes: [(title: CleanText, content: Block)] = []
    if cell.assignsWork(resolution) {
      annexes.append(("BẢNG PHÂN CÔNG NHIỆM VỤ", .table(CellPaper(of: cell, on: resolution.day).assignmentsGiven)))
    }
    if !said.isEmpty { annexes.append(("Ý KIẾN THAM GIA", .list(said))) }
    return annexes.enumerated().flatMap { index, annex -> [Block] in
      [.chapter(annexes.count > 1 ? "PHỤ LỤC \(index + 1)" : "PHỤ LỤC", annex.title), annex.content]
    }
  }

  func entries(where isMeant: (Event) -> Bool) -> [Meeting.Entry] { matter.entries.filter { isMeant($0.event) } }

  func list(_ items: [ListItem]) -> [Block] { items.isEmpty ? [] : [.list(items)] }

  func line(_ text: CleanText) -> ListItem { ListItem(.dash, .plain(text.closed)) }
}

extension RegisteredDocument {
  /// What a resolution that bears a number is not, as long as the vote on it is still to come or was lost.
  func mark(after vote: Cell.HeldVote?) -> CleanText? {
    if vote?.result.passed == false { return "KHÔNG ĐƯỢC THÔNG QUA" }
    return if case .resolution(_, draft: true) = kind { "DỰ THẢO" } else { nil }
  }
}
