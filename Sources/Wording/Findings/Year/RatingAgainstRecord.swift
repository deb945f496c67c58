import Diagnostics
import Domain

extension RatingAgainstRecord: Worded {
  package static let rule = Localized(
    vi:
      "Mức xếp loại phải khớp điểm và kết quả nhiệm vụ trong năm: đúng tiến độ, vượt mức, chậm, bỏ dở, khắc phục hạn chế năm trước. "
      + "Nhiệm vụ đã thôi phân công không tính.",
    en:
      "A level fits the points, the tasks of the year (on time, exceeded, late, left undone) and the shortcomings of earlier years fixed. "
      + "A task that was stopped does not count.")

  package static let example = CodeExample("xếp loại @quý năm 2026 xuất sắc", mendedBy: "xếp loại @quý năm 2026 tốt tán thành 16")

  package func message(_ words: CellWords) -> Localized {
    let (who, level) = (words.member(member), level.word)
    let reasons = gaps.map(words.gap)
    return Localized(
      vi: "\(who.vi) năm \(year) xếp loại \(level.vi), kết quả ghi trong năm chưa khớp: \(reasons.map(\.vi).joined(separator: "; "))",
      en: "\(who.en) is rated \(level.en) for \(year), which the record does not bear: \(reasons.map(\.en).joined(separator: "; "))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.rate(member, year) }
}

extension CellWords {
  /// In what the year falls short of a level.
  func gap(_ gap: RatingGap) -> Localized {
    switch gap {
    case .noTask: Localized(vi: "không có nhiệm vụ nào để đánh giá", en: "there is no task to rate")
    case .points(let points, let needed): Localized(vi: "\(points) điểm, mức cần \(needed)", en: "\(points) points, \(needed) needed")
    case .onTime(let has, let needed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ đúng tiến độ, mức cần \(share(needed))",
        en: "\(has.part) of \(has.whole) tasks on time, \(share(needed)) needed")
    case .fixed(let has, let needed):
      Localized(
        vi: "khắc phục \(has.part)/\(has.whole) hạn chế đã chỉ ra, cần \(share(needed))",
        en: "\(has.part) of \(has.whole) earlier shortcomings fixed, \(share(needed)) needed")
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
}
