import Diagnostics
import Domain

extension FindingCode {
  var documentRule: Localized? {
    switch self {
    case .duplicateNumber:
      Localized(
        vi: "Văn bản của chi bộ đánh số từ 01 theo từng loại trong mỗi nhiệm kỳ, mỗi số dùng một lần.",
        en: "A cell's documents are numbered from 01 by type and term, each number once.")
    case .documentType:
      Localized(
        vi:
          "Chi bộ ban hành nghị quyết, quyết định, kết luận, quy chế, thông báo, báo cáo, kế hoạch, chương trình, đề án, phương án, tờ "
          + "trình, công văn, biên bản; không ban hành quy định, hướng dẫn, chỉ thị.",
        en:
          "A cell issues resolutions, decisions, conclusions, regulations, notices, reports, plans, programmes, schemes, options, "
          + "submissions, letters and minutes; no rules, guidelines or directives."
      )
    case .numberGap:
      Localized(
        vi:
          "Nghị quyết đánh số liên tục từ 01 trong mỗi nhiệm kỳ. Chỉ xét từ số nhỏ nhất có trong sổ, vì các số trước có thể ban "
          + "hành khi chưa dùng sổ này.",
        en:
          "Resolutions are numbered without gaps from 01 in each term. Counted from the lowest number on record, for earlier "
          + "ones may have been issued before the record began.")
    case .garbledText:
      Localized(
        vi:
          "Chữ trong sổ phải đọc được: chữ TCVN3, VNI hay chữ hỏng khi chép từ nơi khác sẽ vào thẳng biên bản. Chuyển mã sang Unicode (UniKey: "
          + "Ctrl-Shift-F6), rồi hoàn tác hoặc đính chính câu ấy.",
        en:
          "What is on record must be readable: letters of TCVN3 or VNI, or broken in copying, go into the minutes as they are. Convert them "
          + "to Unicode (UniKey: Ctrl-Shift-F6), then undo or correct the statement.")
    case .documentWithoutTask:
      Localized(
        vi:
          "Văn bản đến có thời hạn thì chi bộ phân công người thực hiện và ghi văn bản đó làm căn cứ. Nhiệm vụ đã thôi phân công "
          + "không tính.",
        en: "A task is given for an incoming document with a deadline and rests on it. A stopped task does not count.")
    case .documentOverdue:
      Localized(
        vi:
          "Việc văn bản cấp trên giao phải xong đúng thời hạn; đã quá hạn mà nhiệm vụ còn mở thì kết luận trong cuộc họp, báo cáo cấp trên.",
        en: "What a document asks for is done by its deadline; past it, an open task is concluded in a meeting and reported up.")
    case .taskAfterDeadline:
      Localized(
        vi: "Nhiệm vụ căn cứ văn bản có thời hạn thì hạn của nhiệm vụ không sau thời hạn đó.",
        en: "A task that rests on a document with a deadline is due by it.")
    default: nil
    }
  }
}
