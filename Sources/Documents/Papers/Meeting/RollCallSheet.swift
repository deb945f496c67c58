import Diagnostics
import Domain

/// The list members sign at a meeting (danh sách điểm danh).
public enum RollCallSheet: Paper {
  public static let name = Localized(vi: "danh sách điểm danh", en: "the roll call")
  public static let stem = "diem-danh"
  public static let serves: [OrderSentence] = [.noticedInTime]

  public static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document? {
    guard case .meeting(let id) = subject else { return nil }
    return cell.meeting(id).map { document(of: $0, in: cell) }
  }

  /// Everybody on the roster, or the committee at its own meeting, with post, presence, reason and room to sign.
  ///
  /// Before the roll call of an open meeting it is the empty form; from then to the end of the meeting it is marked `DỰ THẢO`.
  ///
  /// - Parameters:
  ///   - meeting: a meeting of `cell`.
  ///   - cell: the cell in a state at least as new as the meeting.
  public static func document(of meeting: Meeting, in cell: Cell) -> Document {
    let paper = MeetingPaper(meeting, in: cell)
    let attendance = cell.attendance(of: meeting)
    return Document(
      heading: paper.heading, title: ["DANH SÁCH ĐIỂM DANH"], abstract: paper.abstract,
      body: [.table(paper.signingTable(attendance)), .paragraph(.plain(paper.summary(of: attendance)))],
      signatures: Signatures(
        left: paper.signature("NGƯỜI ĐIỂM DANH", of: meeting.facts.clerk), right: paper.signature("CHỦ TRÌ", of: meeting.facts.chair)),
      mark: meeting.hasRollCall ? paper.draftMark : nil, isTabular: true)
  }
}

extension MeetingPaper {
  fileprivate func signingTable(_ attendance: Attendance) -> Table {
    Table(
      columns: [
        .init("STT", width: 12, .center), .init("Họ và tên", width: 39), .init("Chức vụ", width: 36),
        .init("Có mặt, vắng mặt", width: 24), .init("Lý do, ghi chú", width: 32), .init("Ký", width: 22),
      ],
      rows: attendance.rows.enumerated().map { index, row in
        let posts = CleanText.joined(posts(of: row.member))
        return ["\(index + 1)"] + [names[row.member], posts, status(of: row), note(on: row), ""].map(Inline.plain)
      }, isToBeSigned: true)
  }

  private func status(of row: AttendanceRow) -> CleanText {
    switch row.status {
    case .present, .late: "Có mặt"
    case .absent(.excused): row.isCounted ? "Vắng có lý do" : ""
    case .absent(.unexcused): row.isCounted ? "Vắng không lý do" : ""
    case .unstated: ""
    }
  }

  /// Why a member is not expected, came late, left or stayed away.
  private func note(on row: AttendanceRow) -> CleanText {
    let presence = meeting.presence(of: row.member)
    var notes: [CleanText] = row.isCounted ? [] : [row.standing.vietnameseOfNotExpected ?? "ngoài chi ủy"]
    if let first = presence.stays.first, first.isLate { notes.append("đến \(words(of: first.from))") }
    notes += moves(of: row.member)
    notes.append(CleanText(presence.absence?.reason ?? "").trimmed)
    return CleanText.joined(notes.filter { !$0.isEmpty }, by: "; ").capitalised
  }

  /// The counts, or dots for them before the roll call.
  fileprivate func summary(of attendance: Attendance) -> CleanText {
    func count(_ number: Int) -> CleanText { meeting.hasRollCall ? .people(number) : .blank }
    let share = meeting.hasRollCall ? attendance.ratio.percent.map { " (\($0))" } ?? "" : ""
    let present: CleanText = "có mặt: \(count(attendance.present))\(share)"
    let absent = [Excuse.excused, .unexcused].map { count(attendance.members(.absent($0)).count) }
    return "Phải dự: \(CleanText.people(attendance.base)); \(present); vắng có lý do: \(absent[0]); vắng không có lý do: \(absent[1])."
  }
}
