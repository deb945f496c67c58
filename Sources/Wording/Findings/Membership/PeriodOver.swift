import Diagnostics
import Domain

extension PeriodOver: Worded {
  package static let rule = Localized(
    vi:
      "Hết thời hạn miễn sinh hoạt, sinh hoạt tạm thời nơi khác hoặc tại chi bộ thì ghi trở lại, chuyển về, hoặc ghi gia hạn "
      + "bằng một câu mới có thời hạn mới.",
    en:
      "When an exemption, a temporary stay elsewhere or here has ended, a return or leave is recorded, or an extension by a "
      + "new statement with a new end.")

  package static let example = CodeExample(
    "chuyển sinh hoạt @cường tạm thời về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026 đến 01/08/2026", mendedBy: "trở lại @cường từ 01/08/2026"
  )

  package func message(_ words: CellWords) -> Localized {
    let (who, what, day) = (words.member(member), words.period(standing), Written.day(until))
    let returned = standing == .temporaryHere ? "chuyển về" : "trở lại"
    return Localized(
      vi: "\(who.vi) \(what.vi) đến hết ngày \(day), chưa ghi \(returned) hay gia hạn",
      en: "\(who.en) \(what.en) until \(day), and neither a return nor an extension is recorded")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let next = until.adding(days: 1)
    return standing == .temporaryHere ? writer.sendHome(member, to: home, from: next) : writer.resume(member, from: next)
  }
}

extension CellWords {
  /// What a member does for a time, after the name.
  func period(_ standing: Standing) -> Localized {
    switch standing {
    case .temporaryAway: Localized(vi: "sinh hoạt tạm thời nơi khác", en: "takes part elsewhere")
    case .temporaryHere: Localized(vi: "sinh hoạt tạm thời tại chi bộ", en: "takes part here for a time,")
    default: self.standing(standing)
    }
  }
}
