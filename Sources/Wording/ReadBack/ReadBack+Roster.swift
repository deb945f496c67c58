import Diagnostics
import Domain
import Syntax
import TextRoom

/// Organisation and roster.
extension ReadBack {
  func described(_ facts: CellFacts) -> Localized {
    let named = facts.name.folded.hasPrefix("chi bo ")
    let head =
      record.number == 1
      ? Localized(vi: "lập sổ \(named ? "" : "chi bộ ")\(facts.name)", en: "journal opened of the cell \(facts.name)")
      : Localized(vi: "ghi thêm về \(named ? "" : "chi bộ ")\(facts.name)", en: "stated of the cell \(facts.name)")
    return sentence(
      head,
      [
        labelled("cấp trên", "under", facts.superior), labelled("loại hình", "kind", facts.kind), labelled("mã", "code", facts.code),
        labelled("thành lập ngày", "founded", facts.founded), labelled("nơi", "place", facts.place),
      ])
  }

  func term(_ term: Term, _ from: Day) -> Localized {
    sentence(Localized(vi: "nhiệm kỳ \(term.first)–\(term.last)", en: "term \(term.first)–\(term.last)") + period(from))
  }

  // MARK: Members

  func entered(_ id: MemberID, _ new: NewMember) -> Localized {
    let who = words.member(id)
    let origin = { (place: String) in place.isEmpty ? .empty : Localized(vi: " từ \(place)", en: " from \(place)") }
    let head =
      switch new.entry {
      case .official:
        Localized(
          vi: "ghi vào danh sách \(who.vi), đảng viên chính thức",
          en: "\(who.en) enters the roster as an official member")
      case .probationary:
        Localized(vi: "ghi vào danh sách \(who.vi), đảng viên dự bị", en: "\(who.en) enters the roster as a probationary member")
      case .transferred(let place, _, _, .probationary):
        Localized(
          vi: "tiếp nhận \(who.vi), đảng viên dự bị, chuyển sinh hoạt chính thức",
          en: "\(who.en), probationary, is received by official transfer") + origin(place)
      case .transferred(let place, _, _, _):
        Localized(vi: "tiếp nhận \(who.vi) chuyển sinh hoạt chính thức", en: "\(who.en) is received by official transfer") + origin(place)
      case .temporary(let place, _, _, _):
        Localized(vi: "tiếp nhận \(who.vi) sinh hoạt tạm thời", en: "\(who.en) is received for a time") + origin(place)
      }
    let end: Day? = if case .temporary(_, let until, _, _) = new.entry { until } else { nil }
    return sentence(head + period(start(of: new), end), papers(of: new.entry) + facts(new.facts))
  }

  private func papers(of entry: NewMember.Entry) -> [Localized?] {
    switch entry {
    case .official, .probationary: []
    case .transferred(_, let decided, let introduced, _), .temporary(_, _, let decided, let introduced):
      [labelled("quyết định ngày", "decided on", decided), labelled("giấy giới thiệu ngày", "introduction paper of", introduced)]
    }
  }

  /// Nil where no day was stated and the member counts as always having been on the roster, or where admission dates say it.
  private func start(of new: NewMember) -> Day? {
    let isSaid = new.from == new.facts.admitted || new.from == new.facts.official
    return isSaid || new.from == Day(year: 1, month: 1, day: 1) ? nil : new.from
  }

  private func facts(_ facts: MemberFacts) -> [Localized?] {
    [
      born(facts.born), facts.sex.map { Localized(vi: "giới tính \($0.word.vi)", en: $0.word.en) },
      labelled("kết nạp ngày", "admitted", facts.admitted), labelled("chính thức ngày", "official", facts.official),
      labelled("nghề nghiệp", "job", facts.job), labelled("sở trường", "strengths", facts.strengths),
      labelled("hoàn cảnh", "circumstances", facts.circumstances), labelled("tổ", "group", facts.group),
      labelled("số thẻ", "card", facts.card), people("người giúp đỡ", "helper", facts.helpers ?? []),
    ]
  }

  func updated(_ id: MemberID, _ update: FactsUpdate) -> Localized {
    sentence(
      Localized(vi: "cập nhật \(words.member(id).vi)", en: "facts of \(words.member(id).en) updated") + period(update.from),
      [labelled("họ tên", "name", update.facts.name)] + facts(update.facts))
  }

  func postGiven(_ id: MemberID, _ fact: PostFact) -> Localized {
    let post = fact.post.word
    return sentence(
      Localized(vi: "\(words.member(id).vi) giữ chức vụ \(post.vi)", en: "\(words.member(id).en) holds the post of \(post.en)")
        + period(fact.from, fact.to))
  }

  func postEnded(_ id: MemberID, _ post: Post, _ day: Day) -> Localized {
    sentence(
      Localized(
        vi: "\(words.member(id).vi) giữ chức vụ \(post.word.vi) đến hết ngày \(Written.day(day))",
        en: "\(words.member(id).en) holds the post of \(post.word.en) until \(Written.day(day))"))
  }

  func grouped(_ change: GroupChange) -> Localized {
    let kind = change.kind?.word ?? Localized(vi: "tổ", en: "group")
    let isNew = cell.group(named: change.name)?.changes.count == 1
    let head =
      isNew
      ? Localized(vi: "lập \(kind.vi) “\(change.name)”", en: "\(kind.en) “\(change.name)” formed")
      : Localized(vi: "thay đổi \(kind.vi) “\(change.name)”", en: "\(kind.en) “\(change.name)” changed")
    return sentence(
      head + period(change.from),
      [
        people("phụ trách", "head", change.heads ?? []), people("gồm", "members", change.members ?? []),
        people("thêm", "joining", change.joining), people("bớt", "leaving", change.leaving),
        households(change.households, change.householdNames),
      ])
  }

  func people(_ vi: String, _ en: String, _ ids: [MemberID]) -> Localized? {
    guard !ids.isEmpty else { return nil }
    let names = words.names(ids)
    return Localized(vi: "\(vi): \(ids.count == 1 ? "đồng chí" : "các đồng chí") \(names.vi)", en: "\(en): \(names.en)")
  }

  /// `45 hộ`, `2 hộ (Ông Ba, Bà Tư)`; nil when none is stated.
  func households(_ count: Int?, _ names: [String]) -> Localized? {
    guard let number = count ?? (names.isEmpty ? nil : names.count) else { return nil }
    let listed = names.isEmpty ? "" : " (\(cut(names.joined(separator: ", "))))"
    return Localized(vi: "\(number) hộ\(listed)", en: words.count(number, "household") + listed)
  }

  // MARK: Standing

  func standing(_ id: MemberID, _ fact: StandingFact) -> Localized {
    let who = words.member(id)
    let reasons = [
      labelled("quyết định ngày", "decided on", fact.decided ?? fact.papers.decided), labelled("căn cứ", "basis", fact.document),
      labelled("hồ sơ y tế", "medical paper", fact.papers.medical),
      labelled("báo cấp trên ngày", "higher committee told on", fact.papers.told),
      labelled("lý do", "reason", fact.reason),
      labelled("được khiếu nại đến hết ngày", "complaint until", cell.complaintTime(of: fact)?.last),
    ]
    if fact.step == .left(.deceased) {
      let day = Written.day(fact.from)
      return sentence(Localized(vi: "\(who.vi) từ trần ngày \(day)", en: "\(who.en) died on \(day)"), reasons)
    }
    let isVisiting = cell.member(id)?.rank(on: fact.from) == .visiting
    return sentence(change(who, fact, isVisiting: isVisiting) + period(fact.from, fact.until), reasons)
  }

  private func change(_ who: Localized, _ fact: StandingFact, isVisiting: Bool) -> Localized {
    let place = fact.place ?? ""
    let to = place.isEmpty ? .empty : Localized(vi: " về \(place)", en: " to \(place)")
    return switch fact.step {
    case .joined: Localized(vi: "\(who.vi) vào danh sách chi bộ", en: "\(who.en) enters the roster")
    case .confirmed: Localized(vi: "công nhận \(who.vi) là đảng viên chính thức", en: "\(who.en) is recognised as an official member")
    case .exempted(.ageOrHealth):
      Localized(
        vi: "miễn công tác và sinh hoạt đối với \(who.vi) vì tuổi cao, sức khỏe yếu",
        en: "\(who.en) is exempt from work and activity for age or health")
    case .exempted(.other):
      Localized(
        vi: "miễn công tác và sinh hoạt có thời hạn đối với \(who.vi)", en: "\(who.en) is exempt from work and activity for other reasons")
    case .wentAway: Localized(vi: "\(who.vi) chuyển sinh hoạt tạm thời", en: "\(who.en) moves for a time") + to
    case .suspended: Localized(vi: "đình chỉ sinh hoạt đảng đối với \(who.vi)", en: "\(who.en) is suspended from activity")
    case .resumed: Localized(vi: "\(who.vi) trở lại sinh hoạt", en: "\(who.en) resumes activity")
    case .left(.transferred) where isVisiting:
      Localized(vi: "\(who.vi) thôi sinh hoạt tạm thời tại chi bộ", en: "\(who.en) ends the visit") + to
    case .left(.transferred): Localized(vi: "\(who.vi) chuyển sinh hoạt chính thức", en: "\(who.en) transfers officially") + to
    case .left(.removed): Localized(vi: "xóa tên \(who.vi) trong danh sách đảng viên", en: "\(who.en) is deleted from the list of members")
    case .left(.expelled): Localized(vi: "khai trừ \(who.vi) ra khỏi Đảng", en: "\(who.en) is expelled from the Party")
    case .left(.withdrawn): Localized(vi: "\(who.vi) xin ra khỏi Đảng", en: "\(who.en) withdraws from the Party")
    case .left(.deceased): Localized(vi: "\(who.vi) từ trần", en: "\(who.en) died")
    }
  }

  // MARK: Documents and rules

  func registered(_ number: DocumentNumber, _ issuer: String?, _ day: Day, _ due: Day?, _ summary: String) -> Localized {
    let shown = Written.document(number)
    let date = Written.day(day)
    let by = issuer.map { Localized(vi: " của \($0)", en: " of \($0)") } ?? .empty
    return sentence(
      Localized(
        vi: "ghi sổ văn bản số \(shown)\(by.vi), ngày \(date)",
        en: "document \(shown)\(by.en) of \(date) registered"), text: summary, [labelled("hạn", "due", due)])
  }

  func regulated(_ regulation: Regulation) -> Localized {
    let number = regulation.document.map { " " + Written.document($0) } ?? ""
    let listed = regulation.tasks.prefix(6).map { "#\($0.number)" }.joined(separator: ", ")
    let more = max(0, regulation.tasks.count - 6)
    let count = regulation.tasks.count
    let tasks =
      count == 0
      ? Localized(vi: "chưa gồm nhiệm vụ nào", en: "listing no task")
      : Localized(
        vi: "gồm \(count) nhiệm vụ: \(listed)" + (more > 0 ? " và \(more) nhiệm vụ khác" : ""),
        en: "listing \(words.count(count, "task")): \(listed)" + (more > 0 ? " and \(more) others" : ""))
    return sentence(
      Localized(vi: "quy chế làm việc\(number.isEmpty ? "" : " số")\(number)", en: "working regulation\(number)") + period(regulation.from),
      text: regulation.summary, [tasks])
  }

  func ruled(_ rule: RuleParameter) -> Localized {
    let value = words.number(of: rule)
    return sentence(
      Localized(vi: "quy định “\(rule.name)” bằng \(value)", en: "rule “\(rule.name)” is \(value)") + period(rule.from),
      [labelled("nguồn", "source", rule.source), rule.verified ? nil : Localized(vi: "chưa kiểm chứng", en: "unverified")])
  }
}
