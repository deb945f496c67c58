import ArgumentParser
import Diagnostics
import Documents
import Domain
import Interpreter
import Syntax
import Training

/// Exercises on paper, and the trainer's key to them in a file of its own.
struct TrainPrintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print",
      abstract: said(
        vi: "In bài ra giấy phát cho học viên, và đáp án riêng cho giảng viên: chibo train print MÃ, hoặc --all.",
        en: "Handouts for the class and a key for the trainer: chibo train print ID, or --all."))
  }

  /// What a handout may be written in.
  enum PaperFormat: String, ExpressibleByArgument, CaseIterable {
    case docx, md, txt
  }

  @OptionGroup var options: TrainOptions

  @Argument(help: ArgumentHelp(said(vi: "Mã hoặc tên bài.", en: "Ids or titles."), valueName: said(vi: "bài", en: "exercise")))
  var names: [String] = []

  @Flag(name: .long, help: ArgumentHelp(said(vi: "Mọi bài.", en: "Every exercise.")))
  var all = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      said(vi: "Thư mục ghi vào; chưa có thì tạo.", en: "The folder to write to; made when it is missing."),
      valueName: said(vi: "thư mục", en: "folder")))
  var to: String = "."

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      said(vi: "Dạng tệp: docx, md, txt.", en: "Kind of file: docx, md, txt."), valueName: said(vi: "dạng", en: "kind")))
  var kind: PaperFormat = .docx

  func run() throws {
    let desk = TrainingDesk(options)
    guard all != !names.isEmpty else {
      desk.console.complain(
        said(vi: "ghi mã bài, hoặc --all để in mọi bài", en: "name an exercise, or write --all for every one"))
      throw ExitCode(.usage)
    }
    var exercises = desk.book.exercises
    if !all { exercises = try names.map { name throws(ExitCode) in try desk.exercise(name) } }
    let rules = try desk.rules()
    var papers: [(stem: String, document: Document)] = []
    do throws(Failure) {
      for exercise in exercises {
        let handout = try Handout(exercise, rules: rules)
        papers.append((handout.stem, handout.document))
      }
    } catch {
      desk.console.report(error)
      throw ExitCode(.stopped)
    }
    let key = (exercises.count == 1 ? exercises.map(\.id).joined() + "-dap-an" : "dap-an", Handout.key(to: exercises))
    try desk.write(papers + [key], to: to, as: kind.rawValue)
  }
}
