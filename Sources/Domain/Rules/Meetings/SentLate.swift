/// A resolution passed in a meeting of the last twelve months and sent up later than is asked for.
///
/// A resolution of which no sending is on record is not measured.
///
/// Source: 42-HD/BTCTW; number: `meeting.resolution.days`.
func resolutionsSentLate(in cell: Cell, on day: Day) -> [Finding] {
  let first = day.adding(months: -12)
  return cell.documents.compactMap { document in
    guard case .resolution(_, draft: false) = document.fact.kind, document.fact.meeting != nil, first < document.fact.day,
      let sent = document.fact.sent, let days = cell.rules.value(.meetingResolutionDays, on: document.fact.day)
    else { return nil }
    let latest = document.fact.day.adding(days: days.count)
    guard latest < sent.fact else { return nil }
    return Finding(
      .meeting(.resolutionSentLate(document.fact.number, sent: sent.fact, latest: latest)), evidence: [document.record, sent.record],
      parameters: [days])
  }
}

/// A meeting of the last twelve months whose score was reported up later than is asked for.
///
/// A score of which no report is on record is not measured.
///
/// Source: 29-QĐ/TU Lào Cai; number: `meeting.score.workdays`.
func scoresSentLate(in cell: Cell, on day: Day) -> [Finding] {
  cell.meetingsOfYear(upTo: day).compactMap { meeting in
    guard let sent = meeting.scoreSent, let days = cell.rules.value(.meetingScoreWorkdays, on: meeting.facts.day) else { return nil }
    let latest = meeting.facts.day.adding(workdays: days.count)
    guard latest < sent.fact else { return nil }
    return Finding(
      .meeting(.scoreSentLate(meeting.id, sent: sent.fact, latest: latest)), evidence: [meeting.record, sent.record], parameters: [days])
  }
}
