import Domain

extension TroubledCell {
  static let followUps = TroubledCell(
    name: "follow-ups",
    codes: [.vaguePoint, .overduePoint, .vagueTarget, .overdueTarget, .vagueShortcoming, .overdueShortcoming],
    script: """
      chi bộ "Thôn Thượng"
      nhiệm kỳ 2025-2030 từ 15/01/2025
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      họp thường kỳ 03/09/2026 lúc 19:00 chủ trì @an thư ký @bình
      có mặt tất cả
      mục 1: Nghị quyết tháng 9
      biểu quyết tán thành 3: Thông qua nghị quyết tháng 9
      nghị quyết 08-NQ/CB: Nghị quyết tháng 9/2026
      điểm 1: Giữ vệ sinh chung
      điểm do @bình báo cáo 10/2026 sản phẩm "Phương án": Xây dựng phương án phòng chống bão lũ
      điểm do @cường hạn 31/12/2026: Vận động hiến đất
      chỉ tiêu đạt 98%: Tỷ lệ hộ tham gia bảo hiểm y tế
      chỉ tiêu đạt 2 đơn vị tính "quần chúng" của 08-NQ/CB do @an hạn 30/11/2026: Giới thiệu quần chúng ưu tú
      chỉ tiêu đạt 3 năm 2026: Hộ thoát nghèo
      hạn chế của chi bộ nguyên nhân "Nhiều đồng chí đi làm xa": Tỷ lệ dự họp thấp
      hạn chế của @cường biện pháp "Báo cáo đúng kỳ" hạn 31/10/2026: Chậm báo cáo
      bế mạc
      họp thường kỳ 03/11/2026
      có mặt tất cả
      báo cáo @an chỉ tiêu 2 đạt 1: Đã giới thiệu một quần chúng
      kết luận chỉ tiêu 2 chậm: Giới thiệu thêm trong tháng 11
      kết luận điểm 3 đúng tiến độ
      bế mạc
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
