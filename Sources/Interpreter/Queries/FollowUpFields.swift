import Diagnostics
import Domain
import Wording

/// Fields of points, targets and shortcomings; the first two name the thing.
extension Field {
  private static let followed: [(vi: String, en: String)] = [
    ("báo cáo", "report"), ("kết luận", "conclusion"), ("mức hoàn thành", "result level"), ("quá hạn", "overdue"),
    ("đang thực hiện", "open"), ("hạn ban đầu", "first due"), ("số lần điều chỉnh", "adjustments"), ("bản ghi", "record"),
    ("nhiệm kỳ", "term"),
  ]
  private static let hidden = 5

  static let points = columns(
    [
      ("nghị quyết", "resolution"), ("số", "number"), ("người", "holder"), ("nội dung", "content"), ("hạn", "due"),
      ("tháng báo cáo", "report month"), ("sản phẩm", "product"), ("tiến độ", "progress"),
    ] + followed, hidden: hidden)
  static let targets = columns(
    [
      ("nghị quyết", "resolution"), ("số", "number"), ("người", "holder"), ("nội dung", "content"), ("hạn", "due"), ("năm", "year"),
      ("cần đạt", "figure"), ("đơn vị tính", "unit"), ("đã đạt", "reached"), ("tỷ lệ", "share"),
    ] + followed, hidden: hidden)
  static let shortcomings = columns(
    [
      ("thuộc về", "owner"), ("số", "number"), ("người", "holder"), ("nội dung", "content"), ("hạn", "due"), ("nguyên nhân", "cause"),
      ("biện pháp", "remedy"), ("kiến nghị", "proposal"), ("gửi", "addressee"), ("tiến độ", "progress"),
    ] + followed, hidden: hidden)

  static let corrections = columns([
    ("ngày", "date"), ("ngày họp", "meeting date"), ("bản ghi", "record"), ("trước", "before"), ("sau", "after"), ("lý do", "reason"),
  ])
  static let elections = columns(
    [
      ("ngày", "date"), ("chức vụ", "post"), ("vòng", "round"), ("đảng viên", "member"), ("số phiếu", "votes"), ("hợp lệ", "valid"),
      ("cơ số", "base"), ("cần", "needed"), ("trúng cử", "elected"), ("bản ghi", "record"), recount,
    ], whenSaid: 1)
}

extension Interpreter {
  func correctionRows(_ cell: Cell) -> [[Value]] {
    let all = cell.meetings.flatMap { meeting in meeting.corrections.map { (meeting: meeting, correction: $0) } }
    return all.sorted { $0.correction.record < $1.correction.record }.map { meeting, correction in
      let (before, after): (String?, String?) =
        switch correction.fact.change {
        case .replaced(let before, let after): (before.sentence, after.sentence)
        case .struck(let wording): (wording.sentence, nil)
        }
      return [
        .date(correction.day), .date(meeting.facts.day), .record(correction.fact.target), .of(before), .of(after),
        .text(correction.fact.reason),
      ]
    }
  }

  /// One row a vote, those counted again too.
  func voteRows(_ cell: Cell) -> [[Value]] {
    let recounted = cell.meetings.reduce(into: Set<RecordID>()) { $0.formUnion(cell.recounted(in: $1)) }
    let named = NumberedDocuments(of: cell)
    return cell.votes.map { vote -> [Value] in
      let (ballot, result) = (vote.fact.ballot, vote.fact.result)
      let resolution = cell.resolutions(goingBy: vote).first.map { named.value($0.resolution.fact) }
      return [
        .date(vote.day), .word(ballot.matter.word), ballot.subject.map(Value.member) ?? .of(ballot.candidate),
        .number(ballot.votes.inFavour), .number(ballot.votes.against), .number(ballot.votes.abstaining), .number(result.base),
        .of(result.needed), .of(result.passed), .text(ballot.text), .of(ballot.round), .boolean(recounted.contains(vote.record)),
        resolution ?? ballot.resolution.map { named.value($0, term: cell.term(on: vote.day)) } ?? .nothing,
      ]
    }
  }

  /// One row a candidate.
  func electionRows(_ cell: Cell) -> [[Value]] {
    cell.meetings.flatMap { meeting -> [[Value]] in
      let recounted = cell.recounted(in: meeting)
      return cell.elections(in: meeting).flatMap { election, result, record in
        election.candidates.map { candidate in
          [
            .date(meeting.facts.day), .word(election.post.word), .number(election.round), .member(candidate.member),
            .number(candidate.votes), .number(election.valid), .number(result.base), .of(result.needed),
            .of(result.isElected(candidate.member)), .record(record), .boolean(recounted.contains(record)),
          ]
        }
      }
    }
  }

  func followUpRows(_ collection: Collection, _ cell: Cell) -> [[Value]] {
    let kind: FollowUpKind = collection == .points ? .point : collection == .targets ? .target : .shortcoming
    let named = NumberedDocuments(of: cell)
    return cell.followUps(kind).map { row(of: $0, cell, named) }
  }

  private func row(of entry: FollowUp, _ cell: Cell, _ named: NumberedDocuments) -> [Value] {
    let facts = entry.facts
    let common: [Value] = [.number(entry.id.number), .people(facts.members), .text(facts.text), .of(facts.due)]
    let progress = entry.share.map(Value.share) ?? .reached(entry.reached)
    let conclusion = entry.conclusions.last.map { $0.fact.outcome.map { Value.word($0.word(of: entry.id.kind)) } ?? .text($0.fact.text) }
    let followed: [Value] = [
      .of(entry.reports.last?.fact.result), conclusion ?? .nothing, .of(cell.resultLevel(of: entry, on: today)?.word),
      .boolean(entry.isOverdue(on: today)), .boolean(entry.isOpen(on: today)), .of(entry.origin.due), .number(entry.changes.count),
      .record(entry.record), .of(cell.term(of: entry)),
    ]
    switch facts.detail {
    case .point(let product, let month):
      let resolution = entry.id.resolution.map { named.value($0, term: cell.term(of: entry)) } ?? .nothing
      return [resolution] + common + [month.map(Value.month) ?? .nothing, .of(product), progress] + followed
    case .target(let value, let unit, let resolution, let year):
      return [resolution.map { named.value($0, term: cell.term(of: entry)) } ?? .nothing] + common + [
        .of(year), .of(value), .of(unit), .of(entry.reached?.value), progress,
      ]
        + followed
    case .shortcoming(let owner, let cause, let remedy, let proposal, let addressee):
      let whose = owner.map(Value.member) ?? .word(Localized(vi: "chi bộ", en: "cell"))
      return [whose] + common + [.of(cause), .of(remedy), .of(proposal), .of(addressee), progress] + followed
    }
  }

}

extension Value {
  /// A number, a per cent or a share, as it was stated.
  static func of(_ ratio: Ratio?) -> Value {
    switch ratio {
    case nil: .nothing
    case let ratio? where ratio.whole == 1: .number(ratio.part)
    case let ratio? where ratio.whole == 100: .percent(ratio.part)
    case let ratio?: .share(ratio)
    }
  }
}

extension Interpreter {
  /// What a row of points, targets or shortcomings is about; nil for another value.
  func followUpID(ofRow row: Value) -> FollowUpID? {
    guard case .row(let collection, let values) = row, [.points, .targets, .shortcomings].contains(collection),
      case .record(let record)? = collection.field(named: "ban ghi")?.value(self, row), !values.isEmpty
    else { return nil }
    return state.cell?.followUp(statedBy: record)?.id
  }
}
