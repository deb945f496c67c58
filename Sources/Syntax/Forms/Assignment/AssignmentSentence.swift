/// Tasks from their giving to their end, and the documents they rest on.
public indirect enum AssignmentSentence: Sendable, Equatable {
  case assign(AssignStatement)
  case adjust(AdjustStatement)
  case handOver(HandOverStatement)
  case stop(StopStatement)
  case plan(PlanStatement)
  case support(SupportStatement)
  case inspect(InspectStatement)
  case document(DocumentStatement)
  case regulation(RegulationStatement)

  enum Kind: UInt8, CaseIterable { case assign, adjust, handOver, stop, plan, support, inspect, document, regulation }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> AssignmentSentence {
    switch kind {
    case .assign: .assign(maker.formed())
    case .adjust: .adjust(maker.formed())
    case .handOver: .handOver(maker.formed())
    case .stop: .stop(maker.formed())
    case .plan: .plan(maker.formed())
    case .support: .support(maker.formed())
    case .inspect: .inspect(maker.formed())
    case .document: .document(maker.formed())
    case .regulation: .regulation(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .assign(var form): do { form.walk(&walker); if W.changesForms { self = .assign(form) } }
    case .adjust(var form): do { form.walk(&walker); if W.changesForms { self = .adjust(form) } }
    case .handOver(var form): do { form.walk(&walker); if W.changesForms { self = .handOver(form) } }
    case .stop(var form): do { form.walk(&walker); if W.changesForms { self = .stop(form) } }
    case .plan(var form): do { form.walk(&walker); if W.changesForms { self = .plan(form) } }
    case .support(var form): do { form.walk(&walker); if W.changesForms { self = .support(form) } }
    case .inspect(var form): do { form.walk(&walker); if W.changesForms { self = .inspect(form) } }
    case .document(var form): do { form.walk(&walker); if W.changesForms { self = .document(form) } }
    case .regulation(var form): do { form.walk(&walker); if W.changesForms { self = .regulation(form) } }
    }
  }
}
