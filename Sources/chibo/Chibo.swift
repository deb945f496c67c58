import ArgumentParser
import Diagnostics
import Foundation

/// The program: without a command it opens the shell, or runs the script on standard input.
@main
struct Chibo: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "chibo",
      abstract: said(
        vi: "Trợ lý của bí thư chi bộ: ghi cuộc họp, phân công, rà soát, xuất biên bản.",
        en: "The assistant of a cell's secretary: records meetings and assignments, checks, writes minutes."),
      discussion: said(
        vi: """
          Không kèm lệnh con: mở chibo để gõ từng câu; nếu đầu vào được nối từ tệp thì chạy như kịch bản.
          Mã kết thúc: 0 tốt, 1 còn điều cần xem lại, 2 gõ sai lệnh, 3 kịch bản dừng.
          """,
        en: """
          Without a subcommand: opens the shell; what is piped in is run as a script.
          Exit codes: 0 well, 1 findings, 2 usage, 3 script stopped.
          """),
      version: Version.current,
      subcommands: [
        RunCommand.self, CheckCommand.self, ShowCommand.self, SuggestCommand.self, ImportCommand.self, ExportCommand.self,
        LogCommand.self, VerifyCommand.self, FormatCommand.self,
        ExplainCommand.self, TrainCommand.self, ShellCommand.self,
      ],
      defaultSubcommand: ShellCommand.self)
  }

  static func main() {
    Output.prepare()
    do {
      var command = try parseAsRoot(withCommandFirst(withNumbersJoined(Array(CommandLine.arguments.dropFirst()))))
      try command.run()
      end(.well)
    } catch {
      end(status(of: error))
    }
  }

  /// Ends the process; with 3 when what was to be printed did not arrive, whatever else came of it.
  static func end(_ status: ExitStatus) -> Never {
    do throws(Diagnostic) { try Output.finish() } catch {
      Output.writeError(TextRenderer(language: helpLanguage).render([error], in: SourceText(name: "chibo", "")).joined() + "\n")
      Foundation.exit(ExitStatus.stopped.rawValue)
    }
    Foundation.exit(status.rawValue)
  }

  /// Says what the argument parser has to say; usage errors end with 2, which it would make 64.
  private static func status(of error: any Error) -> ExitStatus {
    if let code = error as? ExitCode { return ExitStatus(rawValue: code.rawValue) ?? .stopped }
    let message = ParserWords.said(fullMessage(for: error))
    switch exitCode(for: error) {
    case .success:
      Output.write(message.isEmpty ? "" : message + "\n")
      return .well
    case .validationFailure:
      Output.writeError(message + "\n")
      return .usage
    default:
      Output.writeError(message + "\n")
      return .stopped
    }
  }
}

extension Chibo {
  /// Arguments in which a number below nought stands with its option, for on its own the parser takes it for another option: `--seed=-3`.
  static func withNumbersJoined(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    for argument in arguments {
      let isNumber = argument.hasPrefix("-") && argument.dropFirst().first?.isNumber == true
      if isNumber, let option = joined.last, option.hasPrefix("--"), option.count > 2, !option.contains("="), !joined.contains("--") {
        joined[joined.count - 1] = option + "=" + argument
      } else {
        joined.append(argument)
      }
    }
    return joined
  }

  /// Arguments with the command before the options that every command takes, so that they may be typed in either order.
  static func withCommandFirst(_ arguments: [String]) -> [String] {
    let common = ["--store", "--cell", "--lang", "--format"]
    let commands = configuration.subcommands.map { $0._commandName }
    var index = 0
    while index < arguments.count, let option = common.first(where: { arguments[index] == $0 || arguments[index].hasPrefix($0 + "=") }) {
      index += arguments[index] == option ? 2 : 1
    }
    guard index > 0, index < arguments.count, commands.contains(arguments[index]) else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }
}

enum Version {
  static let current = "0.1.0"
}

/// How the program ends.
enum ExitStatus: Int32 {
  case well = 0
  case findings = 1
  case usage = 2
  case stopped = 3
}

extension ExitCode {
  init(_ status: ExitStatus) { self.init(status.rawValue) }
}
