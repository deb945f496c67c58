import Diagnostics
import Domain

extension MembersAwayTogether: Worded {
  package static let rule = Localized(
    vi:
      "Nhiều đảng viên chính thức cùng đi một nơi trong một thời gian thì cấp ủy nơi đến lập chi bộ sinh hoạt tạm thời; đây là lời nhắc.",
    en: "Where several official members are at one place for a time, the committee there forms a temporary cell; this is a reminder.")

  package static let example = CodeExample(
    ["@bình", "@cường", "@hoa"].map { "chuyển sinh hoạt \($0) tạm thời về \"Trường Chính trị tỉnh\" từ 01/03/2026 đến 01/12/2026" }
      .joined(separator: "\n"),
    do: Localized(vi: "Đề nghị nơi đến lập chi bộ sinh hoạt tạm thời.", en: "Ask the receiving committee for a temporary cell."))

  package func message(_ words: CellWords) -> Localized {
    let names = words.names(members)
    return Localized(
      vi:
        "\(members.count) đảng viên chính thức cùng sinh hoạt tạm thời tại \(place) (\(names.vi)), "
        + "từ \(minimum) thì lập chi bộ sinh hoạt tạm thời",
      en: "\(words.count(members.count, "official member")) are at \(place) for a time (\(names.en)); "
        + "from \(minimum) on a temporary cell is formed")
  }
}
