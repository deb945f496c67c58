import Diagnostics
import Domain

extension FindingCode {
  var membershipRule: Localized? {
    switch self {
    case .probationOver:
      Localized(
        vi:
          "Hết thời gian dự bị tính từ lễ kết nạp, chi bộ xét công nhận chính thức trong số ngày làm việc quy định. Ngày làm việc "
          + "tính từ thứ hai đến thứ sáu vì sổ không biết các ngày nghỉ lễ. Đã biểu quyết, dù đạt hay không, thì không nêu nữa; "
          + "quyết định của cấp trên không xét ở đây.",
        en:
          "When probation, counted from the ceremony, is over, the cell considers recognition within the working days set. "
          + "Working days are Monday to Friday, as public holidays are not known. Once voted on, whatever came of it, it is not "
          + "named again; the decision of the higher committee is not looked at here.")
    case .recognitionDate:
      Localized(
        vi:
          "Đảng viên được công nhận chính thức từ ngày hết thời gian dự bị, kể cả khi chi bộ hoặc cấp trên xét chậm. Ngày muộn "
          + "hơn chỉ có khi kéo dài thời gian dự bị, việc này mới thấy trong hướng dẫn của địa phương.",
        en:
          "Recognition dates from the day probation ends, even when the cell or the authority is late. A later day comes of a "
          + "prolonged probation only, which is known from a local guide.")
    case .standingWithoutVote:
      Localized(
        vi:
          "Trước khi công nhận chính thức, xóa tên hay khai trừ, chi bộ biểu quyết và phải đạt tỷ lệ. Biểu quyết không ghi về ai "
          + "được coi là về đồng chí đó. Chỉ xét việc xảy ra sau buổi họp đầu tiên có trong sổ; cấp trên trực tiếp quyết định kỷ "
          + "luật thì bỏ qua lời nhắc này.",
        en:
          "Before a recognition, deletion or expulsion the cell votes and the vote must pass. A vote that names nobody is taken "
          + "to be on the member. Only what came after the first meeting on record is looked at; where a higher body decided on "
          + "discipline by itself, pass over this.")
    case .endingNotAllowed:
      Localized(
        vi:
          "Đảng viên dự bị chỉ bị khiển trách hoặc cảnh cáo; không còn đủ tư cách thì xóa tên, không khai trừ. Đảng viên sinh hoạt tạm thời "
          + "thì chi bộ nơi sinh hoạt chính thức xem xét việc xóa tên, khai trừ. Ghi nhầm thì hoàn tác rồi ghi lại.",
        en:
          "A probationary member is only reprimanded or warned and, when no longer fit, deleted, not expelled. Of a visitor the home cell "
          + "considers deletion or expulsion. If it is a slip, undo it and state it anew.")
    case .periodOver:
      Localized(
        vi:
          "Hết thời hạn miễn sinh hoạt, sinh hoạt tạm thời nơi khác hoặc tại chi bộ thì ghi trở lại, chuyển về, hoặc ghi gia hạn "
          + "bằng một câu mới có thời hạn mới.",
        en:
          "When an exemption, a temporary stay elsewhere or here has ended, a return or leave is recorded, or an extension by a "
          + "new statement with a new end.")
    case .periodTooLong:
      Localized(
        vi:
          "Miễn sinh hoạt vì lý do khác và sinh hoạt tạm thời có thời hạn tối đa, đi học thì dài hơn; vắng lâu hơn nữa là chuyển "
          + "sinh hoạt chính thức. Chưa ghi thời hạn thì đo đến hôm nay.",
        en:
          "An exemption for other reasons and a temporary stay have a longest time, longer for study; beyond it the member "
          + "transfers officially. Without an end it is measured to today.")
    case .exemptionWithoutEnd:
      Localized(
        vi: "Đơn xin miễn sinh hoạt vì lý do khác nêu lý do và thời hạn; chỉ miễn vì tuổi cao, sức khỏe yếu là không cần thời hạn.",
        en: "An application for exemption for other reasons states reason and period; only age and health need no end.")
    case .deletionWithoutRequests:
      Localized(
        vi:
          "Trước khi xóa tên, chi bộ yêu cầu đảng viên kiểm điểm; sau số lần yêu cầu quy định mà không thực hiện thì chi bộ xem xét. Mỗi lần "
          + "ghi bằng câu nhắc nhở có chữ “kiểm điểm”. Không liên lạc được với đảng viên thì chấp nhận kèm lý do.",
        en:
          "Before a deletion the cell asks the member for a self-review; after so many requests unanswered it goes on. Each is a reminder that "
          + "speaks of a self-review. Where the member cannot be reached, accept this with the reason.")
    case .dateAhead:
      Localized(
        vi: "Ngày trong danh sách cách quá xa ngày ghi thường là gõ nhầm năm; hoàn tác câu ấy hoặc cập nhật ngày đúng.",
        en: "A day of the roster far ahead of the day it is stated for is mostly a slip of the year; undo it or state the right day.")
    case .exemptionWithoutPapers:
      Localized(
        vi:
          "Miễn vì tuổi cao, sức khỏe yếu: đảng viên có đơn hoặc báo cáo trực tiếp kèm hồ sơ y tế, chi bộ ra nghị quyết và báo cấp trên; từ "
          + "tuổi quy định thì chi bộ xác nhận thay hồ sơ y tế, mức này mới thấy trong hướng dẫn của địa phương. Miễn vì lý do khác: chi bộ đề "
          + "nghị, cấp ủy cơ sở quyết định. Xét việc miễn từ buổi họp đầu tiên có trong sổ.",
        en:
          "For age and health the member applies or reports with a medical paper, the cell decides by resolution and tells the higher "
          + "committee; from an age on the cell may certify instead, which is known from a local guide. For other reasons the cell proposes "
          + "and the base committee decides. Looked at since the first meeting on record.")
    default: nil
    }
  }
}
