/// What members have to do in a month (việc trong tháng), as papers handed to them tell it.
extension Cell {
  /// The day a month is looked at when a paper of `day` tells of it: that day, or the nearest one of the month.
  public func dayOfWork(in month: Month, on day: Day) -> Day { min(max(day, month.firstDay), month.lastDay) }

  /// Those to be told of their work of a month, in the order of the roster: everybody who may be given tasks, and who holds one all the same.
  public func membersAtWork(in month: Month, on day: Day) -> [Member] {
    let then = dayOfWork(in: month, on: day)
    return roster(on: then).filter { $0.standing(on: then)?.isGivenTasks == true || !work(of: $0.id, in: month, on: day).isEmpty }
  }

  /// The tasks a member has a part in, given until `day`, begun by the end of the month and not ended, in the order given.
  public func work(of member: MemberID, in month: Month, on day: Day) -> [AssignedTask] {
    let then = dayOfWork(in: month, on: day)
    return (self.member(member)?.tasks ?? []).compactMap(task).filter { task in
      let first = task.assignment.from
      guard task.origin.day <= day, first <= month.lastDay, task.endDay.map({ then < $0 }) ?? true else { return false }
      return task.members(on: max(then, first)).contains(member)
    }
  }
}

extension AssignedTask {
  /// The last conclusion on it by the end of `day`; nil where there is none.
  public func lastConclusion(by day: Day) -> Recorded<Decision>? { conclusions.last { $0.day <= day } }
}
