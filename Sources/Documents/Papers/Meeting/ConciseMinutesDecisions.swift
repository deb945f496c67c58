import Domain

/// Votes, elections and tasks given, as the concise minutes tell them.
extension MeetingPaper {
  func conciseVote(_ ballot: Ballot, _ result: VoteResult, record: RecordID) -> Block {
    let counted = countWords(of: ballot.votes, result).filter { $0.count > 0 }.map(\.text)
    let counts: CleanText = counted.isEmpty ? "Không có phiếu nào" : CleanText.joined(counted, by: "; ").capitalised
    let voters: CleanText = result.mayVote == result.base ? "" : ", có quyền biểu quyết \(CleanText.people(result.mayVote))"
    let sentences = [
      title(of: ballot).closed, "\(counts) trên cơ sở \(CleanText.people(result.base))\(voters).", verdict(of: result), recountNote(record),
    ]
    return .paragraph(.bold("\(ballot.manner): ") + .plain(.joined(sentences.compactMap(\.self), by: " ")))
  }

  /// Without what it was measured by.
  func shortVote(_ ballot: Ballot, _ result: VoteResult) -> Block {
    let counted = countWords(of: ballot.votes, result).filter { $0.count > 0 }.map(\.text)
    let outcome: CleanText =
      switch result.passed {
      case true?: "được thông qua"
      case false?: "không được thông qua"
      case nil: "chưa xác định được kết quả"
      }
    return .paragraph(.bold("\(ballot.manner): ") + .plain(.joined([title(of: ballot)] + counted + [outcome], by: "; ").closed))
  }

  func conciseElection(_ election: Election, _ result: ElectionResult, record: RecordID) -> [Block] {
    let (title, measures) = electionWords(election, result, record: record)
    return [.paragraph(title + .plain(" \(CleanText.joined(measures, by: " "))"))] + electionResult(election, result)
  }

  /// The tasks given under one item, in as few columns as hold all of it.
  func conciseAssigned(in entries: [Meeting.Entry]) -> Table {
    let full = assigned(in: entries)
    func parts(_ row: [Inline], _ places: Int..., isTime: Bool = false) -> Inline {
      let texts = places.map { CleanText(row[$0].text) }.filter { !$0.isEmpty }
      return .plain(.joined(texts.prefix(1) + texts.dropFirst().map { isTime ? $0.uncapitalised : $0 }, by: "; "))
    }
    return Table(
      columns: [
        .init("Được phân công", width: 31), .init("Nhiệm vụ", width: 43), .init("Loại, thời hạn", width: 28), .init("Sản phẩm", width: 33),
        .init("Theo dõi, căn cứ", width: 30),
      ],
      rows: full.rows.map { row in [row[1], row[2], parts(row, 3, 4, isTime: true), row[5], parts(row, 6, 7)] }, isSmall: true)
  }
}
