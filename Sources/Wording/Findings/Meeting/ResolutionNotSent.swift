import Diagnostics
import Domain

extension ResolutionNotSent: Worded {
  package static let rule = Localized(
    vi:
      "Nghị quyết của buổi thường kỳ được ban hành và báo cáo lên trong số ngày quy định. Chỉ xét ở chi bộ đã ghi việc gửi (câu "
      + "đã gửi), từ lần gửi đầu tiên.",
    en:
      "The resolution of a regular meeting is issued and reported up within the days set. Looked at only where sendings are on "
      + "record, from the first on.")

  package static let example = CodeExample(
    when: Localized(vi: "các nghị quyết khác đều có câu đã gửi, 05-NQ/CB chưa có", en: "others were stated sent, 05-NQ/CB was not"),
    mendedBy: "đã gửi 05-NQ/CB ngày 04/09/2026")

  package func message(_ words: CellWords) -> Localized {
    let (name, last) = (Written.document(number), Written.day(latest))
    return Localized(
      vi: "nghị quyết \(name) chưa ghi đã gửi cấp trên; hạn gửi \(last)",
      en: "resolution \(name) is not on record as sent up; it was due by \(last)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = Written.document(number)
    return writer.discuss(Localized(vi: "Gửi nghị quyết \(name) lên cấp trên", en: "Sending resolution \(name) up"))
  }
}
