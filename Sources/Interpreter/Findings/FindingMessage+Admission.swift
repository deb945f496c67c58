import Diagnostics
import Domain

/// Candidates, transfers and returns.
extension CellWords {
  func candidateWithoutHelper(_ name: String, _ has: Int, _ needed: Int) -> Localized {
    Localized(
      vi: "quần chúng \(name) có \(has)/\(needed) đảng viên chính thức giúp đỡ",
      en: "the candidate \(name) has \(has) of \(count(needed, "helper"))")
  }

  func probationerWithoutHelper(_ id: MemberID, _ has: Int, _ needed: Int) -> Localized {
    let who = member(id)
    return Localized(
      vi: "\(who.vi) là đảng viên dự bị, có \(has)/\(needed) đảng viên chính thức giúp đỡ",
      en: "\(who.en), a probationary member, has \(has) of \(count(needed, "helper"))")
  }

  func candidateSteps(_ name: String, _ missing: [CandidateStep], _ late: [CandidateStep]) -> Localized {
    func list(_ steps: [CandidateStep]) -> Localized { Localized.joined(steps.map(\.word), by: ", ") }
    var parts: [Localized] = []
    if !missing.isEmpty { parts.append(Localized(vi: "chưa ghi bước \(list(missing).vi)", en: "lacks \(list(missing).en)")) }
    if !late.isEmpty {
      parts.append(Localized(vi: "bước \(list(late).vi) ghi sau bước kế tiếp", en: "has \(list(late).en) after the step that follows"))
    }
    let said = Localized.joined(parts, by: "; ")
    return Localized(vi: "quần chúng \(name) \(said.vi)", en: "the candidate \(name) \(said.en)")
  }

  func ceremonyLate(_ name: String, _ decided: Day, _ limit: Day, _ held: Day?) -> Localized {
    let days = (Written.day(decided), Written.day(limit))
    guard let held = held.map(Written.day) else {
      return Localized(
        vi: "quần chúng \(name) có quyết định kết nạp ngày \(days.0), đã quá ngày \(days.1) mà chưa ghi lễ kết nạp",
        en: "the admission of \(name) was decided on \(days.0), and by \(days.1) no ceremony is recorded")
    }
    return Localized(
      vi: "quần chúng \(name) có quyết định kết nạp ngày \(days.0), lễ kết nạp ngày \(held), sau ngày \(days.1)",
      en: "the admission of \(name) was decided on \(days.0), the ceremony was on \(held), after \(days.1)")
  }

  func courseOld(_ name: String, _ day: Day, _ months: Int) -> Localized {
    Localized(
      vi: "quần chúng \(name) học lớp bồi dưỡng ngày \(Written.day(day)), đã quá \(months) tháng",
      en: "the candidate \(name) took the course on \(Written.day(day)), more than \(count(months, "month")) ago")
  }

  func candidateAge(_ name: String, _ born: Birth, _ day: Day, _ bound: AgeBound) -> Localized {
    let (birth, day) = (Written.birth(born), Written.day(day))
    return switch bound {
    case .below(let years):
      Localized(
        vi: "quần chúng \(name) \(birth.vi), khi xét ngày \(day) chưa đủ \(years) tuổi",
        en: "the candidate \(name), \(birth.en), was below \(years) when considered on \(day)")
    case .above(let years):
      Localized(
        vi: "quần chúng \(name) \(birth.vi), khi xét ngày \(day) đã quá \(years) tuổi",
        en: "the candidate \(name), \(birth.en), was above \(years) when considered on \(day)")
    }
  }

  func transferLate(_ id: MemberID, _ decided: Day, _ limit: Day, _ done: Day, _ isAbandoned: Bool) -> Localized {
    let who = member(id)
    let said = Localized(
      vi: "\(who.vi) có quyết định ngày \(Written.day(decided)), chuyển sinh hoạt ngày \(Written.day(done)), hạn \(Written.day(limit))",
      en: "\(who.en), decided on \(Written.day(decided)), transferred on \(Written.day(done)), due by \(Written.day(limit))")
    return isAbandoned ? said + abandoned : said
  }

  func paperLate(_ id: MemberID, _ issued: Day, _ limit: Day, _ shown: Day, _ isAbandoned: Bool) -> Localized {
    let who = member(id)
    let said = Localized(
      vi: "\(who.vi) có giấy giới thiệu ngày \(Written.day(issued)), trình ngày \(Written.day(shown)), hạn \(Written.day(limit))",
      en: "\(who.en) showed the introduction paper of \(Written.day(issued)) on \(Written.day(shown)), due by \(Written.day(limit))")
    return isAbandoned ? said + abandoned : said
  }

  func periodTooShort(_ id: MemberID, _ standing: Standing, _ from: Day, _ to: Day, _ months: Int) -> Localized {
    let who = member(id)
    let what = period(standing)
    let days = (Written.day(from), Written.day(to))
    return Localized(
      vi: "\(who.vi) \(what.vi) từ \(days.0) đến \(days.1), dưới \(months) tháng thì chưa phải chuyển",
      en: "\(who.en) \(what.en) from \(days.0) to \(days.1), which is arranged from \(count(months, "month")) on")
  }

  func readmitted(_ id: MemberID, _ departure: Departure, _ left: Day, _ back: Day, _ earliest: Day?) -> Localized {
    let who = member(id)
    let said = Localized(
      vi: "\(who.vi) \(departure.word.vi) ngày \(Written.day(left)), kết nạp lại ngày \(Written.day(back))",
      en: "\(who.en), \(departure.word.en) on \(Written.day(left)), was admitted again on \(Written.day(back))")
    guard let earliest = earliest.map(Written.day) else {
      return said + Localized(vi: "; người tự xin ra thì không xét lại", en: "; one who withdrew is not admitted again")
    }
    return said + Localized(vi: "; sớm nhất là ngày \(earliest)", en: "; \(earliest) is the earliest day")
  }

  func samePerson(_ id: MemberID, _ earlier: MemberID) -> Localized {
    let handles = [earlier, id].map { "@" + (cell.member($0)?.handle ?? "") }
    let name = cell.member(earlier).map(fullName(of:)) ?? ""
    return Localized(
      vi: "\(handles[1]) và \(handles[0]) là một người: \(name)", en: "\(handles[1]) and \(handles[0]) are one person: \(name)")
  }

  func awayTogether(_ ids: [MemberID], _ place: String, _ from: Int) -> Localized {
    let names = names(ids)
    return Localized(
      vi:
        "\(ids.count) đảng viên chính thức cùng sinh hoạt tạm thời tại \(place) (\(names.vi)), từ \(from) thì lập chi bộ sinh hoạt tạm thời",
      en: "\(count(ids.count, "official member")) are at \(place) for a time (\(names.en)); from \(from) on a temporary cell is formed")
  }

  func manyVisitors(_ number: Int, _ from: Int) -> Localized {
    Localized(
      vi: "có \(number) đảng viên sinh hoạt tạm thời tại chi bộ, từ \(from) thì lập tổ đảng do chi ủy viên phụ trách",
      en: "\(count(number, "member")) from elsewhere for a time; from \(from) on they form a party group led by a committee member")
  }
}
