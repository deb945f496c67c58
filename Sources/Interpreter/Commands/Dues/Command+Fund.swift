import Diagnostics
import Domain
import Syntax

/// The money and things of the cell.
extension Interpreter {
  func command(_ form: inout FundStatement) throws(Diagnostic) -> Command {
    guard let direction = form.direction.value else {
      throw Diagnostic(SyntaxCode.missing, at: form.direction.place.span, Localized(vi: "thiếu từ khóa", en: "the keyword is missing"))
    }
    let amount = try money(form.amount) ?? .zero
    if amount == .zero {
      throw impossible(
        InterpreterCode.impossibleValue, form.amount, vi: "số tiền thu, chi phải lớn hơn 0, không phải",
        en: "an amount of money is above 0, not")
    }
    return .dues(
      .moveFund(
        FundEntry(
          direction: direction == .spend ? .spent : .takenIn, amount: amount, on: try dayOrToday(&form.date), by: try memberID(form.by),
          document: citation(form.document), text: string(form.content))))
  }

  func command(_ form: inout SpendingRuleStatement) throws(Diagnostic) -> Command {
    .dues(
      .setSpendingRule(
        Regulation(
          document: form.number.map { document($0) }, tasks: [], from: try dayOrToday(&form.from), issued: try day(form.date),
          bases: citations(form.bases), summary: string(form.summary))))
  }

  func command(_ form: inout AssetStatement) throws(Diagnostic) -> Command {
    .dues(
      .keep(
        Asset(
          name: string(form.name), quantity: try number(form.quantity) ?? 1, worth: try money(form.worth), from: try dayOrToday(&form.from),
          keeper: try memberID(form.keeper), remark: string(form.remark))))
  }

  func command(_ form: inout HandOverBooksStatement) throws(Diagnostic) -> Command {
    .dues(
      .handOverBooks(
        BooksHandOver(
          giver: try memberID(form.giver), taker: try memberID(form.taker), on: try dayOrToday(&form.date), fund: try money(form.fund),
          witnesses: try memberIDs(form.witnesses), text: string(form.content))))
  }
}
