import Diagnostics
import Domain

extension PeriodTooLong: Worded {
  package static let rule = Localized(
    vi:
      "Miễn sinh hoạt vì lý do khác và sinh hoạt tạm thời có thời hạn tối đa, đi học thì dài hơn; vắng lâu hơn nữa là chuyển "
      + "sinh hoạt chính thức. Chưa ghi thời hạn thì đo đến hôm nay.",
    en:
      "An exemption for other reasons and a temporary stay have a longest time, longer for study; beyond it the member "
      + "transfers officially. Without an end it is measured to today.")

  package static let example = CodeExample(
    "chuyển sinh hoạt @cường tạm thời về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026 đến 01/02/2029",
    mendedBy: "chuyển sinh hoạt @cường về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026")

  package func message(_ words: CellWords) -> Localized {
    let (who, what, granted) = (words.member(member), words.period(standing), limit.word)
    let (first, last) = (Written.day(from), Written.day(to))
    return Localized(
      vi: "\(who.vi) \(what.vi) từ \(first) đến \(last), \(granted.vi)",
      en: "\(who.en) \(what.en) from \(first) to \(last), \(granted.en)")
  }
}

extension PeriodLimit {
  /// After the period, what is granted instead.
  fileprivate var word: Localized {
    switch self {
    case .below(let months): Localized(vi: "thời hạn phải dưới \(months) tháng", en: "which is granted for less than \(months) months")
    case .belowUnlessStudy(let months, let study):
      Localized(
        vi: "thời hạn từ \(months) tháng trở lên chỉ áp dụng khi đi học, nhiều nhất \(study) tháng",
        en: "which for \(months) months or more is for study only, \(study) months at most")
    case .upTo(let months):
      Localized(vi: "quá \(months) tháng là mức dài nhất kể cả khi đi học", en: "longer than the \(months) months granted even for study")
    }
  }
}
