/// Reviews and ratings at the end of a year or quarter.
public indirect enum YearSentence: Sendable, Equatable {
  case residence(ResidenceStatement)
  case review(ReviewStatement)
  case propose(ProposeStatement)
  case classify(ClassifyStatement)
  case decideRating(DecideRatingStatement)

  enum Kind: UInt8, CaseIterable { case residence, review, propose, classify, decideRating }

  static func made<M: StatementMaker>(_ kind: Kind, by maker: inout M) -> YearSentence {
    switch kind {
    case .residence: .residence(maker.formed())
    case .review: .review(maker.formed())
    case .propose: .propose(maker.formed())
    case .classify: .classify(maker.formed())
    case .decideRating: .decideRating(maker.formed())
    }
  }

  mutating func walk<W: FormWalker>(_ walker: inout W) {
    switch self {
    case .residence(var form): do { form.walk(&walker); if W.changesForms { self = .residence(form) } }
    case .review(var form): do { form.walk(&walker); if W.changesForms { self = .review(form) } }
    case .propose(var form): do { form.walk(&walker); if W.changesForms { self = .propose(form) } }
    case .classify(var form): do { form.walk(&walker); if W.changesForms { self = .classify(form) } }
    case .decideRating(var form): do { form.walk(&walker); if W.changesForms { self = .decideRating(form) } }
    }
  }
}

extension Keyword {
  /// Begins a review, a rating or another statement about a year.
  public var isOfYear: Bool { if case .year? = VerbTable.shared.kind(of: self) { true } else { false } }
}
