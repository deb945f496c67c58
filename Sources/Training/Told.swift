import Domain
import Syntax
import TextRoom

/// What a text tells the learner: the days, months and numbers it names, and its words.
struct Told {
  /// Of the year nothing is said: one text has no two days that differ only in it.
  private var days: Set<[Int]> = []
  private var months: Set<Int> = []
  private var numbers: Set<Int> = []
  /// The text in small letters without marks of punctuation, a space about each word.
  private let words: String

  private static let spelled = ["một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10]

  init(_ text: String) {
    let read = text.lowercased().split { $0.isWhitespace || $0.isPunctuation && $0 != "/" && $0 != "." }
      .map { $0.last == "." ? String($0.dropLast()) : String($0) }
    words = " " + read.joined(separator: " ") + " "
    for (index, word) in read.enumerated() {
      let before = index > 0 ? read[index - 1].folded : ""
      for figure in word.split(whereSeparator: { !$0.isASCII || !$0.isNumber && $0 != "/" && $0 != "." }) { note(figure, after: before) }
      // `năm` before a figure is a year, after one of the words of a day a date.
      let isYear = word == "năm" && index + 1 < read.count && read[index + 1].first?.isNumber == true
      if let number = Self.spelled[word], !isYear, !Self.dated.contains(before) { numbers.insert(number) }
    }
  }

  /// Words after which a number in words is a day, a month or a place in an order.
  private static let dated: Set<String> = ["ngay", "thang", "muc", "thu", "quy", "lan"]

  private mutating func note(_ figure: Substring, after word: String) {
    let parts = figure.split(separator: "/").compactMap { Int($0.filter(\.isNumber)) }
    switch (parts.count, word) {
    case (3, _): days.insert([parts[0], parts[1]])
    case (2, _) where parts[1] > 12: months.insert(parts[0])
    case (2, _): days.insert(parts)
    case (1, "thang"): months.insert(parts[0])
    // The day of a month that is said apart.
    case (1, "ngay"): break
    case (1, _): numbers.insert(parts[0])
    default: break
    }
  }

  /// Whether the text names it.
  func contains(_ figure: Figure) -> Bool {
    switch figure {
    case .day(let day): days.contains([day.day, day.month.month])
    case .month(let month): months.contains(month.month)
    case .number(let number, _), .money(let number): numbers.contains(number)
    }
  }

  /// Whether one of the spellings stands in it, as whole words.
  func contains(_ keyword: Keyword) -> Bool { keyword.spellings(in: .vi).contains { words.contains(" \($0.lowercased()) ") } }
}
