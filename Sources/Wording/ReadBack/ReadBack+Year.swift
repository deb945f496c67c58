import Diagnostics
import Domain
import Syntax
import TextRoom

/// Reviews and ratings.
extension ReadBack {
  func sentence(of event: YearEvent) -> Localized {
    switch event {
    case .reviewed(let id, let year, let level, let points, let text):
      reviewed(rated(id), Localized(vi: "năm \(year)", en: "\(year)"), level, points, text)
    case .committeeReviewed(let year, let level, let points, let text):
      reviewed(Localized(vi: "chi ủy", en: "the committee"), Localized(vi: "năm \(year)", en: "\(year)"), level, points, text)
    case .quarterReviewed(let id, let quarter, let level, let points, let text):
      reviewed(rated(id), Written.quarter(quarter), level, points, text)
    case .proposed(let id, let year, let level, let body): proposed(id, year, level, body)
    case .residenceCommented(let id, let year, let text): commented(id, year, text)
    case .classified(let id, let period, let level, let round, let votes, let secret, let points, let reason):
      rated(id, period, level, round, votes, isSecret: secret, points, reason)
    case .ratingDecided(let id, let period, let decision): decided(id, period, decision)
    case .leftUnrated(let ids, let period, let reason): leftUnrated(ids, period, reason)
    case .trained(let ids, let training): trained(ids, training)
    }
  }

  func reviewed(_ who: Localized, _ period: Localized, _ level: Level?, _ points: Int?, _ text: String) -> Localized {
    let stated = [level.map { Localized(vi: "tự nhận \($0.word.vi)", en: "self-rated \($0.word.en)") }, points.map(score)].compactMap { $0 }
    let head = Localized(vi: "\(who.vi) kiểm điểm \(period.vi)", en: "review of \(who.en) for \(period.en)")
    if stated.isEmpty { return sentence(head, text: text) }
    return sentence(head + Localized(vi: ": ", en: ": ") + Localized.joined(stated, by: ", "), then: text)
  }

  func proposed(_ id: MemberID?, _ year: Int, _ level: Level, _ body: RatingBody) -> Localized {
    let who = rated(id)
    let name = body.word
    let by = name.vi.isEmpty ? Localized(vi: "đề nghị", en: "proposal") : Localized(vi: "\(name.vi) đề nghị", en: "\(name.en) proposes")
    let head = Localized(
      vi: "\(by.vi) xếp loại \(who.vi) năm \(year): \(level.word.vi)", en: "\(by.en) to rate \(who.en) for \(year): \(level.word.en)")
    guard let decision = decisionFromAbove(id, year, level, body) else { return sentence(head) }
    return Localized.joined([head.asSentence, decision], by: " ")
  }

  /// What decides is no proposal: how a decision of the body above is stated, which then counts; nil where it changes nothing.
  package func decisionFromAbove(_ id: MemberID?, _ year: Int, _ level: Level, _ body: RatingBody) -> Localized? {
    guard body.kind == .higher || body.kind == .baseCommittee, let current = cell.level(of: id, year: year)?.fact, current != level else {
      return nil
    }
    let rated = id.flatMap(cell.member).map { "@\($0.handle)" }
    return Localized(
      vi: "Đây là đề nghị, xếp loại vẫn là \(current.word.vi); khi cấp trên đã quyết định thì ghi: "
        + "quyết định xếp loại \(rated ?? "chi bộ") năm \(year) \(level.word.vi) do \"…\" căn cứ \"…\"",
      en: "This is a proposal, the rating is still \(current.word.en); once the body above has decided, state: "
        + "decide rating \(rated ?? "cell") year \(year) \(level.word.en) by \"…\" basis \"…\""
    ).asSentence
  }

  func commented(_ id: MemberID, _ year: Int, _ text: String) -> Localized {
    sentence(
      Localized(
        vi: "nhận xét nơi cư trú năm \(year) đối với \(words.member(id).vi)",
        en: "comment of \(year) from the place of residence on \(words.member(id).en)"),
      text: text)
  }

  func decided(_ id: MemberID?, _ period: RatingPeriod, _ decision: YearFile.Decision) -> Localized {
    let (who, body, level) = (rated(id), decision.body.word, decision.level.word)
    let by = body.vi.isEmpty ? .empty : Localized(vi: " do \(body.vi)", en: " by \(body.en)")
    let head = Localized(
      vi: "quyết định xếp loại \(who.vi) \(period.word.vi)\(by.vi): \(level.vi)",
      en: "rating of \(who.en) for \(period.word.en) decided\(by.en): \(level.en)")
    return sentence(
      head,
      [labelled("căn cứ", "basis", decision.document), labelled("ngày", "of", decision.day), labelled("lý do", "reason", decision.reason)])
  }

  func trained(_ ids: [MemberID], _ training: YearFile.Training) -> Localized {
    let names = words.names(ids)
    let who =
      ids.count == 1 ? words.member(ids[0]) : Localized(vi: "\(ids.count) đồng chí (\(names.vi))", en: "\(ids.count) members (\(names.en))")
    let (first, last) = (Written.day(training.from), Written.day(training.lastDay))
    let days =
      training.until == nil
      ? Localized(vi: " ngày \(first)", en: " on \(first)")
      : Localized(vi: " từ ngày \(first) đến ngày \(last)", en: " from \(first) to \(last)")
    let result = training.result.map { Localized(vi: "kết quả: \(cut($0.word.vi))", en: "result: \(cut($0.word.en))") }
    let organizer = training.organizer.map(cut).map { Localized(vi: " do \($0) tổ chức", en: " by \($0)") } ?? .empty
    return sentence(
      Localized(vi: "\(who.vi) dự tập huấn", en: "\(who.en) trained") + days + organizer,
      [
        labelled("nội dung", "subject", training.subject), result,
        labelled("ghi chú", "remark", training.remark),
      ])
  }

  private func rated(_ id: MemberID?) -> Localized { id.map(words.member) ?? Localized(vi: "chi bộ", en: "the cell") }

  func rated(
    _ id: MemberID?, _ period: RatingPeriod, _ level: Level, _ round: Int?, _ votes: Votes?, isSecret: Bool, _ points: Int?,
    _ reason: String
  ) -> Localized {
    let who = rated(id)
    let rating = cell.ratingFile(of: id, in: period).ratings.last
    let isCarried = rating?.isCarried ?? true
    let secret = isSecret ? Localized(vi: " (bỏ phiếu kín)", en: " (secret ballot)") : .empty
    let ballots = (round.map { Localized(vi: " (vòng \($0))", en: " (round \($0))") } ?? .empty) + secret
    let cap = id != nil && level == .excellent && isCarried ? excellentCap(period) : .empty
    return sentence(
      Localized(
        vi: "xếp loại \(who.vi) \(period.word.vi): \(level.word.vi)", en: "\(who.en) is rated \(level.word.en) for \(period.word.en)")
        + ballots
        + cap,
      [votes.map { counts($0, rating?.result) }, points.map(score), labelled("lý do", "reason", reason)])
  }

  /// A level given before stands on: how to take it back.
  func leftUnrated(_ ids: [MemberID], _ period: RatingPeriod, _ reason: String) -> Localized {
    let names = words.names(ids)
    let said = sentence(
      Localized(vi: "không xếp loại \(period.word.vi): \(names.vi)", en: "not rated for \(period.word.en): \(names.en)"),
      [labelled("lý do", "reason", reason)])
    let standing = ids.compactMap { id in
      cell.ratingFile(of: id, in: period).level.map { level in
        let (who, number) = (words.member(id), level.record.number)
        return Localized(
          vi: "\(who.vi) đã được xếp loại \(level.fact.word.vi), mức ấy vẫn có hiệu lực; muốn bỏ thì ghi: hoàn tác \(number)",
          en: "\(who.en) was rated \(level.fact.word.en), which still stands; to void it, state: undo \(number)"
        ).asSentence
      }
    }
    return Localized.joined([said] + standing, by: " ")
  }

  /// ` (4/4 xuất sắc trong mức 20% của 22)`, as far as members are rated by now; the share is of a year.
  private func excellentCap(_ period: RatingPeriod) -> Localized {
    guard case .year(let year) = period, let cap = cell.excellentCap(year: year, on: cell.day(day, withinWorkYear: year)) else {
      return .empty
    }
    let share = words.share(cap.parameter.value)
    let count = "\(cap.excellent.count)/\(cap.cap)"
    return cap.isExceeded
      ? Localized(vi: " (\(count) xuất sắc, vượt mức \(share) của \(cap.base))", en: " (\(count) excellent, above \(share) of \(cap.base))")
      : Localized(vi: " (\(count) xuất sắc trong mức \(share) của \(cap.base))", en: " (\(count) excellent within \(share) of \(cap.base))")
  }

  private func score(_ points: Int) -> Localized { Localized(vi: "\(points) điểm", en: words.count(points, "point")) }

  private func counts(_ votes: Votes, _ result: VoteResult?) -> Localized {
    let base = result.map { Localized(vi: " trên cơ số \($0.base)", en: " out of a base of \($0.base)") } ?? .empty
    return Localized(
      vi: "tán thành \(votes.inFavour), không tán thành \(votes.against), không ý kiến \(votes.abstaining)",
      en: "\(votes.inFavour) for, \(votes.against) against, \(votes.abstaining) abstaining")
      + base + (result.map { outcome($0, passed: Localized(vi: "đạt", en: "carried")) } ?? .empty)
  }
}
