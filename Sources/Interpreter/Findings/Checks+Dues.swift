import Domain

extension Checks {
  static let dues: [any Worded.Type] = [
    // Discipline
    RepeatedArrears.self, UnpaidDues.self,
    // Collecting
    MonthWithoutDues.self, DuesNotOwed.self, DuesPaidTwice.self, ExemptStatedPaid.self, DuesPaidShort.self, DuesPaidAhead.self,
    MissingCollector.self,
    // Rates and reliefs
    MissingDuesRate.self, ReliefTooLong.self, ReliefOver.self, ForeignReliefShare.self,
    // Sending up
    RemittanceOver.self, RemittanceShort.self,
  ]
}
