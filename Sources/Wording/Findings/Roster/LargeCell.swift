import Diagnostics
import Domain

extension LargeCell: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ quá đông thì khó họp và khó theo dõi từng người, dù đã chia tổ đảng; việc tách chi bộ do cấp trên quyết định. Văn "
      + "bản không định số tối đa; số ở đây là mức gợi ý của chibo.",
    en:
      "A very large cell can hardly meet and follow everybody, groups or not; the committee above decides whether to divide it. "
      + "No text sets a maximum; the number is chibo's own.")

  package static let example = CodeExample(
    when: Localized(vi: "chi bộ tổ dân phố 120 đảng viên, có bốn tổ đảng", en: "a cell of 120 members in four groups"),
    do: Localized(
      vi: "Đề nghị cấp trên xem xét tách chi bộ, hoặc chấp nhận và ghi lý do.",
      en: "Ask the committee above to divide it, or accept it with the reason."))

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "chi bộ có \(members) đảng viên, đông để họp và theo dõi từng đồng chí",
      en: "the cell has \(members) members, many to meet with and to follow one by one")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(Localized(vi: "Đề nghị cấp trên xem xét tách chi bộ", en: "Asking the committee above to divide the cell"))
  }
}
