import Domain

extension TroubledCell {
  static let groups = TroubledCell(
    name: "groups",
    codes: [
      .householdsNotCovered, .householdsTwice, .groupWithoutHead, .documentWithoutTask, .documentOverdue, .taskAfterDeadline,
    ],
    script: """
      chi bộ "Thôn Nam"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2025
      tổ "Tổ 1" loại tổ đảng phụ trách @an gồm @bình hộ "Ông Ba", "Bà Tư", "Ông Năm" từ 01/01/2026
      tổ "Xóm Đoài" loại địa bàn gồm @cường số hộ 30 từ 01/01/2026
      tổ "Xóm Đông" phụ trách @bình số hộ 10 từ 01/01/2026
      đề ngày 05/01/2026
      phân công @bình hằng tháng sản phẩm "Sổ" theo dõi @an căn cứ 01-NQ/CB địa bàn "Tổ 1" hộ "Ông Ba", "Bà Tư": Phụ trách hộ
      phân công @cường hằng tháng sản phẩm "Sổ" theo dõi @an căn cứ 01-NQ/CB địa bàn "Tổ 1" hộ "Bà Tư": Phụ trách hộ
      phân công @cường hằng tháng sản phẩm "Sổ" theo dõi @an căn cứ 01-NQ/CB địa bàn "Xóm Đoài" số hộ 20: Phụ trách hộ
      phân công @bình hằng tháng sản phẩm "Sổ" theo dõi @an căn cứ 01-NQ/CB địa bàn "Xóm Đông" số hộ 12: Phụ trách hộ
      văn bản 39-KH/ĐU ngày 12/01/2026 nơi ban hành "Đảng ủy xã" hạn 30/12/2026: Báo cáo tổng kết công tác năm
      văn bản 40-KH/ĐU ngày 12/01/2026 nơi ban hành "Đảng ủy xã" hạn 30/11/2026: Rà soát hộ nghèo
      phân công @an loại đột xuất hạn 31/12/2026 sản phẩm "Danh sách" căn cứ 40-KH/ĐU theo dõi @bình: Rà soát hộ nghèo
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
