import Diagnostics
import Domain

extension RatingAboveEmployer: Worded {
  package static let rule = Localized(
    vi: "Mức cơ quan, đơn vị nơi công tác đề nghị là một căn cứ để xếp loại. Chi bộ xếp mức cao hơn thì ghi lý do.",
    en: "The level the employer proposes is one of those a rating rests on. A cell that rates higher records why.")

  package static let example = CodeExample(
    "đề nghị @bình năm 2026 hoàn thành do cơ quan\nxếp loại @bình năm 2026 tốt tán thành 16",
    mendedBy: "xếp loại @bình năm 2026 tốt tán thành 16: Cơ quan chưa tính việc làm tại khu dân cư")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    return Localized(
      vi: "\(who.vi) năm \(year) được xếp loại \(level.word.vi), cao hơn mức \(proposed.word.vi) cơ quan đề nghị, chưa ghi lý do",
      en: "\(who.en) is rated \(level.word.en) for \(year), above the \(proposed.word.en) the employer proposed, without a reason on record"
    )
  }
}
