import Diagnostics

/// `rà soát`
public struct CheckStatement: Form {
  public static let production = "check-stmt"

  public init() {}

  /// check-stmt = "check" .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.check)
  }
}

/// `giải thích task.overdue`
public struct ExplainStatement: Form {
  public static let production = "explain-stmt"
  public var explained = Operand<ExplainedLiteral>()
  /// Which of the votes of a meeting.
  public var number: Operand<NumberLiteral>?
  /// The resolution of which the vote is asked.
  public var resolution: Operand<DocumentLiteral>?
  public var rated: Operand<RatedLiteral>?
  public var date: Operand<DateLiteral>?
  public var month: Operand<MonthLiteral>?
  public var year: Operand<NumberLiteral>?
  /// The day whose record is asked.
  public var asOf: Operand<DateLiteral>?

  public init() {}

  /// explain-stmt = "explain" explained [ number ] [ document-number ] [ rated ] { "date" date | "month" month | "year" number | "as of"
  ///   date } .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.explain)
    form.operand(&explained)
    form.optional(&number)
    form.optional(&resolution)
    form.optional(&rated)
    form.anyOrder { form in
      form.clause(.date, &date)
      form.clause(.month, &month)
      form.clause(.year, &year)
      form.clause(.asOf, &asOf)
    }
  }
}

/// `sửa task.overdue #36`
public struct FixStatement: Form {
  public static let production = "fix-stmt"
  public var finding = Operand<FindingLiteral>()
  public var subject: Operand<SubjectLiteral>?

  public init() {}

  /// fix-stmt = "fix" finding [ subject ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.fix)
    form.operand(&finding)
    form.optional(&subject)
  }
}

/// `chấp nhận task.overdue #36: Đảng ủy đã cho lùi đến quý sau`
public struct AcceptStatement: Form {
  public static let production = "accept-stmt"
  public var finding = Operand<FindingLiteral>()
  public var subject: Operand<SubjectLiteral>?
  /// The fingerprint of the finding, which the program fills in.
  public var mark: Operand<StringLiteral>?
  public var reason: Text?

  public init() {}

  /// accept-stmt = "accept" finding [ subject ] [ string ] text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.accept)
    form.operand(&finding)
    form.optional(&subject)
    form.optional(&mark)
    form.requiredText(&reason)
  }
}

/// `quá trình #2`
public struct HistoryStatement: Form {
  public static let production = "history-stmt"
  public var subject = Operand<TracedLiteral>()
  /// Of documents of one number the one meant, by its day or one of its term.
  public var date: Operand<DateLiteral>?

  public init() {}

  /// history-stmt = "history" traced [ "date" date ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.history)
    form.operand(&subject)
    form.clause(.date, &date)
  }
}

/// `tình hình`
public struct StatusStatement: Form {
  public static let production = "status-stmt"

  public init() {}

  /// status-stmt = "status" .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.status)
  }
}

/// `đề xuất người cho "Kế toán hợp tác xã" loại cố định`
public struct SuggestStatement: Form {
  public static let production = "suggest-stmt"
  public var suggestion = Choice<SuggestionWord>()
  /// What somebody is sought for, one for `người`.
  public var needs: [Operand<NeedLiteral>] = []
  public var clauses = TaskClauses()
  /// The tasks suit people who are old or unwell.
  public var isLight = false
  public var meetingKind: Choice<MeetingKindWord>?
  public var month: Operand<MonthLiteral>?
  public var output: Choice<OutputWord>?
  /// Further tasks, one a line.
  public var tasks: Text?

  public init() {}

  /// suggest-stmt = "suggest" ( "person" "for" need { task-clause | "light" | "as" output } | "assignment" { "for" need { "," need } |
  ///   task-clause | "light" | "as" output } [ text ] | "agenda" { meeting-kind | "month" month | "as" output } ) .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.suggest)
    var suggestion = suggestion
    form.alternatives(&suggestion) { word, form in
      switch word {
      case .person:
        form.word(.purpose)
        if needs.isEmpty { needs = [Operand()] }
        form.operand(&needs[0])
        form.anyOrder { form in details(&form) }
      case .assignment:
        form.anyOrder { form in
          form.clause(.purpose, list: &needs)
          details(&form)
        }
        form.text(&tasks)
      case .agenda:
        form.anyOrder { form in
          form.optional(&meetingKind)
          form.clause(.month, &month)
          form.clause(.as, &output)
        }
      }
    }
    self.suggestion = suggestion
  }

  private mutating func details(_ form: inout some FormWalker) {
    form.part(&clauses)
    form.flag(.light, &isLight)
    form.clause(.as, &output)
  }
}

/// `gộp "danh-sach.chibo"`
public struct IncludeStatement: Form {
  public static let production = "include-stmt"
  public var file = Operand<StringLiteral>()

  public init() {}

  /// include-stmt = "include" string .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.include)
    form.operand(&file)
  }
}

/// `hoàn tác 57: Nhập nhầm người`
public struct UndoStatement: Form {
  public static let production = "undo-stmt"
  public var record: Operand<NumberLiteral>?
  /// The item of the open meeting to go back to.
  public var item: Operand<NumberLiteral>?
  public var reason: Text?

  public init() {}

  /// undo-stmt = "undo" [ number ] [ "item" number ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.undo)
    form.optional(&record)
    form.clause(.item, &item)
    form.text(&reason)
  }
}

/// `làm lại 57: Đã kiểm tra lại`
public struct RedoStatement: Form {
  public static let production = "redo-stmt"
  public var record: Operand<NumberLiteral>?
  public var reason: Text?

  public init() {}

  /// redo-stmt = "redo" [ number ] [ text ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.redo)
    form.optional(&record)
    form.text(&reason)
  }
}

/// `đính chính 57 lý do "Ghi nhầm tỷ lệ": báo cáo @bình #2 đạt 70%: Đã vận động 4 hộ`
public struct CorrectStatement: Form {
  public static let production = "correct-stmt"
  public var record = Operand<NumberLiteral>()
  public var reason = Operand<StringLiteral>()
  /// The statement as it should have been.
  public var statement: Text?

  public init() {}

  /// correct-stmt = "correct" number "reason" string text .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.correct)
    form.operand(&record)
    form.word(.reason)
    form.operand(&reason)
    form.requiredText(&statement)
  }
}

/// `xuất biên bản ngày 03/09/2026 "bien-ban-2026-09.docx"`
public struct ExportStatement: Form {
  public static let production = "export-stmt"
  public var paper = Choice<PaperWord>()
  public var member: Operand<HandleLiteral>?
  public var number: Operand<DocumentLiteral>?
  public var quarter: Operand<QuarterLiteral>?
  public var half: Choice<HalfYearWord>?
  public var date: Operand<DateLiteral>?
  public var time: Operand<TimeLiteral>?
  public var month: Operand<MonthLiteral>?
  public var year: Operand<NumberLiteral>?
  public var file: Operand<StringLiteral>?

  public init() {}

  /// export-stmt = "export" paper [ member ] [ document-number ] [ quarter ] { half-year | "date" date | "at" time | "month" month | "year" number }
  ///   [ string ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.export)
    form.choice(&paper)
    form.optional(&member)
    form.optional(&number)
    form.optional(&quarter)
    form.anyOrder { form in
      form.optional(&half)
      form.clause(.date, &date)
      form.clause(.at, &time)
      form.clause(.month, &month)
      form.clause(.year, &year)
    }
    form.optional(&file)
  }
}

/// `lưu mẫu "Họp thôn" ngày 03/09/2026`
public struct SaveTemplateStatement: Form {
  public static let production = "save-template-stmt"
  public var name = Operand<StringLiteral>()
  public var date: Operand<DateLiteral>?

  public init() {}

  /// save-template-stmt = "save template" string [ "date" date ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.saveTemplate)
    form.operand(&name)
    form.clause(.date, &date)
  }
}

/// `giúp phân công`
public struct HelpStatement: Form {
  public static let production = "help-stmt"
  public var topic: Operand<TopicLiteral>?

  public init() {}

  /// help-stmt = "help" [ topic ] .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.help)
    form.optional(&topic)
  }
}

/// `ngôn ngữ tiếng anh`
public struct LanguageStatement: Form {
  public static let production = "language-stmt"
  public var language = Choice<LanguageWord>()

  public init() {}

  /// language-stmt = "language" language-name .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.language)
    form.choice(&language)
  }
}

/// `thoát`
public struct QuitStatement: Form {
  public static let production = "quit-stmt"

  public init() {}

  /// quit-stmt = "quit" .
  public mutating func walk(_ form: inout some FormWalker) {
    form.word(.quit)
  }
}
