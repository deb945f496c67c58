import Diagnostics
import Domain
import Syntax

/// Elections and the quality score.
extension Interpreter {
  /// Ballots not said to be lost were collected, and those not said to be invalid are valid.
  func command(_ form: inout ElectStatement) throws(Diagnostic) -> Command {
    guard let given = try number(form.given) else {
      throw Diagnostic(
        SyntaxCode.missing, at: form.post.span,
        Localized(vi: "thiếu số phiếu phát ra (phát ra 18)", en: "the ballots given are missing (given 18)"))
    }
    guard !form.candidates.isEmpty else {
      throw Diagnostic(
        SyntaxCode.missing, at: form.post.span,
        Localized(vi: "thiếu người ứng cử (ứng cử @an 15, @hà 2)", en: "the candidates are missing (candidates @an 15, @hà 2)"))
    }
    let collected = try number(form.collected) ?? given
    let candidates = try form.candidates.map { operand throws(Diagnostic) in try candidate(operand) }
    return .votes(
      .elect(
        Election(
          post: post(form.post), round: try number(form.round) ?? 1, seats: try number(form.seats) ?? 1, given: given, collected: collected,
          valid: try number(form.valid) ?? collected, candidates: candidates, text: string(form.remark))))
  }

  private func candidate(_ operand: Operand<CandidateLiteral>) throws(Diagnostic) -> Election.Candidate {
    guard let literal = operand.literal else {
      throw Diagnostic.partMissing(at: operand.span)
    }
    let votes: Int = try number(Operand(.literal(literal.votes), at: operand.span))
    return Election.Candidate(member: try memberID(written: literal.member.name, at: operand.span), votes: votes)
  }

  /// As a whole, or by criteria.
  func command(_ form: inout ScoreStatement) throws(Diagnostic) -> Command {
    var marks: [ScoreMark] = []
    for (criterion, operand) in form.marks {
      if let points = try number(operand) { marks.append(ScoreMark(criterion: criterion, points: points)) }
    }
    guard let points = try number(form.points) else {
      guard !marks.isEmpty else {
        throw Diagnostic(
          SyntaxCode.missing, at: nil,
          Localized(
            vi: "bao nhiêu điểm? (chấm điểm 92, hoặc chấm điểm chuẩn bị 10 tiến hành 38 …)",
            en: "how many points? (score 92, or score preparation 10 conduct 38 …)"))
      }
      return .meeting(.scoreCriteria(marks, string(form.remark)))
    }
    guard marks.isEmpty else {
      throw Diagnostic(
        InterpreterCode.refused, at: form.points?.span,
        Localized(vi: "chấm theo tiêu chí thì tổng điểm tự cộng", en: "by criteria the total is added up, not typed"))
    }
    return .meeting(.score(points, string(form.remark)))
  }
}

extension ScoreStatement {
  fileprivate var marks: [(ScoreCriterion, Operand<NumberLiteral>?)] {
    [
      (.timing, timing), (.attendance, attendance), (.preparation, preparation), (.conduct, conduct), (.principles, principles),
      (.results, results), (.closing, closing),
    ]
  }
}
