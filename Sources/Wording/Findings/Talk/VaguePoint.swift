import Diagnostics
import Domain

extension VaguePoint: Worded {
  package static let rule = Localized(
    vi: "Mỗi điểm của nghị quyết nêu rõ ai làm, việc gì, hạn nào, báo cáo vào kỳ sinh hoạt nào.",
    en: "Each point of a resolution says who does what by when, and at which meeting it is reported on.")

  package static let example = CodeExample(
    "điểm 1 của 08-NQ/CB: Làm tốt công tác phòng chống bão lũ",
    mendedBy: "điều chỉnh điểm 1 của 08-NQ/CB do @bình hạn 30/09/2026: Giao người và thời hạn")

  package func message(_ words: CellWords) -> Localized {
    words.followUp(.point(point), lacks: missing)
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.specify(.point(point), missing, by: proposed) }
}

extension CellWords {
  /// `chỉ tiêu 1 “Tỷ lệ hộ dân tham gia bảo hiểm y tế” chưa rõ thời hạn`
  func followUp(_ id: FollowUpID, lacks gaps: [FollowUpGap]) -> Localized {
    let (shown, names) = (followUp(id), gaps.map(\.word))
    return Localized(
      vi: "\(shown.vi) chưa rõ \(names.map(\.vi).joined(separator: ", "))",
      en: "\(shown.en) lacks \(names.map(\.en).joined(separator: ", "))")
  }
}

extension FollowUpGap {
  fileprivate var word: Localized {
    switch self {
    case .person: Localized(vi: "người thực hiện", en: "who carries it out")
    case .deadline: Localized(vi: "thời hạn", en: "a due date")
    case .remedy: Localized(vi: "biện pháp khắc phục", en: "a remedy")
    }
  }
}
