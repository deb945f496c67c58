import Diagnostics
import Domain

extension ScoreAgainstRecord: Worded {
  package static let rule = Localized(
    vi:
      "Điểm thời gian, tham dự và kết quả nên khớp với những gì đã ghi: đủ điểm từ mức quy định, thấp hơn thì tính theo tỷ lệ và bỏ phần "
      + "lẻ. Cách tính theo tỷ lệ là của chibo.",
    en:
      "Points for timing, attendance and results should agree with the record: all from the share set, below it in proportion, rounded "
      + "down. The proportion is chibo's own.")

  package static let example = CodeExample(
    when: Localized(vi: "tự chấm tỷ lệ dự 5 điểm mà sổ chỉ được 3", en: "attendance scored 5 where the record bears 3"),
    mendedBy: "chấm điểm thời gian 5 tỷ lệ dự 3 chuẩn bị 10 tiến hành 38 nguyên tắc 5 kết quả 28 kết thúc 5")

  package func message(_ words: CellWords) -> Localized {
    let (held, name) = (words.meeting(meeting), criterion.word)
    return Localized(
      vi: "\(held.vi) tự chấm \(name.vi) \(given) điểm, tính từ sổ là \(computed)",
      en: "\(held.en) was given \(given) for \(name.en), the record makes \(computed)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.correctScore(of: meeting, computed, for: criterion) }
}
