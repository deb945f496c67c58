import ArgumentParser
import Diagnostics
import Documents
import TextRoom
import Training

/// Brings progress onto a stick, for another machine or for the trainer.
struct TrainExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: said(
        vi: "Chép tiến độ ra tệp: của một người (--learner), không thì của cả máy; tệp đã có thì ghi thêm phần còn thiếu.",
        en: "Copy progress to a file: of one learner (--learner), else of the machine; to a file that is there what it lacks is added."))
  }

  @OptionGroup var options: TrainOptions

  @Argument(help: ArgumentHelp(said(vi: "Tệp nhận.", en: "The file to write."), valueName: said(vi: "tệp", en: "file")))
  var file: String

  func run() throws {
    let desk = TrainingDesk(options)
    try desk.unite(desk.file, into: ProgressFile(path: file), of: desk.learner.isEmpty ? nil : desk.learner)
  }
}

/// Takes in progress from another machine.
struct TrainImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: said(
        vi: "Nhận tiến độ từ tệp của máy khác; dòng đã có không ghi lần nữa.",
        en: "Take in progress from another machine; a line that is there already is not written again."))
  }

  @OptionGroup var options: TrainOptions

  @Argument(help: ArgumentHelp(said(vi: "Tệp của máy kia.", en: "The other machine's file."), valueName: said(vi: "tệp", en: "file")))
  var file: String

  func run() throws {
    let desk = TrainingDesk(options)
    try desk.unite(ProgressFile(path: file), into: desk.file, of: nil)
  }
}

extension TrainingDesk {
  /// Adds the lines of one file that another lacks, each once.
  ///
  /// - Parameter learner: whose; nil for all lines, also those this program does not know.
  fileprivate func unite(_ source: ProgressFile, into target: ProgressFile, of learner: String?) throws(ExitCode) {
    let text = try text(of: source)
    // A file that holds something else is not written into.
    let present = Files.exists(target.path) && !Files.isDevice(target.path) ? try self.text(of: target) : ""
    let union = ProgressUnion(of: text, into: present, learner: learner)
    guard union.known > 0 else { throw stop(empty(source, of: learner)) }
    if !union.added.isEmpty, let reason = target.refusal(of: union.added) {
      throw stop(
        Diagnostic(
          FileCode.unwritable, at: nil,
          Localized(
            vi: "không ghi hết được vào \(target.path): \(reason.vi)", en: "not all could be written to \(target.path): \(reason.en)")))
    }
    console.print(
      Localized(
        vi: "Đã thêm \(union.added.count) dòng vào \(target.path); \(union.doubles) dòng đã có sẵn.",
        en:
          "Added \(counted(union.added.count, "line")) to \(target.path); \(union.doubles) \(union.doubles == 1 ? "was" : "were") there already."
      ))
    guard union.unknown > 0 else { return }
    console.print(
      Localized(
        vi: "(trong đó \(union.unknown) dòng của bản khác hoặc bị hỏng, giữ nguyên)",
        en: "(\(union.unknown) of them are of another version or damaged and were kept as they are)"))
  }

  /// - Throws: the exit code, after it was said that a file cannot be read or holds no progress.
  private func text(of file: ProgressFile) throws(ExitCode) -> String {
    if Files.isDevice(file.path) { throw stop(empty(file, of: nil)) }
    let text: String
    do throws(Diagnostic) { text = ProgressLine.text(try Files.bytes(of: file.path)) } catch { throw stop(error) }
    let lines = ProgressLine.lines(of: text)
    if !lines.isEmpty, lines.allSatisfy({ ProgressLine($0).learner == nil }) { throw stop(empty(file, of: nil)) }
    return text
  }

  private func empty(_ file: ProgressFile, of learner: String?) -> Diagnostic {
    guard learner != nil else {
      return Diagnostic(
        FileCode.unreadable, at: nil,
        Localized(vi: "tệp \(file.path) không có dòng tiến độ nào", en: "the file \(file.path) holds no progress"),
        hint: Localized(vi: "tệp tiến độ tên là luyen-tap.tsv", en: "it is called luyen-tap.tsv"))
    }
    return Diagnostic(
      FileCode.unreadable, at: nil,
      Localized(
        vi: "tệp \(file.path) không có dòng tiến độ nào của người học", en: "the file \(file.path) holds no progress of the learner"),
      hint: Localized(
        vi: "tệp tiến độ tên là luyen-tap.tsv; --learner viết đúng như khi học",
        en: "it is called luyen-tap.tsv; --learner is written as when learning"))
  }
}
