import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: MembershipDetail) -> Localized {
    switch detail {
    case .absence(let member, let tally): absence(member, tally)
    case .absenceMonths(let member, let tally, let near): absence(member, tally) + (near.map(nextAbsence) ?? .empty)
    case .probationOver(let member, let ended, let limit): probationOver(member, ended, limit)
    case .recognitionDate(let member, let recorded, let due): recognitionDate(member, recorded, due)
    case .periodOver(let member, let standing, let until): periodOver(member, standing, until)
    case .periodTooLong(let member, let standing, let from, let to, let limit): periodTooLong(member, standing, from, to, limit)
    case .exemptionWithoutEnd(let member, let from): exemptionWithoutEnd(member, from)
    case .dateAhead(let member, let date, let stated): dateAhead(member, date, stated)
    case .deletionWithoutRequests(let member, let from, let has, let needed): deletion(member, from, has, needed)
    case .exemptionWithoutPapers(let member, let kind, let from, let gaps): exemptionWithoutPapers(member, kind, from, gaps)
    case .standingWithoutVote(let member, let matter, let from): standingWithoutVote(member, matter, from)
    case .endingNotAllowed(let member, let departure, let standing, let from): endingNotAllowed(member, departure, standing, from)
    case .candidateWithoutHelper(let name, let has, let needed): candidateWithoutHelper(name, has, needed)
    case .probationerWithoutHelper(let member, let has, let needed): probationerWithoutHelper(member, has, needed)
    case .candidateSteps(let name, let missing, let late): candidateSteps(name, missing, late)
    case .ceremonyLate(let name, let decided, let limit, let held): ceremonyLate(name, decided, limit, held)
    case .courseOld(let name, let day, let months): courseOld(name, day, months)
    case .candidateAge(let name, let born, let day, let bound): candidateAge(name, born, day, bound)
    case .transferLate(let member, let decided, let limit, let done, let isAbandoned):
      transferLate(member, decided, limit, done, isAbandoned)
    case .paperLate(let member, let issued, let limit, let shown, let isAbandoned): paperLate(member, issued, limit, shown, isAbandoned)
    case .periodTooShort(let member, let standing, let from, let to, let months): periodTooShort(member, standing, from, to, months)
    case .readmittedEarly(let member, let departure, let left, let back, let earliest):
      readmitted(member, departure, left, back, earliest)
    case .samePerson(let member, let earlier): samePerson(member, earlier)
    }
  }

  private func nextAbsence(_ limit: MonthLimit) -> Localized {
    let day = Written.day(limit.day)
    return Localized(
      vi: "; nếu còn vắng không có lý do buổi tháng \(Written.month(limit.month)) (ngày \(day)) thì là tháng thứ \(limit.count)",
      en: "; another absence without reason at the meeting for \(Written.month(limit.month)) (\(day)) makes month \(limit.count)")
  }

  private func absence(_ id: MemberID, _ tally: MonthTally) -> Localized {
    let who = member(id)
    let counts = counts(tally)
    let unstated = cell.unstatedAbsence(of: id, in: tally.lastTwelve).map(Written.month).joined(separator: ", ")
    let open =
      unstated.isEmpty
      ? .empty
      : Localized(
        vi: "; chưa ghi có hay không có lý do: tháng \(unstated)", en: "; with or without reason is not recorded for \(unstated)")
    return Localized(
      vi: "\(who.vi) vắng sinh hoạt không có lý do \(counts.vi)\(open.vi)",
      en: "\(who.en) missed regular meetings without reason in \(counts.en)\(open.en)")
  }

  private func probationOver(_ id: MemberID, _ ended: Day, _ limit: Day) -> Localized {
    let who = member(id)
    let end = Written.day(ended)
    let last = Written.day(limit)
    return Localized(
      vi: "\(who.vi) hết thời gian dự bị ngày \(end), đã quá ngày \(last) mà chi bộ chưa biểu quyết việc công nhận chính thức",
      en: "\(who.en) ended probation on \(end), and by \(last) the cell had not voted on recognition")
  }

  private func recognitionDate(_ id: MemberID, _ recorded: Day, _ due: Day) -> Localized {
    let who = member(id)
    let from = Written.day(recorded)
    let end = Written.day(due)
    return Localized(
      vi: "\(who.vi) được ghi là chính thức từ \(from), trong khi thời gian dự bị hết ngày \(end)",
      en: "\(who.en) is recognised as from \(from), while probation ended on \(end)")
  }

  private func periodOver(_ id: MemberID, _ standing: Standing, _ until: Day) -> Localized {
    let who = member(id)
    let what = period(standing)
    let day = Written.day(until)
    let returned = standing == .temporaryHere ? "chuyển về" : "trở lại"
    return Localized(
      vi: "\(who.vi) \(what.vi) đến hết ngày \(day), chưa ghi \(returned) hay gia hạn",
      en: "\(who.en) \(what.en) until \(day), and neither a return nor an extension is recorded")
  }

  private func periodTooLong(_ id: MemberID, _ standing: Standing, _ from: Day, _ to: Day, _ limit: PeriodLimit) -> Localized {
    let who = member(id)
    let what = period(standing)
    let days = (Written.day(from), Written.day(to))
    let granted =
      switch limit {
      case .below(let months): Localized(vi: "thời hạn phải dưới \(months) tháng", en: "which is granted for less than \(months) months")
      case .belowUnlessStudy(let months, let study):
        Localized(
          vi: "thời hạn từ \(months) tháng trở lên chỉ áp dụng khi đi học, nhiều nhất \(study) tháng",
          en: "which for \(months) months or more is for study only, \(study) months at most")
      case .upTo(let months):
        Localized(vi: "quá \(months) tháng là mức dài nhất kể cả khi đi học", en: "longer than the \(months) months granted even for study")
      }
    return Localized(
      vi: "\(who.vi) \(what.vi) từ \(days.0) đến \(days.1), \(granted.vi)",
      en: "\(who.en) \(what.en) from \(days.0) to \(days.1), \(granted.en)")
  }

  private func exemptionWithoutEnd(_ id: MemberID, _ from: Day) -> Localized {
    let who = member(id)
    let day = Written.day(from)
    return Localized(
      vi: "\(who.vi) được miễn công tác và sinh hoạt vì lý do khác từ \(day), chưa ghi thời hạn",
      en: "\(who.en) is exempt for other reasons from \(day), and no end is recorded")
  }

  private func dateAhead(_ id: MemberID, _ date: Day, _ stated: Day) -> Localized {
    let who = member(id)
    return Localized(
      vi: "\(who.vi) có ngày \(Written.day(date)) ghi cho ngày \(Written.day(stated)), xa quá, có thể gõ nhầm năm",
      en: "\(who.en) has the date \(Written.day(date)) stated for \(Written.day(stated)), far ahead; the year may be a slip")
  }

  private func deletion(_ id: MemberID, _ from: Day, _ has: Int, _ needed: Int) -> Localized {
    let who = member(id)
    let day = Written.day(from)
    return Localized(
      vi: "\(who.vi) bị xóa tên từ \(day), sổ ghi \(has)/\(needed) lần yêu cầu kiểm điểm trước đó",
      en: "\(who.en) was deleted from \(day), with \(has) of \(count(needed, "request")) for a self-review before on record")
  }

  private func exemptionWithoutPapers(_ id: MemberID, _ kind: Exemption, _ from: Day, _ gaps: [ExemptionGap]) -> Localized {
    let who = member(id)
    let day = Written.day(from)
    let missing = Localized.joined(gaps.map(\.word), by: ", ")
    let why =
      kind == .ageOrHealth
      ? Localized(vi: "tuổi cao, sức khỏe yếu", en: "age or health") : Localized(vi: "lý do khác", en: "other reasons")
    return Localized(
      vi: "\(who.vi) được miễn công tác và sinh hoạt vì \(why.vi) từ \(day), chưa ghi \(missing.vi)",
      en: "\(who.en) is exempt for \(why.en) from \(day) without \(missing.en) on record")
  }

  private func standingWithoutVote(_ id: MemberID, _ matter: Matter, _ from: Day) -> Localized {
    let who = member(id)
    let day = Written.day(from)
    let word = matter.word
    return Localized(
      vi: "\(who.vi) được ghi \(word.vi) từ \(day), nhưng sổ chưa có lần biểu quyết \(word.vi) nào đạt tỷ lệ, hoặc lần sau cùng không đạt",
      en: "the \(word.en) of \(who.en) is recorded from \(day) without a vote on it that passed, or the last one failed")
  }

  private func endingNotAllowed(_ id: MemberID, _ departure: Departure, _ standing: Standing, _ from: Day) -> Localized {
    let (who, what, was) = (member(id), departure.word, self.standing(standing))
    return Localized(
      vi: "\(who.vi) được ghi \(what.vi) từ \(Written.day(from)) khi \(was.vi); quy định không cho chi bộ quyết định như vậy",
      en: "\(who.en) is recorded as \(what.en) from \(Written.day(from)) while the member \(was.en), of whom a cell does not so decide")
  }
}

extension ExemptionGap {
  fileprivate var word: Localized {
    switch self {
    case .medical: Localized(vi: "hồ sơ y tế", en: "a medical paper")
    case .resolution: Localized(vi: "nghị quyết của chi bộ", en: "the cell's resolution")
    case .decision: Localized(vi: "quyết định của cấp ủy cơ sở", en: "the decision of the base committee")
    case .told: Localized(vi: "ngày báo cấp trên", en: "the day the higher committee was told")
    }
  }
}
