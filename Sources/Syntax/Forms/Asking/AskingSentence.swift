/// Questions about the record, taking back and writing out, and the program itself. Of these only `chấp nhận` is a record by itself.
public indirect enum AskingSentence: Sendable, Equatable {
  case show(ShowStatement)
  case count(CountStatement)
  case check(CheckStatement)
  case explain(ExplainStatement)
  case fix(FixStatement)
  case accept(AcceptStatement)
  case history(HistoryStatement)
  case status(StatusStatement)
  case suggest(SuggestStatement)
  case offer(OfferStatement)
  case undo(UndoStatement)
  case redo(RedoStatement)
  case correct(CorrectStatement)
  case export(ExportStatement)
  case help(HelpStatement)
  case language(LanguageStatement)
  case quit(QuitStatement)

  enum Kind: UInt8, CaseIterable {
    case show, count, check, explain, fix, accept, history, status, suggest, offer, undo, redo, correct, export, help, language, quit
  }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> AskingSentence? {
    switch kind {
    case .show: maker.unformed().map(AskingSentence.show)
    case .count: maker.unformed().map(AskingSentence.count)
    case .check: .check(maker.formed())
    case .explain: .explain(maker.formed())
    case .fix: .fix(maker.formed())
    case .accept: .accept(maker.formed())
    case .history: .history(maker.formed())
    case .status: .status(maker.formed())
    case .suggest: .suggest(maker.formed())
    case .offer: .offer(maker.formed())
    case .undo: .undo(maker.formed())
    case .redo: .redo(maker.formed())
    case .correct: .correct(maker.formed())
    case .export: .export(maker.formed())
    case .help: .help(maker.formed())
    case .language: .language(maker.formed())
    case .quit: .quit(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .show(var form): do { walker.unformed(&form); if W.changesForms { self = .show(form) } }
    case .count(var form): do { walker.unformed(&form); if W.changesForms { self = .count(form) } }
    case .check(var form): do { form.walk(&walker); if W.changesForms { self = .check(form) } }
    case .explain(var form): do { form.walk(&walker); if W.changesForms { self = .explain(form) } }
    case .fix(var form): do { form.walk(&walker); if W.changesForms { self = .fix(form) } }
    case .accept(var form): do { form.walk(&walker); if W.changesForms { self = .accept(form) } }
    case .history(var form): do { form.walk(&walker); if W.changesForms { self = .history(form) } }
    case .status(var form): do { form.walk(&walker); if W.changesForms { self = .status(form) } }
    case .suggest(var form): do { form.walk(&walker); if W.changesForms { self = .suggest(form) } }
    case .offer(var form): do { form.walk(&walker); if W.changesForms { self = .offer(form) } }
    case .undo(var form): do { form.walk(&walker); if W.changesForms { self = .undo(form) } }
    case .redo(var form): do { form.walk(&walker); if W.changesForms { self = .redo(form) } }
    case .correct(var form): do { form.walk(&walker); if W.changesForms { self = .correct(form) } }
    case .export(var form): do { form.walk(&walker); if W.changesForms { self = .export(form) } }
    case .help(var form): do { form.walk(&walker); if W.changesForms { self = .help(form) } }
    case .language(var form): do { form.walk(&walker); if W.changesForms { self = .language(form) } }
    case .quit(var form): do { form.walk(&walker); if W.changesForms { self = .quit(form) } }
    }
  }
}
