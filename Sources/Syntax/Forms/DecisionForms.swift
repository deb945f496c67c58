/// `biểu quyết tán thành 17 không tán thành 0 không ý kiến 1: Thông qua nghị quyết tháng 9`
public struct VoteStatement: Form {
  public static let production = "vote-stmt"
  public var matter: Choice<MatterWord>?
  public var resolution: Operand<DocumentLiteral>?
  /// By name.
  public var candidate: Operand<StringLiteral>?
  public var subject: Operand<HandleLiteral>?
  public var round: Operand<NumberLiteral>?
  public var secret = false
  public var inFavour: Operand<CountLiteral>?
  public var against: Operand<NumberLiteral>?
  public var abstaining: Operand<NumberLiteral>?
  public var content: Text?

  public init() {}

  /// vote-stmt = "vote" { matter | document-number | string | "of" member | "round" number | "secret" | "for" count | "against" number |
  ///   "abstain" number } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.vote)
    form.anyOrder { form in
      form.optional(&matter)
      form.optional(&resolution)
      form.optional(&candidate)
      form.clause(.of, &subject)
      form.clause(.round, &round)
      form.flag(.secret, &secret)
      form.clause(.inFavour, &inFavour)
      form.clause(.against, &against)
      form.clause(.abstain, &abstaining)
    }
    form.demand(.inFavour, CountLiteral.production, isMissing: inFavour == nil && against == nil && abstaining == nil)
    form.text(&content)
  }
}

/// `bầu bí thư số lượng 1 phát ra 18 thu về 18 hợp lệ 17 ứng cử @an 15, @hà 2`
public struct ElectStatement: Form {
  public static let production = "elect-stmt"
  public var post = Operand<PostLiteral>()
  public var round: Operand<NumberLiteral>?
  public var seats: Operand<NumberLiteral>?
  public var given: Operand<NumberLiteral>?
  public var collected: Operand<NumberLiteral>?
  public var valid: Operand<NumberLiteral>?
  public var candidates: [Operand<CandidateLiteral>] = []
  public var remark: Text?

  public init() {}

  /// elect-stmt = "elect" post { "round" number | "seats" number | "given" number | "collected" number | "valid" number | "candidates"
  ///   candidate { "," candidate } } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.elect)
    form.operand(&post)
    form.anyOrder { form in
      form.clause(.round, &round)
      form.clause(.seats, &seats)
      form.clause(.given, &given)
      form.clause(.collected, &collected)
      form.clause(.valid, &valid)
      form.clause(.candidates, list: &candidates)
    }
    form.text(&remark)
  }
}

/// `nghị quyết: Nghị quyết tháng 9/2026`
public struct ResolveStatement: Form {
  public static let production = "resolve-stmt"
  public var draft = false
  public var thematic = false
  public var number: Operand<DocumentLiteral>?
  public var title: Text?

  public init() {}

  /// resolve-stmt = "resolve" { "draft" | "thematic" } [ document-number ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.resolve)
    form.anyOrder { form in
      form.flag(.draft, &draft)
      form.flag(.thematic, &thematic)
    }
    form.optional(&number)
    form.requiredText(&title)
  }
}
