/// What the agenda of a coming meeting must hold (nội dung cần có của buổi sinh hoạt tới), with the records each part rests on.
///
/// A regular meeting, and the committee meeting that prepares it, holds everything. A thematic meeting keeps to its topic, so only the gap
/// it fills is listed; a congress and a year-end review have programmes of their own, and nothing is.
public struct AgendaNeeds: Sendable, Equatable {
  public let kind: MeetingKind
  /// The month the meeting is for.
  public let month: Month
  /// Conclusions of the last regular meeting of an earlier month, in the order made; those on tasks that have ended are left out.
  public internal(set) var carriedOver: [CarriedConclusion] = []
  /// Open points of resolutions, and targets and shortcomings due by the month's end, in the order stated. Source: 42-HD/BTCTW.
  public internal(set) var followUps: [FollowUpToReview] = []
  /// Open tasks due from the day asked about to the month's end, by due day, then in the order given; overdue ones are in `findings`.
  public internal(set) var due: [DueTask] = []
  /// Open tasks without a report for the month, in the order given. Source: 38-HD/BTCTW IV.2.
  public internal(set) var toReport: [ReportToMake] = []
  /// By the end of probation, then by member; one whose day of admission is not known is left out. Source: 294-QĐ/TW § 4.2.2.
  public internal(set) var probations: [ProbationEnd] = []
  /// By end, then by member. Source: 294-QĐ/TW § 6.3.2, § 7; 38-HD/BTCTW IV.1.2.
  public internal(set) var periods: [PeriodEnd] = []
  /// Nil when the quarter has its thematic meetings, or no number is set. Source: 42-HD/BTCTW.
  public internal(set) var thematic: ThematicGap?
  /// Each month of the twelve before for which somebody who is still here owes dues, ascending. Source: 01-QĐ/TW; 294-QĐ/TW § 8.1.
  public internal(set) var dues: [DuesGap] = []
  /// What the checks find that a meeting has to deal with: see `AgendaNeeds.codes`.
  public internal(set) var findings: [Finding] = []

  /// Findings that call for a decision of the meeting.
  public static let codes: Set<FindingCode> = [
    .overdueTask, .silentTask, .unconcludedTask, .memberWithoutTask, .holderLeft, .holderExempt, .holderAway, .holderChangedPost,
    .noRegulation, .noAssignmentResolution, .absenceThreeMonths, .duesThreeMonths,
  ]

  public struct CarriedConclusion: Sendable, Equatable {
    public let meeting: MeetingID
    public let subject: Subject
    public let text: String
    public let record: RecordID

    public enum Subject: Sendable, Equatable {
      /// Number and title of the item concluded.
      case item(Int, title: String)
      case task(TaskID, TaskOutcome?)
    }
  }

  /// A point, target or shortcoming that is to be gone through.
  public struct FollowUpToReview: Sendable, Equatable {
    public let id: FollowUpID
    public let due: Day?
    public let record: RecordID
  }

  public struct DueTask: Sendable, Equatable {
    public let task: TaskID
    public let due: Day
    /// The assignment, and the adjustments since.
    public let evidence: [RecordID]
  }

  public struct ReportToMake: Sendable, Equatable {
    public let task: TaskID
    /// Who leads it on the day asked about.
    public let lead: MemberID?
    public let record: RecordID
  }

  /// A probation that ends soon or has ended, so that recognition is to be considered.
  public struct ProbationEnd: Sendable, Equatable {
    public let member: MemberID
    public let admitted: Day
    public let ends: Day
    /// The entry on the roster, and the statement of the admission day.
    public let evidence: [RecordID]
    public let parameter: RuleParameter
  }

  /// An exemption, absence or visit whose announced end is near or past.
  public struct PeriodEnd: Sendable, Equatable {
    public let member: MemberID
    public let step: StandingStep
    public let until: Day
    public let record: RecordID
  }

  /// Thematic meetings the quarter still lacks.
  public struct ThematicGap: Sendable, Equatable {
    public let quarter: Quarter
    /// Those held so far, in order, and their records.
    public let held: [MeetingID]
    public let evidence: [RecordID]
    public let needed: Int
    /// The month asked about is the quarter's last.
    public let isLastMonth: Bool
    public let parameter: RuleParameter
  }

  /// Members without a payment for a month.
  public struct DuesGap: Sendable, Equatable {
    public let month: Month
    /// By index; empty when nobody's dues for the month are on record.
    public let owing: [MemberID]
    /// The standing each owes by, in the same order.
    public let evidence: [RecordID]

    public init(month: Month, owing: [MemberID], evidence: [RecordID]) {
      self.month = month
      self.owing = owing
      self.evidence = evidence
    }
  }

  public var isEmpty: Bool {
    carriedOver.isEmpty && followUps.isEmpty && due.isEmpty && toReport.isEmpty && probations.isEmpty && periods.isEmpty && thematic == nil
      && dues.isEmpty
      && findings.isEmpty
  }
}

extension Cell {
  /// What the agenda of the meeting for a month must hold, as the record stands on `day`.
  ///
  /// What ends within `suggest.agenda.days` of `day`, which is no rule of the Party, or has ended already, is listed as running out.
  public func agendaNeeds(for kind: MeetingKind, in month: Month, on day: Day, findings: [Finding]) -> AgendaNeeds {
    var needs = AgendaNeeds(kind: kind, month: month)
    switch kind {
    case .congress, .yearEnd: break
    case .thematic: needs.thematic = thematicGap(in: month, on: day)
    case .regular, .committee:
      needs.carriedOver = carriedConclusions(before: month, on: day)
      needs.followUps = followUpsToReview(by: month.lastDay, on: day)
      needs.due = tasksDue(by: month.lastDay, on: day)
      needs.toReport = reportsToMake(in: month, on: day)
      let horizon = day.adding(days: rules.value(.suggestAgendaDays, on: day)?.count ?? 0)
      needs.probations = probationsEnding(by: horizon, on: day)
      needs.periods = periodsEnding(by: horizon, on: day)
      needs.thematic = thematicGap(in: month, on: day)
      needs.dues = duesGaps(before: month, on: day)
      needs.findings = findings
    }
    return needs
  }

  private func carriedConclusions(before month: Month, on day: Day) -> [AgendaNeeds.CarriedConclusion] {
    let past = meetings.last { $0.isClosed && $0.facts.kind == .regular && $0.facts.month < month && $0.facts.day <= day }
    guard let past else { return [] }
    var carried: [AgendaNeeds.CarriedConclusion] = []
    func carry(_ entries: [Meeting.Entry], of item: Meeting.Item?) {
      for entry in entries {
        guard case .talk(.concluded(let conclusion)) = entry.event else { continue }
        let subject: AgendaNeeds.CarriedConclusion.Subject
        let said: String
        switch conclusion {
        case .task(let id, let outcome, let text, _, _):
          // The last word of the meeting on a task is the one that stands.
          carried.removeAll { if case .task(id, _) = $0.subject { true } else { false } }
          // Of recurring work a period that is done leaves nothing to be gone back to.
          guard outcome != .done, outcome != .exceeded, outcome != .faulty, task(id)?.isInForce(on: day) == true else { continue }
          subject = .task(id, outcome)
          said = text
        case .item(let text):
          guard let item else { continue }
          subject = .item(item.number, title: item.title)
          said = text
        case .numberedItem(let number, let text):
          subject = .item(number, title: past.items.first { $0.number == number }?.title ?? "")
          said = text
        // Open points are gone through by themselves in each meeting.
        case .followUp: continue
        }
        carried.append(AgendaNeeds.CarriedConclusion(meeting: past.id, subject: subject, text: said, record: entry.record))
      }
    }
    carry(past.opening, of: nil)
    for item in past.items { carry(item.entries, of: item) }
    return carried
  }

  private func followUpsToReview(by last: Day, on day: Day) -> [AgendaNeeds.FollowUpToReview] {
    followUps.filter { $0.isOpen(on: day) && ($0.id.kind == .point || $0.lastDay.map { $0 <= last } ?? false) }.map { entry in
      AgendaNeeds.FollowUpToReview(id: entry.id, due: entry.lastDay, record: entry.record)
    }
  }

  private func tasksDue(by last: Day, on day: Day) -> [AgendaNeeds.DueTask] {
    let due = tasks.compactMap { task -> AgendaNeeds.DueTask? in
      guard let due = task.assignment.due, day <= due, due <= last, task.isInForce(on: day) else { return nil }
      let adjusted = task.changes.filter { if case .adjusted = $0.fact { true } else { false } }
      return AgendaNeeds.DueTask(task: task.id, due: due, evidence: [task.origin.record] + adjusted.map(\.record))
    }
    return due.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  private func reportsToMake(in month: Month, on day: Day) -> [AgendaNeeds.ReportToMake] {
    tasksToReport(in: month).compactMap { task in
      guard task.isInForce(on: day), task.reports(for: month, in: self).isEmpty, !task.isConcluded(for: month) else { return nil }
      return AgendaNeeds.ReportToMake(task: task.id, lead: task.members(on: day).first, record: task.origin.record)
    }
  }

  private func probationsEnding(by horizon: Day, on day: Day) -> [AgendaNeeds.ProbationEnd] {
    guard let months = rules.value(.probationMonths, on: day) else { return [] }
    let ends = members.compactMap { member -> AgendaNeeds.ProbationEnd? in
      guard member.isOnRoster(on: day), member.rank(on: day) == .probationary, let admitted = member.probationStart(on: day)
      else { return nil }
      let end = admitted.adding(months: months.count)
      guard end <= horizon else { return nil }
      let stated = member.updates.last { $0.fact.facts.admitted != nil }
      let evidence = [member.joining(on: day)?.record, stated?.record].compactMap { $0 }
      return AgendaNeeds.ProbationEnd(
        member: member.id, admitted: admitted, ends: end, evidence: Set(evidence).sorted(), parameter: months)
    }
    return ends.sorted { ($0.ends, $0.member) < ($1.ends, $1.member) }
  }

  private func periodsEnding(by horizon: Day, on day: Day) -> [AgendaNeeds.PeriodEnd] {
    let ends = members.compactMap { member -> AgendaNeeds.PeriodEnd? in
      guard member.isOnRoster(on: day), let period = member.periodEntry(on: day), let until = period.fact.until, until <= horizon
      else { return nil }
      return AgendaNeeds.PeriodEnd(member: member.id, step: period.fact.step, until: until, record: period.record)
    }
    return ends.sorted { ($0.until, $0.member) < ($1.until, $1.member) }
  }

  private func thematicGap(in month: Month, on day: Day) -> AgendaNeeds.ThematicGap? {
    guard let needed = rules.value(.meetingThematicPerQuarter, on: day) else { return nil }
    let held = meetings.filter { meeting in
      let facts = meeting.facts
      return facts.kind == .thematic && facts.month.quarter == month.quarter && facts.day <= day
    }
    guard held.count < needed.count else { return nil }
    return AgendaNeeds.ThematicGap(
      quarter: month.quarter, held: held.map(\.id), evidence: held.map(\.record), needed: needed.count,
      isLastMonth: month == month.quarter.lastMonth, parameter: needed)
  }

  private func duesGaps(before month: Month, on day: Day) -> [AgendaNeeds.DuesGap] {
    let last = month.adding(-1)
    let first = firstMonthOfDuesBook
    let earlier = (1..<12).reversed().map { last.adding(-$0) }.filter { month in first.map { $0 <= month } ?? false }
    return (earlier + [last]).compactMap { duesGap(for: $0, on: day) }
  }

  private func duesGap(for month: Month, on day: Day) -> AgendaNeeds.DuesGap? {
    let owing = roster(on: day).filter { owesDues($0.id, for: month, on: day) }
    guard !owing.isEmpty else { return nil }
    guard monthsPaidFor.contains(month) else { return AgendaNeeds.DuesGap(month: month, owing: [], evidence: []) }
    let last = min(month.lastDay, day)
    return AgendaNeeds.DuesGap(month: month, owing: owing.map(\.id), evidence: owing.compactMap { $0.standingEntry(on: last)?.record })
  }
}

extension AssignedTask {
  /// Not ended by `day`; it may have yet to begin.
  fileprivate func isInForce(on day: Day) -> Bool { endDay.map { day < $0 } ?? true }
}
