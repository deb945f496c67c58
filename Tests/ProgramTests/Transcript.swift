import Foundation

/// A case of the real program: files, commands, and all that they print.
///
/// The text before the first command is the script `this.chibo`. A line `$ command` is run by the shell in a folder of its own, where `chibo` is the
/// program built; the lines below it are what it prints, errors after output, and `? 3` its exit code where that is not 0. A line `> name` begins
/// another file, which ends at the next such line or command. The folder is written `~`: it is the user's home too.
struct Transcript {
  private(set) var files: [(name: String, text: String)] = []
  private(set) var commands: [String] = []
  /// The lines before the first command, kept as they are written.
  private var head = ""

  init(_ text: String) {
    var name = "this.chibo"
    var content = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        commands.append(String(line.dropFirst(2)))
      } else if commands.isEmpty {
        head += line + "\n"
        guard line.hasPrefix("> ") else {
          content += line + "\n"
          continue
        }
        files.append((name, content))
        name = String(line.dropFirst(2))
        content = ""
      }
    }
    files.append((name, content))
  }

  /// The case with what the commands print now.
  func run(in program: Program) throws -> String {
    for file in files { try program.write(file.name, file.text) }
    var text = head
    for command in commands {
      let result = try program.shell(command)
      text += "$ \(command)\n" + Self.lines(result.output) + Self.lines(result.errors)
      if result.status != 0 { text += "? \(result.status)\n" }
    }
    return text.replacingOccurrences(of: program.folder, with: "~")
  }

  private static func lines(_ text: String) -> String { text.isEmpty || text.hasSuffix("\n") ? text : text + "\n" }
}
