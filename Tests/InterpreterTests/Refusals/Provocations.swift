import Diagnostics
import Foundation
import Interpreter
import Syntax

/// The texts that the tests hold because they are refused.
enum Provocations {
  static func all() throws -> [Refusal] { try rejections() + examples() + laws() }

  /// The statements that cannot be a fact, and those of a meeting while there is none.
  private static func rejections() throws -> [Refusal] {
    let meeting = RejectionTests.cases.map(\.statement) + RejectionTests.hinted.map(\.statement)
    return try meeting.flatMap { Refusal.all(of: $0, in: try Session(RejectionTests.setUp)) }
      + RejectionTests.outsideMeetings.flatMap { Refusal.all(of: $0, in: try Session(SmallCell.roster + "\n" + SmallCell.tasks)) }
  }

  /// The examples that explain the codes.
  private static func examples() throws -> [Refusal] {
    let meanings = try InterpreterCode.allCases.flatMap { code -> [Refusal] in
      let session = try Session(CodeGalleryTests.setUps[code] ?? CodeGalleryTests.setUp)
      switch code {
      case .sealed: return Refusal.all(of: "hoàn tác \(session.records.count - 3)", in: session)
      case .nothingToAssign: return Refusal.all(of: "đề xuất phân công", in: session)
      default:
        guard let example = code.example, example.provoking.en == nil else { return [] }
        return Refusal.all(of: example.provoking.vi, in: session)
      }
    }
    let forms = try SyntaxCode.allCases.compactMap(\.example).flatMap { example in
      Refusal.all(of: example.provoking.vi, in: try Session(CodeGalleryTests.setUp))
    }
    return meanings + forms
  }

  /// The scripts of the program's own cases, with the lines that `echo` hands over; not those that run into a limit.
  private static func laws() throws -> [Refusal] {
    let rules = try Shipped.rules()
    let names = try FileManager.default.contentsOfDirectory(atPath: CaseFile("laws").url.path).filter { $0.hasSuffix(".case") }.sorted()
    return try names.flatMap { name -> [Refusal] in
      let lines = try CaseFile("laws/\(name)").text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let script = lines.prefix { !$0.hasPrefix("$ ") && !$0.hasPrefix("> ") }
      let typed = lines.filter { $0.hasPrefix("$ echo '") }.map { $0.split(separator: "'").map(String.init) }.filter { $0.count == 3 }
      let all = (script + typed.map { $0[1] }).joined(separator: "\n")
      return Refusal.all(of: all, in: Session(rules: rules)).filter { $0.diagnostic.code != InterpreterCode.limit.rawValue }
    }
  }
}
