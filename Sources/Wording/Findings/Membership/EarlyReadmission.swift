import Diagnostics
import Domain

extension EarlyReadmission: Worded {
  package static let rule = Localized(
    vi: "Người đã ra khỏi Đảng được xét kết nạp lại sau số tháng quy định; không áp dụng với người tự xin ra.",
    en: "One who left the Party may be admitted again after so many months, but not one who withdrew.")

  package static let example = CodeExample(
    when: Localized(
      vi: "kết nạp lại khi chưa đủ thời gian từ khi ra khỏi Đảng", en: "readmitted before the time since leaving has passed"),
    do: Localized(vi: "Xem lại ngày; chưa đủ thì chưa kết nạp lại.", en: "Check the days; readmission has to wait."))

  package func message(_ words: CellWords) -> Localized {
    let (who, how, left, back) = (words.member(member), departure.word, Written.day(left), Written.day(back))
    let said = Localized(
      vi: "\(who.vi) \(how.vi) ngày \(left), kết nạp lại ngày \(back)",
      en: "\(who.en), \(how.en) on \(left), was admitted again on \(back)")
    guard let earliest = earliest.map(Written.day) else {
      return said + Localized(vi: "; người tự xin ra thì không xét lại", en: "; one who withdrew is not admitted again")
    }
    return said + Localized(vi: "; sớm nhất là ngày \(earliest)", en: "; \(earliest) is the earliest day")
  }
}
