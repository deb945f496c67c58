import Domain

extension Period {
  /// `tháng 9 năm 2026`, `quý III năm 2026`, `năm 2026`
  var words: CleanText {
    switch self {
    case .month(let month): month.words
    case .quarter(let month): "\(month.quarterWords) năm \(month.year)"
    case .year(let year): "năm \(year)"
    }
  }
}

extension Month {
  /// `quý III`
  var quarterWords: CleanText { "quý \(["I", "II", "III", "IV"][quarter - 1])" }
}
