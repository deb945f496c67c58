import Diagnostics

/// `có mặt tất cả trừ @cường, @lan`
public struct AttendStatement: StatementForm {
  public static let production = "attend-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .attend, en: ["attend"], vi: ["có mặt", "điểm danh có mặt", "dự họp", "tham dự"], chapter: .meeting, level: .meeting,
      purpose: Localized(vi: "điểm danh người có mặt", en: "who is present"),
      example: "có mặt tất cả trừ @cường, @lan")
  ]
  public var members = MemberSelection()

  public init() {}

  /// attend-stmt = "attend" selection .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.attend)
    form.selection(&members)
  }
}
