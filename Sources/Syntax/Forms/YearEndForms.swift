import Diagnostics

/// `đảng phí 9/2026 tất cả trừ @sơn`
public struct DuesStatement: Form {
  public static let production = "dues-stmt"
  public var period = Operand<DuesPeriodLiteral>()
  public var members = MemberSelection()
  public var amount: Operand<MoneyLiteral>?

  public init() {}

  /// dues-stmt = "dues" dues-period selection [ money ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.dues)
    form.operand(&period)
    form.selection(&members)
    form.optional(&amount)
  }
}

/// `nhận xét nơi cư trú @hạnh năm 2026: Gương mẫu, tham gia đầy đủ`
public struct ResidenceStatement: Form {
  public static let production = "residence-stmt"
  public var member = Operand<HandleLiteral>()
  public var year = Operand<NumberLiteral>()
  public var content: Text?

  public init() {}

  /// residence-stmt = "residence" member [ "year" ] number text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.residence)
    form.operand(&member)
    form.filler(.year)
    form.operand(&year)
    form.requiredText(&content)
  }
}

/// `kiểm điểm @bình năm 2026 tự nhận tốt điểm 82: Một nhiệm vụ chậm`
public struct ReviewStatement: Form {
  public static let production = "review-stmt"
  public var rated = Operand<RatedLiteral>()
  public var period = Operand<ReviewPeriodLiteral>()
  public var level: Choice<LevelWord>?
  public var points: Operand<NumberLiteral>?
  public var content: Text?

  public init() {}

  /// review-stmt = "review" rated [ "year" ] review-period { "self-rated" level | "points" number } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.review)
    form.operand(&rated)
    form.filler(.year, printedIn: isOfQuarter ? [] : [.vi, .en])
    form.operand(&period)
    form.anyOrder { form in
      form.clause(.selfRated, &level)
      form.clause(.points, &points)
    }
    form.text(&content)
  }

  private var isOfQuarter: Bool { if case .quarter? = period.literal { true } else { false } }
}

/// `đề nghị @bình năm 2026 tốt do "Công đoàn trường"`
public struct ProposeStatement: Form {
  public static let production = "propose-stmt"
  public var rated = Operand<RatedLiteral>()
  public var year = Operand<NumberLiteral>()
  public var level = Choice<LevelWord>()
  public var body: Operand<BodyLiteral>?

  public init() {}

  /// propose-stmt = "propose" rated [ "year" ] number level [ "by" body ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.propose)
    form.operand(&rated)
    form.filler(.year)
    form.operand(&year)
    form.choice(&level)
    form.clause(.by, &body)
  }
}

/// `xếp loại @bình năm 2026 tốt tán thành 16 không tán thành 1 không ý kiến 1`
public struct ClassifyStatement: Form {
  public static let production = "classify-stmt"
  public var rated = Operand<RatedLiteral>()
  public var year = Operand<NumberLiteral>()
  public var level = Choice<LevelWord>()
  public var secret = false
  public var inFavour: Operand<CountLiteral>?
  public var against: Operand<NumberLiteral>?
  public var abstaining: Operand<NumberLiteral>?
  public var points: Operand<NumberLiteral>?
  public var round: Operand<NumberLiteral>?
  public var reason: Text?

  public init() {}

  /// classify-stmt = "classify" rated [ "year" ] number level { "round" number | "secret" | "for" count | "against" number |
  ///   "abstain" number | "points" number } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.classify)
    form.operand(&rated)
    form.filler(.year)
    form.operand(&year)
    form.choice(&level)
    form.anyOrder { form in
      form.clause(.round, &round)
      form.flag(.secret, &secret)
      form.clause(.inFavour, &inFavour)
      form.clause(.against, &against)
      form.clause(.abstain, &abstaining)
      form.clause(.points, &points)
    }
    form.text(&reason)
  }
}
