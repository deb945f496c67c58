import Diagnostics
import Domain

extension ExemptionWithoutPapers: Worded {
  package static let rule = Localized(
    vi:
      "Miễn vì tuổi cao, sức khỏe yếu: đảng viên có đơn hoặc báo cáo trực tiếp kèm hồ sơ y tế, chi bộ ra nghị quyết và báo cấp trên; từ "
      + "tuổi quy định thì chi bộ xác nhận thay hồ sơ y tế, mức này mới thấy trong hướng dẫn của địa phương. Miễn vì lý do khác: chi bộ đề "
      + "nghị, cấp ủy cơ sở quyết định. Xét việc miễn từ buổi họp đầu tiên có trong sổ.",
    en:
      "For age and health the member applies or reports with a medical paper, the cell decides by resolution and tells the higher "
      + "committee; from an age on the cell may certify instead, which is known from a local guide. For other reasons the cell proposes "
      + "and the base committee decides. Looked at since the first meeting on record.")

  package static let example = CodeExample(
    "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026",
    mendedBy:
      "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026 căn cứ 05-NQ/CB hồ sơ y tế \"Giấy khám 20/01/2026\" báo cấp trên 05/02/2026"
  )

  package func message(_ words: CellWords) -> Localized {
    let (who, day, missing) = (words.member(member), Written.day(from), Localized.joined(gaps.map(\.word), by: ", "))
    let why =
      kind == .ageOrHealth
      ? Localized(vi: "tuổi cao, sức khỏe yếu", en: "age or health") : Localized(vi: "lý do khác", en: "other reasons")
    return Localized(
      vi: "\(who.vi) được miễn công tác và sinh hoạt vì \(why.vi) từ \(day), chưa ghi \(missing.vi)",
      en: "\(who.en) is exempt for \(why.en) from \(day) without \(missing.en) on record")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { gaps == [.told] ? nil : writer.exempt(member, fact, gaps, until: fact.until) }
}

extension ExemptionGap {
  fileprivate var word: Localized {
    switch self {
    case .medical: Localized(vi: "hồ sơ y tế", en: "a medical paper")
    case .resolution: Localized(vi: "nghị quyết của chi bộ", en: "the cell's resolution")
    case .decision: Localized(vi: "quyết định của cấp ủy cơ sở", en: "the decision of the base committee")
    case .told: Localized(vi: "ngày báo cấp trên", en: "the day the higher committee was told")
    }
  }
}
