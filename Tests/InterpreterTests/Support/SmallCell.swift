/// Scripts of a small cell that several tests begin from.
enum SmallCell {
  /// Eight members: five official, one probationary, one exempt, one visiting.
  static let roster = """
    chi bộ "Thôn Đông" thuộc "Đảng bộ xã Tân Lập"
    nhiệm kỳ 2025-2030 từ 15/01/2025
    đảng viên @an "Trần Văn An" chính thức 03/02/1999
    đảng viên @bình "Nguyễn Văn Bình" chính thức 19/05/2001
    đảng viên @cường "Lê Văn Cường" chính thức 03/02/2005
    đảng viên @hà "Vũ Thị Hà" chính thức 03/02/2008
    đảng viên @hoa "Phạm Thị Hoa" chính thức 03/02/2010
    đảng viên @lan "Đỗ Thị Lan" dự bị kết nạp 19/05/2026
    đảng viên @thịnh "Cao Xuân Thịnh" chính thức 06/01/1980
    miễn sinh hoạt @thịnh tuổi cao sức khỏe yếu từ 01/02/2025
    tiếp nhận @tú "Lê Anh Tú" tạm thời đơn vị "Chi bộ Thôn Đoài" từ 01/03/2026 đến 28/02/2027
    chức vụ @an bí thư từ 15/01/2025
    chức vụ @hà phó bí thư từ 15/01/2025
    """

  /// Two tasks of the year, the first in the working regulation.
  static let tasks = """
    phân công #1 @hà hằng tháng sản phẩm "Sổ đảng phí" từ 05/01/2026: Thu và ghi sổ đảng phí
    phân công #2 @bình, @hoa hằng quý sản phẩm "Danh sách hộ" từ 05/01/2026 số hộ 10: Phụ trách 10 hộ xóm Đoài
    quy chế 01-QC/CB từ 05/01/2026 gồm #1, #2: Quy chế làm việc
    """

  static let open = """
    họp thường kỳ 03/09/2026 lúc 19:00 tại "Nhà văn hóa" chủ trì @an thư ký @hà
    có mặt tất cả trừ @cường
    """

  static let meeting = roster + "\n" + tasks + "\n" + open + "\n"
}
