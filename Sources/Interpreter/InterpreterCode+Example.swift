import Diagnostics

extension InterpreterCode {
  public var example: CodeExample? {
    InterpreterCode.nameExamples[self] ?? InterpreterCode.factExamples[self] ?? InterpreterCode.scriptExamples[self]
      ?? InterpreterCode.recordExamples[self]
  }

  private static let nameExamples: [InterpreterCode: CodeExample] = [
    .unknownMember: CodeExample(
      "biểu dương @bính: Hoàn thành tốt", mendedBy: "biểu dương @bình: Hoàn thành tốt"),
    .ambiguousMember: CodeExample(
      "biểu dương @ha: Hoàn thành tốt", do: Localized(vi: "Viết đủ dấu: @hà hoặc @hạ.", en: "Write the marks: @hà or @hạ.")),
    .unknownCandidate: CodeExample(
      "biểu quyết kết nạp \"Ngô Thị Mại\" tán thành 17", mendedBy: "biểu quyết kết nạp \"Ngô Thị Mai\" tán thành 17"),
    .unknownTask: CodeExample(
      "kết luận #9 hoàn thành", do: Localized(vi: "Xem số: xem nhiệm vụ.", en: "Look the number up: show nhiệm vụ.")),
    .unknownFollowUp: CodeExample(
      "kết luận chỉ tiêu 9 hoàn thành: Đạt", do: Localized(vi: "Xem số: xem chỉ tiêu.", en: "Look the number up: show chỉ tiêu.")),
    .noCell: CodeExample("nhiệm kỳ 2025-2030", mendedBy: "chi bộ \"Chi bộ thôn Đông\"\nnhiệm kỳ 2025-2030"),
    .ambiguousCell: CodeExample(
      "chi bộ \"Thon Dong\"", do: Localized(vi: "Viết đủ dấu tên chi bộ.", en: "Write the cell's name with its marks.")),
    .ambiguousName: CodeExample(
      "quần chúng \"Ngo Thi Mai\" giới thiệu 03/09/2026", mendedBy: "quần chúng \"Ngô Thị Mai\" giới thiệu 03/09/2026"),
    .unknownName: CodeExample("gán x = người vắng", mendedBy: "gán người vắng = 2\ngán x = người vắng"),
    .unknownField: CodeExample(
      "xem nhiệm vụ theo mầu", do: Localized(vi: "Dùng một trường có trong gợi ý.", en: "Use a field the hint lists.")),
    .unknownCollection: CodeExample("xem nhiệm vụu khi quá hạn", mendedBy: "xem nhiệm vụ khi quá hạn"),
    .ungroupedColumn: CodeExample("xem nhiệm vụ theo người gồm hạn", mendedBy: "xem nhiệm vụ theo người, hạn"),
    .unknownTemplate: CodeExample("dùng \"sinh hoạt thường kys\"", mendedBy: "dùng \"sinh hoạt thường kỳ\""),
    .templateArgument: CodeExample(
      "mẫu \"điểm danh nhanh\" (ngày: ngày)\n    tình hình\nhết\ndùng \"điểm danh nhanh\" (giờ: 19:00)",
      do: Localized(vi: "Dùng tên tham số ghi ở đầu mẫu.", en: "Use a parameter the template's first line names.")),
    .nothingToExplain: CodeExample(
      "giải thích xếp loại @an năm 2020", do: Localized(vi: "Xem có gì: xem xếp loại.", en: "See what there is: show xếp loại.")),
    .unknownFinding: CodeExample("sửa 99", do: Localized(vi: "Xem lại danh sách: rà soát.", en: "See the list again: check.")),
    .ambiguousFinding: CodeExample("sửa task.vague", mendedBy: "sửa task.vague #2"),
    .unknownCode: CodeExample("giải thích task.overdu", mendedBy: "giải thích task.overdue"),
  ]

  private static let factExamples: [InterpreterCode: CodeExample] = [
    .otherOwner: CodeExample("báo cáo @an #2: Đã xong", mendedBy: "báo cáo @bình #2: Đã xong"),
    .taskEnded: CodeExample("điều chỉnh #3 hạn 31/12/2026", mendedBy: "phân công @an hạn 31/12/2026: Việc mới"),
    .impossibleDate: CodeExample("phân công @an hạn 31/09/2026: Việc", mendedBy: "phân công @an hạn 30/09/2026: Việc"),
    .impossibleValue: CodeExample("báo cáo @bình #2 đạt 4/0", mendedBy: "báo cáo @bình #2 đạt 4/11"),
    .noMeeting: CodeExample("mục 1: Thông tin thời sự", mendedBy: "họp thường kỳ 03/09/2026 lúc 19:00\nmục 1: Thông tin thời sự"),
    .meetingOpen: CodeExample("họp thường kỳ 04/09/2026", mendedBy: "bế mạc lúc 20:45\nhọp thường kỳ 04/09/2026"),
    .unconcluded: CodeExample(
      "mục 1: Kiểm điểm\nbế mạc lúc 20:45", mendedBy: "mục 1: Kiểm điểm\nkết luận: Chi bộ thống nhất\nbế mạc lúc 20:45"),
    .tooManyVotes: CodeExample(
      "biểu quyết tán thành 40: Thông qua",
      do: Localized(vi: "Đếm lại phiếu, hoặc ghi đủ người có mặt.", en: "Count again, or state who is present.")),
    .refused: CodeExample("có mặt @hà, @hà", mendedBy: "có mặt @hà"),
    .wrongType: CodeExample("gán x = 1 * \"hai\"", mendedBy: "gán x = 1 * 2"),
    .divisionByZero: CodeExample(
      "gán x = 1 / 0", do: Localized(vi: "Kiểm tra số chia trước bằng nếu.", en: "Test the divisor with if first.")),
    .nothingToAssign: CodeExample(
      when: Localized(
        vi: "đề xuất phân công khi không còn nhiệm vụ nào chờ giao", en: "suggest assignment while no task waits to be given"),
      do: Localized(vi: "Ghi các việc cần giao, rồi gõ lại.", en: "Write the tasks to be given, then ask again.")),
  ]

  private static let scriptExamples: [InterpreterCode: CodeExample] = [
    .recursion: CodeExample(
      "mẫu \"a\"\n    dùng \"a\"\nhết\ndùng \"a\"",
      do: Localized(vi: "Bỏ câu dùng trong mẫu.", en: "Leave the use within the template out.")),
    .noAnswer: CodeExample(
      "hỏi \"Ai vắng?\" vào người vắng dạng chữ", mendedBy: "hỏi \"Ai vắng?\" vào người vắng dạng chữ mặc định \"không\""),
    .includeCycle: CodeExample(
      when: Localized(vi: "tệp a.chibo có câu gộp \"a.chibo\"", en: "the file a.chibo says include \"a.chibo\""),
      do: Localized(vi: "Bỏ một câu gộp trong vòng.", en: "Take one include out of the circle.")),
    .includeFailed: CodeExample(
      "gộp \"khong-co.chibo\"",
      do: Localized(vi: "Sửa tên tệp; tệp nằm trong thư mục của kịch bản.", en: "Correct the name; the file lies in the script's folder.")),
    .expectation: CodeExample(
      "khẳng định đếm(nhiệm vụ) = 99: Đủ nhiệm vụ",
      do: Localized(vi: "Xem điều khẳng định sai ở đâu: xem nhiệm vụ.", en: "See why it does not hold: show nhiệm vụ.")),
    .limit: CodeExample(
      when: Localized(
        vi: "một mẫu dùng hai lần mẫu khác, mẫu ấy lại dùng hai lần mẫu khác nữa, ba mươi tầng như vậy",
        en: "a template that uses another twice, which uses another twice, thirty deep"),
      do: Localized(vi: "Bỏ bớt tầng, hoặc chia thành nhiều kịch bản.", en: "Take levels out, or divide it into several scripts.")),
    .interrupted: CodeExample(
      when: Localized(vi: "nhấn Ctrl-C khi kịch bản đang chạy", en: "Ctrl-C while the script runs"),
      do: Localized(vi: "Chạy lại từ đầu; chưa ghi gì.", en: "Run it again; nothing was kept.")),
    .notARule: CodeExample(
      when: Localized(
        vi: "câu phân công trong tệp scripts/rules/sinh-hoat.chibo", en: "an assign statement in scripts/rules/sinh-hoat.chibo"),
      mendedBy: "quy định \"meeting.minutes.minimum\" 90 từ 23/07/2025 nguồn \"Chỉ thị 50-CT/TW\""),
  ]

  private static let recordExamples: [InterpreterCode: CodeExample] = [
    .nothingToUndo: CodeExample(
      "làm lại", do: Localized(vi: "Làm lại chỉ sau một câu hoàn tác.", en: "Redo follows an undo only.")),
    .cannotUndo: CodeExample(
      "hoàn tác 3",
      do: Localized(vi: "Hoàn tác câu ghi sau trước.", en: "Undo the later record first.")),
    .sealed: CodeExample(
      when: Localized(
        vi: "hoàn tác một câu của cuộc họp đã bế mạc mà không có lý do", en: "undo of a record in a closed meeting, without a reason"),
      mendedBy: "hoàn tác 57: Ghi nhầm tên"),
    .notSealed: CodeExample(
      "đính chính 3 lý do \"Ghi nhầm tên\": tình hình",
      do: Localized(vi: "Cuộc họp chưa bế mạc thì hoàn tác rồi ghi lại.", en: "Before the meeting is closed, undo and state it again.")),
    .unfitPaper: CodeExample("xuất biên bản tháng 9/2026", mendedBy: "xuất biên bản ngày 03/09/2026"),
    .unknownRecord: CodeExample("hoàn tác 9999", do: Localized(vi: "Xem số: xem bản ghi.", en: "Look the number up: show bản ghi.")),
  ]
}
