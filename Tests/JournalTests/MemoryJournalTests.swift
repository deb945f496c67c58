import Journal
import Testing

@Suite struct MemoryJournalTests {
  private func draft(_ sentence: String, cell: Int = 0) -> Draft {
    Draft(cell: cell, effective: 20_000, sentence: sentence)
  }

  private func replayed(_ journal: MemoryJournal) throws -> [Record] {
    var records: [Record] = []
    try journal.replay { record in
      records.append(record)
      return true
    }
    return records
  }

  @Test func recordsBearWhatTheDraftsSaidAndWhoWroteThemWhen() throws {
    let journal = MemoryJournal()
    try journal.append([draft("một"), draft("hai\n  ba")], writtenAt: 42, author: "An")
    let records = try journal.records(of: 0)
    #expect(records.map(\.number) == [1, 2])
    #expect(records.map(\.sentence) == ["một", "hai\n  ba"])
    #expect(records.allSatisfy { $0.cell == 0 && $0.effective == 20_000 && $0.writtenAt == 42 && $0.author == "An" })
    #expect(records[0].previous == .zero)
    #expect(records[1].previous == records[0].digest)
    #expect(journal.chains[0] == Tip(number: 2, digest: records[1].digest))
    #expect(try replayed(journal) == records)
  }

  @Test func recordsAreReplayedByCellThenByNumber() throws {
    let journal = MemoryJournal()
    try journal.append([draft("a"), draft("b", cell: 1), draft("c"), draft("d", cell: 1)], writtenAt: 0, author: "")
    #expect(try replayed(journal).map(\.sentence) == ["a", "c", "b", "d"])
    #expect(try journal.records(of: 1).map(\.sentence) == ["b", "d"])
    #expect(try journal.records(of: 2).isEmpty)
    #expect(journal.chains.tips.map(\.number) == [2, 2])
  }

  @Test(arguments: [-1, 2]) func aGapBetweenCellsIsRefusedAndNothingIsKept(cell: Int) throws {
    let journal = MemoryJournal()
    #expect(throws: JournalError.noSuchCell(cell)) {
      try journal.append([draft("a"), draft("b", cell: cell)], writtenAt: 0, author: "")
    }
    #expect(try replayed(journal).isEmpty)
    #expect(journal.chains == Chains())
  }

  @Test func anAppendAfterAnotherWriterIsRefusedUntilReplayed() throws {
    let one = MemoryJournal()
    try one.append([draft("a"), draft("a", cell: 1)], writtenAt: 0, author: "")
    let other = MemoryJournal(sharing: one)
    #expect(throws: JournalError.movedOn(cell: 0, known: 0, found: 1)) {
      try other.append([draft("b")], writtenAt: 0, author: "")
    }
    _ = try replayed(other)
    try other.append([draft("b")], writtenAt: 0, author: "")
    #expect(throws: JournalError.movedOn(cell: 0, known: 1, found: 2)) {
      try one.append([draft("c", cell: 1), draft("c")], writtenAt: 0, author: "")
    }
    try one.append([draft("c", cell: 1)], writtenAt: 0, author: "")
    #expect(try replayed(one).map(\.sentence) == ["a", "b", "a", "c"])
  }

  @Test func aReplayThatIsStoppedKnowsOnlyWhatItHandedOut() throws {
    let one = MemoryJournal()
    try one.append([draft("a"), draft("b"), draft("c")], writtenAt: 0, author: "")
    let other = MemoryJournal(sharing: one)
    try other.replay { $0.number < 2 }
    #expect(other.chains.tips.map(\.number) == [2])
    #expect(throws: JournalError.movedOn(cell: 0, known: 2, found: 3)) {
      try other.append([draft("d")], writtenAt: 0, author: "")
    }
  }
}
