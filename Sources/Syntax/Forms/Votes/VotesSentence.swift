/// Votes, elections and resolutions.
public indirect enum VotesSentence: Sendable, Equatable {
  case vote(VoteStatement)
  case elect(ElectStatement)
  case resolve(ResolveStatement)

  enum Kind: UInt8, CaseIterable { case vote, elect, resolve }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> VotesSentence {
    switch kind {
    case .vote: .vote(maker.formed())
    case .elect: .elect(maker.formed())
    case .resolve: .resolve(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .vote(var form): do { form.walk(&walker); if W.changesForms { self = .vote(form) } }
    case .elect(var form): do { form.walk(&walker); if W.changesForms { self = .elect(form) } }
    case .resolve(var form): do { form.walk(&walker); if W.changesForms { self = .resolve(form) } }
    }
  }
}
