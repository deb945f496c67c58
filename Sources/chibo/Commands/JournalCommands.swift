import ArgumentParser
import Diagnostics
import Domain
import Interpreter
import Journal
import Session
import Syntax

/// Prints the journal as a script of the language.
struct LogCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "log",
      abstract: said(
        vi: "In sổ ghi thành kịch bản: chạy trên sổ trống thì được đúng sổ này.",
        en: "Print the store as a script: run on an empty store it gives this one."))
  }

  @OptionGroup var options: CommonOptions

  @Option(
    name: .customLong("keywords"),
    help: ArgumentHelp(said(vi: "Ngôn ngữ của từ khóa: vi hoặc en.", en: "Language of the keywords: vi or en."), valueName: "vi|en"))
  var keywords: Language = .vi

  func run() throws {
    let workshop = Workshop(options)
    var script = JournalScript(language: keywords)
    do throws(Diagnostic) {
      let journal = try workshop.journal(isReadOnly: true)
      do throws(JournalError) {
        try journal.replay { record in
          for line in script.lines(of: record) { workshop.console.print(line) }
          return true
        }
        if let broken = try journal.verifyChain() { throw .brokenChain(broken) }
      } catch {
        throw Diagnostic(error)
      }
    } catch {
      workshop.console.report(error)
      throw ExitCode(.stopped)
    }
  }
}

/// Recomputes the hash chain and replays every record.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: said(vi: "Kiểm tra sổ: chuỗi băm và đọc lại từng bản ghi.", en: "Verify the store: its chain of digests and every record."))
  }

  @OptionGroup var options: CommonOptions

  func run() throws {
    let workshop = Workshop(options)
    do throws(Diagnostic) {
      let journal = try workshop.journal(isReadOnly: true)
      if let broken = try chainBreak(of: journal) { throw Diagnostic(JournalError.brokenChain(broken)) }
      let session = try workshop.session(on: journal, host: ScriptHost(workshop.console, answers: [:], folder: "."))
      let cells = session.interpreter.state.cells
      let records = cells.reduce(0) { $0 + $1.history.count }
      for (index, cell) in cells.enumerated() {
        workshop.console.print("\(cell.cell.facts.name): \(cell.history.count), \(journal.chains[index].digest)".printable)
      }
      workshop.console.print(
        Localized(
          vi: "Sổ nguyên vẹn: \(cells.count) chi bộ, \(records) bản ghi, mọi bản ghi đọc lại được.",
          en: "The store is sound: \(cells.count) cells, \(records) records, every record reads back."))
    } catch {
      workshop.console.report(error)
      throw ExitCode(.stopped)
    }
  }

  private func chainBreak(of journal: any Journal) throws(Diagnostic) -> ChainBreak? {
    do throws(JournalError) { return try journal.verifyChain() } catch { throw Diagnostic(error) }
  }
}
