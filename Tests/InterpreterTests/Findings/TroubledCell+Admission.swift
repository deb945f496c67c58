import Domain

extension TroubledCell {
  /// Its own number of visitors is low, so that few are many.
  static let admission = TroubledCell(
    name: "admission",
    codes: [
      .candidateWithoutHelper, .candidateSteps, .ceremonyLate, .candidateCourseOld, .candidateAge, .transferLate, .paperLate,
      .probationerWithoutHelper, .periodTooShort, .readmittedEarly, .awayTogether, .manyVisitors, .noInspectionPlan,
      .endingNotAllowed, .memberWithoutBadge, .openViolationSign,
    ],
    script: """
      chi bộ "Thôn Thượng"
      quy định "temporary.here.group" 1 từ 01/01/2026 nguồn "Đảng bộ xã" chưa kiểm chứng
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @dũng "Đào Văn Dũng" chính thức 01/01/2005
      đảng viên @hà "Vũ Thị Hà" chính thức 01/01/2005
      đảng viên @khoa "Bùi Đăng Khoa" chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2025
      quần chúng "Ngô Thị Mai" sinh 20/10/2010 giới thiệu 03/03/2026 làm đơn 01/02/2026 chi bộ xét 03/09/2026 quyết định 10/09/2026
      quần chúng "Đỗ Văn Nam" bồi dưỡng 10/06/2020 giúp đỡ @bình từ 01/01/2026
      quần chúng "Lý Thị Oanh" giúp đỡ @an giới thiệu 03/03/2025 bồi dưỡng 10/06/2025 làm đơn 01/09/2025 thẩm tra 15/12/2025 lấy ý kiến 20/12/2025 chi bộ xét 03/02/2026 quyết định 10/03/2026
      đảng viên @oanh "Lý Thị Oanh" dự bị kết nạp 19/05/2026
      tiếp nhận @tú "Lê Anh Tú" tạm thời đơn vị "Chi bộ Thôn Đoài" từ 01/11/2026 đến 31/12/2026
      tiếp nhận @yến "Hoàng Hải Yến" đơn vị "Đảng bộ phường Hà Cầu" từ 01/06/2026 quyết định 05/01/2026 giới thiệu 10/04/2026
      xóa tên @khoa từ 01/02/2026
      tiếp nhận @lan "Phạm Thị Lan" đơn vị "Chi bộ 4" từ 01/02/2026
      đề ngày 01/10/2026
      đảng viên @thọ "Hoàng Văn Thọ" kết nạp 03/11/1986 chính thức 03/11/1987
      đảng viên @khoa "Bùi Đăng Khoa" dự bị kết nạp 01/10/2026
      dấu hiệu vi phạm @hà ngày 02/10/2026 theo dõi @an: Đơn của dân về đất đai
      chuyển sinh hoạt @bình tạm thời về "Chi bộ Công trường" từ 01/09/2026 đến 31/08/2027
      chuyển sinh hoạt @cường tạm thời về "Chi bộ Công trường" từ 01/09/2026 đến 31/07/2027
      chuyển sinh hoạt @dũng tạm thời về "Chi bộ Công trường" từ 01/09/2026 đến 31/07/2027
      họp thường kỳ 03/10/2026
      có mặt tất cả
      bế mạc
      họp thường kỳ 20/12/2026
      có mặt tất cả
      khai trừ @oanh từ 20/12/2026
      """)
}
