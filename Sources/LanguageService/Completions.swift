import Syntax
import TextRoom

/// One text that may be put at the cursor.
public struct Completion: Sendable, Equatable {
  public var text: String
  /// A word of explanation shown beside the text; may be empty.
  public var note: String

  public init(_ text: String, note: String = "") {
    self.text = text
    self.note = note
  }
}

/// The candidates for one place in a text, best first.
public struct Completions: Sendable, Equatable {
  /// Where the replaced part begins, a UTF-8 offset into the text before the cursor; it ends at the cursor.
  public var start: Int
  public var candidates: [Completion]

  public init(start: Int, candidates: [Completion] = []) {
    self.start = start
    self.candidates = candidates
  }
}

/// How well a text fits what is typed, best first.
enum Fit: Int, Comparable {
  case beginning, otherSpelling, otherLanguage, syllables, initials, laterSyllable

  static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
}

/// A candidate before it is known which of them are good enough to be shown.
struct Draft {
  var text: String
  var note: String
  var fit: Fit

  init(_ text: String, note: String = "", fit: Fit = .beginning) {
    self.text = text
    self.note = note
    self.fit = fit
  }

  /// With a space before it.
  var spaced: Draft { Draft(" " + text, note: note, fit: fit) }

  /// In quotes, with quotes and braces inside doubled.
  func quoted(closing: Bool = true) -> Draft {
    let literal = StringLiteral(text).written(in: .vi)
    return Draft(closing ? literal : String(literal.dropLast()), note: note, fit: fit)
  }
}

extension Completions {
  /// Candidates found from several beginnings of what is typed, the shortest first, as replacements of one part.
  ///
  /// Only the best fits stay. A candidate for a longer beginning whose first syllables are typed already stands for the rest of it:
  /// in `xem nhiệm vụ khi quá h` both `hoặc` and the rest of `quá hạn` replace the `h`.
  init(merging found: [(cut: Int, drafts: [Draft])], in text: String) {
    let best = found.flatMap(\.drafts).map(\.fit).min()
    let good = found.map { (cut: $0.cut, drafts: $0.drafts.filter { $0.fit == best }) }.filter { !$0.drafts.isEmpty }
    guard let nearest = good.first else {
      self.init(start: text.utf8.count)
      return
    }
    self.init(start: nearest.cut)
    let isTyped = nearest.cut < text.utf8.count
    let further = good.dropFirst().flatMap { part in
      part.drafts.compactMap { $0.rest(after: text, from: part.cut, to: nearest.cut) }
    }
    var seen: Set<String> = []
    for draft in isTyped ? further + nearest.drafts : nearest.drafts + further where seen.insert(draft.text).inserted {
      candidates.append(Completion(draft.text, note: draft.note))
    }
  }
}

extension Draft {
  /// What is left of the candidate when its first syllables stand in the text already; nil when they do not.
  fileprivate func rest(after text: String, from start: Int, to end: Int) -> Draft? {
    let bytes = Array(text.utf8)[start..<end]
    let typed = TypedPart(String(decoding: bytes, as: UTF8.self))
    guard self.text.folded.utf8.starts(with: typed.key.utf8) else { return nil }
    let count = typed.key.split(separator: " ").count
    let rest = self.text.split(separator: " ").dropFirst(count).joined(separator: " ")
    return Draft(rest, note: note.isEmpty ? self.text : note, fit: fit)
  }
}
