import Diagnostics
import Domain
import Wording

/// The year: reviews, proposals and ratings of members and of the cell itself, and who was not rated.
extension RowKind {
  static let ratings = RowKind(
    .ratings, [("xếp loại", "ratings"), ("xếp loại", "rating")], of: RatedRow.self,
    columns: [
      Column("năm", "year") { .number($0.year) },
      ratedQuarter,
      Column("đảng viên", "member") { .of($0.member) },
    ] + ratingColumns + [
      Column("bổ sung", "caught up") { .boolean($0.isCaughtUp) },
      Column("kín", "secret", .never) { .of($0.rating?.fact.isSecret) },
      Column("mức tính được", "reckoned level", .never) { .of($0.reckoned?.word) },
    ],
    rows: { interpreter, cell in
      var caughtUp: [Int: Set<MemberID>] = [:]
      let years = cell.allLevels.compactMap { member, year, level, file -> RatedRow? in
        guard let member else { return nil }
        let late = caughtUp[year] ?? cell.caughtUp(year: year)
        caughtUp[year] = late
        return RatedRow(
          year: year, quarter: nil, member: member, level: level, file: file.rated, isCaughtUp: late.contains(member), reckoned: nil)
      }
      return years + cell.ratedQuarters(on: interpreter.today) { $0 != nil }
    })

  static let cellRatings = RowKind(
    .cellRatings, [("xếp loại chi bộ", "cell ratings"), ("xếp loại chi bộ", "cell rating")], of: RatedRow.self,
    columns: [Column("năm", "year") { .number($0.year) }, ratedQuarter] + ratingColumns + [
      Column("kín", "secret", .never) { .of($0.rating?.fact.isSecret) }
    ],
    rows: { interpreter, cell in
      cell.allLevels.filter { $0.member == nil }.map {
        RatedRow(year: $0.year, quarter: nil, member: nil, level: $0.level, file: $0.file.rated, isCaughtUp: false, reckoned: nil)
      } + cell.ratedQuarters(on: interpreter.today) { $0 == nil }
    })

  /// Of a rating of a quarter.
  private static let ratedQuarter = Column<RatedRow>("quý", "quarter", .whenSaid) { $0.quarter.map(Value.quarter) ?? .nothing }

  private static let ratingColumns: [Column<RatedRow>] = [
    Column("mức", "level") { .word($0.level.fact.word) },
    Column("điểm", "points") { .of($0.rating?.fact.points) },
    Column("phiếu tán thành", "for") { .of($0.rating?.fact.votes?.inFavour) },
    Column("phiếu không tán thành", "against") { .of($0.rating?.fact.votes?.against) },
    Column("phiếu không ý kiến", "abstain") { .of($0.rating?.fact.votes?.abstaining) },
    Column("cơ số", "base") { .of($0.rating?.fact.result?.base) },
    Column("cần", "needed") { .of($0.rating?.fact.result?.needed) },
    Column("đạt", "passed") { .of($0.rating?.fact.result?.passed) },
    Column("vòng", "round") { .of($0.rating?.fact.round) },
    Column("ngày", "date") { .date($0.level.day) },
    Column("chi bộ xếp", "cell level", .never) { .of($0.rating?.fact.level.word) },
    Column("cấp trên quyết định", "decided above", .never) { .of($0.file.decisions.last?.fact.level.word) },
    Column("căn cứ", "basis", .never) { .of($0.file.decisions.last?.fact.document) },
  ]

  static let reviews = RowKind(
    .reviews, [("kiểm điểm", "reviews"), ("kiểm điểm", "review")], of: ReviewedRow.self,
    columns: periodColumns + [Column("đảng viên", "member") { .of($0.member) }] + reviewColumns,
    rows: { _, cell in cell.yearsReviewed.flatMap { year in cell.members.flatMap { cell.reviewRows(year, of: $0.id) } } })

  static let cellReviews = RowKind(
    .cellReviews, [("kiểm điểm chi bộ", "cell reviews"), ("kiểm điểm chi bộ", "cell review")], of: ReviewedRow.self,
    columns: periodColumns + reviewColumns, rows: { _, cell in cell.yearsReviewed.flatMap { cell.reviewRows($0, of: nil) } })

  static let committeeReviews = RowKind(
    .committeeReviews, [("kiểm điểm chi ủy", "committee reviews"), ("kiểm điểm chi ủy", "committee review")], of: ReviewedRow.self,
    columns: periodColumns + reviewColumns,
    rows: { _, cell in
      cell.yearsReviewed.flatMap { year in
        cell.yearFile(of: nil, year: year).committeeReviews.map {
          ReviewedRow(year: year, quarter: nil, member: nil, review: $0.fact, day: $0.day)
        }
      }
    })

  private static let periodColumns: [Column<ReviewedRow>] = [
    Column("năm", "year") { .number($0.year) },
    Column("quý", "quarter") { $0.quarter.map(Value.quarter) ?? .nothing },
  ]

  private static let reviewColumns: [Column<ReviewedRow>] = [
    Column("tự nhận", "self") { .of($0.review.level?.word) },
    Column("điểm", "points") { .of($0.review.points) },
    Column("ngày", "date") { .date($0.day) },
    Column("nội dung", "content") { .text($0.review.text) },
  ]

  /// A year in the columns of a rating summary: what each body gives.
  static let proposals = RowKind(
    .proposals, [("đề nghị", "proposals"), ("đề nghị", "proposal")], of: ProposedRow.self,
    columns: [Column("năm", "year") { .number($0.year) }, Column("đảng viên", "member") { .of($0.member) }] + proposalColumns,
    rows: { _, cell in cell.yearsOnFile.flatMap { year in cell.members.compactMap { ProposedRow(year, of: $0.id, in: cell) } } })

  static let cellProposals = RowKind(
    .cellProposals, [("đề nghị chi bộ", "cell proposals"), ("đề nghị chi bộ", "cell proposal")], of: ProposedRow.self,
    columns: [Column("năm", "year") { .number($0.year) }] + proposalColumns,
    rows: { _, cell in cell.yearsOnFile.compactMap { ProposedRow($0, of: nil, in: cell) } })

  private static let proposalColumns: [Column<ProposedRow>] = [
    Column("tự nhận", "self") { .of($0.file.reviews.last?.fact.level?.word) },
    Column("cơ quan", "employer") { $0.level(.employer) },
    Column("chi ủy", "committee") { $0.level(.committee) },
    Column("đoàn thể", "union") { $0.level(.union) },
    Column("chi bộ", "cell") { .of($0.file.carriedRatings.last?.fact.level.word) },
    Column("đảng ủy cơ sở", "base committee") { $0.level(.baseCommittee) },
    Column("cấp trên", "higher committee") { $0.level(.higher) },
    Column("nơi khác", "others") { .list($0.others) },
    Column("quyết định", "decided", .whenSaid) { .of($0.file.decisions.last?.fact.level.word) },
  ]

  /// Those to be rated for a year that is rated or over, and those who are not to be, each with the reason.
  static let notRated = RowKind(
    .notRated, [("chưa xếp loại", "unrated")], of: NotRatedRow.self,
    columns: [
      Column("năm", "year") { .number($0.year) },
      Column("quý", "quarter", .whenSaid) { $0.quarter.map(Value.quarter) ?? .nothing },
      Column("đảng viên", "member") { .member($0.member) },
      Column("lý do", "reason") { .word($0.reason) },
      Column("kết nạp", "admitted") { .of($0.admitted) },
    ],
    rows: { interpreter, cell in
      let today = interpreter.today
      let begun = cell.yearsToRate(on: today)
      let due = Localized(vi: "phải xếp loại, chưa ghi kết quả", en: "to be rated, no result on record")
      let quarters = cell.quartersToRate(on: today).flatMap { quarter in
        cell.notRated(quarter, on: today).map { member, reason in
          NotRatedRow(
            year: quarter.year, quarter: quarter, member: member, reason: reason.map(Localized.init(same:)) ?? due,
            admitted: cell.member(member)?.facts.admitted)
        }
      }
      return Set(cell.yearsOnFile + begun).sorted().flatMap { year -> [NotRatedRow] in
        let isDue = begun.contains(year) || cell.period(ofWorkYear: year).upperBound < today
        let awaited = isDue ? cell.awaitingRating(year: year, on: today) : []
        let barred = cell.notRated(year: year, on: today).map { ($0.member, CellWords(cell: cell, on: today).reason($0.bar)) }
        return (awaited.map { ($0, due) } + barred).map { member, reason in
          NotRatedRow(year: year, quarter: nil, member: member, reason: reason, admitted: cell.member(member)?.facts.admitted)
        }
      } + quarters
    })

  static let residenceComments = RowKind(
    .residenceComments, [("nhận xét nơi cư trú", "residence comments"), ("nhận xét nơi cư trú", "residence")],
    of: (year: Int, member: MemberID, comment: Recorded<String>).self,
    columns: [
      Column("năm", "year") { .number($0.year) },
      Column("đảng viên", "member") { .member($0.member) },
      Column("nội dung", "content") { .text($0.comment.fact) },
      Column("ngày", "date") { .date($0.comment.day) },
    ],
    rows: { _, cell in
      cell.yearsOnFile.flatMap { year in
        cell.members.flatMap { member in
          cell.yearFile(of: member.id, year: year).residenceComments.map { (year, member.id, $0) }
        }
      }
    })

  /// Of a visit to several, a row for each; what was said is shown only where it is asked for.
  static let visits = RowKind(
    .visits, [("gặp gỡ", "visits"), ("lần gặp gỡ", "visit")], of: (member: MemberID, visit: Recorded<Visit>).self,
    columns: [
      Column("người", "member") { .member($0.member) },
      Column("ngày", "date") { .date($0.visit.on) },
      Column("người gặp", "visitors") { .list($0.visit.visitors.map(Value.member)) },
      Column("nội dung", "text", .never) { .text($0.visit.text) },
      Column("bản ghi", "record", .never) { .record($0.visit.record) },
    ],
    rows: { _, cell in cell.visits.flatMap { visit in visit.members.map { ($0, visit) } } })

  /// Of a course that several went to, a row for each.
  static let trainings = RowKind(
    .trainings, [("tập huấn", "trainings"), ("đợt tập huấn", "training")],
    of: (member: MemberID, training: Recorded<YearFile.Training>).self,
    columns: [
      Column("người", "member") { .member($0.member) },
      Column("ngày", "date") { .date($0.training.from) },
      Column("đến ngày", "to") { .of($0.training.until) },
      Column("nội dung", "subject") { .text($0.training.subject) },
      Column("nơi tổ chức", "organizer") { .of($0.training.organizer) },
      Column("kết quả", "result") { .of($0.training.result?.word) },
      Column("ghi chú", "remark", .never) { .text($0.training.remark) },
      Column("số ngày", "days", .never) { .number($0.training.lastDay.days(since: $0.training.from) + 1) },
      Column("bản ghi", "record", .never) { .record($0.training.record) },
    ],
    rows: { _, cell in cell.allTrainings })
}

private struct RatedRow {
  let year: Int
  /// Nil for the year itself.
  let quarter: Quarter?
  /// Nil for the cell itself.
  let member: MemberID?
  /// The one that stands.
  let level: Recorded<Level>
  let file: RatingFile
  let isCaughtUp: Bool
  /// What the products of a quarter come to, where a set of rules is on.
  let reckoned: Level?

  /// The cell's own; nil where only the committee above decided.
  var rating: Recorded<YearFile.Rating>? { file.carriedRatings.last }
}

extension Cell {
  /// Ratings of quarters; a quarter is in the year of the calendar.
  fileprivate func ratedQuarters(on day: Day, of isMeant: (MemberID?) -> Bool) -> [RatedRow] {
    allQuarterLevels.filter { isMeant($0.member) }.map {
      RatedRow(
        year: $0.quarter.year, quarter: $0.quarter, member: $0.member, level: $0.level, file: $0.file, isCaughtUp: false,
        reckoned: $0.member.flatMap { [quarter = $0.quarter] in reckonedLevel(of: $0, quarter, on: day) })
    }
  }

  private func reckonedLevel(of member: MemberID, _ quarter: Quarter, on day: Day) -> Level? {
    if case .reckoned(let reckoning) = quarterResult(of: member, quarter, on: day) { reckoning.level } else { nil }
  }
}

private struct ReviewedRow {
  let year: Int
  /// Nil for the year itself.
  let quarter: Quarter?
  /// Nil for the cell itself.
  let member: MemberID?
  let review: YearFile.Review
  let day: Day
}

extension Cell {
  /// The reviews of the quarters and then of the year.
  fileprivate func reviewRows(_ year: Int, of member: MemberID?) -> [ReviewedRow] {
    let file = yearFile(of: member, year: year)
    return file.quarterReviews.map {
      ReviewedRow(year: year, quarter: $0.fact.quarter, member: member, review: $0.fact.review, day: $0.day)
    } + file.reviews.map { ReviewedRow(year: year, quarter: nil, member: member, review: $0.fact, day: $0.day) }
  }
}

private struct ProposedRow {
  let year: Int
  /// Nil for the cell itself.
  let member: MemberID?
  let cell: Cell
  let file: YearFile

  /// Nil where nothing is on file for the year.
  init?(_ year: Int, of member: MemberID?, in cell: Cell) {
    file = cell.yearFile(of: member, year: year)
    guard !file.proposals.isEmpty || !file.reviews.isEmpty || !file.ratings.isEmpty else { return nil }
    (self.year, self.member, self.cell) = (year, member, cell)
  }

  func level(_ kind: RatingBody.Kind) -> Value { .of(cell.proposal(for: member, year: year, by: kind)?.fact.level.word) }

  /// Of bodies of no kind, by their names.
  var others: [Value] {
    file.proposals.filter { $0.fact.body.kind == nil }.map { proposal in
      let level = proposal.fact.level.word
      let name = proposal.fact.body.name
      return .word(name.isEmpty ? level : Localized(vi: "\(name): \(level.vi)", en: "\(name): \(level.en)"))
    }
  }
}

private struct NotRatedRow {
  let year: Int
  /// Nil for the year itself.
  let quarter: Quarter?
  let member: MemberID
  let reason: Localized
  let admitted: Day?
}
