import Diagnostics
import Domain

extension DocumentOverdue: Worded {
  package static let rule = Localized(
    vi: "Việc văn bản cấp trên giao phải xong đúng thời hạn; đã quá hạn mà nhiệm vụ còn mở thì kết luận trong cuộc họp, báo cáo cấp trên.",
    en: "What a document asks for is done by its deadline; past it, an open task is concluded in a meeting and reported up.")

  package static let example = CodeExample(
    when: Localized(vi: "quá hạn của văn bản mà nhiệm vụ chưa kết luận", en: "the document's deadline is over and its task open"),
    mendedBy: "kết luận #2 chậm: Hoàn thành trong tuần")

  package func message(_ words: CellWords) -> Localized {
    let (shown, due) = (Written.document(document), Written.day(due))
    let list = tasks.map { "#\($0.number)" }.joined(separator: ", ")
    return Localized(
      vi: "văn bản \(shown) quá hạn \(days) ngày (hạn \(due)), còn nhiệm vụ chưa xong: \(list)",
      en: "document \(shown) is \(words.count(days, "day")) overdue (due \(due)), still open: \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let number = Written.document(document)
    return writer.discuss(Localized(vi: "Kiểm điểm việc thực hiện văn bản \(number)", en: "Review of the work on \(number)"))
  }
}
