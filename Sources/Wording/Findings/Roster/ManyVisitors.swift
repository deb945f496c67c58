import Diagnostics
import Domain

extension ManyVisitors: Worded {
  package static let rule = Localized(
    vi: "Chi bộ có nhiều đảng viên sinh hoạt tạm thời thì có thể lập tổ đảng do chi ủy viên phụ trách; ghi bằng câu tổ.",
    en: "A cell with many visitors may form a party group of them led by a committee member, stated as a group.")

  package static let example = CodeExample(
    when: Localized(vi: "nhiều đảng viên sinh hoạt tạm thời trong chi bộ", en: "many members here for a time"),
    mendedBy: "tổ \"Tổ sinh hoạt tạm thời\" loại tổ đảng phụ trách @tuấn gồm @tú, @yến")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "có \(visitors.count) đảng viên sinh hoạt tạm thời tại chi bộ, từ \(minimum) thì lập tổ đảng do chi ủy viên phụ trách",
      en:
        "\(words.count(visitors.count, "member")) from elsewhere for a time; from \(minimum) on they form a party group led by a committee member"
    )
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { leader.map { writer.formGroup($0, visitors) } }
}
