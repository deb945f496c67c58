import Domain

/// What every paper about one meeting needs: who met, in which words, as it was on the day.
struct MeetingPaper: PaperContext {
  let meeting: Meeting
  let cell: Cell
  let day: Day
  let names: MemberNames
  /// Only the cell's committee (chi ủy) was convened.
  let isCommittee: Bool
  /// Votes and elections whose place a later count took.
  let recounted: Set<RecordID>
  private let facts: CellFacts

  init(_ meeting: Meeting, in cell: Cell) {
    self.meeting = meeting
    self.cell = cell
    day = meeting.facts.day
    names = MemberNames(of: cell, on: day)
    isCommittee = cell.isCommitteeConvened(for: meeting)
    recounted = cell.recounted(in: meeting)
    facts = cell.facts(on: day)
  }

  func postsHeld(by id: MemberID) -> [Post] { cell.member(id)?.posts(at: meeting) ?? [] }

  var heading: OfficialHeading {
    let place = facts.place.map { CleanText($0).trimmed } ?? .blank
    return OfficialHeading(
      superior: facts.superior.map { CleanText($0.uppercased()) }, issuer: CleanText(issuer.text.uppercased()), number: nil,
      placeAndDate: "\(place), \(day.words)")
  }

  private var issuer: CleanText {
    switch meeting.facts.kind {
    case .committee where isCommittee: "Chi ủy \(cellName)"
    case .congress: "Đại hội \(cellName)"
    case .regular, .thematic, .committee, .yearEnd: cellName
    }
  }

  /// What the paper is about (trích yếu).
  var abstract: CleanText {
    let month = meeting.facts.month
    switch meeting.facts.kind {
    case .regular: return "sinh hoạt chi bộ thường kỳ \(month.words)"
    case .thematic: return "sinh hoạt chi bộ chuyên đề \(month.words)"
    case .committee: return "họp chi ủy \(month.words)"
    case .congress: return congressTerm.map { "đại hội chi bộ nhiệm kỳ \($0.words)" } ?? "đại hội chi bộ năm \(month.year)"
    case .yearEnd: return "hội nghị kiểm điểm, đánh giá, xếp loại chất lượng năm \(reviewedYear ?? month.year)"
    }
  }

  /// The year the first review or rating of the meeting is for.
  private var reviewedYear: Int? {
    for entry in meeting.entries {
      switch entry.event {
      case .year(.reviewed(_, let year, _, _, _)), .year(.committeeReviewed(let year, _, _, _)), .year(.proposed(_, let year, _, _)),
        .year(.classified(_, .year(let year), _, _, _, _, _, _)):
        return year
      case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
        continue
      }
    }
    return nil
  }

  /// The term a congress opens: the one that begins in its year.
  private var congressTerm: Term? { cell.terms.last { $0.from.year == day.year }?.fact.term }

  /// `DỰ THẢO` until the meeting is closed, then the version once something was corrected.
  var draftMark: CleanText? {
    guard meeting.isClosed else { return "DỰ THẢO" }
    return meeting.corrections.isEmpty ? nil : "BẢN SỬA LẦN \(meeting.corrections.count)"
  }

  func signature(_ role: CleanText, of member: MemberID?) -> Signature {
    Signature(roles: [role], name: member.map(names.signature))
  }
}

extension MeetingPaper {
  /// `Lê Văn Hưng, Phó Bí thư Đảng ủy, Đảng ủy xã Hòa Khê`
  func words(of guest: Guest) -> CleanText {
    let parts = [guest.name, guest.post, guest.organisation].compactMap { $0.map { CleanText($0).trimmed } }
    return CleanText.joined(parts.filter { !$0.isEmpty })
  }

  /// `lúc 19 giờ 20 phút`; a time of arrival or departure need not have been stated.
  func words(of time: TimeOfDay?) -> CleanText { "lúc \(time?.words ?? TimeOfDay.blank)" }
}
