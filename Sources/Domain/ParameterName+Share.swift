extension ParameterName {
  /// A share of a whole, said as per cent; the others are counts, points, money or years, and may have a half.
  public var isShare: Bool {
    let parts = rawValue.split(separator: ".")
    switch (parts[0], parts[1], parts.last ?? "") {
    case ("vote", "over", _), ("vote", "atleast", _), ("dues", "relief", _), ("score", "full", _), ("task", "level", _): return true
    case (_, "attendance", "over"), (_, "attendance", "atleast"), ("dues", _, "share"), ("rating", _, "share"), ("assignment", _, "share"),
      ("meeting", _, "share"):
      return true
    case ("rating", _, "exceeded"), ("rating", _, "fixed"), ("rating", _, "ontime"), ("rating", _, "done"), ("rating", _, "late"):
      return true
    case ("score", "speakers", let last): return last != "points"
    case ("training", "exam", "pass"): return true
    default: return false
    }
  }
}

extension ParameterName {
  /// A day of each year, written as day and month: `3/2`.
  public var isDayOfYear: Bool {
    switch self {
    case .badgeFirstDay, .badgeSecondDay, .badgeThirdDay, .badgeFourthDay: true
    default: false
    }
  }
}
