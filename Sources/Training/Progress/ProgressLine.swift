import TextRoom

/// A line of a progress file.
public enum ProgressLine: Sendable {
  case attempt(Attempt)
  case exam(ExamResult)
  case examStart(ExamStart)
  case drill(Drill)
  /// Of another version, or damaged.
  case unknown

  public init(_ line: String) {
    if let attempt = Attempt(line: line) {
      self = .attempt(attempt)
    } else if let exam = ExamResult(line: line) {
      self = .exam(exam)
    } else if let start = ExamStart(line: line) {
      self = .examStart(start)
    } else if let drill = Drill(line: line) {
      self = .drill(drill)
    } else {
      self = .unknown
    }
  }

  /// Whose line it is; nil where that cannot be told.
  public var learner: String? {
    switch self {
    case .attempt(let attempt): attempt.learner
    case .exam(let exam): exam.learner
    case .examStart(let start): start.learner
    case .drill(let drill): drill.learner
    case .unknown: nil
    }
  }

  /// Whether it begins as lines of progress do, of this version or another: a short word that ends in a number, and a tab.
  public static func isOfAnyVersion(_ line: String) -> Bool {
    let version = line.prefix { $0 != "\t" }
    return version.count < line.count && version.count <= 8 && version.first?.isLetter == true && version.last?.isNumber == true
  }

  /// The learners of a file as they are first written, each once; an empty name where none was given.
  public static func learners(in text: String) -> [String] {
    var known: Set<String> = []
    return lines(of: text).compactMap { ProgressLine($0).learner }.filter { known.insert($0.nameKey).inserted }
  }

  /// A file of progress as text, without the mark that some editors put before it.
  public static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
  }

  /// The same as `lines`, each with its number in the file, counted from 1.
  public static func numbered(in text: String) -> [(number: Int, line: String)] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { (number: $0 + 1, line: String($1)) }.filter { $0.line.contains { !$0.isWhitespace } }
  }

  /// The lines of a file, without those that say nothing.
  public static func lines(of text: String) -> [String] {
    numbered(in: text).map(\.line)
  }
}

/// Brings the lines of one progress file into another: each line once, and none lost.
public struct ProgressUnion: Sendable {
  /// What is to be added to the file, in the order found.
  public private(set) var added: [String] = []
  /// Lines that were there already.
  public private(set) var doubles = 0
  /// Added lines that this program does not know.
  public private(set) var unknown = 0
  /// Lines of the other file that this program knows.
  public private(set) var known = 0

  /// - Parameter learner: whose lines are taken; nil for all, also those of which it cannot be told.
  public init(of other: String, into text: String, learner: String? = nil) {
    var seen = Set(ProgressLine.lines(of: text))
    for line in ProgressLine.lines(of: other) {
      let read = ProgressLine(line)
      if let learner, read.learner.map({ !$0.isName(learner) }) ?? true { continue }
      if read.learner != nil { known += 1 }
      guard seen.insert(line).inserted else {
        doubles += 1
        continue
      }
      added.append(line)
      if read.learner == nil { unknown += 1 }
    }
  }
}
