import Diagnostics
import Domain

extension UnlikelyTrainingDay: Worded {
  package static let rule = Localized(
    vi:
      "Sổ tập huấn ghi đợt đã dự. Đợt chưa mở, hoặc đã xong trước khi vào Đảng, thường là gõ nhầm ngày; chưa ghi ngày kết nạp thì xét theo ngày "
      + "chính thức. Nếu nhầm thì hoàn tác rồi ghi lại.",
    en:
      "The register holds courses that were held. One that has not begun, or was over before the member joined, is mostly a slip of the day; "
      + "where the day of admission is not on record, the day of becoming official is taken. Undo a slip and state it anew.")

  package static let example = CodeExample(
    #"tập huấn @an ngày 12/05/2126 nội dung "Nghiệp vụ công tác đảng""#,
    mendedBy: "hoàn tác 57\n" + #"tập huấn @an ngày 12/05/2026 nội dung "Nghiệp vụ công tác đảng""#)

  package func message(_ words: CellWords) -> Localized {
    let (who, first, about) = (words.member(member), Written.day(self.day), words.excerpt(course))
    guard let joined else {
      return Localized(
        vi: "\(who.vi) được ghi dự đợt tập huấn ngày \(first) (\(about)), ngày ấy chưa đến",
        en: "\(who.en) is stated trained on \(first) (\(about)), which has not come")
    }
    let since = Written.day(joined)
    return Localized(
      vi: "\(who.vi) được ghi dự đợt tập huấn ngày \(first) (\(about)), trước khi vào Đảng (\(since))",
      en: "\(who.en) is stated trained on \(first) (\(about)), before joining the Party (\(since))")
  }
}
