import Diagnostics
import Domain
import Syntax
import Vietnamese

/// Why a statement cannot be a fact, in words and at its place.
extension Interpreter {
  func diagnostic(for rejection: Rejection, of statement: Statement) -> Diagnostic {
    let handle = rejection.member.flatMap { state.cell?.member($0)?.handle } ?? rejection.newHandle
    return diagnostic(for: rejection, at: OperandLocator.span(of: rejection, handle: handle, in: statement))
  }

  func diagnostic(for rejection: Rejection, at span: Span?) -> Diagnostic {
    guard let cell = state.cell else { return noCell() }
    let words = RejectionWords(cell: cell, today: today)
    return Diagnostic(rejection.code, at: span, words.message(rejection), hint: words.hint(rejection))
  }
}

extension Rejection {
  var code: InterpreterCode {
    switch self {
    case .unknownMember: .unknownMember
    case .unknownCandidate: .unknownCandidate
    case .unknownTask: .unknownTask
    case .unknownFollowUp, .unknownItem, .unknownResolution, .unknownDocument: .unknownFollowUp
    case .taskEnded, .followUpEnded: .taskEnded
    case .taskOfOthers: .otherOwner
    case .noOpenMeeting: .noMeeting
    case .meetingAlreadyOpen: .meetingOpen
    case .unconcluded: .unconcluded
    case .votesExceedVoters, .countTooHigh: .tooManyVotes
    case .datesReversed, .timeTooEarly, .yearAhead: .impossibleDate
    case .unknownParameter, .parameterOutOfRange, .pointsOutOfRange, .regionOutOfRange, .roundOutOfRange, .documentNumberOutOfRange,
      .taskNumberOutOfRange, .numberOutOfRange:
      .impossibleValue
    default: .refused
    }
  }

  /// The handle a new member was to get.
  fileprivate var newHandle: String? {
    if case .handleUsed(let handle, _) = self { handle } else { nil }
  }
}

private struct RejectionWords {
  let cell: Cell
  let today: Day

  private func name(_ id: MemberID) -> String { cell.member(id).map { "@\($0.handle)" } ?? "@?" }
  private func person(_ id: MemberID) -> String { cell.member(id).map { "@\($0.handle) (\($0.name))" } ?? "@?" }

  func message(_ rejection: Rejection) -> Localized {
    members(rejection) ?? tasks(rejection) ?? followUps(rejection) ?? numbers(rejection) ?? meetings(rejection)
  }

  private func members(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .handleUsed(let handle, let by):
      Localized(
        vi: "@\(handle) đã là mã của \(cell.member(by)?.name ?? "")",
        en: "@\(handle) is the handle of \(cell.member(by)?.name ?? "")")
    case .unknownMember: Localized(vi: "không có đảng viên này", en: "there is no such member")
    case .notOnRoster(let id, let day):
      Localized(
        vi: "\(person(id)) không có trong danh sách chi bộ vào ngày \(Written.day(day))",
        en: "\(person(id)) is not on the roster on \(Written.day(day))")
    case .duplicateMember(let id): Localized(vi: "\(name(id)) được nêu hai lần", en: "\(name(id)) is named twice")
    case .noMembers: Localized(vi: "không còn đồng chí nào để ghi", en: "there is nobody left to record")
    case .notProbationary(let id): Localized(vi: "\(person(id)) không phải đảng viên dự bị", en: "\(person(id)) is not probationary")
    case .nothingToResume(let id):
      Localized(
        vi: "\(person(id)) hiện không được miễn, không sinh hoạt tạm thời nơi khác và không bị đình chỉ",
        en: "\(person(id)) is neither exempt, nor away, nor suspended")
    case .notInGroup(let id, let group):
      Localized(vi: "\(person(id)) không thuộc tổ “\(group)”", en: "\(person(id)) does not belong to the group “\(group)”")
    case .notCharged(let id):
      Localized(vi: "\(person(id)) không tham gia nhiệm vụ này", en: "\(person(id)) has no part in this task")
    case .duplicateHousehold(let name): Localized(vi: "hộ “\(name)” được nêu hai lần", en: "the household “\(name)” is named twice")
    case .ownHelper(let id):
      Localized(vi: "\(person(id)) không tự giúp đỡ mình được", en: "\(person(id)) cannot be the helper of themselves")
    case .unknownCandidate(let name): Localized(vi: "chưa ghi quần chúng nào tên “\(name)”", en: "no candidate “\(name)” is on record")
    case .alreadyPresent(let id): Localized(vi: "\(person(id)) đã được ghi có mặt", en: "\(person(id)) is already stated present")
    case .statedAbsent(let id): Localized(vi: "\(person(id)) đã được ghi vắng", en: "\(person(id)) is already stated absent")
    case .notPresent(let id): Localized(vi: "\(person(id)) hiện không có mặt", en: "\(person(id)) is not present")
    case .unknownGuest(let guest):
      Localized(
        vi: "“\(guest)” không phải khách mời của buổi này",
        en: "“\(guest)” is no guest of this meeting")
    default: nil
    }
  }

  private func tasks(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .taskNumberUsed(let id):
      Localized(
        vi: "số #\(id.number) đã dùng cho nhiệm vụ khác",
        en: "number #\(id.number) belongs to another task")
    case .taskNumberOutOfRange(let id):
      Localized(
        vi: "không đánh số nhiệm vụ #\(id.number) được",
        en: "a task cannot have number #\(id.number)")
    case .unknownTask(let id): Localized(vi: "chưa có nhiệm vụ #\(id.number)", en: "there is no task #\(id.number)")
    case .taskEnded(let id, let day):
      Localized(vi: "nhiệm vụ #\(id.number) đã kết thúc ngày \(Written.day(day))", en: "task #\(id.number) ended on \(Written.day(day))")
    case .taskOfOthers(let id, let owner):
      Localized(vi: "nhiệm vụ #\(id.number) giao cho \(person(owner))", en: "task #\(id.number) is assigned to \(person(owner))")
    case .duplicateTask(let id): Localized(vi: "#\(id.number) được nêu hai lần", en: "#\(id.number) is named twice")
    case .taskHeldAlready(let id, let by):
      Localized(vi: "\(person(by)) đang chủ trì nhiệm vụ #\(id.number)", en: "\(person(by)) leads task #\(id.number) already")
    default: nil
    }
  }

  private func followUps(_ rejection: Rejection) -> Localized? {
    let words = CellWords(cell: cell)
    switch rejection {
    case .unknownFollowUp(let id):
      let name = words.name(of: id)
      return Localized(vi: "chưa có \(name.vi)", en: "there is no \(name.en)")
    case .followUpEnded(let id, let day):
      let name = words.name(of: id)
      return Localized(vi: "\(name.vi) đã kết thúc ngày \(Written.day(day))", en: "\(name.en) ended on \(Written.day(day))")
    case .followUpNumberUsed(let id):
      let name = words.name(of: id)
      return Localized(vi: "đã có \(name.vi)", en: "there is a \(name.en) already")
    case .unknownResolution(let number):
      return Localized(
        vi: "chi bộ chưa có nghị quyết \(Written.document(number))", en: "the cell has no resolution \(Written.document(number))")
    case .quarterAhead(let quarter):
      let name = Written.quarter(quarter)
      return Localized(vi: "\(name.vi) chưa đến", en: "\(name.en) has not begun")
    case .unknownDocument(let number):
      return Localized(
        vi: "sổ văn bản của chi bộ chưa có \(Written.document(number))", en: "the cell has no document \(Written.document(number))")
    case .unknownItem(let number): return Localized(vi: "buổi này chưa có mục \(number)", en: "this meeting has no item \(number)")
    case .countTooHigh(let number, let most):
      return Localized(vi: "số ở đây nhiều nhất là \(most), không thể là \(number)", en: "at most \(most) is possible here, not \(number)")
    case .numberOutOfRange(let number):
      return Localized(vi: "không ghi được số \(number) ở đây", en: "\(number) is no possible number here")
    default: return nil
    }
  }

  private func numbers(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .datesReversed(let first, let second):
      Localized(
        vi: "\(Written.day(second)) đứng trước \(Written.day(first))",
        en: "\(Written.day(second)) lies before \(Written.day(first))")
    case .yearAhead(let year): Localized(vi: "năm \(year) chưa đến", en: "the year \(year) has not begun")
    case .unknownParameter(let name): Localized(vi: "không có quy định nào tên “\(name)”", en: "no rule has a parameter “\(name)”")
    case .parameterOutOfRange(let name):
      Localized(
        vi: "giá trị của “\(name)” không tính được",
        en: "the value of “\(name)” cannot be calculated with")
    case .pointsOutOfRange(let points):
      Localized(
        vi: "điểm phải từ 0 đến 100, không phải \(points)",
        en: "points are 0 to 100, not \(points)")
    case .regionOutOfRange(let region):
      Localized(vi: "vùng lương tối thiểu từ 1 đến 4, không phải \(region)", en: "regions of the minimum wage are 1 to 4, not \(region)")
    case .roundOutOfRange(let round):
      Localized(vi: "bỏ phiếu vòng 1 hoặc vòng 2, không có vòng \(round)", en: "there are rounds 1 and 2, not \(round)")
    case .documentNumberOutOfRange(let number):
      Localized(
        vi: "văn bản không mang số \(number) được",
        en: "a document cannot have number \(number)")
    default: nil
    }
  }

  private func meetings(_ rejection: Rejection) -> Localized {
    switch rejection {
    case .meetingAlreadyOpen(let id):
      let day = cell.meeting(id).map { Written.day($0.facts.day) } ?? ""
      return Localized(vi: "cuộc họp ngày \(day) chưa bế mạc", en: "the meeting of \(day) is still open")
    case .timeTooEarly(let time, let earliest):
      return Localized(
        vi: "\(Written.time(time)) sớm hơn \(Written.time(earliest)) đã ghi",
        en: "\(Written.time(time)) is before \(Written.time(earliest)) on record")
    case .itemNumberUsed(let number):
      return Localized(
        vi: "mục \(number) đã mở trong buổi này",
        en: "item \(number) is already open in this meeting")
    case .noOpenItem: return Localized(vi: "chưa có mục nào để kết luận", en: "there is no item to conclude")
    case .unconcluded(let items, let tasks, let others):
      let names = others.map(CellWords(cell: cell).name)
      let list = items.map { "mục \($0)" } + tasks.map { "#\($0.number)" } + names.map(\.vi)
      let english = items.map { "item \($0)" } + tasks.map { "#\($0.number)" } + names.map(\.en)
      return Localized(
        vi: "chưa có kết luận: \(list.joined(separator: ", "))", en: "left without conclusion: \(english.joined(separator: ", "))")
    case .votesExceedVoters(let cast, let voters):
      return Localized(
        vi: "\(cast) phiếu mà chỉ có \(voters) đồng chí có quyền biểu quyết đang có mặt",
        en: "\(cast) votes from \(voters) present members who may vote")
    default: return Localized(vi: "hiện không có cuộc họp nào đang mở", en: "no meeting is open")
    }
  }

  // MARK: What to do

  func hint(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .datesReversed(let first, let second) where first == today:
      Localized(
        vi: "không ghi “từ” thì tính từ \(Written.day(first)); việc đã qua: từ \(Written.day(second.month.firstDay)) …, hoặc đề ngày trước",
        en: "without “from” it begins on \(Written.day(first)); for the past: from \(Written.day(second.month.firstDay)) …, or dated first")
    case .noOpenMeeting:
      Localized(
        vi: "mở họp trước: họp thường kỳ \(Written.day(today)) lúc 19:00",
        en: "open one first: meeting regular \(Written.day(today)) at 19:00")
    case .meetingAlreadyOpen: Localized(vi: "bế mạc cuộc họp đang mở trước", en: "close the open meeting first")
    case .unconcluded(_, let tasks, _):
      Localized(
        vi: tasks.first.map { "ghi: kết luận #\($0.number) …, hoặc bế mạc bất thường: lý do" }
          ?? "ghi: kết luận: …, hoặc bế mạc bất thường: lý do",
        en: tasks.first.map { "state: conclude #\($0.number) …, or close irregular: reason" }
          ?? "state: conclude: …, or close irregular: reason")
    case .unknownParameter(let name):
      nearest(to: name, among: ParameterName.allCases.map(\.rawValue)).map { Localized(vi: "có: \($0)", en: "there is: \($0)") }
    case .unknownCandidate(let name):
      nearest(to: name, among: cell.candidates.map(\.name)).map { Localized(vi: "có: “\($0)”", en: "there is: “\($0)”") }
        ?? Localized(vi: "ghi trước: quần chúng \"\(name)\"", en: "state first: candidate \"\(name)\"")
    case .handleUsed(let handle, _):
      Localized(vi: "chọn mã khác, ví dụ @\(handle)2", en: "choose another handle, such as @\(handle)2")
    case .unknownResolution(let number):
      Localized(vi: "ghi trước: nghị quyết \(Written.document(number)): …", en: "state first: resolve \(Written.document(number)): …")
    case .unknownDocument(let number):
      Localized(vi: "ghi trước: văn bản \(Written.document(number)): …", en: "state first: document \(Written.document(number)): …")
    case .followUpNumberUsed: Localized(vi: "bỏ số để lấy số tiếp theo", en: "leave the number out to get the next one")
    case .statedAbsent(let id), .alreadyPresent(let id):
      Localized(
        vi: "nếu ghi nhầm: hoàn tác; nếu đến muộn: vào họp \(name(id)) lúc …",
        en: "if it was a slip: undo; if late: arrive \(name(id)) at …")
    case .taskOfOthers(let id, let owner):
      Localized(vi: "ghi: báo cáo \(name(owner)) #\(id.number) …", en: "state: report \(name(owner)) on #\(id.number) …")
    case .unknownGuest: Localized(vi: "ghi trước: khách mời \"Họ tên\" chức danh \"…\"", en: "state first: guest \"Name\" post \"…\"")
    case .itemNumberUsed(let number): Localized(vi: "dùng số tiếp theo: mục \(number + 1)", en: "use the next number: item \(number + 1)")
    default: nil
    }
  }
}
