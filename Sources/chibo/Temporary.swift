import Diagnostics
import Documents
import Domain
import Interpreter
import Syntax
import ArgumentParser

extension SourceText {
  static func read(_ bytes: [UInt8], name: String) throws(Diagnostic) -> SourceText { SourceText(name: name, bytes: bytes) }
}
struct FormatCommand: ParsableCommand { static let configuration = CommandConfiguration(commandName: "format") ; func run() {} }
