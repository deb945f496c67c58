import ArgumentParser
import Diagnostics
import Documents

/// Papers of a class are written to a folder, none over another.
extension TrainingDesk {
  /// Writes each paper to a file of its stem; what is there keeps its name and the new one gets a number.
  ///
  /// - Throws: the exit code, after it was said what could not be written; those before it are there.
  func write(_ papers: [(stem: String, document: Document)], to folder: String, as ending: String) throws(ExitCode) {
    Files.makePrivateFolder(folder)
    for paper in papers {
      do throws(Diagnostic) {
        let path = try Exporter.write(paper.document, to: "\(folder)/\(paper.stem).\(ending)")
        console.print(Localized(vi: "Đã ghi \(path)", en: "Wrote \(path)"))
      } catch {
        throw stop(error)
      }
    }
  }
}
