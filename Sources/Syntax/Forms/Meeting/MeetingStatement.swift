import Diagnostics

/// `họp thường kỳ 03/09/2026 lúc 19:00 tại "Nhà văn hóa" chủ trì @an thư ký @hà`
public struct MeetingStatement: StatementForm {
  public static let production = "meeting-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .meeting, en: ["meeting"], vi: ["họp", "sinh hoạt chi bộ", "sinh hoạt", "họp chi bộ", "khai mạc"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "mở cuộc họp", en: "open a meeting"),
      example: #"họp thường kỳ 03/09/2026 lúc 19:00 tại "Nhà văn hóa" chủ trì @an thư ký @hà"#)
  ]
  /// Unsaid it is a regular one.
  public var kind: Choice<MeetingKindWord>?
  public var date = Operand<DateLiteral>()
  public var start: Operand<TimeLiteral>?
  public var location: Operand<StringLiteral>?
  public var online = false
  public var byGroups = false
  public var chair: Operand<HandleLiteral>?
  public var clerk: Operand<HandleLiteral>?
  /// Who prepared the topic (người chuẩn bị).
  public var preparers: [Operand<HandleLiteral>] = []
  public var month: Operand<MonthLiteral>?
  public var topic: Operand<StringLiteral>?
  public var material: Operand<DateLiteral>?
  /// What it is held on (căn cứ).
  public var bases: [Operand<CitationLiteral>] = []

  public init() {}

  /// meeting-stmt = "meeting" [ meeting-kind ] date { "at" time | "in" string | "online" | "in party groups" | "chair" member | "clerk" member
  ///   | "prepared by" member { "," member } | "month" month | "topic" string | "material sent" date
  ///   | "basis" citation { "," citation } } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.meeting)
    form.usual(&kind)
    form.operand(&date)
    form.anyOrder { form in
      form.clause(.at, &start)
      form.clause(.`in`, &location)
      form.flag(.online, &online)
      form.flag(.byGroups, &byGroups)
      form.clause(.chair, &chair)
      form.clause(.clerk, &clerk)
      form.clause(.preparer, list: &preparers)
      form.clause(.month, &month)
      form.clause(.topic, &topic)
      form.clause(.material, &material)
      form.clause(.basis, list: &bases)
    }
  }
}
