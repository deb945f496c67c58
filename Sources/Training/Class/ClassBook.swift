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
    /// The files that each hold something of the learner's that no other does; more than one when several bear the name.
    public let files: [String]
    /// Tries in two of these files went on at the same time, so that two people may have used one name.
    public let isTwoAtOnce: Bool
  }

  /// By cell and name.
  public let learners: [Learner]
  /// Files that hold lines another holds too, with how many: one copied under two names.
  public private(set) var doubles: [(file: String, other: String, lines: Int)] = []
  /// Files with lines this program does not know, and the numbers of these lines, counted from 1.
  public private(set) var damaged: [(file: String, lines: [Int])] = []
  /// Files that could not be read.
  public private(set) var unreadable: [String] = []
  /// Files in which no line is known.
  public private(set) var foreign: [String] = []

  /// - Parameters:
  ///   - terms: what an exam must have asked to count.
  ///   - now: milliseconds since 1970-01-01T00:00Z, for what is due.
  public init(_ files: [File], in book: ExerciseBook, under terms: ExamTerms, at now: Int64) {
    var gathered = Gathered()
    for file in files {
      guard let text = file.text else {
        unreadable.append(file.name)
        continue
      }
      let lines = ProgressLine.numbered(in: text)
      let unknown = lines.filter { ProgressLine($0.line).learner == nil }.map(\.number)
      if unknown.count == lines.count { foreign.append(file.name) } else if !unknown.isEmpty { damaged.append((file.name, unknown)) }
      doubles += gathered.add(lines.map(\.line), of: file)
    }
    learners = gathered.people.map { Self.learner($0, book, terms, now) }
      .map { (key: (CollationKey($0.cell), CollationKey(personName: $0.name)), learner: $0) }
      .sorted { $0.key < $1.key }.map(\.learner)
  }

  private static func learner(_ person: Gathered.Person, _ book: ExerciseBook, _ terms: ExamTerms, _ now: Int64) -> Learner {
    let progress = Progress(lines: person.lines)
    let who = person.name
    let parts = who.split(separator: ",", maxSplits: 1).map(\.withoutOuterSpace)
    let exam = Progress.best(of: progress.exams.filter { $0.isUnder(terms) }) ?? progress.bestExam
    return Learner(
      name: parts.first ?? who, cell: parts.dropFirst().first ?? "", report: LearnerReport(progress, in: book, at: now),
      exam: exam, hasPassed: exam.map { $0.isPassed && $0.isUnder(terms) } ?? false, files: person.ownFiles.map(\.name),
      isTwoAtOnce: person.isTwoAtOnce)
  }

  /// Learners of other names whose exams are one: the same paper, handed in at the same moment after the same seconds.
  public var sameExams: [(files: String, told: String)] {
    let sat = learners.flatMap { learner in learner.report.exams.map { (exam: $0, learner: learner) } }
    let groups = Dictionary(grouping: sat) { [UInt64(bitPattern: $0.exam.at), $0.exam.seed, UInt64($0.exam.seconds)] }
    return groups.values.filter { 1 < $0.count }.map { group in
      (
        Set(group.flatMap(\.learner.files)).sorted().joined(separator: ", "),
        group.map(\.learner.name).joined(separator: ", ")
      )
    }.sorted { $0.files < $1.files }
  }

  /// Those who have passed.
  public var passed: [Learner] { learners.filter(\.hasPassed) }

  /// Of the names of a class, those of whom no file tells; one may stand with the cell or without it.
  public func missing(of names: [String]) -> [String] {
    let known = Set(learners.flatMap { [$0.name.nameKey, "\($0.name), \($0.cell)".nameKey] })
    return names.filter { !known.contains($0.nameKey) }
  }
}
