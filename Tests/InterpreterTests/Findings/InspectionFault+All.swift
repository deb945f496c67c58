import Domain
import Interpreter

extension InspectionFault {
  static let all: [InspectionFault] = [
    InspectionFault(
      .fewInspections, on: day(2026, 11, 30),
      fault: """
        văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        """,
      nearMiss: """
        văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/09/2026: Đã xem sổ
        """,
      others: """
        phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
        kiểm tra #1 do @bình ngày 20/03/2026: Đã xem sổ
        kiểm tra #1 do @bình ngày 20/06/2026: Đã xem sổ
        """,
      """
      văn bản 01-KH/CB ngày 05/01/2026: Kế hoạch kiểm tra, giám sát năm 2026 (4 cuộc)
      phân công #1 @an hằng tháng từ 05/01/2026 sản phẩm "Sổ hộ": Phụ trách 10 hộ
      """)
  ]
}
