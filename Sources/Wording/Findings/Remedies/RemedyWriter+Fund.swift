import Diagnostics
import Domain
import Syntax

/// The money and things of the cell.
extension RemedyWriter {
  var decideSpendingRule: Remedy { discuss(Localized(vi: "Thông qua quy chế chi tiêu", en: "Rule for spending")) }

  /// Who states it says where the money came from.
  func takeIn(_ amount: Dong, on day: Day) -> Remedy {
    var node = FundStatement()
    node.direction = Choice(.takeIn)
    node.amount = Operand(MoneyLiteral(amount.amount))
    node.date = Operand(DateLiteral(day))
    node.content = Text(Self.blank)
    return .state(.dues(.fund(node)))
  }

  /// Who states it says what was handed over.
  func handOverBooks(_ giver: MemberID, _ taker: MemberID) -> Remedy {
    var node = HandOverBooksStatement()
    (node.giver, node.taker) = (handle(giver), handle(taker))
    node.date = Operand(DateLiteral(day))
    node.content = Text(Self.blank)
    return .state(.dues(.handOverBooks(node)))
  }
}
