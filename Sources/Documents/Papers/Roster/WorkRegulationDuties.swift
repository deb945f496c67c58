import Domain

/// Chapters I and II of the working regulation: scope, principles, who answers for what.
extension RegulationPaper {
  var general: [Article] {
    let half = share(.voteOverResolution).map {
      "nghị quyết của chi bộ được thông qua khi có trên \($0) số đảng viên chính thức tán thành" as CleanText
    }
    return [
      (
        "Phạm vi, đối tượng áp dụng",
        text(
          CleanText(
            "Quy chế này quy định trách nhiệm, quyền hạn, chế độ làm việc và quan hệ công tác của \(cellName); áp dụng với "
              + "\(hasCommittee ? "chi ủy, " : "")bí thư, phó bí thư và mọi đảng viên của chi bộ, kể cả đảng viên đến sinh hoạt tạm thời"))
      ),
      (
        "Nguyên tắc làm việc",
        letters(
          "Tập trung dân chủ: việc thuộc thẩm quyền của chi bộ do tập thể bàn và quyết định, cá nhân phụ trách thực hiện",
          half.map { "Thiểu số phục tùng đa số; \($0)" } ?? "Thiểu số phục tùng đa số",
          "Mỗi nhiệm vụ giao rõ người, việc, thời hạn, kết quả cần có và người theo dõi",
          "Thường xuyên tự phê bình và phê bình; giữ kỷ luật phát ngôn, bí mật của Đảng")
      ),
      ("Quy định riêng của chi bộ", recordedRemarks),
    ]
  }

  var duties: [Article] {
    [
      ("Chi bộ", cellDuties), ("Chi ủy", committeeDuties), ("Bí thư", secretaryDuties), ("Phó bí thư", deputyDuties),
      ("Chi ủy viên", hasCommittee ? memberOfCommitteeDuties : []), ("Đảng viên", memberDuties),
    ]
  }

  private var cellDuties: [Block] {
    letters(
      "Lãnh đạo thực hiện chủ trương của Đảng, pháp luật của Nhà nước và nghị quyết của cấp trên",
      "Phân công nhiệm vụ cho từng đảng viên, kiểm tra việc thực hiện, quản lý và giúp đỡ đảng viên",
      "Làm công tác chính trị, tư tưởng, phát triển đảng viên, kiểm tra, giám sát, thi hành kỷ luật theo thẩm quyền",
      "Đánh giá, xếp loại đảng viên và chi bộ hằng năm; thu, nộp đảng phí")
  }

  private var committeeDuties: [Block] {
    guard hasCommittee else {
      return text("Chi bộ không có chi ủy; bí thư, phó bí thư chuẩn bị nội dung và điều hành công việc giữa hai kỳ sinh hoạt")
    }
    return text("Chi ủy gồm \(CleanText.people(cell.committee(on: day).count)), được phân công tại phụ lục 1:")
      + letters(
        "Chuẩn bị nội dung sinh hoạt, dự thảo nghị quyết và bảng phân công trình chi bộ",
        "Tổ chức thực hiện nghị quyết, theo dõi từng nhiệm vụ và báo cáo chi bộ",
        "Quyết định công việc hằng ngày giữa hai kỳ sinh hoạt trong phạm vi chi bộ giao")
  }

  private var secretaryDuties: [Block] {
    text("Bí thư: \(holders(of: .secretary) ?? .blank).")
      + letters(
        "Chủ trì công việc của chi bộ, chịu trách nhiệm trước chi bộ và cấp ủy cấp trên",
        "Chủ trì sinh hoạt, kết luận từng nội dung, từng nhiệm vụ được báo cáo; thay mặt chi bộ ký văn bản",
        "Giữ quan hệ với cấp ủy cấp trên, lãnh đạo đơn vị, địa bàn và các đoàn thể")
  }

  private var deputyDuties: [Block] {
    guard let deputies = holders(of: .deputy) else { return [] }
    return text("Phó bí thư: \(deputies).")
      + letters(
        "Giúp bí thư điều hành; thay bí thư chủ trì, ký văn bản khi bí thư vắng mặt hoặc ủy quyền",
        "Phụ trách phần việc được phân công và theo dõi việc thực hiện nhiệm vụ của đảng viên")
  }

  private var memberOfCommitteeDuties: [Block] {
    letters(
      "Phụ trách phần việc tại phụ lục 1; cùng chịu trách nhiệm về quyết định của tập thể chi ủy",
      "Theo dõi, kiểm tra, tháo gỡ khó khăn cho đảng viên được giao theo dõi và báo cáo tại sinh hoạt chi bộ")
  }

  private var memberDuties: [Block] {
    letters(
      "Thực hiện nhiệm vụ đảng viên theo Điều lệ Đảng và nhiệm vụ được phân công; lập kế hoạch và báo cáo kết quả",
      number(.assignmentTasksMinimum).map {
        "Mỗi đảng viên có ít nhất \($0) nhiệm vụ cụ thể; đảng viên được miễn sinh hoạt làm việc phù hợp sức khỏe"
      },
      "Dự sinh hoạt đầy đủ, vắng mặt phải báo cáo lý do; đóng đảng phí hằng tháng",
      "Giữ mối liên hệ với chi bộ và nhân dân nơi cư trú; được bảo lưu ý kiến và báo cáo lên cấp trên")
  }
}
