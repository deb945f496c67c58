import Diagnostics
import Domain

extension LateIntroductionPaper: Worded {
  package static let rule = Localized(
    vi: "Giấy giới thiệu sinh hoạt đảng trình chi ủy nơi đến trong số ngày làm việc quy định; xét khi câu có ghi ngày cấp giấy.",
    en: "The introduction paper is shown to the new committee within so many working days; looked at where its day is stated.")

  package static let example = CodeExample(
    "tiếp nhận @tú \"Lê Anh Tú\" từ 01/04/2026 giới thiệu 02/01/2026",
    do: Localized(vi: "Yêu cầu giải trình và ghi vào biên bản.", en: "Ask for an explanation and put it in the minutes."))

  package func message(_ words: CellWords) -> Localized {
    let (who, issued, shown, last) = (words.member(member), Written.day(issued), Written.day(shown), Written.day(limit))
    let said = Localized(
      vi: "\(who.vi) có giấy giới thiệu ngày \(issued), trình ngày \(shown), hạn \(last)",
      en: "\(who.en) showed the introduction paper of \(issued) on \(shown), due by \(last)")
    return isAbandoned ? said + words.abandoned : said
  }
}
