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
    Set(
      years.filter { !$0.value.reviews.isEmpty || !$0.value.committeeReviews.isEmpty || !$0.value.quarterReviews.isEmpty }.keys.map(\.year)
    ).sorted()
  }

  /// The file of every member and year with a level that stands, by year, then member; the cell's own, without a member, last.
  public var allLevels: [(member: MemberID?, year: Int, level: Recorded<Level>, file: YearFile)] {
    let rated = years.compactMap { entry in
      entry.value.level.map { (member: entry.key.member, year: entry.key.year, level: $0, file: entry.value) }
    }
    return rated.sorted { ($0.year, $0.member?.index ?? .max) < ($1.year, $1.member?.index ?? .max) }
  }

  /// What members were trained on, each with who it was; by the first day, those of one day in the order stated.
  public var allTrainings: [(member: MemberID, training: Recorded<YearFile.Training>)] {
    years.flatMap { key, file in file.trainings.compactMap { training in key.member.map { ($0, training) } } }
      .sorted { ($0.training.from, $0.training.record, $0.member) < ($1.training.from, $1.training.record, $1.member) }
  }

  /// What a member was trained on, by the first day.
  public func trainings(of member: MemberID) -> [Recorded<YearFile.Training>] {
    years.flatMap { $0.key.member == member ? $0.value.trainings : [] }.sorted { ($0.from, $0.record) < ($1.from, $1.record) }
  }
}
