/// A sentence of the order: one thing asked of a cell on assigning work to members, small enough that a check, a statement or a paper
/// answers it.
public enum OrderSentence: Sendable, CaseIterable {
  // Fitting work
  case fitsAbility, withinCapacity, clearWork
  // Regulation and changes
  case inRegulation, adjustedOnChange
  // Yearly assignment
  case everybodyHasTask, standingAndSeasonal, resolvedYearly
  // Planning
  case memberPlans, cellHelps, workFromAbove, inspectedFromAbove
  // Monthly review
  case reportedMonthly, discussed, concluded, carriedOut
  // Thematic meetings
  case thematicMeeting, thematicResolution
  // Discipline
  case inspected, weakDiscipline, noticedInTime, residence
  case training
  // Rating
  case summedUp, reviewed, praised, basisOfRating, ratedInOrder, nothingForgotten
  /// No sentence of the order: organisation, procedure and papers in due form.
  case goodOrder

  /// The demand it is a part of.
  public var demand: Demand {
    switch self {
    case .fitsAbility, .withinCapacity, .clearWork: .fittingWork
    case .inRegulation, .adjustedOnChange: .regulation
    case .everybodyHasTask, .standingAndSeasonal, .resolvedYearly: .yearlyAssignment
    case .memberPlans, .cellHelps, .workFromAbove, .inspectedFromAbove: .planning
    case .reportedMonthly, .discussed, .concluded, .carriedOut: .monthlyReview
    case .thematicMeeting, .thematicResolution: .thematic
    case .inspected, .weakDiscipline, .noticedInTime, .residence: .discipline
    case .training: .training
    case .summedUp, .reviewed, .praised, .basisOfRating, .ratedInOrder, .nothingForgotten: .rating
    case .goodOrder: .record
    }
  }
}

/// A fault found in cells, for which the order was given.
public enum OrderFault: Sendable, CaseIterable {
  /// Vague, or written in minutes and not in the regulation.
  case vagueOrUnwritten
  case circumstancesUnasked
  /// The committee does not know what to give the retired and unwell.
  case nothingForUnwell
  case notReviewed
  /// When a member changes post or leaves.
  case notAdjusted
  /// Three months of absence or unpaid dues.
  case noticedLate
  case forgottenAtYearEnd

  /// What is asked for against it.
  public var answers: [OrderSentence] {
    switch self {
    case .vagueOrUnwritten: [.clearWork, .inRegulation]
    case .circumstancesUnasked: [.fitsAbility, .withinCapacity]
    case .nothingForUnwell: [.withinCapacity]
    case .notReviewed: [.reportedMonthly, .concluded, .carriedOut]
    case .notAdjusted: [.adjustedOnChange]
    case .noticedLate: [.noticedInTime]
    case .forgottenAtYearEnd: [.nothingForgotten, .basisOfRating]
    }
  }
}
