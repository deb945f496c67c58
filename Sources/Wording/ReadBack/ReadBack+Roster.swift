import Diagnostics
import Domain
import Syntax
import TextRoom

/// Organisation, roster and rules.
extension ReadBack {
  func sentence(of event: RosterEvent) -> Localized {
    switch event {
    case .cellDescribed(let facts): described(facts)
    case .termSet(let years, let from): term(years, from)
    case .memberAdded(let id, let new), .memberReturned(let id, let new): entered(id, new)
    case .memberUpdated(let id, let update): updated(id, update)
    case .groupChanged(let change): grouped(change)
    case .postGiven(let id, let post): postGiven(id, post)
    case .postEnded(let id, let post, let day): postEnded(id, post, day)
    case .ruleSet(let rule): ruled(rule)
    case .visited(let visit): visited(visit)
    case .awarded(let badge): awarded(badge)
    }
  }

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

  /// Without what was learnt: others may be looking on.
  func visited(_ visit: Visit) -> Localized {
    let (who, day) = (words.names(visit.members), Written.day(visit.on))
    let by = visit.visitors.isEmpty ? .empty : Localized(vi: "\(words.names(visit.visitors).vi) ", en: "\(words.names(visit.visitors).en) ")
    return sentence(
      Localized(vi: "\(by.vi)gặp gỡ \(who.vi) ngày \(day)", en: "\(by.en)visited \(who.en) on \(day)"),
      [Localized(vi: "nội dung giữ trong sổ, không in và không gửi", en: "what was said stays in the record, never printed or sent")])
  }

  func awarded(_ badge: Badge) -> Localized {
    let (who, day) = (words.names(badge.members), Written.day(badge.on))
    let title = badge.members.count == 1 ? "đồng chí" : "các đồng chí"
    return sentence(
      Localized(
        vi: "trao Huy hiệu \(badge.years) năm tuổi Đảng cho \(title) \(who.vi) ngày \(day)",
        en: "the badge of \(badge.years) years in the Party is given to \(who.en) on \(day)"),
      [labelled("căn cứ", "basis", badge.document), badge.remark.isEmpty ? nil : Localized(vi: cut(badge.remark), en: cut(badge.remark))])
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
      labelled("số thẻ", "card", facts.card), labelled("tuổi Đảng tính từ ngày", "Party age from", facts.partySince),
      facts.theory.map { Localized(vi: "lý luận chính trị \($0.word.vi)", en: "political theory \($0.word.en)") },
      // Others may be looking on.
      facts.phone.map { _ in Localized(vi: "số điện thoại giữ trong sổ", en: "the phone number is kept in the record") },
      people("người giúp đỡ", "helper", facts.helpers ?? []),
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
    return words.households(number, cut(names.joined(separator: ", ")))
  }

  func ruled(_ rule: RuleParameter) -> Localized {
    let value = words.number(of: rule)
    return sentence(
      Localized(vi: "quy định “\(rule.name)” bằng \(value)", en: "rule “\(rule.name)” is \(value)") + period(rule.from),
      [labelled("nguồn", "source", rule.source), rule.verified ? nil : Localized(vi: "chưa kiểm chứng", en: "unverified")])
  }
}
