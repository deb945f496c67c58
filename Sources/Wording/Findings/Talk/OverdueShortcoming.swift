import Diagnostics
import Domain

extension OverdueShortcoming: Worded {
  package static let rule = Localized(
    vi: "Hạn chế được theo dõi đến khi khắc phục; mức hoàn thành xuất sắc đòi hỏi khắc phục 100% hạn chế đã chỉ ra.",
    en: "A shortcoming is followed up until it is fixed; the excellent level asks for all earlier ones to be fixed.")

  package static let example = CodeExample(
    when: Localized(vi: "hạn chế 1 quá hạn khắc phục", en: "shortcoming 1 is past the day it was to be mended by"),
    mendedBy: "kết luận hạn chế 1 hoàn thành: Đã khắc phục")

  package func message(_ words: CellWords) -> Localized {
    words.followUp(.shortcoming(shortcoming), overdue: days, since: due)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.finish(.shortcoming(shortcoming)) }
}
