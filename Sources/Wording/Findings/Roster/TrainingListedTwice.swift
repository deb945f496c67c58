import Diagnostics
import Domain

extension TrainingListedTwice: Worded {
  package static let rule = Localized(
    vi: "Mỗi đợt tập huấn ghi một lần cho mỗi người. Cùng nội dung, cùng ngày mà ghi hai lần thì hoàn tác câu sau.",
    en: "A course stands once for each who went. Take the later one back when subject and day are the same.")

  package static let example = CodeExample(
    #"tập huấn @an ngày 12/05/2026 nội dung "Nghiệp vụ công tác đảng""# + "\n"
      + #"tập huấn @an, @bình ngày 12/05/2026 nội dung "Nghiệp vụ công tác Đảng""#,
    mendedBy: "hoàn tác 58\n" + #"tập huấn @bình ngày 12/05/2026 nội dung "Nghiệp vụ công tác đảng""#)

  package func message(_ words: CellWords) -> Localized {
    let (who, first, about) = (words.member(member), Written.day(self.day), words.excerpt(course))
    return Localized(
      vi: "đợt tập huấn ngày \(first) của \(who.vi) được ghi hai lần (\(about))",
      en: "the course of \(first) (\(about)) stands twice for \(who.en)")
  }
}
