import Diagnostics
import Domain

extension MissingThematicResolution: Worded {
  package static let rule = Localized(
    vi:
      "Hằng năm cần có nghị quyết chuyên đề về quản lý, phân công nhiệm vụ cho đảng viên. Sổ chỉ biết nghị quyết là chuyên "
      + "đề, không xét nội dung. Xét từ quý IV.",
    en:
      "Every year a thematic resolution on managing and assigning work is asked for. The record knows only that a "
      + "resolution is thematic, not what it is on. Looked at from the last quarter on.")

  package static let example = CodeExample(
    when: Localized(vi: "cả năm không có nghị quyết chuyên đề về phân công", en: "a year without a thematic resolution on assigning"),
    mendedBy: "nghị quyết chuyên đề: Nghị quyết chuyên đề về quản lý, phân công đảng viên")

  package func message(_ words: CellWords) -> Localized {
    Localized(vi: "năm \(year) chưa có nghị quyết chuyên đề nào", en: "no thematic resolution in \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(
      Localized(
        vi: "Thông qua nghị quyết chuyên đề về quản lý, phân công nhiệm vụ cho đảng viên",
        en: "Thematic resolution on managing members and assigning tasks"))
  }
}
