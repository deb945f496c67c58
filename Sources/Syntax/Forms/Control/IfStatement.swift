import Diagnostics

/// `nếu đếm(nhiệm vụ khi quá hạn) > 0` … `nếu không` … `hết`
public struct IfStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .if, en: ["if"], vi: ["nếu"], chapter: .templates, level: .office,
      purpose: Localized(vi: "chỉ làm khi đúng điều kiện", en: "do only if a condition holds"),
      example: """
        nếu đếm(nhiệm vụ khi quá hạn) > 0
            rà soát
        nếu không
            tình hình
        hết
        """,
      help: """
        nếu đếm(nhiệm vụ khi quá hạn) > 0
            rà soát
        hết
        """,
      englishHelp: """
        if count(tasks where overdue) > 0
            check
        end
        """,
      outline: Localized(vi: "nếu ‹điều kiện› … [nếu không …] hết", en: "if ‹condition› … [else …] end")),
    Verb(
      .else, en: ["else"], vi: ["nếu không"], chapter: .templates, level: .office,
      purpose: Localized(vi: "ngược lại thì làm", en: "do otherwise"),
      example: """
        nếu đếm(nhiệm vụ khi quá hạn) > 0
            rà soát
        nếu không
            tình hình
        hết
        """,
      help: """
        nếu đếm(đảng viên) > 30
            rà soát
        nếu không
            tình hình
        hết
        """,
      englishHelp: """
        if count(members) > 30
            check
        else
            status
        end
        """,
      outline: Localized(vi: "nếu ‹điều kiện› … nếu không … hết", en: "if ‹condition› … else … end")),
    Verb(
      .end, en: ["end"], vi: ["hết"], chapter: .templates, level: .office,
      purpose: Localized(vi: "đóng mẫu, với mỗi, nếu", en: "close template, for each, if"),
      example: """
        nếu đếm(nhiệm vụ khi quá hạn) > 0
            rà soát
        nếu không
            tình hình
        hết
        """,
      help: """
        nếu đếm(đảng viên) > 30
            rà soát
        hết
        """,
      englishHelp: """
        if count(members) > 30
            check
        end
        """,
      outline: Localized(vi: "mẫu … hết, với mỗi … hết, nếu … hết", en: "template … end, for each … end, if … end")),
  ]
  public var condition: Expression
  public var body: [Sentence]
  /// Nil without `nếu không`.
  public var otherwise: [Sentence]?
  /// Where `nếu không` stands.
  public var elsePlace = Place()
  /// Where `hết` stands.
  public var end = Place()
}
