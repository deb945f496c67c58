/// What a cell reports to the committee above for a period (báo cáo định kỳ của chi bộ): every figure the record tells.
///
/// What happened counts up to the last day of the period, or up to `day` if that is earlier; a meeting counts in the month it is held for
/// (cho tháng), as it does in the lists. A list is empty and a figure nil where nothing is
/// on record.
///
/// Figures and their order: usual reports of cells; 40-HD/BTCTW (basic statistics).
public struct PeriodReport: Sendable, Equatable {
  public let period: Period
  /// First and last day looked at.
  public let days: ClosedRange<Day>
  public let members: MemberFigures
  /// In the order held.
  public let meetings: [MeetingFigures]
  /// Months of the period, begun by the last day, for which no regular meeting is on record; ascending.
  public let monthsWithoutMeeting: [Month]
  /// Nil when the dues book knows no month of the period.
  public let dues: DuesFigures?
  public let tasks: WorkFigures<TaskID>
  /// Points of resolutions.
  public let points: WorkFigures<FollowUpID>
  /// In the order stated.
  public let targets: [TargetFigures]
  /// Passed by the cell, in the order stated.
  public let resolutions: [Recorded<RegisteredDocument>]
  public let admission: AdmissionFigures
  public let conduct: ConductFigures
  public let shortcomings: WorkFigures<FollowUpID>
  /// Shortcomings stated in the period, or open at its end, that say what is proposed to whom (kiến nghị).
  public let proposals: [FollowUpID]
  /// Only of a whole year.
  public let year: YearFigures?

  /// Meetings of a kind, in the order held.
  public func meetings(_ kind: MeetingKind) -> [MeetingFigures] { meetings.filter { $0.kind == kind } }

  /// Present out of those expected at all regular meetings with a roll call; nil without any.
  public var regularAttendance: Ratio? {
    let ratios = meetings(.regular).compactMap(\.attendance)
    return ratios.isEmpty ? nil : Ratio(ratios.reduce(0) { $0 + $1.part }, of: ratios.reduce(0) { $0 + $1.whole })
  }

  /// The exact mean of the points of the meetings scored; nil without any.
  public var meanScore: Ratio? {
    let scores = meetings.compactMap(\.score)
    return scores.isEmpty ? nil : Ratio(scores.reduce(0, +), of: scores.count)
  }
}

/// A meeting in a report.
public struct MeetingFigures: Sendable, Equatable {
  public let id: MeetingID
  public let kind: MeetingKind
  public let day: Day
  /// The month it is held for.
  public let month: Month
  /// Present out of those expected; nil without a roll call.
  public let attendance: Ratio?
  /// From beginning to end; nil when one of the times is not stated.
  public let minutes: Int?
  /// Points of the quality score; nil when there is none.
  public let score: Int?
  public let band: ScoreBand?
}

extension Cell {
  /// - Parameter day: the day of the report.
  /// - Returns: nil for a period that has not begun on `day`.
  public func periodReport(for period: Period, on day: Day) -> PeriodReport? {
    let months = months(of: period)
    guard let first = months.first?.firstDay, let last = months.last?.lastDay, first <= day else { return nil }
    let days = first...min(last, day)
    let held = meetings.filter { months.contains($0.facts.month) && $0.facts.day <= day }
    let monthsHeld = Set(held.lazy.filter { $0.facts.kind == .regular }.map(\.facts.month))
    let year: Int? = if case .year(let year) = period { year } else { nil }
    return PeriodReport(
      period: period, days: days, members: memberFigures(in: days), meetings: held.map(figures),
      monthsWithoutMeeting: months.filter { $0 <= days.upperBound.month && !monthsHeld.contains($0) },
      dues: duesFigures(for: period, on: day), tasks: taskFigures(in: days), points: followUpFigures(.point, in: days),
      targets: targetFigures(in: days), resolutions: documents.filter { $0.fact.isPassedResolution && days.contains($0.fact.day) },
      admission: admissionFigures(in: days), conduct: conductFigures(in: days), shortcomings: followUpFigures(.shortcoming, in: days),
      proposals: proposals(in: days), year: year.map { yearFigures($0, on: day) })
  }

  private func figures(of meeting: Meeting) -> MeetingFigures {
    MeetingFigures(
      id: meeting.id, kind: meeting.facts.kind, day: meeting.facts.day, month: meeting.facts.month,
      attendance: meeting.hasRollCall ? attendance(of: meeting).ratio : nil, minutes: meeting.minutes, score: scorePoints(of: meeting),
      band: scoreBand(of: meeting))
  }
}
