/// Coming to the cell, going from it, and standing in it.
public indirect enum MembershipSentence: Sendable, Equatable {
  case candidate(CandidateStatement)
  case exempt(ExemptStatement)
  case resume(ResumeStatement)
  case transfer(TransferStatement)
  case receive(ReceiveStatement)
  case confirm(ConfirmStatement)
  case ending(EndingStatement)

  enum Kind: UInt8, CaseIterable { case candidate, exempt, resume, transfer, receive, confirm, ending }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> MembershipSentence {
    switch kind {
    case .candidate: .candidate(maker.formed())
    case .exempt: .exempt(maker.formed())
    case .resume: .resume(maker.formed())
    case .transfer: .transfer(maker.formed())
    case .receive: .receive(maker.formed())
    case .confirm: .confirm(maker.formed())
    case .ending: .ending(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .candidate(var form): do { form.walk(&walker); if W.changesForms { self = .candidate(form) } }
    case .exempt(var form): do { form.walk(&walker); if W.changesForms { self = .exempt(form) } }
    case .resume(var form): do { form.walk(&walker); if W.changesForms { self = .resume(form) } }
    case .transfer(var form): do { form.walk(&walker); if W.changesForms { self = .transfer(form) } }
    case .receive(var form): do { form.walk(&walker); if W.changesForms { self = .receive(form) } }
    case .confirm(var form): do { form.walk(&walker); if W.changesForms { self = .confirm(form) } }
    case .ending(var form): do { form.walk(&walker); if W.changesForms { self = .ending(form) } }
    }
  }
}
