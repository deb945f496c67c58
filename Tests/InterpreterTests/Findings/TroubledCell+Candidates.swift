import Domain

extension TroubledCell {
  static let candidates = TroubledCell(
    name: "candidates",
    codes: [.voteWithoutCandidate, .admissionWithoutVote],
    script: """
      chi bộ "Thôn Hạ"
      nhiệm kỳ 2025-2030 từ 15/01/2025
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2025
      quần chúng "Phạm Văn Tú" giúp đỡ @an giới thiệu 03/03/2026 từ 03/03/2026
      họp thường kỳ 03/10/2026 lúc 19:00 chủ trì @an thư ký @bình
      có mặt tất cả
      mục 1: Xét kết nạp
      biểu quyết kết nạp tán thành 3: Đồng ý đề nghị kết nạp
      bế mạc lúc 20:30
      quần chúng "Phạm Văn Tú" chi bộ xét 03/10/2026 quyết định 10/12/2026
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
