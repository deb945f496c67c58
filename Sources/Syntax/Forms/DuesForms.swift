/// `định mức đảng phí @bình trong tuổi lao động vùng 3 từ 01/02/2026`
public struct DuesRateStatement: Form {
  public static let production = "dues-rate-stmt"
  public var members: [Operand<HandleLiteral>] = []
  public var amount: Operand<MoneyLiteral>?
  public var basis: Choice<DuesBasisWord>?
  public var region: Operand<NumberLiteral>?
  public var income: Operand<MoneyLiteral>?
  public var from: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// dues-rate-stmt = "dues rate" member { "," member } [ money ] { dues-basis | "region" number | "income" money | "from" date |
  ///   "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.duesRate)
    form.list(&members)
    form.optional(&amount)
    form.anyOrder { form in
      form.optional(&basis)
      form.clause(.region, &region)
      form.clause(.income, &income)
      form.clause(.from, &from)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}

/// `miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027 căn cứ 05-NQ/CB: Hoàn cảnh khó khăn`
public struct DuesReliefStatement: Form {
  public static let production = "dues-relief-stmt"
  public var member = Operand<HandleLiteral>()
  public var share = Operand<PercentLiteral>()
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// dues-relief-stmt = "dues relief" member percent { "from" date | "until" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.duesRelief)
    form.operand(&member)
    form.operand(&share)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}

/// `trích nộp 9/2026 350.000 ngày 05/10/2026`
public struct RemitStatement: Form {
  public static let production = "remit-stmt"
  public var month = Operand<MonthLiteral>()
  public var amount = Operand<MoneyLiteral>()
  public var date: Operand<DateLiteral>?

  public init() {}

  /// remit-stmt = "remit" month money [ "date" date ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.remit)
    form.operand(&month)
    form.operand(&amount)
    form.clause(.date, &date)
  }
}
