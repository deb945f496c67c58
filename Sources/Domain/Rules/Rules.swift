/// A check of a cell's record: what it finds on a day, in the order of members, tasks, meetings or documents.
public typealias Rule = @Sendable (Cell, Day) -> [Finding]

/// The checks of `rà soát`.
public enum Rules {
  /// In the order their findings are listed; every one is linear in the size of the record.
  public static let all: [Rule] = [
    repeatedAbsence(in:on:), unpaidDues(in:on:),
    membersWithoutTask(in:on:), holdersWhoCannotAct(in:on:), vagueTasks(in:on:), tasksWithoutBasis(in:on:),
    overdueTasks(in:on:), unreportedTasks(in:on:), unconcludedTasks(in:on:),
    exemptStatedAbsent(in:on:), meetingsWithoutRollCall(in:on:), shortMeetings(in:on:), uncountedVotes(in:on:),
    ratingsNotDue(in:on:), ratingsAgainstRecord(in:on:), excellentCapExceeded(in:on:),
    duplicateNumbers(in:on:), foreignDocumentTypes(in:on:),
  ]
}

extension Cell {
  /// Everything the rules find in the record as it stands on `day`, always in the same order.
  public func findings(on day: Day) -> [Finding] { Rules.all.flatMap { $0(self, day) } }

  /// Closed and open meetings held in the twelve months up to `day`, in the order held.
  func meetingsOfYear(upTo day: Day) -> [Meeting] {
    let first = day.adding(months: -12)
    return meetings.filter { first < $0.facts.day && $0.facts.day <= day }
  }
}

extension RuleParameter {
  /// The number rounded down to a whole one.
  var count: Int { value.whole == 0 ? 0 : value.part / value.whole }
}
