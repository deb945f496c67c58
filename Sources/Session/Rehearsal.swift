import Diagnostics
import Interpreter
import Syntax
import TextRoom

extension Session {
  /// Runs what was read of a script without keeping anything, and goes on after each statement that fails.
  ///
  /// A statement with a mistake of form is not run. What only follows from an earlier mistake is left out: after a meeting that could not
  /// open, for example, every missing meeting; what was never declared is named once, any other mistake at each of its places.
  ///
  /// - Returns: the failures of meaning in order, with the mistakes of form of included files.
  public func rehearse(_ parsed: Parser.Result, from source: SourceText) -> [Failure] {
    let before = interpreter.checkpoint
    defer { interpreter.restore(before) }
    interpreter.beginWork()
    var rehearsal = Rehearsal()
    rehearse(parsed, from: source, &rehearsal)
    return rehearsal.failures
  }

  private func rehearse(_ parsed: Parser.Result, from source: SourceText, _ rehearsal: inout Rehearsal) {
    var mistakes = parsed.diagnostics.sorted { $0.place < $1.place }[...]
    for (index, sentence) in parsed.script.enumerated() where !rehearsal.isOver {
      while let mistake = mistakes.first, mistake.place < sentence.span.start {
        rehearsal.aftermath.add(mistakes.removeFirst(), mistake.replacement)
      }
      let next = index + 1 < parsed.script.count ? parsed.script[index + 1].span.start : .max
      let own = mistakes.prefix { $0.place < next }
      if own.contains(where: { $0.code != SyntaxCode.unknownVerb.rawValue || $0.place < sentence.span.end }) {
        rehearsal.aftermath.add(sentence.statement)
        continue
      }
      do throws(Failure) {
        if case .control(.include(let form)) = sentence.statement {
          try include(form, from: source, &rehearsal)
        } else {
          try rehearse(sentence, from: source)
        }
        rehearsal.aftermath.passed(sentence.statement)
      } catch {
        rehearsal.add(error)
        rehearsal.aftermath.add(sentence.statement)
      }
    }
  }

  /// Goes through an included file as through the script itself.
  private func include(_ form: IncludeStatement, from source: SourceText, _ rehearsal: inout Rehearsal) throws(Failure) {
    let (inner, script) = try interpreter.included(form, in: source)
    if rehearsal.files.insert(inner.name).inserted { rehearsal.failures += script.diagnostics.map { Failure($0, in: inner) } }
    interpreter.beginReading(source)
    defer { interpreter.endReading() }
    rehearse(script, from: inner, &rehearsal)
  }
}

/// What has been found so far.
private struct Rehearsal {
  var failures: [Failure] = []
  var aftermath = Aftermath()
  /// Names of the included files whose mistakes of form are told.
  var files: Set<String> = []
  /// A question nobody answers, a limit and Ctrl-C leave the rest of the script unknown.
  private(set) var isOver = false
  private static let ends = [InterpreterCode.noAnswer, .templateArgument, .limit, .interrupted].map(\.rawValue)
  private var told: Set<String> = []

  mutating func add(_ failure: Failure) {
    let code = failure.diagnostic.code
    let isNew = told.insert(failure.cause).inserted
    if isNew, !aftermath.explains(failure) { failures.append(failure) }
    isOver = Self.ends.contains(code)
  }
}

extension Failure {
  /// What is told once: what was never declared, wherever it is asked for; anything else at its place.
  fileprivate var cause: String {
    let message = "\(diagnostic.code) \(diagnostic.message.en)"
    let isUndeclared = InterpreterCode(rawValue: diagnostic.code).map(Aftermath.undeclared.contains) ?? false
    guard !isUndeclared, let span = diagnostic.span else { return message }
    return "\(message) \(source.name) \(span.start)"
  }
}

extension Diagnostic {
  fileprivate var place: UInt32 { span?.start ?? 0 }
}

/// What later statements may lack because an earlier one was not done.
private struct Aftermath {
  /// For the rest of the script.
  private var lasting: Set<InterpreterCode> = []
  /// Until the next meeting opens.
  private var inMeeting: Set<InterpreterCode> = []

  /// The handles of members who were to be brought into being, without marks.
  private var handles: Set<String> = []

  /// What one missing statement brings about, however often it is needed.
  static let undeclared: Set<InterpreterCode> = [
    .noCell, .noMeeting, .unknownMember, .unknownTask, .unknownFollowUp, .unknownCandidate, .unknownTemplate, .unknownName,
  ]

  func explains(_ failure: Failure) -> Bool {
    guard let code = InterpreterCode(rawValue: failure.diagnostic.code) else { return false }
    return lasting.contains(code) || inMeeting.contains(code) || code == .unknownMember && isAwaited(in: failure)
  }

  /// Whether the member looked up in vain may be one whose statement failed; a name instead of a handle may be any of them.
  private func isAwaited(in failure: Failure) -> Bool {
    guard !handles.isEmpty, let span = failure.diagnostic.span else { return false }
    let written = failure.source[span].folded
    return !written.hasPrefix("@") || handles.contains(String(written.dropFirst()).nameKey.folded)
  }

  mutating func passed(_ statement: Statement) {
    if case .meeting(.meeting) = statement { inMeeting = [] }
  }

  /// After a line that was not read; the verb that was probably meant tells what is missing now, else it may be anything.
  mutating func add(_ mistake: Diagnostic, _ meant: String?) {
    guard mistake.code == SyntaxCode.unknownVerb.rawValue else { return }
    inMeeting.formUnion([.noMeeting, .meetingOpen, .unconcluded, .tooManyVotes, .otherOwner, .refused])
    if let meant, let statement = Parser.parse(SourceText(meant)).script.first?.statement { return add(statement) }
    lasting.formUnion([.noCell, .unknownMember, .unknownTask, .unknownFollowUp, .unknownTemplate, .unknownName])
  }

  mutating func add(_ statement: Statement) {
    switch statement {
    case .roster(let sentence): add(sentence)
    case .membership(let sentence): add(sentence)
    case .assignment(let sentence): add(sentence)
    case .meeting(let sentence): add(sentence)
    case .talk(let sentence): add(sentence)
    case .votes(.resolve): addFollowUp()
    case .control(let sentence): add(sentence)
    case .votes(.vote), .votes(.elect), .dues, .year, .asking: break
    }
  }

  private mutating func add(_ sentence: RosterSentence) {
    switch sentence {
    case .cell: lasting.insert(.noCell)
    case .member(let form): add(handle: form.handle)
    case .role, .update, .term: lasting.insert(.refused)
    case .group, .rule, .visit, .badge: break
    }
  }

  private mutating func add(_ sentence: MembershipSentence) {
    switch sentence {
    case .receive(let form): add(handle: form.handle)
    case .resume, .exempt, .transfer, .confirm, .ending: lasting.insert(.refused)
    case .concludeSign: lasting.insert(.refused)
    case .candidate, .violationSign, .disciplining: break
    }
  }

  private mutating func add(_ sentence: AssignmentSentence) {
    switch sentence {
    case .assign: lasting.formUnion([.unknownTask, .otherOwner, .taskEnded, .refused])
    case .adjust, .handOver, .stop: lasting.formUnion([.otherOwner, .taskEnded, .impossibleDate, .refused])
    case .plan, .support, .inspect, .document, .regulation: break
    }
  }

  private mutating func add(_ sentence: MeetingSentence) {
    switch sentence {
    case .meeting:
      inMeeting.formUnion([.noMeeting, .unconcluded, .refused])
      lasting.formUnion([.impossibleDate])
    case .close: inMeeting.formUnion([.meetingOpen, .noMeeting])
    case .attend, .absent, .arrive, .leave: inMeeting.formUnion([.tooManyVotes, .refused])
    case .guest, .item: inMeeting.formUnion([.unconcluded, .refused])
    case .score, .readBack, .sent: break
    }
  }

  private mutating func add(_ sentence: TalkSentence) {
    switch sentence {
    case .point, .target, .shortcoming: addFollowUp()
    case .report, .discuss, .conclude: inMeeting.formUnion([.unconcluded, .refused])
    case .say, .commend, .remind: break
    }
  }

  private mutating func add(_ sentence: ControlSentence) {
    switch sentence {
    case .template: lasting.insert(.unknownTemplate)
    case .let, .ask: lasting.insert(.unknownName)
    case .dated: lasting.insert(.impossibleDate)
    case .include, .use, .if, .forEach:
      lasting.formUnion([.noCell, .unknownMember, .unknownTask, .unknownFollowUp, .unknownTemplate, .unknownName, .refused])
      inMeeting.formUnion([.noMeeting, .meetingOpen, .unconcluded])
    case .expect, .saveTemplate, .saveExercise: break
    }
  }

  private mutating func addFollowUp() {
    lasting.insert(.unknownFollowUp)
    inMeeting.formUnion([.unconcluded, .refused])
  }

  private mutating func add(handle: Operand<HandleLiteral>) {
    lasting.insert(.refused)
    if case .literal(let handle) = handle.content { handles.insert(handle.name.nameKey.folded) } else { lasting.insert(.unknownMember) }
  }
}
