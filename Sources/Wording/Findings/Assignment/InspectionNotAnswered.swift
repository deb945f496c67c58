import Diagnostics
import Domain

extension InspectionNotAnswered: Worded {
  package static let rule = Localized(
    vi:
      "Thông báo, kết luận kiểm tra, giám sát của cấp trên thì chi bộ khắc phục và báo cáo kết quả. Chưa ghi hạn, mà qua số "
      + "tháng gợi ý của chibo vẫn chưa giao việc, chưa ghi hạn chế, chưa kết luận hay ra văn bản khắc phục thì nêu.",
    en:
      "What an inspection or supervision from above found is remedied and reported. One recorded without a deadline is named "
      + "when, after chibo's own number of months, no task, no shortcoming, no conclusion and no paper on the remedy is on "
      + "record.")

  package static let example = CodeExample(
    when: Localized(
      vi: "thông báo kết quả kiểm tra 12-TB/UBKTĐU từ tháng 6, đến tháng 9 chưa ghi việc khắc phục",
      en: "a notice of an inspection of June, and nothing done by September"),
    mendedBy: "hạn chế 1 biện pháp \"Mỗi tháng báo cáo trước chi bộ\" do @an hạn 31/12/2026: Giao việc xong ít hỏi lại")

  package func message(_ words: CellWords) -> Localized {
    let (name, day) = (Written.document(document), Written.day(received))
    return Localized(
      vi: "\(name) ngày \(day) (\(words.excerpt(summary))): chưa ghi việc, hạn chế, kết luận hay văn bản khắc phục nào",
      en: "\(name) of \(day) (\(words.excerpt(summary))): no task, shortcoming, conclusion or paper on the remedy is on record")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = Written.document(document)
    return writer.discuss(Localized(vi: "Khắc phục theo \(name)", en: "The remedy of what \(name) found"))
  }
}
