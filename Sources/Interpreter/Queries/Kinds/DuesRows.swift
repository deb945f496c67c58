import Diagnostics
import Domain
import Wording

/// Dues: what was paid, what was owed, rates and reliefs, and what was sent up.
extension RowKind {
  static let dues = RowKind(
    .dues, [("đảng phí", "dues")], of: Recorded<DuesReceipt>.self,
    columns: [
      Column("tháng", "month") { .month($0.fact.month) },
      Column("đảng viên", "member") { .member($0.fact.member) },
      Column("số tiền", "amount") { .of($0.fact.amount) },
      Column("ngày", "date") { .date($0.day) },
    ],
    derived: [quarter], rows: { _, cell in cell.allPayments })

  /// An exempt member has a mark and no amounts but what is left of earlier months and what was paid all the same.
  static let duesBook = RowKind(
    .duesBook, [("sổ đảng phí", "dues book")], of: DuesLine.self,
    columns: [
      Column("tháng", "month") { .month($0.month) },
      Column("đảng viên", "member") { .member($0.member) },
      Column("được miễn", "exempt") { .boolean($0.isExempt) },
      Column("phải đóng", "due") { $0.owesNothing ? .nothing : .of($0.due.amount) },
      Column("truy thu", "arrears") { $0.owesNothing ? .nothing : .money($0.arrears.amount) },
      Column("cộng", "total") { $0.owesNothing ? .nothing : .of($0.total) },
      Column("đã thu", "paid") { .of($0.owesNothing ? $0.paidFreely : $0.paid) },
      Column("chưa đóng", "left") { $0.owesNothing ? .nothing : .of($0.left) },
      Column("đóng trước", "ahead") { !$0.owesNothing && $0.ahead > .zero ? .money($0.ahead.amount) : .nothing },
      Column("cách tính", "reckoning") { .word($0.due.reckoning) },
    ],
    derived: [quarter],
    rows: { interpreter, cell in
      let today = interpreter.today
      return cell.monthsOfDuesBook(upTo: today).flatMap { cell.duesLines(for: $0, on: today) }
    })

  static let duesReport = RowKind(
    .duesReport, [("báo cáo đảng phí", "dues report")], of: DuesMonth.self,
    columns: [
      Column("tháng", "month") { .month($0.month) },
      Column("số đảng viên", "members") { .number($0.members) },
      Column("được miễn", "exempt") { .number($0.exempt) },
      Column("chưa đóng", "unpaid") { .number($0.unpaid) },
      Column("phải đóng", "due") { .of($0.due) },
      Column("đã thu", "collected") { .of($0.collected) },
      Column("giữ lại", "kept") { .of($0.kept) },
      Column("phải nộp", "to send") { .of($0.toSend) },
      Column("đã nộp", "sent") { .of($0.sent) },
      Column("chưa nộp", "unsent") { .of($0.notSent) },
    ],
    derived: [quarter],
    rows: { interpreter, cell in
      let today = interpreter.today
      return cell.monthsOfDuesBook(upTo: today).map { cell.duesMonth($0, on: today) }
    })

  /// Of rows of which each belongs to the month that stands first.
  private static let quarter = Field("quý", "quarter", showing: .never) { _, row in
    if case .row(_, let values) = row, case .month(let month)? = values.first { .quarter(month.quarter) } else { .nothing }
  }

  static let remittances = RowKind(
    .remittances, [("trích nộp", "remittances"), ("trích nộp đảng phí", "remittance")], of: Recorded<Remittance>.self,
    columns: [
      Column("tháng", "month") { .month($0.fact.month) },
      Column("số tiền", "amount") { .of($0.fact.amount) },
      Column("ngày", "date") { .date($0.fact.on) },
    ],
    rows: { _, cell in cell.remittances })

  static let duesRates = RowKind(
    .duesRates, [("định mức đảng phí", "dues rates"), ("mức đảng phí", "dues rate")], of: (member: MemberID, rate: DuesRate).self,
    columns: [
      Column("đảng viên", "member") { .member($0.member) },
      Column("căn cứ", "basis") { .of($0.rate.basis?.word) },
      Column("số tiền", "amount") { .of($0.rate.amount) },
      Column("vùng", "region") { .of($0.rate.region) },
      Column("thu nhập", "income") { .of($0.rate.income) },
      Column("từ ngày", "from") { .date($0.rate.from) },
      Column("lý do", "reason") { .text($0.rate.reason) },
    ],
    rows: { _, cell in cell.members.flatMap { member in cell.duesRates(of: member.id).map { (member.id, $0.fact) } } })

  static let duesReliefs = RowKind(
    .duesReliefs, [("miễn giảm đảng phí", "dues reliefs"), ("giảm đảng phí", "dues relief")],
    of: (member: MemberID, relief: DuesRelief).self,
    columns: [
      Column("đảng viên", "member") { .member($0.member) },
      Column("mức", "relief") { .word($0.relief.word) },
      Column("từ ngày", "from") { .date($0.relief.from) },
      Column("đến ngày", "to") { .of($0.relief.until) },
      Column("căn cứ", "basis") { .of($0.relief.document) },
      Column("lý do", "reason") { .text($0.relief.reason) },
    ],
    rows: { _, cell in cell.members.flatMap { member in cell.duesReliefs(of: member.id).map { (member.id, $0.fact) } } })
}
