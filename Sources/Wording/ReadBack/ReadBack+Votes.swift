import Diagnostics
import Domain
import Syntax
import TextRoom

/// Votes, elections and resolutions.
extension ReadBack {
  func sentence(of event: VotesEvent) -> Localized {
    switch event {
    case .voted(let ballot, let result): voted(ballot, result)
    case .elected(let election, let result): elected(election, result)
    case .resolved(let number, let thematic, let draft, let dated, let bases, let title):
      resolved(number, thematic, draft, dated, bases, title)
    }
  }

  func voted(_ ballot: Ballot, _ result: VoteResult) -> Localized {
    let votes = ballot.votes
    let counts = Localized(
      vi: ": tán thành \(votes.inFavour), không tán thành \(votes.against), không ý kiến \(votes.abstaining) trên cơ số \(result.base)",
      en: ": \(votes.inFavour) for, \(votes.against) against, \(votes.abstaining) abstaining out of a base of \(result.base)")
    let complaint = cell.complaintTime(of: ballot, result, on: day)?.last
    return sentence(
      question(ballot) + counts + outcome(result, passed: Localized(vi: "thông qua", en: "passed")),
      [labelled("được khiếu nại đến hết ngày", "complaint until", complaint)])
  }

  /// `Biểu quyết kết nạp đối với đồng chí Nguyễn Văn Bình (@bình) “…”`
  private func question(_ ballot: Ballot) -> Localized {
    let text = cut(ballot.text)
    var head = words(of: ballot.way)
    if ballot.matter != .resolution || text.isEmpty || ballot.resolution != nil {
      head = head + Localized(vi: " \(ballot.matter.word.vi)", en: " on \(ballot.matter.word.en)")
    }
    if let number = ballot.resolution { head = head + Localized(vi: " \(Written.document(number))", en: " \(Written.document(number))") }
    if let round = ballot.round { head = head + Localized(vi: " vòng \(round)", en: ", round \(round)") }
    if let subject = words.concerned(by: ballot) { head = head + Localized(vi: " đối với \(subject.vi)", en: " of \(subject.en)") }
    return text.isEmpty ? head : head + Localized(vi: " “\(text)”", en: " “\(text)”")
  }

  private func words(of way: VotingWay?) -> Localized {
    switch way {
    case nil: Localized(vi: "biểu quyết", en: "vote")
    case .secret?: Localized(vi: "bỏ phiếu kín", en: "secret vote")
    case let open?: Localized(vi: "biểu quyết \(open.word.vi)", en: "vote \(open.word.en)")
    }
  }

  /// What is needed and whether it was reached, in the word for a vote that was.
  func outcome(_ result: VoteResult, passed word: Localized) -> Localized {
    if result.isOvercounted {
      return Localized(
        vi: "; nhiều hơn \(result.mayVote) đồng chí được biểu quyết nên chưa rõ kết quả",
        en: "; more than the \(result.mayVote) who may vote, so the result is not known")
    }
    guard let needed = result.needed, let passed = result.passed else {
      return Localized(
        vi: "; chưa có quy định về tỷ lệ cần đạt nên chưa rõ kết quả",
        en: "; no rule sets a threshold, so the result is not known")
    }
    return Localized(
      vi: ", cần ít nhất \(needed): \(passed ? "" : "không ")\(word.vi)",
      en: ", at least \(needed) needed: \(passed ? "" : "not ")\(word.en)")
  }

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

  func resolved(_ number: DocumentNumber, _ thematic: Bool, _ draft: Bool, _ dated: Day?, _ bases: [String], _ title: String) -> Localized {
    let shown = Written.document(number)
    return sentence(
      Localized(
        vi: "\(draft ? "dự thảo " : "")nghị quyết \(thematic ? "chuyên đề " : "")số \(shown)",
        en: "\(draft ? "draft " : "")\(thematic ? "thematic " : "")resolution \(shown)"),
      text: title, [labelled("ngày", "dated", dated), labelled("căn cứ", "basis", bases.isEmpty ? nil : bases.joined(separator: ", "))])
  }
}
