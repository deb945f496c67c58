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
    default: nil
    }
  }
}
