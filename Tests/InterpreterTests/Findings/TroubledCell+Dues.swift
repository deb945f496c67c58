import Domain

extension TroubledCell {
  /// Two months of absence and without dues, money too much and too little.
  static let beforeThird = TroubledCell(
    name: "before-third",
    codes: [.absenceMonths, .duesMonths, .duesAhead, .remittedShort],
    script: """
      chi bộ "Thôn Trung"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2025
      định mức đảng phí @an, @bình, @cường 10.000 từ 01/10/2026
      họp thường kỳ 03/10/2026 lúc 19:00
      có mặt tất cả trừ @cường
      vắng @cường
      đảng phí 10/2026 @an
      đảng phí 10/2026 @bình 45.000
      bế mạc lúc 20:40
      họp thường kỳ 03/11/2026 lúc 19:00
      có mặt tất cả trừ @cường
      vắng @cường
      đảng phí 11/2026 @an
      bế mạc lúc 20:40
      trích nộp 11/2026 10.000 ngày 30/11/2026
      họp thường kỳ 20/12/2026
      có mặt @an
      """)

  static let dues = TroubledCell(
    name: "dues",
    codes: [.duesShort, .duesFreeListed, .noDuesRate, .reliefTooLong, .reliefOver, .reliefShare, .noDuesCollector],
    script: """
      chi bộ "Thôn Trung"
      quy định "dues.region" 3 từ 01/02/2026 nguồn "293/2025/NĐ-CP"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @lan "Phạm Thị Lan" chính thức 01/01/2005
      đảng viên @mai "Hoàng Thị Mai" chính thức 01/01/2005
      đảng viên @vinh "Đỗ Văn Vinh" kết nạp 03/02/1970 chính thức 03/02/1971
      chức vụ @an bí thư từ 15/01/2025
      định mức đảng phí @an trong tuổi lao động từ 01/02/2026
      định mức đảng phí @bình, @cường ngoài tuổi lao động từ 01/02/2026
      miễn giảm đảng phí @bình 40% từ 01/02/2026 đến 31/08/2026: Hoàn cảnh khó khăn
      miễn giảm đảng phí @cường 50% từ 01/11/2026 đến 31/12/2027: Hoàn cảnh khó khăn
      miễn giảm đảng phí @lan 100% từ 01/02/2026: Hoàn cảnh khó khăn
      miễn giảm đảng phí @lan 100% từ 01/03/2026 đến 30/06/2026: Hoàn cảnh khó khăn
      đề ngày 05/11/2026
      đảng phí 10/2026 @an 10.000
      đảng phí 10/2026 @cường 8.280
      đảng phí 10/2026 @vinh
      đảng phí 11/2026 @an 12.420
      đảng phí 11/2026 @cường 4.140
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)

  /// Money spent without a rule and beyond what came in, and a secretary to whom nothing was handed over.
  static let fund = TroubledCell(
    name: "fund",
    codes: [.noSpendingRule, .fundOverspent, .notHandedOver],
    script: """
      chi bộ "Thôn Trung"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2025 đến 31/08/2026
      chức vụ @bình bí thư từ 01/09/2026
      đề ngày 05/11/2026
      thu tiền 500.000 ngày 02/01/2026: Số dư năm trước chuyển sang
      chi tiền 620.000 ngày 20/10/2026 do @an: Mua tài liệu
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
