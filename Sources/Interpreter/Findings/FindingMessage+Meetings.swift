import Diagnostics
import Domain

// Meetings, votes and documents
extension CellWords {
  func exemptStatedAbsent(_ id: MemberID, _ meetings: [MeetingID]) -> Localized {
    let who = member(id)
    let days = meetings.compactMap { cell.meeting($0)?.facts.day }.map(Written.day).joined(separator: ", ")
    return Localized(
      vi: "\(who.vi) không thuộc diện tính tỷ lệ dự họp nhưng được ghi vắng tại \(meetings.count) buổi (\(days))",
      en: "\(who.en) is outside the base of attendance and was stated absent at \(count(meetings.count, "meeting")) (\(days))")
  }

  func uncounted(_ id: MeetingID, _ ballot: Ballot, _ mayVote: Int) -> Localized {
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

  func short(_ id: MeetingID, _ minutes: Int, _ needed: Int, _ together: Bool) -> Localized {
    let held = meeting(id)
    let both =
      together ? Localized(vi: " cùng buổi chuyên đề trong ngày", en: " with the thematic one of the day") : Localized(vi: "", en: "")
    return Localized(
      vi: "\(held.vi)\(both.vi) kéo dài \(minutes) phút, mức tối thiểu là \(needed) phút",
      en: "\(held.en)\(both.en) lasted \(count(minutes, "minute")), the minimum is \(needed)")
  }

  func noRollCall(_ id: MeetingID) -> Localized {
    let held = meeting(id)
    return Localized(vi: "\(held.vi) chưa ghi ai có mặt", en: "\(held.en) has no roll call")
  }

  func duplicate(_ number: DocumentNumber, _ times: Int, _ next: Int) -> Localized {
    let shown = Written.document(number)
    let free = Written.document(DocumentNumber(number: next, type: number.type, issuer: number.issuer))
    return Localized(
      vi: "số \(shown) đã dùng cho \(times) văn bản trong nhiệm kỳ; số tiếp theo là \(free)",
      en: "number \(shown) was given to \(times) documents of the term; the next one is \(free)")
  }

  func documentType(_ number: DocumentNumber) -> Localized {
    let shown = Written.document(number)
    return Localized(
      vi: "văn bản \(shown): loại \(number.type) không thuộc các loại văn bản chi bộ ban hành",
      en: "document \(shown): \(number.type) is not among the types a cell issues")
  }
}

// Year end
extension CellWords {
  func rating(_ id: MemberID, _ year: Int, _ rated: Level, _ gaps: [RatingGap]) -> Localized {
    let who = member(id)
    let level = rated.word
    let reasons = gaps.map(gap)
    return Localized(
      vi: "\(who.vi) năm \(year) xếp loại \(level.vi), kết quả ghi trong năm chưa khớp: \(reasons.map(\.vi).joined(separator: "; "))",
      en: "\(who.en) is rated \(level.en) for \(year), which the record does not bear: \(reasons.map(\.en).joined(separator: "; "))")
  }

  private func gap(_ gap: RatingGap) -> Localized {
    switch gap {
    case .noTask: Localized(vi: "không có nhiệm vụ nào để đánh giá", en: "there is no task to rate")
    case .points(let points, let needed): Localized(vi: "\(points) điểm, mức cần \(needed)", en: "\(points) points, \(needed) needed")
    case .onTime(let has, let needed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ đúng tiến độ, mức cần \(share(needed))",
        en: "\(has.part) of \(has.whole) tasks on time, \(share(needed)) needed")
    case .exceeded(let has, let needed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ vượt mức, mức cần \(share(needed))",
        en: "\(has.part) of \(has.whole) tasks exceeded, \(share(needed)) needed")
    case .done(let has, let needed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ không bị bỏ dở, mức cần \(share(needed))",
        en: "\(has.part) of \(has.whole) tasks not left undone, \(share(needed)) needed")
    case .late(let has, let allowed):
      Localized(
        vi: "\(has.part)/\(has.whole) nhiệm vụ chậm, nhiều nhất \(share(allowed))",
        en: "\(has.part) of \(has.whole) tasks late, at most \(share(allowed)) allowed")
    }
  }

  func ratingNotDue(_ id: MemberID, _ year: Int, _ rated: Level, _ bar: RatingBar) -> Localized {
    let who = member(id)
    let level = rated.word
    let reason =
      switch bar {
      case .standing(let state): standing(state)
      case .admittedLately(let day, let months):
        Localized(
          vi: "kết nạp ngày \(Written.day(day)), chưa đủ \(months) tháng",
          en: "was admitted on \(Written.day(day)), less than \(months) months before")
      }
    return Localized(
      vi: "\(who.vi) \(reason.vi), thuộc diện chưa xếp loại, nhưng năm \(year) được ghi \(level.vi)",
      en: "\(who.en) \(reason.en), and is not to be rated, but is rated \(level.en) for \(year)")
  }

  func cap(_ year: Int, _ cap: ExcellentCap) -> Localized {
    let share = share(cap.parameter.value)
    return Localized(
      vi: "năm \(year) có \(cap.excellent.count) đồng chí xếp loại hoàn thành xuất sắc nhiệm vụ, mức trong chi bộ là \(cap.cap) "
        + "(\(share) của \(cap.base))",
      en: "\(count(cap.excellent.count, "member")) rated excellent for \(year), the cell's share is \(cap.cap) (\(share) of \(cap.base))")
  }
}
