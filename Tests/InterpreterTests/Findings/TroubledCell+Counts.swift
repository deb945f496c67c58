import Domain

extension TroubledCell {
  static let counts = TroubledCell(
    name: "counts",
    codes: [.overcountedVote, .voteNotAllowed, .ratingNotCarried, .postNotWon],
    script: """
      chi bộ "Thôn Thượng"
      nhiệm kỳ 2025-2030 từ 15/01/2025
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @lan "Đỗ Thị Lan" dự bị kết nạp 19/05/2026
      họp thường kỳ 03/11/2026 lúc 19:00 chủ trì @an thư ký @bình
      mục 1: Nghị quyết và bầu bổ sung
      biểu quyết tán thành 3: Thông qua nghị quyết tháng 11
      có mặt @an, @bình
      biểu quyết khai trừ đối với @lan kín tán thành 2: Khai trừ
      bầu phó bí thư số lượng 1 phát ra 2 ứng cử @bình 1
      xếp loại @an năm 2026 tốt kín tán thành 1 không tán thành 1
      bế mạc lúc 20:30
      chức vụ @bình phó bí thư từ 03/11/2026
      họp cuối năm 20/12/2026
      có mặt tất cả
      """)
}
