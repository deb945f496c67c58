import Diagnostics
import Domain

extension FundOverspent: Worded {
  package static let rule = Localized(
    vi:
      "Tiền chi và trích nộp không vượt tiền đã thu. Vượt thì sổ còn thiếu khoản thu (số dư năm trước, hỗ trợ) hoặc ghi nhầm khoản chi: "
      + "`xem thu chi` cho biết từng khoản và tồn quỹ.",
    en:
      "What is spent and sent up is not more than what came in. Where it is, money taken in is missing on record (what was left of last year, "
      + "support), or a sum was mistyped: “show fund book” has each of them with what was left.")

  package static let example = CodeExample(
    when: Localized(vi: "thu đảng phí 200.000 đồng, chi 350.000 đồng", en: "200.000 đồng of dues, 350.000 spent"),
    mendedBy: "thu tiền 500.000 ngày 02/01/2026: Số dư năm trước chuyển sang")

  package func message(_ words: CellWords) -> Localized {
    let (sum, day) = (Written.money(missing.amount), Written.day(since))
    return Localized(
      vi: "từ ngày \(day) sổ quỹ chi quá số đã thu, nay thiếu \(sum) đồng",
      en: "since \(day) more went out of the fund than came in, now \(sum) đồng")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.takeIn(missing, on: since) }
}
