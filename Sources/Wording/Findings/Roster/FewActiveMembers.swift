import Diagnostics
import Domain

extension FewActiveMembers: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ cần đủ đảng viên chính thức đang sinh hoạt để làm việc. Khi phần lớn đã được miễn, đi nơi khác hoặc bị đình chỉ, "
      + "chi bộ báo cáo cấp trên xem xét. Văn bản chỉ nói số đảng viên chính thức; ở đây dùng số ấy cho người đang sinh hoạt.",
    en:
      "A cell needs enough official members who take part to do its work. Where most are exempt, elsewhere or suspended, the "
      + "committee above is told. The text speaks of official members only; here the number is asked of those who take part.")

  package static let example = CodeExample(
    when: Localized(vi: "năm đảng viên chính thức, ba đồng chí được miễn", en: "five official members, three of them exempt"),
    do: Localized(
      vi: "Báo cáo cấp ủy cấp trên: ghép chi bộ hoặc chuyển đảng viên về.",
      en: "Tell the committee above: join the cell to another or move members to it."))

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "chi bộ có \(official) đảng viên chính thức nhưng chỉ \(active) đồng chí đang sinh hoạt, cần ít nhất \(needed)",
      en: "of \(official) official members only \(active) take part, at least \(needed) needed")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    writer.discuss(Localized(vi: "Báo cáo cấp trên về số đảng viên đang sinh hoạt", en: "Telling the committee above how few take part"))
  }
}
