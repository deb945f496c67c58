import Diagnostics
import Domain

extension FindingCode {
  var yearRule: Localized? {
    switch self {
    case .noAssignmentResolution:
      Localized(
        vi:
          "Hằng năm chi bộ ra nghị quyết phân công nhiệm vụ cho từng đảng viên. Nghị quyết được nhận ra khi trích yếu có chữ "
          + "“phân công” hoặc “giao nhiệm vụ”, hay khi buổi họp thông qua nghị quyết đó giao việc cho ít nhất một nửa số đảng "
          + "viên. Xét từ sau buổi sinh hoạt thường kỳ đầu tiên của năm; nghị quyết có từ trước khi dùng sổ thì ghi bằng câu văn "
          + "bản.",
        en:
          "Every year the cell passes a resolution that assigns tasks to each member. It is known by “phân công” or “giao nhiệm "
          + "vụ” in its title, or by its meeting giving tasks to at least half of the members. Looked at once the first regular "
          + "meeting of the year is over; one passed before the record began is stated as a document.")
    case .noThematicResolution:
      Localized(
        vi:
          "Hằng năm cần có nghị quyết chuyên đề về quản lý, phân công nhiệm vụ cho đảng viên. Sổ chỉ biết nghị quyết là chuyên "
          + "đề, không xét nội dung. Xét từ quý IV.",
        en:
          "Every year a thematic resolution on managing and assigning work is asked for. The record knows only that a "
          + "resolution is thematic, not what it is on. Looked at from the last quarter on.")
    case .noInspection:
      Localized(
        vi:
          "Chi bộ kiểm tra, giám sát việc đảng viên thực hiện nhiệm vụ. Năm có nhiệm vụ mà chưa ghi lần kiểm tra nào thì được "
          + "nhắc, từ quý IV.",
        en:
          "The cell checks and supervises how members carry out tasks. A year with tasks and no inspection on record is named, "
          + "from the last quarter on.")
    case .noRegulation:
      Localized(
        vi:
          "Phân công của đảng viên ghi trong quy chế làm việc từ đầu nhiệm kỳ. Quy chế có hiệu lực trước khi nhiệm kỳ bắt đầu "
          + "không tính cho nhiệm kỳ mới.",
        en:
          "Assignments are in the working regulation from the start of the term. A regulation in force before the term began "
          + "does not count for it.")
    default: nil
    }
  }
}
