import Diagnostics
import Domain
import Interpreter
import Journal
import Session
import Testing

/// Every code of the store is the message for a failure that can happen.
struct StoreGalleryTests {
  static let failures: [JournalError] = [
    .cannotOpen(path: "x", reason: .library("y")), .notAChiboStore(path: "x"), .newerSchema(found: 9, known: 1), .full, .busy, .readOnly,
    .corrupt(reason: "x"), .movedOn(cell: 0, known: 1, found: 2), .noSuchCell(3), .io(reason: "x"),
  ]

  @Test func everyCodeIsProvoked() throws {
    let journal = MemoryJournal()
    try journal.append(
      [Draft(cell: 0, effective: 739_000, sentence: "chi bộ \"A\""), Draft(cell: 0, effective: 739_000, sentence: "x")], writtenAt: 0,
      author: "")
    var codes = Set(Self.failures.map { Diagnostic($0).code })
    codes.insert(Diagnostic(changed: Localized(vi: "mục 2", en: "item 2")).code)
    do throws(Diagnostic) {
      _ = try Session(
        journal: journal, rules: RuleBook(), host: TableHost(), author: "", day: { Day(number: 739_000) }, now: { 0 })
    } catch {
      codes.insert(error.code)
    }
    #expect(codes == Set(StoreCode.allCases.map(\.rawValue)))
    for code in StoreCode.allCases { #expect(code.example != nil, "\(code)") }
  }
}
