import ArgumentParser
import Diagnostics
import Documents
import Syntax

/// Lays out scripts in canonical form, in either keyword language.
struct FormatCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "format",
      abstract: said(
        vi: "Trình bày lại kịch bản; --lang đổi từ khóa sang tiếng Việt hoặc tiếng Anh.",
        en: "Lay out scripts; --lang turns the keywords into Vietnamese or English."),
      discussion: said(
        vi: "Chú thích và dòng trống được giữ. Tên “-” đọc đầu vào chuẩn và in ra màn hình.",
        en: "Comments and blank lines stay. The name “-” reads standard input and prints the result."))
  }

  @OptionGroup var options: CommonOptions

  @Flag(
    name: .long,
    help: ArgumentHelp(
      said(
        vi: "Chỉ kiểm tra; mã kết thúc 1 khi có tệp chưa đúng dạng.", en: "Only look; the exit code is 1 when a file is not laid out so.")))
  var check = false

  @Argument(help: ArgumentHelp(said(vi: "Các tệp kịch bản.", en: "The script files."), valueName: said(vi: "tệp", en: "file")))
  var files: [String]

  func run() throws {
    let console = Console(options)
    var isFormed = true
    for file in files {
      let source: SourceText
      do throws(Diagnostic) { source = try Files.source(file) } catch {
        console.report([error], in: SourceText(name: file, ""))
        throw ExitCode(.stopped)
      }
      let language = options.lang ?? .vi
      let result =
        ExerciseFormatter.isExercise(source) ? ExerciseFormatter.format(source, in: language) : Formatter.format(source, in: language)
      guard let text = result.text else {
        console.report(result.diagnostics, in: source)
        throw ExitCode(.stopped)
      }
      let isSame = Array(text.utf8) == source.bytes
      isFormed = isFormed && isSame
      if check {
        if !isSame { console.print(Localized(vi: "chưa đúng dạng: \(file)", en: "not formatted: \(file)")) }
      } else if file == "-" {
        console.write(text)
      } else if !isSame {
        try write(text, to: file, console)
      }
    }
    if check, !isFormed { throw ExitCode(.findings) }
  }

  private func write(_ text: String, to path: String, _ console: Console) throws(ExitCode) {
    do throws(FileOutputError) {
      try FileOutput.write(Array(text.utf8), to: path, overwrite: true)
    } catch {
      console.report(Exporter.unwritable(path, error))
      throw ExitCode(.stopped)
    }
  }
}
