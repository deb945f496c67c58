import Diagnostics
import Domain

extension DuesNotRemitted: Worded {
  package static let rule = Localized(
    vi:
      "Đảng phí thu được trích nộp lên cấp trên hằng tháng hoặc theo kỳ của cấp trên. Thu mà nhiều tháng liền chưa trích nộp "
      + "lần nào thì nêu; số tháng là mức gợi ý của chibo, cấp trên thu theo quý hoặc nửa năm thì đặt lại.",
    en:
      "A share of the dues is sent up every month, or as the committee above asks. Dues collected of which nothing was sent up "
      + "for months on end are named; the number of months is chibo's own, to be set where the committee collects by the quarter "
      + "or half-year.")

  package static let example = CodeExample(
    when: Localized(vi: "đảng phí thu đủ sáu tháng, chưa có câu trích nộp nào", en: "dues of six months, and none sent up"),
    mendedBy: "trích nộp 6/2026 182.400 ngày 03/09/2026")

  package func message(_ words: CellWords) -> Localized {
    let (list, sum) = (words.months(months), Written.money(collected.amount))
    guard let last else {
      return Localized(
        vi: "đã thu \(sum) đồng đảng phí các tháng \(list), chưa ghi lần trích nộp nào",
        en: "\(sum) đồng of dues collected for \(list), and nothing ever sent up")
    }
    let month = Written.month(last)
    return Localized(
      vi: "đã thu \(sum) đồng đảng phí các tháng \(list), chưa trích nộp; lần cuối trích nộp là của tháng \(month)",
      en: "\(sum) đồng of dues collected for \(list) not sent up; the last was for \(month)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(Localized(vi: "Trích nộp đảng phí", en: "Sending up the share of the dues"))
  }
}
