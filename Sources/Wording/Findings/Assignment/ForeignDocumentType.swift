import Diagnostics
import Domain

extension ForeignDocumentType: Worded {
  package static let rule = Localized(
    vi:
      "Chi bộ ban hành nghị quyết, quyết định, kết luận, quy chế, thông báo, báo cáo, kế hoạch, chương trình, đề án, phương án, tờ "
      + "trình, công văn, biên bản; không ban hành quy định, hướng dẫn, chỉ thị.",
    en:
      "A cell issues resolutions, decisions, conclusions, regulations, notices, reports, plans, programmes, schemes, options, "
      + "submissions, letters and minutes; no rules, guidelines or directives.")

  package static let example = CodeExample(
    "văn bản 01-CT/CB ngày 05/01/2026: Về công tác năm",
    do: Localized(
      vi: "Chi bộ không ra chỉ thị: dùng nghị quyết (NQ) hoặc thông báo (TB).",
      en: "A cell issues no directives: use a resolution (NQ) or notice (TB)."))

  package func message(_ words: CellWords) -> Localized {
    let shown = Written.document(number)
    return Localized(
      vi: "văn bản \(shown): loại \(number.type) không thuộc các loại văn bản chi bộ ban hành",
      en: "document \(shown): \(number.type) is not among the types a cell issues")
  }
}
