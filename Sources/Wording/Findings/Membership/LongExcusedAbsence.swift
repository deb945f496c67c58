import Diagnostics
import Domain

extension LongExcusedAbsence: Worded {
  package static let rule = Localized(
    vi:
      "Đồng chí vắng sinh hoạt nhiều tháng, dù lần nào cũng có lý do, thì chi bộ xem lại: đi làm ăn xa thì chuyển sinh hoạt "
      + "hoặc sinh hoạt tạm thời, tuổi cao, ốm đau thì xét miễn. Văn bản không định số tháng; số ở đây là mức gợi ý của chibo.",
    en:
      "Of a member away for many months, each time with an excuse, the cell asks what is the case: who works elsewhere is "
      + "transferred or takes part there for a time, who is old or unwell may be exempt. No text sets the months; the number is "
      + "chibo's own.")

  package static let example = CodeExample(
    when: Localized(
      vi: "@bình vắng có lý do bảy tháng trong mười hai tháng, không miễn, không sinh hoạt tạm thời",
      en: "@bình is excused from meetings of seven of twelve months, neither exempt nor elsewhere"),
    mendedBy: #"chuyển sinh hoạt @bình tạm thời về "Đảng bộ phường Hà Cầu" từ 01/09/2026 đến 31/03/2027"#)

  package func message(_ words: CellWords) -> Localized {
    let (who, list) = (words.member(member), words.months(months))
    return Localized(
      vi: "\(who.vi) vắng sinh hoạt có lý do \(months.count) tháng (\(list)), chưa ghi miễn hay sinh hoạt nơi khác",
      en: "\(who.en) was excused from the meetings of \(words.count(months.count, "month")) (\(list)), neither exempt nor elsewhere")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = writer.name(member)
    return writer.discuss(Localized(vi: "Việc sinh hoạt của đồng chí \(name)", en: "How \(name) takes part in meetings"))
  }
}
