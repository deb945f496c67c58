/// A reduction of dues by a share that the rules do not name.
///
/// Source: 01-QĐ/TW; numbers: `dues.relief.small`, `dues.relief.middle`, `dues.relief.large`; 100 % is an exemption.
public struct ForeignReliefShare: MemberCheck {
  public static let about = About(.reliefShare, serves: .goodOrder, weight: .warning, source: "01-QĐ/TW")

  public let member: MemberID
  public let relief: DuesRelief
  /// Those the rules name, of which its share is none.
  public let shares: [Ratio]

  public static func stake(in event: Event, of cell: Cell) -> Stake {
    if case .dues(.relieved) = event { .record } else { .none }
  }

  public static func findings(in cell: Cell, on day: Day) -> [Finding] {
    cell.members.flatMap { member in
      cell.duesReliefs(of: member.id).compactMap { relief -> Finding? in
        let names: [ParameterName] = [.duesReliefSmall, .duesReliefMiddle, .duesReliefLarge]
        let shares = names.compactMap { cell.rules.value($0, on: relief.fact.from) }
        let share = Ratio(relief.fact.share.value, of: 100)
        guard !shares.isEmpty, !relief.fact.isExemption, shares.allSatisfy({ $0.value < share || share < $0.value }) else { return nil }
        return Finding(
          ForeignReliefShare(member: member.id, relief: relief.fact, shares: shares.map(\.value)), evidence: [relief.record],
          parameters: shares)
      }
    }
  }
}

extension FindingCode {
  public static let reliefShare = FindingCode("dues.relief-share")
}
