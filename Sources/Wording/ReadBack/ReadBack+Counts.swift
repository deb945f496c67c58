import Diagnostics
import Domain

/// Elections and scores by criteria.
extension ReadBack {
  func elected(_ election: Election, _ result: ElectionResult) -> Localized {
    let post = election.post.word
    let votes = election.candidates.map { candidate in "\(words.person(candidate.member).en) \(candidate.votes)" }.joined(separator: ", ")
    let round = election.round > 1 ? Localized(vi: " vòng \(election.round)", en: ", round \(election.round)") : .empty
    let head = Localized(
      vi: "bầu \(post.vi)\(round.vi), cần bầu \(election.seats): phát ra \(election.given), thu về \(election.collected), hợp lệ "
        + "\(election.valid); số phiếu: \(votes)",
      en: "election of \(post.en)\(round.en), \(election.seats) to elect: \(election.given) given, \(election.collected) collected, "
        + "\(election.valid) valid; votes: \(votes)")
    return sentence(head, [bound(result), outcome(election, result)])
  }

  private func bound(_ result: ElectionResult) -> Localized {
    if result.isOvercounted {
      return Localized(
        vi: "phát ra nhiều hơn \(result.mayVote) đồng chí được bầu nên chưa rõ ai trúng cử",
        en: "more given than the \(result.mayVote) who may vote, so who is elected is not known")
    }
    if result.isRunOff {
      return Localized(
        vi: "bầu lại giữa những người ngang phiếu, ai cao phiếu hơn thì trúng cử", en: "run-off between equals, most votes win")
    }
    guard let needed = result.needed else {
      return Localized(
        vi: "chưa có quy định về tỷ lệ cần đạt nên chưa rõ ai trúng cử", en: "no rule sets a threshold, so who is elected is not known")
    }
    return Localized(
      vi: "cần ít nhất \(needed) phiếu trên cơ số \(result.base)", en: "at least \(needed) needed out of a base of \(result.base)")
  }

  private func outcome(_ election: Election, _ result: ElectionResult) -> Localized? {
    guard result.isDetermined else { return nil }
    let names = words.names(result.elected)
    var parts = [
      result.elected.isEmpty
        ? Localized(vi: "không ai trúng cử", en: "nobody is elected") : Localized(vi: "trúng cử: \(names.vi)", en: "elected: \(names.en)")
    ]
    if !result.barred.isEmpty {
      let names = words.names(result.barred)
      parts.append(
        Localized(
          vi: "không đủ điều kiện ứng cử, phiếu không tính: \(names.vi)", en: "without the right to stand, votes void: \(names.en)"))
    }
    if !result.tied.isEmpty {
      let tied = words.names(result.tied)
      parts.append(Localized(vi: "ngang phiếu, chưa ai trúng cử: \(tied.vi)", en: "equal votes, none of them elected: \(tied.en)"))
    }
    let vacant = result.vacant(of: election.seats)
    if vacant > 0 { parts.append(Localized(vi: "còn thiếu \(vacant)", en: "\(vacant) still to elect")) }
    return .joined(parts, by: "; ")
  }

  func scored(_ marks: [ScoreMark], _ text: String) -> Localized {
    let given = marks.map { mark -> Localized in
      let name = mark.criterion.word
      return Localized(vi: "\(name.vi) \(mark.points)", en: "\(name.en) \(mark.points)")
    }
    let list = Localized.joined(given, by: ", ")
    let head = Localized(vi: "chấm điểm buổi sinh hoạt: \(list.vi)", en: "quality score of the meeting: \(list.en)")
    return sentence(head, [total, labelled("ghi chú", "remark", text)])
  }

  /// What is computed so far, and the sum once nothing is missing.
  private var total: Localized? {
    guard let meeting, let sheet = cell.scoreSheet(of: meeting) else { return nil }
    let computed = sheet.rows.compactMap { row -> Localized? in
      guard row.given == nil, let computed = row.computed else { return nil }
      let name = row.criterion.word
      return Localized(vi: "\(name.vi) \(computed.points)", en: "\(name.en) \(computed.points)")
    }
    let sum = sheet.total.map { Localized(vi: "cộng \($0)", en: "total \($0)") } ?? missing(sheet.missing)
    if computed.isEmpty { return sum }
    let list = Localized.joined(computed, by: ", ")
    return Localized(vi: "tính từ sổ: \(list.vi); \(sum.vi)", en: "from the record: \(list.en); \(sum.en)")
  }

  private func missing(_ criteria: [ScoreCriterion]) -> Localized {
    let names = criteria.map(\.word)
    return Localized(
      vi: "chưa có điểm: \(names.map(\.vi).joined(separator: ", "))", en: "without points yet: \(names.map(\.en).joined(separator: ", "))")
  }
}
