import Diagnostics
import LanguageService
import Testing

struct HintTests {
  let cell: SmallCell

  init() throws { cell = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.meeting, SmallCell.template) }

  func hint(_ before: String, _ after: String = "") -> String { cell.completer.hint(before: before, after: after) }

  @Test func partsThatAreMissingAreNamed() {
    #expect(hint("báo cáo ") == "đảng viên (@…)")
    #expect(hint("báo cáo @bình ") == "↵ · nhiệm vụ (#…) · đạt · điểm · : nội dung")
    #expect(hint("phân công ") == "đảng viên (@…)")
    #expect(hint("phân công @bình ") == "hạn · sản phẩm · theo dõi · loại · : nội dung")
    #expect(hint("phát biểu ") == "đảng viên (@…) · \"…\"")
    #expect(hint("phát biểu @hoa ") == ": nội dung")
    #expect(hint("họp ") == "ngày (03/09/2026) · thường kỳ · chuyên đề · chi ủy · đại hội")
    #expect(hint("bàn giao #2 ") == "cho")
  }

  @Test func aWholeStatementMayEnd() {
    #expect(hint("báo cáo @bình #2 ") == "↵ · đạt · xong · kỳ · : nội dung")
    #expect(hint("kết luận #2 đúng tiến độ ") == "↵ · đạt · kỳ · : nội dung")
    #expect(hint("đọc lại ") == "↵")
    #expect(hint("đọc lại") == "↵")
    #expect(hint("vắng @an không lý do").hasPrefix("↵"))
    #expect(hint("nếu đếm(nhiệm vụ) > 0\n    tình hình\nhết") == "↵")
  }

  @Test func thePartBeingTypedIsContinued() {
    #expect(hint("phân c") == "phân công")
    #expect(hint("báo cáo @b") == "@bình")
    #expect(hint("kết luận #2 dung") == "đúng tiến độ")
    #expect(hint("báo cáo @bình #2 đạt") == "tỷ lệ (60%)")
    #expect(hint("báo cáo @bình #2 đạt 60%") == "↵ · xong · kỳ · : nội dung")
  }

  @Test func namesAreShownWhereNamesBelong() {
    #expect(hint("xem ") == "đảng viên · đảng viên đã rời · nhiệm vụ · báo cáo · cuộc họp · …")
    #expect(hint("dùng \"sinh hoạt thường kỳ\" (") == "ngày: · giờ: · thư ký:")
    #expect(hint("gán ") == "tên")
  }

  @Test func theFirstWordsAreThoseOfTheMoment() throws {
    #expect(hint("") == "có mặt · vắng · khách mời · báo cáo · góp ý")
    #expect(try SmallCell("đề ngày 01/09/2026").completer.hint(before: "", after: "").hasPrefix("chi bộ"))
    #expect(hint("mẫu \"x\"\n    ").hasPrefix("hết"))
    let reported = try SmallCell(SmallCell.roster, SmallCell.tasks, SmallCell.meeting, "có mặt tất cả", "báo cáo @bình #2 đạt 60%")
    #expect(reported.completer.hint(before: "", after: "") == "kết luận · báo cáo · góp ý · phát biểu · mục")
  }

  @Test func nothingIsSaidInTextInQuotesAndAfterAMistake() {
    #expect(hint("mục 1: ") == "")
    #expect(hint("mục 1: Thông tin") == "")
    #expect(hint("khách mời \"Lê") == "")
    #expect(hint("khách mời \"") == "")
    #expect(hint("không có câu này ") == "")
    #expect(hint("báo cáo @bình @hoa ") == "")
    #expect(hint("báo cáo ", "@bình #2") == "")
    #expect(hint("-- ghi chú") == "")
  }

  @Test func english() throws {
    let cell = try SmallCell(SmallCell.roster, SmallCell.tasks, language: .en)
    #expect(cell.completer.hint(before: "report ", after: "") == "a member (@…)")
    #expect(cell.completer.hint(before: "assign @bình ", after: "") == "due · product · follower · kind · : text")
  }
}
