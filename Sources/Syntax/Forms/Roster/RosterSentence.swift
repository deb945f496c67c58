/// The cell, its term, members, posts and groups, and the numbers its rules are kept by.
public indirect enum RosterSentence: Sendable, Equatable {
  case cell(CellStatement)
  case term(TermStatement)
  case member(MemberStatement)
  case role(RoleStatement)
  case update(UpdateStatement)
  case group(GroupStatement)
  case rule(RuleStatement)

  enum Kind: UInt8, CaseIterable { case cell, term, member, role, update, group, rule }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> RosterSentence {
    switch kind {
    case .cell: .cell(maker.formed())
    case .term: .term(maker.formed())
    case .member: .member(maker.formed())
    case .role: .role(maker.formed())
    case .update: .update(maker.formed())
    case .group: .group(maker.formed())
    case .rule: .rule(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .cell(var form): do { form.walk(&walker); if W.changesForms { self = .cell(form) } }
    case .term(var form): do { form.walk(&walker); if W.changesForms { self = .term(form) } }
    case .member(var form): do { form.walk(&walker); if W.changesForms { self = .member(form) } }
    case .role(var form): do { form.walk(&walker); if W.changesForms { self = .role(form) } }
    case .update(var form): do { form.walk(&walker); if W.changesForms { self = .update(form) } }
    case .group(var form): do { form.walk(&walker); if W.changesForms { self = .group(form) } }
    case .rule(var form): do { form.walk(&walker); if W.changesForms { self = .rule(form) } }
    }
  }
}
