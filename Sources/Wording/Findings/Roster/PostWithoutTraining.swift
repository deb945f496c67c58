import Diagnostics
import Domain

extension PostWithoutTraining: Worded {
  package static let rule = Localized(
    vi:
      "Bí thư, phó bí thư, chi ủy viên được tập huấn sau khi nhận chức vụ; đợt đã dự trước đó không tính, kết quả thế nào cũng tính. "
      + "Chưa có văn bản định số tháng: mức kèm theo chương trình chỉ là gợi ý, và chỉ có từ một ngày về sau để chi bộ kịp ghi những đợt đã dự; "
      + "chi bộ đặt mức của mình thì xét theo mức ấy, từ ngày chi bộ đặt.",
    en:
      "Secretaries, deputies and committee members are trained after coming to their post; courses before it do not count, whatever the "
      + "result those after it do. No document sets the number of months: the one that ships is a suggestion, and in force from a later day so "
      + "that a cell can enter the courses already held; the cell's own counts from the day the cell sets.")

  package static let example = CodeExample(
    when: Localized(
      vi: "@an làm bí thư từ 20/04/2025, hơn một năm chưa dự đợt nào", en: "@an is secretary from 20/04/2025 and went to no course since"),
    mendedBy: #"tập huấn @an ngày 12/05/2026 do "Ban Tổ chức Huyện ủy" nội dung "Nghiệp vụ công tác đảng" kết quả khá"#)

  package func message(_ words: CellWords) -> Localized {
    let (who, post, first, last) = (words.member(member), post.word, Written.day(since), Written.day(due))
    return Localized(
      vi: "\(who.vi) làm \(post.vi) từ \(first), chưa ghi đợt tập huấn nào từ đó; chậm nhất là ngày \(last)",
      en: "\(who.en), \(post.en) from \(first), was trained on nothing since; due by \(last)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = writer.name(member)
    return writer.discuss(Localized(vi: "Cử đồng chí \(name) dự tập huấn", en: "Sending \(name) to a course"))
  }
}
