/// A statement of the language, one case a form.
///
/// Indirect, because the largest forms are ten times the smallest.
public indirect enum Statement: Sendable, Equatable {
  case cell(CellStatement)
  case term(TermStatement)
  case member(MemberStatement)
  case role(RoleStatement)
  case update(UpdateStatement)
  case group(GroupStatement)
  case exempt(ExemptStatement)
  case resume(ResumeStatement)
  case transfer(TransferStatement)
  case receive(ReceiveStatement)
  case confirm(ConfirmStatement)
  case ending(EndingStatement)
  case document(DocumentStatement)
  case regulation(RegulationStatement)
  case rule(RuleStatement)
  case dated(DatedStatement)
  case assign(AssignStatement)
  case adjust(AdjustStatement)
  case handOver(HandOverStatement)
  case stop(StopStatement)
  case plan(PlanStatement)
  case support(SupportStatement)
  case inspect(InspectStatement)
  case meeting(MeetingStatement)
  case guest(GuestStatement)
  case attend(AttendStatement)
  case absent(AbsentStatement)
  case arrive(ArriveStatement)
  case leave(LeaveStatement)
  case item(ItemStatement)
  case say(SayStatement)
  case report(ReportStatement)
  case discuss(DiscussStatement)
  case conclude(ConcludeStatement)
  case vote(VoteStatement)
  case resolve(ResolveStatement)
  case commend(CommendStatement)
  case remind(RemindStatement)
  case score(ScoreStatement)
  case readBack(ReadBackStatement)
  case close(CloseStatement)
  case check(CheckStatement)
  case explain(ExplainStatement)
  case fix(FixStatement)
  case accept(AcceptStatement)
  case history(HistoryStatement)
  case status(StatusStatement)
  case suggest(SuggestStatement)
  case include(IncludeStatement)
  case undo(UndoStatement)
  case redo(RedoStatement)
  case export(ExportStatement)
  case help(HelpStatement)
  case language(LanguageStatement)
  case quit(QuitStatement)
  case duesRate(DuesRateStatement)
  case duesRelief(DuesReliefStatement)
  case remit(RemitStatement)
  case dues(DuesStatement)
  case residence(ResidenceStatement)
  case review(ReviewStatement)
  case propose(ProposeStatement)
  case classify(ClassifyStatement)
  case show(ShowStatement)
  case count(CountStatement)
  case template(TemplateStatement)
  case use(UseStatement)
  case `let`(LetStatement)
  case ask(AskStatement)
  case forEach(ForEachStatement)
  case `if`(IfStatement)
  case expect(ExpectStatement)
}

extension Statement {
  /// Walks the form of the statement; false for those that hold expressions or blocks and have no form.
  public mutating func walk<W: FormWalker>(_ walker: inout W) -> Bool {
    switch self {
    case .cell(var form): do { form.walk(&walker); if W.changesForms { self = .cell(form) } }
    case .term(var form): do { form.walk(&walker); if W.changesForms { self = .term(form) } }
    case .member(var form): do { form.walk(&walker); if W.changesForms { self = .member(form) } }
    case .role(var form): do { form.walk(&walker); if W.changesForms { self = .role(form) } }
    case .update(var form): do { form.walk(&walker); if W.changesForms { self = .update(form) } }
    case .group(var form): do { form.walk(&walker); if W.changesForms { self = .group(form) } }
    case .exempt(var form): do { form.walk(&walker); if W.changesForms { self = .exempt(form) } }
    case .resume(var form): do { form.walk(&walker); if W.changesForms { self = .resume(form) } }
    case .transfer(var form): do { form.walk(&walker); if W.changesForms { self = .transfer(form) } }
    case .receive(var form): do { form.walk(&walker); if W.changesForms { self = .receive(form) } }
    case .confirm(var form): do { form.walk(&walker); if W.changesForms { self = .confirm(form) } }
    case .ending(var form): do { form.walk(&walker); if W.changesForms { self = .ending(form) } }
    case .document(var form): do { form.walk(&walker); if W.changesForms { self = .document(form) } }
    case .regulation(var form): do { form.walk(&walker); if W.changesForms { self = .regulation(form) } }
    case .rule(var form): do { form.walk(&walker); if W.changesForms { self = .rule(form) } }
    case .dated(var form): do { form.walk(&walker); if W.changesForms { self = .dated(form) } }
    case .assign(var form): do { form.walk(&walker); if W.changesForms { self = .assign(form) } }
    case .adjust(var form): do { form.walk(&walker); if W.changesForms { self = .adjust(form) } }
    case .handOver(var form): do { form.walk(&walker); if W.changesForms { self = .handOver(form) } }
    case .stop(var form): do { form.walk(&walker); if W.changesForms { self = .stop(form) } }
    case .plan(var form): do { form.walk(&walker); if W.changesForms { self = .plan(form) } }
    case .support(var form): do { form.walk(&walker); if W.changesForms { self = .support(form) } }
    case .inspect(var form): do { form.walk(&walker); if W.changesForms { self = .inspect(form) } }
    case .meeting(var form): do { form.walk(&walker); if W.changesForms { self = .meeting(form) } }
    case .guest(var form): do { form.walk(&walker); if W.changesForms { self = .guest(form) } }
    case .attend(var form): do { form.walk(&walker); if W.changesForms { self = .attend(form) } }
    case .absent(var form): do { form.walk(&walker); if W.changesForms { self = .absent(form) } }
    case .arrive(var form): do { form.walk(&walker); if W.changesForms { self = .arrive(form) } }
    case .leave(var form): do { form.walk(&walker); if W.changesForms { self = .leave(form) } }
    case .item(var form): do { form.walk(&walker); if W.changesForms { self = .item(form) } }
    case .say(var form): do { form.walk(&walker); if W.changesForms { self = .say(form) } }
    case .report(var form): do { form.walk(&walker); if W.changesForms { self = .report(form) } }
    case .discuss(var form): do { form.walk(&walker); if W.changesForms { self = .discuss(form) } }
    case .conclude(var form): do { form.walk(&walker); if W.changesForms { self = .conclude(form) } }
    case .vote(var form): do { form.walk(&walker); if W.changesForms { self = .vote(form) } }
    case .resolve(var form): do { form.walk(&walker); if W.changesForms { self = .resolve(form) } }
    case .commend(var form): do { form.walk(&walker); if W.changesForms { self = .commend(form) } }
    case .remind(var form): do { form.walk(&walker); if W.changesForms { self = .remind(form) } }
    case .score(var form): do { form.walk(&walker); if W.changesForms { self = .score(form) } }
    case .readBack(var form): do { form.walk(&walker); if W.changesForms { self = .readBack(form) } }
    case .close(var form): do { form.walk(&walker); if W.changesForms { self = .close(form) } }
    case .check(var form): do { form.walk(&walker); if W.changesForms { self = .check(form) } }
    case .explain(var form): do { form.walk(&walker); if W.changesForms { self = .explain(form) } }
    case .fix(var form): do { form.walk(&walker); if W.changesForms { self = .fix(form) } }
    case .accept(var form): do { form.walk(&walker); if W.changesForms { self = .accept(form) } }
    case .history(var form): do { form.walk(&walker); if W.changesForms { self = .history(form) } }
    case .status(var form): do { form.walk(&walker); if W.changesForms { self = .status(form) } }
    case .suggest(var form): do { form.walk(&walker); if W.changesForms { self = .suggest(form) } }
    case .include(var form): do { form.walk(&walker); if W.changesForms { self = .include(form) } }
    case .undo(var form): do { form.walk(&walker); if W.changesForms { self = .undo(form) } }
    case .redo(var form): do { form.walk(&walker); if W.changesForms { self = .redo(form) } }
    case .export(var form): do { form.walk(&walker); if W.changesForms { self = .export(form) } }
    case .help(var form): do { form.walk(&walker); if W.changesForms { self = .help(form) } }
    case .language(var form): do { form.walk(&walker); if W.changesForms { self = .language(form) } }
    case .quit(var form): do { form.walk(&walker); if W.changesForms { self = .quit(form) } }
    case .duesRate(var form): do { form.walk(&walker); if W.changesForms { self = .duesRate(form) } }
    case .duesRelief(var form): do { form.walk(&walker); if W.changesForms { self = .duesRelief(form) } }
    case .remit(var form): do { form.walk(&walker); if W.changesForms { self = .remit(form) } }
    case .dues(var form): do { form.walk(&walker); if W.changesForms { self = .dues(form) } }
    case .residence(var form): do { form.walk(&walker); if W.changesForms { self = .residence(form) } }
    case .review(var form): do { form.walk(&walker); if W.changesForms { self = .review(form) } }
    case .propose(var form): do { form.walk(&walker); if W.changesForms { self = .propose(form) } }
    case .classify(var form): do { form.walk(&walker); if W.changesForms { self = .classify(form) } }
    case .show, .count, .template, .use, .let, .ask, .forEach, .if, .expect: return false
    }
    return true
  }

  /// A blank statement of the form a verb begins, for the parser to fill; nil for those without a form.
  static func blank(_ verb: Keyword) -> Statement? {
    switch verb {
    case .cell: .cell(CellStatement())
    case .term: .term(TermStatement())
    case .member: .member(MemberStatement())
    case .role: .role(RoleStatement())
    case .update: .update(UpdateStatement())
    case .group: .group(GroupStatement())
    case .exempt: .exempt(ExemptStatement())
    case .resume: .resume(ResumeStatement())
    case .transfer: .transfer(TransferStatement())
    case .receive: .receive(ReceiveStatement())
    case .confirm: .confirm(ConfirmStatement())
    case .suspend, .remove, .expel, .withdraw, .deceased: .ending(EndingStatement())
    case .document: .document(DocumentStatement())
    case .regulation: .regulation(RegulationStatement())
    case .rule: .rule(RuleStatement())
    case .dated: .dated(DatedStatement())
    case .assign: .assign(AssignStatement())
    case .adjust: .adjust(AdjustStatement())
    case .handOver: .handOver(HandOverStatement())
    case .stop: .stop(StopStatement())
    case .plan: .plan(PlanStatement())
    case .support: .support(SupportStatement())
    case .inspect: .inspect(InspectStatement())
    case .meeting: .meeting(MeetingStatement())
    case .guest: .guest(GuestStatement())
    case .attend: .attend(AttendStatement())
    case .absent: .absent(AbsentStatement())
    case .arrive: .arrive(ArriveStatement())
    case .leave: .leave(LeaveStatement())
    case .item: .item(ItemStatement())
    case .say: .say(SayStatement())
    case .report: .report(ReportStatement())
    case .discuss: .discuss(DiscussStatement())
    case .conclude: .conclude(ConcludeStatement())
    case .vote: .vote(VoteStatement())
    case .resolve: .resolve(ResolveStatement())
    case .commend: .commend(CommendStatement())
    case .remind: .remind(RemindStatement())
    case .score: .score(ScoreStatement())
    case .readBack: .readBack(ReadBackStatement())
    case .close: .close(CloseStatement())
    case .check: .check(CheckStatement())
    case .explain: .explain(ExplainStatement())
    case .fix: .fix(FixStatement())
    case .accept: .accept(AcceptStatement())
    case .history: .history(HistoryStatement())
    case .status: .status(StatusStatement())
    case .suggest: .suggest(SuggestStatement())
    case .include: .include(IncludeStatement())
    case .undo: .undo(UndoStatement())
    case .redo: .redo(RedoStatement())
    case .export: .export(ExportStatement())
    case .help: .help(HelpStatement())
    case .language: .language(LanguageStatement())
    case .quit: .quit(QuitStatement())
    case .duesRate: .duesRate(DuesRateStatement())
    case .duesRelief: .duesRelief(DuesReliefStatement())
    case .remit: .remit(RemitStatement())
    case .dues: .dues(DuesStatement())
    case .residence: .residence(ResidenceStatement())
    case .review: .review(ReviewStatement())
    case .propose: .propose(ProposeStatement())
    case .classify: .classify(ClassifyStatement())
    default: nil
    }
  }
}
