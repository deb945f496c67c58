import TextRoom

/// A day of the Gregorian calendar, without time or zone; the range is year 1 to 9999.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  /// - Returns: nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Month.length(year: year, month: month) else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// - Parameter number: days since 1970-01-01.
  public init(number: Int32) { self.number = number }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// Days from `other` to this one; negative when this one is earlier.
  public func days(since other: Day) -> Int { Int(number) - Int(other.number) }

  public func adding(days: Int) -> Day { Day(number: Int32(clamping: Int(number) + days)) }

  /// The same day of the month `months` later, or that month's last day.
  public func adding(months: Int) -> Day {
    let target = month.adding(months)
    let last = target.lastDay
    return Day(year: target.year, month: target.month, day: day) ?? last
  }

  public var month: Month { Month(unchecked: civil.year, civil.month) }
  public var year: Int { civil.year }
  /// Day of the month, from 1.
  public var day: Int { civil.day }

  /// Year, month and day by Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (`civil_from_days`).
  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
  }

  /// The inverse of `civil` (`days_from_civil` of the same paper).
  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yoe = y - era * 400
    let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
    return Int32(era * 146_097 + doe - 719_468)
  }
}

/// A month of a year.
public struct Month: Hashable, Comparable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int

  /// - Returns: nil when `month` is not 1 to 12 or `year` not 1 to 9999.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.init(unchecked: year, month)
  }

  init(unchecked year: Int, _ month: Int) {
    self.year = year
    self.month = month
  }

  public static func < (a: Month, b: Month) -> Bool { (a.year, a.month) < (b.year, b.month) }

  public func adding(_ months: Int) -> Month {
    let index = year * 12 + month - 1 + months
    return Month(unchecked: index / 12, index % 12 + 1)
  }

  /// Months from `other` to this one.
  public func months(since other: Month) -> Int { (year - other.year) * 12 + month - other.month }

  public var firstDay: Day { Day(year: year, month: month, day: 1) ?? Day(number: 0) }
  public var lastDay: Day { Day(year: year, month: month, day: Month.length(year: year, month: month)) ?? Day(number: 0) }
  public var quarter: Quarter { Quarter(unchecked: year, (month + 2) / 3) }

  static func length(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A quarter (quý) of a year.
public struct Quarter: Hashable, Comparable, Sendable {
  public let year: Int
  /// 1 to 4.
  public let number: Int

  /// - Returns: nil when `number` is not 1 to 4 or `year` not 1 to 9999.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...4).contains(number) else { return nil }
    self.init(unchecked: year, number)
  }

  init(unchecked year: Int, _ number: Int) {
    self.year = year
    self.number = number
  }

  public static func < (a: Quarter, b: Quarter) -> Bool { (a.year, a.number) < (b.year, b.number) }

  public func adding(_ quarters: Int) -> Quarter { firstMonth.adding(3 * quarters).quarter }

  public var firstMonth: Month { Month(unchecked: year, 3 * number - 2) }
  public var lastMonth: Month { Month(unchecked: year, 3 * number) }
  /// The three, in order.
  public var months: [Month] { (0...2).map(firstMonth.adding) }
}

/// A time of day to the minute.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// - Returns: nil when the clock shows no such time.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }
  public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}

/// A whole per cent of progress, 0 to 100.
public struct Percent: Hashable, Comparable, Sendable {
  public let value: Int

  /// - Returns: nil outside 0 to 100.
  public init?(_ value: Int) {
    guard (0...100).contains(value) else { return nil }
    self.value = value
  }

  public static func < (a: Percent, b: Percent) -> Bool { a.value < b.value }
}

/// How much a product weighs among those of a quarter (hệ số), 0.1 to 9.9, exact to a tenth.
public struct Coefficient: Hashable, Comparable, Sendable {
  public let tenths: Int

  /// - Returns: nil outside 0.1 to 9.9.
  public init?(tenths: Int) {
    guard (1...99).contains(tenths) else { return nil }
    self.tenths = tenths
  }

  public static let one = Coefficient(unchecked: 10)
  private init(unchecked tenths: Int) { self.tenths = tenths }

  public static func < (a: Coefficient, b: Coefficient) -> Bool { a.tenths < b.tenths }
}

/// An amount of money in đồng, not negative.
public struct Dong: Hashable, Comparable, Sendable {
  public let amount: Int

  /// - Returns: nil when negative.
  public init?(_ amount: Int) {
    guard amount >= 0 else { return nil }
    self.amount = amount
  }

  public static let zero = Dong(unchecked: 0)
  private init(unchecked amount: Int) { self.amount = amount }

  public static func < (a: Dong, b: Dong) -> Bool { a.amount < b.amount }
  /// Stays at the largest amount instead of overflowing.
  public static func + (a: Dong, b: Dong) -> Dong {
    let (sum, overflow) = a.amount.addingReportingOverflow(b.amount)
    return Dong(unchecked: overflow ? .max : sum)
  }
}

/// An exact fraction such as a share of a base, kept unrounded.
public struct Ratio: Hashable, Comparable, Sendable {
  public let part: Int
  /// Not negative; 0 means there was nothing to take a share of.
  public let whole: Int

  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  public static func < (a: Ratio, b: Ratio) -> Bool {
    let left = a.part.multipliedFullWidth(by: b.whole)
    let right = b.part.multipliedFullWidth(by: a.whole)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// The exact sum in lowest terms; nil when it is too large to write or one of them is of nothing.
  public func adding(_ other: Ratio) -> Ratio? {
    guard whole > 0, other.whole > 0 else { return nil }
    let (left, leftOverflow) = part.multipliedReportingOverflow(by: other.whole)
    let (right, rightOverflow) = other.part.multipliedReportingOverflow(by: whole)
    let (sum, sumOverflow) = left.addingReportingOverflow(right)
    let (product, productOverflow) = whole.multipliedReportingOverflow(by: other.whole)
    if leftOverflow || rightOverflow || sumOverflow || productOverflow { return nil }
    var (a, b) = (sum.magnitude, product.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int(a)
    return Ratio(sum / divisor, of: product / divisor)
  }

  /// The exact product in lowest terms; nil when it is too large to write or one of them is of nothing.
  public func multiplied(by other: Ratio) -> Ratio? {
    let (product, overflow) = part.multipliedReportingOverflow(by: other.part)
    let (wholes, wholeOverflow) = whole.multipliedReportingOverflow(by: other.whole)
    return overflow || wholeOverflow ? nil : Ratio(product, of: wholes).adding(Ratio(0, of: 1))
  }

  /// Tenths of a per cent, rounded half away from zero; nil for a share of nothing and for one too large to write.
  public var permille: Int? {
    guard whole > 0, case let (product, overflow) = part.magnitude.multipliedReportingOverflow(by: 1000), !overflow else { return nil }
    let (sum, carried) = product.addingReportingOverflow(UInt(whole) / 2)
    guard !carried, let size = Int(exactly: sum / UInt(whole)) else { return nil }
    return part < 0 ? -size : size
  }

  /// The size to a hundredth, rounded half away from zero, whatever the sign; nil for a ratio to nothing.
  public var hundredths: (whole: UInt, decimals: UInt)? {
    guard whole > 0 else { return nil }
    let (quotient, rest) = part.magnitude.quotientAndRemainder(dividingBy: UInt(whole))
    let product = rest.multipliedFullWidth(by: 100)
    let (cut, left) = UInt(whole).dividingFullWidth(product)
    let decimals = left >= UInt(whole) - left ? cut + 1 : cut
    return decimals == 100 ? (quotient + 1, 0) : (quotient, decimals)
  }
}

/// How much is reached (mức đạt): a share of the work, which may be more than all of it, or an amount such as money collected.
public enum Reached: Hashable, Sendable {
  case share(Ratio)
  case amount(Int)
  /// So many of so many, with what is counted: `12/10 hộ`.
  case counted(Ratio, unit: String)

  /// Nil for an amount, which is a share only of a figure.
  public var share: Ratio? {
    switch self {
    case .share(let ratio), .counted(let ratio, _): ratio
    case .amount: nil
    }
  }

  /// As a number, to be held against a figure in the same unit.
  public var value: Ratio {
    switch self {
    case .share(let ratio), .counted(let ratio, _): ratio
    case .amount(let amount): Ratio(amount, of: 1)
    }
  }
}

/// The years of a committee term (nhiệm kỳ), for example 2025–2030.
public struct Term: Hashable, Comparable, Sendable {
  public let first: Int
  public let last: Int

  /// - Returns: nil when the years do not ascend.
  public init?(first: Int, last: Int) {
    guard (1...9999).contains(first), first < last, last <= 9999 else { return nil }
    self.first = first
    self.last = last
  }

  /// Whether a year is one of the term's; the last of one term is also the first of the next.
  public func contains(year: Int) -> Bool { (first...last).contains(year) }

  public static func < (a: Term, b: Term) -> Bool { (a.first, a.last) < (b.first, b.last) }
}

/// The number and symbol of a document (số và ký hiệu), for example `08-NQ/CB`.
///
/// Source: 05-HD/VPTW 27/5/2026: at least two digits, hyphen, type, slash, issuer.
public struct DocumentNumber: Hashable, Sendable {
  /// From 1.
  public let number: Int
  /// Abbreviation of the type as written, for example `NQ`.
  public let type: String
  /// Abbreviation of the issuer as written, for example `CB`; empty where none is written: `10/BCTK`.
  public let issuer: String
  /// The year that stands in the number itself: 2026 of `15/2026/NĐ-CP`.
  public let year: Int?
  /// The number as it was written, of the State's and older papers: `333/KH-UBND`; nil for the form of the Party.
  public let original: String?

  public init(number: Int, type: String, issuer: String, year: Int? = nil, original: String? = nil) {
    self.number = number
    self.type = type
    self.issuer = issuer
    self.year = year
    self.original = original
  }

  /// One number however its letters and signs are written: `08-nq/cb` is `08-NQ/CB`, `39/KH/HU` is `39-KH/HU`.
  public static func == (a: DocumentNumber, b: DocumentNumber) -> Bool {
    a.number == b.number && a.year == b.year && isOne(a.type, b.type) && isOne(a.issuer, b.issuer)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(number) }

  private static func isOne(_ a: String, _ b: String) -> Bool { a == b || a.isName(b) }
}

/// Index of a member in its cell, in the order of declaration.
public struct MemberID: Hashable, Comparable, Sendable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: MemberID, b: MemberID) -> Bool { a.index < b.index }
}

/// The number of a task in its cell, from 1, as written `#2`.
public struct TaskID: Hashable, Comparable, Sendable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public static func < (a: TaskID, b: TaskID) -> Bool { a.number < b.number }
}

/// Index of a meeting in its cell, in the order held.
public struct MeetingID: Hashable, Comparable, Sendable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: MeetingID, b: MeetingID) -> Bool { a.index < b.index }
}

/// Running number of a journal record in its cell, from 1; the evidence a finding names.
public struct RecordID: Hashable, Comparable, Sendable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public static func < (a: RecordID, b: RecordID) -> Bool { a.number < b.number }
}
