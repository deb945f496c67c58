import Diagnostics
import Domain
import Foundation
import LineEditor
import Session
import Syntax
import Testing

/// How many keys a long meeting takes beside what is said in it: 36 reports, each with its conclusion, and all that goes with a meeting.
struct MeetingKeysTests {
  /// The letters between « and » are what is said: they have to be typed whatever the language is like.
  private static let opening = [
    "họp 4/9/2026 19:00 tại \"«Nhà văn hóa thôn Đồng Sậy»\" chủ trì khải thư ký ngọc",
    "khách \"«Lê Văn Hưng»\" chức danh \"«Phó bí thư Đảng ủy»\" đơn vị \"«Đảng ủy xã Hòa Khê»\"",
    "có mặt đủ trừ toàn, kiên", "vào họp kiên 19:20", "vào họp toàn 19:35",
    "mục do khải: «Thiệt hại sau bão số 4 và việc trước mắt»",
    "phát biểu \"«Lê Văn Hưng»\": «Xã ghi nhận thôn sơ tán 38 người an toàn, đề nghị khôi phục điện, trường học trước ngày 07/9»",
    "phát biểu mạnh: «11 nhà tốc mái, 3 cây đổ chắn đường, không ai bị thương»",
    "phát biểu dũng: «Tôi mới về, xin góp thợ hàn sửa mái cho hai nhà neo người»",
    "kết luận: «Mỗi đảng viên nhận giúp một hộ, xong trước ngày 10/9»",
    "trích nộp 7/2026 182.400 ngày 3/9/2026", "trích nộp 8/2026 178.674 ngày 3/9/2026",
    "dùng \"báo cáo nhiệm vụ tháng\"",
  ]
  private static let closing = [
    "mục «Giao việc, đảng phí và nhiệm vụ tháng 9»",
    "phân công toàn, mạnh đột xuất hạn 10/10/2026 sản phẩm \"«11 nhà có mái, 2 cống và 300 mét bờ mương được sửa»\" "
      + "theo dõi khải căn cứ 21-CĐ/ĐU: «Khắc phục hậu quả bão số 4»",
    "phân công dũng cố định từ 1/10/2026 hằng quý "
      + "sản phẩm \"«Mỗi quý bảo dưỡng một lượt; dạy nghề 2 thanh niên»\" theo dõi đạt căn cứ quy chế: "
      + "«Bảo dưỡng máy bơm, máy nông nghiệp giúp hộ khó khăn, hướng nghiệp thanh niên»",
    "đảng phí 9/2026 đủ trừ lâm", "biểu quyết nhất trí: «Thông qua nghị quyết tháng 9»",
    "nghị quyết: «Nghị quyết lãnh đạo thực hiện nhiệm vụ tháng 9/2026»",
    "điểm do mạnh, toàn hạn 30/9/2026 báo cáo 10/2026 sản phẩm \"«11 nhà có mái, bờ mương được đắp»\": «Khắc phục hậu quả bão số 4»",
    "biểu dương toàn: «Trực bơm tiêu úng suốt hai đêm bão»", "chấm điểm 95", "đọc lại", "bế mạc 21:40",
  ]

  /// A sentence without what need not be said, and a report without its per cent, for which the template asks only of work that is once done.
  private static func bare(_ sentence: String) -> String {
    let text = sentence.replacing(" không tán thành 0 không ý kiến 0", with: "")
    return text.hasPrefix("báo cáo ") ? text.replacing(#/ đạt \d+%/#, with: "", maxReplacements: 1) : text
  }

  @Test func aMeetingOfThirtySixReportsTakesFewKeys() throws {
    let (year, meeting) = try SampleMeeting.texts()
    let reference = try Bench([])
    try reference.enter(year)
    let before = reference.sentences.count
    try reference.enter(meeting)
    // What is counted as none need not be said, and the template has a title of its own.
    let recorded = Set(reference.sentences.dropFirst(before).map(Self.bare))
    let typist = Typist(Self.opening, Self.closing, answering: SampleMeeting.answers(in: meeting))
    let bench = try Bench([], typist: typist)
    try bench.enter(year)
    bench.run()
    #expect(recorded.subtracting(bench.sentences.map(Self.bare)).sorted() == ["mục 2: Kiểm điểm nhiệm vụ tháng và quý III"])
    #expect(typist.keys <= 900, "\(typist.keys)")
  }
}

/// Types lines, and answers what a template asks, which is known by the words of its question.
private final class Typist: LineEditor {
  let historyError: HistoryError? = nil
  private(set) var keys = 0
  private var lines: [String]
  private let answers: [(question: String, answer: String)]

  init(_ opening: [String], _ closing: [String], answering answers: [(question: String, answer: String)]) {
    lines = (opening + closing).reversed()
    self.answers = answers
  }

  func offer(_ text: String) -> Bool { false }

  func readLine(prompt: String, delegate: any LineEditorDelegate) -> LineInput {
    let known = answers.first { prompt.hasPrefix($0.question) }?.answer
    guard let typed = known ?? (prompt.hasSuffix(": ") && prompt.contains("Enter") ? "" : lines.popLast()) else { return .endOfInput }
    keys += Self.keys(of: typed)
    return .line(typed.filter { $0 != "«" && $0 != "»" })
  }

  /// What is not between « and », and Enter.
  private static func keys(of typed: String) -> Int {
    var isSaid = false
    var count = 1
    for letter in typed {
      switch letter {
      case "«": isSaid = true
      case "»": isSaid = false
      default: count += isSaid ? 0 : 1
      }
    }
    return count
  }
}

/// The meeting of 04/09/2026 of the sample year.
private enum SampleMeeting {
  /// - Returns: the templates and the year up to the meeting, and the meeting.
  static func texts() throws -> (year: String, meeting: String) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../scripts")
    func text(_ path: String) throws -> String { try String(contentsOf: folder.appending(path: path), encoding: .utf8) }
    let parts = try ["01-danh-sach", "02-phan-cong", "03-quy-1", "04-quy-2"].map { try text("samples/\($0).chibo") }
    let quarter = try text("samples/05-quy-3.chibo")
    let begin = try #require(quarter.range(of: "họp thường kỳ 04/09/2026"))
    let end = try #require(quarter.range(of: "bế mạc lúc 21:40"))
    let templates = try text("agendas/nhiem-vu.chibo")
    let year = ([templates] + parts + [String(quarter[..<begin.lowerBound])]).joined(separator: "\n")
    return (year, String(quarter[begin.lowerBound..<end.upperBound]))
  }

  /// What the template of the month's tasks asks, task by task.
  static func answers(in meeting: String) -> [(question: String, answer: String)] {
    let script = Parser.parse(SourceText(meeting)).script
    return script.flatMap { sentence -> [(question: String, answer: String)] in
      switch sentence.statement {
      case .talk(.conclude(let form)):
        guard case .followed(.task(let task))? = form.subjects.first?.literal else { return [] }
        return [("#\(task.number) “", "«\(form.content?.literal ?? "")»")]
      default: return []
      }
    }
      + script.flatMap { sentence -> [(question: String, answer: String)] in
        switch sentence.statement {
        case .talk(.report(let form)):
          guard case .task(let task)? = form.subject?.literal else { return [] }
          let reached = form.progress?.literal?.written(in: .vi).filter(\.isNumber) ?? ""
          return [
            ("#\(task.number): ai báo cáo", form.member.literal?.name ?? ""), ("#\(task.number): đạt", reached),
            ("#\(task.number): ai góp ý", ""), ("#\(task.number): mức kết luận", ""),
            ("#\(task.number) ", "«\(form.result?.literal ?? "")»"),
          ]
        default: return []
        }
      }
  }
}
