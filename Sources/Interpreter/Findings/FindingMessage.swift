import Diagnostics
import Domain

extension Finding {
  /// One line that says what was found, with names, numbers and dates.
  ///
  /// - Parameter cell: the cell the finding was made in.
  public func message(cell: Cell) -> Localized {
    let words = CellWords(cell: cell)
    return switch detail {
    case .tooFewTasks(let member, let standing, let has, let needed): words.tooFewTasks(member, standing, has, needed)
    case .vagueTask(let task, let missing): words.vague(task, missing)
    case .overdueTask(let task, let due, let days): words.overdue(task, due, days)
    case .unreportedTask(let task, let lead, let month, let has, let needed): words.unreported(task, lead, month, has, needed)
    case .unconcludedTask(let task, let member, let meeting): words.unconcluded(task, member, meeting)
    case .holderCannotAct(let task, let member, let standing, let day): words.holder(task, member, standing, day)
    case .taskWithoutBasis(let task, let gap): words.basis(task, gap)
    case .absence(let member, let tally): words.absence(member, tally)
    case .unpaidDues(let member, let tally): words.dues(member, tally)
    case .exemptStatedAbsent(let member, let meetings): words.exemptStatedAbsent(member, meetings)
    case .uncountedVote(let meeting, let ballot, let mayVote): words.uncounted(meeting, ballot, mayVote)
    case .ratingAgainstRecord(let member, let year, let level, let gaps): words.rating(member, year, level, gaps)
    case .ratingNotDue(let member, let year, let level, let bar): words.ratingNotDue(member, year, level, bar)
    case .tooManyExcellent(let year, let cap): words.cap(year, cap)
    case .shortMeeting(let meeting, let minutes, let needed, let together): words.short(meeting, minutes, needed, together)
    case .noRollCall(let meeting): words.noRollCall(meeting)
    case .duplicateNumber(let number, let times, let next): words.duplicate(number, times, next)
    case .documentType(let number): words.documentType(number)
    }
  }
}

// MARK: Members and tasks

extension CellWords {
  fileprivate func tooFewTasks(_ id: MemberID, _ standing: Standing, _ has: Int, _ needed: Int) -> Localized {
    let who = member(id)
    if case .exempt = standing {
      return Localized(
        vi: "\(who.vi) được miễn công tác và sinh hoạt, chưa có nhiệm vụ phù hợp điều kiện, sức khỏe",
        en: "\(who.en) is exempt and has no task fitting condition and health")
    }
    if has == 0 { return Localized(vi: "\(who.vi) chưa được phân công nhiệm vụ", en: "\(who.en) has no task") }
    return Localized(vi: "\(who.vi) mới được phân công \(has)/\(needed) nhiệm vụ", en: "\(who.en) has \(has) of \(needed) tasks")
  }

  fileprivate func vague(_ id: TaskID, _ missing: [TaskGap]) -> Localized {
    let names = missing.map { gap in
      switch gap {
      case .content: Localized(vi: "nội dung", en: "content")
      case .deadline: Localized(vi: "thời hạn hoặc định kỳ", en: "due date or recurrence")
      case .product: Localized(vi: "sản phẩm", en: "product")
      }
    }
    let of = holders(of: id)
    return Localized(
      vi: "\(task(id).vi) của \(of.vi) chưa rõ \(names.map(\.vi).joined(separator: ", "))",
      en: "\(task(id).en) of \(of.en) lacks \(names.map(\.en).joined(separator: ", "))")
  }

  fileprivate func overdue(_ id: TaskID, _ due: Day, _ days: Int) -> Localized {
    let of = holders(of: id)
    return Localized(
      vi: "\(task(id).vi) của \(of.vi) quá hạn \(days) ngày (hạn \(Written.day(due)))",
      en: "\(task(id).en) of \(of.en) is \(count(days, "day")) overdue (due \(Written.day(due)))")
  }

  fileprivate func unreported(_ id: TaskID, _ lead: MemberID, _ month: Month, _ has: Int, _ needed: Int) -> Localized {
    let who = member(lead)
    let shown = Written.month(month)
    if has == 0 {
      return Localized(
        vi: "\(task(id).vi) của \(who.vi) chưa được báo cáo trong tháng \(shown)",
        en: "\(task(id).en) of \(who.en) was not reported on for \(shown)")
    }
    return Localized(
      vi: "\(task(id).vi) của \(who.vi) mới được báo cáo \(has)/\(needed) lần trong tháng \(shown)",
      en: "\(task(id).en) of \(who.en) was reported on \(has) of \(needed) times for \(shown)")
  }

  fileprivate func unconcluded(_ id: TaskID, _ by: MemberID, _ meeting: MeetingID) -> Localized {
    let held = self.meeting(meeting)
    return Localized(
      vi: "\(task(id).vi): \(member(by).vi) đã báo cáo tại \(held.vi), chưa có kết luận",
      en: "\(task(id).en): \(member(by).en) reported at \(held.en), and there is no conclusion")
  }

  fileprivate func holder(_ id: TaskID, _ holder: MemberID, _ standing: Standing, _ since: Day) -> Localized {
    let who = member(holder)
    let state = self.standing(standing)
    let day = Written.day(since)
    return Localized(
      vi: "\(task(id).vi) đang giao cho \(who.vi), đồng chí \(state.vi) từ \(day)",
      en: "\(task(id).en) is held by \(who.en), who \(state.en) (since \(day))")
  }

  fileprivate func basis(_ id: TaskID, _ gap: BasisGap) -> Localized {
    let task = task(id)
    return switch gap {
    case .noRegulation:
      Localized(
        vi: "\(task.vi) là nhiệm vụ cố định nhưng chi bộ chưa ghi quy chế làm việc, cũng chưa có nghị quyết hay văn bản làm căn cứ",
        en: "\(task.en) is a standing task, and no working regulation, resolution or document is recorded for it")
    case .notInRegulation:
      Localized(
        vi: "\(task.vi) là nhiệm vụ cố định nhưng chưa có trong quy chế làm việc, cũng chưa có nghị quyết hay văn bản làm căn cứ",
        en: "\(task.en) is a standing task, and neither the working regulation nor a resolution or document contains it")
    case .noMeetingOrDocument:
      Localized(
        vi: "\(task.vi) giao ngoài cuộc họp và chưa có văn bản làm căn cứ",
        en: "\(task.en) was given outside a meeting and rests on no document")
    }
  }

  fileprivate func absence(_ id: MemberID, _ tally: MonthTally) -> Localized {
    let who = member(id)
    let counts = counts(tally)
    return Localized(
      vi: "\(who.vi) vắng sinh hoạt không có lý do \(counts.vi)", en: "\(who.en) missed regular meetings without reason in \(counts.en)")
  }

  fileprivate func dues(_ id: MemberID, _ tally: MonthTally) -> Localized {
    let who = member(id)
    let counts = counts(tally)
    return Localized(vi: "\(who.vi) chưa đóng đảng phí \(counts.vi)", en: "\(who.en) has not paid dues in \(counts.en)")
  }

  /// All three ways to count, then the months.
  private func counts(_ tally: MonthTally) -> Localized {
    let year = tally.calendarYear.count
    let twelve = tally.lastTwelve.count
    let run = tally.consecutive.count
    let list = months(tally.lastTwelve)
    return Localized(
      vi: "\(year) tháng trong năm, \(twelve) tháng trong 12 tháng gần nhất, nhiều nhất \(run) tháng liên tiếp (\(list))",
      en: "\(count(year, "month")) of the year, \(twelve) of the last twelve, at most \(run) in a row (\(list))")
  }
}
