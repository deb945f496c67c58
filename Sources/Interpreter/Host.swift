import Diagnostics
import Domain
import Syntax
import Wording

/// What the interpreter needs from outside: somebody to ask, files to include, somewhere to show answers.
public protocol Host: AnyObject {
  /// The answer to a question as typed, or nil when there is nobody to ask.
  ///
  /// - Parameter problem: what was wrong with the answer before, nil the first time.
  func answer(_ question: Question, problem: Diagnostic?) -> String?
  /// Which of several a person means who is at the keyboard; nil where there is none, as in a script, which is refused then.
  func choice(for question: Question) -> String?
  /// A file named by `gộp`, relative to the file that names it and inside the script's folder.
  func load(_ path: String, includedFrom source: SourceText) throws(Diagnostic) -> SourceText
  func show(_ answer: Answer)
  /// Statements to be entered next, one a line; the shell puts them into its line, a script shows them.
  func offer(_ statements: Localized)
  /// A statement that is on record now.
  func recorded(_ accepted: Accepted)
  /// Something only the program can do, such as leaving or writing a file.
  func request(_ request: Request)
  /// Whether the person wants to stop.
  var isInterrupted: Bool { get }
  /// The same, asked less often, so that it may cost more to find out.
  var isInterruptedNow: Bool { get }
  /// How far something that may take long has come.
  func progress(_ done: Int, of total: Int)
}

extension Host {
  public func progress(_ done: Int, of total: Int) {}
}

extension Host {
  public var isInterruptedNow: Bool { isInterrupted }
  public func choice(for question: Question) -> String? { nil }
  public func offer(_ statements: Localized) { show(.text(statements)) }
}

/// A question of `hỏi` or a missing parameter of a template.
public struct Question: Sendable, Equatable {
  /// Variable or parameter that takes the answer.
  public let name: String
  /// What it is about, outermost first: the open item and the values of the loops it stands in, such as `mục 2`, `#3`, `@hạnh`.
  public let subjects: [String]
  public let prompt: String
  public let type: TypeWord
  /// The answers allowed; empty for any.
  public let choices: [String]
  /// Shown as the default; taken when the answer is empty.
  public let defaultAnswer: String?
}

extension Question {
  /// The answer given beforehand that names the most of what the question is about: `kết quả #3` before `kết quả`.
  ///
  /// - Parameter answers: by `Interpreter.variableKey` of the name, or of the name and subjects with spaces between.
  public func answer(among answers: [String: String]) -> String? {
    for passed in 0...subjects.count {
      let name = ([name] + subjects.dropFirst(passed)).joined(separator: " ")
      if let answer = answers[Interpreter.variableKey(name)] { return answer }
    }
    return nil
  }
}

/// What a statement asks of the program around the interpreter.
public enum Request: Sendable, Equatable {
  case export(ExportedPaper, cell: Int, path: String?)
  case help(Keyword?)
  /// A template to be kept in the user's folder, as a script.
  case saveTemplate(name: String, script: String)
  case language(Language)
  case quit
}

/// A paper of a cell that can be written to a file.
public enum ExportedPaper: Sendable, Equatable {
  /// Biên bản.
  case minutes(MeetingID)
  /// Nghị quyết of a meeting.
  case resolution(RecordID)
  /// Bảng phân công nhiệm vụ, as of a day.
  case assignmentTable(on: Day)
  /// Nghị quyết phân công, or the draft of a day.
  case assignmentResolution(RecordID?, on: Day)
  /// Bảng tổng hợp xếp loại of a year, as of a day.
  case ratingSummary(year: Int, on: Day)
  /// Sổ thu, nộp đảng phí of a period, as of a day.
  case duesBook(Period, on: Day)
  /// Báo cáo thu, nộp đảng phí of a period, as of a day.
  case duesReport(Period, on: Day)
  /// Danh sách điểm danh of a meeting.
  case rollCall(MeetingID)
  /// Bản kiểm điểm cá nhân of a member, or the empty form.
  case selfReview(MemberID?, year: Int, on: Day)
  /// Phiếu điều chỉnh phân công, of all or of a member.
  case changeSlip(MemberID?, on: Day)
  /// Quy chế làm việc, or the draft of a day.
  case workRegulation(RecordID?, on: Day)
  /// Báo cáo of the cell for a period, under a number when one is given, as of a day.
  case cellReport(Period, number: DocumentNumber?, on: Day)

  public var name: Localized {
    switch self {
    case .minutes: Localized(vi: "biên bản", en: "the minutes")
    case .resolution: Localized(vi: "nghị quyết", en: "the resolution")
    case .assignmentTable: Localized(vi: "bảng phân công", en: "the assignment table")
    case .assignmentResolution: Localized(vi: "nghị quyết phân công", en: "the assignment resolution")
    case .ratingSummary: Localized(vi: "bảng tổng hợp xếp loại", en: "the rating summary")
    case .duesBook: Localized(vi: "sổ đảng phí", en: "the dues book")
    case .duesReport: Localized(vi: "báo cáo đảng phí", en: "the dues report")
    case .rollCall: Localized(vi: "danh sách điểm danh", en: "the roll call")
    case .selfReview: Localized(vi: "bản kiểm điểm cá nhân", en: "the self-review")
    case .changeSlip: Localized(vi: "phiếu điều chỉnh phân công", en: "the change slip")
    case .workRegulation: Localized(vi: "quy chế làm việc", en: "the working regulation")
    case .cellReport: Localized(vi: "báo cáo của chi bộ", en: "the cell's report")
    }
  }
}

/// What an asking statement gives.
public enum Answer: Sendable, Equatable {
  case table(Table, OutputWord)
  case text(Localized)
  case findings([FindingReport])
  case suggestion(SuggestionReport)
}

/// Rows and columns, ready to be printed.
public struct Table: Sendable, Equatable {
  public let columns: [Localized]
  public let rows: [[Value]]
  /// The cells as text, in the language of the rows' words.
  public let cells: [[Localized]]
}
