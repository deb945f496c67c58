import Diagnostics
import Domain

extension CandidateAgeOutOfBounds: Worded {
  package static let rule = Localized(
    vi: "Người vào Đảng đủ tuổi tối thiểu; quá tuổi tối đa thì phải được cấp có thẩm quyền đồng ý.",
    en: "One admitted has the least age; above the greatest the competent committee must consent.")

  package static let example = CodeExample(
    "quần chúng \"Ngô Thị Mai\" sinh 20/10/2010 giúp đỡ @hòa giới thiệu 03/03/2026",
    do: Localized(
      vi: "Xem lại ngày sinh; quá tuổi thì xin ý kiến cấp trên.", en: "Check the day of birth; above the age ask the committee above."))

  package func message(_ words: CellWords) -> Localized {
    let (birth, day) = (Written.birth(born), Written.day(considered))
    return switch bound {
    case .below(let years):
      Localized(
        vi: "quần chúng \(candidate) \(birth.vi), khi xét ngày \(day) chưa đủ \(years) tuổi",
        en: "the candidate \(candidate), \(birth.en), was below \(years) when considered on \(day)")
    case .above(let years):
      Localized(
        vi: "quần chúng \(candidate) \(birth.vi), khi xét ngày \(day) đã quá \(years) tuổi",
        en: "the candidate \(candidate), \(birth.en), was above \(years) when considered on \(day)")
    }
  }
}
