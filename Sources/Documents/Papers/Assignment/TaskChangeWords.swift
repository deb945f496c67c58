import Domain

/// A clause of a task as a paper tells it: `thời hạn đến ngày 31/12/2026`.
struct TaskClause {
  let label: CleanText
  /// What is missing where there is none: `thời hạn`.
  let name: CleanText
  let value: CleanText
}

extension PaperContext {
  /// The new clauses of a task; nil when none is stated.
  func words(of change: TaskChange) -> CleanText? {
    let clauses = clauses(of: change)
    return clauses.isEmpty ? nil : .joined(clauses.map { "\($0.label) \($0.value)" }, by: "; ")
  }

  /// What the clauses of `change` said before, of those not stated before that they were not.
  func words(of earlier: TaskChange, before change: TaskChange) -> [CleanText] {
    let stated = clauses(of: earlier)
    return clauses(of: change).compactMap { clause in
      if let before = stated.first(where: { $0.name == clause.name }) { return "\(before.label) \(before.value)" }
      return clause.name == Self.people ? nil : "chưa ghi \(clause.name)"
    }
  }

  /// Who has a part in a task, which is told as a whole and not by what changes in it.
  private static var people: CleanText { "người thực hiện" }

  private func clauses(of change: TaskChange) -> [TaskClause] {
    let all: [(label: CleanText, name: CleanText, value: CleanText?)] = [
      ("nội dung:", "nội dung", change.text.map { CleanText($0).trimmed }), ("loại nhiệm vụ:", "loại nhiệm vụ", change.kind?.vietnamese),
      ("thực hiện từ ngày", "ngày bắt đầu", change.from?.short), ("thời hạn đến ngày", "thời hạn", change.due?.short),
      ("báo cáo", "định kỳ báo cáo", change.recurrence?.vietnamese),
      ("các ngày trong tháng:", "các ngày trong tháng", change.days?.vietnamese),
      ("sản phẩm:", "sản phẩm", change.products.isEmpty ? nil : products(change.products)),
      ("chủ trì:", "người chủ trì", change.lead.map(comrade)),
      ("thêm:", Self.people, change.joining.isEmpty ? nil : comrades(change.joining)),
      ("bớt:", Self.people, change.leaving.isEmpty ? nil : comrades(change.leaving)),
      ("người theo dõi:", "người theo dõi", change.follower.map(comrade)), ("căn cứ:", "căn cứ", change.basis.map { words(of: $0) }),
      ("địa bàn:", "địa bàn", change.area.map { CleanText($0).trimmed }),
      ("phụ trách", "số hộ phụ trách", households(change.households, change.householdNames)),
    ]
    return all.compactMap { label, name, value in value.map { TaskClause(label: label, name: name, value: $0) } }
  }
}
