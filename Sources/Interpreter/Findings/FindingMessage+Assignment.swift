import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: AssignmentDetail) -> Localized {
    switch detail {
    case .tooFewTasks(let member, let standing, let has, let needed): tooFewTasks(member, standing, has, needed)
    case .vagueTask(let task, let missing): vague(task, missing)
    case .overdueTask(let task, let due, let days): overdue(task, due, days)
    case .unreportedTask(let task, let lead, let month, let has, let needed): unreported(task, lead, month, has, needed)
    case .unconcludedTask(let task, let member, let meeting): unconcluded(task, member, meeting)
    case .holderCannotAct(let task, let member, let standing, let day): holder(task, member, standing, day)
    case .taskWithoutBasis(let task, let gap): basis(task, gap)
    }
  }

  private func tooFewTasks(_ id: MemberID, _ standing: Standing, _ has: Int, _ needed: Int) -> Localized {
    let who = member(id)
    if case .exempt = standing {
      return Localized(
        vi: "\(who.vi) được miễn công tác và sinh hoạt, chưa có nhiệm vụ phù hợp điều kiện, sức khỏe",
        en: "\(who.en) is exempt and has no task fitting condition and health")
    }
    if has == 0 { return Localized(vi: "\(who.vi) chưa được phân công nhiệm vụ", en: "\(who.en) has no task") }
    return Localized(vi: "\(who.vi) mới được phân công \(has)/\(needed) nhiệm vụ", en: "\(who.en) has \(has) of \(needed) tasks")
  }

  private func vague(_ id: TaskID, _ missing: [TaskGap]) -> Localized {
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

  private func overdue(_ id: TaskID, _ due: Day, _ days: Int) -> Localized {
    let of = holders(of: id)
    return Localized(
      vi: "\(task(id).vi) của \(of.vi) quá hạn \(days) ngày (hạn \(Written.day(due)))",
      en: "\(task(id).en) of \(of.en) is \(count(days, "day")) overdue (due \(Written.day(due)))")
  }

  private func unreported(_ id: TaskID, _ lead: MemberID, _ month: Month, _ has: Int, _ needed: Int) -> Localized {
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

  private func unconcluded(_ id: TaskID, _ by: MemberID, _ meeting: MeetingID) -> Localized {
    let held = self.meeting(meeting)
    return Localized(
      vi: "\(task(id).vi): \(member(by).vi) đã báo cáo tại \(held.vi), chưa có kết luận",
      en: "\(task(id).en): \(member(by).en) reported at \(held.en), and there is no conclusion")
  }

  private func holder(_ id: TaskID, _ holder: MemberID, _ standing: Standing, _ since: Day) -> Localized {
    let who = member(holder)
    let state = self.standing(standing)
    let day = Written.day(since)
    return Localized(
      vi: "\(task(id).vi) đang giao cho \(who.vi), đồng chí \(state.vi) từ \(day)",
      en: "\(task(id).en) is held by \(who.en), who \(state.en) (since \(day))")
  }

  private func basis(_ id: TaskID, _ gap: BasisGap) -> Localized {
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
}
