import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: RatingDetail) -> Localized {
    switch detail {
    case .ratingAgainstRecord(let member, let year, let level, let gaps): rating(member, year, level, gaps)
    case .ratingNotDue(let member, let year, let level, let bar): ratingNotDue(member, year, level, bar)
    case .tooManyExcellent(let year, let cap): self.cap(year, cap)
    case .noQuarterReview(let member, let quarter): noQuarterReview(member, quarter)
    case .cellNotReviewed(let year):
      Localized(vi: "chưa ghi kiểm điểm tập thể chi bộ năm \(year)", en: "no review of the cell itself is recorded for \(year)")
    case .withoutFirstRound(let member, let year): withoutFirstRound(member, year)
    case .noReview(let member, let year): noReview(member, year)
    case .noRating(let member, let year): noRating(member, year)
    case .cellNotRated(let year): Localized(vi: "chi bộ chưa được xếp loại năm \(year)", en: "the cell is not rated for \(year)")
    case .ratingWithoutVotes(let member, let year, let level): withoutVotes(member, year, level)
    case .notCarried(let member, let year, let level, let failure, let standing): notCarried(member, year, level, failure, standing)
    case .noResidenceComment(let member, let year, let has, let needed): noResidence(member, year, has, needed)
    case .excellentReminded(let member, let year, let reminders, let isDisciplined): reminded(member, year, reminders, isDisciplined)
    case .notCompleteYears(let member, let years): notComplete(member, years)
    }
  }

  private func noQuarterReview(_ id: MemberID, _ quarter: Quarter) -> Localized {
    let (who, name) = (member(id), Written.quarter(quarter))
    return Localized(vi: "\(who.vi) chưa kiểm điểm \(name.vi)", en: "\(who.en) has no review of \(name.en)")
  }

  private func rating(_ id: MemberID, _ year: Int, _ rated: Level, _ gaps: [RatingGap]) -> Localized {
    let who = member(id)
    let level = rated.word
    let reasons = gaps.map(gap)
    return Localized(
      vi: "\(who.vi) năm \(year) xếp loại \(level.vi), kết quả ghi trong năm chưa khớp: \(reasons.map(\.vi).joined(separator: "; "))",
      en: "\(who.en) is rated \(level.en) for \(year), which the record does not bear: \(reasons.map(\.en).joined(separator: "; "))")
  }

  private func ratingNotDue(_ id: MemberID, _ year: Int, _ rated: Level, _ bar: RatingBar) -> Localized {
    let who = member(id)
    let level = rated.word
    let reason = reason(bar)
    return Localized(
      vi: "\(who.vi) \(reason.vi), thuộc diện chưa xếp loại, nhưng năm \(year) được ghi \(level.vi)",
      en: "\(who.en) \(reason.en), and is not to be rated, but is rated \(level.en) for \(year)")
  }

  private func cap(_ year: Int, _ cap: ExcellentCap) -> Localized {
    let share = share(cap.parameter.value)
    return Localized(
      vi: "năm \(year) có \(cap.excellent.count) đồng chí xếp loại hoàn thành xuất sắc nhiệm vụ, mức trong chi bộ là \(cap.cap) "
        + "(\(share) của \(cap.base))",
      en: "\(count(cap.excellent.count, "member")) rated excellent for \(year), the cell's share is \(cap.cap) (\(share) of \(cap.base))")
  }

  private func noReview(_ id: MemberID, _ year: Int) -> Localized {
    let who = member(id)
    return Localized(vi: "\(who.vi) chưa có bản kiểm điểm năm \(year)", en: "\(who.en) has no review of \(year)")
  }

  private func noRating(_ id: MemberID, _ year: Int) -> Localized {
    let who = member(id)
    return Localized(vi: "\(who.vi) chưa được xếp loại năm \(year)", en: "\(who.en) is not rated for \(year)")
  }

  private func withoutVotes(_ id: MemberID?, _ year: Int, _ rated: Level) -> Localized {
    let who = id.map(member) ?? Localized(vi: "chi bộ", en: "the cell")
    let level = rated.word
    return Localized(
      vi: "\(who.vi) năm \(year) xếp loại \(level.vi) mà chưa ghi kết quả bỏ phiếu",
      en: "\(who.en) is rated \(level.en) for \(year) and no votes are recorded")
  }

  private func notCarried(_ id: MemberID?, _ year: Int, _ rated: Level, _ failure: RatingFailure, _ standing: Level?) -> Localized {
    let who = id.map(member) ?? Localized(vi: "chi bộ", en: "the cell")
    let rest =
      standing.map { Localized(vi: "vẫn giữ mức \($0.word.vi)", en: "the level stays \($0.word.en)") }
      ?? Localized(vi: "chưa có mức xếp loại", en: "there is no level yet")
    return Localized(
      vi: "\(who.vi) năm \(year): mức \(rated.word.vi) được \(failure.inFavour) phiếu tán thành, cần \(failure.needed) trên cơ số "
        + "\(failure.base), không đạt; \(rest.vi)",
      en: "\(who.en) in \(year): \(count(failure.inFavour, "vote")) for \(rated.word.en), \(failure.needed) needed out of a base of "
        + "\(failure.base), not carried; \(rest.en)")
  }

  private func noResidence(_ id: MemberID, _ year: Int, _ has: Int, _ needed: Int) -> Localized {
    let who = member(id)
    if has == 0 {
      return Localized(
        vi: "\(who.vi) chưa có nhận xét nơi cư trú năm \(year)", en: "\(who.en) has no comment from the place of residence for \(year)")
    }
    return Localized(
      vi: "\(who.vi) mới có \(has)/\(needed) nhận xét nơi cư trú năm \(year)",
      en: "\(who.en) has \(has) of \(needed) comments from the place of residence for \(year)")
  }

  private func reminded(_ id: MemberID, _ year: Int, _ reminders: Int, _ isDisciplined: Bool) -> Localized {
    let who = member(id)
    if isDisciplined {
      return Localized(
        vi: "\(who.vi) xếp loại hoàn thành xuất sắc năm \(year) trong khi bị kỷ luật trong năm",
        en: "\(who.en) is rated excellent for \(year) and was disciplined in that year")
    }
    return Localized(
      vi: "\(who.vi) xếp loại hoàn thành xuất sắc năm \(year) trong khi bị nhắc nhở \(reminders) lần trong năm",
      en: "\(who.en) is rated excellent for \(year) and was reminded \(count(reminders, "time")) in that year")
  }

  private func withoutFirstRound(_ id: MemberID, _ year: Int) -> Localized {
    let who = member(id)
    return Localized(
      vi: "\(who.vi) xếp loại hoàn thành xuất sắc năm \(year) mà chưa ghi hoàn thành tốt ở vòng 1",
      en: "\(who.en) is rated excellent for \(year), and no rating of good from the first round is recorded")
  }

  private func notComplete(_ id: MemberID, _ years: [Int]) -> Localized {
    let who = member(id)
    let list = years.map(String.init).joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) không hoàn thành nhiệm vụ \(years.count) năm liền (\(list)), thuộc diện xem xét xóa tên",
      en: "\(who.en) did not complete the tasks of \(years.count) years in a row (\(list)), which leads to deletion")
  }
}
