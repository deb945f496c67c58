import Domain

/// Elections and the score sheet of a meeting.
extension MeetingPaper {
  /// An election with its counts, the votes of each and who is elected, all as computed when it was held.
  func election(_ election: Election, _ result: ElectionResult, record: RecordID) -> [Block] {
    let (title, measures) = electionWords(election, result, record: record)
    return [.paragraph(title), .list(measures.map { ListItem(.dash, .plain($0)) })] + electionResult(election, result)
  }

  /// The votes of each, and who is elected.
  func electionResult(_ election: Election, _ result: ElectionResult) -> [Block] {
    [.table(candidateTable(election, result))] + (result.isDetermined ? [.paragraph(.plain(verdict(of: election, result)))] : [])
  }

  /// What was elected, and what it was counted and measured by.
  func electionWords(
    _ election: Election, _ result: ElectionResult, record: RecordID
  ) -> (title: Inline, measures: [CleanText]) {
    let round: CleanText = election.round > 1 ? " (vòng \(election.round))" : ""
    let number: CleanText = "số lượng cần bầu \(CleanText.people(election.seats))"
    let title: CleanText = "\(election.post.vietnamese)\(round), \(number)"
    let valid: CleanText = "hợp lệ \(CleanText.count(election.valid)), không hợp lệ \(CleanText.count(election.collected - election.valid))"
    let counts: CleanText = "Phiếu phát ra \(CleanText.count(election.given)), thu về \(CleanText.count(election.collected)), \(valid)"
    let base: CleanText = "Cơ sở tính tỷ lệ: \(CleanText.people(result.base)); có quyền bầu cử: \(CleanText.people(result.mayVote))"
    let remark = CleanText(election.text).trimmed
    let items = [base, counts, bound(of: result)] + (remark.isEmpty ? [] : [remark]) + [recountNote(record)].compactMap(\.self)
    return (.bold("Bầu cử bằng phiếu kín: ") + .plain(title.closed), items.map(\.closed))
  }

  private func candidateTable(_ election: Election, _ result: ElectionResult) -> Table {
    Table(
      columns: [
        .init("STT", width: 12, .center), .init("Họ và tên", width: 60), .init("Số phiếu", width: 25, .center),
        .init("Tỷ lệ", width: 25, .center), .init("Kết quả", width: 43),
      ],
      rows: election.candidates.enumerated().map { index, candidate in
        let share = Ratio(candidate.votes, of: result.base).percent ?? ""
        return ["\(index + 1)"]
          + [names[candidate.member], "\(CleanText.count(candidate.votes))", share, outcome(of: candidate.member, result)].map(Inline.plain)
      })
  }

  private func bound(of result: ElectionResult) -> CleanText {
    if result.isOvercounted { return "Chưa xác định được kết quả, vì số phiếu phát ra nhiều hơn số đồng chí có quyền bầu cử" }
    if result.isRunOff { return "Bầu lại giữa những người ngang phiếu: người cao phiếu hơn trúng cử" }
    guard let threshold = result.threshold, let needed = result.needed else {
      return "Chưa xác định được kết quả, vì chưa có quy định về tỷ lệ phiếu cần đạt"
    }
    return "Cần đạt: trên \(threshold.parameter.value.share) cơ sở tính (từ \(CleanText.count(needed)) phiếu trở lên)"
  }

  private func outcome(of id: MemberID, _ result: ElectionResult) -> CleanText {
    if result.elected.contains(id) { return "Trúng cử" }
    if result.barred.contains(id) { return "Phiếu không hợp lệ: không được ứng cử" }
    return result.tied.contains(id) ? "Ngang phiếu" : ""
  }

  private func verdict(of election: Election, _ result: ElectionResult) -> CleanText {
    let elected: CleanText =
      result.elected.isEmpty ? "Không có đồng chí nào trúng cử" : "Trúng cử: \(CleanText.joined(result.elected.map(comrade)))"
    let vacant = result.vacant(of: election.seats)
    return vacant > 0 ? "\(elected); còn thiếu \(CleanText.people(vacant))." : elected.closed
  }

  /// The points by criteria (bảng chấm điểm); none when the score was given as a whole.
  var scoreTable: [Block] {
    guard let sheet = cell.scoreSheet(of: meeting) else { return [] }
    let rows = sheet.rows.enumerated().map { index, row in
      ["\(index + 1)"]
        + [
          row.criterion.vietnamese, row.maximum.map { "\($0.value.part / $0.value.whole)" } ?? "", row.points.map { "\($0)" } ?? .blank,
          basis(of: row),
        ].map(Inline.plain)
    }
    let table = Table(
      columns: [
        .init("TT", width: 12, .center), .init("Tiêu chí", width: 70), .init("Điểm tối đa", width: 22, .center),
        .init("Điểm đạt", width: 22, .center), .init("Căn cứ", width: 39),
      ], rows: rows)
    return [.table(table)]
  }

  func basis(of row: ScoreSheet.Row) -> CleanText {
    guard row.given == nil, let reached = row.computed?.reached else { return row.given == nil ? "" : "Chi bộ cho điểm" }
    switch row.criterion {
    case .timing: return "\(reached.part)/\(reached.whole) phút"
    case .attendance: return "Dự \(reached.part)/\(reached.whole) đồng chí"
    case .results: return "\(reached.part)/\(reached.whole) điểm nghị quyết hoàn thành hoặc đúng tiến độ"
    case .preparation, .conduct, .principles, .closing: return ""
    }
  }
}

extension ScoreCriterion {
  var vietnamese: CleanText {
    switch self {
    case .timing: "Thời gian sinh hoạt"
    case .attendance: "Số đảng viên dự sinh hoạt"
    case .preparation: "Công tác chuẩn bị"
    case .conduct: "Tiến hành sinh hoạt"
    case .principles: "Thực hiện nguyên tắc"
    case .results: "Kết quả thực hiện nghị quyết kỳ trước"
    case .closing: "Kết thúc buổi sinh hoạt"
    }
  }
}
