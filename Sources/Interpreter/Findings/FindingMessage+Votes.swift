import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: VoteDetail) -> Localized {
    switch detail {
    case .uncountedVote(let meeting, let ballot, let mayVote): uncounted(meeting, ballot, mayVote)
    case .overcountedVote(let meeting, let count, let cast, let mayVote): overcounted(meeting, count, cast, mayVote)
    case .notAllowed(let meeting, let ballot, let bar): notAllowed(meeting, ballot, bar)
    case .postNotWon(let meeting, let post, let member): notWon(meeting, post, member)
    case .openVote(let meeting, let ballot): open(meeting, ballot)
    case .failedVotes(let meeting, let ballot, let times): failed(meeting, ballot, times)
    case .resolutionWithoutVote(let number, let gap): resolution(number, gap)
    case .electedWithoutPost(let meeting, let post, let member): elected(meeting, post, member)
    case .decisionLate(let name, let member, let matter, let voted, let limit): decisionLate(name, member, matter, voted, limit)
    case .admissionWithoutVote(let name, let member, let day): admission(name, member, day)
    case .voteWithoutCandidate(let meeting, let ballot): unnamed(meeting, ballot)
    case .ineligibleCandidate(let meeting, let post, let member, let standing): ineligible(meeting, post, member, standing)
    case .vacantSeats(let meeting, let post, let seats, let tied): vacant(meeting, post, seats, tied)
    }
  }

  private func admission(_ name: String, _ id: MemberID?, _ day: Day) -> Localized {
    let date = Written.day(day)
    guard let who = id.map(member) else {
      return Localized(
        vi:
          "quần chúng \(name) có quyết định kết nạp ngày \(date), nhưng sổ chưa có lần biểu quyết kết nạp nào ghi tên và đạt tỷ lệ, hoặc lần sau cùng không đạt",
        en:
          "the admission of \(name) was decided on \(date) without a vote on record that names the candidate and passed, or the last one failed"
      )
    }
    return Localized(
      vi: "\(who.vi) kết nạp ngày \(date), nhưng sổ chưa có lần biểu quyết kết nạp nào ghi tên và đạt tỷ lệ, hoặc lần sau cùng không đạt",
      en: "\(who.en) was admitted on \(date) without a vote on record that names the candidate and passed, or the last one failed")
  }

  private func elected(_ id: MeetingID, _ post: Post, _ elected: MemberID) -> Localized {
    let held = meeting(id)
    let who = member(elected)
    return Localized(
      vi: "\(who.vi) trúng cử \(post.word.vi) tại \(held.vi), chưa ghi chức vụ",
      en: "\(who.en) was elected \(post.word.en) at \(held.en), and the post is not recorded")
  }

  private func decisionLate(_ name: String, _ id: MemberID?, _ matter: Matter, _ voted: Day, _ limit: Day) -> Localized {
    let who = id.map(member) ?? candidate(name)
    let days = (Written.day(voted), Written.day(limit))
    return Localized(
      vi: "chi bộ biểu quyết \(matter.word.vi) đối với \(who.vi) ngày \(days.0), đã quá ngày \(days.1) mà chưa ghi quyết định của cấp ủy",
      en: "the cell voted for the \(matter.word.en) of \(who.en) on \(days.0), and by \(days.1) no decision is recorded")
  }

  private func unnamed(_ id: MeetingID, _ ballot: Ballot) -> Localized {
    let held = meeting(id)
    let question = question(ballot)
    return Localized(
      vi: "biểu quyết \(question.vi) tại \(held.vi) không ghi tên quần chúng",
      en: "the vote on \(question.en) at \(held.en) names no candidate")
  }

  private func ineligible(_ id: MeetingID, _ post: Post, _ candidate: MemberID, _ standing: Standing) -> Localized {
    let held = meeting(id)
    let who = member(candidate)
    let state = self.standing(standing)
    return Localized(
      vi: "\(who.vi) \(state.vi), không được ứng cử \(post.word.vi) tại \(held.vi)",
      en: "\(who.en) \(state.en) and may not stand for \(post.word.en) at \(held.en)")
  }

  private func vacant(_ id: MeetingID, _ post: Post, _ seats: Int, _ tied: [MemberID]) -> Localized {
    let held = meeting(id)
    let equals = members(tied)
    let more =
      tied.isEmpty ? Localized(vi: "", en: "") : Localized(vi: "; ngang phiếu: \(equals.vi)", en: "; equal votes: \(equals.en)")
    return Localized(
      vi: "bầu \(post.word.vi) tại \(held.vi) còn thiếu \(seats) người\(more.vi)",
      en: "the election of \(post.word.en) at \(held.en) left \(count(seats, "seat")) empty\(more.en)")
  }

  private func uncounted(_ id: MeetingID, _ ballot: Ballot, _ mayVote: Int) -> Localized {
    let held = meeting(id)
    let votes = ballot.votes
    let text = excerpt(ballot.text)
    let matter = text.isEmpty ? "" : " “\(text)”"
    return Localized(
      vi: "biểu quyết\(matter) tại \(held.vi): tán thành \(votes.inFavour), không tán thành \(votes.against), không ý kiến "
        + "\(votes.abstaining), cộng \(votes.cast), còn thiếu \(mayVote - votes.cast) "
        + "so với \(mayVote) đồng chí có quyền biểu quyết đang có mặt",
      en: "vote\(matter) at \(held.en): \(votes.inFavour) for, \(votes.against) against, \(votes.abstaining) abstaining make "
        + "\(votes.cast), \(mayVote - votes.cast) fewer than the \(mayVote) present who may vote")
  }

  private func overcounted(_ id: MeetingID?, _ count: Count, _ cast: Int, _ mayVote: Int) -> Localized {
    let held = id.map(meeting).map { Localized(vi: " tại \($0.vi)", en: " at \($0.en)") } ?? .empty
    let what: Localized
    switch count {
    case .ballot(let ballot):
      let question = question(ballot)
      what = Localized(vi: "biểu quyết \(question.vi)", en: "the vote on \(question.en)")
    case .election(let election): what = Localized(vi: "bầu \(election.post.word.vi)", en: "the election of \(election.post.word.en)")
    case .rating(let rated, let year, let level):
      let who = rated.map(member) ?? Localized(vi: "chi bộ", en: "the cell")
      what = Localized(
        vi: "xếp loại \(who.vi) năm \(year) \(level.word.vi)", en: "the rating of \(who.en) for \(year) as \(level.word.en)")
    }
    return what + held
      + Localized(
        vi: ": \(cast) phiếu mà theo điểm danh chỉ có \(mayVote) đồng chí được biểu quyết, nên chưa có kết quả",
        en: ": \(self.count(cast, "vote")), and by the roll call only \(mayVote) may vote, so there is no result")
  }

  private func notAllowed(_ id: MeetingID, _ ballot: Ballot, _ bar: VoteBar) -> Localized {
    let held = meeting(id)
    let question = question(ballot)
    let reason: Localized
    switch bar {
    case .probation(let end):
      let day = Written.day(end)
      reason = Localized(vi: "đến ngày \(day) mới hết thời gian dự bị", en: "probation lasts until \(day)")
    case .standing(let standing):
      let state = self.standing(standing)
      reason = Localized(
        vi: "đồng chí ấy \(state.vi), quy định không cho biểu quyết việc này",
        en: "the member \(state.en), and the rules do not allow this vote")
    case .noPost:
      reason = Localized(
        vi: "sổ không ghi đồng chí ấy đang giữ chức vụ nào để cách chức",
        en: "the member is not on record as holding a post to be dismissed from")
    case .committee:
      reason = Localized(vi: "chi ủy không có thẩm quyền kỷ luật", en: "a committee has no power to discipline")
    }
    return Localized(
      vi: "biểu quyết \(question.vi) tại \(held.vi): \(reason.vi)", en: "the vote on \(question.en) at \(held.en): \(reason.en)")
  }

  private func notWon(_ id: MeetingID, _ post: Post, _ candidate: MemberID) -> Localized {
    let held = meeting(id)
    let who = member(candidate)
    return Localized(
      vi: "\(who.vi) không trúng cử \(post.word.vi) tại \(held.vi), nhưng được ghi giữ chức vụ ấy từ ngày bầu",
      en: "\(who.en) was not elected \(post.word.en) at \(held.en), but is recorded in the post from that day")
  }

  private func open(_ id: MeetingID, _ ballot: Ballot) -> Localized {
    let held = meeting(id)
    let question = question(ballot)
    return Localized(
      vi: "biểu quyết \(question.vi) tại \(held.vi) không ghi bỏ phiếu kín", en: "the vote on \(question.en) at \(held.en) was not secret")
  }

  private func failed(_ id: MeetingID, _ ballot: Ballot, _ times: Int) -> Localized {
    let held = meeting(id)
    let question = question(ballot)
    return Localized(
      vi: "biểu quyết \(question.vi) \(times) lần không đạt tỷ lệ, lần cuối tại \(held.vi), chưa có báo cáo lên cấp trên",
      en: "the vote on \(question.en) failed \(count(times, "time")), last at \(held.en), and no report up is registered")
  }

  private func resolution(_ number: DocumentNumber, _ gap: ResolutionGap) -> Localized {
    let shown = Written.document(number)
    switch gap {
    case .outsideMeeting:
      return Localized(vi: "nghị quyết \(shown) ghi ngoài cuộc họp", en: "resolution \(shown) was recorded outside a meeting")
    case .noVote(let id):
      let held = meeting(id)
      return Localized(
        vi: "nghị quyết \(shown) ghi thông qua tại \(held.vi) mà không có biểu quyết",
        en: "resolution \(shown) was passed at \(held.en) without a vote")
    case .failed(let ballot):
      let question = question(ballot)
      return Localized(
        vi: "nghị quyết \(shown) ghi thông qua sau lần biểu quyết \(question.vi) không đạt tỷ lệ",
        en: "resolution \(shown) was passed after the vote on \(question.en) had failed")
    case .stillDraft(let id):
      let held = meeting(id)
      return Localized(
        vi: "nghị quyết \(shown) còn là dự thảo: \(held.vi) đã kết thúc mà không biểu quyết nêu số ấy",
        en: "resolution \(shown) is still a draft: \(held.en) closed without a vote that names it")
    }
  }
}
