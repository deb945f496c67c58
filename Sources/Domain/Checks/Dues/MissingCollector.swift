/// A cell that has collected dues under a rule that asks for somebody who collects them, and in which nobody on the roster is named to.
///
/// Who holds the post of collector is named, and who has an open task that speaks of dues.
///
/// The remedy names the deputy, else the secretary, to be replaced by whoever collects.
///
/// Source: 01-QĐ/TW (one leads and approves, one collects); number: `dues.collectors.minimum`.
public struct MissingCollector: Check {
  public static let about = About(.noDuesCollector, serves: .goodOrder, weight: .notice, source: "01-QĐ/TW")

  /// People named to collect dues.
  public let has: Int
  public let needed: Int
  /// Who may collect when nobody does: the deputy, or the secretary.
  public let proposed: MemberID?

  public var subject: FindingSubject { .cell }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    guard let minimum = cell.rules.value(.duesCollectorsMinimum, on: day), let first = cell.firstDuesMonth else { return [] }
    var collectors = Set(cell.holders(of: .duesCollector, on: day).map(\.id))
    for task in cell.openTasks(on: day) where task.assignment.text.namesDues || task.assignment.products.contains(where: \.namesDues) {
      collectors.formUnion(task.members(on: day))
    }
    collectors = collectors.filter { cell.member($0)?.isOnRoster(on: day) == true }
    guard collectors.count < minimum.count else { return [] }
    let proposed = [Post.deputy, .secretary].lazy.compactMap { cell.holders(of: $0, on: day).first { $0.isOnRoster(on: day) } }.first
    let payment = cell.members.lazy.compactMap { cell.payments(of: $0.id, for: first).first?.record }.min()
    return [
      Finding(
        MissingCollector(has: collectors.count, needed: minimum.count, proposed: collectors.isEmpty ? proposed?.id : nil),
        evidence: [payment], parameters: [minimum])
    ]
  }
}

extension String {
  /// Speaks of dues (đảng phí), with diacritics or without.
  fileprivate var namesDues: Bool {
    let text = lowercased()
    return ["đảng phí", "dang phi", "dues"].contains { text.contains($0) }
  }
}

extension FindingCode {
  public static let noDuesCollector = FindingCode("dues.no-collector")
}
