/// Statements that hold others or say how others are run. None is a record.
public indirect enum ControlSentence: Sendable, Equatable {
  case template(TemplateStatement)
  case use(UseStatement)
  case `let`(LetStatement)
  case ask(AskStatement)
  case forEach(ForEachStatement)
  case `if`(IfStatement)
  case include(IncludeStatement)
  case expect(ExpectStatement)
  case saveTemplate(SaveTemplateStatement)
  case saveExercise(SaveExerciseStatement)
  case dated(DatedStatement)

  enum Kind: UInt8, CaseIterable { case template, use, `let`, ask, forEach, `if`, include, expect, saveTemplate, saveExercise, dated }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> ControlSentence? {
    switch kind {
    case .template: maker.unformed().map(ControlSentence.template)
    case .use: maker.unformed().map(ControlSentence.use)
    case .let: maker.unformed().map(ControlSentence.let)
    case .ask: maker.unformed().map(ControlSentence.ask)
    case .forEach: maker.unformed().map(ControlSentence.forEach)
    case .if: maker.unformed().map(ControlSentence.if)
    case .include: .include(maker.formed())
    case .expect: maker.unformed().map(ControlSentence.expect)
    case .saveTemplate: .saveTemplate(maker.formed())
    case .saveExercise: .saveExercise(maker.formed())
    case .dated: .dated(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .template(var form): do { walker.unformed(&form); if W.changesForms { self = .template(form) } }
    case .use(var form): do { walker.unformed(&form); if W.changesForms { self = .use(form) } }
    case .let(var form): do { walker.unformed(&form); if W.changesForms { self = .let(form) } }
    case .ask(var form): do { walker.unformed(&form); if W.changesForms { self = .ask(form) } }
    case .forEach(var form): do { walker.unformed(&form); if W.changesForms { self = .forEach(form) } }
    case .if(var form): do { walker.unformed(&form); if W.changesForms { self = .if(form) } }
    case .include(var form): do { form.walk(&walker); if W.changesForms { self = .include(form) } }
    case .expect(var form): do { walker.unformed(&form); if W.changesForms { self = .expect(form) } }
    case .saveTemplate(var form): do { form.walk(&walker); if W.changesForms { self = .saveTemplate(form) } }
    case .saveExercise(var form): do { form.walk(&walker); if W.changesForms { self = .saveExercise(form) } }
    case .dated(var form): do { form.walk(&walker); if W.changesForms { self = .dated(form) } }
    }
  }
}
