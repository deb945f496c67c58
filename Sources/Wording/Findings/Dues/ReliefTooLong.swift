import Diagnostics
import Domain

extension ReliefTooLong: Worded {
  package static let rule = Localized(
    vi: "Mỗi lần miễn, giảm đảng phí vì hoàn cảnh khó khăn có thời hạn; hết hạn mà còn khó khăn thì xét lại.",
    en: "A relief of dues for hardship is granted for a limited time and may be granted anew.")

  package static let example = CodeExample(
    "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2028", mendedBy: "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027")

  package func message(_ words: CellWords) -> Localized {
    let who = words.member(member)
    let from = Written.day(relief.from)
    guard let until = relief.until.map(Written.day) else {
      return Localized(
        vi: "\(who.vi) được \(relief.word.vi) đảng phí từ \(from) mà chưa ghi đến bao giờ; mỗi lần nhiều nhất \(months) tháng",
        en:
          "dues of \(who.en) are waived (\(relief.word.en)) from \(from) without an end; a grant lasts \(words.count(months, "month")) at most"
      )
    }
    return Localized(
      vi: "\(who.vi) được \(relief.word.vi) đảng phí từ \(from) đến \(until), quá \(months) tháng",
      en: "dues of \(who.en) are waived (\(relief.word.en)) from \(from) to \(until), longer than \(words.count(months, "month"))")
  }
}
