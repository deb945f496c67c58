import Diagnostics
import Domain
import Syntax
import TextRoom
import Wording

/// What statements have put on record, as conditions of the language, for an exercise that asks for it.
extension Interpreter {
  /// `đếm(mới(kết luận khi về = #5 và kết quả = "hoàn thành")) >= 1`: conditions that hold now, and did not in an earlier state.
  ///
  /// Asked is what was decided: whom it is about, days, levels and figures. What is said freely, hours and what follows from the rest of the
  /// record are left alone. A list with several new rows, as a roll call leaves, gives none.
  public func statedFacts(since earlier: State) -> [String] {
    Self.askedOfNewRows.compactMap { newRow(of: $0, $1, since: earlier) }
      + Self.askedOfKnownRows.flatMap { changes(in: $0, $1, $2, since: earlier) }
  }

  /// Lists whose rows are statements, with the fields that were decided.
  private static let askedOfNewRows: [(Collection, [String])] = [
    (.reports, ["người", "nhiệm vụ", "đạt"]),
    (.conclusions, ["về", "kết quả", "đạt"]),
    (.votes, ["loại", "về", "phiếu tán thành", "phiếu không tán thành", "phiếu không ý kiến", "vòng"]),
    (.ratings, ["năm", "đảng viên", "mức", "phiếu tán thành", "phiếu không tán thành"]),
    (.cellRatings, ["năm", "mức", "phiếu tán thành", "phiếu không tán thành"]),
    (.reviews, ["năm", "quý", "đảng viên", "tự nhận", "điểm"]),
    (.cellReviews, ["năm", "quý", "tự nhận", "điểm"]),
    (.dues, ["tháng", "đảng viên", "số tiền"]), (.remittances, ["tháng", "số tiền"]),
    (.commendations, ["đảng viên"]), (.reminders, ["đảng viên"]), (.scores, ["điểm"]),
  ]

  /// Lists whose rows are adjusted later.
  private static let askedOfKnownRows: [(Collection, identity: [String], [String])] = [
    (.tasks, ["số"], ["hạn", "người"]), (.points, ["nghị quyết", "số"], ["hạn", "người", "kết luận"]),
    (.targets, ["nghị quyết", "số"], ["hạn", "kết luận"]), (.shortcomings, ["số"], ["hạn", "người", "kết luận"]),
  ]

  private func newRow(of collection: Collection, _ asked: [String], since earlier: State) -> String? {
    let before = asIn(earlier) { rows(of: collection) }
    let new = rows(of: collection).filter { !before.contains($0) }
    guard new.count == 1, let row = new.first else { return nil }
    // What is followed up is told by its title there, and asked of in the list of its own.
    if let subject = collection.field(named: "ve"), case .word = subject.value(self, row) { return nil }
    let conditions = conditions(on: row, of: collection, asked)
    return conditions.isEmpty ? nil : Self.new(collection, conditions)
  }

  /// The rows of which something asked for is otherwise than it was. A new one is asked for without its number, which follows from the order.
  private func changes(in collection: Collection, _ identity: [String], _ asked: [String], since earlier: State) -> [String] {
    func known() -> [(identity: [String], said: [String])] {
      rows(of: collection).map { (conditions(on: $0, of: collection, identity), conditions(on: $0, of: collection, asked)) }
    }
    let before = asIn(earlier, known)
    return known().compactMap { row in
      guard !row.said.isEmpty, !before.contains(where: { $0 == row }) else { return nil }
      guard before.contains(where: { $0.identity == row.identity }) else { return Self.new(collection, row.said) }
      return "đếm(\(collection.name.vi) khi \((row.identity + row.said).joined(separator: " và "))) >= 1"
    }
  }

  private static func new(_ collection: Collection, _ conditions: [String]) -> String {
    "đếm(mới(\(collection.name.vi) khi \(conditions.joined(separator: " và ")))) >= 1"
  }

  private func conditions(on row: Value, of collection: Collection, _ asked: [String]) -> [String] {
    asked.compactMap { name in
      guard let field = collection.field(named: name.folded) else { return nil }
      return written(field.value(self, row)).map { "\(name) = \($0)" }
    }
  }

  /// A value as it stands in a condition; nil for nothing and for what none can be written of.
  private func written(_ value: Value) -> String? {
    switch value {
    case .member(let id): state.cell?.member(id).map { "@\($0.handle)" }
    case .word(let word): "\"\(word.vi)\""
    case .number, .percent, .money, .date, .month, .quarter, .task, .document(_, of: nil): text(of: value)
    case .nothing, .boolean, .share, .mean, .year, .months, .time, .term, .document, .text, .meeting, .record, .row, .group, .list: nil
    }
  }
}
