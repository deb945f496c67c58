import Diagnostics
import Domain
import Wording

/// A paper of a cell: how it is called, how its file is, and what it says.
public protocol Paper {
  /// `biên bản`
  static var name: Localized { get }
  /// Of a file that is given no name of its own, without diacritics and ending: `bien-ban`.
  static var stem: String { get }
  /// The sentences of the order it answers; none for a paper of good order alone.
  static var serves: [OrderSentence] { get }
  /// - Parameter day: as of which it is written, where the subject has no day of its own.
  /// - Returns: nil for a subject the cell does not have, or that the paper is not of.
  static func document(of subject: PaperSubject, in cell: Cell, on day: Day) -> Document?
}

extension Paper {
  /// The name and, where there are several, which one: `biên bản buổi sinh hoạt thường kỳ ngày 03/09/2026 lúc 19:00`.
  public static func title(of subject: PaperSubject, in cell: Cell) -> Localized {
    let which = subject.distinction(in: cell)
    return Localized(vi: name.vi + which.vi, en: name.en + which.en)
  }
}
