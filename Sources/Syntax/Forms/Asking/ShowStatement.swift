import Diagnostics

/// `xem nhiệm vụ khi quá hạn theo đảng viên`
public struct ShowStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .show, en: ["show"], vi: ["xem", "liệt kê"], chapter: .asking, level: .meeting,
      purpose: Localized(vi: "hỏi danh sách bất kỳ thành bảng", en: "show any collection as a table"),
      example: "xem nhiệm vụ khi quá hạn theo đảng viên",
      help: """
        xem nhiệm vụ khi quá hạn theo người
        xem đảng viên khi không được phân công gồm họ tên, tuổi xếp theo họ tên
        xem đảng phí theo tháng tổng số tiền dạng biểu đồ
        xem nhiệm vụ theo người tỷ lệ quá hạn, tổng số hộ
        """,
      englishHelp: """
        show tasks where overdue by holder
        show members where not assigned including name, age order by name
        show dues by month total amount as chart
        show tasks by holder share overdue, total households
        """,
      outline: Localized(vi: "xem ‹danh sách (nhiệm vụ, đảng viên, cuộc họp, …)›", en: "show ‹collection (tasks, members, meetings, …)›"))
  ]
  public var query: Query
  public var output: Choice<OutputWord>?
}
