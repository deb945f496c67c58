/// What a statement asks of reviews (kiểm điểm) and ratings (xếp loại) of a year or quarter, without a member of the cell itself, and of
/// training (tập huấn).
public enum YearCommand: Sendable, Equatable {
  case review(MemberID?, year: Int, Level?, points: Int?, String)
  /// Of the committee as a whole.
  case reviewCommittee(year: Int, Level?, points: Int?, String)
  case reviewQuarter(MemberID?, Quarter, Level?, points: Int?, String)
  indirect case propose(MemberID?, year: Int, Level, body: RatingBody)
  case commentFromResidence(MemberID, year: Int, String)
  /// Of one or several at once; each has a rating of their own.
  indirect case classify(
    [MemberID?], RatingPeriod, Level, round: Int? = nil, votes: Votes?, secret: Bool = false, points: Int?, reason: String)
  indirect case decideRating(MemberID?, RatingPeriod, YearFile.Decision)
  /// Không xếp loại.
  case leaveUnrated([MemberID], RatingPeriod, reason: String)
  indirect case train(Selection, YearFile.Training)
}

/// What was reviewed, proposed, rated; who was trained.
public enum YearEvent: Sendable, Equatable {
  case reviewed(MemberID?, year: Int, Level?, points: Int?, String)
  case committeeReviewed(year: Int, Level?, points: Int?, String)
  case quarterReviewed(MemberID?, Quarter, Level?, points: Int?, String)
  indirect case proposed(MemberID?, year: Int, Level, body: RatingBody)
  case residenceCommented(MemberID, year: Int, String)
  indirect case classified(MemberID?, RatingPeriod, Level, round: Int?, votes: Votes?, secret: Bool, points: Int?, reason: String)
  indirect case ratingDecided(MemberID?, RatingPeriod, YearFile.Decision)
  indirect case leftUnrated([MemberID], RatingPeriod, reason: String)
  indirect case trained([MemberID], YearFile.Training)
}

/// The four levels of the yearly rating (xếp loại chất lượng), best first. Source: 366-QĐ/TW.
public enum Level: Int, Sendable, Hashable, CaseIterable {
  /// Hoàn thành xuất sắc nhiệm vụ.
  case excellent
  /// Hoàn thành tốt nhiệm vụ.
  case good
  /// Hoàn thành nhiệm vụ.
  case complete
  /// Không hoàn thành nhiệm vụ.
  case notComplete
}

// MARK: Facts

/// What the year end holds about a member, or about the cell itself.
public struct YearFile: Sendable, Equatable {
  /// Bản kiểm điểm cá nhân.
  public internal(set) var reviews: [Recorded<Review>] = []
  /// Of the committee as a whole (kiểm điểm tập thể chi ủy); in the file of the cell.
  public internal(set) var committeeReviews: [Recorded<Review>] = []
  /// Kiểm điểm, đánh giá hằng quý; no review of the year.
  public internal(set) var quarterReviews: [Recorded<QuarterReview>] = []
  /// Levels given by other bodies: employer, committee, unions.
  public internal(set) var proposals: [Recorded<Proposal>] = []
  /// Nhận xét nơi cư trú. Source: 213-QĐ/TW.
  public internal(set) var residenceComments: [Recorded<String>] = []
  /// What was given for the year.
  public internal(set) var rated = RatingFile()

  /// What the member was trained on (tập huấn), filed under the year it began in, in the order stated.
  public internal(set) var trainings: [Recorded<Training>] = []

  public struct Review: Sendable, Equatable {
    public let level: Level?
    public let points: Int?
    public let text: String
  }

  public struct QuarterReview: Sendable, Equatable {
    public let quarter: Quarter
    public let review: Review
  }

  public struct Proposal: Sendable, Equatable {
    public let level: Level
    public let body: RatingBody
  }

  public struct Decision: Sendable, Equatable {
    public let level: Level
    public let body: RatingBody
    /// The document it was made by, as written.
    public let document: String?
    /// When it was made.
    public let day: Day?
    public let reason: String

    public init(_ level: Level, body: RatingBody, document: String? = nil, day: Day? = nil, reason: String = "") {
      (self.level, self.body, self.document, self.day, self.reason) = (level, body, document, day, reason)
    }
  }

  /// A course (lớp, đợt tập huấn) somebody went to.
  public struct Training: Sendable, Equatable {
    public let from: Day
    /// The last day of one that took several.
    public let until: Day?
    /// Who held it, as written.
    public let organizer: String?
    public let subject: String
    public let result: CourseResult?
    public let remark: String

    public init(from: Day, until: Day? = nil, organizer: String? = nil, subject: String, result: CourseResult? = nil, remark: String = "") {
      (self.from, self.until, self.organizer) = (from, until, organizer)
      (self.subject, self.result, self.remark) = (subject, result, remark)
    }

    public var lastDay: Day { until ?? from }
  }

  /// How a course ended for somebody.
  public enum CourseResult: Sendable, Equatable {
    case grade(Grade)
    case words(String)
  }

  public enum Grade: Sendable, Equatable, CaseIterable { case excellent, veryGood, fair, average, passed, failed }

  public struct Rating: Sendable, Equatable {
    public let level: Level
    /// Of the ballots, 1 or 2; nil when not said.
    public let round: Int?
    /// The meeting it was given in.
    public let meeting: MeetingID?
    public let votes: Votes?
    /// By secret ballot (bỏ phiếu kín).
    public let isSecret: Bool
    public let points: Int?
    public let reason: String
    /// The votes measured; nil without any.
    public internal(set) var result: VoteResult?

    /// The level may stand: no votes are on record, or they carried it.
    public var isCarried: Bool { result?.isCarried ?? true }
  }

  /// Anything but reviews of quarters and training, which say nothing of how the year was rated.
  var holdsYear: Bool { !reviews.isEmpty || !proposals.isEmpty || !residenceComments.isEmpty || !rated.isEmpty }
}

/// Whose year: a member, or the cell when `member` is nil.
struct YearKey: Hashable, Sendable {
  let member: MemberID?
  let year: Int
}

// MARK: Decide

extension Cell {
  func decide(_ command: YearCommand, on today: Day) throws(Rejection) -> [YearEvent] {
    switch command {
    case .review(let id, let year, let level, let points, let text):
      try requireYear(year, on: today)
      if let id { try require(id) }
      try requirePoints(points)
      return [.reviewed(id, year: year, level, points: points, text)]
    case .reviewCommittee(let year, let level, let points, let text):
      try requireYear(year, on: today)
      try requirePoints(points)
      return [.committeeReviewed(year: year, level, points: points, text)]
    case .reviewQuarter(let id, let quarter, let level, let points, let text):
      try require(.quarter(quarter), on: today)
      if let id { try require(id) }
      try requirePoints(points)
      return [.quarterReviewed(id, quarter, level, points: points, text)]
    case .propose(let id, let year, let level, let body):
      try requireYear(year, on: today)
      if let id { try require(id) }
      return [.proposed(id, year: year, level, body: body)]
    case .commentFromResidence(let id, let year, let text):
      try requireYear(year, on: today)
      try require(id)
      return [.residenceCommented(id, year: year, text)]
    case .classify(let ids, let period, let level, let round, let votes, let secret, let points, let reason):
      try require(period, on: today)
      try requireDistinct(rated: ids)
      try requirePoints(points)
      if let round, !(1...2).contains(round) { throw .roundOutOfRange(round) }
      if let votes { try requireVotes(votes, voters: ratingVoters(on: today)) }
      return ids.map { .classified($0, period, level, round: round, votes: votes, secret: secret, points: points, reason: reason) }
    case .decideRating(let id, let period, let decision):
      try require(period, on: today)
      if let id { try require(id) }
      return [.ratingDecided(id, period, decision)]
    case .leaveUnrated(let ids, let period, let reason):
      try require(period, on: today)
      try requireDistinct(ids)
      guard reason.contains(where: { $0.isLetter || $0.isNumber }) else { throw .emptyText(reason) }
      return [.leftUnrated(ids, period, reason: reason)]
    case .train(let selection, let training):
      try requireOrder(training.from, training.until)
      return [.trained(try trainees(selection, on: training.from), training)]
    }
  }

  /// Known, none twice; the cell itself may be among them.
  private func requireDistinct(rated ids: [MemberID?]) throws(Rejection) {
    let members = ids.compactMap(\.self)
    if !members.isEmpty { try requireDistinct(members) }
  }

  /// What cannot be and yet was once recorded: training before birth, and on nothing.
  func requirePossible(_ command: YearCommand, on today: Day) throws(Rejection) {
    guard case .train(_, let training) = command else { return }
    var texts = [training.subject]
    if let organizer = training.organizer { texts.append(organizer) }
    if case .words(let words)? = training.result { texts.append(words) }
    for text in texts where !text.contains(where: { $0.isLetter || $0.isNumber }) { throw .emptyText(text) }
    guard case .trained(let members, _)? = try decide(command, on: today).first else { return }
    for id in members {
      guard let born = member(id)?.facts.born, let earliest = born.earliest, training.from < earliest else { continue }
      throw .notBorn(id, on: training.from, born: born)
    }
  }

  /// Those named, who may have been trained before they came, or all who take part in the life of the cell on the day.
  private func trainees(_ selection: Selection, on day: Day) throws(Rejection) -> [MemberID] {
    switch selection {
    case .members(let ids):
      try requireDistinct(ids)
      return ids
    case .all(let except):
      if !except.isEmpty { try requireDistinct(except) }
      let left = Set(except)
      let trainees = members.filter { !left.contains($0.id) && $0.standing(on: day)?.isExpectedAtMeetings == true }.map(\.id)
      if trainees.isEmpty { throw .noMembers }
      return trainees
    }
  }

  /// Present members who may vote, or the whole base outside a meeting.
  private func ratingVoters(on today: Day) -> Int {
    if let meeting = currentMeeting { return mostVotes(voters(in: meeting), in: meeting) }
    return members.lazy.filter { $0.standing(on: today) == .official }.count
  }

  /// Begun.
  private func require(_ period: RatingPeriod, on today: Day) throws(Rejection) {
    switch period {
    case .year(let year): try requireYear(year, on: today)
    case .quarter(let quarter): if today < quarter.days.lowerBound { throw .quarterAhead(quarter) }
    }
  }

  private func requireYear(_ year: Int, on today: Day) throws(Rejection) {
    if year > workYear(of: today) { throw .yearAhead(year) }
  }
}

// MARK: Apply

extension Cell {
  mutating func apply(_ event: YearEvent, record: RecordID, on today: Day) {
    switch event {
    case .reviewed(let member, let year, let level, let points, let text):
      let review = YearFile.Review(level: level, points: points, text: text)
      years[YearKey(member: member, year: year), default: YearFile()].reviews.append(Recorded(review, day: today, record: record))
    case .committeeReviewed(let year, let level, let points, let text):
      let review = YearFile.Review(level: level, points: points, text: text)
      years[YearKey(member: nil, year: year), default: YearFile()].committeeReviews.append(Recorded(review, day: today, record: record))
    case .quarterReviewed(let member, let quarter, let level, let points, let text):
      let key = YearKey(member: member, year: workYear(of: quarter.firstMonth.adding(2).lastDay))
      let review = YearFile.QuarterReview(quarter: quarter, review: YearFile.Review(level: level, points: points, text: text))
      years[key, default: YearFile()].quarterReviews.append(Recorded(review, day: today, record: record))
    case .proposed(let member, let year, let level, let body):
      let proposal = YearFile.Proposal(level: level, body: body)
      years[YearKey(member: member, year: year), default: YearFile()].proposals
        .append(Recorded(proposal, day: today, record: record))
    case .residenceCommented(let member, let year, let text):
      years[YearKey(member: member, year: year), default: YearFile()].residenceComments
        .append(Recorded(text, day: today, record: record))
    case .classified(let member, let period, let level, let round, let votes, let secret, let points, let reason):
      var rating = YearFile.Rating(
        level: level, round: round, meeting: openMeeting, votes: votes, isSecret: secret, points: points, reason: reason)
      rating.result = ratingResult(of: rating, on: today, at: record)
      let key = RatingKey(member: member, period: period)
      self[key].ratings.append(Recorded(rating, day: today, record: record))
      if votes != nil, openMeeting == nil { ratingsOutsideMeetings.append(key) }
    case .ratingDecided(let member, let period, let decision):
      self[RatingKey(member: member, period: period)].decisions.append(Recorded(decision, day: today, record: record))
    case .leftUnrated(let members, let period, let reason):
      for member in members {
        self[RatingKey(member: member, period: period)].exclusions.append(Recorded(reason, day: today, record: record))
      }
    case .trained(let members, let training):
      for member in members {
        years[YearKey(member: member, year: training.from.year), default: YearFile()].trainings
          .append(Recorded(training, day: today, record: record))
      }
    }
  }
}
