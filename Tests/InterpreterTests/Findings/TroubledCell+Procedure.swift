import Domain

extension TroubledCell {
  static let procedure = TroubledCell(
    name: "procedure",
    codes: [
      .voteWithoutCandidate, .admissionWithoutVote, .decisionLate, .deletionWithoutRequests, .dateAhead, .remittedOver, .absentSpeaker,
      .samePerson, .garbledText,
    ],
    script: """
      chi bộ "Thôn Hạ"
      nhiệm kỳ 2025-2030 từ 15/01/2025
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @dũng "Đào Văn Dũng" chính thức 01/01/2005
      đảng viên @hạnh "Lê Thị Hạnh" sinh 02/09/1980 chính thức 01/01/2005
      đảng viên @hạnh2 "LÊ THỊ  HẠNH" sinh 02/09/1980 chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2025
      chức vụ @bình phó bí thư từ 03/09/2029
      quần chúng "Ngô Thị Mai" giúp đỡ @an giới thiệu 03/03/2026 từ 03/03/2026
      quần chúng "Phạm Văn Tú" giúp đỡ @an giới thiệu 03/03/2026 từ 03/03/2026
      họp thường kỳ 03/10/2026 lúc 19:00 chủ trì @an thư ký @bình
      có mặt tất cả trừ @cường
      mục 1: Xét kết nạp
      phát biểu @cường: §ång chÝ Mai xøng ®¸ng
      biểu quyết kết nạp "Ngô Thị Mai" tán thành 4: Đề nghị kết nạp
      biểu quyết kết nạp tán thành 4: Đồng ý đề nghị kết nạp
      bế mạc lúc 20:30
      xóa tên @dũng từ 01/12/2026 căn cứ 31-QĐ/ĐU
      đảng phí 11/2026 @an, @bình 10.000
      trích nộp 11/2026 350.000 ngày 05/12/2026
      quần chúng "Phạm Văn Tú" chi bộ xét 03/10/2026 quyết định 10/12/2026
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
