import Diagnostics
import Domain

/// The words for what members owe and why.
extension DuesBasis {
  public var word: Localized {
    switch self {
    case .insured: Localized(vi: "đóng bảo hiểm xã hội", en: "insured")
    case .pension: Localized(vi: "hưởng lương hưu", en: "pension")
    case .merit: Localized(vi: "hưởng trợ cấp người có công", en: "merit allowance")
    case .student: Localized(vi: "học sinh, sinh viên", en: "student")
    case .working: Localized(vi: "không đóng bảo hiểm, trong tuổi lao động", en: "not insured, below retirement age")
    case .retired: Localized(vi: "không đóng bảo hiểm, ngoài tuổi lao động", en: "not insured, at retirement age")
    case .abroad: Localized(vi: "ở ngoài nước", en: "abroad")
    }
  }
}

extension DuesRelief {
  /// `miễn`, `giảm 50%`
  public var word: Localized {
    isExemption ? Localized(vi: "miễn", en: "exempt") : Localized(vi: "giảm \(share.value)%", en: "reduced by \(share.value)%")
  }
}

extension DuesAmount {
  /// How the amount was reckoned, step after step: `0,3% lương tối thiểu vùng 3 (4.140.000) = 12.420; giảm 50%, còn 6.210`.
  public var reckoning: Localized { Localized.joined(steps.map(\.words), by: "; ") }
}

extension DuesStep {
  fileprivate var words: Localized {
    switch self {
    case .paysElsewhere(let standing):
      Localized(vi: "không đóng tại chi bộ (\(standing.word.vi))", en: "does not pay here (\(standing.word.en))")
    case .partyYears(let years, let isLeast, let needed):
      Localized(
        vi: "\(isLeast ? "ít nhất " : "")\(years) năm tuổi Đảng, từ \(needed) năm được miễn",
        en: "\(isLeast ? "at least " : "")\(years) years in the Party, exempt from \(needed) on")
    case .noRate: Localized(vi: "chưa ghi mức đóng", en: "no rate is stated")
    case .stated(let amount, let basis):
      Localized(
        vi: "mức đã ghi \(Written.money(amount.amount))" + (basis.map { " (\($0.word.vi))" } ?? ""),
        en: "\(Written.money(amount.amount)) as stated" + (basis.map { " (\($0.word.en))" } ?? ""))
    case .fixed(let amount, let basis):
      Localized(vi: "\(basis.word.vi): \(Written.money(amount.amount))", en: "\(basis.word.en): \(Written.money(amount.amount))")
    case .shareOfWage(let share, let basis, let region, let wage, let amount):
      Localized(
        vi: "\(basis.word.vi): \(Written.share(share)) lương tối thiểu vùng \(region) (\(Written.money(wage.amount))) = "
          + Written.money(amount.amount),
        en: "\(basis.word.en): \(Written.share(share)) of the minimum wage of region \(region) (\(Written.money(wage.amount))) = "
          + Written.money(amount.amount))
    case .shareOfIncome(let share, let basis, let income, let amount):
      Localized(
        vi: "\(basis.word.vi): \(Written.share(share)) của \(Written.money(income.amount)) = \(Written.money(amount.amount))",
        en: "\(basis.word.en): \(Written.share(share)) of \(Written.money(income.amount)) = \(Written.money(amount.amount))")
    case .between(let low, let high, let basis):
      Localized(
        vi: "\(basis.word.vi): từ \(Written.money(low.amount)) đến \(Written.money(high.amount)), chưa ghi số tiền",
        en: "\(basis.word.en): \(Written.money(low.amount)) to \(Written.money(high.amount)), no amount is stated")
    case .unknown(let basis) where basis.isShareOfIncome:
      Localized(
        vi: "\(basis.word.vi), chưa ghi số tiền hoặc thu nhập", en: "\(basis.word.en), neither an amount nor an income is stated")
    case .unknown(let basis):
      Localized(vi: "\(basis.word.vi), chưa ghi số tiền hoặc vùng", en: "\(basis.word.en), neither an amount nor a region is stated")
    case .rounded(let down, let up):
      Localized(
        vi: "làm tròn xuống \(Written.money(down.amount)) (làm tròn lên là \(Written.money(up.amount)), chưa thấy văn bản nói cách nào)",
        en: "rounded down to \(Written.money(down.amount)) (rounded up it is \(Written.money(up.amount)); no text says which)")
    case .relief(let relief, let left):
      relief.isExemption
        ? relief.word
        : relief.word
          + (left.map { Localized(vi: ", còn \(Written.money($0.amount))", en: ", \(Written.money($0.amount)) left") } ?? .empty)
    }
  }
}
