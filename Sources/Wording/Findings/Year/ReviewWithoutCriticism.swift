import Diagnostics
import Domain

extension ReviewWithoutCriticism: Worded {
  package static let rule = Localized(
    vi:
      "Kiểm điểm cuối năm là tự phê bình và phê bình: ghi phát biểu, góp ý của từng đồng chí. Các buổi kiểm điểm đã bế mạc mà "
      + "không ghi ý kiến nào thì được nhắc.",
    en:
      "The review of a year is self-criticism and criticism: opinions of members are stated. Closed meetings of the review "
      + "without any are named.")

  package static let example = CodeExample(
    "họp cuối năm 12/12/2026\ncó mặt tất cả\nxếp loại @bình năm 2026 tốt\nbế mạc",
    do: Localized(
      vi: "Lần sau ghi góp ý ngay trong buổi họp; nếu có ý kiến mà chưa ghi thì đính chính.",
      en: "Next time state opinions while the meeting goes on; correct the record where some were left out."))

  package func message(_ words: CellWords) -> Localized {
    let list = meetings.map { words.day(of: $0) }.joined(separator: ", ")
    return Localized(
      vi: "buổi kiểm điểm cuối năm ngày \(list) không ghi phát biểu, góp ý nào",
      en: "no opinion is recorded at the review of the year of \(list)")
  }
}
