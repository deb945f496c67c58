import Diagnostics
import Domain

extension FindingCode {
  var meetingRule: Localized? {
    switch self {
    case .shortMeeting:
      Localized(
        vi:
          "Sinh hoạt thường kỳ có thời gian tối thiểu; chi bộ đông và ngày có cả sinh hoạt chuyên đề có mức riêng. Chỉ đo khi ghi đủ giờ "
          + "khai mạc và bế mạc.",
        en:
          "A regular meeting has a minimum length, with its own for large cells and days with a thematic meeting. Both times must be "
          + "stated."
      )
    case .noRollCall:
      Localized(
        vi: "Mở đầu buổi họp có điểm danh; thiếu điểm danh thì không tính được tỷ lệ dự họp và người có quyền biểu quyết.",
        en: "A meeting opens with a roll call; without it neither attendance nor voters can be counted.")
    case .exemptExcused:
      Localized(
        vi:
          "Đảng viên được miễn, sinh hoạt tạm thời nơi khác hoặc bị đình chỉ sinh hoạt không tính vào tỷ lệ dự họp nên không cần ghi vắng.",
        en: "Members exempt, temporarily elsewhere or suspended are not in the base of attendance and need not be stated absent.")
    default: nil
    }
  }
}
