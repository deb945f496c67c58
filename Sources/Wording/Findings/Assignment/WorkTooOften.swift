import Diagnostics
import Domain

extension WorkTooOften: Worded {
  package static let rule = Localized(
    vi:
      "Đồng chí được miễn vì tuổi cao, sức khỏe yếu chỉ nhận việc nhẹ hợp sức mình. Việc phải làm hằng tuần, hằng tháng thì nên "
      + "giao người khác chủ trì, hoặc đổi sang hằng quý. Văn bản nói vừa sức, không nói nhịp việc; đây là gợi ý của chibo.",
    en:
      "A member exempt for age or health is given only light work. What comes round every week or month had better be led by "
      + "another, or be quarterly. The text asks for what health allows and does not speak of rhythm; this is chibo's own advice.")

  package static let example = CodeExample(
    "miễn sinh hoạt @bình tuổi cao sức khỏe yếu từ 01/01/2026\nphân công #2 @bình hằng tháng từ 05/02/2026 sản phẩm \"Sổ hộ\": Phụ trách 10 hộ",
    mendedBy: "điều chỉnh #2 hằng quý: Vừa sức hơn")

  package func message(_ words: CellWords) -> Localized {
    let (what, who) = (words.task(task), words.member(holder))
    return Localized(
      vi: "\(what.vi) \(recurrence.word.vi) do \(who.vi) chủ trì, được miễn vì tuổi cao, sức khỏe yếu",
      en: "\(what.en), \(recurrence.word.en), is led by \(who.en), who is exempt for age or health")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.slow(task)
  }
}
