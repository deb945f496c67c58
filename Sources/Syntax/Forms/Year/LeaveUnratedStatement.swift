import Diagnostics

/// `không xếp loại @bình năm 2026: Nghỉ ốm dài ngày, chi bộ đã báo cáo cấp trên`
public struct LeaveUnratedStatement: StatementForm {
  public static let production = "leave-unrated-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .leaveUnrated, en: ["leave unrated"], vi: ["không xếp loại"], chapter: .duesAndYear, level: .year,
      purpose: Localized(vi: "vì sao không xếp loại một đảng viên", en: "why a member is not rated"),
      example: "không xếp loại @bình năm 2026: Nghỉ ốm dài ngày, chi bộ đã báo cáo cấp trên",
      help: """
        không xếp loại @bình năm 2026: Nghỉ ốm dài ngày, chi bộ đã báo cáo cấp trên
        không xếp loại @bình, @hà quý 3/2026: Đi học cả quý
        """)
  ]
  public var members: [Operand<HandleLiteral>] = []
  public var period = Operand<ReviewPeriodLiteral>()
  public var reason: Text?

  public init() {}

  /// leave-unrated-stmt = "leave unrated" member { "," member } [ "year" ] review-period text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.leaveUnrated)
    form.list(&members)
    form.filler(.year, printedIn: period.literal?.isQuarter == true ? [] : [.vi, .en])
    form.operand(&period)
    form.requiredText(&reason)
  }
}
