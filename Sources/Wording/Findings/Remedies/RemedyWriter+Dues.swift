import Diagnostics
import Domain
import Syntax

/// Dues, absence, and the year end.
extension RemedyWriter {
  func remind(_ member: MemberID, ofDuesFor months: [Month]) -> Remedy {
    let listed = written(months)
    return .act(
      .remind(member, Localized(vi: "Chưa đóng đảng phí \(listed.vi)", en: "Dues not paid for \(listed.en)"), about: .dues(months)))
  }

  func remind(_ member: MemberID, ofRestFor months: [Month]) -> Remedy {
    let listed = written(months)
    return .act(
      .remind(member, Localized(vi: "Đóng thiếu đảng phí \(listed.vi)", en: "Dues paid in part for \(listed.en)"), about: .dues(months)))
  }

  func remind(_ member: MemberID, ofAbsenceIn months: [Month]) -> Remedy {
    let listed = written(months)
    let words = Localized(vi: "Vắng sinh hoạt không có lý do \(listed.vi)", en: "Absent without excuse in \(listed.en)")
    return .act(.remind(member, words, about: .absence(months)))
  }

  /// Whoever collects is reminded, or the secretary.
  func collectDues(of months: [Month]) -> Remedy {
    let listed = written(months)
    let collector = (months.last?.lastDay).flatMap { cell.holders(of: .duesCollector, on: $0).first ?? cell.secretary(on: $0) }
    guard let member = collector?.id else {
      return discuss(Localized(vi: "Thu, nộp đảng phí \(listed.vi)", en: "Dues of \(listed.en)"))
    }
    let words = Localized(
      vi: "Chưa thu, chưa ghi đảng phí \(listed.vi)", en: "Dues neither collected nor recorded for \(listed.en)")
    return .act(.remind(member, words, about: .dues(months)))
  }

  /// What the members owe; who states it adds the amount or the basis.
  func setRate(of members: [MemberID]) -> Remedy {
    var node = DuesRateStatement()
    node.members = members.map(handle)
    node.from = Operand(DateLiteral(day.month.firstDay))
    return .state(.dues(.duesRate(node)))
  }

  /// `tháng 7/2026`, `các tháng 7/2026, 8/2026`
  private func written(_ months: [Month]) -> Localized {
    let listed = months.map(Written.month).joined(separator: ", ")
    return Localized(vi: (months.count == 1 ? "tháng " : "các tháng ") + listed, en: listed)
  }

  // MARK: Year end

  /// Of the cell itself when no member is named.
  func review(_ member: MemberID?, _ year: Int) -> Remedy {
    .state(.year(.review(review(of: member, Operand(.year(NumberLiteral(year)))))))
  }

  func review(_ member: MemberID, _ quarter: Quarter) -> Remedy {
    .state(.year(.review(review(of: member, Operand(.quarter(QuarterLiteral(year: quarter.year, quarter: quarter.number)))))))
  }

  func commentFromResidence(_ member: MemberID, _ year: Int) -> Remedy {
    var node = ResidenceStatement()
    node.member = handle(member)
    node.year = Operand(NumberLiteral(year))
    node.content = Text(Self.blank)
    return .state(.year(.residence(node)))
  }

  /// A vote on the level of a member, or of the cell itself.
  func rate(_ member: MemberID?, _ year: Int) -> Remedy {
    guard let member else { return discuss(Localized(vi: "Xếp loại chi bộ năm \(year)", en: "Rating of the cell for \(year)")) }
    return discuss(Localized(vi: "Xếp loại đồng chí \(name(member)) năm \(year)", en: "Rating of \(name(member)) for \(year)"))
  }

  /// A vote on the level of a member for a quarter.
  func rate(_ member: MemberID, _ quarter: Quarter) -> Remedy {
    let (name, written) = (name(member), Written.quarter(quarter))
    return discuss(Localized(vi: "Xếp loại đồng chí \(name) \(written.vi)", en: "Rating of \(name) for \(written.en)"))
  }

  private func review(of member: MemberID?, _ period: Operand<ReviewPeriodLiteral>) -> ReviewStatement {
    var node = ReviewStatement()
    node.rated = Operand(member.map { .member(HandleLiteral(cell.member($0)?.handle ?? "")) } ?? .cell)
    node.period = period
    node.content = Text(Self.blank)
    return node
  }
}
