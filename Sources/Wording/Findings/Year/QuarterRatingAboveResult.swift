import Diagnostics
import Domain

extension QuarterRatingAboveResult: Worded {
  package static let rule = Localized(
    vi:
      "Khi chi bộ bật một bộ quy tắc xếp loại quý, mức xếp của quý không cao hơn mức tính từ sản phẩm của quý, trừ khi có lý do khách quan được "
      + "xác nhận (ghi sau dấu hai chấm). Xét quý này và 4 quý trước.",
    en:
      "Where a set of rules for quarters is on, a quarter is rated no better than its products come to, unless an objective reason is "
      + "confirmed (stated after the colon). This quarter and the four before it are looked at.")

  package static let example = CodeExample(
    when: Localized(
      vi: "bộ “335” đang bật, @bình mới xong 1/2 sản phẩm của quý: xếp loại @bình quý 3/2026 tốt",
      en: "the set “335” is on, @bình has done 1 of 2 products: classify @bình Q3/2026 good"),
    mendedBy: "xếp loại @bình quý 3/2026 tốt: Chờ kinh phí của cấp trên")

  package func message(_ words: CellWords) -> Localized {
    let (who, written) = (words.member(member), Written.quarter(quarter))
    let (given, computed, share) = (level.word, reckoned.word, Written.share(result))
    return Localized(
      vi: "\(who.vi) \(written.vi) xếp loại \(given.vi), sản phẩm của quý tính được \(share), \(computed.vi), chưa ghi lý do",
      en: "\(who.en) is rated \(given.en) for \(written.en); the products come to \(share), \(computed.en), and no reason is stated")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.rate(member, quarter) }
}
