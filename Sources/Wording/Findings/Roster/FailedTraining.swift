import Diagnostics
import Domain

extension FailedTraining: Worded {
  package static let rule = Localized(
    vi: "Bí thư, phó bí thư, chi ủy viên không đạt ở đợt tập huấn gần nhất có xếp kết quả thì được cử học lại.",
    en: "A secretary, deputy or committee member who failed the last graded course is sent again.")

  package static let example = CodeExample(
    when: Localized(vi: "bí thư @an dự tập huấn, kết quả không đạt", en: "the secretary @an went to a course and failed"),
    mendedBy: #"tập huấn @an ngày 12/06/2026 do "Ban Tổ chức Huyện ủy" nội dung "Nghiệp vụ công tác đảng" kết quả đạt"#)

  package func message(_ words: CellWords) -> Localized {
    let (who, last, about) = (words.member(member), Written.day(self.day), words.excerpt(course))
    return Localized(
      vi: "\(who.vi) không đạt ở đợt tập huấn ngày \(last) (\(about))", en: "\(who.en) failed the course of \(last) (\(about))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = writer.name(member)
    return writer.discuss(Localized(vi: "Cử đồng chí \(name) tập huấn lại", en: "Sending \(name) to a course again"))
  }
}
