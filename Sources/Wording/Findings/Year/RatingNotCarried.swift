import Diagnostics
import Domain

extension RatingNotCarried: Worded {
  package static let rule = Localized(
    vi:
      "Mức xếp loại được chi bộ công nhận khi số phiếu tán thành quá tỷ lệ của cơ số biểu quyết. Không đạt thì mức ấy chưa có hiệu lực; "
      + "mức đã đạt ở lần trước, như vòng 1, vẫn giữ.",
    en:
      "A level is carried when the votes for it exceed the share of the base. What is not carried takes no effect; a level carried "
      + "before, as in the first round, stays.")

  package static let example = CodeExample(
    "xếp loại @bình năm 2026 tốt kín tán thành 4 không tán thành 12",
    mendedBy: "xếp loại @bình năm 2026 hoàn thành kín tán thành 15 không tán thành 1")

  package func message(_ words: CellWords) -> Localized {
    let who = words.rated(member)
    let rest =
      standing.map { Localized(vi: "vẫn giữ mức \($0.word.vi)", en: "the level stays \($0.word.en)") }
      ?? Localized(vi: "chưa có mức xếp loại", en: "there is no level yet")
    return Localized(
      vi: "\(who.vi) năm \(year): mức \(level.word.vi) được \(failure.inFavour) phiếu tán thành, cần \(failure.needed) trên cơ số "
        + "\(failure.base), không đạt; \(rest.vi)",
      en: "\(who.en) in \(year): \(words.count(failure.inFavour, "vote")) for \(level.word.en), \(failure.needed) needed out of a base of "
        + "\(failure.base), not carried; \(rest.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { standing == nil ? writer.rate(member, year) : nil }
}
