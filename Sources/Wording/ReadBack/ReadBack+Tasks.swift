import Diagnostics
import Domain
import Syntax

/// Assignment.
extension ReadBack {
  func assigned(_ id: TaskID, _ task: Assignment) -> Localized {
    let number = id.number
    let lead = task.members.first.map(words.member) ?? .empty
    let others = Array(task.members.dropFirst())
    let names = words.names(others)
    let title = others.count == 1 ? "đồng chí" : "các đồng chí"
    let head =
      others.isEmpty
      ? Localized(vi: "phân công \(lead.vi) nhiệm vụ #\(number)", en: "\(lead.en) is assigned task #\(number)")
      : Localized(
        vi: "phân công \(lead.vi) chủ trì, cùng \(title) \(names.vi), nhiệm vụ #\(number)",
        en: "\(lead.en) as leader, with \(names.en), is assigned task #\(number)")
    let stated = TaskChange(
      kind: task.kind == .fixed ? nil : task.kind, from: task.from == day ? nil : task.from, due: task.due, recurrence: task.recurrence,
      days: task.days, products: task.products, follower: task.follower, basis: task.basis, area: task.area, households: task.households,
      householdNames: task.householdNames)
    return sentence(head, text: task.text, clauses(stated))
  }

  func adjusted(_ id: TaskID, _ change: TaskChange, _ reason: String) -> Localized {
    sentence(
      Localized(vi: "điều chỉnh \(words.task(id).vi)", en: "\(words.task(id).en) is adjusted"),
      clauses(change) + [people("thêm", "joining", change.joining), people("bớt", "leaving", change.leaving)] + [
        labelled("lý do", "reason", reason)
      ])
  }

  /// The clauses of a task that are stated, in the order of the statement.
  private func clauses(_ change: TaskChange) -> [Localized?] {
    [
      labelled("nội dung", "content", change.text), change.kind.map { Localized(vi: "loại \($0.word.vi)", en: "kind: \($0.word.en)") },
      labelled("từ ngày", "from", change.from),
      labelled("hạn", "due", change.due), change.recurrence?.word, change.days?.word,
      labelled("sản phẩm", "product", change.products.joined(separator: "; ")), labelled("chủ trì", "lead", change.lead),
      labelled("theo dõi", "follower", change.follower), labelled("căn cứ", "basis", change.basis?.shown),
      labelled("địa bàn", "area", change.area),
      households(change.households, change.householdNames),
    ]
  }

  // MARK: Later

  func handedOver(_ id: TaskID, _ from: MemberID, _ to: MemberID, _ day: Day, _ reason: String) -> Localized {
    sentence(
      Localized(
        vi: "bàn giao \(words.task(id).vi) từ \(words.member(from).vi) cho \(words.member(to).vi)",
        en: "\(words.task(id).en) passes from \(words.member(from).en) to \(words.member(to).en)") + period(day),
      [labelled("lý do", "reason", reason)])
  }

  func stopped(_ id: TaskID, _ day: Day, _ reason: String) -> Localized {
    sentence(
      Localized(vi: "thôi phân công \(words.task(id).vi)", en: "\(words.task(id).en) is stopped") + period(day),
      [labelled("lý do", "reason", reason)])
  }

  func planned(_ id: TaskID, _ text: String, _ day: Day) -> Localized {
    sentence(
      Localized(
        vi: "kế hoạch thực hiện \(words.task(id).vi), ngày \(Written.day(day))", en: "plan of \(Written.day(day)) for \(words.task(id).en)"),
      text: text)
  }

  func supported(_ id: TaskID, _ text: String, _ day: Day) -> Localized {
    sentence(
      Localized(
        vi: "tháo gỡ khó khăn cho \(words.task(id).vi), ngày \(Written.day(day))",
        en: "support of \(Written.day(day)) for \(words.task(id).en)"),
      text: text)
  }

  func inspected(_ id: TaskID, _ by: [MemberID], _ day: Day, _ text: String) -> Localized {
    sentence(
      Localized(
        vi: "\(words.members(by).vi) kiểm tra \(words.task(id).vi) ngày \(Written.day(day))",
        en: "\(words.members(by).en) inspected \(words.task(id).en) on \(Written.day(day))"),
      text: text)
  }
}
