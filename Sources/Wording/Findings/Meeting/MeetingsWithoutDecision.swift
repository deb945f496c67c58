import Diagnostics
import Domain

extension MeetingsWithoutDecision: Worded {
  package static let rule = Localized(
    vi:
      "Buổi sinh hoạt kết thúc bằng kết luận hoặc nghị quyết: giao việc cho ai, bao giờ xong. Tháng có họp mà không ghi kết "
      + "luận, nghị quyết, phân công nào thì tính; từ số tháng gợi ý của chibo trở lên thì nêu.",
    en:
      "A meeting ends with a conclusion or resolution: who does what by when. Months with a meeting and no conclusion, "
      + "resolution or assignment count, and are named from chibo's own number of them on.")

  package static let example = CodeExample(
    when: Localized(
      vi: "ba tháng liền họp, phát biểu rồi bế mạc, không kết luận", en: "three months of meetings that ended without a conclusion"),
    mendedBy: #"kết luận mục 1: Giao đồng chí An gặp các hộ, xong trước ngày 25"#)

  package func message(_ words: CellWords) -> Localized {
    let list = words.months(months)
    return Localized(
      vi: "\(months.count) tháng có họp mà không ghi kết luận, nghị quyết hay phân công nào: \(list)",
      en: "meetings of \(words.count(months.count, "month")) ended without conclusion, resolution or assignment: \(list)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(Localized(vi: "Kết luận của chi bộ về công việc tháng này", en: "What the cell concludes on the work of the month"))
  }
}
