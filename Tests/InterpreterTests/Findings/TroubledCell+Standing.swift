import Domain

extension TroubledCell {
  static let standing = TroubledCell(
    name: "standing",
    codes: [
      .openVote, .failedVotes, .probationOver, .recognitionDate, .standingWithoutVote, .periodOver, .periodTooLong, .exemptionWithoutEnd,
      .exemptionWithoutPapers,
    ],
    script: """
      chi bộ "Thôn Đoài"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @sơn "Đỗ Văn Sơn" chính thức 01/01/2005
      đảng viên @hà "Vũ Thị Hà" chính thức 01/01/2005
      đảng viên @khoa "Bùi Đăng Khoa" chính thức 01/01/2005
      đảng viên @mai "Hoàng Thị Mai" dự bị kết nạp 26/03/2025
      đảng viên @lan "Phạm Thị Lan" dự bị kết nạp 26/03/2025
      tiếp nhận @tú "Lê Anh Tú" tạm thời đơn vị "Chi bộ Thôn Đông" từ 01/03/2026 đến 30/09/2026
      miễn sinh hoạt @sơn lý do khác từ 01/02/2026: Theo con đi nước ngoài
      miễn sinh hoạt @khoa lý do khác từ 01/01/2026 đến 30/11/2026: Chữa bệnh dài ngày
      chuyển sinh hoạt @hà tạm thời về "Chi bộ 2" từ 01/01/2026 đến 30/06/2027
      họp thường kỳ 03/02/2026
      có mặt tất cả
      biểu quyết xóa tên đối với @cường tán thành 1 không tán thành 1 không ý kiến 1: Đề nghị xóa tên
      bế mạc
      họp thường kỳ 03/03/2026
      có mặt tất cả
      biểu quyết xóa tên đối với @cường tán thành 1 không tán thành 1 không ý kiến 1: Đề nghị xóa tên
      bế mạc
      họp thường kỳ 03/04/2026
      có mặt tất cả
      biểu quyết xóa tên đối với @cường tán thành 1 không tán thành 1 không ý kiến 1: Đề nghị xóa tên
      bế mạc
      công nhận chính thức @lan từ 05/05/2026 căn cứ 57-QĐ/ĐU
      họp thường kỳ 20/12/2026
      có mặt tất cả
      biểu quyết kỷ luật đối với @bình tán thành 3 không tán thành 0 không ý kiến 1: Khiển trách
      miễn sinh hoạt @cường tuổi cao sức khỏe yếu từ 20/12/2026 báo cấp trên 20/12/2026
      """)
}
