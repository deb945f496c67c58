import Diagnostics
import Domain

extension MissingInspection: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ kiểm tra, giám sát việc đảng viên thực hiện nhiệm vụ. Năm có nhiệm vụ mà chưa ghi lần kiểm tra nào thì được "
      + "nhắc, từ quý IV.",
    en:
      "The cell checks and supervises how members carry out tasks. A year with tasks and no inspection on record is named, "
      + "from the last quarter on.")

  package static let example = CodeExample(
    when: Localized(vi: "cả năm không kiểm tra nhiệm vụ nào", en: "a year without an inspection"),
    mendedBy: "kiểm tra #2 do @hà ngày 20/09/2026: Đã gặp 3 hộ")

  package func message(_ words: CellWords) -> Localized {
    Localized(vi: "năm \(year) chưa ghi lần kiểm tra nhiệm vụ nào", en: "no inspection of any task is recorded for \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { inspector.map { writer.inspect(task, by: $0) } }
}
