import Diagnostics
import Domain

extension StandingWithoutVote: Worded {
  package static let rule = Localized(
    vi:
      "Trước khi công nhận chính thức, xóa tên hay khai trừ, chi bộ biểu quyết và phải đạt tỷ lệ. Biểu quyết không ghi về ai "
      + "được coi là về đồng chí đó. Chỉ xét việc xảy ra sau buổi họp đầu tiên có trong sổ; cấp trên trực tiếp quyết định kỷ "
      + "luật thì bỏ qua lời nhắc này.",
    en:
      "Before a recognition, deletion or expulsion the cell votes and the vote must pass. A vote that names nobody is taken "
      + "to be on the member. Only what came after the first meeting on record is looked at; where a higher body decided on "
      + "discipline by itself, pass over this.")

  package static let example = CodeExample(
    "xóa tên @lâm từ 01/10/2026", mendedBy: "biểu quyết xóa tên đối với @lâm kín tán thành 15")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let day = Written.day(from)
    let word = matter.word
    return Localized(
      vi: "\(who.vi) được ghi \(word.vi) từ \(day), nhưng sổ chưa có lần biểu quyết \(word.vi) nào đạt tỷ lệ, hoặc lần sau cùng không đạt",
      en: "the \(word.en) of \(who.en) is recorded from \(day) without a vote on it that passed, or the last one failed")
  }
}
