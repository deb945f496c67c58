import Diagnostics
import Domain
import Wording

/// For the secretary: signs of violation and discipline. What was stated is shown only where it is asked for.
extension RowKind {
  static let violationSigns = RowKind(
    .violationSigns, [("dấu hiệu vi phạm", "violation signs"), ("dấu hiệu vi phạm", "violation sign")],
    of: (sign: Recorded<ViolationSign>, isOpen: Bool, today: Day).self,
    columns: [
      Column("đảng viên", "member") { .member($0.sign.member) },
      Column("ngày", "date") { .date($0.sign.on) },
      Column("theo dõi", "follower") { .of($0.sign.follower) },
      Column("hạn", "due") { .of($0.sign.due) },
      Column("đang mở", "open") { .boolean($0.isOpen) },
      Column("kết luận", "outcome") { .of($0.sign.end?.fact.outcome.word) },
      Column("ngày kết luận", "concluded") { .of($0.sign.end?.fact.on) },
      Column("số ngày", "days", .never) { .number(($0.sign.end?.fact.on ?? $0.today).days(since: $0.sign.on)) },
      Column("nội dung", "text", .never) { .text($0.sign.text) },
      Column("nội dung kết luận", "conclusion", .never) { .text($0.sign.end?.fact.text ?? "") },
      Column("bản ghi", "record", .never) { .record($0.sign.record) },
    ],
    rows: { interpreter, cell in
      cell.violationSigns.map { ($0, $0.fact.isOpen(on: interpreter.today), interpreter.today) }
    })

  static let disciplines = RowKind(
    .disciplines, [("kỷ luật", "disciplines"), ("kỷ luật", "discipline")], of: Recorded<Discipline>.self,
    columns: [
      Column("đảng viên", "member") { .member($0.fact.member) },
      Column("hình thức", "form") { .word($0.fact.measure.word) },
      Column("ngày", "date") { .date($0.fact.on) },
      Column("căn cứ", "basis") { .of($0.fact.document) },
      Column("nội dung", "text", .never) { .text($0.fact.text) },
      Column("bản ghi", "record", .never) { .record($0.record) },
    ],
    rows: { _, cell in cell.disciplines })
}
