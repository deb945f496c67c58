/// An open task without content, without a due day or recurrence, or without an expected product; words that fit any work are none.
///
/// Source: 38-HD/BTCTW IV.2 (specific tasks for each member).
public struct VagueTask: TaskCheck {
  public static let about = About(.vagueTask, serves: .clearWork, weight: .warning, source: "38-HD/BTCTW IV.2")

  public let task: TaskID
  /// Clauses it lacks; at least one.
  public let missing: [TaskGap]
  /// How many of them hold no word at all. Only these make the mark, for version 0.1.0 knew no empty words and what was accepted then stays so.
  let wordless: Int

  public var facts: [Int] { [wordless] }

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    switch event {
    case .assignment(.assigned): .record
    case .assignment(.adjusted(let id, let change, _)) where !change.terms.products.isEmpty: .subjects([.task(id)])
    default: .none
    }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.tasks.compactMap { task in
      guard task.isOpen(on: day) else { return nil }
      let gaps = task.assignment.gaps
      guard !gaps.isEmpty else { return nil }
      let wordless = gaps.count { task.assignment.isWordless($0) }
      return Finding(VagueTask(task: task.id, missing: gaps, wordless: wordless), evidence: [task.origin.record])
    }
  }
}

/// A clause without which a task stays vague.
public enum TaskGap: Sendable, Equatable, Hashable, CaseIterable {
  case content
  /// Neither a due day nor a recurrence.
  case deadline
  /// Sản phẩm.
  case product
}

extension Assignment {
  /// The clauses it lacks, in the order of `TaskGap`.
  fileprivate var gaps: [TaskGap] {
    TaskGap.allCases.filter { gap in
      switch gap {
      case .content: text.saysNothing
      case .deadline: terms.due == nil && terms.recurrence == nil && terms.deadline == nil
      case .product: !terms.products.contains { product in product.contains(where: \.isNumber) || !product.saysNothing }
      }
    }
  }

  /// Whether a clause that it lacks was left out, not filled with words that fit any work.
  fileprivate func isWordless(_ gap: TaskGap) -> Bool {
    switch gap {
    case .content: !text.contains(where: \.isLetter)
    case .deadline: true
    case .product: !terms.products.contains { product in product.contains { $0.isLetter || $0.isNumber } }
    }
  }
}

extension FindingCode {
  public static let vagueTask = FindingCode("task.vague")
}
