import Diagnostics
import Domain

extension LateCeremony: Worded {
  package static let rule = Localized(
    vi:
      "Lễ kết nạp tổ chức trong số ngày làm việc quy định kể từ ngày có quyết định. Ngày kết nạp lấy ở câu đảng viên cùng họ tên; ngày "
      + "làm việc tính từ thứ hai đến thứ sáu vì sổ không biết các ngày nghỉ lễ.",
    en:
      "The ceremony is held within so many working days of the decision. Its day is that of the member of the same name; working days "
      + "are Monday to Friday, as public holidays are not known.")

  package static let example = CodeExample(
    "quần chúng \"Ngô Thị Mai\" quyết định 02/02/2026\nđảng viên @mai \"Ngô Thị Mai\" dự bị kết nạp 19/05/2026",
    do: Localized(vi: "Báo cáo cấp trên lý do chậm.", en: "Report the reason to the committee above."))

  package func message(_ words: CellWords) -> Localized {
    let (decision, last) = (Written.day(decided), Written.day(limit))
    guard let held = held.map(Written.day) else {
      return Localized(
        vi: "quần chúng \(candidate) có quyết định kết nạp ngày \(decision), đã quá ngày \(last) mà chưa ghi lễ kết nạp",
        en: "the admission of \(candidate) was decided on \(decision), and by \(last) no ceremony is recorded")
    }
    return Localized(
      vi: "quần chúng \(candidate) có quyết định kết nạp ngày \(decision), lễ kết nạp ngày \(held), sau ngày \(last)",
      en: "the admission of \(candidate) was decided on \(decision), the ceremony was on \(held), after \(last)")
  }
}
