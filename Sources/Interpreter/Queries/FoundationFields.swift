import Diagnostics
import Domain
import Wording

/// Fields of what a cell rests on and of short notes: its description, terms, regulations and posts, guests, what it sent up, what was said of
/// members and done about tasks.
extension Field {
  static let cells = columns([
    ("tên", "name"), ("thuộc", "superior"), ("loại", "kind"), ("mã", "code"), ("thành lập", "founded"), ("nơi", "place"),
    ("từ ngày", "from"),
  ])
  static let terms = columns([("nhiệm kỳ", "term"), ("từ ngày", "from"), ("hiện nay", "current")])
  static let regulations = columns([
    ("số", "number"), ("từ ngày", "from"), ("tên", "title"), ("nhiệm vụ", "tasks"), ("đang áp dụng", "current"),
  ])
  static let guests = columns([
    ("ngày", "date"), ("loại", "kind"), ("họ tên", "name"), ("chức danh", "post"), ("đơn vị", "organisation"), ("giám sát", "supervising"),
  ])
  static let remittances = columns([("tháng", "month"), ("số tiền", "amount"), ("ngày", "date")])
  static let posts = columns([("đảng viên", "member"), ("chức vụ", "post"), ("từ ngày", "from"), ("đến ngày", "to")])
  static let remarks = columns([("ngày", "date"), ("đảng viên", "member"), ("nội dung", "content")])
  static let notes = columns([("ngày", "date"), ("nhiệm vụ", "task"), ("người", "holder"), ("nội dung", "content")])
  static let inspections = columns([("ngày", "date"), ("nhiệm vụ", "task"), ("người kiểm tra", "inspectors"), ("nội dung", "content")])
  static let residenceComments = columns([("năm", "year"), ("đảng viên", "member"), ("nội dung", "content"), ("ngày", "date")])
}

extension Interpreter {
  func foundationRows(_ collection: Collection, _ cell: Cell) -> [[Value]] {
    switch collection {
    case .cells: cellRows(cell)
    case .terms:
      cell.terms.map { [.term($0.fact.term), .date($0.fact.from), .boolean(cell.term(on: today) == $0.fact.term)] }
    case .regulations:
      cell.regulations.map { regulation in
        [
          regulation.fact.document.map { .document($0) } ?? .nothing, .date(regulation.fact.from), .text(regulation.fact.summary),
          .list(regulation.fact.tasks.map(Value.task)), .boolean(cell.regulation(on: today) == regulation),
        ]
      }
    case .guests:
      cell.meetings.flatMap { meeting in
        meeting.guests.map(\.fact).map { guest in
          [
            .date(meeting.facts.day), .word(meeting.facts.kind.word), .text(guest.name), .of(guest.post), .of(guest.organisation),
            .boolean(guest.isSupervising),
          ]
        }
      }
    case .remittances: cell.remittances.map { [.month($0.fact.month), .money($0.fact.amount.amount), .date($0.fact.on)] }
    case .posts:
      cell.members.flatMap { member in
        member.posts.map(\.fact).map { [.member(member.id), .word($0.post.word), .date($0.from), .of($0.to)] }
      }
    case .commendations: cell.commendations.map { [.date($0.day), .member($0.fact.member), .text($0.fact.text)] }
    case .reminders: cell.reminders.map { [.date($0.day), .member($0.fact.member), .text($0.fact.text)] }
    case .plans, .supports, .inspections: taskNoteRows(collection, cell)
    case .residenceComments:
      cell.yearsOnFile.flatMap { year in
        cell.members.flatMap { member in
          cell.yearFile(of: member.id, year: year).residenceComments.map { comment in
            [.number(year), .member(member.id), .text(comment.fact), .date(comment.day)]
          }
        }
      }
    default: []
    }
  }

  private func taskNoteRows(_ collection: Collection, _ cell: Cell) -> [[Value]] {
    cell.tasks.flatMap { task -> [[Value]] in
      if collection == .inspections {
        return task.inspections.map(\.fact).map { [.date($0.on), .task(task.id), .people($0.by), .text($0.text)] }
      }
      let notes = collection == .plans ? task.plans : task.supports
      return notes.map(\.fact).map { [.date($0.on), .task(task.id), .people(task.assignment.members), .text($0.text)] }
    }
  }

  /// The cell as it is now, and before it as it was described until then.
  private func cellRows(_ cell: Cell) -> [[Value]] {
    let days = cell.descriptions.map(\.day)
    return (days.isEmpty ? [today] : days).map { day in
      let facts = cell.facts(on: day)
      return [
        .text(facts.name), .of(facts.superior), .of(facts.kind), .of(facts.code), .of(facts.founded), .of(facts.place), .date(day),
      ]
    }
  }
}
