import Diagnostics
import Domain

extension RepeatedlyFailedVote: Worded {
  package static let rule = Localized(
    vi:
      "Kết nạp, công nhận chính thức hoặc xóa tên biểu quyết nhiều lần vẫn không đạt tỷ lệ thì chi bộ báo cáo lên cấp trên "
      + "kèm đầy đủ kết quả. Các lần về cùng một đảng viên hay quần chúng tính chung; biểu quyết không ghi về ai thì tính theo cùng nội dung. Báo "
      + "cáo (BC) của chi bộ ghi sổ từ ngày biểu quyết lần cuối là đã báo cáo.",
    en:
      "When an admission, recognition or deletion has failed several times, the cell reports up with the full result. Votes "
      + "on one person count together, those that name nobody by their words. A report (BC) of the cell registered since the "
      + "last vote settles it.")

  package static let example = CodeExample(
    when: Localized(vi: "ba lần biểu quyết công nhận @hạnh không đạt", en: "three failed votes on recognising @hạnh"),
    mendedBy: "văn bản 05-BC/CB ngày 10/09/2026: Báo cáo kết quả biểu quyết công nhận")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let question = words.question(ballot)
    return Localized(
      vi: "biểu quyết \(question.vi) \(times) lần không đạt tỷ lệ, lần cuối tại \(held.vi), chưa có báo cáo lên cấp trên",
      en: "the vote on \(question.en) failed \(words.count(times, "time")), last at \(held.en), and no report up is registered")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.register(
      type: "BC",
      Localized(
        vi: "Báo cáo kết quả biểu quyết \(ballot.matter.word.vi) không đạt tỷ lệ, kèm số phiếu từng lần",
        en: "Report on the votes that failed (\(ballot.matter.word.en)), with the counts of each"))
  }
}
