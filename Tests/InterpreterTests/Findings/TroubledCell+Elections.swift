import Domain

extension TroubledCell {
  static let elections = TroubledCell(
    name: "elections",
    codes: [.ineligibleCandidate, .electedWithoutPost, .vacantSeats, .scoreIncomplete, .scoreAgainstRecord, .congressQuorum],
    script: """
      chi bộ "Thôn Hạ"
      nhiệm kỳ 2025-2030 từ 15/01/2025
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @lan "Đỗ Thị Lan" dự bị kết nạp 19/05/2026
      họp thường kỳ 03/11/2026 lúc 19:00 chủ trì @an thư ký @bình
      có mặt tất cả
      mục 1: Bầu bổ sung phó bí thư
      bầu phó bí thư số lượng 1 phát ra 3 ứng cử @bình 1, @cường 1, @lan 1
      bầu chi ủy viên số lượng 1 phát ra 3 ứng cử @bình 3
      chấm điểm thời gian 5 chuẩn bị 9 tiến hành 36
      bế mạc lúc 20:00
      họp đại hội 05/11/2026 lúc 08:00 chủ trì @an thư ký @an
      có mặt @an
      bế mạc lúc 10:00
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
