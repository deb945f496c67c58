import Domain
import TextRoom
import Wording

/// Numbers, days and times as official papers write them.
///
/// Source: 05-HD/VPTW of 27/5/2026: a zero stands before days under 10 and before the months 1 and 2 only.
extension Day {
  /// `ngày 06 tháng 01 năm 2026`
  var words: CleanText { "ngày \(CleanText.twoDigits(day)) \(month.words)" }
  /// `06/01/2026`
  var short: CleanText { "\(CleanText.twoDigits(day))/\(month.numeral)/\(year)" }
}

extension Birth {
  /// `06/01/1976`, `1941`
  var short: CleanText {
    switch self {
    case .day(let day): day.short
    case .year(let year): "\(year)"
    }
  }
}

extension Month {
  /// `tháng 01 năm 2026`
  var words: CleanText { "tháng \(numeral) năm \(year)" }
  /// `9/2026`, `02/2026`
  var short: CleanText { "\(numeral)/\(year)" }
  fileprivate var numeral: CleanText { month <= 2 ? "0\(month)" : "\(month)" }
}

extension TimeOfDay {
  /// `19 giờ 00 phút`
  var words: CleanText { "\(CleanText.twoDigits(hour)) giờ \(CleanText.twoDigits(minute)) phút" }
  /// Room for a time that was never stated.
  static let blank: CleanText = "....... giờ ....... phút"
}

extension Dong {
  /// `12.420 đồng`
  var words: CleanText {
    "\(CleanText.grouped(amount)) đồng"
  }
}

extension Ratio {
  /// `95,7%`, to a tenth of a per cent; nil for a share of nothing.
  var percent: CleanText? { permille == nil ? nil : CleanText(Written.share(self)) }

  /// `93,67`, a mean to a hundredth; nil for one of nothing.
  var mean: CleanText? { hundredths == nil ? nil : CleanText(Written.mean(self, .number)) }

  /// `2/3`, or `50%` for a ratio stated in per cent.
  var share: CleanText { whole == 100 ? "\(part)%" : "\(part)/\(whole)" }
}

extension Percent {
  var words: CleanText { "\(value)%" }
}

extension Votes {
  /// In favour, against, abstaining: `20 - 0 - 01`
  var short: CleanText { .joined([inFavour, against, abstaining].map(CleanText.count), by: " - ") }
}

extension DocumentNumber {
  /// `08-NQ/CB`
  var words: CleanText { "\(CleanText.twoDigits(number))-\(CleanText(type))/\(CleanText(issuer))" }
}

extension Term {
  /// `2025-2030`
  var words: CleanText { "\(first)-\(last)" }
}

extension CleanText {
  /// In groups of three: `12.420`.
  static func grouped(_ number: Int) -> CleanText { CleanText(Figures.grouped(number)) }

  /// At least two digits: `03`, `12`.
  static func twoDigits(_ number: Int) -> CleanText { CleanText(Figures.padded(number)) }
  /// A number of people or things: `0`, `03`, `12`.
  static func count(_ number: Int) -> CleanText { number == 0 ? "0" : twoDigits(number) }
  /// `03 đồng chí`
  static func people(_ number: Int) -> CleanText { "\(count(number)) đồng chí" }

  /// Texts one after another with commas between.
  static func joined(_ texts: [CleanText], by separator: String = ", ") -> CleanText {
    CleanText(texts.map(\.text).joined(separator: separator))
  }

  /// The lines of a text that may have several; empty lines are left out.
  static func lines(_ raw: String) -> [CleanText] {
    raw.split(whereSeparator: \.isNewline).map { CleanText(String($0)).trimmed }.filter { !$0.isEmpty }
  }

  /// The lines of a text that become items of a list, without the marks they were typed with.
  static func items(_ raw: String) -> [CleanText] { lines(raw).map(\.unmarked).filter { !$0.isEmpty } }

  /// The text without a mark of a list before it: `- `, `• `, `2. `, `2) `, `a) `; a number that goes on, as of a date or a sum, is none.
  private var unmarked: CleanText {
    guard let space = text.firstIndex(of: " ") else { return self }
    let mark = text[..<space]
    let isBullet = mark.count == 1 && "-–—+*•▪◦·●○■".contains(mark)
    let isOrdinal =
      mark.count <= 3 && mark.count > 1 && (mark.hasSuffix(".") || mark.hasSuffix(")")) && mark.dropLast().allSatisfy(\.isWholeNumber)
    let isLetter = mark.count == 2 && mark.hasSuffix(")") && mark.first?.isLetter == true
    return isBullet || isOrdinal || isLetter ? CleanText(String(text[space...])).trimmed.unmarked : self
  }

  /// The text without the spaces around it.
  var trimmed: CleanText {
    let start = text.drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return CleanText(String(start[...last]))
  }

  /// The text as the beginning of a sentence.
  var capitalised: CleanText { CleanText(text.prefix(1).uppercased() + text.dropFirst()) }

  /// The text as the middle of a sentence.
  var uncapitalised: CleanText { CleanText(text.prefix(1).lowercased() + text.dropFirst()) }

  /// The text as the end of a sentence: with a full stop unless it has its own mark.
  var closed: CleanText {
    guard let last = text.last, !".!?…:;".contains(last) else { return self }
    return "\(self)."
  }

  /// The text without the words it begins with, which stand above it already: of “Nghị quyết tháng 2” “tháng 2”; nil when nothing is left.
  ///
  /// - Parameter titles: in small letters, with diacritics and without.
  func without(_ titles: [String]) -> CleanText? {
    let typed = titles.first { text.lowercased().hasPrefix($0) }
    guard let typed else { return isEmpty ? nil : self }
    let rest = text.dropFirst(typed.count)
    // “Nghị quyếtA” begins with another word.
    if let next = rest.first, next.isLetter || next.isNumber { return self }
    let left = CleanText(String(rest.drop { " :–-,.".contains($0) })).trimmed
    return left.isEmpty ? nil : left
  }

  /// The text without the full stop at its end.
  var open: CleanText { text.hasSuffix(".") && !text.hasSuffix("..") ? CleanText(String(text.dropLast())) : self }

  /// Room to fill in by hand what was never stated.
  static let blank = CleanText(String(repeating: ".", count: 16))
}
