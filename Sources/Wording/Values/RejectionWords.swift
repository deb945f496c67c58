import Diagnostics
import Domain
import TextRoom

/// Says why a statement was refused, and in `hint(_:)` which one works instead.
package struct RejectionWords {
  package let cell: Cell
  package let today: Day

  package init(cell: Cell, today: Day) {
    self.cell = cell
    self.today = today
  }

  package func name(_ id: MemberID) -> String { cell.member(id).map { "@\($0.handle)" } ?? "@?" }
  package func person(_ id: MemberID) -> String { cell.member(id).map { "@\($0.handle) (\($0.name))" } ?? "@?" }

  package func message(_ rejection: Rejection) -> Localized {
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
    case .notBorn(let id, let day, let born):
      Localized(
        vi: "\(person(id)) \(Written.birth(born).vi), sau ngày \(Written.day(day))",
        en: "\(person(id)) was \(Written.birth(born).en), after \(Written.day(day))")
    case .notProbationary(let id): Localized(vi: "\(person(id)) không phải đảng viên dự bị", en: "\(person(id)) is not probationary")
    case .nothingToResume(let id):
      Localized(
        vi: "\(person(id)) hiện không được miễn, không sinh hoạt tạm thời nơi khác và không bị đình chỉ",
        en: "\(person(id)) is neither exempt, nor away, nor suspended")
    case .noOpenSign(let id):
      Localized(
        vi: "không có dấu hiệu vi phạm nào của \(person(id)) đang chờ kết luận", en: "no sign of violation of \(person(id)) is open")
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
    case .guestAbsent(let guest):
      Localized(vi: "khách mời “\(guest)” đã được ghi vắng", en: "the guest “\(guest)” is stated absent")
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
    case .countTooHigh(let number, let most, let counted): return tooHigh(number, most, counted)
    case .numberOutOfRange(let number):
      return Localized(vi: "không ghi được số \(number) ở đây", en: "\(number) is no possible number here")
    default: return nil
    }
  }

  private func tooHigh(_ number: Int, _ most: Int, _ counted: Rejection.Counted) -> Localized {
    switch counted {
    case .given:
      Localized(vi: "phát ra \(number) phiếu mà chỉ có \(most) người được bầu", en: "\(number) ballots given to \(most) voters")
    case .collected: Localized(vi: "thu về \(number) phiếu mà chỉ phát ra \(most)", en: "\(number) ballots collected of \(most) given")
    case .valid: Localized(vi: "\(number) phiếu hợp lệ mà chỉ thu về \(most)", en: "\(number) valid ballots of \(most) collected")
    case .votes(let id):
      Localized(
        vi: "\(person(id)) được \(number) phiếu mà chỉ có \(most) phiếu hợp lệ",
        en: "\(number) votes for \(person(id)) of \(most) valid ballots")
    case .allVotes:
      Localized(
        vi: "cộng lại là \(number) phiếu cho những người ứng cử, mà các phiếu hợp lệ chỉ bầu được nhiều nhất \(most)",
        en: "together \(number) votes for the candidates, of at most \(most) that the valid ballots have room for")
    case .points(let criterion):
      Localized(
        vi: "tiêu chí \(criterion.word.vi) nhiều nhất là \(most) điểm, không thể là \(number)",
        en: "\(criterion.word.en) has at most \(most) points, not \(number)")
    }
  }

  private func numbers(_ rejection: Rejection) -> Localized? {
    switch rejection {
    case .datesReversed(let first, let second):
      Localized(
        vi: "\(Written.day(second)) đứng trước \(Written.day(first))",
        en: "\(Written.day(second)) lies before \(Written.day(first))")
    case .emptyText: Localized(vi: "trong ngoặc kép chưa có chữ nào", en: "nothing is written between the quotes")
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
}
