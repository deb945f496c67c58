/// What a member is to this cell on a day (tình trạng sinh hoạt).
///
/// Source: 294-QĐ/TW § 4, § 6.3, § 7, § 8; domain table "counted in".
public enum Standing: Sendable, Equatable, Hashable {
  /// Chính thức, taking part here.
  case official
  /// Dự bị, taking part here.
  case probationary
  /// Miễn công tác và sinh hoạt.
  case exempt(Exemption)
  /// Sinh hoạt tạm thời đi: still on the roll here, takes part elsewhere.
  case temporaryAway
  /// Sinh hoạt tạm thời đến: on the roll elsewhere, takes part here.
  case temporaryHere
  /// Đình chỉ sinh hoạt.
  case suspended
  case left(Departure)
}

/// How a member ceased to belong to this cell.
public enum Departure: Sendable, Equatable, Hashable {
  /// Chuyển sinh hoạt chính thức; a visitor's return home too.
  case transferred
  /// Xóa tên.
  case removed
  /// Khai trừ.
  case expelled
  /// Xin ra khỏi Đảng.
  case withdrawn
  /// Từ trần.
  case deceased
}

/// What a member is under any exemption, absence or suspension.
public enum Rank: Sendable, Equatable, Hashable {
  case official
  case probationary
  /// Belongs to another cell and takes part here for a time.
  case visiting
}

/// One step of a member's history in the cell.
public enum StandingStep: Sendable, Equatable, Hashable {
  case joined(Rank)
  /// Công nhận chính thức; does not end an exemption or absence.
  case confirmed
  case exempted(Exemption)
  case wentAway
  case suspended
  case resumed
  case left(Departure)
}

/// A dated step of a member's history.
public struct StandingFact: Sendable, Equatable {
  public let step: StandingStep
  public let from: Day
  /// The end announced for an exemption, absence or visit; it does not end by itself but by the next step.
  public let until: Day?
  /// Where the member came from or went to.
  public let place: String?
  /// The document the step rests on, as written.
  public let document: String?
  public let reason: String
  /// The day of the decision or move a transfer follows.
  public let decided: Day?
  /// The day the introduction paper of a transfer was issued.
  public let introduced: Day?
  /// Of an exemption.
  public let papers: ExemptionPapers

  public init(
    _ step: StandingStep, from: Day, until: Day? = nil, place: String? = nil, document: String? = nil, reason: String = "",
    decided: Day? = nil, introduced: Day? = nil, papers: ExemptionPapers = ExemptionPapers()
  ) {
    self.step = step
    self.from = from
    self.until = until
    self.place = place
    self.document = document
    self.reason = reason
    self.decided = decided
    self.introduced = introduced
    self.papers = papers
  }

  /// Admitted to the Party here, not received from elsewhere as a probationer.
  var isAdmission: Bool { step == .joined(.probationary) && place == nil }

  /// A move away or here that is no official transfer.
  var isTemporary: Bool { step == .wentAway || step == .joined(.visiting) }
}

extension Standing {
  /// Counted in the number of members of this cell (đảng số). Source: 294-QĐ/TW § 6.3.2c.
  public var isOnRoll: Bool {
    switch self {
    case .temporaryHere, .left: false
    case .official, .probationary, .exempt, .temporaryAway, .suspended: true
    }
  }

  /// Takes part in this cell, so is counted in attendance. Source: 42-HD/BTCTW (exempt members are taken out).
  public var isExpectedAtMeetings: Bool {
    switch self {
    case .official, .probationary, .temporaryHere: true
    case .exempt, .temporaryAway, .suspended, .left: false
    }
  }

  /// Pays dues in this cell. Source: 01-QĐ/TW; a member temporarily elsewhere pays there (294-QĐ/TW § 6.3.2c).
  public var paysDuesHere: Bool {
    switch self {
    case .official, .probationary, .temporaryHere, .exempt, .suspended: true
    case .temporaryAway, .left: false
    }
  }

  /// Rated by this cell at year end; a visitor only gets a comment. Source: 366-QĐ/TW; 294-QĐ/TW § 7.2.3.
  public var isRatedHere: Bool {
    switch self {
    case .official, .probationary, .temporaryAway: true
    case .temporaryHere, .exempt, .suspended, .left: false
    }
  }

  /// Must be given tasks in this cell; an exempt member gets light ones. Source: 38-HD/BTCTW IV.2.
  public var isGivenTasks: Bool {
    switch self {
    case .official, .probationary, .temporaryHere, .exempt: true
    case .temporaryAway, .suspended, .left: false
    }
  }

  /// May stand for election (ứng cử). Source: 294-QĐ/TW § 4.2, § 6.3.2; a member temporarily elsewhere may at home.
  public var mayStandForElection: Bool {
    switch self {
    case .official, .temporaryAway: true
    case .probationary, .temporaryHere, .exempt, .suspended, .left: false
    }
  }

  public var hasLeft: Bool {
    if case .left = self { true } else { false }
  }
}
