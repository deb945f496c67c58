// The words of which one stands at a position; each case is the keyword of its name.

/// Chức vụ trong Đảng.
///
/// party-post = "secretary" | "deputy" | "committee member" | "group leader" | "dues collector" .
public enum PartyPost: KeywordChoice {
  case secretary, deputy, committeeMember, groupLeader, duesCollector

  public static let production = Production.partyPost
  public var keyword: Keyword {
    switch self {
    case .secretary: .secretary
    case .deputy: .deputy
    case .committeeMember: .committeeMember
    case .groupLeader: .groupLeader
    case .duesCollector: .duesCollector
    }
  }
}

/// Loại nhiệm vụ.
///
/// task-kind = "fixed" | "adhoc" | "seasonal" .
public enum TaskKindWord: KeywordChoice {
  case fixed, adHoc, seasonal

  public static let production = Production.taskKind
  public var keyword: Keyword {
    switch self {
    case .fixed: .fixed
    case .adHoc: .adHoc
    case .seasonal: .seasonal
    }
  }
}

/// Loại tổ.
///
/// group-kind = "party group" | "team" | "area" .
public enum GroupKindWord: KeywordChoice {
  case partyGroup, team, area

  public static let production = Production.groupKind
  public var keyword: Keyword {
    switch self {
    case .partyGroup: .partyGroup
    case .team: .team
    case .area: .area
    }
  }
}

/// Định kỳ.
///
/// recurrence = "weekly" | "monthly" | "quarterly" | "yearly" .
public enum RecurrenceWord: KeywordChoice {
  case weekly, monthly, quarterly, yearly

  public static let production = Production.recurrence
  public var keyword: Keyword {
    switch self {
    case .weekly: .weekly
    case .monthly: .monthly
    case .quarterly: .quarterly
    case .yearly: .yearly
    }
  }
}

/// Loại cuộc họp.
///
/// meeting-kind = "regular" | "thematic" | "committee" | "congress" | "year-end" .
public enum MeetingKindWord: KeywordChoice {
  case regular, thematic, committee, congress, yearEnd

  public static let production = Production.meetingKind
  public var keyword: Keyword {
    switch self {
    case .regular: .regular
    case .thematic: .thematic
    case .committee: .committee
    case .congress: .congress
    case .yearEnd: .yearEnd
    }
  }
}

/// Hình thức biểu quyết.
///
/// voting-way = "secret" | "by hand" | "by card" | "by app" .
public enum VotingWayWord: KeywordChoice {
  case secret, byHand, byCard, byApp

  public static let production = Production.votingWay
  public var keyword: Keyword {
    switch self {
    case .secret: .secret
    case .byHand: .byHand
    case .byCard: .byCard
    case .byApp: .byApp
    }
  }
}

/// Lý do vắng.
///
/// excuse = "excused" | "unexcused" .
public enum ExcuseWord: KeywordChoice {
  case excused, unexcused

  public static let production = Production.excuse
  public var keyword: Keyword {
    switch self {
    case .excused: .excused
    case .unexcused: .unexcused
    }
  }
}

/// Kết luận về một nhiệm vụ.
///
/// outcome = "done" | "exceeded" | "done with faults" | "on-track" | "late" | "not met" .
public enum OutcomeWord: KeywordChoice {
  case done, exceeded, faulty, onTrack, late, notMet

  public static let production = Production.outcome
  public var keyword: Keyword {
    switch self {
    case .done: .done
    case .exceeded: .exceeded
    case .faulty: .faulty
    case .onTrack: .onTrack
    case .late: .late
    case .notMet: .notMet
    }
  }
}

/// Nội dung biểu quyết.
///
/// matter = "resolution" | "admission" | "recognition" | "deletion" | "expulsion" | "discipline" | "dismissal" .
public enum MatterWord: KeywordChoice {
  case resolution, admission, recognition, deletion, expulsion, discipline, dismissal

  public static let production = Production.matter
  public var keyword: Keyword {
    switch self {
    case .resolution: .resolution
    case .admission: .admission
    case .recognition: .recognition
    case .deletion: .deletion
    case .expulsion: .expulsion
    case .discipline: .discipline
    case .dismissal: .dismissal
    }
  }
}

/// Mức xếp loại.
///
/// level = "excellent" | "good" | "complete" | "not complete" .
public enum LevelWord: KeywordChoice {
  case excellent, good, complete, notComplete

  public static let production = Production.level
  public var keyword: Keyword {
    switch self {
    case .excellent: .excellent
    case .good: .good
    case .complete: .complete
    case .notComplete: .notComplete
    }
  }
}

/// Thôi sinh hoạt.
///
/// ending = "suspend" | "remove" | "expel" | "withdraw" | "deceased" .
public enum EndingWord: KeywordChoice {
  case suspend, remove, expel, withdraw, deceased

  public static let production = Production.ending
  public var keyword: Keyword {
    switch self {
    case .suspend: .suspend
    case .remove: .remove
    case .expel: .expel
    case .withdraw: .withdraw
    case .deceased: .deceased
    }
  }
}

/// Tiền vào hay ra quỹ chi bộ.
///
/// fund-direction = "take in" | "spend" .
public enum FundWord: KeywordChoice {
  case takeIn, spend

  public static let production = Production.fundDirection
  public var keyword: Keyword {
    switch self {
    case .takeIn: .takeIn
    case .spend: .spend
    }
  }
}

/// Dạng kết quả.
///
/// output = "table" | "csv" | "json" | "chart" .
public enum OutputWord: KeywordChoice {
  case table, csv, json, chart

  public static let production = Production.output
  public var keyword: Keyword {
    switch self {
    case .table: .table
    case .csv: .csv
    case .json: .json
    case .chart: .chart
    }
  }
}

/// Cách gộp các dòng của một nhóm.
///
/// measure = "total" | "average" | "smallest" | "largest" | "share" .
public enum MeasureWord: KeywordChoice {
  case total, average, least, greatest, share

  public static let production = Production.measure
  public var keyword: Keyword {
    switch self {
    case .total: .total
    case .average: .average
    case .least: .least
    case .greatest: .greatest
    case .share: .share
    }
  }
}

/// Căn cứ tính đảng phí.
///
/// dues-basis = "insured" | "pension" | "merit" | "student" | "working" | "retired" | "abroad" .
public enum DuesBasisWord: KeywordChoice {
  case insured, pension, merit, student, working, retired, abroad

  public static let production = Production.duesBasis
  public var keyword: Keyword {
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

/// Điều cần đề xuất; trong câu, mỗi từ có phần riêng theo sau.
public enum SuggestionWord: KeywordChoice {
  case person, assignment, agenda

  public static let production = Production.suggestion
  public var keyword: Keyword {
    switch self {
    case .person: .person
    case .assignment: .assignment
    case .agenda: .agenda
    }
  }
}

/// Nơi đề nghị mức xếp loại.
///
/// rating-body = "employer" | "committee" | "union" | "base committee" | "higher committee" .
public enum RatingBodyWord: KeywordChoice {
  case employer, committee, union, baseCommittee, higher

  public static let production = Production.ratingBody
  public var keyword: Keyword {
    switch self {
    case .employer: .employer
    case .committee: .committee
    case .union: .union
    case .baseCommittee: .baseCommittee
    case .higher: .higher
    }
  }
}

/// Sáu tháng đầu hay cuối năm.
///
/// half-year = "first half" | "second half" .
public enum HalfYearWord: KeywordChoice {
  case firstHalf, secondHalf

  public static let production = Production.halfYear
  public var keyword: Keyword {
    switch self {
    case .firstHalf: .firstHalf
    case .secondHalf: .secondHalf
    }
  }
}

/// Ngôn ngữ.
///
/// language-name = "vietnamese" | "english" .
public enum LanguageWord: KeywordChoice {
  case vietnamese, english

  public static let production = Production.languageName
  public var keyword: Keyword {
    switch self {
    case .vietnamese: .vietnamese
    case .english: .english
    }
  }
}

/// Kiểu của một giá trị hỏi hoặc tham số.
///
/// type = "text" | "number" | "date" | "month" | "quarter" | "time" | "percent" | "money" | "document number" | "term" | "yes or no" | "member" |
///   "task" | "list of members" .
public enum TypeWord: KeywordChoice {
  case typeText, typeNumber, date, month, quarter, typeTime, typePercent, typeMoney, typeDocument, term, typeTruth, member, typeTask,
    typeMembers

  public static let production = Production.type
  public var keyword: Keyword {
    switch self {
    case .typeText: .typeText
    case .typeNumber: .typeNumber
    case .date: .date
    case .month: .month
    case .quarter: .quarter
    case .typeTime: .typeTime
    case .typePercent: .typePercent
    case .typeMoney: .typeMoney
    case .typeDocument: .typeDocument
    case .term: .term
    case .typeTruth: .typeTruth
    case .member: .member
    case .typeTask: .typeTask
    case .typeMembers: .typeMembers
    }
  }
}
