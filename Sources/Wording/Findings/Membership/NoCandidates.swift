import Diagnostics
import Domain

extension NoCandidates: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ quan tâm tạo nguồn phát triển đảng viên. Cả năm không theo dõi quần chúng nào, nhiều năm không kết nạp ai thì "
      + "được nhắc, từ quý IV; nơi thật sự không có nguồn thì chấp nhận và ghi lý do. Số tháng là mức gợi ý của chibo.",
    en:
      "The cell looks for people to admit. A year in which nobody was prepared, and years without an admission, are named from "
      + "the last quarter on; where there is really nobody, accept it with the reason. The number of months is chibo's own.")

  package static let example = CodeExample(
    when: Localized(
      vi: "cả năm 2026 không có câu quần chúng, lần kết nạp gần nhất năm 2019", en: "no candidate all 2026, the last admission in 2019"),
    mendedBy: #"quần chúng "Trần Phương Thảo" giới thiệu 05/09/2026 giúp đỡ @an"#)

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "năm \(year) chưa theo dõi quần chúng nào để kết nạp, và từ \(Written.day(since)) đến nay không kết nạp ai",
      en: "nobody was prepared for admission in \(year), and nobody was admitted since \(Written.day(since))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(Localized(vi: "Tạo nguồn phát triển đảng viên", en: "Finding people to admit"))
  }
}
