import Diagnostics
import Domain

extension VagueShortcoming: Worded {
  package static let rule = Localized(
    vi: "Hạn chế có nguyên nhân, biện pháp khắc phục và thời hạn.", en: "A shortcoming has a cause, a remedy and a day to be fixed by.")

  package static let example = CodeExample(
    "hạn chế 1: Tỷ lệ dự họp thấp",
    mendedBy: "điều chỉnh hạn chế 1 biện pháp \"Báo lịch họp trước 7 ngày\" hạn 31/12/2026: Thống nhất biện pháp")

  package func message(_ words: CellWords) -> Localized {
    words.followUp(.shortcoming(shortcoming), lacks: missing)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.specify(.shortcoming(shortcoming), missing) }
}
