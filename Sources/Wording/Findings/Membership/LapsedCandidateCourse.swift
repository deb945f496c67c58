import Diagnostics
import Domain

extension LapsedCandidateCourse: Worded {
  package static let rule = Localized(
    vi: "Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng có thời hạn; quá hạn mà chưa kết nạp thì học lại.",
    en: "The certificate of the course holds for a time; one not admitted by then takes it anew.")

  package static let example = CodeExample(
    "quần chúng \"Ngô Thị Mai\" bồi dưỡng 10/06/2019 chi bộ xét 03/08/2026",
    mendedBy: "quần chúng \"Ngô Thị Mai\" bồi dưỡng 10/06/2026")

  package func message(_ words: CellWords) -> Localized {
    let day = Written.day(taken)
    return Localized(
      vi: "quần chúng \(candidate) học lớp bồi dưỡng ngày \(day), đã quá \(months) tháng",
      en: "the candidate \(candidate) took the course on \(day), more than \(words.count(months, "month")) ago")
  }
}
