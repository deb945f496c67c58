import Diagnostics

/// `điểm 1 của 08-NQ/CB do @bình hạn 30/09/2026: Xây dựng phương án phòng chống bão lũ`
public struct PointStatement: Form {
  public static let production = "point-stmt"
  public var number: Operand<NumberLiteral>?
  public var resolution: Operand<DocumentLiteral>?
  public var members: [Operand<HandleLiteral>] = []
  public var due: Operand<DateLiteral>?
  public var reportMonth: Operand<MonthLiteral>?
  public var product: Operand<StringLiteral>?
  public var content: Text?

  public init() {}

  /// point-stmt = "point" [ number ] { "of" document-number | "by" member { "," member } | "due" date | "report" month | "product"
  ///   string } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.point)
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.possessive, &resolution)
      form.clause(.by, list: &members)
      form.clause(.due, &due)
      form.clause(.report, &reportMonth)
      form.clause(.product, &product)
    }
    form.requiredText(&content)
  }
}

/// `chỉ tiêu 1 đạt 98% hạn 31/12/2026: Tỷ lệ hộ dân tham gia bảo hiểm y tế`
public struct TargetStatement: Form {
  public static let production = "target-stmt"
  public var number: Operand<NumberLiteral>?
  public var value = Operand<ValueLiteral>()
  public var unit: Operand<StringLiteral>?
  public var resolution: Operand<DocumentLiteral>?
  public var year: Operand<NumberLiteral>?
  public var members: [Operand<HandleLiteral>] = []
  public var due: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// target-stmt = "target" [ number ] "at" value { "unit" string | "of" document-number | "year" number | "by" member { ","
  ///   member } | "due" date } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.target)
    form.optional(&number)
    form.word(.reaching)
    form.operand(&value)
    form.anyOrder { form in
      form.clause(.unit, &unit)
      form.clause(.possessive, &resolution)
      form.clause(.year, &year)
      form.clause(.by, list: &members)
      form.clause(.due, &due)
    }
    form.requiredText(&content)
  }
}

/// `hạn chế 1 nguyên nhân "Nhiều đồng chí đi làm xa" biện pháp "Báo lịch họp trước 7 ngày" hạn 31/12/2026: Tỷ lệ dự họp thấp`
public struct ShortcomingStatement: Form {
  public static let production = "shortcoming-stmt"
  public var number: Operand<NumberLiteral>?
  public var owner: Operand<RatedLiteral>?
  public var cause: Operand<StringLiteral>?
  public var remedy: Operand<StringLiteral>?
  public var proposal: Operand<StringLiteral>?
  public var addressee: Operand<StringLiteral>?
  public var members: [Operand<HandleLiteral>] = []
  public var due: Operand<DateLiteral>?
  public var content: Text?

  public init() {}

  /// shortcoming-stmt = "shortcoming" [ number ] { "of" rated | "cause" string | "remedy" string | "proposal" string | "addressee"
  ///   string | "by" member { "," member } | "due" date } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.shortcoming)
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.possessive, &owner)
      form.clause(.cause, &cause)
      form.clause(.remedy, &remedy)
      form.clause(.proposal, &proposal)
      form.clause(.addressee, &addressee)
      form.clause(.by, list: &members)
      form.clause(.due, &due)
    }
    form.requiredText(&content)
  }
}
