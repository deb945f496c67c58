/// What a cell (chi bộ) is called and where it belongs.
public struct CellFacts: Sendable, Equatable {
  public var name: String
  /// The higher organisation (cấp ủy cấp trên), or nil when not said.
  public var superior: String?
  /// Kind of place or unit: thôn, cơ quan, trường, doanh nghiệp, ….
  public var kind: String?
  public var code: String?
  public var founded: Day?
  public var place: String?

  public init(name: String, superior: String? = nil, kind: String? = nil, code: String? = nil, founded: Day? = nil, place: String? = nil) {
    self.name = name
    self.superior = superior
    self.kind = kind
    self.code = code
    self.founded = founded
    self.place = place
  }
}

/// Facts of a member; an absent part is nil and, in an update, left as it was.
public struct MemberFacts: Sendable, Equatable {
  public var name: String?
  public var born: Birth?
  public var sex: Sex?
  /// Day of the admission ceremony (kết nạp).
  public var admitted: Day?
  /// Day from which the member is official (chính thức).
  public var official: Day?
  public var job: String?
  public var strengths: String?
  public var circumstances: String?
  public var group: String?
  public var card: String?
  /// The day Party age counts from where it is not that of the admission, as a decision has it (tuổi đảng tính từ).
  public var partySince: Day?
  public var theory: TheoryLevel?
  /// For the secretary to call by: no paper, list or account holds it unless it names it.
  public var phone: String?
  /// Official members who help a probationer (đảng viên giúp đỡ); nil leaves those of the candidate.
  public var helpers: [MemberID]?

  public init(
    name: String? = nil, born: Birth? = nil, sex: Sex? = nil, admitted: Day? = nil, official: Day? = nil, job: String? = nil,
    strengths: String? = nil, circumstances: String? = nil, group: String? = nil, card: String? = nil,
    partySince: Day? = nil, theory: TheoryLevel? = nil, phone: String? = nil, helpers: [MemberID]? = nil
  ) {
    self.name = name
    self.born = born
    self.sex = sex
    self.admitted = admitted
    self.official = official
    self.job = job
    self.strengths = strengths
    self.circumstances = circumstances
    self.group = group
    self.card = card
    self.partySince = partySince
    self.theory = theory
    self.phone = phone
    self.helpers = helpers
  }
}

public enum Sex: Sendable, Equatable { case male, female }

/// What was studied of political theory (trình độ lý luận chính trị), the lowest first.
public enum TheoryLevel: Sendable, Equatable, CaseIterable { case elementary, intermediate, advanced, bachelor }

/// A member entered on the roster (danh sách đảng viên).
public struct NewMember: Sendable, Equatable {
  /// As written after `@`, canonical form with diacritics.
  public var handle: String
  public var name: String
  public var facts: MemberFacts
  public var entry: Entry
  public var from: Day

  /// How a member comes onto the roster.
  public enum Entry: Sendable, Equatable {
    case official
    case probationary
    /// Member received by transfer (tiếp nhận chuyển sinh hoạt chính thức).
    ///
    /// - Parameters:
    ///   - rank: official, or still probationary (đảng viên dự bị chuyển đến).
    ///   - decided: the day of the decision or move the transfer follows.
    ///   - introduced: the day the introduction paper (giấy giới thiệu) was issued.
    case transferred(origin: String, decided: Day? = nil, introduced: Day? = nil, rank: Rank = .official)
    /// Here for a time; stays on the roster of the home cell (sinh hoạt tạm thời đến). The two days are those of a transfer.
    case temporary(origin: String, until: Day?, decided: Day? = nil, introduced: Day? = nil)
  }

  public init(handle: String, name: String, facts: MemberFacts, entry: Entry, from: Day) {
    self.handle = handle
    self.name = name
    self.facts = facts
    self.entry = entry
    self.from = from
  }
}

/// A post (chức vụ) in the Party or outside it.
public enum Post: Sendable, Equatable, Hashable {
  /// Bí thư.
  case secretary
  /// Phó bí thư.
  case deputy
  /// Chi ủy viên.
  case committeeMember
  /// Tổ trưởng tổ đảng.
  case groupLeader
  /// Người thu đảng phí.
  case duesCollector
  /// A post outside the Party, in the cell's own words.
  case other(String)
}

/// A change of a member's standing (diễn biến sinh hoạt).
public enum StandingChange: Sendable, Equatable {
  /// Miễn công tác và sinh hoạt; `until` is nil for age and health, which needs no end date.
  case exempt(Exemption, until: Day?, papers: ExemptionPapers = ExemptionPapers())
  /// Trở lại sinh hoạt: after exemption, temporary absence or suspension.
  case resume
  /// Chuyển sinh hoạt chính thức; `decided` is the day of the decision or move it follows.
  case transferAway(to: String, decided: Day? = nil)
  case temporaryAway(to: String, until: Day?, decided: Day? = nil)
  /// Công nhận chính thức.
  case confirm
  case suspend
  case remove
  case expel
  case withdraw
  case decease
}

/// What an exemption rests on besides its document.
public struct ExemptionPapers: Sendable, Equatable {
  /// The medical paper (giấy khám, hồ sơ y tế), as written.
  public var medical: String?
  /// When the base committee decided (cấp ủy cơ sở quyết định).
  public var decided: Day?
  /// When the higher committee was told.
  public var told: Day?

  public init(medical: String? = nil, decided: Day? = nil, told: Day? = nil) {
    self.medical = medical
    self.decided = decided
    self.told = told
  }
}

public enum Exemption: Sendable, Equatable {
  /// Tuổi cao, sức khỏe yếu. Source: 294-QĐ/TW § 7.1.
  case ageOrHealth
  /// Lý do khác, for a stated time.
  case other
}
