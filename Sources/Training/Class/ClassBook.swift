import Syntax
import TextRoom

/// What a class has learnt, gathered from the progress files of its machines and sticks.
///
/// The lines of one learner may lie in several files, and one file may hold several learners; a line counts once.
public struct ClassBook: Sendable {
  /// A progress file as it was found.
  public struct File: Sendable {
    /// As it is told, and without ending the learner of lines that name none.
    public let name: String
    /// Nil when it could not be read.
    public let text: String?

    public init(name: String, text: String?) { (self.name, self.text) = (name, text) }
  }

  public struct Learner: Sendable {
    public let name: String
    /// Empty when none was named.
    public let cell: String
    public let report: LearnerReport
    /// The one that went best, of those under the terms of the class where there are some; nil when none was sat.
    public let exam: ExamResult?
    /// The exam asked no less than the class does, and was passed.
    public let hasPassed: Bool
  }

  /// By cell and name.
  public let learners: [Learner]
  /// Files that hold lines another holds too, with how many: one copied under two names.
  public private(set) var doubles: [(file: String, other: String, lines: Int)] = []
  /// Files with lines this program does not know, and how many.
  public private(set) var damaged: [(file: String, lines: Int)] = []
  /// Files in which no line is known, or that could not be read.
  public private(set) var unreadable: [String] = []

  /// - Parameters:
  ///   - terms: what an exam must have asked to count.
  ///   - now: milliseconds since 1970-01-01T00:00Z, for what is due.
  public init(_ files: [File], in book: ExerciseBook, under terms: ExamTerms, at now: Int64) {
    var first: [String: String] = [:]
    var texts: [(learner: String, lines: [String])] = []
    var places: [String: Int] = [:]
    for file in files {
      let lines = ProgressLine.lines(of: file.text ?? "")
      let read = lines.map { (line: $0, learner: ProgressLine($0).learner) }
      let unknown = read.count { $0.learner == nil }
      if unknown == lines.count { unreadable.append(file.name) } else if unknown > 0 { damaged.append((file.name, unknown)) }
      var repeated: [(other: String, lines: Int)] = []
      for (line, learner) in read {
        guard let learner else { continue }
        let who = learner.isEmpty ? file.owner : learner
        // Lines without a name are of different people on different machines.
        let key = who.nameKey + "\t" + line
        if let other = first[key] {
          if let place = repeated.firstIndex(where: { $0.other == other }) {
            repeated[place].lines += 1
          } else {
            repeated.append((other, 1))
          }
          continue
        }
        first[key] = file.name
        if let place = places[who.nameKey] {
          texts[place].lines.append(line)
        } else {
          places[who.nameKey] = texts.count
          texts.append((who, [line]))
        }
      }
      doubles += repeated.map { (file.name, $0.other, $0.lines) }
    }
    learners = texts.map { Self.learner($0.learner, $0.lines, book, terms, now) }
      .map { (key: (CollationKey($0.cell), CollationKey(personName: $0.name)), learner: $0) }
      .sorted { $0.key < $1.key }.map(\.learner)
  }

  private static func learner(_ who: String, _ lines: [String], _ book: ExerciseBook, _ terms: ExamTerms, _ now: Int64) -> Learner {
    let progress = Progress(lines: lines)
    let parts = who.split(separator: ",", maxSplits: 1).map(\.withoutOuterSpace)
    let exam = Progress.best(of: progress.exams.filter { $0.isUnder(terms) }) ?? progress.bestExam
    return Learner(
      name: parts.first ?? who, cell: parts.dropFirst().first ?? "", report: LearnerReport(progress, in: book, at: now),
      exam: exam, hasPassed: exam.map { $0.isPassed && $0.isUnder(terms) } ?? false)
  }

  /// Those who have passed.
  public var passed: [Learner] { learners.filter(\.hasPassed) }

  /// Of the names of a class, those of whom no file tells; one may stand with the cell or without it.
  public func missing(of names: [String]) -> [String] {
    let known = Set(learners.flatMap { [$0.name.nameKey, "\($0.name), \($0.cell)".nameKey] })
    return names.filter { !known.contains($0.nameKey) }
  }
}

extension ClassBook.File {
  /// The name of the folder it lies in, such as a stick copied as a whole, else its own without ending.
  fileprivate var owner: String {
    let parts = name.split(separator: "/").map(String.init)
    if parts.count > 1 { return parts[parts.count - 2] }
    return name.hasSuffix(".tsv") ? String(name.dropLast(4)) : name
  }
}
