/// A statement the session asks the journal to keep, before it has a number, a writer and a digest.
public struct Draft: Sendable, Equatable {
  /// Index of the cell (chi bộ) in the store, from 0; the next unused index begins a new cell.
  public var cell: Int
  /// The day the statement is true from, in days since 1970-01-01.
  public var effective: Int32
  /// The statement in canonical form; may hold newlines.
  public var sentence: String

  public init(cell: Int, effective: Int32, sentence: String) {
    (self.cell, self.effective, self.sentence) = (cell, effective, sentence)
  }
}

/// One statement as it stands in the journal of a cell (chi bộ), chained by digest to the record before it.
public struct Record: Sendable, Equatable {
  /// Index of the cell in the store, from 0.
  public var cell: Int
  /// Running number in its cell, from 1.
  public var number: Int
  /// The day the statement is true from, in days since 1970-01-01.
  public var effective: Int32
  /// When it was written, in milliseconds since 1970-01-01T00:00Z.
  public var writtenAt: Int64
  /// Who wrote it.
  public var author: String
  /// The statement in canonical form; may hold newlines.
  public var sentence: String
  /// Digest of the record before it in the same cell; `Digest.zero` for number 1.
  public var previous: Digest
  /// Digest over this record's content and `previous`; see `contentDigest`.
  public var digest: Digest

  /// A record as read from a store; nothing is checked.
  public init(
    cell: Int, number: Int, effective: Int32, writtenAt: Int64, author: String, sentence: String, previous: Digest, digest: Digest
  ) {
    (self.cell, self.number, self.effective, self.writtenAt) = (cell, number, effective, writtenAt)
    (self.author, self.sentence, self.previous, self.digest) = (author, sentence, previous, digest)
  }

  /// The record that follows `tip` in its cell's chain.
  ///
  /// - Parameter writtenAt: milliseconds since 1970-01-01T00:00Z.
  public init(_ draft: Draft, after tip: Tip, writtenAt: Int64, author: String) {
    self.init(
      cell: draft.cell, number: tip.number + 1, effective: draft.effective, writtenAt: writtenAt, author: author,
      sentence: draft.sentence, previous: tip.digest, digest: .zero)
    digest = contentDigest
  }

  /// SHA-256 over, in this order: the text `chibo.record.1`, number, effective, writtenAt, author, sentence, previous.
  ///
  /// A number is 8 bytes, the highest first, in two's complement; a text is its length in UTF-8 bytes as such a number, then the
  /// bytes; previous is its 32 bytes. The index of the cell is left out: it is a place in one store, and a cell's journal keeps its
  /// digests when it is brought into another.
  public var contentDigest: Digest {
    var builder = DigestBuilder()
    builder.add("chibo.record.1")
    builder.add(Int64(number))
    builder.add(Int64(effective))
    builder.add(writtenAt)
    builder.add(author)
    builder.add(sentence)
    builder.add(previous)
    return builder.finish()
  }
}
