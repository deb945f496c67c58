import Diagnostics
import TextRoom

/// Days, hours and sums that people write in part or in words.
extension FormThatWorks {
  // MARK: A day that is written in part

  /// `hạn 9/2026`, `hạn quý 3/2026`, `hạn tháng 9`, `chính thức 2/1970`, `đề ngày thứ hai 05/01/2026`.
  ///
  /// A last day is offered only where something is due: of any other month nobody knows the day but who was there.
  static func partOfDay(_ parser: Parser) -> Localized? {
    let productions = parser.expected.productions
    if productions.contains(BirthLiteral.production) { return birth(parser) }
    guard productions.contains(DateLiteral.production), parser.position > parser.statementStart else { return nil }
    if let day = dayAfterWord(parser) { return Localized(vi: "ghi: \(day)", en: "write: \(day)") }
    let clause = parser.tokens[parser.position - (isWordOfDate(parser.tokens[parser.position - 1], parser) ? 2 : 1)]
    if clause.spells(.due) || clause.spells(.until), let day = lastDay(parser) { return lastDay(day, clause: parser.text(of: clause)) }
    if let day = dayWithoutYear(parser) {
      return Localized(vi: "ghi cả năm, ví dụ: \(day)", en: "state the year too, for example: \(day)")
    }
    guard [.month, .integer, .quarter].contains(parser.current.kind), parser.text(of: parser.current).contains(where: \.isNumber) else {
      return nil
    }
    let isOfMember = clause.spells(.official) || clause.spells(.admitted)
    return isOfMember
      ? Localized(
        vi: "cần đủ ngày, tháng, năm: 03/02/1970; chưa rõ ngày thì bỏ phần này, khi rõ ghi: cập nhật @… \(parser.text(of: clause)) …",
        en:
          "day, month and year are needed: 03/02/1970; leave it out while the day is not known, then: update @… \(parser.text(of: clause)) …"
      )
      : Localized(vi: "viết đủ ngày, tháng, năm: 03/09/2026", en: "write day, month and year: 03/09/2026")
  }

  /// - Parameter day: without a year where none was written; the year of an example stands in for it.
  private static func lastDay(_ day: String, clause: String) -> Localized {
    guard day.hasSuffix("…") else { return Localized(vi: "ghi ngày cuối cùng: \(day)", en: "state the last day: \(day)") }
    let example = "\(clause) \(day.dropLast())2026"
    return Localized(vi: "ghi ngày cuối cùng, cả năm, ví dụ: \(example)", en: "state the last day with its year, for example: \(example)")
  }

  /// `mùng 5 tháng 1`, `ngày 3/9`, `3 tháng 9`: the day as it is written, with the year of an example.
  private static func dayWithoutYear(_ parser: Parser) -> String? {
    let words = parser.tokens[parser.position...].prefix(5)
      .drop { ["ngay", "mung", "mong", "date"].contains(parser.text(of: $0).folded) }
    guard let first = words.first, let day = parser.numbers(in: first).first, (1...31).contains(day) else { return nil }
    if first.kind == .fraction, words.startIndex > parser.position, let month = parser.numbers(in: first).last, (1...12).contains(month) {
      return DateLiteral.day(year: 2026, month: month, day: day).written(in: .vi)
    }
    guard first.kind == .integer, words.count > 2, words[words.startIndex + 1].spells(.month),
      let month = parser.numbers(in: words[words.startIndex + 2]).first, (1...12).contains(month)
    else { return nil }
    return DateLiteral.day(year: 2026, month: month, day: day).written(in: .vi)
  }

  /// `kiểm điểm @an quý III`, `xuất báo cáo quý 3`: a quarter without its year.
  static func quarter(_ parser: Parser) -> Localized? {
    let productions = parser.expected.productions
    let isWanted =
      productions.contains(QuarterLiteral.production) || productions.contains(ReviewPeriodLiteral.production)
      || productions.contains(DuesPeriodLiteral.production)
    guard isWanted, parser.current.spells(.quarter), let number = numberOfQuarter(after: parser.position, parser) else { return nil }
    return Localized(vi: "ghi cả năm, ví dụ: quý \(number)/2026", en: "state the year too, for example: Q\(number)/2026")
  }

  /// The number in the word after `quý`, in figures, in Roman ones or in letters.
  private static func numberOfQuarter(after index: Int, _ parser: Parser) -> Int? {
    guard index + 1 < parser.tokens.count, case let word = parser.text(of: parser.tokens[index + 1]) else { return nil }
    let names = ["một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4]
    return NumberForm.roman(in: "q " + word) ?? names[word.lowercased()] ?? Int(word).flatMap { (1...4).contains($0) ? $0 : nil }
  }

  /// `sinh 5/1941`, `sinh 1/1/41`, `sinh 41`.
  private static func birth(_ parser: Parser) -> Localized? {
    switch parser.current.kind {
    case .month:
      guard let year = parser.numbers(in: parser.current).max() else { return nil }
      return Localized(vi: "chưa rõ ngày thì ghi năm: sinh \(year)", en: "while the day is not known, state the year: born \(year)")
    case .integer, .fraction, .malformedNumber, .quarter, .date:
      return Localized(
        vi: "năm viết bốn chữ số: sinh 12/05/1941; chưa rõ ngày thì ghi năm: sinh 1941",
        en: "a year has four digits: born 12/05/1941; while the day is not known, the year: born 1941")
    default: return nil
    }
  }

  /// `thứ hai 05/01/2026`, `trước 30/09/2026`: the date behind words that a date does without.
  private static func dayAfterWord(_ parser: Parser) -> String? {
    guard parser.current.kind == .word || parser.current.kind == .keyword else { return nil }
    let word = parser.text(of: parser.current).folded
    guard
      ["thu", "truoc", "het", "vao", "sang", "chieu", "toi", "chu", "monday", "before", "by", "on", "mung", "mong"].contains(where: {
        word == $0 || word.hasPrefix($0 + " ")
      })
    else { return nil }
    let next = parser.tokens[parser.position...].dropFirst().prefix(3)
    return next.first { $0.kind == .date }.map { parser.text(of: $0) }
  }

  private static func isWordOfDate(_ token: Token, _ parser: Parser) -> Bool {
    ["ngay", "thang", "quy", "nam", "date", "month", "year"].contains(parser.text(of: token).folded)
  }

  /// The last day of what is written at the cursor: a month, a quarter, a year, `cuối tháng 9`, `hết quý III`, `cuối năm`; without its year
  /// where none stands there.
  private static func lastDay(_ parser: Parser) -> String? {
    var (isQuarter, isMonth, isYear) = (false, false, false)
    var (number, year): (Int?, Int?) = (nil, nil)
    reading: for index in parser.position..<min(parser.position + 6, parser.tokens.count) {
      let token = parser.tokens[index]
      switch token.kind {
      case .month: return lastDay(ofMonth: parser.numbers(in: token))
      case .quarter:
        let quarter = NumberForm.roman(in: parser.text(of: token)) ?? parser.numbers(in: token).first { (1...4).contains($0) }
        guard let quarter, let year = parser.numbers(in: token).first(where: { $0 > 999 }) else { return nil }
        return lastDay(ofMonth: [quarter * 3, year])
      case .integer:
        guard let read = parser.numbers(in: token).first, read > 999 ? year == nil : number == nil && (isMonth || isQuarter) else {
          break reading
        }
        if read > 999 { year = read } else { number = read }
      case .word, .keyword:
        switch parser.text(of: token).folded {
        case "quy", "quarter", "cuoi quy", "het quy":
          isQuarter = true
          number = numberOfQuarter(after: index, parser)
        case "thang", "cuoi thang", "month", "month end": isMonth = true
        case "cuoi nam", "year end", "nam", "year": isYear = true
        case "cuoi", "het", "end", "of", "trong": break
        case let word where isQuarter && NumberForm.roman(in: "q " + word) != nil: break
        default: break reading
        }
      default: break reading
      }
    }
    let month = isQuarter ? number.flatMap { (1...4).contains($0) ? $0 * 3 : nil } : isMonth ? number : isYear || year != nil ? 12 : nil
    guard let month, let last = lastDay(ofMonth: [month, year ?? 2026]) else { return nil }
    return year == nil ? "\(last.dropLast(4))…" : last
  }

  private static func lastDay(ofMonth month: [Int]) -> String? {
    guard month.count == 2, case let (month, year) = month[0] > 12 ? (month[1], month[0]) : (month[0], month[1]), (1...12).contains(month)
    else {
      return nil
    }
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return DateLiteral.day(year: year, month: month, day: days[month - 1]).written(in: .vi)
  }

  // MARK: Hours and sums

  /// `lúc 19`, `10k`, `10 000`, `10.000đ/tháng`.
  static func hourOrSum(_ parser: Parser) -> Localized? {
    let word = parser.text(of: parser.current)
    let number = parser.numbers(in: parser.current).first
    if parser.current.kind == .integer, let number, number < 24, parser.expected.productions.contains(TimeLiteral.production) {
      return Localized(vi: "ghi: \(number):00", en: "write: \(number):00")
    }
    if parser.current.kind == .integer, word == "000", parser.position > parser.statementStart,
      parser.tokens[parser.position - 1].kind == .integer
    {
      let sum = parser.text(of: parser.tokens[parser.position - 1]) + ".000"
      return Localized(vi: "hàng nghìn viết bằng dấu chấm: \(sum)", en: "thousands are written with a dot: \(sum)")
    }
    guard parser.current.kind == .malformedNumber, parser.expected.productions.contains(MoneyLiteral.production) else { return nil }
    let digits = word.prefix { $0.isNumber || $0 == "." }
    let isThousands = word.dropFirst(digits.count).lowercased() == "k" && !digits.contains(".")
    guard !digits.isEmpty, isThousands || word.contains("/") else { return nil }
    let sum = digits + (isThousands ? ".000" : "")
    return Localized(vi: "ghi số tiền, không ghi gì liền sau: \(sum)", en: "write the amount alone: \(sum)")
  }

  // MARK: Periods

  /// `hằng ngày`, `6 tháng một lần`, `trước ngày 25/09/2026`, `hằng tháng vào ngày 25`, `các ngày 1-5`.
  static func period(_ parser: Parser) -> Localized? {
    let words = parser.tokens[parser.position...].prefix(5)
    let folded = words.map { parser.text(of: $0).folded }.joined(separator: " ")
    if let word = often.first(where: { folded.hasPrefix($0.key) })?.value {
      return Localized(
        vi: "kỳ ngắn nhất là tuần: hằng tuần; \(word.vi) nêu trong nội dung: hằng tuần …: … (\(word.vi))",
        en: "the shortest period is a week: weekly; name the rest in the text: weekly …: … (\(word.en))")
    }
    if parser.expected.keywords.contains(.monthly), let months = times.first(where: { folded.hasPrefix($0.key) })?.value { return months }
    return daysOfMonth(parser, words, folded)
  }

  private static let often: [String: Localized] = {
    let day = Localized(vi: "mỗi ngày", en: "every day")
    let always = Localized(vi: "thường xuyên", en: "all the time")
    return [
      "hang ngay": day, "moi ngay": day, "daily": day, "thuong xuyen": always,
    ]
  }()

  private static let times: [String: Localized] = [
    "3 thang": Localized(vi: "ghi: hằng quý", en: "write: quarterly"), "ba thang": Localized(vi: "ghi: hằng quý", en: "write: quarterly"),
    "6 thang": Localized(
      vi: "ghi: hằng quý, hoặc hai việc có hạn 30/06 và 31/12", en: "write: quarterly, or two tasks due 30/06 and 31/12"),
    "hai thang": Localized(vi: "ghi: hằng tháng hoặc hằng quý", en: "write: monthly or quarterly"),
    "2 thang": Localized(vi: "ghi: hằng tháng hoặc hằng quý", en: "write: monthly or quarterly"),
  ]

  private static func daysOfMonth(_ parser: Parser, _ words: ArraySlice<Token>, _ folded: String) -> Localized? {
    if parser.current.kind == .date, parser.expected.productions.contains(PeriodDayLiteral.production) {
      let date = parser.text(of: parser.current)
      return Localized(vi: "ghi: hạn \(date)", en: "state: due \(date)")
    }
    if folded.hasPrefix("truoc") || folded.hasPrefix("before"), parser.expected.keywords.contains(.due),
      let date = words.prefix(3).first(where: { $0.kind == .date })
    {
      return Localized(vi: "ghi: hạn \(parser.text(of: date))", en: "state: due \(parser.text(of: date))")
    }
    if parser.current.kind == .malformedNumber, parser.position > parser.statementStart,
      parser.tokens[parser.position - 1].spells(.days)
    {
      let days = parser.text(of: parser.current).split(whereSeparator: { "-–".contains($0) })
      guard days.count == 2, days.allSatisfy({ (1...31).contains(Int($0) ?? 0) }) else { return nil }
      return Localized(vi: "ghi: các ngày \(days[0]) đến \(days[1])", en: "state: days \(days[0]) until \(days[1])")
    }
    if words.first?.kind != .integer, parser.position > parser.statementStart, parser.tokens[parser.position - 1].kind == .integer,
      parser.position > parser.statementStart + 1, parser.tokens[parser.position - 2].spells(.days),
      Suggestion.nearest(in: parser, at: parser.position, among: parser.expected.candidates) == nil
    {
      let day = parser.text(of: parser.tokens[parser.position - 1])
      return Localized(vi: "ghi ngày đầu và ngày cuối: các ngày \(day) đến \(day)", en: "state both days: days \(day) until \(day)")
    }
    guard parser.expected.keywords.contains(.days), let number = words.first(where: { $0.kind == .integer }) else { return nil }
    let day = parser.text(of: number)
    if folded.hasPrefix("sau ngay") || folded.hasPrefix("after") {
      return Localized(vi: "ghi: các ngày \(day) đến cuối tháng", en: "state: days \(day) until month end")
    }
    guard folded.hasPrefix("vao ngay") || folded.hasPrefix("on day") else { return nil }
    return Localized(vi: "ghi: ngày \(day)", en: "state: day \(day)")
  }
}
