import Diagnostics
import Domain

extension WrongRecognitionDate: Worded {
  package static let rule = Localized(
    vi:
      "Đảng viên được công nhận chính thức từ ngày hết thời gian dự bị, kể cả khi chi bộ hoặc cấp trên xét chậm. Ngày muộn "
      + "hơn chỉ có khi kéo dài thời gian dự bị, việc này mới thấy trong hướng dẫn của địa phương.",
    en:
      "Recognition dates from the day probation ends, even when the cell or the authority is late. A later day comes of a "
      + "prolonged probation only, which is known from a local guide.")

  package static let example = CodeExample("công nhận chính thức @hạnh từ 15/04/2026", mendedBy: "công nhận chính thức @hạnh từ 03/02/2026")

  package func message(_ words: CellWords) -> Localized {
    let (who, from, end) = (words.member(member), Written.day(recorded), Written.day(due))
    return Localized(
      vi: "\(who.vi) được ghi là chính thức từ \(from), trong khi thời gian dự bị hết ngày \(end)",
      en: "\(who.en) is recognised as from \(from), while probation ended on \(end)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { due < recorded ? writer.confirm(member, from: due) : nil }
}
