import Diagnostics
import Domain

extension FewOpinions: Worded {
  package static let rule = Localized(
    vi:
      "Sinh hoạt là để thảo luận. Trong mười hai tháng mà hầu như không ai phát biểu, góp ý, chỉ có báo cáo, thì chi bộ xem lại "
      + "cách điều hành; biên bản cũng cần ghi tên người phát biểu. Tỷ lệ và số buổi là mức gợi ý của chibo.",
    en:
      "Meetings are for discussion. Where in twelve months hardly anybody spoke or gave an opinion and there were only reports, "
      + "look at how meetings are led; minutes name who spoke. Share and number of meetings are chibo's own.")

  package static let example = CodeExample(
    when: Localized(vi: "tám buổi chỉ có báo cáo và kết luận", en: "eight meetings of nothing but reports and conclusions"),
    mendedBy: "phát biểu @bình: Đề nghị gửi tài liệu sớm hơn")

  package func message(_ words: CellWords) -> Localized {
    let part = "\(speakers.part)/\(speakers.whole)"
    return Localized(
      vi: "\(meetings) buổi sinh hoạt thường kỳ gần đây chỉ có \(part) đồng chí phát biểu hoặc góp ý",
      en: "at \(words.count(meetings, "regular meeting")) only \(part) members spoke or gave an opinion")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(Localized(vi: "Nâng cao chất lượng thảo luận trong sinh hoạt", en: "Better discussion in meetings"))
  }
}
