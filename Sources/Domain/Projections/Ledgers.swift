/// Everything of one kind that was recorded, in a fixed order.
extension Cell {
  /// Every payment of dues, by month, then member, then as stated.
  public var allPayments: [Recorded<DuesReceipt>] {
    receiptsByMonth.sorted { ($0.key.month, $0.key.member) < ($1.key.month, $1.key.member) }.flatMap { $0.value.map { receipts[$0] } }
  }

  /// Years of which a review, proposal, comment or rating is on file, ascending.
  public var yearsOnFile: [Int] { Set(years.filter { $0.value.holdsYear }.keys.map(\.year)).sorted() }

  /// Years of which a review is on file, of the year or one of its quarters, ascending.
  public var yearsReviewed: [Int] {
    Set(years.filter { !$0.value.reviews.isEmpty || !$0.value.quarterReviews.isEmpty }.keys.map(\.year)).sorted()
  }

  /// The file of every member and year with a level that stands, by year, then member; the cell's own, without a member, last.
  public var allLevels: [(member: MemberID?, year: Int, level: Recorded<Level>, file: YearFile)] {
    let rated = years.compactMap { entry in
      entry.value.level.map { (member: entry.key.member, year: entry.key.year, level: $0, file: entry.value) }
    }
    return rated.sorted { ($0.year, $0.member?.index ?? .max) < ($1.year, $1.member?.index ?? .max) }
  }
}
