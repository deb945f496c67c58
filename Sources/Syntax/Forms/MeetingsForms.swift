import Diagnostics

/// `họp thường kỳ 03/09/2026 lúc 19:00 tại "Nhà văn hóa" chủ trì @an thư ký @hà`
public struct MeetingStatement: Form {
  public static let production = "meeting-stmt"
  public var kind = Choice<MeetingKindWord>()
  public var date = Operand<DateLiteral>()
  public var start: Operand<TimeLiteral>?
  public var location: Operand<StringLiteral>?
  public var online = false
  public var byGroups = false
  public var chair: Operand<HandleLiteral>?
  public var clerk: Operand<HandleLiteral>?
  /// Who prepared the topic (người chuẩn bị).
  public var preparers: [Operand<HandleLiteral>] = []
  public var month: Operand<MonthLiteral>?
  public var topic: Operand<StringLiteral>?
  public var material: Operand<DateLiteral>?

  public init() {}

  /// meeting-stmt = "meeting" meeting-kind date { "at" time | "in" string | "online" | "in party groups" | "chair" member | "clerk" member
  ///   | "prepared by" member { "," member } | "month" month | "topic" string | "material sent" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.meeting)
    form.choice(&kind)
    form.operand(&date)
    form.anyOrder { form in
      form.clause(.at, &start)
      form.clause(.`in`, &location)
      form.flag(.online, &online)
      form.flag(.byGroups, &byGroups)
      form.clause(.chair, &chair)
      form.clause(.clerk, &clerk)
      form.clause(.preparer, list: &preparers)
      form.clause(.month, &month)
      form.clause(.topic, &topic)
      form.clause(.material, &material)
    }
  }
}

/// `khách mời "Lê Văn Sáu" chức danh "Phó bí thư Đảng ủy phường"`; the clauses are said of all that are named.
public struct GuestStatement: Form {
  public static let production = "guest-stmt"
  public var names: [Operand<StringLiteral>] = []
  public var post: Operand<StringLiteral>?
  public var organisation: Operand<StringLiteral>?
  public var supervising = false

  public init() {}

  /// guest-stmt = "guest" string { "," string } { "post" string | "organisation" string | "supervising" } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.guest)
    form.list(&names)
    form.anyOrder { form in
      form.clause(.post, &post)
      form.clause(.organisation, &organisation)
      form.flag(.supervising, &supervising)
    }
  }
}

/// `có mặt tất cả trừ @cường, @lan`
public struct AttendStatement: Form {
  public static let production = "attend-stmt"
  public var members = MemberSelection()

  public init() {}

  /// attend-stmt = "attend" selection .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.attend)
    form.selection(&members)
  }
}

/// `vắng @cường có lý do: Đi công tác`
public struct AbsentStatement: Form {
  public static let production = "absent-stmt"
  public var members: [Operand<HandleLiteral>] = []
  public var excuse: Choice<ExcuseWord>?
  public var reason: Text?

  public init() {}

  /// absent-stmt = "absent" member { "," member } [ excuse ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.absent)
    form.list(&members)
    form.optional(&excuse)
    form.text(&reason)
  }
}

/// `vào họp @lan lúc 19:30`
public struct ArriveStatement: Form {
  public static let production = "arrive-stmt"
  public var members: [Operand<HandleLiteral>] = []
  public var time: Operand<TimeLiteral>?

  public init() {}

  /// arrive-stmt = "arrive" member { "," member } [ "at" time ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.arrive)
    form.list(&members)
    form.clause(.at, &time)
  }
}

/// `rời họp @lan lúc 20:30`
public struct LeaveStatement: Form {
  public static let production = "leave-stmt"
  public var members: [Operand<HandleLiteral>] = []
  public var time: Operand<TimeLiteral>?

  public init() {}

  /// leave-stmt = "leave" member { "," member } [ "at" time ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.leave)
    form.list(&members)
    form.clause(.at, &time)
  }
}

/// `mục 1 do @an: Thông tin thời sự`
public struct ItemStatement: Form {
  public static let production = "item-stmt"
  public var number = Operand<NumberLiteral>()
  public var presenter: Operand<HandleLiteral>?
  public var title: Text?

  public init() {}

  /// item-stmt = "item" number [ "by" member ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.item)
    form.operand(&number)
    form.clause(.by, &presenter)
    form.requiredText(&title)
  }
}

/// `phát biểu @hoa: Đề nghị quan tâm việc phòng chống bão lũ`
public struct SayStatement: Form {
  public static let production = "say-stmt"
  public var speaker = Operand<SpeakerLiteral>()
  public var content: Text?

  public init() {}

  /// say-stmt = "say" speaker text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.say)
    form.operand(&speaker)
    form.requiredText(&content)
  }
}

/// `báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ`
public struct ReportStatement: Form {
  public static let production = "report-stmt"
  public var member = Operand<HandleLiteral>()
  public var subject = Operand<FollowedLiteral>()
  public var progress: Operand<ReachedLiteral>?
  public var result: Text?

  public init() {}

  /// report-stmt = "report" member [ "on" ] followed [ "at" reached ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.report)
    form.operand(&member)
    form.filler(.on, printedIn: [.en])
    form.operand(&subject)
    form.clause(.reaching, &progress)
    form.text(&result)
  }
}

/// `góp ý @an về #2: Cần phối hợp với Hội Phụ nữ`
public struct DiscussStatement: Form {
  public static let production = "discuss-stmt"
  public var member = Operand<HandleLiteral>()
  public var subject = Operand<SubjectLiteral>()
  public var content: Text?

  public init() {}

  /// discuss-stmt = "discuss" member [ "on" ] subject text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.discuss)
    form.operand(&member)
    form.filler(.on, printedIn: [.vi, .en])
    form.operand(&subject)
    form.requiredText(&content)
  }
}

/// `kết luận #2 đúng tiến độ: Tiếp tục, hoàn thành trước 31/10`
public struct ConcludeStatement: Form {
  public static let production = "conclude-stmt"
  public var subject: Operand<ConcludedLiteral>?
  public var outcome: Choice<OutcomeWord>?
  public var reached: Operand<ReachedLiteral>?
  public var content: Text?

  public init() {}

  /// conclude-stmt = "conclude" [ concluded ] [ outcome ] [ "at" reached ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.conclude)
    form.optional(&subject)
    form.optional(&outcome)
    form.clause(.reaching, &reached)
    form.text(&content)
  }
}

/// `biểu dương @hoa: Hoàn thành tốt việc vận động hiến đất`
public struct CommendStatement: Form {
  public static let production = "commend-stmt"
  public var members: [Operand<HandleLiteral>] = []
  public var content: Text?

  public init() {}

  /// commend-stmt = "commend" member { "," member } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.commend)
    form.list(&members)
    form.requiredText(&content)
  }
}

/// `nhắc nhở @sơn: Vắng họp không báo cáo`
public struct RemindStatement: Form {
  public static let production = "remind-stmt"
  public var members: [Operand<HandleLiteral>] = []
  public var content: Text?

  public init() {}

  /// remind-stmt = "remind" member { "," member } text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.remind)
    form.list(&members)
    form.requiredText(&content)
  }
}

/// `chấm điểm 92: Trừ điểm giờ giấc`
public struct ScoreStatement: Form {
  public static let production = "score-stmt"
  public var points: Operand<NumberLiteral>?
  public var timing: Operand<NumberLiteral>?
  public var attendance: Operand<NumberLiteral>?
  public var preparation: Operand<NumberLiteral>?
  public var conduct: Operand<NumberLiteral>?
  public var principles: Operand<NumberLiteral>?
  public var results: Operand<NumberLiteral>?
  public var closing: Operand<NumberLiteral>?
  public var remark: Text?

  public init() {}

  /// score-stmt = "score" [ number ] { "timing" number | "attendance" number | "preparation" number | "conduct" number | "principles"
  ///   number | "results" number | "closing" number } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.score)
    form.optional(&points)
    form.anyOrder { form in
      form.clause(.timing, &timing)
      form.clause(.attendance, &attendance)
      form.clause(.preparation, &preparation)
      form.clause(.conduct, &conduct)
      form.clause(.principles, &principles)
      form.clause(.results, &results)
      form.clause(.closing, &closing)
    }
    form.text(&remark)
  }
}

/// `đọc lại`
public struct ReadBackStatement: Form {
  public static let production = "read-back-stmt"

  public init() {}

  /// read-back-stmt = "read back" .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.readBack)
  }
}

/// `bế mạc lúc 20:45`
public struct CloseStatement: Form {
  public static let production = "close-stmt"
  public var time: Operand<TimeLiteral>?
  public var irregular = false
  public var reason: Text?

  public init() {}

  /// close-stmt = "close" { "at" time | "irregular" } [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.close)
    form.anyOrder { form in
      form.clause(.at, &time)
      form.flag(.irregular, &irregular)
    }
    form.text(&reason)
  }
}

/// `đã gửi 08-NQ/CB ngày 05/09/2026`
public struct SentStatement: Form {
  public static let production = "sent-stmt"
  public var document: Operand<DocumentLiteral>?
  public var scored: Operand<DateLiteral>?
  public var date: Operand<DateLiteral>?

  public init() {}

  /// sent-stmt = "sent" [ document-number ] { "score" date | "date" date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.sent)
    form.optional(&document)
    form.anyOrder { form in
      form.clause(.score, &scored)
      form.clause(.date, &date)
    }
  }
}
