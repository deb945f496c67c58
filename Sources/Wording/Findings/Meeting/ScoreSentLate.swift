import Diagnostics
import Domain

extension ScoreSentLate: Worded {
  package static let rule = Localized(
    vi:
      "Điểm chất lượng sinh hoạt báo cáo cấp trên trong ít ngày làm việc. Số ngày là quy định của một tỉnh; nơi không áp dụng thì đặt lại "
      + "bằng câu quy định. Chỉ xét buổi có ghi “đã gửi chấm điểm”.",
    en:
      "The score is reported up within working days. The number is a province's; elsewhere set it by a rule statement. Only meetings with "
      + "“sent score” on record are looked at.")

  package static let example = CodeExample(
    "đã gửi chấm điểm 03/09/2026 ngày 15/09/2026",
    do: Localized(vi: "Ghi lý do khi chấp nhận, lần sau gửi sớm hơn.", en: "Accept it with the reason; send earlier next time."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    return Localized(
      vi: "điểm \(held.vi) báo cáo ngày \(Written.day(sent)), chậm nhất là ngày \(Written.day(latest))",
      en: "the score of \(held.en) was reported on \(Written.day(sent)), the last day was \(Written.day(latest))")
  }
}
