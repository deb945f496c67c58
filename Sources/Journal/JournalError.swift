/// Why a journal cannot be opened, read or written.
public enum JournalError: Error, Sendable, Equatable {
  /// The store cannot be opened or created.
  case cannotOpen(path: String, reason: Reason)
  /// The file is not a store of this program.
  case notAChiboStore(path: String)
  /// A later version of the program wrote the store.
  case newerSchema(found: Int, known: Int)
  /// The disk has no room left.
  case full
  /// Another program held the store for longer than the time to wait.
  case busy
  /// The store may not be written.
  case readOnly
  /// The store is damaged.
  case corrupt(reason: String)
  /// A record does not continue its chain.
  case brokenChain(ChainBreak)
  /// Another writer has changed the cell: this journal knew it up to number `known`, the store ends at `found`.
  case movedOn(cell: Int, known: Int, found: Int)
  /// No cell has this index and it is not the next unused one.
  case noSuchCell(Int)
  /// Reading or writing failed; `reason` is the system's word.
  case io(reason: String)

  /// Why, as whoever refused tells it.
  public enum Reason: Sendable, Equatable {
    /// The operating system, by its number of the error.
    case system(Int32)
    /// The library that keeps the store, in its words.
    case library(String)
  }
}
