import Domain

extension TroubledCell {
  static let smallOrganisation = TroubledCell(
    name: "small-organisation",
    codes: [.tooFewOfficial, .secretary, .postOfInactive, .congressDue],
    script: """
      chi bộ "Thôn Bắc"
      nhiệm kỳ 2020-2025 từ 15/01/2020
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2020
      chức vụ @cường phó bí thư từ 15/01/2020
      chuyển sinh hoạt @cường về "Đảng bộ phường Hà Cầu" từ 01/10/2026
      chức vụ @bình bí thư từ 01/11/2026
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)

  /// Its own numbers are low, so that few members are many.
  static let largeOrganisation = TroubledCell(
    name: "large-organisation",
    codes: [.noCommittee, .largeCommittee, .noGroups],
    script: """
      chi bộ "Thôn Tây"
      quy định "committee.official.minimum" 3 từ 01/01/2026 nguồn "Đảng bộ xã" chưa kiểm chứng
      quy định "committee.size.maximum" 1 từ 01/01/2026 nguồn "Đảng bộ xã" chưa kiểm chứng
      quy định "cell.groups.members" 3 từ 01/01/2026 nguồn "Đảng bộ xã" chưa kiểm chứng
      đảng viên @an "Trần Văn An" chính thức 01/01/2005
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      chức vụ @an bí thư từ 15/01/2025
      chức vụ @bình phó bí thư từ 15/01/2025
      họp thường kỳ 20/12/2026
      có mặt tất cả
      """)
}
