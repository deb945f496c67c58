import Diagnostics
import Domain

extension FindingCode {
  /// What leaves the finding behind, and a statement that mends it.
  public var example: CodeExample? {
    if let example = Checks.worded[self]?.example { return example }
    return FindingCode.taskExamples[self] ?? FindingCode.yearExamples[self] ?? FindingCode.meetingExamples[self]
      ?? FindingCode.ratingExamples[
        self]
      ?? FindingCode.followUpExamples[self] ?? FindingCode.admissionExamples[self] ?? FindingCode.orderExamples[self]
      ?? FindingCode.membershipExamples[self]
      ?? FindingCode.duesExamples[self]
  }

  private static let taskExamples: [FindingCode: CodeExample] = [
    .vagueTask: CodeExample(
      "phân công #2 @bình: Tham gia các phong trào", mendedBy: "điều chỉnh #2 hạn 31/12/2026 sản phẩm \"10 hộ ký cam kết\""),
    .tooManyTasks: CodeExample(
      when: Localized(vi: "@bình đang có nhiều nhiệm vụ hơn mức tham khảo", en: "@bình has more open tasks than the advised number"),
      mendedBy: "bàn giao #2 cho @hoa từ 01/08/2026"),
    .householdsNotCovered: CodeExample(
      "tổ \"Tổ 1\" phụ trách @an số hộ 45 từ 15/01/2026",
      mendedBy: "phân công @bình hằng tháng sản phẩm \"45 hộ\" địa bàn \"Tổ 1\" số hộ 45: Phụ trách hộ"),
    .householdsTwice: CodeExample(
      when: Localized(vi: "hai nhiệm vụ cùng phụ trách một hộ", en: "two tasks look after one household"),
      mendedBy: "thôi phân công #3 từ 01/08/2026: Trùng hộ"),
    .taskWithoutBasis: CodeExample(
      "phân công #2 @bình loại đột xuất: Vận động hiến đất", mendedBy: "điều chỉnh #2 căn cứ \"Nghị quyết tháng 8\""),
    .holderLeft: CodeExample(
      "chuyển sinh hoạt @cường về \"Đảng bộ phường Hà Cầu\" từ 01/08/2026",
      mendedBy: "bàn giao #2 cho @hoa từ 01/08/2026: Đồng chí Cường chuyển sinh hoạt"),
    .holderExempt: CodeExample(
      "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026", mendedBy: "bàn giao #2 cho @hoa từ 01/02/2026"),
    .holderAway: CodeExample(
      "chuyển sinh hoạt @cường tạm thời về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026 đến 01/08/2026",
      mendedBy: "bàn giao #2 cho @hoa từ 01/02/2026"),
    .holderChangedPost: CodeExample(
      "chức vụ @bình \"Trưởng thôn\" từ 01/06/2026", mendedBy: "điều chỉnh #2 hạn 30/11/2026: Đã nhận chức trưởng thôn"),
    .follower: CodeExample("phân công #2 @bình hằng tháng sản phẩm \"Sổ\": Thu đảng phí", mendedBy: "điều chỉnh #2 theo dõi @hà"),
    .overdueTask: CodeExample(
      when: Localized(
        vi: "nhiệm vụ #2 hạn 30/06/2026, nay là 12/09/2026 và chưa kết luận", en: "task #2 due 30/06/2026, today 12/09/2026, not concluded"),
      mendedBy: "điều chỉnh #2 hạn 31/10/2026: Mưa lũ kéo dài"),
    .unreportedTask: CodeExample(
      when: Localized(vi: "buổi sinh hoạt tháng 9 không có báo cáo về #2", en: "the meeting of September has no report on #2"),
      mendedBy: "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ"),
    .silentTask: CodeExample(
      when: Localized(vi: "nhiều tháng liền không báo cáo về #2", en: "no report on #2 for months"),
      mendedBy: "báo cáo @bình #2 đạt 60%: Đã vận động 3 hộ"),
    .unconcludedTask: CodeExample(
      "báo cáo @bình #2: Đã xong\nbế mạc bất thường: Mất điện", mendedBy: "kết luận #2 hoàn thành: Chi bộ thống nhất"),
    .documentWithoutTask: CodeExample(
      when: Localized(vi: "văn bản 39-KH/ĐU có hạn mà chưa giao việc cho ai", en: "document 39-KH/ĐU has a deadline and no task"),
      mendedBy: "phân công @bình hạn 25/01/2026 sản phẩm \"Kế hoạch\" căn cứ 39-KH/ĐU: Xây dựng kế hoạch"),
    .taskAfterDeadline: CodeExample(
      "phân công #2 @bình hạn 10/02/2026 căn cứ 39-KH/ĐU: Xây dựng kế hoạch", mendedBy: "điều chỉnh #2 hạn 25/01/2026"),
    .documentOverdue: CodeExample(
      when: Localized(vi: "quá hạn của văn bản mà nhiệm vụ chưa kết luận", en: "the document's deadline is over and its task open"),
      mendedBy: "kết luận #2 chậm: Hoàn thành trong tuần"),
  ]

  private static let yearExamples: [FindingCode: CodeExample] = [
    .noRegulation: CodeExample(
      when: Localized(vi: "đầu nhiệm kỳ chưa có câu quy chế", en: "a term without a regulation statement"),
      mendedBy: "quy chế 01-QC/CB từ 20/01/2026 gồm #1, #2: Quy chế làm việc"),
    .memberWithoutTask: CodeExample(
      when: Localized(vi: "@bình không có nhiệm vụ nào đang thực hiện", en: "@bình has no open task"),
      mendedBy: "phân công @bình hằng tháng sản phẩm \"10 hộ\": Phụ trách 10 hộ"),
    .noAssignmentResolution: CodeExample(
      when: Localized(vi: "cả năm không có nghị quyết phân công", en: "a year without a resolution on assignment"),
      mendedBy: "nghị quyết: Nghị quyết phân công nhiệm vụ cho đảng viên năm 2026"),
    .memberWithoutPlan: CodeExample(
      when: Localized(vi: "@bình chưa có kế hoạch cho #2", en: "@bình has no plan for #2"),
      mendedBy: "kế hoạch #2 ngày 05/09/2026: Tuần 1 khảo sát"),
    .noThematicResolution: CodeExample(
      when: Localized(vi: "cả năm không có nghị quyết chuyên đề về phân công", en: "a year without a thematic resolution on assigning"),
      mendedBy: "nghị quyết chuyên đề: Nghị quyết chuyên đề về quản lý, phân công đảng viên"),
    .noInspection: CodeExample(
      when: Localized(vi: "cả năm không kiểm tra nhiệm vụ nào", en: "a year without an inspection"),
      mendedBy: "kiểm tra #2 do @hà ngày 20/09/2026: Đã gặp 3 hộ"),
    .noResidenceComment: CodeExample(
      when: Localized(vi: "cuối năm @bình chưa có nhận xét của nơi cư trú", en: "no comment from @bình's residence at year end"),
      mendedBy: "nhận xét nơi cư trú @bình năm 2026: Gia đình gương mẫu"),
    .absenceThreeMonths: CodeExample(
      when: Localized(vi: "@sơn vắng không lý do ba tháng trong năm", en: "@sơn absent without reason in three months of the year"),
      mendedBy: "nhắc nhở @sơn: Vắng họp không báo cáo"),
    .absenceMonths: CodeExample(
      when: Localized(vi: "@sơn vắng không lý do hai tháng", en: "@sơn absent without reason in two months"),
      mendedBy: "nhắc nhở @sơn: Vắng họp không báo cáo"),
    .notCompleteYears: CodeExample(
      when: Localized(vi: "@sơn hai năm liền không hoàn thành nhiệm vụ", en: "@sơn not complete for two years running"),
      mendedBy: "xóa tên @sơn từ 01/10/2026 căn cứ 31-QĐ/ĐU"),
  ]

  private static let meetingExamples: [FindingCode: CodeExample] = [
    .missedMonth: CodeExample(
      when: Localized(vi: "tháng 7 không có buổi sinh hoạt thường kỳ", en: "July without a regular meeting"),
      mendedBy: "họp thường kỳ 05/08/2026 tháng 7/2026"),
    .noThematicMeeting: CodeExample(
      when: Localized(vi: "cả quý không có sinh hoạt chuyên đề", en: "a quarter without a thematic meeting"),
      mendedBy: "họp chuyên đề 20/09/2026 chủ đề \"Chuyển đổi số\""),
    .exemptExcused: CodeExample(
      "vắng @thịnh có lý do: Tuổi cao",
      do: Localized(vi: "Đảng viên được miễn thì không ghi vắng.", en: "Do not state exempt members absent.")),
    .noRollCall: CodeExample("họp thường kỳ 03/09/2026\nbế mạc", mendedBy: "có mặt tất cả trừ @cường"),
    .shortMeeting: CodeExample(
      "họp thường kỳ 03/09/2026 lúc 19:00\nbế mạc lúc 19:40",
      do: Localized(
        vi: "Buổi sau họp đủ thời gian, hoặc ghi bế mạc bất thường với lý do.",
        en: "Meet long enough next time, or close irregularly with the reason.")),
    .lateMeeting: CodeExample(
      "họp thường kỳ 25/09/2026", do: Localized(vi: "Họp trong những ngày đầu tháng.", en: "Meet in the first days of the month.")),
    .lowAttendance: CodeExample(
      "họp thường kỳ 03/09/2026\ncó mặt @an, @hà\nbế mạc",
      do: Localized(vi: "Nhắc đảng viên dự họp; ghi người đến muộn bằng vào họp.", en: "Remind the members; state late-comers with arrive.")
    ),
    .congressQuorum: CodeExample(
      "họp đại hội 20/04/2025\ncó mặt @an\nbế mạc", do: Localized(vi: "Kiểm tra lại điểm danh.", en: "Check the roll.")),
    .committeeNotMet: CodeExample(
      when: Localized(vi: "họp thường kỳ mà trước đó chi ủy không họp", en: "a regular meeting without one of the committee before"),
      mendedBy: "họp chi ủy 31/08/2026 lúc 19:30"),
    .meetingOfficers: CodeExample(
      "họp thường kỳ 03/09/2026 lúc 19:00", mendedBy: "họp thường kỳ 03/09/2026 lúc 19:00 chủ trì @an thư ký @hà"),
    .notReadBack: CodeExample("bế mạc lúc 20:45", mendedBy: "đọc lại\nbế mạc lúc 20:45"),
    .absentSpeaker: CodeExample("phát biểu @bình: Tôi đồng ý", mendedBy: "vào họp @bình lúc 19:30"),
    .uncountedVote: CodeExample(
      "biểu quyết tán thành 10: Thông qua", mendedBy: "biểu quyết tán thành 10 không tán thành 0 không ý kiến 2: Thông qua"),
    .overcountedVote: CodeExample(
      "biểu quyết tán thành 4: Thông qua\nhoàn tác 9\ncó mặt tất cả trừ @bình, @lan",
      do: Localized(
        vi: "Xem lại điểm danh và số phiếu, bên nào ghi nhầm thì hoàn tác rồi ghi lại; buổi đã bế mạc thì đính chính.",
        en: "See which of roll call and votes is wrong, undo it and state it anew; of a closed meeting correct it.")),
    .voteNotAllowed: CodeExample(
      "biểu quyết khai trừ đối với @mai kín tán thành 12", mendedBy: "biểu quyết kỷ luật đối với @mai kín tán thành 12: Cảnh cáo"),
    .openVote: CodeExample(
      "biểu quyết kỷ luật đối với @sơn tán thành 12", mendedBy: "biểu quyết kỷ luật đối với @sơn kín tán thành 12"),
    .failedVotes: CodeExample(
      when: Localized(vi: "ba lần biểu quyết công nhận @hạnh không đạt", en: "three failed votes on recognising @hạnh"),
      mendedBy: "văn bản 05-BC/CB ngày 10/09/2026: Báo cáo kết quả biểu quyết công nhận"),
    .resolutionWithoutVote: CodeExample(
      "nghị quyết: Nghị quyết tháng 9/2026", mendedBy: "biểu quyết nghị quyết tán thành 17: Thông qua\nnghị quyết: Nghị quyết tháng 9/2026"),
  ]

  private static let ratingExamples: [FindingCode: CodeExample] = [
    .cellNotRated: CodeExample(
      when: Localized(vi: "cuối năm chi bộ chưa tự xếp loại", en: "the cell itself is not rated at year end"),
      mendedBy: "xếp loại chi bộ năm 2026 tốt tán thành 17"),
    .noQuarterReview: CodeExample(
      when: Localized(vi: "@hà kiểm điểm quý 3/2026, bí thư @an thì chưa", en: "@hà reviewed Q3/2026, the secretary @an did not"),
      mendedBy: "kiểm điểm @an quý 3/2026 tự nhận tốt: Hoàn thành các việc của quý"),
    .cellNotReviewed: CodeExample(
      when: Localized(vi: "cuối năm chi bộ chưa kiểm điểm tập thể", en: "the collective was not reviewed at year end"),
      mendedBy: "kiểm điểm chi bộ năm 2026: Tập thể đoàn kết, hoàn thành nghị quyết năm"),
    .withoutFirstRound: CodeExample(
      "xếp loại @hoa năm 2026 xuất sắc vòng 2 tán thành 16", mendedBy: "xếp loại @hoa năm 2026 tốt vòng 1 tán thành 17"),
    .noReview: CodeExample(
      when: Localized(vi: "cuối năm @bình chưa kiểm điểm", en: "@bình has not reviewed at year end"),
      mendedBy: "kiểm điểm @bình năm 2026: Đã hoàn thành nhiệm vụ được giao"),
    .noRating: CodeExample(
      when: Localized(vi: "cuối năm @bình chưa xếp loại", en: "@bình is not rated at year end"),
      mendedBy: "xếp loại @bình năm 2026 tốt tán thành 16"),
    .ratingWithoutVotes: CodeExample(
      "xếp loại @bình năm 2026 tốt", mendedBy: "xếp loại @bình năm 2026 tốt kín tán thành 16 không tán thành 1"),
    .ratingNotDue: CodeExample(
      "xếp loại @thịnh năm 2026 tốt",
      do: Localized(vi: "Hoàn tác: đồng chí được miễn không xếp loại.", en: "Undo: an exempt member is not rated.")),
    .ratingAgainstRecord: CodeExample("xếp loại @quý năm 2026 xuất sắc", mendedBy: "xếp loại @quý năm 2026 tốt tán thành 16"),
    .ratingCap: CodeExample(
      when: Localized(vi: "xếp xuất sắc quá 20% số hoàn thành tốt trở lên", en: "more than 20% excellent of those good or better"),
      mendedBy: "xếp loại @hoa năm 2026 tốt tán thành 16"),
    .ratingNotCarried: CodeExample(
      "xếp loại @bình năm 2026 tốt kín tán thành 4 không tán thành 12",
      mendedBy: "xếp loại @bình năm 2026 hoàn thành kín tán thành 15 không tán thành 1"),
    .excellentReminded: CodeExample(
      "nhắc nhở @sơn: Vắng họp không báo cáo\nxếp loại @sơn năm 2026 xuất sắc", mendedBy: "xếp loại @sơn năm 2026 tốt tán thành 16"),
  ]

  private static let admissionExamples: [FindingCode: CodeExample] = [
    .voteWithoutCandidate: CodeExample(
      "biểu quyết kết nạp tán thành 17: Đề nghị kết nạp",
      mendedBy: "đính chính 57 lý do \"Ghi thiếu tên\": biểu quyết kết nạp \"Ngô Thị Mai\" tán thành 17: Đề nghị kết nạp"),
    .decisionLate: CodeExample(
      when: Localized(vi: "biểu quyết đạt từ lâu mà chưa ghi quyết định", en: "a vote passed long ago and no decision is recorded"),
      mendedBy: "quần chúng \"Ngô Thị Mai\" quyết định 12/05/2026"),
    .electedWithoutPost: CodeExample(
      "bầu phó bí thư phát ra 18 ứng cử @hà 17", mendedBy: "chức vụ @hà phó bí thư từ 03/09/2026"),
    .postNotWon: CodeExample(
      "bầu phó bí thư phát ra 18 ứng cử @hà 5\nchức vụ @hà phó bí thư từ 03/09/2026",
      do: Localized(
        vi: "Hoàn tác câu chức vụ; khi cấp trên chỉ định thì ghi từ ngày chỉ định.",
        en: "Undo the role; record it from the day of an appointment from above.")),
    .deletionWithoutRequests: CodeExample(
      "xóa tên @lâm từ 01/10/2026 căn cứ 31-QĐ/ĐU", mendedBy: "nhắc nhở @lâm: Yêu cầu viết bản tự kiểm điểm lần 1"),
    .dateAhead: CodeExample(
      "chức vụ @hà phó bí thư từ 03/09/9999", mendedBy: "hoàn tác 57\nchức vụ @hà phó bí thư từ 03/09/2026"),
    .remittedOver: CodeExample(
      when: Localized(vi: "thu 350.000 mà trích nộp 1.050.000", en: "350,000 collected and 1,050,000 sent up"),
      mendedBy: "hoàn tác 57\ntrích nộp 9/2026 105.000 ngày 05/10/2026"),
    .exemptionWithoutPapers: CodeExample(
      "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026",
      mendedBy:
        "miễn sinh hoạt @lan tuổi cao sức khỏe yếu từ 01/02/2026 căn cứ 05-NQ/CB hồ sơ y tế \"Giấy khám 20/01/2026\" báo cấp trên 05/02/2026"
    ),
    .probationerWithoutHelper: CodeExample(
      "đảng viên @lan \"Đỗ Thị Lan\" dự bị kết nạp 19/05/2026", mendedBy: "cập nhật @lan giúp đỡ @hòa từ 19/05/2026"),
    .admissionWithoutVote: CodeExample(
      "quần chúng \"Ngô Thị Mai\" quyết định 12/05/2026", mendedBy: "biểu quyết kết nạp \"Ngô Thị Mai\" tán thành 17"),
    .awayTogether: CodeExample(
      ["@bình", "@cường", "@hoa"].map { "chuyển sinh hoạt \($0) tạm thời về \"Trường Chính trị tỉnh\" từ 01/03/2026 đến 01/12/2026" }
        .joined(separator: "\n"),
      do: Localized(vi: "Đề nghị nơi đến lập chi bộ sinh hoạt tạm thời.", en: "Ask the receiving committee for a temporary cell.")),
    .candidateAge: CodeExample(
      "quần chúng \"Ngô Thị Mai\" sinh 20/10/2010 giúp đỡ @hòa giới thiệu 03/03/2026",
      do: Localized(
        vi: "Xem lại ngày sinh; quá tuổi thì xin ý kiến cấp trên.", en: "Check the day of birth; above the age ask the committee above.")),
    .candidateCourseOld: CodeExample(
      "quần chúng \"Ngô Thị Mai\" bồi dưỡng 10/06/2019 chi bộ xét 03/08/2026",
      mendedBy: "quần chúng \"Ngô Thị Mai\" bồi dưỡng 10/06/2026"),
    .candidateSteps: CodeExample(
      "quần chúng \"Ngô Thị Mai\" giúp đỡ @hòa bồi dưỡng 10/06/2026 chi bộ xét 03/08/2026 quyết định 20/08/2026",
      mendedBy: "quần chúng \"Ngô Thị Mai\" làm đơn 15/06/2026 thẩm tra 10/07/2026 lấy ý kiến 20/07/2026"),
    .candidateWithoutHelper: CodeExample(
      "quần chúng \"Ngô Thị Mai\" sinh 20/10/2001 giới thiệu 03/03/2026", mendedBy: "quần chúng \"Ngô Thị Mai\" giúp đỡ @hòa"),
    .ceremonyLate: CodeExample(
      "quần chúng \"Ngô Thị Mai\" quyết định 02/02/2026\nđảng viên @mai \"Ngô Thị Mai\" dự bị kết nạp 19/05/2026",
      do: Localized(vi: "Báo cáo cấp trên lý do chậm.", en: "Report the reason to the committee above.")),
    .manyVisitors: CodeExample(
      when: Localized(vi: "nhiều đảng viên sinh hoạt tạm thời trong chi bộ", en: "many members here for a time"),
      mendedBy: "tổ \"Tổ sinh hoạt tạm thời\" loại tổ đảng phụ trách @tuấn gồm @tú, @yến"),
    .noInspectionPlan: CodeExample(
      when: Localized(vi: "cả năm chưa có kế hoạch kiểm tra", en: "a year without an inspection plan"),
      mendedBy: "văn bản 02-KH/CB ngày 15/01/2026: Kế hoạch kiểm tra, giám sát năm 2026"),
    .paperLate: CodeExample(
      "tiếp nhận @tú \"Lê Anh Tú\" từ 01/04/2026 giới thiệu 02/01/2026",
      do: Localized(vi: "Yêu cầu giải trình và ghi vào biên bản.", en: "Ask for an explanation and put it in the minutes.")),
    .periodTooShort: CodeExample(
      "chuyển sinh hoạt @cường tạm thời về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026 đến 01/03/2026",
      do: Localized(vi: "Đi ngắn ngày thì không chuyển sinh hoạt: hoàn tác.", en: "For a short stay no transfer is made: undo.")),
    .readmittedEarly: CodeExample(
      when: Localized(
        vi: "kết nạp lại khi chưa đủ thời gian từ khi ra khỏi Đảng", en: "readmitted before the time since leaving has passed"),
      do: Localized(vi: "Xem lại ngày; chưa đủ thì chưa kết nạp lại.", en: "Check the days; readmission has to wait.")),
    .samePerson: CodeExample(
      when: Localized(vi: "khai một đảng viên hai lần, bằng hai mã", en: "one member declared twice, under two handles"),
      do: Localized(vi: "Hoàn tác câu khai sau; các câu khác dùng mã trước.", en: "Undo the later declaration; use the earlier handle.")),
    .transferLate: CodeExample(
      "chuyển sinh hoạt @cường về \"Đảng bộ phường Hà Cầu\" từ 01/08/2026 quyết định 02/01/2026",
      do: Localized(vi: "Yêu cầu làm thủ tục ngay và ghi lý do chậm.", en: "Ask for it at once and state why it was late.")),
  ]

  private static let followUpExamples: [FindingCode: CodeExample] = [
    .vaguePoint: CodeExample(
      "điểm 1 của 08-NQ/CB: Làm tốt công tác phòng chống bão lũ",
      mendedBy: "điều chỉnh điểm 1 của 08-NQ/CB do @bình hạn 30/09/2026: Giao người và thời hạn"),
    .overduePoint: CodeExample(
      when: Localized(vi: "điểm 1 của 08-NQ/CB quá hạn mà chưa kết luận", en: "point 1 of 08-NQ/CB is past its day and not concluded"),
      mendedBy: "kết luận điểm 1 của 08-NQ/CB hoàn thành: Phương án đã duyệt"),
    .vagueTarget: CodeExample(
      "chỉ tiêu 1 đạt 98%: Tỷ lệ hộ dân tham gia bảo hiểm y tế",
      mendedBy: "điều chỉnh chỉ tiêu 1 hạn 31/12/2026: Giao thời hạn"),
    .overdueTarget: CodeExample(
      when: Localized(
        vi: "chỉ tiêu 1 quá hạn mà chưa đạt hoặc chưa kết luận", en: "target 1 is past its day, not reached or not concluded"),
      mendedBy: "kết luận chỉ tiêu 1 hoàn thành: Đạt 98%"),
    .vagueShortcoming: CodeExample(
      "hạn chế 1: Tỷ lệ dự họp thấp",
      mendedBy: "điều chỉnh hạn chế 1 biện pháp \"Báo lịch họp trước 7 ngày\" hạn 31/12/2026: Thống nhất biện pháp"),
    .overdueShortcoming: CodeExample(
      when: Localized(vi: "hạn chế 1 quá hạn khắc phục", en: "shortcoming 1 is past the day it was to be mended by"),
      mendedBy: "kết luận hạn chế 1 hoàn thành: Đã khắc phục"),
    .unknownNumber: CodeExample(
      "họp thường kỳ 25/09/2025",
      mendedBy: "quy định \"meeting.day.last\" 7 từ 01/01/2025 nguồn \"Hướng dẫn của Thành ủy\" chưa kiểm chứng"),
    .newerNumber: CodeExample(
      "quy định \"meeting.day\" 15 từ 01/01/2025 nguồn \"Nếp của chi bộ\"",
      mendedBy: "quy định \"meeting.day\" 3 từ 28/10/2025 nguồn \"42-HD/BTCTW\" chưa kiểm chứng"),
    .materialLate: CodeExample(
      "họp thường kỳ 03/09/2026 gửi tài liệu 03/09/2026",
      do: Localized(
        vi: "Lần sau gửi sớm hơn; ghi nhầm ngày thì đính chính câu họp.",
        en: "Send it earlier next time; correct the meeting statement if the day is wrong.")),
    .sameDayMeeting: CodeExample(
      "họp thường kỳ 03/09/2026 lúc 8:00\nbế mạc\nhọp thường kỳ 03/09/2026 lúc 19:00",
      do: Localized(
        vi: "Ghi trùng thì hoàn tác; họp hai lần thì xuất từng buổi: xuất biên bản ngày 03/09/2026 lúc 8:00.",
        en: "Undo one stated twice; of two held, write each: export minutes date 03/09/2026 at 8:00.")),
    .metByGroups: CodeExample(
      "họp thường kỳ 03/09/2026 tại các tổ đảng",
      do: Localized(
        vi: "Chi bộ không đủ điều kiện thì họp toàn chi bộ; ghi nhầm thì đính chính câu họp.",
        en: "A cell that may not do so meets as a whole; correct the meeting statement if it is wrong.")),
    .resolutionSentLate: CodeExample(
      "đã gửi 08-NQ/CB ngày 15/09/2026",
      do: Localized(vi: "Ghi lý do khi chấp nhận, lần sau gửi sớm hơn.", en: "Accept it with the reason; send earlier next time.")),
    .scoreSentLate: CodeExample(
      "đã gửi chấm điểm 03/09/2026 ngày 15/09/2026",
      do: Localized(vi: "Ghi lý do khi chấp nhận, lần sau gửi sớm hơn.", en: "Accept it with the reason; send earlier next time.")),
    .scoreIncomplete: CodeExample(
      "chấm điểm thời gian 5", mendedBy: "chấm điểm thời gian 5 tỷ lệ dự 5 chuẩn bị 10 tiến hành 38 nguyên tắc 5 kết quả 28 kết thúc 5"),
    .scoreAgainstRecord: CodeExample(
      when: Localized(vi: "tự chấm tỷ lệ dự 5 điểm mà sổ chỉ được 3", en: "attendance scored 5 where the record bears 3"),
      mendedBy: "chấm điểm thời gian 5 tỷ lệ dự 3 chuẩn bị 10 tiến hành 38 nguyên tắc 5 kết quả 28 kết thúc 5"),
    .ineligibleCandidate: CodeExample(
      "bầu bí thư số lượng 1 phát ra 18 thu về 18 hợp lệ 18 ứng cử @hạnh 18",
      do: Localized(vi: "Bầu lại: đảng viên dự bị không ứng cử.", en: "Elect again: a probationary member may not stand.")),
    .vacantSeats: CodeExample(
      "bầu chi ủy viên số lượng 3 phát ra 18 thu về 18 hợp lệ 18 ứng cử @an 17, @hà 16, @bình 5",
      mendedBy: "bầu chi ủy viên vòng 2 số lượng 1 phát ra 18 thu về 18 hợp lệ 18 ứng cử @bình 12"),
  ]

  private static let orderExamples: [FindingCode: CodeExample] = [
    .tooFewOfficial: CodeExample(
      when: Localized(vi: "chi bộ chỉ còn hai đảng viên chính thức", en: "only two official members are left"),
      mendedBy: "tiếp nhận @tú \"Lê Anh Tú\" chính thức 03/02/2015"),
    .noCommittee: CodeExample(
      when: Localized(vi: "chi bộ có 12 đảng viên chính thức mà chưa ghi chi ủy", en: "12 official members and no committee on record"),
      mendedBy: "chức vụ @tuấn chi ủy viên từ 20/04/2025"),
    .largeCommittee: CodeExample(
      when: Localized(vi: "chi ủy có 8 người", en: "a committee of eight"),
      mendedBy: "chức vụ @tuấn chi ủy viên từ 20/04/2025 đến 01/09/2026"),
    .secretary: CodeExample(
      when: Localized(vi: "chi bộ không có bí thư, hoặc có hai", en: "no secretary, or two"), mendedBy: "chức vụ @an bí thư từ 15/01/2025"),
    .postOfInactive: CodeExample(
      "chuyển sinh hoạt @hà về \"Đảng bộ phường Hà Cầu\" từ 01/08/2026", mendedBy: "chức vụ @hà phó bí thư từ 15/01/2025 đến 01/08/2026"),
    .noGroups: CodeExample(
      when: Localized(vi: "chi bộ đông mà chưa chia tổ", en: "a large cell without groups"),
      mendedBy: "tổ \"Tổ 1\" phụ trách @an gồm @bình, @hoa từ 15/01/2026"),
    .groupWithoutHead: CodeExample("tổ \"Tổ 1\" gồm @bình, @hoa từ 15/01/2026", mendedBy: "tổ \"Tổ 1\" phụ trách @an từ 15/01/2026"),
    .congressDue: CodeExample(
      when: Localized(vi: "nhiệm kỳ 2020-2025 đã hết mà chưa đại hội", en: "the term 2020-2025 is over and no congress was held"),
      mendedBy: "họp đại hội 20/04/2025 lúc 8:00"),
    .duplicateNumber: CodeExample(
      when: Localized(vi: "hai nghị quyết cùng số 08-NQ/CB trong một nhiệm kỳ", en: "two resolutions numbered 08-NQ/CB in one term"),
      do: Localized(vi: "Hoàn tác câu sau rồi ghi lại với số kế tiếp.", en: "Undo the second and state it with the next number.")),
    .documentType: CodeExample(
      "văn bản 01-CT/CB ngày 05/01/2026: Về công tác năm",
      do: Localized(
        vi: "Chi bộ không ra chỉ thị: dùng nghị quyết (NQ) hoặc thông báo (TB).",
        en: "A cell issues no directives: use a resolution (NQ) or notice (TB).")),
    .garbledText: CodeExample(
      "phát biểu @an: §ång chÝ B×nh ®Ò nghÞ", mendedBy: "phát biểu @an: Đồng chí Bình đề nghị"),
    .numberGap: CodeExample(
      "nghị quyết 08-NQ/CB: Nghị quyết tháng 8\nnghị quyết 10-NQ/CB: Nghị quyết tháng 10",
      mendedBy: "văn bản 09-NQ/CB ngày 05/09/2026: Nghị quyết tháng 9"),
  ]

  private static let membershipExamples: [FindingCode: CodeExample] = [
    .probationOver: CodeExample(
      when: Localized(
        vi: "@hạnh hết 12 tháng dự bị mà chưa xét công nhận", en: "@hạnh's probation is over and recognition was not considered"),
      mendedBy: "công nhận chính thức @hạnh từ 03/02/2026 căn cứ 12-QĐ/ĐU"),
    .recognitionDate: CodeExample("công nhận chính thức @hạnh từ 15/04/2026", mendedBy: "công nhận chính thức @hạnh từ 03/02/2026"),
    .standingWithoutVote: CodeExample(
      "xóa tên @lâm từ 01/10/2026", mendedBy: "biểu quyết xóa tên đối với @lâm kín tán thành 15"),
    .endingNotAllowed: CodeExample(
      "khai trừ @mai từ 01/10/2026", do: Localized(vi: "Hoàn tác; đảng viên dự bị thì xóa tên.", en: "Undo; a probationer is deleted.")),
    .periodOver: CodeExample(
      "chuyển sinh hoạt @cường tạm thời về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026 đến 01/08/2026", mendedBy: "trở lại @cường từ 01/08/2026"
    ),
    .periodTooLong: CodeExample(
      "chuyển sinh hoạt @cường tạm thời về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026 đến 01/02/2029",
      mendedBy: "chuyển sinh hoạt @cường về \"Đảng bộ phường Hà Cầu\" từ 01/02/2026"),
    .exemptionWithoutEnd: CodeExample(
      "miễn sinh hoạt @lan lý do khác từ 01/02/2026", mendedBy: "miễn sinh hoạt @lan lý do khác từ 01/02/2026 đến 01/08/2026"),
  ]

  private static let duesExamples: [FindingCode: CodeExample] = [
    .duesThreeMonths: CodeExample(
      when: Localized(vi: "@lâm ba tháng trong năm chưa đóng đảng phí", en: "@lâm owes dues for three months of the year"),
      mendedBy: "đảng phí 8/2026 @lâm"),
    .duesMonths: CodeExample(
      when: Localized(vi: "@lâm hai tháng chưa đóng đảng phí", en: "@lâm owes dues for two months"), mendedBy: "đảng phí 8/2026 @lâm"),
    .remittedShort: CodeExample(
      when: Localized(vi: "trích nộp ít hơn phần phải nộp", en: "less sent up than was to be sent"), mendedBy: "trích nộp 9/2026 45.000"),
    .duesAhead: CodeExample(
      "đảng phí 9/2026 @bình 124.200", do: Localized(vi: "Hoàn tác nếu ghi nhầm số tiền.", en: "Undo if the amount is a slip.")),
    .duesNotRecorded: CodeExample(
      when: Localized(vi: "tháng 8 chưa ghi ai đóng đảng phí", en: "no dues on record for August"), mendedBy: "đảng phí 8/2026 tất cả"),
    .duesNotOwed: CodeExample(
      "đảng phí 8/2026 @cường",
      do: Localized(vi: "Hoàn tác: tháng đó đồng chí đóng ở nơi khác.", en: "Undo: the member pays elsewhere that month.")),
    .duesTwice: CodeExample("đảng phí 8/2026 @bình\nđảng phí 8/2026 @bình", do: Localized(vi: "Hoàn tác câu sau.", en: "Undo the second.")),
    .duesFreeListed: CodeExample("đảng phí 8/2026 tất cả", mendedBy: "đảng phí 8/2026 tất cả trừ @lan"),
    .duesShort: CodeExample(
      when: Localized(vi: "đóng ít hơn mức đã ghi", en: "less paid than the rate on record"),
      mendedBy: "đảng phí 8/2026 @bình 12.420"),
    .noDuesRate: CodeExample(
      when: Localized(vi: "@bình chưa có định mức đảng phí", en: "@bình has no dues rate"),
      mendedBy: "định mức đảng phí @bình trong tuổi lao động vùng 3 từ 01/02/2026"),
    .reliefTooLong: CodeExample(
      "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2028", mendedBy: "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027"),
    .reliefOver: CodeExample(
      when: Localized(vi: "thời hạn giảm đảng phí của @lan đã hết", en: "@lan's relief is over"),
      mendedBy: "miễn giảm đảng phí @lan 50% từ 01/03/2027 đến 28/02/2028"),
    .reliefShare: CodeExample(
      "miễn giảm đảng phí @lan 40% từ 01/03/2026 đến 28/02/2027", mendedBy: "miễn giảm đảng phí @lan 50% từ 01/03/2026 đến 28/02/2027"),
    .noDuesCollector: CodeExample(
      when: Localized(vi: "chưa ghi ai thu đảng phí", en: "nobody is named to collect dues"),
      mendedBy: "chức vụ @hà thu đảng phí từ 01/02/2026"),
  ]
}
