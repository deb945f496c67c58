import Diagnostics
import Domain

extension MissingDuesRate: Worded {
  package static let rule = Localized(
    vi: "Chi bộ đã ghi mức đảng phí của đảng viên nào đó thì ghi của mọi đảng viên đóng tại chi bộ, trừ người được miễn.",
    en: "Where rates are stated at all, one is stated of everybody who pays here and is not exempt.")

  package static let example = CodeExample(
    when: Localized(vi: "@bình chưa có định mức đảng phí", en: "@bình has no dues rate"),
    mendedBy: "định mức đảng phí @bình trong tuổi lao động vùng 3 từ 01/02/2026")

  package func message(_ words: CellWords) -> Localized {
    let names = words.names(members)
    return Localized(
      vi: "chưa ghi mức đảng phí của \(members.count) đồng chí: \(names.vi)",
      en: "no dues rate is stated of \(words.count(members.count, "member")): \(names.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.setRate(of: members) }
}
