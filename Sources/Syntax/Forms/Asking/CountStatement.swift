import Diagnostics

/// `đếm nhiệm vụ khi quá hạn`
public struct CountStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .count, en: ["count"], vi: ["đếm", "bao nhiêu"], chapter: .asking, level: .month,
      purpose: Localized(vi: "đếm các dòng của một danh sách", en: "count the rows of a collection"),
      example: "đếm nhiệm vụ khi quá hạn",
      englishHelp: "count tasks where overdue",
      outline: Localized(vi: "đếm ‹danh sách (nhiệm vụ, đảng viên, cuộc họp, …)›", en: "count ‹collection (tasks, members, meetings, …)›"))
  ]
  public var query: Query
}
