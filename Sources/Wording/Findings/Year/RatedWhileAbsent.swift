import Diagnostics
import Domain

extension RatedWhileAbsent: Worded {
  package static let rule = Localized(
    vi:
      "Xếp loại dựa vào việc thực hiện nhiệm vụ trong năm, trong đó có sinh hoạt. Đồng chí vắng quá nửa số buổi thường kỳ của "
      + "năm, có lý do hay không, mà vẫn xếp từ mức hoàn thành trở lên thì ghi lý do. Không có văn bản định tỷ lệ; số ở đây là "
      + "mức gợi ý của chibo.",
    en:
      "A rating rests on what was done in the year, taking part in meetings among it. Why a member absent from more than half "
      + "of the regular meetings of the year, excused or not, is rated complete or better is recorded. No text sets the share; "
      + "the numbers are chibo's own.")

  package static let example = CodeExample(
    when: Localized(
      vi: "@bình vắng bảy trong mười một buổi của năm 2026 và được xếp loại tốt, không ghi lý do",
      en: "@bình missed seven of eleven meetings of 2026 and is rated good, without a reason"),
    mendedBy: "xếp loại @bình năm 2026 hoàn thành tán thành 16: Đi điều trị dài ngày, việc được giao vẫn làm xong")

  package func message(_ words: CellWords) -> Localized {
    let (who, part) = (words.member(member), "\(missed.part)/\(missed.whole)")
    return Localized(
      vi: "\(who.vi) vắng \(part) buổi sinh hoạt thường kỳ của năm \(year) mà được xếp loại \(level.word.vi), chưa ghi lý do",
      en: "\(who.en) missed \(part) regular meetings of \(year) and is rated \(level.word.en), without a reason on record")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = writer.name(member)
    return writer.discuss(
      Localized(vi: "Xem lại xếp loại năm \(year) của đồng chí \(name)", en: "Another look at the rating of \(name) for \(year)"))
  }
}
