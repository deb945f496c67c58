import Domain
import Wording

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
    let stated = TaskTerms.Clause.allCases.flatMap { clause -> [TaskClause?] in
      let told = [self.clause(clause, of: change.terms)]
      if clause == .kind { return told + [TaskClause("thực hiện từ ngày", "ngày bắt đầu", change.from?.short)] }
      if clause == .coLeads { return [TaskClause("chủ trì:", "người chủ trì", change.lead.map(comrade))] + told }
      return clause == .follower ? people(in: change) + told : told
    }
    return ([TaskClause("nội dung:", "nội dung", change.text.map { CleanText($0).trimmed })] + stated).compactMap(\.self)
  }

  private func people(in change: TaskChange) -> [TaskClause?] {
    [
      TaskClause("thêm:", Self.people, change.joining.isEmpty ? nil : comrades(change.joining)),
      TaskClause("bớt:", Self.people, change.leaving.isEmpty ? nil : comrades(change.leaving)),
    ]
  }

  /// In the words of papers; a clause for which they have none is told as it is read back.
  private func clause(_ clause: TaskTerms.Clause, of terms: TaskTerms) -> TaskClause? {
    switch clause {
    case .coLeads: return TaskClause("cùng chủ trì:", "người cùng chủ trì", terms.coLeads.isEmpty ? nil : comrades(terms.coLeads))
    case .kind: return TaskClause("loại nhiệm vụ:", "loại nhiệm vụ", terms.kind?.vietnamese)
    case .due: return TaskClause("thời hạn đến ngày", "thời hạn", terms.due?.short)
    case .recurrence: return TaskClause("báo cáo", "định kỳ báo cáo", terms.recurrence?.vietnamese)
    case .days: return TaskClause("các ngày trong tháng:", "các ngày trong tháng", terms.days?.vietnamese)
    case .deadline:
      return TaskClause(
        "thời hạn mỗi kỳ:", "thời hạn mỗi kỳ", terms.deadline.map { CleanText($0.word(terms.recurrence).vi) })
    case .products: return TaskClause("sản phẩm:", "sản phẩm", terms.products.isEmpty ? nil : products(terms.products))
    case .follower: return TaskClause("người theo dõi:", "người theo dõi", terms.follower.map(comrade))
    case .basis: return TaskClause("căn cứ:", "căn cứ", terms.basis.map { words(of: $0) })
    case .households: return TaskClause("phụ trách", "số hộ phụ trách", households(terms.households, terms.householdNames))
    default:
      guard let told = CellWords(cell: cell).clause(clause, of: terms) else { return nil }
      let name = CleanText(told.name.vi)
      return TaskClause(told.isText ? "\(name):" : name, name, CleanText(told.value.vi).trimmed)
    }
  }
}

extension TaskClause {
  /// - Returns: nil when nothing is stated.
  fileprivate init?(_ label: CleanText, _ name: CleanText, _ value: CleanText?) {
    guard let value else { return nil }
    self.init(label: label, name: name, value: value)
  }
}
