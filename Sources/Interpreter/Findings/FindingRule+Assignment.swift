import Diagnostics
import Domain

extension FindingCode {
  var assignmentRule: Localized? {
    switch self {
    case .memberWithoutTask:
      Localized(
        vi:
          "Mỗi đảng viên, kể cả sinh hoạt tạm thời, được giao nhiệm vụ cụ thể; đảng viên được miễn sinh hoạt thì giao việc phù hợp sức "
          + "khỏe.",
        en: "Every member, visitors included, is given specific tasks; an exempt one gets what health allows.")
    case .vagueTask:
      Localized(
        vi: "Nhiệm vụ cần rõ nội dung, thời hạn hoặc định kỳ, và sản phẩm.",
        en: "A task states its content, a due date or recurrence, and the expected product.")
    case .overdueTask:
      Localized(
        vi: "Nhiệm vụ còn mở đã qua hạn: kết luận trong cuộc họp, hoặc điều chỉnh hạn và ghi lý do.",
        en: "An open task is past its due day: conclude it in a meeting, or adjust the day and say why.")
    case .unreportedTask:
      Localized(
        vi:
          "Mỗi nhiệm vụ được báo cáo trong kỳ sinh hoạt của tháng; nhiệm vụ hằng quý báo cáo vào tháng cuối quý. Việc giao ngay trong "
          + "buổi họp chưa phải báo cáo.",
        en:
          "Each task is reported on at the month's meeting, a quarterly one in the last month of the quarter; one given at the meeting "
          + "itself not yet."
      )
    case .unconcludedTask:
      Localized(
        vi: "Sau báo cáo của đảng viên và ý kiến góp ý, chủ trì kết luận từng nhiệm vụ.",
        en: "After the member's report and the discussion the chair concludes on each task.")
    default: nil
    }
  }

  var holderRule: Localized? {
    switch self {
    case .holderLeft:
      Localized(
        vi: "Khi đảng viên chuyển đi hoặc không còn trong danh sách, nhiệm vụ được bàn giao hoặc thôi phân công ngay.",
        en: "When a member leaves, the task is handed over or stopped at once.")
    case .holderExempt:
      Localized(
        vi:
          "Khi đảng viên được miễn công tác và sinh hoạt, nhiệm vụ đã giao trước đó cần xem lại cho phù hợp sức khỏe. Việc giao hoặc "
          + "điều chỉnh sau ngày được miễn không tính.",
        en: "When a member becomes exempt, earlier tasks are reviewed; those given or adjusted after that day do not count.")
    case .holderAway:
      Localized(
        vi:
          "Đảng viên sinh hoạt tạm thời nơi khác nhận nhiệm vụ ở nơi đó; đảng viên bị đình chỉ sinh hoạt không thực hiện nhiệm vụ. Nhiệm "
          + "vụ đã giao trước đó cần bàn giao.",
        en: "A member temporarily elsewhere gets tasks there, a suspended one carries out none; earlier tasks are handed over.")
    case .taskWithoutBasis:
      Localized(
        vi:
          "Nhiệm vụ cố định phải có trong quy chế làm việc, hoặc căn cứ vào nghị quyết hay văn bản. Nhiệm vụ đột xuất, mùa vụ phải giao "
          + "trong cuộc họp hoặc theo văn bản.",
        en:
          "A standing task is in the working regulation or rests on a resolution or document; other tasks are given in a meeting or by a "
          + "document."
      )
    default: nil
    }
  }
}
