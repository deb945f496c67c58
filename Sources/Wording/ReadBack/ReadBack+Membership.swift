import Diagnostics
import Domain
import Syntax
import TextRoom

/// Who is on the way into the Party, and what becomes of a member.
extension ReadBack {
  func sentence(of event: MembershipEvent) -> Localized {
    switch event {
    case .candidateChanged(let change): prepared(change)
    case .standingChanged(let id, let fact): standing(id, fact)
    case .signNoted(let sign): noted(sign)
    case .signsConcluded(let id, _, let end): concluded(id, end)
    case .disciplined(let discipline): disciplined(discipline)
    }
  }

  // MARK: Discipline, without the words: others may be looking on

  private static let kept = Localized(
    vi: "nội dung giữ trong sổ, không in và không gửi", en: "what was stated stays in the record, never printed or sent")

  func noted(_ sign: ViolationSign) -> Localized {
    let (who, day) = (words.member(sign.member), Written.day(sign.on))
    return sentence(
      Localized(vi: "ghi dấu hiệu vi phạm của \(who.vi) ngày \(day)", en: "a sign of violation of \(who.en) is noted on \(day)"),
      [labelled("theo dõi", "follower", sign.follower), labelled("kết luận trước hết ngày", "to be concluded by", sign.due), Self.kept])
  }

  func concluded(_ id: MemberID, _ end: SignEnd) -> Localized {
    let (who, day, outcome) = (words.member(id), Written.day(end.on), end.outcome.word)
    return sentence(
      Localized(
        vi: "kết luận dấu hiệu vi phạm của \(who.vi) ngày \(day): \(outcome.vi)",
        en: "the sign of violation of \(who.en) is concluded on \(day): \(outcome.en)"),
      [Self.kept])
  }

  func disciplined(_ discipline: Discipline) -> Localized {
    let (who, day, measure) = (words.member(discipline.member), Written.day(discipline.on), discipline.measure.word)
    return sentence(
      Localized(vi: "\(who.vi) bị kỷ luật \(measure.vi) ngày \(day)", en: "\(who.en) is disciplined on \(day): \(measure.en)"),
      [labelled("căn cứ", "basis", discipline.document), Self.kept])
  }

  func prepared(_ change: CandidateChange) -> Localized {
    let isNew = cell.candidate(named: change.name)?.changes.count == 1
    let head =
      change.isDropped
      ? Localized(vi: "thôi theo dõi quần chúng \(change.name)", en: "candidate \(change.name) is no longer prepared") + period(change.from)
      : isNew
        ? Localized(vi: "theo dõi, giúp đỡ quần chúng ưu tú \(change.name)", en: "candidate \(change.name) is prepared for admission")
        : Localized(vi: "ghi thêm về quần chúng \(change.name)", en: "stated of the candidate \(change.name)")
    let steps = change.steps.sorted { $0.key < $1.key }.map { step, day in labelled(step.word.vi + " ngày", step.word.en + " on", day) }
    return sentence(
      head,
      [
        born(change.born), change.sex.map { Localized(vi: "giới tính \($0.word.vi)", en: $0.word.en) },
        labelled("nghề nghiệp", "job", change.job), people("giúp đỡ", "helper", change.helpers ?? []),
      ] + steps + [labelled("ghi chú", "remark", change.remark)])
  }

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
}
