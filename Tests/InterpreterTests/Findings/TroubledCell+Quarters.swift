import Domain

extension TroubledCell {
  /// It turned a set of rules for quarters on.
  static let quarters = TroubledCell(
    name: "quarters", codes: [.quarterAboveResult, .excellentAfterBadQuarter, .badQuarters, .quarterNotRated],
    script: """
      đề ngày 05/01/2026
      chi bộ "Thôn Đông"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      quy định "quarter.335.on" 1 từ 01/01/2026 nguồn "Nghị quyết chi bộ"
      phân công @an hạn 31/08/2026 sản phẩm "Báo cáo" căn cứ 39-KH/ĐU: Khảo sát hộ nghèo
      phân công @an hạn 15/09/2026 sản phẩm "Danh sách" căn cứ 39-KH/ĐU: Lập danh sách hộ nghèo
      họp thường kỳ 03/09/2026
      có mặt tất cả
      kết luận #2 hoàn thành có sai sót: Thiếu hai hộ
      bế mạc bất thường: Hết giờ
      đề ngày 05/10/2026
      xếp loại @an quý 3/2026 tốt
      xếp loại @bình quý 2/2026 không hoàn thành: Bỏ việc
      xếp loại @bình quý 3/2026 không hoàn thành: Bỏ việc
      đề ngày 20/12/2026
      xếp loại @bình năm 2026 xuất sắc
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
