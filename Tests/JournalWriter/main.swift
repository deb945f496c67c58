// Appends to the store named in the first argument, three records at a time, and says the number of the last one after each append,
// until it is killed. The tests of durability run it.
import Foundation
import Journal
import JournalSQLite

let journal = try SQLiteJournal(path: CommandLine.arguments[1])
try journal.replay { _ in true }
while true {
  let drafts = (1...3).map { Draft(cell: 0, effective: 20_000, sentence: String(repeating: "báo cáo \($0) ", count: 40)) }
  try journal.append(drafts, writtenAt: 0, author: "thư ký")
  FileHandle.standardOutput.write(Data("\(journal.chains[0].number)\n".utf8))
}
