import Diagnostics
import Domain
import Interpreter
import Syntax
import Testing
import Wording

@testable import Training

/// What a requirement of an exercise made of a meeting says is what the check behind it says.
@Suite("Reasons of the requirements of a meeting's exercise")
struct RequirementReasonTests {
  /// Before the meeting.
  private static let before = """
    đề ngày 05/01/2026
    chi bộ "Chi bộ thôn Đông" thuộc "Đảng bộ xã Tân Lập"
    đảng viên @an "Trần Văn An" sinh 12/05/1970 chính thức 03/02/1999
    đảng viên @bình "Nguyễn Văn Bình" sinh 02/09/1980 chính thức 19/05/2010
    đảng viên @hà "Vũ Thị Hà" sinh 15/01/1985 chính thức 03/02/2012
    đảng viên @lan "Lê Thị Lan" sinh 15/03/1986 chính thức 03/02/2013
    chức vụ @an bí thư từ 20/04/2025
    định mức đảng phí @an, @bình, @hà, @lan 10.000 từ 01/01/2026
    nghị quyết 01-NQ/CB: Nghị quyết tháng 1/2026
    điểm 1 của 01-NQ/CB do @bình hạn 20/01/2026 báo cáo 2/2026 sản phẩm "Sổ": Lập sổ thu
    phân công #1 @lan hằng tháng sản phẩm "Sổ" theo dõi @an căn cứ 01-NQ/CB: Thu đảng phí
    phân công #2 @bình hạn 20/01/2026 sản phẩm "Sổ" theo dõi @an căn cứ 01-NQ/CB: Lập sổ hộ
    """
  /// The meeting, with a statement of every kind that a check may miss.
  private static let held = """
    họp thường kỳ 03/02/2026 lúc 19:00 tại "Nhà văn hóa" chủ trì @an thư ký @hà tháng 2/2026
    có mặt tất cả trừ @lan
    vắng @lan có lý do: Con ốm
    mục 1: Kiểm điểm
    báo cáo @bình #2 đạt 100%: Xong
    kết luận #2 hoàn thành: Tốt
    báo cáo @bình điểm 1 của 01-NQ/CB: Xong
    kết luận điểm 1 của 01-NQ/CB hoàn thành: Tốt
    đảng phí 1/2026 tất cả 10.000
    mục 2: Giao việc
    phân công #3 @bình hạn 30/06/2026 sản phẩm "Sổ thu" theo dõi @an: Theo dõi các hộ
    phân công #4 @hà hằng tháng sản phẩm "10 bản tin" theo dõi @an: Viết tin
    biểu quyết tán thành 3 không tán thành 0 không ý kiến 0: Thông qua nghị quyết
    nghị quyết 02-NQ/CB: Nghị quyết tháng 2/2026
    điểm 1 của 02-NQ/CB do @hà hạn 28/02/2026 báo cáo 3/2026 sản phẩm "Bản tin": Ra bản tin
    chỉ tiêu 1 đạt 98% của 02-NQ/CB do @hà hạn 31/12/2026: Bảo hiểm y tế
    hạn chế 1 nguyên nhân "Giao việc xong không hỏi" biện pháp "Hỏi hằng tháng" do @hà hạn 31/12/2026: Có việc không báo cáo
    chấm điểm 93
    kết luận: Thống nhất
    """

  private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  @Test("each requirement says why its own check asks, whatever is left out of the meeting")
  func reasons() throws {
    let day = try #require(Day(year: 2026, month: 2, day: 3))
    let bench = try FaultBench(
      before: lines(Self.before), held: lines(Self.held), day: day, rules: try ShippedExerciseTests.rules(), watch: { _, _ in })
    let candidates = bench.held.enumerated().dropFirst().flatMap { MeetingFault.all(of: $0.element, at: $0.offset) }
    var told: [String: String] = [:]
    for fault in candidates {
      guard let open = bench.opened(by: fault, among: []) else { continue }
      let text = ExerciseWriter(title: "Họp", id: "hop", bench: bench, faults: [open], decided: [[]]).text
      let requirement = try #require(ExerciseParser.parse(SourceText(text)).exercise.requirements.first)
      let check = try #require(Checks.named(open.code.rawValue))
      #expect(requirement.reason == check.rule.vi && text.contains("phát hiện(\"\(open.code.rawValue)\""))
      told["\(fault.index) \(fault.missing)"] = open.code.rawValue
    }
    #expect(
      told == [
        "5 kết luận": "task.overdue", "7 kết luận": "point.overdue", "8 đảng phí": "dues.not-recorded", "10 hạn": "task.vague",
        "10 sản phẩm": "task.vague", "11 hằng tháng": "task.vague", "11 sản phẩm": "task.vague", "15 hạn": "target.vague",
        "16 hạn": "shortcoming.vague",
      ])
  }
}
