import Diagnostics
import Domain

/// Elections and scores by criteria.
extension Account {
  package func election(_ election: Election, _ result: ElectionResult, _ record: RecordID, in meeting: Meeting) -> Localized {
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
      [head, ballots] + base(cell.voters(in: meeting, at: record)) + bound(result) + election.candidates.map { line(of: $0, result) }
        + (cell.recounted(in: meeting).contains(record) ? [recounted] : []))
  }

  private func bound(_ result: ElectionResult) -> [Localized] {
    if result.isOvercounted {
      return [
        Localized(
          vi: "Chưa rõ ai trúng cử, vì phát ra nhiều phiếu hơn số đồng chí được bầu (\(result.mayVote))",
          en: "Who is elected is not known, as more ballots were given than members may vote (\(result.mayVote))")
      ]
    }
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
      } else if result.barred.contains(candidate.member) {
        Localized(vi: "không được ứng cử, phiếu không tính", en: "may not stand, votes void")
      } else if !result.isDetermined {
        Localized(vi: "chưa rõ", en: "not known")
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
  package func score(of meeting: Meeting) -> Localized? {
    guard let score = meeting.score else { return nil }
    let place = words.meeting(meeting.id)
    let total = cell.scorePoints(of: meeting).map { "\($0)/100" } ?? "–"
    let evidence = records([score.record])
    let band = cell.scoreBand(of: meeting).map { Localized(vi: ", xếp loại \($0.word.vi)", en: ", rated \($0.word.en)") } ?? .empty
    let head = Localized(
      vi: "Chấm điểm \(place.vi): \(total)\(band.vi)\(evidence.vi)", en: "Quality score of \(place.en): \(total)\(band.en)\(evidence.en)")
    let rows = cell.scoreSheet(of: meeting)?.rows.map(line) ?? []
    return lines([head] + rows + speaking(in: meeting) + measures([.scoreGood, .scoreFair, .scoreAverage], on: meeting.facts.day))
  }

  private func line(of row: ScoreSheet.Row) -> Localized {
    let name = row.criterion.word
    let most = row.maximum.map { "/" + words.number($0.value) } ?? ""
    let points = row.points.map { String($0) } ?? "–"
    let basis: Localized
    if let computed = row.computed {
      let account = account(of: computed, row)
      basis =
        row.differs
        ? Localized(
          vi: "chi bộ cho; theo sổ là \(computed.points): \(account.vi)", en: "given; \(computed.points) by the record: \(account.en)")
        : Localized(vi: "theo sổ: \(account.vi)", en: "by the record: \(account.en)")
    } else {
      basis = row.given == nil ? Localized(vi: "chưa có điểm", en: "no points yet") : Localized(vi: "chi bộ cho", en: "given")
    }
    return Localized(vi: "  \(name.vi) \(points)\(most) (\(basis.vi))", en: "  \(name.en) \(points)\(most) (\(basis.en))")
  }

  /// What was counted, out of what, and how the points follow: `có mặt 16/30 = 53,3%; dưới 90% nên được 5 × 16/30 : 90% = 2, bỏ phần lẻ`.
  private func account(of computed: ScoreSheet.Computed, _ row: ScoreSheet.Row) -> Localized {
    let count = row.criterion.counted
    let reached = "\(computed.reached.part)/\(computed.reached.whole)"
    let share = Written.share(computed.reached)
    let full = computed.full?.value ?? Ratio(1, of: 1)
    let bound = Written.share(full)
    let most = row.maximum.map { words.number($0.value) } ?? ""
    let head = Localized(vi: "\(count.vi) \(reached) = \(share)", en: "\(count.en) \(reached) = \(share)")
    if full <= computed.reached {
      return head + Localized(vi: "; từ \(bound) được đủ \(most) điểm", en: "; all \(most) points from \(bound) on")
    }
    return head
      + Localized(
        vi: "; dưới \(bound) nên được \(most) × \(reached) : \(bound) = \(computed.points), bỏ phần lẻ",
        en: "; below \(bound), so \(most) × \(reached) : \(bound) = \(computed.points), rounded down")
  }

  /// How many spoke and the points a local guide gives for it within the conduct of the meeting.
  private func speaking(in meeting: Meeting) -> [Localized] {
    let share = cell.speaking(in: meeting)
    guard share.whole > 0 else { return [] }
    let count = "\(share.part)/\(share.whole) = \(Written.share(share))"
    guard let (points, bound) = cell.speakingPoints(of: meeting) else {
      return [Localized(vi: "Phát biểu: \(count) đảng viên có mặt", en: "Spoke: \(count) of those present")]
    }
    let number = words.number(points.value)
    return [
      Localized(
        vi: "Phát biểu: \(count) đảng viên có mặt; theo hướng dẫn của địa phương là \(number) điểm trong phần tiến hành, không tự cộng",
        en: "Spoke: \(count) of those present; \(number) points within the conduct by a local guide, not added by itself"),
      words.parameter(bound), words.parameter(points),
    ]
  }
}

extension ScoreCriterion {
  /// What is counted where points follow from the record.
  fileprivate var counted: Localized {
    switch self {
    case .timing: Localized(vi: "số phút trên mức tối thiểu", en: "minutes of the minimum")
    case .attendance: Localized(vi: "có mặt", en: "present")
    case .results:
      Localized(
        vi: "điểm của nghị quyết trước đã hoàn thành hoặc chưa đến hạn, không chậm",
        en: "points of earlier resolutions done, or not due yet and not behind")
    case .preparation, .conduct, .principles, .closing: .empty
    }
  }
}
