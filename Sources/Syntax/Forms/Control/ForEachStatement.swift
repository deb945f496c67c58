import Diagnostics

/// `với mỗi n trong nhiệm vụ khi quá hạn` … `hết`
public struct ForEachStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .forEach, en: ["for each"], vi: ["với mỗi"], chapter: .templates, level: .office,
      purpose: Localized(vi: "lặp lại với từng dòng của danh sách", en: "repeat for each row of a collection"),
      example: """
        với mỗi n trong nhiệm vụ khi quá hạn
            nhắc nhở {n.người}: Nhiệm vụ {n.số} đã quá hạn
        hết
        """,
      help: """
        với mỗi n trong nhiệm vụ khi quá hạn
            nhắc nhở {n.người}: Nhiệm vụ {n} quá hạn
        hết
        """,
      englishHelp: """
        for each t in tasks where overdue
            remind {t.holder}: Task {t} is overdue
        end
        """,
      outline: Localized(vi: "với mỗi ‹tên› trong ‹danh sách› … hết", en: "for each ‹name› in ‹collection› … end"))
  ]
  public var name: Name
  public var collection: Expression
  public var body: [Sentence]
  /// Where `hết` stands.
  public var end = Place()
}
