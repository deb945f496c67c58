import TextRoom

/// An outstanding non-member the cell prepares for admission (quần chúng ưu tú), with everything dated.
public struct Candidate: Sendable, Equatable {
  public let name: String
  /// In the order stated.
  public internal(set) var changes: [Recorded<CandidateChange>] = []

  init(name: String) { self.name = name }

  public var born: Birth? { changes.last { $0.fact.born != nil }?.fact.born }
  public var sex: Sex? { changes.last { $0.fact.sex != nil }?.fact.sex }
  public var job: String? { changes.last { $0.fact.job != nil }?.fact.job }

  /// Members who guide the candidate on `day`, in the order stated.
  public func helpers(on day: Day) -> [MemberID] {
    changes.filter { $0.fact.from <= day && $0.fact.helpers != nil }.max { $0.fact.from < $1.fact.from }?.fact.helpers ?? []
  }

  /// The day of a step as last stated, with its record.
  public func step(_ step: CandidateStep) -> Recorded<Day>? {
    changes.last { $0.fact.steps[step] != nil }.flatMap { change in
      change.fact.steps[step].map { Recorded($0, day: change.day, record: change.record) }
    }
  }

  /// The day from which the cell no longer prepares the candidate; nil while it does.
  public var droppedFrom: Day? { changes.last { $0.fact.isDropped }?.fact.from }
}

/// A step on the way to admission, in the order they are taken.
///
/// Source: 294-QĐ/TW § 3, § 4; 06-HD/TW 3.
public enum CandidateStep: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// Giới thiệu: a mass organisation introduces the candidate.
  case introduced
  /// Học lớp bồi dưỡng nhận thức về Đảng.
  case course
  /// Làm đơn xin vào Đảng.
  case applied
  /// Thẩm tra lý lịch.
  case vetted
  /// Lấy ý kiến đoàn thể và chi ủy nơi cư trú.
  case consulted
  /// Chi bộ xét, biểu quyết; a vote that names the candidate is the step too.
  case considered
  /// Quyết định kết nạp.
  case decided

  public static func < (a: CandidateStep, b: CandidateStep) -> Bool { a.rawValue < b.rawValue }
}

/// What a statement says of a candidate; an absent part stays as it was.
public struct CandidateChange: Sendable, Equatable {
  public var name: String
  public var born: Birth?
  public var sex: Sex?
  public var job: String?
  public var helpers: [MemberID]?
  public var steps: [CandidateStep: Day]
  /// No longer prepared.
  public var isDropped: Bool
  public var from: Day
  public var remark: String

  public init(
    name: String, born: Birth? = nil, sex: Sex? = nil, job: String? = nil, helpers: [MemberID]? = nil, steps: [CandidateStep: Day] = [:],
    isDropped: Bool = false, from: Day, remark: String = ""
  ) {
    self.name = name
    self.born = born
    self.sex = sex
    self.job = job
    self.helpers = helpers
    self.steps = steps
    self.isDropped = isDropped
    self.from = from
    self.remark = remark
  }
}

extension Cell {
  /// - Parameter name: exactly as first stated.
  public func candidate(named name: String) -> Candidate? { candidateIndex[name].map { candidates[$0] } }

  /// The candidate a member was, by the name in any spelling.
  func candidate(of member: Member) -> Candidate? {
    candidate(named: member.name) ?? candidates.first { $0.name.isName(member.name) }
  }

  /// The member a candidate has become: of the same name, not born on another day, and on the roster since the candidate was first stated.
  public func member(of candidate: Candidate) -> Member? {
    guard let first = candidate.changes.first?.record else { return nil }
    return members.first { member in
      guard member.name.isName(candidate.name), let joining = member.standings.last(where: { $0.fact.step.isJoining }),
        first < joining.record
      else {
        return false
      }
      return member.facts.born.agrees(with: candidate.born)
    }
  }

  /// Who helps a member (đảng viên giúp đỡ) on `day`: as stated of the member, otherwise of the candidate the member was.
  public func helpers(of member: Member, on day: Day) -> [MemberID] {
    if let stated = member.facts(on: day).helpers { return stated }
    guard let candidate = candidate(of: member), self.member(of: candidate)?.id == member.id else { return [] }
    return candidate.helpers(on: day)
  }

  /// Candidates being prepared on `day`: neither admitted nor dropped, in the order first stated.
  public func openCandidates(on day: Day) -> [Candidate] {
    candidates.filter { candidate in
      candidate.changes.contains { $0.fact.from <= day } && candidate.droppedFrom.map { day < $0 } ?? true && member(of: candidate) == nil
    }
  }
}

extension StandingStep {
  var isJoining: Bool {
    if case .joined = self { true } else { false }
  }
}
