/// An open task without content, without a due day or recurrence, or without an expected product; words that fit any work are none.
///
/// Source: 38-HD/BTCTW IV.2 (specific tasks for each member).
func vagueTasks(in cell: Cell, on day: Day) -> [Finding] {
  cell.tasks.compactMap { task in
    guard task.isOpen(on: day) else { return nil }
    let gaps = task.assignment.gaps
    guard !gaps.isEmpty else { return nil }
    let mendable = gaps.filter { $0 != .content }
    return Finding(
      .assignment(.vagueTask(task.id, missing: gaps)), evidence: [task.origin.record],
      remedy: mendable.isEmpty ? nil : .specify(task.id, mendable, due: day.nextMonthEnd))
  }
}

extension Assignment {
  /// The clauses it lacks, in the order of `TaskGap`.
  fileprivate var gaps: [TaskGap] {
    TaskGap.allCases.filter { gap in
      switch gap {
      case .content: text.saysNothing
      case .deadline: due == nil && recurrence == nil
      case .product: !products.contains { product in product.contains(where: \.isNumber) || !product.saysNothing }
      }
    }
  }
}
