import Diagnostics
import Domain

extension OverdueTarget: Worded {
  package static let rule = Localized(
    vi: "Chỉ tiêu đã qua hạn thì báo cáo mức đạt được và kết luận.",
    en: "A target past its day is reported on and concluded.")

  package static let example = CodeExample(
    when: Localized(
      vi: "chỉ tiêu 1 quá hạn mà chưa đạt hoặc chưa kết luận", en: "target 1 is past its day, not reached or not concluded"),
    mendedBy: "kết luận chỉ tiêu 1 hoàn thành: Đạt 98%")

  package func message(_ words: CellWords) -> Localized {
    words.followUp(.target(target), overdue: days, since: due)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.finish(.target(target)) }
}
