import Diagnostics
import Domain

extension ExcellentWithoutFirstRound: Worded {
  package static let rule = Localized(
    vi:
      "Bỏ phiếu hai vòng: vòng 1 mọi đồng chí được xếp hoàn thành tốt, hoàn thành hoặc không hoàn thành; vòng 2 chọn hoàn thành xuất "
      + "sắc trong số hoàn thành tốt. Chỉ xét năm có ghi vòng.",
    en:
      "Ballots in two rounds: first everybody is rated good, complete or not complete, then the excellent are chosen among the good. "
      + "Only years with rounds on record are looked at.")

  package static let example = CodeExample(
    "xếp loại @hoa năm 2026 xuất sắc vòng 2 tán thành 16", mendedBy: "xếp loại @hoa năm 2026 tốt vòng 1 tán thành 17")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    return Localized(
      vi: "\(who.vi) xếp loại hoàn thành xuất sắc năm \(year) mà chưa ghi hoàn thành tốt ở vòng 1",
      en: "\(who.en) is rated excellent for \(year), and no rating of good from the first round is recorded")
  }
}
