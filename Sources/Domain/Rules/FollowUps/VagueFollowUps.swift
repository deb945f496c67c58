/// An open point without a person or a date, a target without a date, or a shortcoming without a remedy or a date.
///
/// A month in which a point is to be reported on counts as its date, and so does the year a target is set for.
///
/// The remedy names the secretary, or any official member, to be replaced by whoever carries it out.
///
/// Source: 42-HD/BTCTW (a resolution says who does what by when and when it is reported on; shortcomings with causes and remedies).
func vagueFollowUps(in cell: Cell, on day: Day) -> [Finding] {
  let somebody = (cell.secretary(on: day) ?? cell.members.first { $0.standing(on: day) == .official })?.id
  return cell.followUps.compactMap { entry in
    let gaps = entry.gaps
    guard entry.isOpen(on: day), !gaps.isEmpty else { return nil }
    return Finding(
      .followUp(.vague(entry.id, gaps)), evidence: entry.evidence,
      remedy: .specifyFollowUp(entry.id, gaps, by: gaps.contains(.person) ? somebody : nil, due: day.nextMonthEnd))
  }
}

extension FollowUp {
  fileprivate var gaps: [FollowUpGap] {
    switch facts.detail {
    case .point: (facts.members.isEmpty ? [.person] : []) + (lastDay == nil ? [.deadline] : [])
    case .target(_, _, _, let year): facts.due == nil && year == nil ? [.deadline] : []
    case .shortcoming(_, _, let remedy, _, _): (facts.due == nil ? [.deadline] : []) + (remedy == nil ? [.remedy] : [])
    }
  }
}
