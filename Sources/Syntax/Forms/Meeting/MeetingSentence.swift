/// The course of a meeting, and how it is scored and sent up.
public indirect enum MeetingSentence: Sendable, Equatable {
  case meeting(MeetingStatement)
  case guest(GuestStatement)
  case attend(AttendStatement)
  case absent(AbsentStatement)
  case arrive(ArriveStatement)
  case leave(LeaveStatement)
  case item(ItemStatement)
  case score(ScoreStatement)
  case readBack(ReadBackStatement)
  case close(CloseStatement)
  case sent(SentStatement)

  enum Kind: UInt8, CaseIterable { case meeting, guest, attend, absent, arrive, leave, item, score, readBack, close, sent }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> MeetingSentence {
    switch kind {
    case .meeting: .meeting(maker.formed())
    case .guest: .guest(maker.formed())
    case .attend: .attend(maker.formed())
    case .absent: .absent(maker.formed())
    case .arrive: .arrive(maker.formed())
    case .leave: .leave(maker.formed())
    case .item: .item(maker.formed())
    case .score: .score(maker.formed())
    case .readBack: .readBack(maker.formed())
    case .close: .close(maker.formed())
    case .sent: .sent(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .meeting(var form): do { form.walk(&walker); if W.changesForms { self = .meeting(form) } }
    case .guest(var form): do { form.walk(&walker); if W.changesForms { self = .guest(form) } }
    case .attend(var form): do { form.walk(&walker); if W.changesForms { self = .attend(form) } }
    case .absent(var form): do { form.walk(&walker); if W.changesForms { self = .absent(form) } }
    case .arrive(var form): do { form.walk(&walker); if W.changesForms { self = .arrive(form) } }
    case .leave(var form): do { form.walk(&walker); if W.changesForms { self = .leave(form) } }
    case .item(var form): do { form.walk(&walker); if W.changesForms { self = .item(form) } }
    case .score(var form): do { form.walk(&walker); if W.changesForms { self = .score(form) } }
    case .readBack(var form): do { form.walk(&walker); if W.changesForms { self = .readBack(form) } }
    case .close(var form): do { form.walk(&walker); if W.changesForms { self = .close(form) } }
    case .sent(var form): do { form.walk(&walker); if W.changesForms { self = .sent(form) } }
    }
  }
}
