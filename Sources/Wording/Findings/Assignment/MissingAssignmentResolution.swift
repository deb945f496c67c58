import Diagnostics
import Domain

extension MissingAssignmentResolution: Worded {
  package static let rule = Localized(
    vi:
      "Hằng năm chi bộ ra nghị quyết phân công nhiệm vụ cho từng đảng viên. Nghị quyết được nhận ra khi trích yếu có chữ "
      + "“phân công” hoặc “giao nhiệm vụ”, hay khi buổi họp thông qua nghị quyết đó giao việc cho ít nhất một nửa số đảng "
      + "viên. Xét từ sau buổi sinh hoạt thường kỳ đầu tiên của năm; nghị quyết có từ trước khi dùng sổ thì ghi bằng câu văn "
      + "bản.",
    en:
      "Every year the cell passes a resolution that assigns tasks to each member. It is known by “phân công” or “giao nhiệm "
      + "vụ” in its title, or by its meeting giving tasks to at least half of the members. Looked at once the first regular "
      + "meeting of the year is over; one passed before the record began is stated as a document.")

  package static let example = CodeExample(
    when: Localized(vi: "cả năm không có nghị quyết phân công", en: "a year without a resolution on assignment"),
    mendedBy: "nghị quyết: Nghị quyết phân công nhiệm vụ cho đảng viên năm 2026")

  package func message(_ words: CellWords) -> Localized {
    if has == 0 {
      return Localized(
        vi: "năm \(year) chưa có nghị quyết phân công nhiệm vụ cho đảng viên", en: "no resolution on the assignment of tasks in \(year)")
    }
    return Localized(
      vi: "năm \(year) mới có \(has)/\(needed) nghị quyết phân công nhiệm vụ cho đảng viên",
      en: "\(has) of \(needed) resolutions on the assignment of tasks in \(year)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(
      Localized(
        vi: "Thông qua nghị quyết về phân công nhiệm vụ cho đảng viên năm \(year)", en: "Resolution on the tasks of members in \(year)"))
  }
}
