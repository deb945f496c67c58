import Diagnostics
import Domain

extension RatingWithoutVotes: Worded {
  package static let rule = Localized(
    vi:
      "Mức xếp loại của đảng viên và của chi bộ được bỏ phiếu kín; câu xếp loại ghi chữ “kín” và số phiếu tán thành, "
      + "không tán thành, không ý kiến.",
    en:
      "The levels of members and of the cell are voted by secret ballot; the statement says “secret” and gives the votes for, "
      + "against and abstaining.")

  package static let example = CodeExample(
    "xếp loại @bình năm 2026 tốt", mendedBy: "xếp loại @bình năm 2026 tốt kín tán thành 16 không tán thành 1")

  package func message(_ words: CellWords) -> Localized {
    let (who, level) = (words.rated(member), level.word)
    return Localized(
      vi: "\(who.vi) năm \(year) xếp loại \(level.vi) mà chưa ghi kết quả bỏ phiếu",
      en: "\(who.en) is rated \(level.en) for \(year) and no votes are recorded")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.rate(member, year) }
}

extension CellWords {
  /// The member rated, or the cell itself.
  func rated(_ id: MemberID?) -> Localized { id.map(member) ?? Localized(vi: "chi bộ", en: "the cell") }
}
