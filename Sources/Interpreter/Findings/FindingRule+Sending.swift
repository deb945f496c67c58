import Diagnostics
import Domain

extension FindingCode {
  /// What is sent before and after a meeting, meetings of the groups and of one day.
  var sendingRule: Localized? {
    switch self {
    case .materialLate:
      Localized(
        vi:
          "Tài liệu gửi đảng viên trước buổi sinh hoạt; dự thảo kiểm điểm gửi trước buổi kiểm điểm cuối năm, tính bằng ngày làm việc. Chỉ xét "
          + "buổi có ghi “gửi tài liệu”.",
        en:
          "Material is sent to the members before the meeting, the draft review before the year-end meeting, in working days. Only meetings "
          + "that state “material sent” are looked at.")
    case .metByGroups:
      Localized(
        vi:
          "Chi bộ đông có tổ đảng được thí điểm họp tại tổ đảng thay cho cả chi bộ một số lần trong năm. Chỉ xét buổi có ghi “tại các tổ đảng”.",
        en:
          "A large cell with groups may, as a pilot, let them meet in its place some times a year. Only meetings that state “in party "
          + "groups” are looked at.")
    case .resolutionSentLate:
      Localized(
        vi: "Nghị quyết không mật được ban hành và gửi cấp trên trong ít ngày sau buổi họp. Chỉ xét nghị quyết có ghi “đã gửi”.",
        en: "A resolution that is not secret is issued and sent up within days. Only resolutions with “sent” on record are looked at.")
    case .scoreSentLate:
      Localized(
        vi:
          "Điểm chất lượng sinh hoạt báo cáo cấp trên trong ít ngày làm việc. Số ngày là quy định của một tỉnh; nơi không áp dụng thì đặt lại "
          + "bằng câu quy định. Chỉ xét buổi có ghi “đã gửi chấm điểm”.",
        en:
          "The score is reported up within working days. The number is a province's; elsewhere set it by a rule statement. Only meetings with "
          + "“sent score” on record are looked at.")
    case .sameDayMeeting:
      Localized(
        vi:
          "Hai buổi họp cùng loại trong một ngày dễ lẫn khi xem, xuất biên bản theo ngày. Nếu ghi trùng thì hoàn tác; nếu họp hai lần thật thì ghi "
          + "rõ giờ khai mạc để chọn bằng “lúc”.",
        en:
          "Two meetings of one kind on a day are easily mixed up when papers are asked for by the day. Undo one stated twice; of two held, state "
          + "the times, by which “at” chooses.")
    default: nil
    }
  }
}
