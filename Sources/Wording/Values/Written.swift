import Diagnostics
import Domain
import Syntax
import TextRoom

/// Writes days, months, money and shares the way the language does.
public enum Written {
  public static func day(_ day: Day) -> String {
    let civil = day.civil
    return "\(Figures.padded(civil.day))/\(Figures.padded(civil.month))/\(civil.year)"
  }

  /// `sinh ngày 12/05/1970`, `sinh năm 1941`
  public static func birth(_ birth: Birth) -> Localized {
    switch birth {
    case .day(let born): Localized(vi: "sinh ngày \(day(born))", en: "born on \(day(born))")
    case .year(let year): Localized(vi: "sinh năm \(year)", en: "born in \(year)")
    }
  }

  public static func month(_ month: Month) -> String { "\(month.month)/\(month.year)" }
  public static func quarter(_ quarter: Quarter) -> Localized {
    let literal = QuarterLiteral(year: quarter.year, quarter: quarter.number)
    return Localized(vi: literal.written(in: .vi), en: literal.written(in: .en))
  }
  /// `1,5`
  public static func coefficient(_ coefficient: Coefficient) -> String {
    CoefficientLiteral(tenths: coefficient.tenths).written(in: .vi)
  }
  public static func time(_ time: TimeOfDay) -> String { "\(Figures.padded(time.hour)):\(Figures.padded(time.minute))" }
  public static func document(_ number: DocumentNumber) -> String { DocumentLiteral(number).written(in: .vi) }

  /// Thousands with dots: `12.420`.
  public static func money(_ amount: Int) -> String { Figures.grouped(amount) }

  /// A share as a per cent with at most one decimal: `94,4%`.
  public static func share(_ ratio: Ratio) -> String {
    guard let permille = ratio.permille else { return "–" }
    let size = permille.magnitude
    let sign = permille < 0 ? "-" : ""
    return size % 10 == 0 ? "\(sign)\(size / 10)%" : "\(sign)\(size / 10),\(size % 10)%"
  }

  /// What a mean is of.
  public enum Unit: Sendable, Equatable {
    case number, percent, money
  }

  /// A mean with at most two decimals, one of per cents as a share is written, rounded half away from zero: `1,67`, `12.420,5`, `66,7%`.
  public static func mean(_ ratio: Ratio, _ unit: Unit) -> String {
    if unit == .percent {
      let (whole, overflow) = ratio.whole.multipliedReportingOverflow(by: 100)
      return overflow ? "–" : share(Ratio(ratio.part, of: whole))
    }
    guard let (size, decimals) = ratio.hundredths else { return "–" }
    let sign = ratio.part < 0 && (size > 0 || decimals > 0) ? "-" : ""
    let shown = unit == .money ? money(Int(clamping: size)) : String(size)
    let fraction = decimals == 0 ? "" : decimals % 10 == 0 ? ",\(decimals / 10)" : "," + Figures.padded(Int(decimals))
    return sign + shown + fraction
  }
}
