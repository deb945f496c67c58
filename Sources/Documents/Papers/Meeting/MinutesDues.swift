import Domain

/// Part of the minutes on the dues of the month (đảng phí): who paid, who still owes.
extension MeetingPaper {
  /// Each month for which the meeting states a payment, and in a regular meeting its own month.
  var dues: [Block] { duesMonths.flatMap(duesBlocks) }

  var duesMonths: [Month] {
    var months = Set(meeting.entries.compactMap { if case .dues(.paid(let month, _, _)) = $0.event { month } else { nil } })
    let own = meeting.facts.month
    if meeting.facts.kind == .regular, let first = cell.firstDuesMonth, first <= own { months.insert(own) }
    return months.sorted()
  }

  private func duesBlocks(of month: Month) -> [Block] {
    let (sum, items) = duesWords(of: month)
    return [.paragraph(.plain(sum))] + (items.isEmpty ? [] : [.list(items.map { ListItem(.dash, .plain($0.text)) })])
  }

  /// How many of how many paid for a month, and who when; of each part how many it is about.
  func duesWords(of month: Month) -> (sum: CleanText, parts: [(count: Int, text: CleanText)]) {
    let collection = cell.duesCollection(for: month, by: meeting)
    guard !collection.paid.isEmpty else { return ("Đảng phí \(month.words): chưa có đồng chí nào đóng.", []) }
    let now = duesPaidNow(for: month)
    let before = collection.paid.filter { id in !now.contains { $0.member == id } }
    var parts: [(count: Int, text: CleanText)] = []
    if !now.isEmpty {
      let list = CleanText.joined(now.map { payer in payer.amount.map { "\(names[payer.member]) (\($0))" } ?? names[payer.member] })
      parts.append((now.count, "Đóng tại \(meeting.facts.kind.vietnamese) \(CleanText.people(now.count)): \(list)."))
    }
    if !before.isEmpty { parts.append((before.count, "Đã đóng từ trước \(CleanText.people(before.count)).")) }
    let owing = collection.owing.isEmpty ? "" : ": \(names.list(collection.owing))" as CleanText
    parts.append((collection.owing.count, "Chưa đóng \(CleanText.people(collection.owing.count))\(owing)."))
    let paid: CleanText = "\(CleanText.count(collection.paid.count))/\(CleanText.people(collection.base))"
    return ("Đảng phí \(month.words): \(paid) đã đóng.", parts)
  }

  /// Payers of a month stated in the meeting, by the first statement, each with the amounts stated.
  private func duesPaidNow(for month: Month) -> [(member: MemberID, amount: CleanText?)] {
    var payers: [MemberID] = []
    var amounts: [MemberID: [Dong]] = [:]
    for entry in meeting.entries {
      guard case .dues(.paid(month, let members, let amount)) = entry.event, amount != .zero else { continue }
      for member in members {
        if !payers.contains(member) { payers.append(member) }
        if let amount { amounts[member, default: []].append(amount) }
      }
    }
    return payers.map { payer in (payer, amounts[payer].map { $0.reduce(.zero, +).words }) }
  }
}
