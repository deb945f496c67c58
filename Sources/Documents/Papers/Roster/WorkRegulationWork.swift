import Domain

/// Chapters III to V of the working regulation: meetings, reports, relations, implementation.
extension RegulationPaper {
  var work: [Article] {
    [
      ("Sinh hoạt chi bộ", meetings), ("Chuẩn bị sinh hoạt", preparation), ("Phân công, báo cáo, điều chỉnh nhiệm vụ", assignment),
      ("Ban hành nghị quyết và báo cáo", reports), ("Đảng phí", dues), ("Kiểm tra, giám sát", inspection),
      ("Kiểm điểm, xếp loại hằng năm", review),
    ]
  }

  private var meetings: [Block] {
    let often: CleanText = number(.meetingPerMonth).map { "mỗi tháng ít nhất \($0) buổi" } ?? "hằng tháng"
    let common = number(.meetingDay).map { ", vào ngày \($0)" as CleanText } ?? ""
    let last = number(.meetingDayLast).map { ", chậm nhất ngày \($0) của tháng" as CleanText } ?? ""
    return letters(
      "Sinh hoạt thường kỳ \(often)\(common)\(last)",
      minutes.map { "Mỗi buổi ít nhất \($0) phút" },
      number(.meetingThematicPerQuarter).map { "Sinh hoạt chuyên đề mỗi quý ít nhất \($0) buổi, không thay cho sinh hoạt thường kỳ" },
      share(.meetingAttendanceOver).map {
        "Phấn đấu trên \($0) đảng viên phải dự có mặt; người được miễn sinh hoạt không tính vào số phải dự"
      },
      "Mỗi buổi có biên bản do thư ký ghi, đọc lại và thông qua trước khi bế mạc; chi bộ tự chấm điểm chất lượng buổi sinh hoạt",
      "Biểu quyết công khai hoặc bỏ phiếu kín theo quy định; tính trên số đảng viên chính thức được triệu tập")
  }

  /// The least minutes for a cell of this size.
  private var minutes: CleanText? {
    guard let large = cell.rules.value(.meetingLargeMembers, on: day), large.count <= cell.membership(on: day).roll,
      let minutes = number(.meetingMinutesLarge)
    else { return number(.meetingMinutesMinimum) }
    return minutes
  }

  private var preparation: [Block] {
    let who: CleanText = hasCommittee ? "Chi ủy họp" : "Bí thư, phó bí thư hội ý"
    return letters(
      number(.meetingCommitteeDays).map { "\(who) trước buổi sinh hoạt ít nhất \($0) ngày để thống nhất nội dung" }
        ?? "\(who) trước buổi sinh hoạt để thống nhất nội dung",
      number(.meetingMaterialDays).map { "Tài liệu gửi đảng viên trước ít nhất \($0) ngày" },
      "Đảng viên được phân công chuẩn bị nội dung chịu trách nhiệm về tài liệu và trình bày")
  }

  private var assignment: [Block] {
    letters(
      number(.assignmentResolutionsPerYear).map { "Mỗi năm chi bộ ra ít nhất \($0) nghị quyết phân công nhiệm vụ cho từng đảng viên" },
      "Nhiệm vụ cố định ghi tại phụ lục 2; việc đột xuất, mùa vụ giao trong sinh hoạt và ghi vào biên bản",
      number(.assignmentReportsPerMonth).map {
        "Mỗi nhiệm vụ đang thực hiện được báo cáo ít nhất \($0) lần trong tháng tại sinh hoạt, trừ việc báo cáo theo quý, năm"
      },
      "Chi bộ góp ý, chủ trì kết luận từng nhiệm vụ; khó khăn được tháo gỡ ngay trong buổi sinh hoạt",
      "Khi đảng viên thay đổi chức vụ, chuyển sinh hoạt hoặc không đủ sức khỏe thì điều chỉnh phân công trong kỳ sinh hoạt gần nhất")
  }

  private var reports: [Block] {
    letters(
      number(.meetingResolutionDays).map { "Nghị quyết, kết luận được ban hành và gửi cấp trên trong \($0) ngày sau buổi sinh hoạt" },
      number(.meetingScoreWorkdays).map { "Điểm chất lượng sinh hoạt được báo cáo trong \($0) ngày làm việc" },
      "Chi bộ báo cáo cấp ủy cấp trên theo tháng, quý, 6 tháng, năm và khi có việc đột xuất")
  }

  private var dues: [Block] {
    letters(
      "Đảng viên đóng đảng phí hằng tháng theo mức quy định",
      holders(of: .duesCollector).map { "Người thu đảng phí: \($0)" },
      share(.duesKeptShare).map { "Chi bộ được trích giữ lại \($0) số thu, phần còn lại nộp cấp trên" },
      number(.duesMonthsYear).map {
        "Đảng viên không đóng đảng phí \($0) tháng trong năm mà không có lý do chính đáng thì chi bộ xem xét, đề nghị xóa tên"
      })
  }

  private var inspection: [Block] {
    letters(
      number(.assignmentInspectionPlansPerYear).map {
        "Mỗi năm chi bộ có ít nhất \($0) kế hoạch kiểm tra, giám sát đảng viên thực hiện nhiệm vụ"
      },
      "Người theo dõi kiểm tra nhiệm vụ được giao và báo cáo chi bộ",
      number(.absenceMonthsYear).map {
        "Đảng viên bỏ sinh hoạt \($0) tháng trong năm mà không có lý do chính đáng thì chi bộ xem xét, đề nghị xóa tên"
      })
  }

  private var review: [Block] {
    letters(
      "Cuối năm từng đảng viên tự kiểm điểm; kết quả thực hiện nhiệm vụ được phân công là căn cứ xếp loại",
      share(.ratingExcellentShare).map { "Số đảng viên hoàn thành xuất sắc nhiệm vụ không quá \($0) theo cách tính của cấp trên" },
      "Đảng viên được miễn sinh hoạt, bị đình chỉ sinh hoạt hoặc chưa đủ thời gian thì không xếp loại")
  }

  var relations: [Article] {
    [
      (
        "Với cấp ủy cấp trên",
        text(
          "Chi bộ chịu sự lãnh đạo của \(superiorCommittee ?? .blank); báo cáo, thỉnh thị và kiến nghị kịp thời, thực hiện đúng kết luận, chỉ đạo"
        )
      ),
      (
        "Với chính quyền, lãnh đạo đơn vị, địa bàn",
        text(
          "Chi bộ lãnh đạo bằng nghị quyết, không làm thay việc của chính quyền, chuyên môn; phối hợp giao việc và nhận xét đảng viên"
        )
      ),
      (
        "Với Mặt trận, các đoàn thể và nơi cư trú",
        text(
          "Chi bộ lãnh đạo Mặt trận, đoàn thể qua đảng viên công tác ở đó; định kỳ lắng nghe ý kiến, lấy nhận xét của nơi cư trú đối với đảng viên"
        )
      ),
    ]
  }

  /// From when, in the place of which, until when.
  private var effect: CleanText {
    let earlier = cell.regulations.filter { $0.fact.from < day }.max { $0.fact.from < $1.fact.from }?.fact
    let place = earlier.map { "thay cho Quy chế\($0.document.map { " số \($0.words)" as CleanText } ?? " làm việc trước đó")" as CleanText }
    let end = cell.term(on: day).map { "thực hiện đến hết nhiệm kỳ \($0.words)" as CleanText }
    return .joined(["Quy chế có hiệu lực từ \(regulation?.from.words ?? .blank)", place, end].compactMap(\.self))
  }

  var implementation: [Article] {
    [
      (
        "Hiệu lực",
        text(effect)
      ),
      (
        "Trách nhiệm thi hành",
        letters(
          "\(hasCommittee ? "Chi ủy" : "Bí thư, phó bí thư") và đảng viên thực hiện quy chế này; hằng năm chi bộ kiểm điểm việc thực hiện",
          "Phụ lục phân công được rà soát mỗi năm và khi nhân sự thay đổi; việc sửa đổi do chi bộ biểu quyết")
      ),
    ]
  }
}
