import Domain

/// Changes of the roster, posts and registers stated in a meeting.
extension MeetingPaper {
  /// Nil for a statement of another kind. What only mends the books, facts of the cell or a member and values of rules, is no matter of the
  /// minutes.
  func roster(_ event: Event) -> [ListItem]? {
    switch event {
    case .roster(.termSet(let term, let day)): return [line("Nhiệm kỳ \(term.words) tính từ \(day.words).")]
    case .roster(.memberAdded(let id, let new)), .roster(.memberReturned(let id, let new)):
      return [line("\(entry(of: new.entry, id)), từ \(new.from.words)\(papers(of: new.entry)).")]
    case .roster(.postGiven(let id, let fact)):
      let end = fact.to.map { " đến \($0.words)" } ?? ""
      return [line("\(leadingComrade(id)) giữ chức vụ \(fact.post.vietnamese) từ \(fact.from.words)\(end).")]
    case .roster(.postEnded(let id, let post, let day)):
      return [line("\(leadingComrade(id)) thôi giữ chức vụ \(post.vietnamese) sau \(day.words).")]
    case .membership(.standingChanged(let id, let fact)): return standing(fact, of: id)
    case .assignment(.documentRegistered(let number, let issuer, let day, let due, let summary)):
      let source = issuer.map { " của \(CleanText($0).trimmed)" } ?? " của chi bộ"
      let deadline = due.map { ", thời hạn \($0.words)" as CleanText } ?? ""
      return items("Văn bản số \(number.words) \(day.words)\(source)\(deadline)", summary)
    case .roster(.groupChanged(let change)): return [line(group(change).closed)]
    case .membership(.candidateChanged(let change)): return items(candidate(change), change.remark)
    case .assignment(.regulationSet(let regulation)):
      let number = regulation.document.map { " số \($0.words)" } ?? ""
      let tasks = regulation.tasks.isEmpty ? "" : ", gồm các nhiệm vụ số \(CleanText.joined(regulation.tasks.map { "\($0.number)" }))"
      let issued = regulation.issued.map { ", ban hành \($0.words)" as CleanText } ?? ""
      return items(
        "Quy chế làm việc\(number)\(issued)\(cited(regulation.bases)) có hiệu lực từ \(regulation.from.words)\(tasks)", regulation.summary)
    case .dues(.relieved(let id, let relief)):
      let share: CleanText = relief.isExemption ? "Miễn" : "Giảm \(relief.share.words)"
      let end = relief.until.map { " đến \($0.words)" as CleanText } ?? ""
      let document = relief.document.map { ", căn cứ \(CleanText($0).trimmed)" as CleanText } ?? ""
      return items("\(share) đảng phí đối với \(comrade(id)), từ \(relief.from.words)\(end)\(document)", relief.reason)
    case .dues(.remitted(let remittance)):
      return [line("Trích nộp đảng phí \(remittance.month.words): \(remittance.amount.words), \(remittance.on.words).")]
    case .roster, .membership, .assignment, .meeting, .talk, .votes, .dues, .year, .findingAccepted:
      return nil
    }
  }

  private func group(_ change: GroupChange) -> CleanText {
    let name = CleanText(change.name).trimmed
    var parts: [CleanText] = ["\(change.kind?.vietnamese ?? "Tổ") “\(name)”, từ \(change.from.words)"]
    func add(_ label: CleanText, _ people: [MemberID]) { if !people.isEmpty { parts.append("\(label): \(names.list(people))") } }
    add("phụ trách", change.heads ?? [])
    add("gồm", change.members ?? [])
    add("thêm", change.joining)
    add("bớt", change.leaving)
    if let households = households(change.households, change.householdNames) { parts.append(households) }
    return .joined(parts, by: "; ")
  }

  private func candidate(_ change: CandidateChange) -> CleanText {
    let name = CleanText(change.name).trimmed
    var parts: [CleanText] = [change.isDropped ? "Thôi theo dõi quần chúng \(name) từ \(change.from.words)" : "Quần chúng ưu tú \(name)"]
    if let helpers = change.helpers { parts.append("phân công giúp đỡ: \(names.list(helpers))") }
    parts += change.steps.sorted { $0.key < $1.key }.map { step, day in "\(step.vietnamese) ngày \(day.short)" }
    return .joined(parts, by: "; ")
  }

  private func line(_ text: CleanText) -> ListItem { ListItem(.dash, .plain(text)) }

  private func entry(of entry: NewMember.Entry, _ id: MemberID) -> CleanText {
    switch entry {
    case .official: return "Đưa \(comrade(id)) vào danh sách đảng viên chính thức của chi bộ"
    case .probationary: return "Đưa \(comrade(id)) vào danh sách đảng viên dự bị của chi bộ"
    case .transferred(let origin, _, _, let rank):
      let probationary: CleanText = rank == .probationary ? ", đảng viên dự bị," : ""
      return "Tiếp nhận \(comrade(id))\(probationary) chuyển sinh hoạt chính thức\(from(origin))"
    case .temporary(let origin, let until, _, _):
      let end = until.map { " đến \($0.words)" } ?? ""
      return "Tiếp nhận \(comrade(id)) đến sinh hoạt tạm thời\(from(origin))\(end)"
    }
  }

  private func papers(of entry: NewMember.Entry) -> CleanText {
    switch entry {
    case .official, .probationary: ""
    case .transferred(_, let decided, let introduced, _), .temporary(_, _, let decided, let introduced): papers(decided, introduced)
    }
  }

  /// `, quyết định ngày 01/9/2026, giấy giới thiệu ngày 03/9/2026`
  private func papers(_ decided: Day?, _ introduced: Day?) -> CleanText {
    let decision = decided.map { ", quyết định ngày \($0.short)" as CleanText } ?? ""
    return introduced.map { "\(decision), giấy giới thiệu ngày \($0.short)" } ?? decision
  }

  private func from(_ origin: String) -> CleanText {
    let origin = CleanText(origin).trimmed
    return origin.isEmpty ? "" : " từ \(origin)"
  }

  private func standing(_ fact: StandingFact, of id: MemberID) -> [ListItem] {
    let place = fact.place.map { CleanText($0).trimmed } ?? ""
    let whither = place.isEmpty ? "" : " đến \(place)"
    let step: CleanText =
      switch fact.step {
      case .exempted(.ageOrHealth): "\(leadingComrade(id)) được miễn công tác và sinh hoạt do tuổi cao, sức khỏe yếu"
      case .exempted(.other): "\(leadingComrade(id)) được miễn công tác và sinh hoạt vì lý do khác"
      case .wentAway: "\(leadingComrade(id)) chuyển sinh hoạt tạm thời\(whither)"
      case .confirmed: "Công nhận \(comrade(id)) là đảng viên chính thức"
      case .suspended: "Đình chỉ sinh hoạt đối với \(comrade(id))"
      case .resumed: "\(leadingComrade(id)) trở lại sinh hoạt"
      case .joined: "\(leadingComrade(id)) vào danh sách đảng viên của chi bộ"
      case .left(.transferred) where cell.member(id)?.rank(on: fact.from) == .visiting:
        "\(leadingComrade(id)) thôi sinh hoạt tạm thời tại chi bộ\(place.isEmpty ? "" : ", về \(place)")"
      case .left(.transferred): "\(leadingComrade(id)) chuyển sinh hoạt chính thức\(whither)"
      case .left(.removed): "Xóa tên \(comrade(id)) trong danh sách đảng viên"
      case .left(.expelled): "Khai trừ \(comrade(id)) ra khỏi Đảng"
      case .left(.withdrawn): "\(leadingComrade(id)) ra khỏi Đảng"
      case .left(.deceased): "\(leadingComrade(id)) từ trần"
      }
    let end = fact.until.map { " đến \($0.words)" } ?? ""
    let document = fact.document.map { ", căn cứ \(CleanText($0).trimmed)" } ?? ""
    let medical = fact.papers.medical.map { ", hồ sơ y tế: \(CleanText($0).trimmed)" as CleanText } ?? ""
    let decided = fact.papers.decided.map { ", cấp ủy cơ sở quyết định \($0.words)" as CleanText } ?? ""
    return items("\(step), từ \(fact.from.words)\(end)\(papers(fact.decided, nil))\(document)\(medical)\(decided)", fact.reason)
  }
}
