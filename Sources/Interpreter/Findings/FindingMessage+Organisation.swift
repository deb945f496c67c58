import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: OrganisationDetail) -> Localized {
    switch detail {
    case .tooFewOfficial(let has, let needed): tooFewOfficial(has, needed)
    case .noCommittee(let official, let from): noCommittee(official, from)
    case .largeCommittee(let committee, let most): largeCommittee(committee, most)
    case .secretaries(let holders): secretaries(holders)
    case .postOfInactive(let member, let post, let standing, let since): inactive(member, post, standing, since)
    case .noGroups(let members, let from): noGroups(members, from)
    case .congressDue(let since, let due): congress(since, due)
    case .groupWithoutHead(let name): groupWithoutHead(name)
    case .awayTogether(let members, let place, let from): awayTogether(members, place, from)
    case .manyVisitors(let number, let from): manyVisitors(number, from)
    }
  }

  private func tooFewOfficial(_ has: Int, _ needed: Int) -> Localized {
    Localized(
      vi: "chi bộ có \(has) đảng viên chính thức, cần ít nhất \(needed)",
      en: "the cell has \(count(has, "official member")), at least \(needed) are needed")
  }

  private func noCommittee(_ official: Int, _ from: Int) -> Localized {
    Localized(
      vi: "chi bộ có \(official) đảng viên chính thức, từ \(from) thì bầu chi ủy, nhưng chưa ghi chi ủy viên nào",
      en: "the cell has \(count(official, "official member")) and elects a committee from \(from) on, but has no committee member")
  }

  private func largeCommittee(_ committee: [MemberID], _ most: Int) -> Localized {
    Localized(
      vi: "chi ủy có \(committee.count) đồng chí, nhiều nhất là \(most)",
      en: "the committee has \(count(committee.count, "member")), \(most) at most")
  }

  private func secretaries(_ holders: [MemberID]) -> Localized {
    if holders.isEmpty { return Localized(vi: "chi bộ chưa có bí thư", en: "the cell has no secretary") }
    let who = members(holders)
    return Localized(vi: "chi bộ đang ghi \(holders.count) bí thư: \(who.vi)", en: "the cell has \(holders.count) secretaries: \(who.en)")
  }

  private func inactive(_ id: MemberID, _ post: Post, _ standing: Standing, _ since: Day) -> Localized {
    let who = member(id)
    let state = self.standing(standing)
    let day = Written.day(since)
    let held = post.word
    return Localized(
      vi: "\(who.vi) \(state.vi) từ \(day) nhưng vẫn được ghi giữ chức vụ \(held.vi)",
      en: "\(who.en) \(state.en) (since \(day)) and still holds the post of \(held.en)")
  }

  private func noGroups(_ members: Int, _ from: Int) -> Localized {
    Localized(
      vi: "chi bộ có \(members) đảng viên, đơn vị từ \(from) đảng viên không tách được thì lập tổ đảng, nhưng chưa ghi tổ nào",
      en: "the cell has \(count(members, "member")); a unit of \(from) or more that cannot be split forms groups, and none is recorded")
  }

  private func congress(_ since: Day, _ due: Day) -> Localized {
    Localized(
      vi: "nhiệm kỳ tính từ \(Written.day(since)) đã hết ngày \(Written.day(due)), chưa ghi đại hội hay nhiệm kỳ mới",
      en: "the term counted from \(Written.day(since)) was over on \(Written.day(due)), and neither a congress nor a new term is recorded")
  }
}
