import Diagnostics
import Domain

extension IncompleteScore: Worded {
  package static let rule = Localized(
    vi:
      "Chấm điểm theo tiêu chí thì mỗi tiêu chí có điểm. Thời gian, tham dự và kết quả thực hiện nghị quyết tính từ sổ; các tiêu chí khác, "
      + "hoặc khi sổ chưa có số liệu, thì chi bộ cho điểm.",
    en:
      "A score by criteria has points for each. Timing, attendance and results follow from the record; the others, and those the record "
      + "says nothing of, are given by the cell.")

  package static let example = CodeExample(
    "chấm điểm thời gian 5", mendedBy: "chấm điểm thời gian 5 tỷ lệ dự 5 chuẩn bị 10 tiến hành 38 nguyên tắc 5 kết quả 28 kết thúc 5")

  package func message(_ words: CellWords) -> Localized {
    let (held, names) = (words.meeting(meeting), Localized.joined(missing.map(\.word), by: ", "))
    return Localized(
      vi: "bảng chấm điểm \(held.vi) chưa có điểm: \(names.vi)", en: "the score of \(held.en) lacks points for \(names.en)")
  }
}
