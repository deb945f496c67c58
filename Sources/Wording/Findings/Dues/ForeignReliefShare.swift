import Diagnostics
import Domain

extension ForeignReliefShare: Worded {
  package static let rule = Localized(
    vi: "Đảng phí được giảm theo các mức quy định hoặc được miễn.", en: "Dues are reduced by the shares of the rules, or waived.")

  package static let example = CodeExample(
    "miễn giảm đảng phí @lan 40% từ 01/03/2026 đến 28/02/2027", mendedBy: "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let list = shares.map(words.share).joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) được \(relief.word.vi) đảng phí, các mức quy định là \(list) hoặc miễn",
      en: "dues of \(who.en) are \(relief.word.en); the shares are \(list), or an exemption")
  }
}
