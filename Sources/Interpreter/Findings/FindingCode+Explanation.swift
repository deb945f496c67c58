import Diagnostics
import Domain

extension FindingCode: DiagnosticCode {
  /// The rule, its source, and how certain both are.
  public var explanation: Localized {
    var vi = "\(rule.vi) Nguồn: \(source)."
    var en = "\(rule.en) Source: \(source)."
    if !isTextSeen {
      vi += " Quy định này mới thấy qua hướng dẫn và tài liệu tham khảo, chưa đọc văn bản gốc."
      en += " The rule was seen through guides, not in the document itself."
    }
    if isDisputed {
      vi += " Quy định còn cách hiểu khác nhau; mức áp dụng ghi bằng câu quy định và chi bộ có thể đặt lại."
      en += " The text is read in different ways; the numbers are set by rule statements, which a cell may override."
    }
    return Localized(vi: vi, en: en)
  }

  /// What the rule asks for and what it does not count.
  var rule: Localized {
    switch self {
    case .memberWithoutTask, .vagueTask, .overdueTask, .unreportedTask, .unconcludedTask: assignmentRule
    case .holderLeft, .holderExempt, .holderAway, .taskWithoutBasis: holderRule
    case .absenceThreeMonths, .duesThreeMonths, .exemptExcused: monthsRule
    case .uncountedVote, .shortMeeting, .noRollCall, .duplicateNumber, .documentType: meetingRule
    case .ratingAgainstRecord, .ratingNotDue, .ratingCap: ratingRule
    }
  }

  private var assignmentRule: Localized {
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
    default:
      Localized(
        vi: "Sau báo cáo của đảng viên và ý kiến góp ý, chủ trì kết luận từng nhiệm vụ.",
        en: "After the member's report and the discussion the chair concludes on each task.")
    }
  }

  private var holderRule: Localized {
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
    default:
      Localized(
        vi:
          "Nhiệm vụ cố định phải có trong quy chế làm việc, hoặc căn cứ vào nghị quyết hay văn bản. Nhiệm vụ đột xuất, mùa vụ phải giao "
          + "trong cuộc họp hoặc theo văn bản.",
        en:
          "A standing task is in the working regulation or rests on a resolution or document; other tasks are given in a meeting or by a "
          + "document."
      )
    }
  }

  private var monthsRule: Localized {
    switch self {
    case .absenceThreeMonths:
      Localized(
        vi:
          "Bỏ sinh hoạt ba tháng trong năm không có lý do chính đáng thì xem xét xóa tên. Đếm theo tháng có sinh hoạt thường kỳ, không "
          + "theo buổi, và nêu cả ba cách đếm: trong năm, trong 12 tháng, liên tiếp.",
        en:
          "Three months in the year of absence without legitimate reason lead to deletion. Months are counted, not meetings, in all "
          + "three ways: in the year, in twelve months, in a row."
      )
    case .duesThreeMonths:
      Localized(
        vi:
          "Không đóng đảng phí ba tháng trong năm không có lý do chính đáng thì xem xét xóa tên. Chỉ tính tháng đã qua và thuộc chi bộ "
          + "này thu, nêu cả ba cách đếm: trong năm, trong 12 tháng, liên tiếp.",
        en:
          "Three months in the year without dues and legitimate reason lead to deletion. Past months owed in this cell are counted, in "
          + "all three ways: in the year, in twelve months, in a row."
      )
    default:
      Localized(
        vi:
          "Đảng viên được miễn, sinh hoạt tạm thời nơi khác hoặc bị đình chỉ sinh hoạt không tính vào tỷ lệ dự họp nên không cần ghi vắng.",
        en: "Members exempt, temporarily elsewhere or suspended are not in the base of attendance and need not be stated absent.")
    }
  }

  private var meetingRule: Localized {
    switch self {
    case .uncountedVote:
      Localized(
        vi:
          "Số tán thành, không tán thành và không ý kiến cộng lại phải bằng số đảng viên có quyền biểu quyết đang có mặt. Biểu quyết lại "
          + "cùng nội dung trong buổi họp thay cho lần trước.",
        en:
          "Votes for, against and abstaining add up to the present members who may vote. A vote counted again in the same meeting "
          + "replaces the first."
      )
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
    case .duplicateNumber:
      Localized(
        vi: "Văn bản của chi bộ đánh số từ 01 theo từng loại trong mỗi nhiệm kỳ, mỗi số dùng một lần.",
        en: "A cell's documents are numbered from 01 by type and term, each number once.")
    default:
      Localized(
        vi:
          "Chi bộ ban hành nghị quyết, quyết định, kết luận, quy chế, thông báo, báo cáo, kế hoạch, chương trình, đề án, phương án, tờ "
          + "trình, công văn, biên bản; không ban hành quy định, hướng dẫn, chỉ thị.",
        en:
          "A cell issues resolutions, decisions, conclusions, regulations, notices, reports, plans, programmes, schemes, options, "
          + "submissions, letters and minutes; no rules, guidelines or directives."
      )
    }
  }

  private var ratingRule: Localized {
    switch self {
    case .ratingAgainstRecord:
      Localized(
        vi:
          "Mức xếp loại phải khớp điểm và kết quả nhiệm vụ trong năm: đúng tiến độ, vượt mức, chậm, bỏ dở. Nhiệm vụ đã thôi phân công "
          + "không tính.",
        en:
          "A level fits the points and the tasks of the year: on time, exceeded, late, left undone. A task that was stopped does not count."
      )
    case .ratingNotDue:
      Localized(
        vi:
          "Chưa xếp loại đảng viên đang được miễn, bị đình chỉ sinh hoạt, sinh hoạt tạm thời đến, đã chuyển đi, hoặc mới kết nạp chưa đủ "
          + "số tháng.",
        en: "Members exempt, suspended, visiting, gone, or admitted too lately are not rated.")
    default:
      Localized(
        vi:
          "Số đồng chí hoàn thành xuất sắc nhiệm vụ có mức trần. Mức trần tính chung cho tổ chức cơ sở đảng nên chi bộ vẫn có thể đề "
          + "nghị nhiều hơn; đây là lời nhắc.",
        en:
          "The number rated excellent has a cap. It is set for the base organisation as a whole, so a cell may propose more; this is a "
          + "reminder."
      )
    }
  }
}
