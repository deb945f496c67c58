import Domain
import Syntax

extension CellState {
  /// A recorded sentence, kept small: a store may hold a million, and few are corrected.
  public struct Entry: Sendable, Equatable {
    /// Canonical statement, in Vietnamese keywords.
    public let sentence: String
    /// The day it is true from.
    public let day: Day
    /// Taken back by `hoàn tác` and not restored since.
    public internal(set) var isVoided = false
    /// What it does to another record, by the verb it begins with.
    let effect: Effect
    /// Shared by the entries that follow each other with the same; nil for an unknown author and no correction.
    private var rest: Rest?

    /// - Parameter before: the entry before it, of which it takes over what is the same.
    public init(sentence: String, day: Day, author: String = "", after before: Entry? = nil) {
      self.init(sentence: sentence, Effect(of: Lexer.verb(of: sentence)), day: day, author: author, after: before)
    }

    init(sentence: String, _ effect: Effect, day: Day, author: String, after before: Entry?) {
      self.sentence = sentence
      self.day = day
      self.effect = effect
      if author.isEmpty { return }
      let shared = before?.rest
      rest = shared?.author == author && shared?.replacement == nil ? shared : Rest(author: author, replacement: nil)
    }

    /// Takes another record back, restores it or corrects it, and says nothing else.
    public var changesAnother: Bool { effect != .standsAlone }

    /// Who wrote it, as the journal names its authors; empty when that is not known.
    var author: String { rest?.author ?? "" }

    /// The sentence that stands in its place since `đính chính`; nil while its own does.
    var replacement: String? {
      get { rest?.replacement }
      set { rest = newValue == nil && author.isEmpty ? nil : Rest(author: author, replacement: newValue) }
    }

    /// What the cell is made from.
    var inForce: String { replacement ?? sentence }
  }

  /// What a record does to another one.
  enum Effect: UInt8, Sendable {
    case standsAlone, undoes, redoes, corrects

    init(of verb: Keyword?) {
      self =
        switch verb {
        case .undo: .undoes
        case .redo: .redoes
        case .correct: .corrects
        default: .standsAlone
        }
    }
  }

  /// What few entries have of their own.
  private final class Rest: Sendable, Equatable {
    let author: String
    let replacement: String?

    init(author: String, replacement: String?) {
      self.author = author
      self.replacement = replacement
    }

    static func == (a: Rest, b: Rest) -> Bool { a === b || a.author == b.author && a.replacement == b.replacement }
  }
}
