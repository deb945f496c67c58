/// An open point of a resolution without a person or a date.
///
/// A month in which it is to be reported on counts as its date.
///
/// Source: 42-HD/BTCTW (a resolution says who does what by when and when it is reported on).
public struct VaguePoint: Check {
  public static let about = About(.vaguePoint, serves: .carriedOut, weight: .warning, source: "42-HD/BTCTW")

  public let point: PointID
  /// Parts it lacks; at least one.
  public let missing: [FollowUpGap]
  /// Who may carry it out, when that is missing.
  public let proposed: MemberID?

  public var subject: FindingSubject { .followUp(.point(point)) }

  public static func stake(in event: Event, of cell: Cell) -> Stake { Stake(ofFollowUpsIn: event) }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    vagueFollowUps(in: cell, on: day).filter { $0.code == about.code }
  }
}

/// A part without which nobody can tell whether it was done.
public enum FollowUpGap: Sendable, Equatable, Hashable, CaseIterable {
  /// Nobody is charged with it.
  case person
  /// Neither a due day nor a month to report in.
  case deadline
  /// Biện pháp khắc phục.
  case remedy
}

/// Open points, targets and shortcomings that lack a part: findings of the three checks, in the order they were stated.
///
/// The remedy names the secretary, or any official member, to be replaced by whoever carries it out.
func vagueFollowUps(in cell: Cell, on day: Day) -> [Finding] {
  let somebody = (cell.secretary(on: day) ?? cell.members.first { $0.standing(on: day) == .official })?.id
  return cell.followUps.compactMap { entry in
    let gaps = entry.gaps
    guard entry.isOpen(on: day), !gaps.isEmpty, !cell.isLost(entry) else { return nil }
    let found: any Check =
      switch entry.id {
      case .point(let point): VaguePoint(point: point, missing: gaps, proposed: gaps.contains(.person) ? somebody : nil)
      case .target(let target): VagueTarget(target: target, missing: gaps)
      case .shortcoming(let shortcoming): VagueShortcoming(shortcoming: shortcoming, missing: gaps)
      }
    return Finding(found, evidence: entry.evidence)
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

extension FindingCode {
  public static let vaguePoint = FindingCode("point.vague")
}
