import Diagnostics
import Domain

extension VagueTarget: Worded {
  package static let rule = Localized(
    vi: "Chỉ tiêu có mức cần đạt và thời hạn hoặc năm.", en: "A target has a figure to reach and a day or a year.")

  package static let example = CodeExample(
    "chỉ tiêu 1 đạt 98%: Tỷ lệ hộ dân tham gia bảo hiểm y tế",
    mendedBy: "điều chỉnh chỉ tiêu 1 hạn 31/12/2026: Giao thời hạn")

  package func message(_ words: CellWords) -> Localized {
    words.followUp(.target(target), lacks: missing)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.specify(.target(target), missing) }
}
