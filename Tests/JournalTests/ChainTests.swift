import Journal
import Testing

@Suite struct ChainTests {
  private static let author = "Nguyễn Văn An"

  private func journal() throws -> MemoryJournal {
    let journal = MemoryJournal()
    try journal.append([Draft(cell: 0, effective: 20_000, sentence: "một")], writtenAt: 10, author: Self.author)
    try journal.append([Draft(cell: 1, effective: 20_000, sentence: "một")], writtenAt: 11, author: Self.author)
    for (index, text) in ["hai", "ba", "bốn"].enumerated() {
      try journal.append([Draft(cell: 1, effective: 20_001, sentence: text)], writtenAt: Int64(20 + index), author: Self.author)
    }
    return journal
  }

  /// The journal above with the third record of cell 1 changed.
  private func tampered(_ change: (inout Record) -> Void) throws -> MemoryJournal {
    let journal = try journal()
    var records = try journal.records(of: 1)
    change(&records[2])
    return MemoryJournal(cells: [try journal.records(of: 0), records])
  }

  @Test func digestsAreThoseOfTheDocumentedEncoding() throws {
    let journal = MemoryJournal()
    try journal.append(
      [Draft(cell: 0, effective: 20_000, sentence: "chi bộ \"Thôn 3\"")], writtenAt: 1_793_491_200_000, author: Self.author)
    try journal.append([Draft(cell: 0, effective: -1, sentence: "mở họp thường kỳ\n  chủ trì @bình")], writtenAt: -5, author: "")
    // From an independent implementation of the encoding, Python's hashlib and struct.
    #expect(
      try journal.records(of: 0).map(\.digest.description) == [
        "d8a1e6a7bd75c5ed591737be6206fb2e7564293ba461ec23213a3a66f139f506",
        "1346910e7d9e943d367869607a498505a2bb7b03548c8377df95be1a16e7030c",
      ])
  }

  @Test func anUntouchedJournalVerifies() throws {
    #expect(try journal().verifyChain() == nil)
    #expect(try MemoryJournal().verifyChain() == nil)
  }

  @Test(arguments: [\Record.author, \Record.sentence] as [WritableKeyPath<Record, String> & Sendable])
  func aChangedTextIsFound(field: WritableKeyPath<Record, String> & Sendable) throws {
    let journal = try tampered { $0[keyPath: field] += "." }
    try expectDigestBreak(journal)
  }

  @Test func aChangedDayIsFound() throws {
    try expectDigestBreak(try tampered { $0.effective += 1 })
  }

  @Test func aChangedTimeOfWritingIsFound() throws {
    try expectDigestBreak(try tampered { $0.writtenAt -= 1 })
  }

  @Test func aChangedDigestIsFound() throws {
    try expectDigestBreak(try tampered { $0.digest = .zero })
  }

  @Test func aTextMovedFromOneFieldToAnotherIsFound() throws {
    try expectDigestBreak(
      try tampered { record in
        record.author += String(record.sentence.prefix(1))
        record.sentence.removeFirst()
      })
  }

  private func expectDigestBreak(_ journal: MemoryJournal) throws {
    let expected = try journal.records(of: 1)[2].contentDigest
    #expect(try journal.verifyChain() == ChainBreak(cell: 1, number: 3, difference: .digest(expected: expected)))
  }

  @Test func aChangedNumberIsFound() throws {
    let journal = try tampered { $0.number = 7 }
    #expect(try journal.verifyChain() == ChainBreak(cell: 1, number: 7, difference: .number(expected: 3)))
  }

  @Test func aChangedCellIsFound() throws {
    #expect(try tampered { $0.cell = 0 }.verifyChain() == ChainBreak(cell: 0, number: 3, difference: .number(expected: 2)))
    #expect(try tampered { $0.cell = 9 }.verifyChain() == ChainBreak(cell: 9, number: 3, difference: .cell(expected: 2)))
    #expect(try tampered { $0.cell = -1 }.verifyChain() == ChainBreak(cell: -1, number: 3, difference: .cell(expected: 2)))
  }

  @Test func aChangedLinkIsFound() throws {
    let journal = try tampered { $0.previous = .zero }
    let expected = try journal.records(of: 1)[1].digest
    #expect(try journal.verifyChain() == ChainBreak(cell: 1, number: 3, difference: .previous(expected: expected)))
  }

  @Test func aRecordRewrittenWithItsDigestIsFoundAtTheNext() throws {
    let journal = try tampered { record in
      record.sentence = "năm"
      record.digest = record.contentDigest
    }
    let expected = try journal.records(of: 1)[2].digest
    #expect(try journal.verifyChain() == ChainBreak(cell: 1, number: 4, difference: .previous(expected: expected)))
  }

  @Test func aMissingRecordIsFound() throws {
    let journal = try journal()
    var records = try journal.records(of: 1)
    records.remove(at: 1)
    let shortened = MemoryJournal(cells: [try journal.records(of: 0), records])
    let expected = ChainBreak(cell: 1, number: 3, difference: .number(expected: 2))
    #expect(try shortened.verifyChain() == expected)
    #expect(throws: JournalError.brokenChain(expected)) { try shortened.replay { _ in true } }
  }

  @Test func aCellKeepsItsDigestsInAnotherStore() throws {
    let records = try journal().records(of: 1)
    let moved = records.map { record in
      var record = record
      record.cell = 0
      return record
    }
    #expect(try MemoryJournal(cells: [moved]).verifyChain() == nil)
  }
}
