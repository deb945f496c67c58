import Diagnostics
import Domain
import TextRoom
import Wording

/// What works in the place of a refused statement: statements as they are typed, `…` for what only people know.
extension RejectionWords {
  func hint(_ rejection: Rejection) -> Localized? {
    memberHint(rejection) ?? taskHint(rejection) ?? followUpHint(rejection) ?? numberHint(rejection) ?? meetingHint(rejection)
  }

  /// How to take back the record that stands against the statement.
  func slip(_ rejection: Rejection, _ steps: Localized) -> Localized {
    let undoing = Localized(vi: "nếu đã ghi nhầm: \(steps.vi)", en: "if that was a slip: \(steps.en)")
    guard case .statedAbsent(let id) = rejection else { return undoing }
    return Localized(
      vi: "nếu đến muộn: vào họp \(name(id)) lúc …; \(undoing.vi)", en: "if late: arrive \(name(id)) at …; \(undoing.en)")
  }

  private func memberHint(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .handleUsed(let handle, _):
      Localized(vi: "chọn mã khác, ví dụ @\(free(handle))", en: "choose another handle, such as @\(free(handle))")
    case .duplicateMember(let id): Localized(vi: "chỉ nêu \(name(id)) một lần", en: "name \(name(id)) once")
    case .notOnRoster(let id, _), .notProbationary(let id), .nothingToResume(let id):
      Localized(vi: "xem lại: quá trình \(name(id))", en: "look it up: history \(name(id))")
    case .noOpenSign: Localized(vi: "xem lại: xem dấu hiệu vi phạm", en: "look it up: show violation signs")
    case .unknownMember: Localized(vi: "xem mã: xem đảng viên", en: "look the handle up: show members")
    case .noMembers: Localized(vi: "xem lại: xem điểm danh", en: "look it up: show attendance")
    case .notInGroup: Localized(vi: "xem lại: xem tổ", en: "look it up: show groups")
    case .notCharged: Localized(vi: "xem ai được giao: xem nhiệm vụ", en: "see who is charged: show tasks")
    case .duplicateHousehold(let name): Localized(vi: "chỉ nêu “\(name)” một lần", en: "name “\(name)” once")
    case .ownHelper: Localized(vi: "nêu một đảng viên khác", en: "name another member")
    case .unknownCandidate(let name):
      near(name, among: cell.candidates.map(\.name))
        ?? Localized(vi: "ghi trước: quần chúng \"\(name)\"", en: "state first: candidate \"\(name)\"")
    case .guestAbsent(let name):
      Localized(vi: "khách đã đến thì ghi: khách mời \"\(name)\"", en: "once the guest has come: guest \"\(name)\"")
    case .unknownGuest(let name):
      near(name, among: (cell.currentMeeting?.guests ?? []).map(\.fact.name))
        ?? Localized(
          vi: "ghi trước: khách mời \"\(name)\" chức danh \"…\"", en: "state first: guest \"\(name)\" post \"…\"")
    default: nil
    }
  }

  private func taskHint(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .taskNumberUsed, .taskNumberOutOfRange:
      Localized(
        vi: "bỏ số, hoặc dùng số tiếp theo: #\(cell.nextTask.number)",
        en: "leave the number out, or use the next one: #\(cell.nextTask.number)")
    case .unknownTask: Localized(vi: "xem số: xem nhiệm vụ", en: "look the number up: show tasks")
    case .taskEnded(let id, _):
      Localized(
        vi: "xem lại: quá trình #\(id.number); việc mới thì phân công mới", en: "see: history #\(id.number); for new work assign anew")
    case .taskOfOthers(let id, let owner):
      Localized(vi: "ghi: báo cáo \(name(owner)) #\(id.number): …", en: "state: report \(name(owner)) on #\(id.number): …")
    case .duplicateTask(let id): Localized(vi: "chỉ nêu #\(id.number) một lần", en: "name #\(id.number) once")
    case .taskHeldAlready(_, let id): Localized(vi: "nêu một đồng chí khác \(name(id))", en: "name another than \(name(id))")
    default: nil
    }
  }

  private func followUpHint(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .unknownFollowUp(let id):
      switch id.kind {
      case .point: Localized(vi: "xem số: xem điểm nghị quyết", en: "look the number up: show points")
      case .target: Localized(vi: "xem số: xem chỉ tiêu", en: "look the number up: show targets")
      case .shortcoming: Localized(vi: "xem số: xem hạn chế", en: "look the number up: show shortcomings")
      }
    case .followUpEnded(let id, _):
      Localized(
        vi: "xem lại: quá trình \(CellWords(cell: cell).name(of: id).vi)", en: "see: history \(CellWords(cell: cell).name(of: id).en)")
    case .followUpNumberUsed: Localized(vi: "bỏ số để lấy số tiếp theo", en: "leave the number out to get the next one")
    case .unknownResolution(let number):
      Localized(
        vi: "ghi trước: nghị quyết \(Written.document(number)): …; các số đã có: xem nghị quyết",
        en: "state first: resolve \(Written.document(number)): …; the numbers there are: show resolutions")
    case .unknownDocument(let number):
      Localized(
        vi: "ghi trước: văn bản \(Written.document(number)): …; các số đã có: xem văn bản",
        en: "state first: document \(Written.document(number)): …; the numbers there are: show documents")
    case .quarterAhead, .yearAhead:
      Localized(
        vi: "hôm nay tính là ngày \(Written.day(today)); nếu ghi cho ngày khác, trước đó ghi: đề ngày …",
        en: "the day counts as \(Written.day(today)); to state it for another day, first: dated …")
    default: nil
    }
  }

  /// The other of two days bounds the one that is shown.
  static func hint(toMoveFirstDayOf rejection: Rejection) -> Localized? {
    guard case .datesReversed(_, let second) = rejection else { return nil }
    return Localized(vi: "ghi \(Written.day(second)) hoặc sớm hơn", en: "state \(Written.day(second)) or earlier")
  }

  /// Those of sets that rate quarters only for a name that is meant to be one.
  private func numberNames(like name: String) -> [String] {
    guard name.hasPrefix("quarter.") else { return ParameterName.allCases.map(\.rawValue) }
    return cell.rules.quarterSets.flatMap { set in QuarterNumber.Part.allCases.map { QuarterNumber(set, $0).name } }
  }

  private func numberHint(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .datesReversed(let first, let second) where first == today:
      Localized(
        vi: "không ghi “từ” thì tính từ \(Written.day(first)); việc đã qua: từ \(Written.day(second.month.firstDay)) …, hoặc đề ngày trước",
        en: "without “from” it begins on \(Written.day(first)); for the past: from \(Written.day(second.month.firstDay)) …, or dated first")
    case .datesReversed(let first, _): Localized(vi: "ghi từ \(Written.day(first)) trở đi", en: "state \(Written.day(first)) or later")
    case .unknownParameter(let name):
      nearest(to: name, among: numberNames(like: name)).map { Localized(vi: "có: \"\($0)\"", en: "there is: \"\($0)\"") }
        ?? Localized(vi: "xem tên: xem quy định", en: "look the name up: show rules")
    case .numberOutOfRange: Localized(vi: "ghi từ 1 đến 1.000.000", en: "state 1 to 1.000.000")
    case .documentNumberOutOfRange: Localized(vi: "ghi số từ 1 đến 1.000.000", en: "state a number from 1 to 1.000.000")
    case .countTooHigh(_, let most, .allVotes):
      Localized(vi: "đếm lại; cộng lại nhiều nhất là \(most)", en: "count again; together \(most) at most")
    case .countTooHigh(_, let most, _): Localized(vi: "đếm lại; nhiều nhất là \(most)", en: "count again; \(most) at most")
    case .votesExceedVoters(_, let voters):
      Localized(
        vi: "đếm lại, nhiều nhất \(voters); hoặc ghi người đến thêm: vào họp @… lúc …",
        en: "count again, \(voters) at most; or state who came in: arrive @… at …")
    default: nil
    }
  }

  private func meetingHint(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .noOpenMeeting:
      Localized(
        vi: "mở họp trước: họp thường kỳ \(Written.day(today)) lúc 19:00",
        en: "open one first: meeting regular \(Written.day(today)) at 19:00")
    case .meetingAlreadyOpen: closing
    case .timeTooEarly(_, let earliest):
      Localized(vi: "ghi từ \(Written.time(earliest)) trở đi", en: "state \(Written.time(earliest)) or later")
    case .noOpenItem: Localized(vi: "ghi trước: mục 1: …", en: "state first: item 1: …")
    case .unknownItem: Localized(vi: "các mục đã có: \(items.vi)", en: "there are: \(items.en)")
    case .itemNumberUsed(let number) where number == cell.currentMeeting?.items.last?.number:
      Localized(vi: "mục này đang bàn; mục mới: mục \(nextItem): …", en: "it is being discussed; a new one: item \(nextItem): …")
    case .itemNumberUsed(let number):
      Localized(
        vi: "dùng số tiếp theo: mục \(nextItem): …; để quay về mục \(number), bỏ những gì ghi sau đó: hoàn tác mục \(number)",
        en: "use the next number: item \(nextItem): …; to go back to item \(number), dropping what came after: undo item \(number)")
    case .unconcluded(let items, let tasks, let others): unconcluded(conclusions(items, tasks, others))
    case .notPresent(let id):
      Localized(vi: "ghi trước: vào họp \(name(id)) lúc …", en: "state first: arrive \(name(id)) at …")
    default: nil
    }
  }

  /// What closes the open meeting: a conclusion of each thing left open before.
  private var closing: Localized? {
    guard let meeting = cell.currentMeeting else { return nil }
    let steps = conclusions(meeting.itemsToConclude, meeting.tasksToConclude, meeting.followUpsToConclude)
    if steps.isEmpty { return Localized(vi: "ghi trước: bế mạc", en: "state first: close") }
    let all = Localized.joined(steps + [Localized(vi: "bế mạc", en: "close")], by: "; ")
    return Localized(vi: "ghi trước, lần lượt: \(all.vi)", en: "state first, one after another: \(all.en)")
  }

  /// A statement for each thing left open.
  private func conclusions(_ items: [Int], _ tasks: [TaskID], _ others: [FollowUpID]) -> [Localized] {
    let names =
      items.map { Localized(vi: "mục \($0)", en: "item \($0)") }
      + tasks.map { Localized(vi: "#\($0.number)", en: "#\($0.number)") } + others.map(CellWords(cell: cell).name)
    return names.map { Localized(vi: "kết luận \($0.vi): …", en: "conclude \($0.en): …") }
  }

  private func unconcluded(_ steps: [Localized]) -> Localized {
    let all = Localized.joined(steps, by: "; ")
    return Localized(vi: "ghi: \(all.vi); hoặc bế mạc bất thường: …", en: "state: \(all.en); or close irregular: …")
  }

  private var nextItem: Int { cell.currentMeeting?.nextItem ?? 1 }

  private var items: Localized {
    let numbers = (cell.currentMeeting?.items ?? []).map(\.number)
    return Localized(
      vi: numbers.isEmpty ? "chưa có; ghi trước: mục 1: …" : numbers.map { "mục \($0)" }.joined(separator: ", "),
      en: numbers.isEmpty ? "none yet; state first: item 1: …" : numbers.map { "item \($0)" }.joined(separator: ", "))
  }

  /// A handle like another that nobody has.
  private func free(_ handle: String) -> String {
    var number = 2
    while cell.memberID(handle: "\(handle)\(number)") != nil { number += 1 }
    return "\(handle)\(number)"
  }

  private func near(_ name: String, among names: [String]) -> Localized? {
    nearest(to: name, among: names).map { Localized(vi: "có: “\($0)”", en: "there is: “\($0)”") }
  }
}
