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
        vi:
          "Nhiệm vụ cần rõ nội dung, thời hạn hoặc định kỳ, và sản phẩm. Chữ việc gì cũng hợp, như “phụ trách”, “công tác chung”, “hoàn thành "
          + "tốt”, chưa phải là nội dung hay sản phẩm.",
        en:
          "A task states its content, a due date or recurrence, and the expected product. Words that fit any work, such as “phụ trách”, "
          + "“công tác chung” or “hoàn thành tốt”, are neither content nor product.")
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
    case .silentTask:
      Localized(
        vi:
          "Nhiệm vụ cố định nhiều kỳ liền không có báo cáo là bị bỏ quên. Chỉ tính các kỳ có sinh hoạt thường kỳ mà nhiệm vụ "
          + "phải báo cáo, và từ kỳ thứ hai trở đi. Số tháng do chi bộ đặt, chưa có văn bản quy định.",
        en:
          "A standing task on which nobody reports for several months is forgotten. Months with a regular meeting in which it "
          + "was to be reported on count, from the second on. No document sets the number; the cell may.")
    case .tooManyTasks:
      Localized(
        vi:
          "Nhiệm vụ giao phù hợp khả năng, điều kiện của từng đảng viên, tránh dồn việc cho một người. Số nhiệm vụ nhiều nhất "
          + "do chi bộ đặt, chưa có văn bản quy định.",
        en:
          "Tasks fit each member's ability and conditions and are not heaped on one. No document sets the greatest number; the "
          + "cell may.")
    case .memberWithoutPlan:
      Localized(
        vi:
          "Đảng viên được giao nhiệm vụ lập kế hoạch thực hiện. Xét nhiệm vụ giao trước buổi sinh hoạt thường kỳ gần nhất, theo "
          + "người chủ trì; đảng viên được miễn sinh hoạt thì không yêu cầu.",
        en:
          "A member who was given a task plans it. Tasks given before the last regular meeting are looked at, with the one who "
          + "leads them; of an exempt member no plan is asked.")
    case .householdsNotCovered:
      Localized(
        vi:
          "Mỗi hộ của một tổ, địa bàn có đúng một đảng viên phụ trách. Tính các nhiệm vụ còn mở có địa bàn là tổ ấy, hoặc nêu tên hộ mà "
          + "không ghi địa bàn; nhiệm vụ nhiều người thì người chủ trì chịu trách nhiệm.",
        en:
          "Every household of a group or area has exactly one member responsible. Open tasks whose area it is count, or that name "
          + "its households without an area; of several members the leader is responsible.")
    case .householdsTwice:
      Localized(
        vi: "Mỗi hộ chỉ một đảng viên chịu trách nhiệm phụ trách; hai nhiệm vụ của cùng một người chủ trì thì không tính là trùng.",
        en: "One member only is responsible for a household; two tasks of one leader do not count as two.")
    case .follower:
      Localized(
        vi:
          "Nghị quyết phân công nêu chi ủy viên theo dõi, kiểm tra và báo cáo từng nhiệm vụ; nơi không có chi ủy thì bí thư "
          + "theo dõi. Người theo dõi còn sinh hoạt tại chi bộ và không đồng thời là người thực hiện.",
        en:
          "The resolution names a committee member, or the secretary where there is none, who follows, checks and reports on "
          + "each task. A follower takes part here and does not carry out the task too.")
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
    case .holderChangedPost:
      Localized(
        vi:
          "Khi đảng viên nhận hoặc thôi chức vụ, trong Đảng hay ngoài Đảng, nhiệm vụ được xem lại ngay. Điều chỉnh, bàn giao "
          + "nhiệm vụ, quy chế làm việc ghi lại nhiệm vụ đó hoặc nghị quyết phân công sau ngày ấy đều là đã xem lại.",
        en:
          "When a member is given a post or gives one up, in the Party or outside, tasks are looked at anew at once. A change "
          + "or hand-over of the task, a regulation that lists it or a resolution on assignment since then counts as such.")
    default: nil
    }
  }
}
