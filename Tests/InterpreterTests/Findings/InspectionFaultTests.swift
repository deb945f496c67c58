import Domain
import Interpreter
import Testing
import Wording

/// A fault that inspections of cells find, and how little is between it and good order.
struct InspectionFault: Sendable, CustomTestStringConvertible {
  let code: FindingCode
  let today: Day
  /// Of a cell of four official members.
  let fault: String
  let nearMiss: String
  /// Cells that are in order too.
  let others: [String]

  init(_ code: FindingCode, on today: Day, fault: String, nearMiss: String, others: String...) {
    (self.code, self.today, self.fault, self.nearMiss, self.others) = (code, today, fault, nearMiss, others)
  }

  static let all = ofCell + ofMeetings + ofYears

  var testDescription: String { code.rawValue }

  static let roster = """
    đề ngày 01/01/2026
    chi bộ "Trường Tiểu học Sơn Nam" loại "trường học"
    đảng viên @an "Trần Văn An" kết nạp 01/01/2004 chính thức 01/01/2005 nghề "Giáo viên"
    đảng viên @bình "Nguyễn Văn Bình" kết nạp 01/01/2004 chính thức 01/01/2005 nghề "Giáo viên"
    đảng viên @cường "Lê Văn Cường" kết nạp 01/01/2004 chính thức 01/01/2005
    đảng viên @lan "Phạm Thị Lan" kết nạp 01/01/2004 chính thức 01/01/2005 nghề "Nghỉ hưu"

    """

  /// Regular meetings on the third of months of 2026.
  static func meetings(_ months: ClosedRange<Int>, away: String = "", _ body: String) -> String {
    months.map { month in
      let roll = away.isEmpty ? "có mặt tất cả" : "vắng \(away)\ncó mặt tất cả trừ @bình"
      return "họp thường kỳ 03/\(month < 10 ? "0" : "")\(month)/2026\n\(roll)\n\(body)\nbế mạc\n"
    }.joined()
  }
}

@Suite("Faults that inspections find")
struct InspectionFaultTests {
  @Test(arguments: InspectionFault.all) func isFoundOnce(fault: InspectionFault) throws {
    #expect(try found(fault, fault.fault).count == 1)
  }

  @Test(arguments: InspectionFault.all) func aNearMissIsNotFound(fault: InspectionFault) throws {
    for script in [fault.nearMiss] + fault.others { #expect(try found(fault, script).isEmpty, "\(script)") }
  }

  /// Nothing is known before it was recorded, and of a cell without any record.
  @Test(arguments: InspectionFault.all) func anEmptyCellIsInOrder(fault: InspectionFault) throws {
    #expect(try found(fault, "").isEmpty)
  }

  private func found(_ fault: InspectionFault, _ script: String) throws -> [Finding] {
    let session = try Session(rules: try Shipped.rules(), today: fault.today, InspectionFault.roster + script)
    return try session.cell.findings(of: [fault.code], on: fault.today)
  }
}
