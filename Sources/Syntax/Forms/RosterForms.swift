import Diagnostics

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
  public var helpers: [Operand<HandleLiteral>] = []

  public init() {}

  /// member-clause = "born" birth | "sex" sex | "admitted" date | "official" date | "job" string | "strengths" string |
  ///   "circumstances" string | "group" string | "card" string | "helper" member { "," member } .
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
    form.clause(.helper, list: &helpers)
  }
}

/// `chi bộ "Thôn Đông" thuộc "Đảng bộ xã Tân Lập"`
public struct CellStatement: Form {
  public static let production = "cell-stmt"
  public var name = Operand<StringLiteral>()
  public var superior: Operand<StringLiteral>?
  public var kind: Operand<StringLiteral>?
  public var code: Operand<StringLiteral>?
  public var founded: Operand<DateLiteral>?
  public var location: Operand<StringLiteral>?

  public init() {}

  /// cell-stmt = "cell" string { "under" string | "kind" string | "code" string | "founded" date | "place" string } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.cell)
    form.operand(&name)
    form.anyOrder { form in
      form.clause(.under, &superior)
      form.clause(.kind, &kind)
      form.clause(.code, &code)
      form.clause(.founded, &founded)
      form.clause(.place, &location)
    }
  }
}

/// `nhiệm kỳ 2025-2030 từ 15/01/2025`
public struct TermStatement: Form {
  public static let production = "term-stmt"
  public var years = Operand<TermLiteral>()
  public var from: Operand<DateLiteral>?

  public init() {}

  /// term-stmt = "term" years [ "from" date ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.term)
    form.operand(&years)
    form.clause(.from, &from)
  }
}

/// `đảng viên @bình "Nguyễn Văn Bình" sinh 12/05/1970 chính thức 03/02/1999`
public struct MemberStatement: Form {
  public static let production = "member-stmt"
  public var handle = Operand<HandleLiteral>()
  public var name = Operand<StringLiteral>()
  public var probationary = false
  public var facts = MemberClauses()
  public var from: Operand<DateLiteral>?

  public init() {}

  /// member-stmt = "member" member string { "probationary" | member-clause | "from" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.member)
    form.newHandle(&handle)
    form.operand(&name)
    form.anyOrder { form in
      form.flag(.probationary, &probationary)
      form.part(&facts)
      form.clause(.from, &from)
    }
  }
}

/// `chức vụ @an bí thư từ 15/01/2025`
public struct RoleStatement: Form {
  public static let production = "role-stmt"
  public var member = Operand<HandleLiteral>()
  public var post = Operand<PostLiteral>()
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?

  public init() {}

  /// role-stmt = "role" member post { "from" date | "until" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.role)
    form.operand(&member)
    form.operand(&post)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.until, &until)
    }
  }
}

/// `cập nhật @bình nghề "Nghỉ hưu" từ 01/06/2026`
public struct UpdateStatement: Form {
  public static let production = "update-stmt"
  public var member = Operand<HandleLiteral>()
  public var name: Operand<StringLiteral>?
  public var facts = MemberClauses()
  public var from: Operand<DateLiteral>?

  public init() {}

  /// update-stmt = "update" member { "name" string | member-clause | "from" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.update)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.name, &name)
      form.part(&facts)
      form.clause(.from, &from)
    }
  }
}

/// `miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026: Có đơn và giấy xác nhận`
public struct ExemptStatement: Form {
  public static let production = "exempt-stmt"
  public var member = Operand<HandleLiteral>()
  public var kind = Choice<ExemptionKind>()
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var medical: Operand<StringLiteral>?
  /// When the base committee decided.
  public var decided: Operand<DateLiteral>?
  /// When the higher committee was told.
  public var told: Operand<DateLiteral>?
  public var reason: Text?

  public init() {}

  /// exempt-stmt = "exempt" member exemption { "from" date | "until" date | "basis" citation | "medical" string | "decided" date | "told"
  ///   date } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.exempt)
    form.operand(&member)
    form.choice(&kind)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.basis, &document)
      form.clause(.medical, &medical)
      form.clause(.decided, &decided)
      form.clause(.told, &told)
    }
    form.text(&reason)
  }
}

/// `trở lại @lan từ 01/08/2026`
public struct ResumeStatement: Form {
  public static let production = "resume-stmt"
  public var member = Operand<HandleLiteral>()
  public var from: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// resume-stmt = "resume" member { "from" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.resume)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}

/// `chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/08/2026`
public struct TransferStatement: Form {
  public static let production = "transfer-stmt"
  public var member = Operand<HandleLiteral>()
  public var temporary = false
  public var destination: Operand<StringLiteral>?
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var decided: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// transfer-stmt = "transfer" member { "temporary" | "to" string | "from" date | "until" date | "decided" date | "basis" citation }
  ///   [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.transfer)
    form.operand(&member)
    form.anyOrder { form in
      form.flag(.temporary, &temporary)
      form.clause(.to, &destination)
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.decided, &decided)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}

/// `tiếp nhận @tú "Lê Anh Tú" tạm thời đơn vị "Chi bộ Thôn Đoài" từ 01/03/2026`
public struct ReceiveStatement: Form {
  public static let production = "receive-stmt"
  public var handle = Operand<HandleLiteral>()
  public var name = Operand<StringLiteral>()
  public var temporary = false
  public var probationary = false
  public var origin: Operand<StringLiteral>?
  public var facts = MemberClauses()
  public var from: Operand<DateLiteral>?
  public var until: Operand<DateLiteral>?
  public var decided: Operand<DateLiteral>?
  public var introduced: Operand<DateLiteral>?

  public init() {}

  /// receive-stmt = "receive" member string { "temporary" | "probationary" | "organisation" string | member-clause | "from" date | "until"
  ///   date | "decided" date | "introduced" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.receive)
    form.newHandle(&handle)
    form.operand(&name)
    form.anyOrder { form in
      form.flag(.temporary, &temporary)
      form.flag(.probationary, &probationary)
      form.clause(.organisation, &origin)
      form.part(&facts)
      form.clause(.from, &from)
      form.clause(.until, &until)
      form.clause(.decided, &decided)
      form.clause(.introduced, &introduced)
    }
  }
}

/// `công nhận chính thức @hạnh từ 03/02/2026 căn cứ 12-QĐ/ĐU`
public struct ConfirmStatement: Form {
  public static let production = "confirm-stmt"
  public var member = Operand<HandleLiteral>()
  public var from: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// confirm-stmt = "confirm" member { "from" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.confirm)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}

/// `từ trần @thịnh từ 14/05/2026: Tuổi cao`
public struct EndingStatement: Form {
  public static let production = "ending-stmt"
  public var ending = Choice<EndingWord>()
  public var member = Operand<HandleLiteral>()
  public var from: Operand<DateLiteral>?
  public var document: Operand<CitationLiteral>?
  public var reason: Text?

  public init() {}

  /// ending-stmt = ending member { "from" date | "basis" citation } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.choice(&ending)
    form.operand(&member)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.basis, &document)
    }
    form.text(&reason)
  }
}

/// `văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành "Đảng ủy xã": Kế hoạch công tác năm`
public struct DocumentStatement: Form {
  public static let production = "document-stmt"
  public var number = Operand<DocumentLiteral>()
  public var date: Operand<DateLiteral>?
  public var issuer: Operand<StringLiteral>?
  public var due: Operand<DateLiteral>?
  public var summary: Text?

  public init() {}

  /// document-stmt = "document" document-number { "date" date | "issuer" string | "due" date } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.document)
    form.operand(&number)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.issuer, &issuer)
      form.clause(.due, &due)
    }
    form.requiredText(&summary)
  }
}

/// `quy chế 01-QC/CB từ 20/01/2025 gồm #1, #2: Quy chế làm việc nhiệm kỳ 2025-2030`
public struct RegulationStatement: Form {
  public static let production = "regulation-stmt"
  public var number: Operand<DocumentLiteral>?
  public var from: Operand<DateLiteral>?
  public var tasks: [Operand<TaskLiteral>] = []
  public var summary: Text?

  public init() {}

  /// regulation-stmt = "regulation" [ document-number ] { "from" date | "including" task { "," task } } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.regulation)
    form.optional(&number)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.including, list: &tasks)
    }
    form.text(&summary)
  }
}

/// `quy định "meeting.minutes.minimum" 90 từ 23/07/2025 nguồn "Chỉ thị 50-CT/TW"`
public struct RuleStatement: Form {
  public static let production = "rule-stmt"
  public var name = Operand<StringLiteral>()
  public var value = Operand<ValueLiteral>()
  public var from: Operand<DateLiteral>?
  public var source: Operand<StringLiteral>?
  public var unverified = false

  public init() {}

  /// rule-stmt = "rule" string value { "from" date | "source" string | "unverified" } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.rule)
    form.operand(&name)
    form.operand(&value)
    form.anyOrder { form in
      form.clause(.from, &from)
      form.clause(.source, &source)
      form.flag(.unverified, &unverified)
    }
  }
}

/// `đề ngày 05/01/2026`
public struct DatedStatement: Form {
  public static let production = "dated-stmt"
  public var date = Operand<DateLiteral>()

  public init() {}

  /// dated-stmt = "dated" date .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.dated)
    form.operand(&date)
  }
}
