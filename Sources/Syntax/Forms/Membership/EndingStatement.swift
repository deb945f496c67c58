import Diagnostics

/// `từ trần @thịnh từ 14/05/2026: Tuổi cao`
public struct EndingStatement: StatementForm {
  public static let production = "ending-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .suspend, en: ["suspend"], vi: ["đình chỉ", "đình chỉ sinh hoạt"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "đình chỉ sinh hoạt", en: "suspend from activity"),
      example: "đình chỉ @sơn từ 01/06/2026 căn cứ 20-QĐ/ĐU",
      help: "đình chỉ @sơn từ 01/03/2026: Chờ xem xét kỷ luật"),
    Verb(
      .remove, en: ["remove"], vi: ["xóa tên"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "xóa tên trong danh sách", en: "delete from the list"),
      example: "xóa tên @lâm từ 01/10/2026 căn cứ 31-QĐ/ĐU: Bỏ sinh hoạt ba tháng không lý do",
      help: "xóa tên @sơn từ 01/06/2026: Bỏ sinh hoạt ba tháng"),
    Verb(
      .expel, en: ["expel"], vi: ["khai trừ"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "khai trừ khỏi Đảng", en: "expel from the Party"),
      example: "khai trừ @sơn từ 01/10/2026 căn cứ 32-QĐ/ĐU",
      help: #"khai trừ @sơn từ 01/06/2026 căn cứ "Quyết định 15-QĐ/ĐU""#),
    Verb(
      .withdraw, en: ["withdraw"], vi: ["xin ra", "xin ra khỏi đảng"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "xin ra khỏi Đảng", en: "withdraw from the Party"),
      example: "xin ra @toàn từ 01/07/2026: Có đơn ngày 01/06/2026",
      help: "xin ra @sơn từ 01/06/2026: Có đơn xin ra khỏi Đảng"),
    Verb(
      .deceased, en: ["deceased"], vi: ["từ trần", "qua đời"], chapter: .organisation, level: .office,
      purpose: Localized(vi: "đảng viên từ trần", en: "a member has died"),
      example: "từ trần @thịnh từ 14/05/2026: Tuổi cao"),
  ]
  public var ending = Choice<EndingWord>()
  public var member = Operand<HandleLiteral>()
  public var from: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// ending-stmt = ending member { "from" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.choice(&ending)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}
