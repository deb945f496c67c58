// The words of which one stands at a position, of members and of what is decided about them.

/// Giới.
///
/// sex = "male" | "female" .
public enum SexWord: KeywordChoice {
  case male, female

  public static let production = Production.sex
  public var keyword: Keyword {
    switch self {
    case .male: .male
    case .female: .female
    }
  }
}

/// Trình độ lý luận chính trị.
///
/// theory = "elementary" | "intermediate" | "advanced" | "bachelor" .
public enum TheoryWord: KeywordChoice {
  case elementary, intermediate, advanced, bachelor

  public static let production = Production.theory
  public var keyword: Keyword {
    switch self {
    case .elementary: .elementary
    case .intermediate: .intermediate
    case .advanced: .advanced
    case .bachelor: .bachelor
    }
  }
}

/// Vì sao được miễn.
///
/// exemption = "age or health" | "other" .
public enum ExemptionKind: KeywordChoice {
  case ageOrHealth, other

  public static let production = Production.exemption
  public var keyword: Keyword {
    switch self {
    case .ageOrHealth: .ageOrHealth
    case .other: .other
    }
  }
}

/// Dấu hiệu vi phạm được kết luận thế nào.
///
/// sign-outcome = "no violation" | "to discipline" .
public enum SignOutcomeWord: KeywordChoice {
  case noViolation, toDiscipline

  public static let production = Production.signOutcome
  public var keyword: Keyword {
    switch self {
    case .noViolation: .noViolation
    case .toDiscipline: .toDiscipline
    }
  }
}

/// Hình thức kỷ luật.
///
/// discipline-form = "reprimand" | "warning" | "dismissal" | "expulsion" .
public enum DisciplineWord: KeywordChoice {
  case reprimand, warning, dismissal, expulsion

  public static let production = Production.disciplineForm
  public var keyword: Keyword {
    switch self {
    case .reprimand: .reprimand
    case .warning: .warning
    case .dismissal: .dismissal
    case .expulsion: .expulsion
    }
  }
}
