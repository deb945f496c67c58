import Foundation
import PtySupport

/// The built program, run as a user would, in a folder of its own.
final class Program {
  let folder: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("chibo-program-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    folder = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  var environment: [String: String] {
    [
      "PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "xterm", "USER": "hà",
      "CHIBO_STORE": folder + "/store.sqlite",
    ].merging(Self.wrongChange) { $1 }
  }

  /// Which wrong change of the copy under test is switched on; see `Mutants/README.md`.
  private static let wrongChange = ProcessInfo.processInfo.environment.filter { $0.key == "CHIBO_MUTANT" }

  /// Runs the program to its end.
  ///
  /// - Parameter input: what is piped in; nothing when nil.
  func run(_ arguments: String..., input: String? = nil, store: String? = nil) throws -> Result {
    try start(builtProduct("chibo"), arguments, input: input, variables: store.map { ["CHIBO_STORE": path($0)] } ?? [:])
  }

  /// Runs a line of `sh`, for which `chibo` is the built program.
  func shell(_ line: String) throws -> Result {
    let tools = URL(fileURLWithPath: builtProduct("chibo")).deletingLastPathComponent().path
    return try start("/bin/sh", ["-c", line], input: nil, variables: ["PATH": "\(tools):/usr/bin:/bin"])
  }

  private func start(_ executable: String, _ arguments: [String], input: String?, variables: [String: String]) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment.merging(variables) { $1 }
    let files = ["in", "out", "err"].map { path("." + $0 + "-" + UUID().uuidString) }
    try Data((input ?? "").utf8).write(to: URL(fileURLWithPath: files[0]))
    for file in files.dropFirst() { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: text(files[1]), errors: text(files[2]))
  }

  func path(_ name: String) -> String { folder + "/" + name }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: path(name)).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  func read(_ name: String) -> String { text(path(name)) }

  private func text(_ path: String) -> String { String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self) }

  /// A file of the project, found from where this one was compiled.
  static func projectFile(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(name).path
  }
}
