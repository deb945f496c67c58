import Diagnostics
import Domain

extension MemberWithoutBadge: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên đủ năm tuổi Đảng theo quy định thì được xét tặng Huy hiệu Đảng; chi bộ đề nghị và ghi lại khi đã trao. Chỉ xét mốc đạt từ khi "
      + "đồng chí ấy có trong sổ, sau đợt trao kế tiếp; đã có huy hiệu mốc cao hơn thì thôi. Tuổi Đảng tính từ ngày kết nạp, hoặc từ ngày "
      + "quyết định ghi.",
    en:
      "A member who completes the years of Party age set is proposed for the Party badge, and the award is recorded. Looked at only for marks "
      + "reached since the member stands in this record, after the next day on which badges are given; a badge of a later mark will do. Party "
      + "age counts from the admission, or from the day a decision states.")

  package static let example = CodeExample(
    when: Localized(
      vi: "ngày 04/02/2026, @an kết nạp ngày 03/02/1986, chưa ghi được trao huy hiệu 40 năm",
      en: "04/02/2026, @an was admitted on 03/02/1986, and no badge of 40 years is recorded"),
    mendedBy: "trao huy hiệu @an 40 năm ngày 03/02/2026")

  package func message(_ words: CellWords) -> Localized {
    let (who, day, given) = (words.member(member), Written.day(reached), Written.day(occasion))
    return Localized(
      vi: "\(who.vi) đủ \(years) năm tuổi Đảng ngày \(day), đợt trao \(given) đã qua mà chưa ghi trao Huy hiệu Đảng",
      en: "\(who.en) completed \(years) years in the Party on \(day); badges were given on \(given), and none is recorded")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.awardBadge(to: member, years: years) }
}
