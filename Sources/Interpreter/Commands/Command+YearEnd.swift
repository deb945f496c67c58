import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ form: inout DuesStatement) throws(Diagnostic) -> Command {
    .payDues(try month(form.month), try selection(form.members), amount: try money(form.amount))
  }

  func command(_ form: inout ReviewStatement) throws(Diagnostic) -> Command {
    .review(
      try rated(form.rated), year: try year(form.year), form.level?.value?.level, points: try number(form.points), string(form.content))
  }

  func command(_ form: inout ProposeStatement) throws(Diagnostic) -> Command {
    .propose(try rated(form.rated), year: try year(form.year), try level(form.level), body: body(form.body))
  }

  func command(_ form: inout ClassifyStatement) throws(Diagnostic) -> Command {
    .classify(
      try rated(form.rated), year: try year(form.year), try level(form.level), round: try number(form.round),
      votes: try votes(form.inFavour, form.against, form.abstaining),
      points: try number(form.points), reason: string(form.reason))
  }

  /// The member, or nil for the cell.
  private func rated(_ operand: Operand<RatedLiteral>) throws(Diagnostic) -> MemberID? {
    guard case .member(let handle)? = operand.literal else { return nil }
    return try memberID(written: handle.name, at: operand.span)
  }

  private func body(_ operand: Operand<BodyLiteral>?) -> RatingBody {
    RatingBody(operand?.literal?.kind?.kind, name: operand?.literal?.name?.text.literal ?? "")
  }

  private func level(_ choice: Choice<LevelWord>) throws(Diagnostic) -> Level {
    guard let word = choice.value else {
      throw Diagnostic(SyntaxCode.missing, at: choice.place.span, Localized(vi: "thiếu mức xếp loại", en: "the level is missing"))
    }
    return word.level
  }
}

extension RatingBodyWord {
  var kind: RatingBody.Kind {
    switch self {
    case .employer: .employer
    case .committee: .committee
    case .union: .union
    case .baseCommittee: .baseCommittee
    case .higher: .higher
    }
  }
}
