import Diagnostics

/// Kết quả của một đợt tập huấn.
///
/// grade = "excellent" | "very good" | "fair" | "average" | "passed" | "failed" .
public enum GradeWord: KeywordChoice {
  case excellent, veryGood, fair, average, passed, failed

  public static let production = Production.grade
  public var keyword: Keyword {
    switch self {
    case .excellent: .excellent
    case .veryGood: .veryGood
    case .fair: .fair
    case .average: .average
    case .passed: .passed
    case .failed: .failed
    }
  }
}

/// How a course ended: `khá`, `đạt` or quoted words.
public enum CourseResultLiteral: LiteralValue {
  case grade(GradeWord)
  case words(StringLiteral)

  public static let production = Production.courseResult
  public static let isPlain = false

  /// course-result = grade | string .
  public static func read(_ parser: inout Parser) -> CourseResultLiteral? {
    for grade in GradeWord.allCases where parser.take(grade.keyword) { return .grade(grade) }
    return StringLiteral.read(&parser).map(CourseResultLiteral.words)
  }

  public func written(in language: Language) -> String {
    switch self {
    case .grade(let grade): grade.keyword.spelling(language)
    case .words(let words): words.written(in: language)
    }
  }

  public func resolved(by resolver: some LiteralResolver, at span: Span) throws(Diagnostic) -> CourseResultLiteral {
    if case .words(let words) = self { .words(try resolver.resolve(words)) } else { self }
  }
}
