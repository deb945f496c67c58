/// `sinh 12/05/1970 chính thức 03/02/1999 sở trường "kế toán"`
public struct MemberClauses: Form {
  public static let production = "member-clause"
  public var born: Operand<BirthLiteral>?
  public var sex: Choice<SexWord>?
  public var admitted: Operand<DateLiteral>?
  public var official: Operand<DateLiteral>?
  public var job: Operand<StringLiteral>?
  public var strengths: Operand<StringLiteral>?
  public var circumstances: Operand<StringLiteral>?
  public var partyGroup: Operand<StringLiteral>?
  public var card: Operand<StringLiteral>?
  public var partySince: Operand<DateLiteral>?
  public var theory: Choice<TheoryWord>?
  public var phone: Operand<StringLiteral>?
  public var helpers: [Operand<HandleLiteral>] = []

  public init() {}

  /// member-clause = "born" birth | "sex" sex | "admitted" date | "official" date | "job" string | "strengths" string |
  ///   "circumstances" string | "group" string | "card" string | "party age from" date | "political theory" theory | "phone" string |
  ///   "helper" member { "," member } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.clause(.born, &born)
    form.clause(.sex, &sex)
    form.clause(.admitted, &admitted)
    form.clause(.official, &official)
    form.clause(.job, &job)
    form.clause(.strengths, &strengths)
    form.clause(.circumstances, &circumstances)
    form.clause(.group, &partyGroup)
    form.clause(.card, &card)
    form.clause(.partyAge, &partySince)
    form.clause(.theory, &theory)
    form.clause(.phone, &phone)
    form.clause(.helper, list: &helpers)
  }
}
