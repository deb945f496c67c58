import Domain

extension TroubledCell {
  static let yearEnd = TroubledCell(
    name: "year-end",
    codes: [
      .cellNotReviewed, .withoutFirstRound, .cellNotRated, .noReview, .noRating, .ratingWithoutVotes, .ratingAboveEmployer,
      .excellentReminded,
      .notCompleteYears,
      .noResidenceComment,
      .duesNotRecorded, .duesNotOwed, .duesTwice,
    ],
    script: """
      chi bộ "Trường Tiểu học Sơn Nam" loại "trường học"
      đảng viên @an "Trần Văn An" chính thức 01/01/2005 nghề "Giáo viên"
      đảng viên @bình "Nguyễn Văn Bình" chính thức 01/01/2005
      đảng viên @cường "Lê Văn Cường" chính thức 01/01/2005
      đảng viên @lan "Phạm Thị Lan" chính thức 01/01/2005
      chuyển sinh hoạt @lan về "Đảng bộ phường Hà Cầu" từ 15/07/2026
      họp thường kỳ 03/08/2026
      có mặt tất cả
      nhắc nhở @bình: Nộp báo cáo muộn
      đảng phí 7/2026 tất cả
      đảng phí 8/2026 tất cả
      đảng phí 8/2026 @an
      đảng phí 8/2026 @lan
      bế mạc
      đảng phí 10/2026 tất cả
      đề ngày 20/12/2026
      kiểm điểm @bình năm 2026 tự nhận xuất sắc: Vượt chỉ tiêu
      đề nghị chi bộ năm 2026 tốt do chi ủy
      xếp loại @bình năm 2026 xuất sắc tán thành 2 không tán thành 0 không ý kiến 1
      xếp loại @cường năm 2025 không hoàn thành
      xếp loại @cường năm 2026 không hoàn thành tán thành 3 không tán thành 0 không ý kiến 0
      xếp loại @an năm 2025 hoàn thành vòng 1 tán thành 3 không tán thành 0 không ý kiến 0
      xếp loại @an năm 2025 xuất sắc vòng 2 tán thành 3 không tán thành 0 không ý kiến 0
      đề nghị @bình năm 2026 tốt do cơ quan "Trường Tiểu học Sơn Nam"
      họp cuối năm 20/12/2026
      có mặt tất cả
      """)
}
