import Diagnostics
import Interpreter
import Shipped
import Syntax
import Testing

@Suite struct ScriptTests {
  @Test func everyScriptParses() throws {
    let sources = try Scripts.all()
    #expect(sources.count >= 20)
    for source in sources {
      let problems = Parser.parse(source).diagnostics.map { "\(source.name): \($0.message.vi)" }
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  @Test(arguments: ["rules", "agendas"])
  func theListIsTheFolder(folder: String) throws {
    let listed = folder == "rules" ? Shipped.rules : Shipped.agendas
    #expect(listed.map(\.name).sorted() == (try Scripts.names(in: folder)))
    for file in listed { #expect(try Scripts.source("\(folder)/\(file.name)").bytes == file.bytes, "\(file.name)") }
  }

  /// A template without a word on what it does, or with an example that does not fit, cannot be found by those who need it.
  @Test func everyTemplateIsDescribedWithAnExample() throws {
    for name in try Scripts.names(in: "agendas") {
      let source = try Scripts.source("agendas/\(name)")
      let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for case .control(.template(let template)) in Parser.parse(source).script.map(\.statement) {
        let title = try #require(template.name.literal?.text.literal)
        let header = try #require(lines.firstIndex { $0.hasPrefix("mẫu \"\(title)\"") })
        let comment = lines[..<header].reversed().prefix { $0.hasPrefix("--") }.map { $0.dropFirst(3) }
        let example = try #require(comment.first { $0.hasPrefix("Ví dụ: ") }, "\(title)").dropFirst("Ví dụ: ".count)
        guard case .control(.use(let use))? = Parser.parse(SourceText(String(example))).script.first?.statement else {
          Issue.record("\(title): \(example)")
          continue
        }
        #expect(use.name.literal?.text.literal == title)
        let parameters = template.parameters.map(\.name.text)
        #expect(use.arguments.allSatisfy { parameters.contains($0.name.text) }, "\(title): \(example)")
        let described = comment.contains { $0.hasPrefix("Tham số: ") && $0.dropLast() == "Tham số: \(parameters.joined(separator: ", "))" }
        #expect(parameters.isEmpty || described, "\(title): \(parameters)")
      }
    }
  }
}
