import Diagnostics
import Domain

/// Elections and scores by criteria.
extension Account {
  func election(_ election: Election, _ result: ElectionResult, _ record: RecordID, in meeting: Meeting) -> Localized {
    let post = election.post.word
    let place = words.meeting(meeting.id)
    let evidence = records([record])
    let head = Localized(
      vi: "Bầu \(post.vi) vòng \(election.round) tại \(place.vi), cần bầu \(election.seats)\(evidence.vi)",
      en: "Election of \(post.en), round \(election.round), at \(place.en), \(election.seats) to elect\(evidence.en)")
    let ballots = Localized(
      vi: "Phiếu: phát ra \(election.given), thu về \(election.collected), hợp lệ \(election.valid)",
      en: "Ballots: \(election.given) given, \(election.collected) collected, \(election.valid) valid")
    return lines(
      [head, ballots] + base(cell.voters(in: meeting)) + bound(result) + election.candidates.map { line(of: $0, result) })
  }

  private func bound(_ result: ElectionResult) -> [Localized] {
    if result.isRunOff {
      return [
        Localized(
          vi: "Bầu lại giữa những người ngang phiếu: ai cao phiếu hơn thì trúng cử", en: "A run-off between equals: the most votes win")
      ]
    }
    return threshold(result.threshold, needed: result.needed, of: result.base)
  }

  private func line(of candidate: Election.Candidate, _ result: ElectionResult) -> Localized {
    let outcome =
      if result.elected.contains(candidate.member) {
        Localized(vi: "trúng cử", en: "elected")
      } else if result.tied.contains(candidate.member) {
        Localized(vi: "ngang phiếu, chưa trúng cử", en: "equal votes, not elected")
      } else {
        Localized(vi: "không trúng cử", en: "not elected")
      }
    let name = words.person(candidate.member)
    return Localized(
      vi: "  \(name.vi): \(candidate.votes) phiếu, \(outcome.vi)",
      en: "  \(name.en): \(words.count(candidate.votes, "vote")), \(outcome.en)")
  }

  /// What each criterion gave and whether it was computed, the sum and the band.
  ///
  /// - Returns: nil for a meeting that was not scored.
  func score(of meeting: Meeting) -> Localized? {
    guard let score = meeting.score else { return nil }
    let place = words.meeting(meeting.id)
    let total = cell.scorePoints(of: meeting).map { "\($0)/100" } ?? "–"
    let evidence = records([score.record])
    let head = Localized(
      vi: "Chấm điểm \(place.vi): \(total)\(evidence.vi)", en: "Quality score of \(place.en): \(total)\(evidence.en)")
    let rows = cell.scoreSheet(of: meeting)?.rows.map(line) ?? []
    return lines([head] + rows + measures([.scoreGood, .scoreFair, .scoreAverage], on: meeting.facts.day))
  }

  private func line(of row: ScoreSheet.Row) -> Localized {
    let name = row.criterion.word
    let most = row.maximum.map { "/" + words.number($0.value) } ?? ""
    let points = row.points.map { String($0) } ?? "–"
    let basis: Localized
    if let computed = row.computed {
      let reached = "\(computed.reached.part)/\(computed.reached.whole)"
      basis =
        row.differs
        ? Localized(
          vi: "chi bộ cho; theo sổ là \(computed.points) (\(reached))", en: "given; \(computed.points) by the record (\(reached))")
        : Localized(vi: "theo sổ: \(reached)", en: "by the record: \(reached)")
    } else {
      basis = row.given == nil ? Localized(vi: "chưa có điểm", en: "no points yet") : Localized(vi: "chi bộ cho", en: "given")
    }
    return Localized(vi: "  \(name.vi) \(points)\(most) (\(basis.vi))", en: "  \(name.en) \(points)\(most) (\(basis.en))")
  }
}
