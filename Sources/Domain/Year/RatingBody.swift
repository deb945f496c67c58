/// A body that proposes a level for a member or the cell (nơi đề nghị mức xếp loại), with its own name where stated.
///
/// With the self-rating and the cell's own ballots they make the seven columns of a rating summary.
///
/// Source: rating forms of 25-HD/BTCTW and 43-HD/BTCTW as used by cells.
public struct RatingBody: Sendable, Equatable, Hashable, ExpressibleByStringLiteral {
  public var kind: Kind?
  /// In the cell's own words; empty when only the kind was stated.
  public var name: String

  public enum Kind: Sendable, Equatable, Hashable, CaseIterable {
    /// Cơ quan, đơn vị nơi công tác.
    case employer
    /// Chi ủy.
    case committee
    /// Đoàn thể.
    case union
    /// Đảng ủy cơ sở.
    case baseCommittee
    /// Cấp trên.
    case higher
  }

  public init(_ kind: Kind? = nil, name: String = "") {
    self.kind = kind
    self.name = name
  }

  public init(stringLiteral name: String) { self.init(nil, name: name) }
}
