import Diagnostics
import Domain
import Syntax

/// What a template is for and what it asks for.
extension Interpreter {
  func help(_ form: HelpStatement) throws(Diagnostic) {
    var form = form
    try resolve(&form)
    switch form.topic?.literal {
    case .verb(let verb)?: host.request(.help(verb))
    case nil: host.request(.help(nil))
    case .template(let name)?: host.show(.text(try template(named: name.text.literal ?? "", at: form.topic?.span ?? .zero).help))
    }
  }
}

extension Template {
  /// `ngày: ngày, giờ: giờ = 19:00`
  var parameters: Localized { .joined(statement.parameters.map(\.written), with: ", ") }

  /// Its purpose, its parameters one a line, and how it is used.
  fileprivate var help: Localized {
    let title = Localized(vi: "mẫu “\(name)” (\(origin.word.vi))", en: "template “\(name)” (\(origin.word.en))")
    let lines = statement.parameters.map { Localized(vi: "  " + $0.written.vi, en: "  " + $0.written.en) }
    let parameters = lines.isEmpty ? [] : [Localized(vi: "Tham số:", en: "Parameters:")] + lines
    let lead = Localized(vi: "Ví dụ:", en: "For example:")
    let use = Localized.printed(.control(.use(example)))
    let purpose = explanation.isEmpty ? [] : [Localized(vi: explanation, en: explanation)]
    return .joined([title] + purpose + parameters + [lead, Localized(vi: "  " + use.vi, en: "  " + use.en)], with: "\n")
  }

  /// The template used with a value for each parameter that needs one.
  private var example: UseStatement {
    let needed = statement.parameters.filter { $0.defaultValue == nil }
    return UseStatement(
      name: statement.name, arguments: needed.map { UseStatement.Argument(name: $0.name, value: $0.sample) })
  }
}

extension TemplateStatement.Parameter {
  var written: Localized {
    Localized(vi: Printer.print(self, in: .vi), en: Printer.print(self, in: .en))
  }

  fileprivate var sample: Expression {
    if let first = choices.first { return .string(first) }
    return switch type.value {
    case .typeNumber: .number(NumberLiteral(1))
    case .date: .date(.today)
    case .month: .month(MonthLiteral(year: 2026, month: 9))
    case .quarter: .quarter(QuarterLiteral(year: 2026, quarter: 3))
    case .typeTime: .time(TimeLiteral(hour: 19, minute: 0))
    case .typePercent: .percent(PercentLiteral(60))
    case .typeMoney: .money(MoneyLiteral(10_000))
    case .typeDocument: .document(DocumentLiteral(number: 8, type: "NQ", issuer: "CB"))
    case .term: .term(TermLiteral(first: 2025, last: 2030))
    case .typeTruth: .boolean(true)
    case .member: .member(HandleLiteral("bình"), Place())
    case .typeTask: .task(TaskLiteral(2), Place())
    case .typeMembers: .nothing
    case .typeText, nil: .string(StringLiteral("…"))
    }
  }
}
