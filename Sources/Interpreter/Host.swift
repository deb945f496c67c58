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
  /// An exercise to be kept beside the user's templates, as the text of its file.
  case saveExercise(name: String, text: String)
  case language(Language)
  case quit
}

/// A paper of a cell that can be written to a file.
public struct ExportedPaper: Sendable, Equatable {
  public let word: PaperWord
  public let subject: PaperSubject
  /// As of which day it is written; that of the meeting or the resolution it is of.
  public let day: Day

  public init(_ word: PaperWord, of subject: PaperSubject, on day: Day) {
    self.word = word
    self.subject = subject
    self.day = day
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
