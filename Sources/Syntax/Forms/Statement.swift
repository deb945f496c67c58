/// A statement of the language, by its family.
///
/// A family is one box on the heap, because the largest forms are ten times the smallest.
public enum Statement: Sendable, Equatable {
  case roster(RosterSentence)
  case membership(MembershipSentence)
  case assignment(AssignmentSentence)
  case meeting(MeetingSentence)
  case talk(TalkSentence)
  case votes(VotesSentence)
  case dues(DuesSentence)
  case year(YearSentence)
  case asking(AskingSentence)
  case control(ControlSentence)
}

extension Statement {
  /// Which statement it is, whatever is written in it.
  enum Kind: Sendable {
    case roster(RosterSentence.Kind)
    case membership(MembershipSentence.Kind)
    case assignment(AssignmentSentence.Kind)
    case meeting(MeetingSentence.Kind)
    case talk(TalkSentence.Kind)
    case votes(VotesSentence.Kind)
    case dues(DuesSentence.Kind)
    case year(YearSentence.Kind)
    case asking(AskingSentence.Kind)
    case control(ControlSentence.Kind)

    static let all: [Kind] =
      RosterSentence.Kind.allCases.map(Kind.roster)
      + MembershipSentence.Kind.allCases.map(Kind.membership)
      + AssignmentSentence.Kind.allCases.map(Kind.assignment)
      + MeetingSentence.Kind.allCases.map(Kind.meeting)
      + TalkSentence.Kind.allCases.map(Kind.talk)
      + VotesSentence.Kind.allCases.map(Kind.votes)
      + DuesSentence.Kind.allCases.map(Kind.dues)
      + YearSentence.Kind.allCases.map(Kind.year)
      + AskingSentence.Kind.allCases.map(Kind.asking)
      + ControlSentence.Kind.allCases.map(Kind.control)
  }

  /// Walks the form of the statement; one that holds expressions or others is handed over whole.
  public mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .roster(var family): do { family.walk(&walker); if W.changesForms { self = .roster(family) } }
    case .membership(var family): do { family.walk(&walker); if W.changesForms { self = .membership(family) } }
    case .assignment(var family): do { family.walk(&walker); if W.changesForms { self = .assignment(family) } }
    case .meeting(var family): do { family.walk(&walker); if W.changesForms { self = .meeting(family) } }
    case .talk(var family): do { family.walk(&walker); if W.changesForms { self = .talk(family) } }
    case .votes(var family): do { family.walk(&walker); if W.changesForms { self = .votes(family) } }
    case .dues(var family): do { family.walk(&walker); if W.changesForms { self = .dues(family) } }
    case .year(var family): do { family.walk(&walker); if W.changesForms { self = .year(family) } }
    case .asking(var family): do { family.walk(&walker); if W.changesForms { self = .asking(family) } }
    case .control(var family): do { family.walk(&walker); if W.changesForms { self = .control(family) } }
    }
  }

  /// A statement as somebody makes it: the parser from the text at the cursor, a walker by walking a blank form.
  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> Statement? {
    switch kind {
    case .roster(let kind): .roster(.made(kind, by: &maker))
    case .membership(let kind): .membership(.made(kind, by: &maker))
    case .assignment(let kind): .assignment(.made(kind, by: &maker))
    case .meeting(let kind): .meeting(.made(kind, by: &maker))
    case .talk(let kind): .talk(.made(kind, by: &maker))
    case .votes(let kind): .votes(.made(kind, by: &maker))
    case .dues(let kind): .dues(.made(kind, by: &maker))
    case .year(let kind): .year(.made(kind, by: &maker))
    case .asking(let kind): AskingSentence.made(kind, by: &maker).map(Statement.asking)
    case .control(let kind): ControlSentence.made(kind, by: &maker).map(Statement.control)
    }
  }

  /// The statement a verb begins; nil for a keyword that begins none.
  static func made<M: StatementMaker>(from verb: Keyword, by maker: inout M) -> Statement? {
    guard let kind = VerbTable.shared.kind(of: verb) else { return nil }
    return made(kind, by: &maker)
  }
}
