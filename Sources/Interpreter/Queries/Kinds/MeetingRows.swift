import Diagnostics
import Domain
import Wording

/// Meetings, who was there, their scores, what was corrected in their minutes and what of them was sent up.
extension RowKind {
  static let meetings = RowKind([("cuộc họp", "meetings"), ("họp", "meeting")], fields: Field.meetings) { _, cell in
    cell.meetings.map { .meeting($0.id) }
  }

  static let attendance = RowKind(
    .attendance, [("điểm danh", "attendance")], of: (day: Day, kind: MeetingKind, presence: Meeting.Presence, row: AttendanceRow).self,
    columns: [
      Column("ngày", "date") { .date($0.day) },
      Column("loại", "kind") { .word($0.kind.word) },
      Column("đảng viên", "member") { .member($0.row.member) },
      Column("tình trạng", "status") { .word($0.row.word) },
      Column("lý do", "reason") { .of($0.presence.absence?.fact.reason) },
      Column("tính", "counted") { .boolean($0.row.isCounted) },
      Column("giờ tới", "arrived", .never) { .of($0.presence.stays.last { $0.fact.isLate }?.fact.from) },
      Column("giờ ra", "left", .never) { .of($0.presence.stays.last?.fact.to) },
    ],
    rows: { _, cell in
      cell.meetings.flatMap { meeting in
        cell.attendance(of: meeting).rows.map { row in
          (meeting.facts.day, meeting.facts.kind, meeting.presence(of: row.member), row)
        }
      }
    })

  static let guests = RowKind(
    .guests, [("khách mời", "guests"), ("khách mời", "guest")], of: (meeting: Meeting, guest: Guest).self,
    columns: [
      Column("ngày", "date") { .date($0.meeting.facts.day) },
      Column("loại", "kind") { .word($0.meeting.facts.kind.word) },
      Column("họ tên", "name") { .text($0.guest.name) },
      Column("chức danh", "post") { .of($0.guest.post) },
      Column("đơn vị", "organisation") { .of($0.guest.organisation) },
      Column("giám sát", "supervising") { .boolean($0.guest.isSupervising) },
      Column("vắng", "absent", .whenSaid) { .boolean($0.guest.absence != nil) },
      Column("lý do vắng", "reason", .whenSaid) { .of($0.guest.absence) },
    ],
    rows: { _, cell in cell.meetings.flatMap { meeting in meeting.guests.map { (meeting, $0.fact) } } })

  static let items = RowKind(
    .items, [("mục", "items"), ("mục", "item")], of: (day: Day, item: Meeting.Item).self,
    columns: [
      Column("ngày", "date") { .date($0.day) },
      Column("số", "number") { .number($0.item.number) },
      Column("tên", "title") { .text($0.item.title) },
      Column("trình bày", "presenter") { .one(of: $0.item.presenters.map(Value.of)) },
      Column("đã kết luận", "concluded") { .boolean($0.item.isConcluded) },
      Column("thông báo", "for information", .never) { .boolean($0.item.informs) },
    ],
    rows: { _, cell in cell.meetings.flatMap { meeting in meeting.items.map { (meeting.facts.day, $0) } } })

  static let scores = RowKind(
    .scores, [("chấm điểm", "scores"), ("chấm điểm", "score")], of: ScoredRow.self,
    columns: [
      Column("ngày", "date") { .date($0.meeting.facts.day) },
      Column("loại", "kind") { .word($0.meeting.facts.kind.word) },
      Column("điểm", "points") { .of($0.points) },
      Column("nội dung", "content") { .text($0.text) },
      Column("ngày gửi", "sent") { .of($0.meeting.scoreSent?.fact) },
    ]
      + ScoreCriterion.allCases.map { criterion in
        Column(criterion.word.vi, criterion.word.en, .never) { row in
          .of(row.sheet?.rows.first { $0.criterion == criterion }?.points)
        }
      },
    rows: { _, cell in
      cell.meetings.compactMap { meeting in
        meeting.score.map {
          ScoredRow(meeting: meeting, text: $0.fact.text, points: cell.scorePoints(of: meeting), sheet: cell.scoreSheet(of: meeting))
        }
      }
    })

  static let corrections = RowKind(
    .corrections, [("đính chính", "corrections"), ("đính chính", "correction")],
    of: (meeting: Meeting, correction: Recorded<Meeting.Correction>).self,
    columns: [
      Column("ngày", "date") { .date($0.correction.day) },
      Column("ngày họp", "meeting date") { .date($0.meeting.facts.day) },
      Column("bản ghi", "record") { .record($0.correction.fact.target) },
      Column("trước", "before") { .text($0.correction.fact.change.before) },
      Column("sau", "after") { .of($0.correction.fact.change.after) },
      Column("lý do", "reason") { .text($0.correction.fact.reason) },
    ],
    rows: { _, cell in
      let all = cell.meetings.flatMap { meeting in meeting.corrections.map { (meeting: meeting, correction: $0) } }
      return all.sorted { $0.correction.record < $1.correction.record }
    })

  /// Documents and scores of meetings that were sent up, the first sent first.
  static let dispatches = RowKind(
    .dispatches, [("đã gửi", "sent"), ("gửi", "dispatches")], of: Dispatch.self,
    columns: [
      Column("ngày", "date") { .date($0.day) },
      Column("văn bản", "document") { $0.number.map { .document($0) } ?? .nothing },
      Column("nội dung", "content") { $0.content },
      Column("ngày họp", "meeting date") { .of($0.meetingDay) },
    ],
    rows: { _, cell in
      let documents = cell.documents.map(\.fact).compactMap { document in
        document.sent.map { sent in
          Dispatch(
            day: sent.fact, number: document.number, content: .text(document.summary),
            meetingDay: document.meeting.flatMap(cell.meeting)?.facts.day)
        }
      }
      let scores = cell.meetings.compactMap { meeting in
        meeting.scoreSent.map { sent in
          let content = Localized(vi: "điểm buổi sinh hoạt", en: "score of the meeting")
          return Dispatch(day: sent.fact, number: nil, content: .word(content), meetingDay: meeting.facts.day)
        }
      }
      return (documents + scores).sorted { $0.day < $1.day }
    })
}

extension Field {
  private static func meeting(
    _ vi: String, _ en: String, aliases: [String] = [], showing: Showing = .never, _ read: @escaping @Sendable (Cell, Meeting) -> Value
  ) -> Field {
    Field(vi, en, aliases: aliases, showing: showing) { interpreter, value in
      guard case .meeting(let id) = value, let cell = interpreter.state.cell, let meeting = cell.meeting(id) else { return .nothing }
      return read(cell, meeting)
    }
  }

  static let meetings: [Field] = [
    meeting("ngày", "date", showing: .always) { .date($1.facts.day) },
    meeting("loại", "kind", showing: .always) { .word($1.facts.kind.word) },
    meeting("tháng", "month") { .month($1.facts.month) },
    meeting("quý", "quarter") { .quarter($1.facts.month.quarter) },
    meeting("bắt đầu", "start", showing: .always) { .of($1.facts.start) },
    meeting("kết thúc", "end", showing: .always) { .of($1.end?.fact.time) },
    meeting("nơi", "place") { .of($1.facts.place) },
    meeting("chủ trì", "chair", showing: .always) { .of($1.facts.chair) },
    meeting("thư ký", "clerk") { .of($1.facts.clerk) },
    meeting("người chuẩn bị", "preparers") { .people($1.facts.preparers) },
    meeting("chủ đề", "topic") { .of($1.facts.topic) },
    meeting("gửi tài liệu", "material sent") { .of($1.facts.materialSent) },
    meeting("tại tổ đảng", "in party groups") { .boolean($1.facts.isByGroups) },
    meeting("gửi điểm", "score sent") { .of($1.scoreSent?.fact) },
    meeting("có mặt", "present", showing: .always) { .number($0.attendance(of: $1).present) },
    meeting("cơ số", "base", showing: .always) { .number($0.attendance(of: $1).base) },
    meeting("tỷ lệ", "share", showing: .always) { .share($0.attendance(of: $1).ratio) },
    meeting("người phát biểu", "speakers") { .list($1.speakers.map(Value.member)) },
    meeting("phần phát biểu", "speaking share") { .share($0.speaking(in: $1)) },
    meeting("số phút", "minutes", showing: .always) { .of($1.minutes) },
    meeting("điểm", "score", showing: .always) { .of($0.scorePoints(of: $1)) },
    meeting("đã bế mạc", "closed") { .boolean($1.isClosed) },
    meeting("được biểu quyết", "may vote") {
      .number($0.voteResult(of: Votes(inFavour: 0, against: 0, abstaining: 0), on: .resolution, in: $1).mayVote)
    },
    meeting("mục đang bàn", "open item") { .of($1.items.last?.title) },
    meeting("mục kế tiếp", "next item") { .number(($1.items.map(\.number).max() ?? 0) + 1) },
    meeting("mục chưa kết luận", "items to conclude") { .list($1.itemsToConclude.map(Value.number)) },
  ]
}

private struct ScoredRow {
  let meeting: Meeting
  let text: String
  let points: Int?
  let sheet: ScoreSheet?
}

private struct Dispatch {
  let day: Day
  let number: DocumentNumber?
  let content: Value
  let meetingDay: Day?
}

extension Meeting.Correction.Change {
  fileprivate var before: String {
    switch self {
    case .replaced(let before, _): before.sentence
    case .struck(let wording): wording.sentence
    }
  }

  /// Nil for what was struck out.
  fileprivate var after: String? { if case .replaced(_, let after) = self { after.sentence } else { nil } }
}
