import Diagnostics
import Domain
import Wording

/// Votes and elections, and the resolutions they passed.
extension RowKind {
  /// One row a vote, those counted again too.
  static let votes = RowKind(
    .votes, [("biểu quyết", "votes"), ("biểu quyết", "vote")], of: VoteRow.self,
    columns: [
      Column("ngày", "date") { .date($0.day) },
      Column("loại", "matter") { .word($0.ballot.matter.word) },
      Column("về", "subject") { $0.ballot.subject.map(Value.member) ?? .of($0.ballot.candidate) },
      Column("phiếu tán thành", "for") { .number($0.ballot.votes.inFavour) },
      Column("phiếu không tán thành", "against") { .number($0.ballot.votes.against) },
      Column("phiếu không ý kiến", "abstain") { .number($0.ballot.votes.abstaining) },
      Column("cơ số", "base") { .number($0.result.base) },
      Column("cần", "needed") { .of($0.result.needed) },
      Column("đạt", "passed") { .of($0.result.passed) },
      Column("nội dung", "content") { .text($0.ballot.text) },
      Column("vòng", "round", .whenSaid) { .of($0.ballot.round) },
      Column("hình thức", "way", .whenSaid) { $0.ballot.way.map { .word($0.word) } ?? .nothing },
      Column("đã kiểm lại", "recounted", .whenSaid) { .boolean($0.isRecounted) },
      Column("nghị quyết", "resolution", .never) { $0.resolution },
    ],
    rows: { _, cell in
      let recounted = cell.meetings.reduce(into: Set<RecordID>()) { $0.formUnion(cell.recounted(in: $1)) }
      let named = NumberedDocuments(of: cell)
      return cell.votes.map { vote in
        let ballot = vote.fact.ballot
        let resolution = cell.resolutions(goingBy: vote).first.map { named.value($0.resolution.fact) }
        return VoteRow(
          day: vote.day, ballot: ballot, result: vote.fact.result, isRecounted: recounted.contains(vote.record),
          resolution: resolution ?? ballot.resolution.map { named.value($0, term: cell.term(on: vote.day)) } ?? .nothing)
      }
    })

  /// One row a candidate.
  static let elections = RowKind(
    .elections, [("bầu cử", "elections"), ("bầu", "election")], of: ElectionRow.self,
    columns: [
      Column("ngày", "date") { .date($0.day) },
      Column("chức vụ", "post") { .word($0.election.post.word) },
      Column("vòng", "round") { .number($0.election.round) },
      Column("đảng viên", "member") { .member($0.candidate.member) },
      Column("số phiếu", "votes") { .number($0.candidate.votes) },
      Column("số lượng", "seats", .never) { .number($0.election.seats) },
      Column("phát ra", "given", .never) { .number($0.election.given) },
      Column("thu về", "collected", .never) { .number($0.election.collected) },
      Column("hợp lệ", "valid") { .number($0.election.valid) },
      Column("cơ số", "base") { .number($0.result.base) },
      Column("cần", "needed") { .of($0.result.needed) },
      Column("trúng cử", "elected") { .of($0.result.isElected($0.candidate.member)) },
      Column("bản ghi", "record") { .record($0.record) },
      Column("đã kiểm lại", "recounted", .whenSaid) { .boolean($0.isRecounted) },
    ],
    rows: { _, cell in
      cell.meetings.flatMap { meeting -> [ElectionRow] in
        let recounted = cell.recounted(in: meeting)
        return cell.elections(in: meeting).flatMap { election, result, record in
          election.candidates.map { candidate in
            ElectionRow(
              day: meeting.facts.day, election: election, result: result, candidate: candidate, record: record,
              isRecounted: recounted.contains(record))
          }
        }
      }
    })

  static let resolutions = RowKind(
    .resolutions, [("nghị quyết", "resolutions"), ("nghị quyết", "resolution")], of: NamedDocument.self,
    columns: [
      Column("số", "number") { $0.number },
      Column("ngày", "date") { .date($0.fact.day) },
      Column("tên", "title") { .text($0.fact.summary) },
      Column("chuyên đề", "thematic") { .of($0.resolution?.isThematic) },
      Column("dự thảo", "draft") { .of($0.resolution?.isDraft) },
      Column("cuộc họp", "meeting") { $0.fact.meeting.map(Value.meeting) ?? .nothing },
      Column("nhiệm kỳ", "term", .never) { .of($0.fact.term) },
    ],
    rows: { _, cell in
      let named = NumberedDocuments(of: cell)
      return cell.documents.map { NamedDocument($0, named) }.filter { $0.resolution != nil }
    })
}

private struct VoteRow {
  let day: Day
  let ballot: Ballot
  let result: VoteResult
  /// A later count took the place of this one.
  let isRecounted: Bool
  let resolution: Value
}

private struct ElectionRow {
  let day: Day
  let election: Election
  let result: ElectionResult
  let candidate: Election.Candidate
  let record: RecordID
  /// A later count took the place of this one.
  let isRecounted: Bool
}
