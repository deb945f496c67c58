import Diagnostics
import Domain

/// Minutes of a meeting (biên bản), the official record of what was said and decided.
///
/// Order of the parts: the minutes forms of cells and 42-HD/BTCTW; layout: 05-HD/VPTW of 27/5/2026.
public enum Minutes: Paper {
  public static let name = Localized(vi: "biên bản", en: "the minutes")
  public static let stem = "bien-ban"
  public static let serves: [OrderSentence] = [
    .cellHelps, .reportedMonthly, .discussed, .concluded, .thematicMeeting, .weakDiscipline, .praised,
  ]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    guard case .meeting(let id) = subject else { return nil }
    return cell.meeting(id).map { document(of: $0, in: cell) }
  }

  /// The minutes of any meeting, open or closed, regular, thematic, of the committee, congress or year end.
  ///
  /// Everything is shown as it was on the day and by the end of the meeting, so minutes printed later say the same. What was never
  /// stated though the form asks for it is left as dots to fill in. An open meeting's minutes are marked `DỰ THẢO`.
  ///
  /// - Parameters:
  ///   - meeting: a meeting of `cell`.
  ///   - cell: the cell in a state at least as new as the meeting.
  public static func document(of meeting: Meeting, in cell: Cell) -> Document {
    let paper = MeetingPaper(meeting, in: cell)
    let parts: [(title: CleanText, blocks: [Block])] = [
      ("THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN", paper.composition), ("NỘI DUNG", paper.content),
      ("NỘI DUNG THỐNG NHẤT TRÌNH CHI BỘ", paper.agreed), ("ĐẢNG PHÍ", paper.dues),
      ("CHẤT LƯỢNG \(CleanText(meeting.facts.kind.vietnamese.text.uppercased()))", paper.score),
    ]
    return Document(
      heading: paper.heading, title: ["BIÊN BẢN"], abstract: paper.abstract, body: numbered(parts) + paper.closing + paper.corrections,
      signatures: Signatures(
        left: paper.signature("NGƯỜI GHI BIÊN BẢN", of: meeting.facts.clerk),
        right: paper.signature("CHỦ TRÌ", of: meeting.facts.chair)),
      recipients: paper.recipients, mark: paper.draftMark)
  }

  /// The parts that hold anything, each under its numeral.
  static func numbered(_ parts: [(title: CleanText, blocks: [Block])]) -> [Block] {
    let roman = ["I", "II", "III", "IV", "V"]
    return zip(roman, parts.filter { !$0.blocks.isEmpty }).flatMap { numeral, part in
      [.heading(level: 1, "\(numeral). \(part.title)")] + part.blocks
    }
  }
}

extension MeetingPaper {
  var recipients: [CleanText] {
    let superior = superiorCommittee.map { [CleanText("\($0) (để báo cáo),")] } ?? []
    return superior + ["Lưu Chi bộ."]
  }

  var score: [Block] {
    guard let score = meeting.score else { return [] }
    let band = cell.scoreBand(of: meeting).map { ", xếp loại \($0.vietnamese)" } ?? ""
    let points = cell.scorePoints(of: meeting).map { "\($0)" } ?? CleanText.blank
    let result: Inline = "Điểm chất lượng \(meeting.facts.kind.vietnamese): \(points)/100 điểm\(band)."
    let notes = CleanText.lines(score.text).enumerated().map { index, line in index == 0 ? "Ghi chú: \(line)" : line }
    return scoreTable + [.paragraph(result)] + notes.map { .paragraph(.plain($0.closed)) }
  }

  /// How the meeting ended, and that its minutes were adopted.
  var closing: [Block] {
    var blocks: [Block] = []
    if let end = meeting.end {
      let subject: CleanText = "\(meeting.facts.kind.vietnamese.capitalised) kết thúc"
      let time: CleanText = "lúc \(end.time?.words ?? TimeOfDay.blank) cùng ngày"
      blocks.append(.paragraph(Inline(irregularEnd(end.fact).map { "\(subject) bất thường \(time). \($0)" } ?? "\(subject) \(time).")))
    }
    return blocks + adoption
  }

  /// That the minutes were read back, and how many adopted them where they were voted on.
  private var adoption: [Block] {
    let vote = meeting.entries.reversed().lazy.compactMap { entry -> (votes: Votes, result: VoteResult)? in
      if case .votes(.voted(let ballot, let result)) = entry.event, ballot.isOnMinutesAlone { (ballot.votes, result) } else { nil }
    }.first
    guard let vote else { return meeting.readBack == nil ? [] : [.paragraph("Biên bản đã được đọc lại và thông qua.")] }
    let share = Ratio(vote.votes.inFavour, of: vote.result.base).percent.map { ", đạt \($0)" } ?? ""
    let count: CleanText = "tán thành \(CleanText.count(vote.votes.inFavour))/\(CleanText.people(vote.result.base))\(share)"
    let read: CleanText = meeting.readBack == nil ? "" : " đã được đọc lại và"
    let verdict: CleanText =
      switch vote.result.passed {
      case true?: "được thông qua"
      case false?: "không được thông qua"
      case nil: "biểu quyết"
      }
    return [.paragraph(.plain("Biên bản\(read) \(verdict): \(count)."))]
  }

  /// Why the meeting was closed irregularly and what was left without conclusion; nil for a regular end.
  private func irregularEnd(_ end: Meeting.Closing) -> CleanText? {
    guard let reason = end.irregular.map({ CleanText($0).trimmed }) else { return nil }
    var sentences: [CleanText] = [reason.isEmpty ? "Lý do: \(CleanText.blank)" : "Lý do: \(reason.closed)"]
    let open = meeting.itemsToConclude.map { CleanText("mục \($0)") } + meeting.tasksToConclude.map { "nhiệm vụ số \($0.number)" }
    if !open.isEmpty { sentences.append("Chưa kết luận: \(CleanText.joined(open)).") }
    return .joined(sentences, by: " ")
  }
}
