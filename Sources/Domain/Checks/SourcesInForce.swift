/// Which document held on a day in the place of the one a rule is cited from (văn bản đang có hiệu lực).
///
/// A rule cites the newest text known, with its paragraphs. Of an earlier day the one it took the place of is cited, by its number alone, and
/// none where none is known.
struct SourceLine {
  /// The newest first, each with the day from which it holds.
  private let documents: [(number: String, from: Day)]

  private init(_ documents: (String, Int, Int, Int)...) {
    self.documents = documents.compactMap { number, year, month, day in Day(year: year, month: month, day: day).map { (number, $0) } }
  }

  /// What is cited on a day for a text such as `294-QĐ/TW § 8.1`; nil when nothing of the line was in force yet.
  static func cited(_ text: String, on day: Day) -> String? {
    for line in all {
      guard let place = line.documents.firstIndex(where: { text.hasPrefix($0.number) }) else { continue }
      let inForce = line.documents.first { $0.from <= day }
      return inForce?.number == line.documents[place].number ? text : inForce?.number
    }
    return text
  }

  private static let all: [SourceLine] = [
    SourceLine(
      ("294-QĐ/TW", 2025, 5, 26), ("24-QĐ/TW", 2021, 7, 30), ("29-QĐ/TW", 2016, 7, 25), ("45-QĐ/TW", 2011, 11, 1),
      ("23-QĐ/TW", 2006, 10, 31)),
    SourceLine(("06-HD/TW", 2025, 6, 9), ("01-HD/TW", 2021, 9, 28)),
    SourceLine(("38-HD/BTCTW", 2025, 9, 29), ("12-HD/BTCTW", 2022, 1, 18), ("09-HD/BTCTW", 2017, 6, 5)),
    SourceLine(("42-HD/BTCTW", 2025, 10, 28), ("12-HD/BTCTW", 2018, 7, 6)),
    SourceLine(("50-CT/TW", 2025, 7, 23)),
    SourceLine(("366-QĐ/TW", 2025, 8, 30), ("124-QĐ/TW", 2023, 10, 4), ("132-QĐ/TW", 2018, 3, 8)),
    // Still cited for what its successor does not say.
    SourceLine(("25-HD/BTCTW", 2023, 11, 10)),
    SourceLine(("43-HD/BTCTW", 2025, 10, 31), ("25-HD/BTCTW", 2023, 11, 10)),
    SourceLine(("01-QĐ/TW", 2026, 2, 1), ("342-QĐ/TW", 2010, 12, 28)),
    SourceLine(("190-QĐ/TW", 2024, 10, 10), ("244-QĐ/TW", 2014, 6, 9), ("220-QĐ/TW", 2009, 4, 17)),
    SourceLine(
      ("21-QĐ/TW", 2026, 4, 11), ("296-QĐ/TW", 2025, 5, 30), ("22-QĐ/TW", 2021, 7, 30), ("30-QĐ/TW", 2016, 7, 26),
      ("46-QĐ/TW", 2011, 11, 1), ("25-QĐ/TW", 2006, 11, 24)),
    SourceLine(("213-QĐ/TW", 2020, 1, 2), ("76-QĐ/TW", 2000, 6, 15)), SourceLine(("33-HD/BTCTW", 2020, 1, 2)),
    SourceLine(("21-NQ/TW", 2022, 6, 16)),
    SourceLine(("7619-CV/BTCTW", 2024, 12, 30)), SourceLine(("05-HD/VPTW", 2026, 5, 27), ("36-HD/VPTW", 2018, 4, 3)),
    SourceLine(("hướng dẫn Hà Nội", 2025, 9, 29)), SourceLine(("29-QĐ/TU Lào Cai", 2026, 1, 26)),
    SourceLine(("08-QĐ/TU Lào Cai", 2025, 11, 28)), SourceLine(("03-HD/TW", 2022, 1, 1)),
  ]
}

extension About {
  /// The documents in force on a day, each once, parted as in `source`; empty when none is known for a day so early.
  public func source(on day: Day) -> String {
    var cited: [String] = []
    for part in source.split(separator: "; ") {
      // A paragraph alone, `§ 9.3`, goes with the document before it; other parts begin one of their own.
      if let text = SourceLine.cited(String(part), on: day), !cited.contains(text) { cited.append(text) }
    }
    return cited.joined(separator: "; ")
  }
}
