import Diagnostics
import Domain
import TextRoom
import Wording

/// A day as offices write it: `12/05/1970`, `3-2-99`, `ngày 3 tháng 2 năm 1999`, `1999-02-03`, the count of a spreadsheet, a year alone.
enum DayCell: Equatable {
  case blank
  case day(Day)
  case year(Int)
  /// Not to be used; the nearest right form, where there is one.
  case doubtful(Localized, nearest: String?)

  /// Which day it is, by which its years are bounded.
  struct Bounds {
    let first: Day
    let last: Day
    /// A year alone tells enough.
    var takesYear = false

    /// Nobody born before it is alive; who is born after it is no member yet.
    static func birth(on today: Day, ageMinimum: Int?) -> Bounds {
      Bounds(first: today.adding(months: -12 * longestLife), last: today.adding(months: -12 * (ageMinimum ?? 0)), takesYear: true)
    }

    /// Since the Party was founded on 03/02/1930.
    static func membership(on today: Day) -> Bounds {
      Bounds(first: Day(year: 1930, month: 2, day: 3) ?? today, last: today)
    }

    private static let longestLife = 115
    func contains(year: Int) -> Bool { (first.year...max(first.year, last.year)).contains(year) }
  }

  init(_ text: String, _ bounds: Bounds) {
    let parts = Self.parts(of: text)
    if text.allSatisfy({ " -–—./\\…".contains($0) }) {
      self = .blank
    } else if parts.isEmpty || parts.contains(where: { $0.number == nil }) {
      self = Self.unreadable
    } else {
      self = Self.read(parts.compactMap { part in part.number.map { ($0, part.digits) } }, bounds)
    }
  }

  private static let unreadable = DayCell.doubtful(Localized(vi: "không phải ngày", en: "is no day"), nearest: nil)

  // MARK: Parts

  private struct Part {
    /// Nil for a word that is no month.
    let number: Int?
    let digits: Int
  }

  /// Numbers, with the words around them left out; the time of day behind a day is left out too.
  private static func parts(of text: String) -> [Part] {
    let words = text.folded.replacing("t00:00:00", with: "").split { !($0.isLetter || $0.isNumber) }
      .map(String.init).filter { !["ngay", "thang", "nam", "sinh", "mung", "xx", "x"].contains($0) }
    let parts = words.map { word -> Part in
      if let month = months.firstIndex(of: String(word.prefix(3))), word.count <= 9, word.allSatisfy(\.isLetter) {
        return Part(number: month + 1, digits: 2)
      }
      return word.count <= 8 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Part(number: Int(word), digits: word.count) : Part(number: nil, digits: 0)
    }
    guard parts.count > 3, parts.dropFirst(3).allSatisfy({ $0.number != nil }) else { return parts }
    return Array(parts.prefix(3))
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  private static func read(_ parts: [(number: Int, digits: Int)], _ bounds: Bounds) -> DayCell {
    switch parts.count {
    case 1: single(parts[0].number, parts[0].digits, bounds)
    // A count with a time of day, or a month and its year.
    case 2 where parts[0].digits == 5: single(parts[0].number, 5, bounds)
    case 2 where parts[1].digits == 4 && parts[0].number <= 12: year(parts[1].number, bounds, isPart: true)
    case 3 where parts[0].digits == 4: day(parts[2].number, parts[1].number, years: [parts[0].number], bounds)
    case 3 where parts[2].digits == 4: day(parts[0].number, parts[1].number, years: [parts[2].number], bounds)
    case 3 where parts[2].digits == 2:
      day(parts[0].number, parts[1].number, years: [1900 + parts[2].number, 2000 + parts[2].number], bounds)
    default: unreadable
    }
  }

  /// One number: a year, the count of a spreadsheet, or a day without signs between.
  private static func single(_ number: Int, _ digits: Int, _ bounds: Bounds) -> DayCell {
    switch digits {
    case 4: return year(number, bounds, isPart: false)
    case 5: return WorkbookStyles().day(number).map { checked($0, bounds) } ?? unreadable
    case 8:
      let forward = Day(year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
      let backward = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      let possible = [forward, backward].compactMap { $0 }.filter { bounds.contains(year: $0.year) }
      return possible.count == 1 ? checked(possible[0], bounds) : unreadable
    default: return unreadable
    }
  }

  private static func year(_ year: Int, _ bounds: Bounds, isPart: Bool) -> DayCell {
    guard bounds.contains(year: year) else { return .doubtful(Localized(vi: "năm không thể có", en: "is no possible year"), nearest: nil) }
    guard bounds.takesYear else {
      return .doubtful(Localized(vi: "chỉ có năm, cần cả ngày tháng", en: "tells the year, where a day is needed"), nearest: nil)
    }
    guard isPart else { return .year(year) }
    return .doubtful(
      Localized(vi: "thiếu ngày; sổ giữ cả ngày, hoặc chỉ năm", en: "lacks the day; the record keeps a day or a year"),
      nearest: String(year))
  }

  private static func day(_ day: Int, _ month: Int, years: [Int], _ bounds: Bounds) -> DayCell {
    let fitting = years.count == 1 ? years : years.filter { bounds.contains(year: $0) }
    guard let found = fitting.first else { return unreadable }
    if fitting.count > 1 {
      return .doubtful(
        Localized(vi: "năm hai chữ số, có thể là \(years[0]) hoặc \(years[1])", en: "may be \(years[0]) or \(years[1])"), nearest: nil)
    }
    if day == 0 || month == 0 { return year(found, bounds, isPart: false) }
    if let date = Day(year: found, month: month, day: day) { return checked(date, bounds) }
    if let turned = Day(year: found, month: day, day: month) {
      return .doubtful(Localized(vi: "có lẽ ghi tháng trước ngày", en: "seems to have its month first"), nearest: Written.day(turned))
    }
    let last = Month(year: found, month: month).map { Written.day($0.lastDay) }
    return .doubtful(Localized(vi: "lịch không có ngày này", en: "is in no calendar"), nearest: day <= 31 ? last : nil)
  }

  private static func checked(_ day: Day, _ bounds: Bounds) -> DayCell {
    if day > bounds.last {
      return .doubtful(
        Localized(vi: "muộn quá, sau \(Written.day(bounds.last))", en: "is too late, after \(Written.day(bounds.last))"), nearest: nil)
    }
    if day < bounds.first {
      return .doubtful(
        Localized(vi: "sớm quá, trước \(Written.day(bounds.first))", en: "is too early, before \(Written.day(bounds.first))"), nearest: nil)
    }
    return .day(day)
  }
}
