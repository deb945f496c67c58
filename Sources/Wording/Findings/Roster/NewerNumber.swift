import Diagnostics
import Domain

extension NewerNumber: Worded {
  package static let rule = Localized(
    vi:
      "Số chi bộ tự đặt áp dụng cho đến khi chi bộ đặt lại, dù sau đó văn bản của cấp trên có số khác. Số mới áp dụng cho chi bộ thì thêm "
      + "câu quy định với ngày và nguồn của văn bản ấy; chi bộ vẫn giữ số của mình thì chấp nhận kèm lý do.",
    en:
      "A number the cell set itself holds until the cell sets it anew, even when a later document says otherwise. If the newer one is to "
      + "hold, add a rule statement with its day and source; if the cell keeps its own, accept this with the reason.")

  package static let example = CodeExample(
    "quy định \"meeting.day\" 15 từ 01/01/2025 nguồn \"Nếp của chi bộ\"",
    mendedBy: "quy định \"meeting.day\" 3 từ 28/10/2025 nguồn \"42-HD/BTCTW\" chưa kiểm chứng")

  package func message(_ words: CellWords) -> Localized {
    let (first, last) = (Written.day(own.from), Written.day(official.from))
    let (stated, newer) = (words.number(own.value), words.number(official.value))
    return Localized(
      vi: "số \(own.name) chi bộ tự đặt là \(stated) từ \(first) vẫn áp dụng; từ \(last) có số mới là \(newer) (\(official.source))",
      en: "\(own.name), which the cell set to \(stated) from \(first), still holds; from \(last) there is a newer one, \(newer) "
        + "(\(official.source))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.setNumbers([official]) }
}
