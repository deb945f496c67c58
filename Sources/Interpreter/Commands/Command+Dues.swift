import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ form: inout DuesRateStatement) throws(Diagnostic) -> Command {
    let rate = DuesRate(
      basis: form.basis?.value?.basis, amount: try money(form.amount), region: try number(form.region), income: try total(of: form.incomes),
      from: try dayOrToday(&form.from), document: citation(form.document), reason: string(form.reason))
    guard rate.basis != nil || rate.amount != nil else {
      throw Diagnostic(
        SyntaxCode.missing, at: nil,
        Localized(
          vi: "định mức đảng phí cần số tiền hoặc căn cứ tính (bảo hiểm xã hội, lương hưu, sinh viên, …)",
          en: "a dues rate needs an amount or a basis (insured, pension, student, …)"))
    }
    if let income = form.incomes.first, rate.basis?.isShareOfIncome != true {
      throw Diagnostic(
        SyntaxCode.missing, at: income.span,
        Localized(
          vi: "thu nhập này tính theo căn cứ nào? (bảo hiểm xã hội, lương hưu, người có công)",
          en: "an income of which basis? (insured, pension, merit)"))
    }
    return .dues(.setRate(try memberIDs(form.members), rate))
  }

  /// Nil where none is stated.
  private func total(of incomes: [Operand<MoneyLiteral>]) throws(Diagnostic) -> Dong? {
    var total: Dong?
    for income in incomes { total = Dong((total?.amount ?? 0) + (try money(income)?.amount ?? 0)) }
    return total
  }

  func command(_ form: inout DuesReliefStatement) throws(Diagnostic) -> Command {
    guard let share = try percent(form.share), share.value > 0 else {
      throw Diagnostic(
        InterpreterCode.impossibleValue, at: form.share.span,
        Localized(vi: "phần được miễn, giảm từ 1% đến 100%", en: "the share waived is 1% to 100%"))
    }
    return .dues(
      .relieve(
        try memberID(form.member),
        DuesRelief(
          share: share, from: try dayOrToday(&form.from), until: try day(form.until), document: citation(form.document),
          reason: string(form.reason))))
  }

  func command(_ form: inout RemitStatement) throws(Diagnostic) -> Command {
    .dues(
      .remit(
        Remittance(month: try month(form.month), amount: try money(form.amount) ?? .zero, on: try dayOrToday(&form.date))))
  }

  func command(_ form: inout DuesStatement) throws(Diagnostic) -> Command {
    let payers = try selection(form.members)
    let amount = try money(form.amount)
    switch form.period.literal {
    case .quarter(let written)?:
      return .dues(.payQuarter(try quarter(Operand(.literal(written), at: form.period.span)), payers, amount: amount))
    case .month(let written)?:
      return .dues(.pay(try month(Operand(.literal(written), at: form.period.span)), payers, amount: amount))
    case nil:
      throw Diagnostic(
        SyntaxCode.missing, at: form.period.span, Localized(vi: "thiếu tháng hoặc quý", en: "the month or quarter is missing"))
    }
  }
}

extension DuesBasisWord {
  var basis: DuesBasis {
    switch self {
    case .insured: .insured
    case .pension: .pension
    case .merit: .merit
    case .student: .student
    case .working: .working
    case .retired: .retired
    case .abroad: .abroad
    }
  }
}
