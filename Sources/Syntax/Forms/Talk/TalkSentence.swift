/// What is said in a meeting and what it leaves to be followed.
public indirect enum TalkSentence: Sendable, Equatable {
  case say(SayStatement)
  case report(ReportStatement)
  case discuss(DiscussStatement)
  case conclude(ConcludeStatement)
  case point(PointStatement)
  case target(TargetStatement)
  case shortcoming(ShortcomingStatement)
  case commend(CommendStatement)
  case remind(RemindStatement)

  enum Kind: UInt8, CaseIterable { case say, report, discuss, conclude, point, target, shortcoming, commend, remind }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> TalkSentence {
    switch kind {
    case .say: .say(maker.formed())
    case .report: .report(maker.formed())
    case .discuss: .discuss(maker.formed())
    case .conclude: .conclude(maker.formed())
    case .point: .point(maker.formed())
    case .target: .target(maker.formed())
    case .shortcoming: .shortcoming(maker.formed())
    case .commend: .commend(maker.formed())
    case .remind: .remind(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .say(var form): do { form.walk(&walker); if W.changesForms { self = .say(form) } }
    case .report(var form): do { form.walk(&walker); if W.changesForms { self = .report(form) } }
    case .discuss(var form): do { form.walk(&walker); if W.changesForms { self = .discuss(form) } }
    case .conclude(var form): do { form.walk(&walker); if W.changesForms { self = .conclude(form) } }
    case .point(var form): do { form.walk(&walker); if W.changesForms { self = .point(form) } }
    case .target(var form): do { form.walk(&walker); if W.changesForms { self = .target(form) } }
    case .shortcoming(var form): do { form.walk(&walker); if W.changesForms { self = .shortcoming(form) } }
    case .commend(var form): do { form.walk(&walker); if W.changesForms { self = .commend(form) } }
    case .remind(var form): do { form.walk(&walker); if W.changesForms { self = .remind(form) } }
    }
  }
}
