import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: AssignmentDetail) -> Localized {
    switch detail {
    case .tooFewTasks(let member, let standing, let has, let needed): tooFewTasks(member, standing, has, needed)
    case .tooManyTasks(let member, let has, let most): tooManyTasks(member, has, most)
    case .vagueTask(let task, let missing): vague(task, missing)
    case .overdueTask(let task, let due, let days): overdue(task, due, days)
    case .unreportedTask(let task, let lead, let month, let has, let needed): unreported(task, lead, month, has, needed)
    case .silentTask(let task, let lead, let months): silent(task, lead, months)
    case .unconcludedTask(let task, let member, let meeting): unconcluded(task, member, meeting)
    case .holderCannotAct(let task, let member, let standing, let day): holder(task, member, standing, day)
    case .holderChangedPost(let task, let member, let post, let change, let day): changedPost(task, member, post, change, day)
    case .taskWithoutBasis(let task, let gap): basis(task, gap)
    case .follower(let task, let gap): follower(task, gap)
    case .noPlan(let member, let tasks): noPlan(member, tasks)
    case .noResolution(let year, let has, let needed): noResolution(year, has, needed)
    case .noThematicResolution(let year):
      Localized(vi: "năm \(year) chưa có nghị quyết chuyên đề nào", en: "no thematic resolution in \(year)")
    case .noRegulation(let term): noRegulation(term)
    case .noInspectionPlan(let year):
      Localized(
        vi: "năm \(year) chưa ghi kế hoạch kiểm tra, giám sát của chi bộ", en: "no plan of inspection of the cell is recorded for \(year)")
    case .uncoveredHouseholds(let group, let names, let missing, let total): uncovered(group, names, missing, total)
    case .householdsTwice(let group, let names, let excess, let total, let tasks): twice(group, names, excess, total, tasks)
    case .noInspection(let year):
      Localized(vi: "năm \(year) chưa ghi lần kiểm tra nhiệm vụ nào", en: "no inspection of any task is recorded for \(year)")
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

  private func tooManyTasks(_ id: MemberID, _ has: Int, _ most: Int) -> Localized {
    let who = member(id)
    return Localized(
      vi: "\(who.vi) đang có \(has) nhiệm vụ, nhiều nhất nên là \(most)",
      en: "\(who.en) has \(count(has, "task")), \(most) at most is advised")
  }

  private func silent(_ id: TaskID, _ lead: MemberID, _ silent: [Month]) -> Localized {
    let who = member(lead)
    let list = months(silent)
    return Localized(
      vi: "\(task(id).vi) của \(who.vi) không có báo cáo trong \(silent.count) kỳ: \(list)",
      en: "\(task(id).en) of \(who.en) was not reported on for \(silent.count) months: \(list)")
  }

  private func changedPost(_ id: TaskID, _ holder: MemberID, _ post: Post, _ change: PostChange, _ date: Day) -> Localized {
    let who = member(holder)
    let held = post.word
    let day = Written.day(date)
    let what = change == .given ? Localized(vi: "nhận", en: "was given") : Localized(vi: "thôi giữ", en: "gave up")
    return Localized(
      vi: "\(task(id).vi) chưa được xem lại từ khi \(who.vi) \(what.vi) chức vụ \(held.vi) ngày \(day)",
      en: "\(task(id).en) was not looked at since \(who.en) \(what.en) the post of \(held.en) on \(day)")
  }

  private func follower(_ id: TaskID, _ gap: FollowerGap) -> Localized {
    switch gap {
    case .nobody:
      let of = holders(of: id)
      return Localized(vi: "\(task(id).vi) của \(of.vi) chưa có người theo dõi", en: "nobody follows \(task(id).en) of \(of.en)")
    case .cannotAct(let follower, let standing):
      let who = member(follower)
      let state = self.standing(standing)
      return Localized(
        vi: "người theo dõi \(task(id).vi) là \(who.vi), đồng chí \(state.vi)", en: "\(who.en), who follows \(task(id).en), \(state.en)")
    case .holder(let follower):
      let who = member(follower)
      return Localized(
        vi: "\(who.vi) vừa thực hiện vừa theo dõi \(task(id).vi)", en: "\(who.en) both carries out and follows \(task(id).en)")
    }
  }

  private func noPlan(_ id: MemberID, _ tasks: [TaskID]) -> Localized {
    let who = member(id)
    let list = tasks.map { "#\($0.number)" }.joined(separator: ", ")
    return Localized(vi: "\(who.vi) chưa có kế hoạch thực hiện nhiệm vụ \(list)", en: "\(who.en) has no plan for \(list)")
  }

  private func noResolution(_ year: Int, _ has: Int, _ needed: Int) -> Localized {
    if has == 0 {
      return Localized(
        vi: "năm \(year) chưa có nghị quyết phân công nhiệm vụ cho đảng viên", en: "no resolution on the assignment of tasks in \(year)")
    }
    return Localized(
      vi: "năm \(year) mới có \(has)/\(needed) nghị quyết phân công nhiệm vụ cho đảng viên",
      en: "\(has) of \(needed) resolutions on the assignment of tasks in \(year)")
  }

  private func noRegulation(_ term: Term?) -> Localized {
    guard let term else {
      return Localized(vi: "chi bộ chưa ghi quy chế làm việc", en: "no working regulation is recorded")
    }
    return Localized(
      vi: "nhiệm kỳ \(term.first)-\(term.last) chưa ghi quy chế làm việc",
      en: "no working regulation is recorded for the term \(term.first)-\(term.last)")
  }
}
