import Diagnostics

/// `chấp nhận task.overdue #36: Đảng ủy đã cho lùi đến quý sau`
public struct AcceptStatement: StatementForm {
  public static let production = "accept-stmt"
  public static let verbs: [Verb] = [
    Verb(
      .accept, en: ["accept"], vi: ["chấp nhận"], chapter: .asking, level: .month,
      purpose: Localized(vi: "chấp nhận một điều rà soát tìm thấy, có lý do", en: "accept a finding, with the reason"),
      example: "chấp nhận task.overdue #36: Đảng ủy đã cho lùi đến quý sau",
      help: "chấp nhận 3: Đảng ủy đã cho lùi đến quý sau")
  ]
  public var finding = Operand<FindingLiteral>()
  public var subject: Operand<SubjectLiteral>?
  /// The fingerprint of the finding, which the program fills in.
  public var mark: Operand<StringLiteral>?
  public var reason: Text?

  public init() {}

  /// accept-stmt = "accept" finding [ subject ] [ string ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.accept)
    form.operand(&finding)
    form.optional(&subject)
    form.optional(&mark)
    form.requiredText(&reason)
  }
}
