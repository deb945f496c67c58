import Diagnostics
import Domain

extension DeletionWithoutRequests: Worded {
  package static let rule = Localized(
    vi:
      "Trước khi xóa tên, chi bộ yêu cầu đảng viên kiểm điểm; sau số lần yêu cầu quy định mà không thực hiện thì chi bộ xem xét. Mỗi lần "
      + "ghi bằng câu nhắc nhở có chữ “kiểm điểm”. Không liên lạc được với đảng viên thì chấp nhận kèm lý do.",
    en:
      "Before a deletion the cell asks the member for a self-review; after so many requests unanswered it goes on. Each is a reminder that "
      + "speaks of a self-review. Where the member cannot be reached, accept this with the reason.")

  package static let example = CodeExample(
    "xóa tên @lâm từ 01/10/2026 căn cứ 31-QĐ/ĐU", mendedBy: "nhắc nhở @lâm: Yêu cầu viết bản tự kiểm điểm lần 1")

  package func message(_ words: CellWords) -> Localized {
    let (who, day) = (words.member(member), Written.day(from))
    return Localized(
      vi: "\(who.vi) bị xóa tên từ \(day), sổ ghi \(has)/\(needed) lần yêu cầu kiểm điểm trước đó",
      en: "\(who.en) was deleted from \(day), with \(has) of \(words.count(needed, "request")) for a self-review before on record")
  }
}
