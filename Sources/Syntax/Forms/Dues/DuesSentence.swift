/// What members owe, pay and are relieved of, and what is sent up.
public indirect enum DuesSentence: Sendable, Equatable {
  case duesRate(DuesRateStatement)
  case duesRelief(DuesReliefStatement)
  case remit(RemitStatement)
  case dues(DuesStatement)

  enum Kind: UInt8, CaseIterable { case duesRate, duesRelief, remit, dues }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> DuesSentence {
    switch kind {
    case .duesRate: .duesRate(maker.formed())
    case .duesRelief: .duesRelief(maker.formed())
    case .remit: .remit(maker.formed())
    case .dues: .dues(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .duesRate(var form): do { form.walk(&walker); if W.changesForms { self = .duesRate(form) } }
    case .duesRelief(var form): do { form.walk(&walker); if W.changesForms { self = .duesRelief(form) } }
    case .remit(var form): do { form.walk(&walker); if W.changesForms { self = .remit(form) } }
    case .dues(var form): do { form.walk(&walker); if W.changesForms { self = .dues(form) } }
    }
  }
}
