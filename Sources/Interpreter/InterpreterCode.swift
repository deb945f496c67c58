import Diagnostics

/// The messages about meaning.
public enum InterpreterCode: String, DiagnosticCode {
  case unknownMember = "member.unknown"
  case ambiguousMember = "member.ambiguous"
  case unknownCandidate = "candidate.unknown"
  case unknownTask = "task.unknown"
  case unknownFollowUp = "followup.unknown"
  case otherOwner = "task.other-owner"
  case taskEnded = "task.ended"
  case noCell = "cell.none"
  case ambiguousCell = "cell.ambiguous"
  case ambiguousName = "name.ambiguous"
  case impossibleDate = "date.impossible"
  case impossibleValue = "value.impossible"
  case noMeeting = "meeting.none"
  case meetingOpen = "meeting.open"
  case unconcluded = "meeting.unconcluded"
  case tooManyVotes = "vote.too-many"
  case refused = "statement.refused"
  case unknownName = "name.unknown"
  case unknownField = "name.unknown-field"
  case unknownCollection = "name.unknown-collection"
  case ungroupedColumn = "query.ungrouped-column"
  case wrongType = "value.wrong-type"
  case divisionByZero = "value.division-by-zero"
  case unknownTemplate = "template.unknown"
  case templateArgument = "template.argument"
  case recursion = "template.recursion"
  case noAnswer = "ask.no-answer"
  case includeCycle = "include.cycle"
  case includeFailed = "include.failed"
  case expectation = "expect.failed"
  case nothingToUndo = "undo.nothing"
  case cannotUndo = "undo.needed-later"
  case sealed = "undo.sealed"
  case notSealed = "correct.not-sealed"
  case unknownRecord = "undo.unknown-record"
  case unknownCode = "explain.unknown-code"
  case nothingToExplain = "explain.nothing"
  case unknownFinding = "finding.unknown"
  case ambiguousFinding = "finding.ambiguous"
  case nothingToAssign = "suggest.nothing"
  case interrupted = "script.interrupted"
  case limit = "script.limit"
  case notARule = "rules.not-a-rule"
  case unfitPaper = "export.unfit"

  public var explanation: Localized {
    switch self {
    case .unknownMember:
      Localized(
        vi: "Danh sách của chi bộ không có mã đảng viên này. Khai bằng: đảng viên @mã \"Họ và tên\".",
        en: "The roster has no such handle. Declare it with: member @handle \"Full name\".")
    case .ambiguousMember:
      Localized(
        vi: "Mã viết không dấu ứng với nhiều đảng viên; hãy viết đủ dấu.",
        en: "Without diacritics the handle fits several members; write the marks.")
    case .unknownCandidate:
      Localized(
        vi: "Sổ chưa ghi quần chúng tên này. Ghi trước bằng: quần chúng \"Họ và tên\".",
        en: "No candidate of this name is on record. State one first with: candidate \"Full name\".")
    case .unknownTask: Localized(vi: "Chưa có nhiệm vụ mang số này.", en: "No task has this number.")
    case .unknownFollowUp:
      Localized(
        vi: "Chưa có điểm, chỉ tiêu, hạn chế, mục hay nghị quyết mang số này. Điểm viết kèm nghị quyết: điểm 2 của 08-NQ/CB.",
        en: "No point, target, shortcoming, item or resolution has this number. A point names its resolution: point 2 of 08-NQ/CB.")
    case .otherOwner:
      Localized(
        vi: "Người báo cáo phải là người được phân công.",
        en: "Who reports must be one of those the task is assigned to.")
    case .taskEnded:
      Localized(
        vi: "Nhiệm vụ đã kết thúc thì không báo cáo hay điều chỉnh nữa.",
        en: "A task that ended takes no more reports or changes.")
    case .noCell: Localized(vi: "Trước hết phải khai chi bộ: chi bộ \"…\".", en: "First declare the cell: cell \"…\".")
    case .ambiguousCell:
      Localized(
        vi: "Tên viết không dấu ứng với nhiều chi bộ; hãy viết đủ dấu.",
        en: "Without diacritics the name fits several cells; write the marks.")
    case .ambiguousName:
      Localized(
        vi: "Tên viết thiếu dấu ứng với nhiều tên đã ghi; hãy viết đủ dấu.",
        en: "Without all of its marks the name fits several on record; write the marks.")
    case .impossibleDate: Localized(vi: "Lịch không có ngày, tháng hoặc giờ này.", en: "The calendar or clock has no such date or time.")
    case .impossibleValue: Localized(vi: "Giá trị nằm ngoài khoảng cho phép.", en: "The value is outside its range.")
    case .noMeeting:
      Localized(
        vi: "Câu này chỉ dùng khi đang họp. Mở họp bằng: họp thường kỳ 03/09/2026.",
        en: "The statement belongs to a meeting. Open one with: meeting regular 03/09/2026.")
    case .meetingOpen: Localized(vi: "Mỗi lúc chỉ một cuộc họp; hãy bế mạc cuộc trước.", en: "One meeting at a time; close the one before.")
    case .unconcluded:
      Localized(
        vi: "Mỗi mục và mỗi báo cáo phải có kết luận trước khi bế mạc, hoặc bế mạc bất thường với lý do.",
        en: "Every item and report needs a conclusion before closing, or close irregularly with a reason.")
    case .tooManyVotes:
      Localized(
        vi: "Số phiếu không thể nhiều hơn số người có quyền biểu quyết đang có mặt, hơn số phiếu phát ra, thu về, hợp lệ hay điểm tối đa. "
          + "Khi điểm danh được ghi sau, ghi lại hoặc sửa lại thì các lần biểu quyết, bầu, xếp loại đã ghi được tính lại; chưa khớp thì chưa có "
          + "kết quả.",
        en:
          "There cannot be more votes than members present who may vote, than ballots given, collected or valid, or points than there are. "
          + "When the roll is called later, again or corrected, what was counted before is measured again; while they do not agree there is no "
          + "result.")
    case .refused: Localized(vi: "Điều này không thể là sự thật theo những gì đã ghi.", en: "By what is on record this cannot be a fact.")
    case .unknownName: Localized(vi: "Tên này chưa được gán hay hỏi.", en: "The name was not set by let, ask or a parameter.")
    case .unknownField: Localized(vi: "Đối tượng này không có trường như vậy.", en: "The thing has no such field.")
    case .unknownCollection:
      Localized(
        vi: "Không có danh sách tên như vậy. Có: \(Collection.allCases.map(\.name.vi).joined(separator: ", ")).",
        en: "No such collection. There are \(Collection.allCases.map(\.name.en).joined(separator: ", ")).")
    case .ungroupedColumn:
      Localized(
        vi: "Khi gộp theo nhóm, mỗi cột là trường sau “theo”, hoặc tổng, trung bình, nhỏ nhất, lớn nhất, tỷ lệ của các dòng trong nhóm.",
        en: "With groups, each column is a field after “by”, or a total, average, smallest, largest or share of the group's rows.")
    case .wrongType: Localized(vi: "Giá trị không thuộc kiểu cần ở đây.", en: "The value is not of the kind needed here.")
    case .divisionByZero: Localized(vi: "Không chia cho 0.", en: "Division by zero.")
    case .unknownTemplate: Localized(vi: "Chưa có mẫu mang tên này.", en: "No template has this name.")
    case .templateArgument: Localized(vi: "Tham số của mẫu thiếu hoặc thừa.", en: "A template argument is missing or unknown.")
    case .recursion: Localized(vi: "Mẫu không được dùng chính nó.", en: "A template may not use itself.")
    case .noAnswer:
      Localized(
        vi: "Câu hỏi không có ai trả lời: chạy trong chibo, hoặc cho --answers TỆP hay --set tên=giá trị.",
        en: "Nobody answers the question: run it in the shell, or give --answers FILE or --set name=value.")
    case .includeCycle: Localized(vi: "Các tệp gộp lẫn nhau thành vòng.", en: "Files include each other in a circle.")
    case .includeFailed:
      Localized(
        vi: "Chỉ gộp được tệp trong thư mục của kịch bản.",
        en: "Only files inside the script's folder can be included.")
    case .expectation:
      Localized(
        vi: "Điều khẳng định không đúng nên kịch bản dừng, không ghi gì.",
        en: "The expectation does not hold: the script stops and nothing of it is kept.")
    case .nothingToUndo: Localized(vi: "Không còn câu nào để hoàn tác hoặc làm lại.", en: "There is nothing to undo or redo.")
    case .cannotUndo:
      Localized(
        vi: "Một câu ghi sau cần đến câu này nên hoàn tác câu sau trước; hoặc câu muốn làm lại không còn khớp với những gì đã ghi.",
        en: "A later record needs this one: undo the later one first. Or what is to be redone no longer fits what is on record.")
    case .sealed:
      Localized(
        vi: "Cuộc họp đã bế mạc; muốn sửa phải ghi lý do: hoàn tác 57: …, hoặc làm lại 57: ….",
        en: "The meeting is closed; a correction needs a reason: undo 57: …, or redo 57: ….")
    case .notSealed:
      Localized(
        vi:
          "Đính chính sửa một câu của cuộc họp đã bế mạc bằng một câu cùng loại; câu ngoài cuộc họp hay đang họp thì hoàn tác rồi ghi lại.",
        en:
          "A correction puts another statement of the same kind in the place of one of a closed meeting; others are undone and stated anew."
      )
    case .unknownRecord: Localized(vi: "Sổ ghi không có số này.", en: "The journal has no record of that number.")
    case .unknownCode: Localized(vi: "Không có mã như vậy.", en: "There is no such code.")
    case .nothingToExplain:
      Localized(
        vi: "Sổ không có điều muốn giải thích: chưa biểu quyết, chưa xếp loại, hoặc không có cuộc họp ngày ấy.",
        en: "The record has nothing of it: no vote, no rating, or no meeting of that day.")
    case .unknownFinding:
      Localized(
        vi: "Rà soát hiện không có điều như vậy: đã sửa, đã chấp nhận, hoặc số thứ tự không có.",
        en: "Nothing like it is found now: it is mended or accepted, or the list has no such number.")
    case .ambiguousFinding:
      Localized(
        vi: "Mã ấy hiện có nhiều điều; hãy viết số thứ tự, hoặc thêm @ hay # của điều đó.",
        en: "The code has several findings; write the number, or add the member or task.")
    case .nothingToAssign:
      Localized(
        vi:
          "Nêu việc cần phân công sau “cho”, hoặc mỗi việc một dòng sau dấu hai chấm; không nêu thì lấy nhiệm vụ của người không còn làm được.",
        en: "Name the tasks after “for”, or one a line after a colon; without any, tasks of members who can no longer act are taken.")
    case .interrupted:
      Localized(
        vi: "Kịch bản bị dừng giữa chừng nên không ghi gì.",
        en: "The script was interrupted and nothing of it was kept.")
    case .limit:
      Localized(
        vi: "Kịch bản lồng nhau quá \(Limits.depth) tầng, chạy quá \(Limits.steps) câu trong mẫu và vòng lặp, hoặc giữ giá trị quá lớn.",
        en:
          "Statements are nested more than \(Limits.depth) deep, more than \(Limits.steps) were run in templates and loops, or values are too large."
      )
    case .unfitPaper:
      Localized(
        vi: "Mỗi giấy tờ chỉ nhận những phần của nó; một lần xuất nêu một kỳ, và kỳ ấy đã bắt đầu.",
        en: "A paper takes its own parts only; an export names one period, and that has begun.")
    case .notARule:
      Localized(
        vi: "Tệp quy định kèm chương trình chỉ chứa câu quy định, mỗi câu có ngày hiệu lực.",
        en: "A file of rules that ships with the program holds rule statements only, each with the day it holds from.")
    }
  }
}
