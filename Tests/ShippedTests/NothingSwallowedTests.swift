import Foundation
import Testing

/// No `default:` swallows a statement, a command or an event: one that is added does not compile before it is handled.
@Suite struct NothingSwallowedTests {
  /// A `default:` with the cases of its switch, as the lines stand in a file.
  struct Default: CustomStringConvertible {
    let file: String
    let line: Int
    let cases: [String]

    var description: String { "\(file):\(line)" }

    private static let families = [
      "roster", "membership", "assignment", "meeting", "talk", "votes", "dues", "year", "asking", "control",
    ]

    /// Steps of which a state is made: one that is passed over leaves it wrong without a word.
    private static let steps = ["handedOver(", "adjusted(", "exempted(", "wentAway", "confirmed:", "resumed:"]

    /// Whether the switch is over the families of the language or the domain, or over the steps of a state.
    var swallows: Bool {
      cases.contains { line in
        Self.families.contains { line.contains("case .\($0)(") || line.contains(", .\($0)(.") }
          || Self.steps.contains { line.contains("case .\($0)") }
      }
    }
  }

  static let sources: [(name: String, text: String)] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let files = FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.map {
      ($0.path(percentEncoded: false), (try? String(contentsOf: $0, encoding: .utf8)) ?? "")
    }
  }()

  static func defaults(in text: String, of file: String) -> [Default] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let indents = lines.map { $0.prefix { $0 == " " }.count }
    return lines.indices.filter { lines[$0].drop { $0 == " " }.hasPrefix("default:") }.map { place in
      let start = lines[..<place].indices.last { indents[$0] <= indents[place] && lines[$0].contains("switch ") } ?? 0
      let cases = (start..<place).filter { indents[$0] == indents[place] || lines[$0].contains("case .") }.map { lines[$0] }
      return Default(file: file, line: place + 1, cases: cases)
    }
  }

  @Test func noDefaultSwallowsAFamily() {
    // A check names the events that put it at stake; one that is added puts none at stake before it says so.
    let found = Self.sources.filter { !$0.name.contains("/Domain/Checks/") }.flatMap { Self.defaults(in: $0.text, of: $0.name) }
    #expect(found.count > 20, "the files are read")
    #expect(found.filter(\.swallows).map(\.description) == [])
  }

  @Test func aSwallowedFamilyIsSeen() {
    let text = """
      switch event {
      case .talk(.said(let who, _)): who
      case .dues: nil
      default: nil
      }
      """
    #expect(Self.defaults(in: text, of: "x").map(\.swallows) == [true])
    #expect(Self.defaults(in: text.replacing(".talk(.said", with: ".said("), of: "x").map(\.swallows) == [false])
    #expect(Self.defaults(in: text.replacing(".talk(.said", with: ".handedOver("), of: "x").map(\.swallows) == [true])
  }
}
