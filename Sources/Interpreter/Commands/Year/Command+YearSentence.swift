import Diagnostics
import Domain
import Syntax

extension Interpreter {
  func command(_ sentence: inout YearSentence) throws(Diagnostic) -> Command {
    switch sentence {
    case .residence(let form): try make(form, &sentence, YearSentence.residence, command)
    case .review(let form): try make(form, &sentence, YearSentence.review, command)
    case .propose(let form): try make(form, &sentence, YearSentence.propose, command)
    case .classify(let form): try make(form, &sentence, YearSentence.classify, command)
    case .decideRating(let form): try make(form, &sentence, YearSentence.decideRating, command)
    case .leaveUnrated(let form): try make(form, &sentence, YearSentence.leaveUnrated, command)
    case .training(let form): try make(form, &sentence, YearSentence.training, command)
    }
  }

  private func command(_ form: inout ResidenceStatement) throws(Diagnostic) -> Command {
    .year(.commentFromResidence(try memberID(form.member), year: try year(form.year), string(form.content)))
  }

  private func command(_ form: inout ReviewStatement) throws(Diagnostic) -> Command {
    let level = form.level?.value?.level
    let points = try number(form.points)
    let text = string(form.content)
    if form.rated.literal == .committee { return try committeeReview(form, level, points, text) }
    let member = try reviewed(form.rated)
    return switch try period(form.period) {
    case .quarter(let quarter): .year(.reviewQuarter(member, quarter, level, points: points, text))
    case .year(let year): .year(.review(member, year: year, level, points: points, text))
    }
  }

  private func period(_ operand: Operand<ReviewPeriodLiteral>) throws(Diagnostic) -> RatingPeriod {
    switch operand.literal {
    case .quarter(let written)?: return .quarter(try quarter(Operand(.literal(written), at: operand.span)))
    case .year(let written)?: return .year(try year(Operand(.literal(written), at: operand.span)))
    case nil:
      throw Diagnostic(SyntaxCode.missing, at: operand.span, Localized(vi: "thiếu năm hoặc quý", en: "the year or quarter is missing"))
    }
  }

  private func committeeReview(_ form: ReviewStatement, _ level: Level?, _ points: Int?, _ text: String) throws(Diagnostic) -> Command {
    guard case .year(let written)? = form.period.literal else {
      throw Diagnostic(
        SyntaxCode.missing, at: form.period.span,
        Localized(vi: "chi ủy kiểm điểm theo năm", en: "the committee is reviewed by the year"),
        hint: Localized(vi: "ghi: kiểm điểm chi ủy năm …: …", en: "state: review committee year …: …"))
    }
    let year = try self.year(Operand(.literal(written), at: form.period.span))
    return .year(.reviewCommittee(year: year, level, points: points, text))
  }

  private func command(_ form: inout ProposeStatement) throws(Diagnostic) -> Command {
    .year(.propose(try rated(form.rated), year: try year(form.year), try level(form.level), body: body(form.body)))
  }

  private func command(_ form: inout ClassifyStatement) throws(Diagnostic) -> Command {
    var rated: [MemberID?] = []
    for operand in form.rated { rated.append(try self.rated(operand)) }
    return .year(
      .classify(
        rated, try period(form.period), try level(form.level), round: try number(form.round),
        votes: try votes(form.inFavour, form.against, form.abstaining), secret: form.secret,
        points: try number(form.points), reason: string(form.reason)))
  }

  private func command(_ form: inout DecideRatingStatement) throws(Diagnostic) -> Command {
    let decision = YearFile.Decision(
      try level(form.level), body: body(form.body), document: citation(form.document), day: try day(form.date), reason: string(form.reason))
    return .year(.decideRating(try rated(form.rated), try period(form.period), decision))
  }

  private func command(_ form: inout LeaveUnratedStatement) throws(Diagnostic) -> Command {
    .year(.leaveUnrated(try memberIDs(form.members), try period(form.period), reason: string(form.reason)))
  }

  private func command(_ form: inout TrainingStatement) throws(Diagnostic) -> Command {
    if let from = form.from, form.date != nil {
      throw Diagnostic(
        SyntaxCode.unexpected, at: from.span,
        Localized(vi: "viết “ngày” hoặc “từ … đến …”, không viết cả hai", en: "write “date” or “from … until …”, not both"))
    }
    let first = try form.from == nil ? dayOrToday(&form.date) : day(form.from)
    return .year(
      .train(
        try selection(form.members),
        YearFile.Training(
          from: first ?? today, until: try day(form.until), organizer: string(form.organizer), subject: string(form.subject) ?? "",
          result: result(form.result), remark: string(form.remark))))
  }

  private func result(_ operand: Operand<CourseResultLiteral>?) -> YearFile.CourseResult? {
    switch operand?.literal {
    case .grade(let word)?: .grade(word.grade)
    case .words(let words)?: .words(words.text.literal ?? "")
    case nil: nil
    }
  }

  /// The member, or nil for the cell.
  private func rated(_ operand: Operand<RatedLiteral>) throws(Diagnostic) -> MemberID? {
    guard case .member(let handle)? = operand.literal else { return nil }
    return try memberID(written: handle.name, at: operand.span)
  }

  /// The member, or nil for the cell.
  private func reviewed(_ operand: Operand<ReviewedLiteral>) throws(Diagnostic) -> MemberID? {
    guard case .member(let handle)? = operand.literal else { return nil }
    return try memberID(written: handle.name, at: operand.span)
  }

  private func body(_ operand: Operand<BodyLiteral>?) -> RatingBody {
    RatingBody(operand?.literal?.kind?.kind, name: operand?.literal?.name?.text.literal ?? "")
  }

  private func level(_ choice: Choice<LevelWord>) throws(Diagnostic) -> Level {
    guard let word = choice.value else {
      throw Diagnostic(SyntaxCode.missing, at: choice.place.span, Localized(vi: "thiếu mức xếp loại", en: "the level is missing"))
    }
    return word.level
  }
}

extension RatingBodyWord {
  var kind: RatingBody.Kind {
    switch self {
    case .employer: .employer
    case .committee: .committee
    case .union: .union
    case .baseCommittee: .baseCommittee
    case .higher: .higher
    }
  }
}

extension GradeWord {
  var grade: YearFile.Grade {
    switch self {
    case .excellent: .excellent
    case .veryGood: .veryGood
    case .fair: .fair
    case .average: .average
    case .passed: .passed
    case .failed: .failed
    }
  }
}
