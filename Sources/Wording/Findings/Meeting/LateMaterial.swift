import Diagnostics
import Domain

extension LateMaterial: Worded {
  package static let rule = Localized(
    vi:
      "Tài liệu gửi đảng viên trước buổi sinh hoạt; dự thảo kiểm điểm gửi trước buổi kiểm điểm cuối năm, tính bằng ngày làm việc. Chỉ xét "
      + "buổi có ghi “gửi tài liệu”.",
    en:
      "Material is sent to the members before the meeting, the draft review before the year-end meeting, in working days. Only meetings "
      + "that state “material sent” are looked at.")

  package static let example = CodeExample(
    "họp thường kỳ 03/09/2026 gửi tài liệu 03/09/2026",
    do: Localized(
      vi: "Lần sau gửi sớm hơn; ghi nhầm ngày thì đính chính câu họp.",
      en: "Send it earlier next time; correct the meeting statement if the day is wrong."))

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    return Localized(
      vi: "tài liệu \(held.vi) gửi ngày \(Written.day(sent)), chậm nhất là ngày \(Written.day(latest))",
      en: "the material of \(held.en) was sent on \(Written.day(sent)), the last day was \(Written.day(latest))")
  }
}
