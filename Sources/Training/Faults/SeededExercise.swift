import Diagnostics
import Syntax

extension SeededCell {
  /// Counts up when a seed gives other faults than before.
  private static let version = 1

  /// The id of the exercises of a level.
  static func id(of level: Int) -> String { "faults-\(level)" }

  /// The cell and its faults as an exercise: solved when no fault is left and nothing else is found.
  ///
  /// - Parameters:
  ///   - seed: by which it is named, so that it can be had again.
  ///   - level: as it was made with.
  public func exercise(seed: UInt64, level: Int) -> Exercise {
    let text = head(seed, level) + section("dữ liệu", cell.script) + requirements + section("lời giải", solution) + "hết\n"
    let parsed = ExerciseParser.parse(SourceText(name: "faults-\(level)-\(seed)", text))
    assert(parsed.diagnostics.isEmpty, "\(parsed.diagnostics.map(\.message.vi))")
    return parsed.exercise
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    ([title] + lines.map { "  " + $0 }).joined(separator: "\n") + "\n"
  }

  /// What is told of it, in both languages.
  public func words(seed: UInt64, level: Int) -> ExerciseWords {
    ExerciseWords(faultsIn: cell, count: faults.count, level: level, seed: seed)
  }

  private func head(_ seed: UInt64, _ level: Int) -> String {
    let words = words(seed: seed, level: level)
    func indented(_ text: Localized) -> String { text.vi.replacing("\n", with: "\n  ") }
    return """
      bài "\(words.title.vi)" phiên bản \(Self.version)
        mã \(Self.id(of: level))
        phút \(faults.count * 4)
        ngày \(cell.day.written)
        cấp tháng
        dạy rà soát, sửa, giải thích
      bối cảnh
        \(indented(words.scene))
      việc cần làm
        \(indented(words.task))
      lý do đúng
        \(indented(words.success))
      gợi ý
        - Gõ “rà soát” để xem sổ nêu điều gì.

      """
  }

  private var requirements: String {
    let each = faults.map { (name: $0.code.rawValue, condition: $0.condition) }
    let all = each.map(\.condition).joined(separator: " và ")
    // Asked when no fault is left, for till then it is part of them.
    let last = requirement(FaultGuide.nothingNew, "khi \(all)", "đếm(phát hiện khi không đã chấp nhận) = 0")
    return each.map { requirement($0.name, nil, $0.condition) }.joined() + last
  }

  private func requirement(_ name: String, _ relevance: String?, _ condition: String) -> String {
    let lines = [relevance, "phải \(condition)", "vì Trong sổ còn điều này.", "tiếp Gõ “rà soát”."].compactMap { $0 }
    return section("yêu cầu \"\(name)\"", lines)
  }
}

extension SeededCell.Seeded {
  /// That it is gone: what can be mended is not to be accepted; what is past is, and then counts no more.
  fileprivate var condition: String {
    let codes = Set(found.map(\.code.rawValue)).sorted()
    return codes.map { isPast ? "phát hiện(\"\($0)\") = 0" : "đếm(phát hiện khi mã = \"\($0)\") = 0" }.joined(separator: " và ")
  }
}
