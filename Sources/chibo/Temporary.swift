import Diagnostics
import Documents
import Domain
import Interpreter
import Syntax
import ArgumentParser

struct FormatCommand: ParsableCommand { static let configuration = CommandConfiguration(commandName: "format") ; func run() {} }
