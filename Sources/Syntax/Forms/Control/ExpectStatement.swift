import Diagnostics

/// `khẳng định đếm(đảng viên) = 22: Đủ danh sách`
public struct ExpectStatement: UnformedStatement {
  public static let verbs: [Verb] = [
    Verb(
      .expect, en: ["expect"], vi: ["khẳng định"], chapter: .templates, level: .office,
      purpose: Localized(vi: "dừng nếu điều kiện không đúng", en: "stop unless a condition holds"),
      example: "khẳng định đếm(đảng viên) = 22: Đủ danh sách",
      englishHelp: "expect count(members) = 22: The list is complete",
      outline: Localized(vi: "khẳng định ‹điều kiện›[: ‹nội dung›]", en: "expect ‹condition›[: ‹text›]"))
  ]
  public var condition: Expression
  public var message: Text?
}
