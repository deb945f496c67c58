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
    case .missedMonth:
      Localized(
        vi:
          "Chi bộ sinh hoạt thường kỳ mỗi tháng. Chỉ xét các tháng đã qua trong 12 tháng, kể từ buổi sinh hoạt thường kỳ đầu "
          + "tiên có trong sổ; buổi họp tính cho tháng mà nó được họp.",
        en:
          "The cell holds a regular meeting every month. Past months of the last twelve are looked at, from the first regular "
          + "meeting on record; a meeting counts for the month it was held for.")
    case .noThematicMeeting:
      Localized(
        vi:
          "Mỗi quý chi bộ sinh hoạt chuyên đề, không thay cho sinh hoạt thường kỳ. Chỉ xét các quý đã qua và trọn vẹn kể từ "
          + "buổi sinh hoạt thường kỳ đầu tiên có trong sổ.",
        en:
          "Every quarter the cell holds a thematic meeting, which does not replace a regular one. Only past quarters that are "
          + "whole since the first regular meeting on record are looked at.")
    case .lateMeeting:
      Localized(
        vi:
          "Sinh hoạt thường kỳ vào ngày chung của tháng hoặc trong những ngày đầu tháng. Đây là lời nhắc; lùi ngày vì thiên tai "
          + "hoặc việc đột xuất thì không cần sửa.",
        en:
          "A regular meeting is held on the common day of the month or in its first days. This is a reminder; a meeting put off "
          + "for a storm or an emergency needs no change.")
    case .lowAttendance:
      Localized(
        vi:
          "Tỷ lệ dự sinh hoạt cần vượt mức phấn đấu; đây là chỉ tiêu, không phải điều kiện để họp. Người được miễn, đi nơi khác "
          + "hoặc bị đình chỉ không tính; người đến muộn tính là có mặt.",
        en:
          "Attendance is to be above a target, which is no condition of meeting. Those exempt, elsewhere or suspended are not "
          + "counted; who came late counts as present.")
    case .congressQuorum:
      Localized(
        vi:
          "Đại hội hợp lệ khi có ít nhất phần quy định số đảng viên dự. Văn bản không nói rõ có tính người được miễn, đang ở nơi khác hay "
          + "không nên xét cả hai cách: chưa đủ theo cả hai cách thì cần xem lại, chưa đủ theo một cách thì chỉ lưu ý. Điểm danh thiếu thì "
          + "đính chính.",
        en:
          "A congress is valid when at least the share set of the members attend. The texts do not say whether those exempt or elsewhere "
          + "count, so both ways are looked at: a warning where both have too few, a notice where one has. If the roll is incomplete, "
          + "correct it.")
    case .committeeNotMet:
      Localized(
        vi:
          "Chi ủy họp trước để thống nhất nội dung sinh hoạt chi bộ. Số ngày là quy định của một tỉnh; nơi không áp dụng thì "
          + "đặt lại bằng câu quy định. Chỉ xét khi chi bộ có chi ủy, từ buổi sinh hoạt thường kỳ thứ hai có trong sổ.",
        en:
          "The committee meets beforehand to agree on the content of the meeting. The number of days is a province's; elsewhere "
          + "set it by a rule statement. Looked at while the cell has a committee, from the second regular meeting on record.")
    case .meetingOfficers:
      Localized(
        vi:
          "Buổi họp có người chủ trì và thư ký ghi biên bản, hai đồng chí này phải có mặt. Chưa điểm danh thì không xét việc có "
          + "mặt.",
        en:
          "A meeting has a chair and a clerk who writes the minutes, and both are present. Without roll call presence is not "
          + "looked at.")
    case .notReadBack:
      Localized(
        vi: "Cuối buổi họp, thư ký đọc lại biên bản để chi bộ thông qua: ghi câu “đọc lại” sau mọi câu khác, trước khi bế mạc.",
        en:
          "At the end of a meeting the minutes are read back for adoption: state “read back” after everything else, before "
          + "closing.")
    case .absentSpeaker:
      Localized(
        vi:
          "Người phát biểu, góp ý, trình bày phải đang có mặt: ghi có mặt hoặc vào họp, hoặc hoàn tác câu ghi nhầm người. Chưa điểm "
          + "danh thì không xét; báo cáo thì có thể gửi bằng văn bản.",
        en:
          "Who speaks, comments or presents is there: state attend or arrive, or undo the words put down for the wrong person. "
          + "Without roll call it is not looked at; a report may be sent in writing.")
    case .scoreIncomplete:
      Localized(
        vi:
          "Chấm điểm theo tiêu chí thì mỗi tiêu chí có điểm. Thời gian, tham dự và kết quả thực hiện nghị quyết tính từ sổ; các tiêu chí khác, "
          + "hoặc khi sổ chưa có số liệu, thì chi bộ cho điểm.",
        en:
          "A score by criteria has points for each. Timing, attendance and results follow from the record; the others, and those the record "
          + "says nothing of, are given by the cell.")
    case .scoreAgainstRecord:
      Localized(
        vi:
          "Điểm thời gian, tham dự và kết quả nên khớp với những gì đã ghi: đủ điểm từ mức quy định, thấp hơn thì tính theo tỷ lệ và bỏ phần "
          + "lẻ. Cách tính theo tỷ lệ là của chibo.",
        en:
          "Points for timing, attendance and results should agree with the record: all from the share set, below it in proportion, rounded "
          + "down. The proportion is chibo's own.")
    default: nil
    }
  }
}
