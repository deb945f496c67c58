/// The forms of the statements, by families: which form a statement has, and which statement a verb begins.
extension Statement {
  /// Walks the form of the statement; false for those that hold expressions or blocks and have no form.
  public mutating func walk<W: FormWalker>(_ walker: inout W) -> Bool {
    walkRoster(&walker) || walkMeeting(&walker) || walkAsking(&walker)
  }

  /// The statement a verb begins, as a walker fills its blank form; nil for those without a form.
  static func filled<W: FormWalker>(_ verb: Keyword, by walker: inout W) -> Statement? {
    filledRoster(verb, by: &walker) ?? filledMeeting(verb, by: &walker) ?? filledAsking(verb, by: &walker)
  }

  private static func walked<F: Form>(_ walker: inout some FormWalker) -> F {
    var form = F()
    form.walk(&walker)
    return form
  }

  // MARK: Organisation, roster and assignment

  private mutating func walkRoster<W: FormWalker>(_ walker: inout W) -> Bool {
    switch self {
    case .cell(var form): do { form.walk(&walker); if W.changesForms { self = .cell(form) } }
    case .term(var form): do { form.walk(&walker); if W.changesForms { self = .term(form) } }
    case .member(var form): do { form.walk(&walker); if W.changesForms { self = .member(form) } }
    case .role(var form): do { form.walk(&walker); if W.changesForms { self = .role(form) } }
    case .update(var form): do { form.walk(&walker); if W.changesForms { self = .update(form) } }
    case .group(var form): do { form.walk(&walker); if W.changesForms { self = .group(form) } }
    case .candidate(var form): do { form.walk(&walker); if W.changesForms { self = .candidate(form) } }
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
    default: return false
    }
    return true
  }

  private static func filledRoster<W: FormWalker>(_ verb: Keyword, by walker: inout W) -> Statement? {
    switch verb {
    case .cell: .cell(walked(&walker))
    case .term: .term(walked(&walker))
    case .member: .member(walked(&walker))
    case .role: .role(walked(&walker))
    case .update: .update(walked(&walker))
    case .group: .group(walked(&walker))
    case .candidate: .candidate(walked(&walker))
    case .exempt: .exempt(walked(&walker))
    case .resume: .resume(walked(&walker))
    case .transfer: .transfer(walked(&walker))
    case .receive: .receive(walked(&walker))
    case .confirm: .confirm(walked(&walker))
    case .suspend, .remove, .expel, .withdraw, .deceased: .ending(walked(&walker))
    case .document: .document(walked(&walker))
    case .regulation: .regulation(walked(&walker))
    case .rule: .rule(walked(&walker))
    case .dated: .dated(walked(&walker))
    case .assign: .assign(walked(&walker))
    case .adjust: .adjust(walked(&walker))
    case .handOver: .handOver(walked(&walker))
    case .stop: .stop(walked(&walker))
    case .plan: .plan(walked(&walker))
    case .support: .support(walked(&walker))
    case .inspect: .inspect(walked(&walker))
    default: nil
    }
  }

  // MARK: Meetings

  private mutating func walkMeeting<W: FormWalker>(_ walker: inout W) -> Bool {
    switch self {
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
    case .elect(var form): do { form.walk(&walker); if W.changesForms { self = .elect(form) } }
    case .resolve(var form): do { form.walk(&walker); if W.changesForms { self = .resolve(form) } }
    case .point(var form): do { form.walk(&walker); if W.changesForms { self = .point(form) } }
    case .target(var form): do { form.walk(&walker); if W.changesForms { self = .target(form) } }
    case .shortcoming(var form): do { form.walk(&walker); if W.changesForms { self = .shortcoming(form) } }
    case .commend(var form): do { form.walk(&walker); if W.changesForms { self = .commend(form) } }
    case .remind(var form): do { form.walk(&walker); if W.changesForms { self = .remind(form) } }
    case .score(var form): do { form.walk(&walker); if W.changesForms { self = .score(form) } }
    case .readBack(var form): do { form.walk(&walker); if W.changesForms { self = .readBack(form) } }
    case .close(var form): do { form.walk(&walker); if W.changesForms { self = .close(form) } }
    case .sent(var form): do { form.walk(&walker); if W.changesForms { self = .sent(form) } }
    default: return false
    }
    return true
  }

  private static func filledMeeting<W: FormWalker>(_ verb: Keyword, by walker: inout W) -> Statement? {
    switch verb {
    case .meeting: .meeting(walked(&walker))
    case .guest: .guest(walked(&walker))
    case .attend: .attend(walked(&walker))
    case .absent: .absent(walked(&walker))
    case .arrive: .arrive(walked(&walker))
    case .leave: .leave(walked(&walker))
    case .item: .item(walked(&walker))
    case .say: .say(walked(&walker))
    case .report: .report(walked(&walker))
    case .discuss: .discuss(walked(&walker))
    case .conclude: .conclude(walked(&walker))
    case .vote: .vote(walked(&walker))
    case .elect: .elect(walked(&walker))
    case .resolve: .resolve(walked(&walker))
    case .point: .point(walked(&walker))
    case .target: .target(walked(&walker))
    case .shortcoming: .shortcoming(walked(&walker))
    case .commend: .commend(walked(&walker))
    case .remind: .remind(walked(&walker))
    case .score: .score(walked(&walker))
    case .readBack: .readBack(walked(&walker))
    case .close: .close(walked(&walker))
    case .sent: .sent(walked(&walker))
    default: nil
    }
  }

  // MARK: Asking, the shell, dues and the year end

  private mutating func walkAsking<W: FormWalker>(_ walker: inout W) -> Bool {
    switch self {
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
    case .correct(var form): do { form.walk(&walker); if W.changesForms { self = .correct(form) } }
    case .export(var form): do { form.walk(&walker); if W.changesForms { self = .export(form) } }
    case .saveTemplate(var form): do { form.walk(&walker); if W.changesForms { self = .saveTemplate(form) } }
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
    default: return false
    }
    return true
  }

  private static func filledAsking<W: FormWalker>(_ verb: Keyword, by walker: inout W) -> Statement? {
    switch verb {
    case .check: .check(walked(&walker))
    case .explain: .explain(walked(&walker))
    case .fix: .fix(walked(&walker))
    case .accept: .accept(walked(&walker))
    case .history: .history(walked(&walker))
    case .status: .status(walked(&walker))
    case .suggest: .suggest(walked(&walker))
    case .include: .include(walked(&walker))
    case .undo: .undo(walked(&walker))
    case .redo: .redo(walked(&walker))
    case .correct: .correct(walked(&walker))
    case .export: .export(walked(&walker))
    case .saveTemplate: .saveTemplate(walked(&walker))
    case .help: .help(walked(&walker))
    case .language: .language(walked(&walker))
    case .quit: .quit(walked(&walker))
    case .duesRate: .duesRate(walked(&walker))
    case .duesRelief: .duesRelief(walked(&walker))
    case .remit: .remit(walked(&walker))
    case .dues: .dues(walked(&walker))
    case .residence: .residence(walked(&walker))
    case .review: .review(walked(&walker))
    case .propose: .propose(walked(&walker))
    case .classify: .classify(walked(&walker))
    default: nil
    }
  }
}
