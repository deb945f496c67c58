import Domain
import Interpreter

/// Faults of the cell, its members and their work.
extension InspectionFault {
  static let ofCell: [InspectionFault] = [
    InspectionFault(
      .workTooOften, on: day(2026, 9, 3),
      fault: """
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        phân công #1 @lan hằng tháng từ 05/03/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        """,
      nearMiss: """
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        phân công #1 @lan hằng quý từ 05/03/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        """,
      others: """
        phân công #1 @lan hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        """,
      """
      miễn sinh hoạt @lan lý do khác từ 01/02/2026 đến 31/12/2026: Nghỉ chế độ thai sản
      phân công #1 @lan hằng tháng từ 05/03/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
      """),
    InspectionFault(
      .oldRegulation, on: day(2026, 6, 2),
      fault: """
        quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
        chức vụ @lan phó bí thư từ 01/03/2026
        """,
      nearMiss: """
        quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
        chức vụ @lan phó bí thư từ 02/03/2026
        """,
      others: """
        quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
        chức vụ @lan phó bí thư từ 20/01/2026
        chức vụ @bình "Tổ trưởng chuyên môn" từ 01/02/2026
        """,
      """
      quy chế 01-QC/CB từ 20/01/2026: Quy chế làm việc
      chức vụ @lan phó bí thư từ 01/03/2026
      quy chế 02-QC/CB từ 01/03/2026: Quy chế làm việc sửa đổi
      """),
    InspectionFault(
      .fewInspections, on: day(2026, 11, 30),
      fault: """
        văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        """,
      nearMiss: """
        văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/09/2026: Đã xem sổ
        """,
      others: """
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        """,
      """
      văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
      phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
      """),
    InspectionFault(
      .inspectionUnanswered, on: day(2026, 8, 16),
      fault: """
        văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
        """,
      nearMiss: """
        văn bản 12-TB/UBKT ngày 16/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
        """,
      others: """
        văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
        văn bản 03-BC/CB ngày 30/07/2026: Báo cáo kết quả khắc phục sau kiểm tra
        """,
      """
      văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
      đề ngày 20/06/2026
      hạn chế 1 do @an hạn 31/12/2026: Giao việc xong ít hỏi lại
      """,
      """
      văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo lịch kiểm tra chi bộ
      """,
      """
      văn bản 12-TB/UBKT ngày 15/06/2026 nơi ban hành "Ủy ban kiểm tra": Thông báo kết quả kiểm tra chi bộ
      họp thường kỳ 03/07/2026
      có mặt tất cả
      mục 1: Thông báo kết quả kiểm tra
      kết luận: Khắc phục trong quý III
      bế mạc
      """),
    InspectionFault(
      .fewActive, on: day(2026, 9, 3),
      fault: """
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        chuyển sinh hoạt @cường tạm thời về "Đảng bộ phường Hà Cầu" từ 01/08/2026 đến 01/02/2027
        """,
      nearMiss: """
        miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026
        """,
      others: """
        chuyển sinh hoạt @lan về "Đảng bộ phường Hà Cầu" từ 01/02/2026
        chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/02/2026
        """),
    InspectionFault(
      .largeCell, on: day(2026, 9, 3),
      fault: """
        quy định "cell.members.large" 4 từ 01/01/2026 nguồn "Đảng bộ phường" chưa kiểm chứng
        tổ "Tổ đảng số 1" loại tổ đảng phụ trách @an gồm @bình, @lan từ 01/01/2026
        """,
      nearMiss: """
        quy định "cell.members.large" 5 từ 01/01/2026 nguồn "Đảng bộ phường" chưa kiểm chứng
        tổ "Tổ đảng số 1" loại tổ đảng phụ trách @an gồm @bình, @lan từ 01/01/2026
        """,
      others: """
        quy định "cell.members.large" 4 từ 01/01/2026 nguồn "Đảng bộ phường" chưa kiểm chứng
        """),
    InspectionFault(
      .noCandidates, on: day(2026, 10, 15),
      fault: Self.meetings(2...2, "phát biểu @an: Nhất trí"),
      nearMiss: Self.meetings(2...2, "quần chúng \"Trần Phương Thảo\" giới thiệu 01/02/2026"),
      others: Self.meetings(7...7, "phát biểu @an: Nhất trí"),
      Self.meetings(2...2, "phát biểu @an: Nhất trí") + "đảng viên @lệ \"Nguyễn Thị Lệ\" kết nạp 16/10/2024 chính thức 16/10/2025"),
    InspectionFault(
      .probationProlonged, on: day(2026, 9, 3),
      fault: """
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/09/2024 giúp đỡ @an
        họp thường kỳ 03/02/2026
        có mặt tất cả
        biểu quyết công nhận đối với @lệ tán thành 1 không tán thành 3 không ý kiến 0: Công nhận đảng viên chính thức
        bế mạc
        """,
      nearMiss: """
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 03/09/2024 giúp đỡ @an
        họp thường kỳ 03/02/2026
        có mặt tất cả
        biểu quyết công nhận đối với @lệ tán thành 1 không tán thành 3 không ý kiến 0: Công nhận đảng viên chính thức
        bế mạc
        """,
      others: """
        đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/09/2024 giúp đỡ @an
        họp thường kỳ 03/02/2026
        có mặt tất cả
        biểu quyết công nhận đối với @lệ tán thành 4 không tán thành 0 không ý kiến 0: Công nhận đảng viên chính thức
        bế mạc
        """,
      """
      đảng viên @lệ "Nguyễn Thị Lệ" dự bị kết nạp 02/09/2024 giúp đỡ @an
      """),
  ]
}
