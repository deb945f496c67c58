import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: RatingDetail) -> Localized {
    switch detail {
    case .ratingAgainstRecord(let member, let year, let level, let gaps): rating(member, year, level, gaps)
    case .ratingNotDue(let member, let year, let level, let bar): ratingNotDue(member, year, level, bar)
    case .tooManyExcellent(let year, let cap): self.cap(year, cap)
    }
  }

  private func rating(_ id: MemberID, _ year: Int, _ rated: Level, _ gaps: [RatingGap]) -> Localized {
    let who = member(id)
    let level = rated.word
    let reasons = gaps.map(gap)
    return Localized(
      vi: "\(who.vi) năm \(year) xếp loại \(level.vi), kết quả ghi trong năm chưa khớp: \(reasons.map(\.vi).joined(separator: "; "))",
      en: "\(who.en) is rated \(level.en) for \(year), which the record does not bear: \(reasons.map(\.en).joined(separator: "; "))")
  }

  private func gap(_ gap: RatingGap) -> Localized {
    switch gap {
    case .noTask: Localized(vi: "không có nhiệm vụ nào để đánh giá", en: "there is no task to rate")
    case .points(let points, let needed): Localized(vi: "\(points) điểm, mức cần \(needed)", en: "\(points) points, \(needed) needed")
    case .onTime(let has, let needed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ đúng tiến độ, mức cần \(share(needed))",
        en: "\(has.part) of \(has.whole) tasks on time, \(share(needed)) needed")
    case .exceeded(let has, let needed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ vượt mức, mức cần \(share(needed))",
        en: "\(has.part) of \(has.whole) tasks exceeded, \(share(needed)) needed")
    case .done(let has, let needed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ không bị bỏ dở, mức cần \(share(needed))",
        en: "\(has.part) of \(has.whole) tasks not left undone, \(share(needed)) needed")
    case .late(let has, let allowed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ chậm, nhiều nhất \(share(allowed))",
        en: "\(has.part) of \(has.whole) tasks late, at most \(share(allowed)) allowed")
    }
  }

  private func ratingNotDue(_ id: MemberID, _ year: Int, _ rated: Level, _ bar: RatingBar) -> Localized {
    let who = member(id)
    let level = rated.word
    let reason =
      switch bar {
      case .standing(let state): standing(state)
      case .admittedLately(let day, let months):
        Localized(
          vi: "kết nạp ngày \(Written.day(day)), chưa đủ \(months) tháng",
          en: "was admitted on \(Written.day(day)), less than \(months) months before")
      }
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
}
