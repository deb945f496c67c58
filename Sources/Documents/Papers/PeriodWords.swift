import Domain

extension Period {
  /// `tháng 9 năm 2026`, `quý III năm 2026`, `6 tháng đầu năm 2026`, `năm 2026`
  var words: CleanText {
    switch self {
    case .month(let month): month.words
    case .quarter(let quarter): "\(quarter.words) năm \(quarter.year)"
    case .halfYear(let year, let isSecond): "6 tháng \(isSecond ? "cuối" : "đầu") năm \(year)"
    case .year(let year): "năm \(year)"
    }
  }
}

extension Period {
  /// `9/2026`, `quý III/2026`, `6 tháng đầu năm 2026`, `năm 2026`
  var short: CleanText {
    switch self {
    case .month(let month): month.short
    case .quarter(let quarter): "\(quarter.words)/\(quarter.year)"
    case .halfYear, .year: words
    }
  }
}

extension RatingPeriod {
  /// `năm 2026`, `quý III/2026`
  var words: CleanText {
    switch self {
    case .year(let year): "năm \(year)"
    case .quarter(let quarter): Period.quarter(quarter).short
    }
  }
}

extension Quarter {
  /// `quý III`
  var words: CleanText { "quý \(["I", "II", "III", "IV"][number - 1])" }
}
