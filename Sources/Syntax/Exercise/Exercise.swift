import Diagnostics

/// An exercise (bài tập) for secretaries: a scene, what is on record, what is to be done, and what the record must then satisfy.
///
/// Requirements are asked of the record and never of what was typed, so any way that leads there is right.
public struct Exercise: Sendable {
  public var title = ""
  /// Counts up when the exercise changes in a way that makes earlier tries mean less.
  public var version = 1
  /// By which others name it: letters, digits and hyphens.
  public var id = ""
  /// How long a slow typist takes.
  public var minutes = 10
  /// The day it is for the learner.
  public var day: DateLiteral?
  public var level = Verb.Level.meeting
  /// Ids of those to be solved before.
  public var needs: [String] = []
  /// What is learnt: verbs of statements and codes of checks.
  public var teaches: [String] = []
  /// What is told first; paragraphs are parted by an empty line.
  public var scene = ""
  /// What is on record before the learner begins.
  public var data = Script()
  /// Whether `hoàn tác` without a number reaches what is on record before the learner begins (được hoàn tác).
  public var dataMayBeUndone = false
  /// A sister case worked out, step by step.
  public var model: [Step] = []
  public var task = ""
  public var requirements: [Requirement] = []
  /// Why a solution is right, told when all requirements hold.
  public var success = ""
  /// The next act, then the rule, then the sister case.
  public var hints: [String] = []
  /// The first is the one shown; the others are right as well.
  public var solutions: [Script] = []
  public var mistakes: [Mistake] = []
  public var variations: [Variation] = []
  /// The text it was read from.
  public var source: SourceText

  public init(source: SourceText) { self.source = source }

  /// Statements of a section.
  public struct Script: Sendable {
    public var sentences: [Sentence] = []
    /// The bytes of the section.
    public var span = Span.zero

    public init() {}
  }

  /// A step of a worked model, with what it is done for.
  public struct Step: Sendable {
    public var label: String
    public var script: Script
  }

  /// What the record must satisfy, as soon as it is asked.
  public struct Requirement: Sendable {
    public var name: String
    /// When it is asked at all; nil for always.
    public var relevance: Expression?
    public var condition = Expression.missing
    /// What the rule is for.
    public var reason = ""
    /// What to do next.
    public var next = ""
    public var span: Span
  }

  /// A mistake learners make, with the requirement that must notice it.
  public struct Mistake: Sendable {
    public var name: String
    public var trips: String
    public var script: Script
    public var span: Span
  }

  /// A word of the exercise with others that may stand in its place when it is reviewed.
  public struct Variation: Sendable {
    public var word: String
    public var others: [String]
  }
}
