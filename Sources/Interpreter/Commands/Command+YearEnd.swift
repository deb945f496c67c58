import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ form: inout DuesStatement) throws(Diagnostic) -> Command {
    .payDues(try month(form.month), try selection(form.members), amount: try money(form.amount))
  }

  func command(_ form: inout ReviewStatement) throws(Diagnostic) -> Command {
    .review(
      try memberID(form.member), year: try year(form.year), form.level?.value?.level, points: try number(form.points), string(form.content))
  }

  func command(_ form: inout ProposeStatement) throws(Diagnostic) -> Command {
    .propose(try memberID(form.member), year: try year(form.year), try level(form.level), body: string(form.body) ?? "")
  }

  func command(_ form: inout ClassifyStatement) throws(Diagnostic) -> Command {
    var id: MemberID?
    if case .member(let handle)? = form.rated.literal { id = try memberID(written: handle.name, at: form.rated.span) }
    return .classify(
      id, year: try year(form.year), try level(form.level), votes: try votes(form.inFavour, form.against, form.abstaining),
      points: try number(form.points), reason: string(form.reason))
  }

  private func level(_ choice: Choice<LevelWord>) throws(Diagnostic) -> Level {
    guard let word = choice.value else {
      throw Diagnostic(SyntaxCode.missing, at: choice.place.span, Localized(vi: "thiếu mức xếp loại", en: "the level is missing"))
    }
    return word.level
  }
}
