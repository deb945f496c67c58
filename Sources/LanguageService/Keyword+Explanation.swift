import Diagnostics
import Syntax

extension Keyword {
  /// What the statement that begins with the keyword is for, in a few words; empty for words that begin none.
  public var explanation: Localized {
    switch self {
    case .cell, .term, .member, .role, .update, .group, .candidate, .document, .regulation, .rule, .dated: cellExplanation
    case .exempt, .resume, .transfer, .receive, .confirm, .suspend, .remove, .expel, .withdraw, .deceased: standingExplanation
    case .assign, .adjust, .handOver, .stop, .plan, .support, .inspect: assignmentExplanation
    case .meeting, .guest, .attend, .absent, .arrive, .leave, .item, .score, .readBack, .close, .sent: meetingExplanation
    case .say, .report, .discuss, .conclude, .vote, .elect, .resolve, .point, .target, .shortcoming, .commend, .remind: talkExplanation
    case .duesRate, .duesRelief, .remit, .dues, .residence, .review, .propose, .classify: yearExplanation
    case .show, .count, .check, .explain, .fix, .accept, .history, .status, .suggest: askingExplanation
    case .template, .use, .let, .ask, .forEach, .if, .else, .end, .include, .expect, .saveTemplate: scriptExplanation
    case .undo, .redo, .correct, .export, .help, .language, .quit: shellExplanation
    case .under, .kind, .code, .founded, .place, .born, .sex, .male, .female, .admitted, .official, .job, .strengths,
      .circumstances, .card, .name, .probationary, .temporary, .from, .until, .to, .recipient, .secretary, .deputy,
      .committeeMember, .groupLeader, .helper, .introduced, .course, .applied, .vetted, .consulted, .considered, .decided, .dropped,
      .employer, .union, .baseCommittee, .higher, .round, .duesCollector, .insured, .pension, .merit,
      .student, .working, .retired, .region, .income, .head, .adding,
      .removing, .partyGroup, .team, .ageOrHealth, .other, .basis, .issuer, .date,
      .including, .source, .unverified, .fixed,
      .adHoc, .seasonal, .due, .monthly, .quarterly, .yearly, .days, .monthEnd, .product, .lead, .follower, .area, .households, .household,
      .cause, .remedy, .proposal, .addressee, .unit, .content, .regular, .thematic, .committee,
      .congress, .yearEnd, .at, .in, .online, .material, .byGroups, .chair, .clerk, .preparer, .month, .topic, .post, .organisation, .all,
      .except,
      .excused,
      .unexcused, .by, .on, .reaching, .done, .exceeded, .onTrack, .late, .notMet, .secret, .resolution, .admission, .recognition,
      .deletion, .expulsion, .discipline, .dismissal, .of, .inFavour, .against, .abstain, .draft, .irregular, .year, .selfRated,
      .points, .excellent, .good, .complete, .notComplete, .person, .assignment, .agenda, .purpose, .light,
      .reason, .seats, .given, .collected, .valid, .candidates, .supervising, .timing, .attendance, .preparation, .conduct, .principles,
      .results, .closing, .medical, .told:
      Localized(vi: "", en: "")
    case .where, .groupBy, .orderBy, .descending, .first, .asOf, .as, .table, .csv, .json, .chart, .total, .average, .least, .greatest,
      .share, .and, .or,
      .not, .nothing, .within, .possessive,
      .today, .true, .false, .into, .default, .choice, .quarter, .firstHalf, .secondHalf, .typeText, .typeNumber, .typeTime, .typePercent,
      .typeTask, .typeMoney,
      .typeDocument, .typeTruth, .typeMembers, .minutes,
      .assignmentTable, .assignmentResolution, .ratingSummary, .duesBook, .duesReport, .rollCall, .selfReview, .changeSlip,
      .vietnamese, .english:
      Localized(vi: "", en: "")
    }
  }

  private var cellExplanation: Localized {
    switch self {
    case .cell: Localized(vi: "khai hoặc chọn chi bộ", en: "declare or select a cell")
    case .term: Localized(vi: "nhiệm kỳ của chi bộ", en: "the cell's term")
    case .member: Localized(vi: "ghi đảng viên vào danh sách", en: "put a member on the roster")
    case .role: Localized(vi: "giao chức vụ", en: "give a post")
    case .update: Localized(vi: "sửa thông tin của đảng viên", en: "change a member's facts")
    case .candidate: Localized(vi: "quần chúng ưu tú và các bước đến kết nạp", en: "a candidate and the steps to admission")
    case .group: Localized(vi: "tổ đảng, tổ công tác, địa bàn và các hộ", en: "a party group, team or area and its households")
    case .document: Localized(vi: "vào sổ văn bản đến, đi", en: "register a document")
    case .regulation: Localized(vi: "quy chế làm việc và nhiệm vụ ghi trong đó", en: "the working regulation and its tasks")
    case .rule: Localized(vi: "đặt mức của một quy định", en: "set the number of a rule")
    default: Localized(vi: "đặt ngày cho các câu sau", en: "set the day of what follows")
    }
  }

  private var standingExplanation: Localized {
    switch self {
    case .exempt: Localized(vi: "miễn công tác và sinh hoạt", en: "exempt from work and activity")
    case .resume: Localized(vi: "trở lại sinh hoạt", en: "come back to activity")
    case .transfer: Localized(vi: "chuyển đi nơi khác, chính thức hoặc tạm thời", en: "move elsewhere, for good or for a time")
    case .receive: Localized(vi: "tiếp nhận từ nơi khác đến", en: "take in from elsewhere")
    case .confirm: Localized(vi: "đảng viên dự bị thành chính thức", en: "a probationary member becomes official")
    case .suspend: Localized(vi: "đình chỉ sinh hoạt", en: "suspend from activity")
    case .remove: Localized(vi: "xóa tên trong danh sách", en: "delete from the list")
    case .expel: Localized(vi: "khai trừ khỏi Đảng", en: "expel from the Party")
    case .withdraw: Localized(vi: "xin ra khỏi Đảng", en: "withdraw from the Party")
    default: Localized(vi: "đảng viên từ trần", en: "a member has died")
    }
  }

  private var assignmentExplanation: Localized {
    switch self {
    case .assign: Localized(vi: "giao nhiệm vụ cho đảng viên", en: "give a member a task")
    case .adjust: Localized(vi: "đổi hạn, người, sản phẩm của việc, điểm, chỉ tiêu", en: "change a task, point, target or shortcoming")
    case .handOver: Localized(vi: "chuyển nhiệm vụ cho người khác", en: "hand a task to another member")
    case .stop: Localized(vi: "thôi giao một nhiệm vụ", en: "stop a task")
    case .plan: Localized(vi: "kế hoạch thực hiện của đảng viên", en: "the member's own plan for a task")
    case .support: Localized(vi: "chi bộ gỡ khó cho một nhiệm vụ", en: "what the cell does about a difficulty")
    default: Localized(vi: "kiểm tra một nhiệm vụ", en: "inspect a task")
    }
  }

  private var meetingExplanation: Localized {
    switch self {
    case .meeting: Localized(vi: "mở cuộc họp", en: "open a meeting")
    case .guest: Localized(vi: "khách dự họp", en: "a guest of the meeting")
    case .attend: Localized(vi: "điểm danh người có mặt", en: "who is present")
    case .absent: Localized(vi: "người vắng, có hoặc không có lý do", en: "who is absent, with or without reason")
    case .arrive: Localized(vi: "người đến sau", en: "who comes later")
    case .leave: Localized(vi: "người về trước", en: "who leaves early")
    case .item: Localized(vi: "mở mục tiếp theo của chương trình", en: "open an item of the agenda")
    case .score: Localized(vi: "chấm điểm chất lượng buổi sinh hoạt", en: "score the meeting's quality")
    case .readBack: Localized(vi: "đọc lại biên bản đến lúc này", en: "read back the minutes so far")
    case .sent: Localized(vi: "ngày đã gửi nghị quyết, báo cáo điểm", en: "when a resolution or a score was sent up")
    default: Localized(vi: "kết thúc cuộc họp", en: "close the meeting")
    }
  }

  private var talkExplanation: Localized {
    switch self {
    case .say: Localized(vi: "ý kiến của đảng viên hoặc khách", en: "words of a member or guest")
    case .report: Localized(vi: "đảng viên báo cáo nhiệm vụ", en: "a member reports on a task")
    case .discuss: Localized(vi: "ý kiến về một nhiệm vụ hoặc đảng viên", en: "an opinion on a task or a member")
    case .conclude:
      Localized(vi: "chủ trì kết luận nhiệm vụ, điểm hoặc mục đang bàn", en: "the chair's conclusion on a task, point or item")
    case .vote: Localized(vi: "ghi số phiếu, kết quả tự tính", en: "count the votes; the result is computed")
    case .elect: Localized(vi: "kiểm phiếu bầu, ai trúng cử tự tính", en: "count an election; who is elected is computed")
    case .resolve: Localized(vi: "ghi nghị quyết, lấy số tiếp theo", en: "record a resolution under the next number")
    case .point: Localized(vi: "một điểm của nghị quyết: ai, việc gì, hạn", en: "a point of a resolution: who, what, by when")
    case .target: Localized(vi: "chỉ tiêu cần đạt", en: "a figure to reach")
    case .shortcoming: Localized(vi: "hạn chế, nguyên nhân, biện pháp", en: "a shortcoming, its cause and remedy")
    case .commend: Localized(vi: "biểu dương đảng viên", en: "praise a member")
    default: Localized(vi: "nhắc nhở đảng viên", en: "remind a member")
    }
  }

  private var yearExplanation: Localized {
    switch self {
    case .duesRate: Localized(vi: "mức đảng phí đảng viên phải đóng", en: "what a member owes a month")
    case .duesRelief: Localized(vi: "miễn, giảm đảng phí có thời hạn", en: "waive or reduce dues for a time")
    case .remit: Localized(vi: "đảng phí nộp lên cấp trên", en: "dues sent up")
    case .dues: Localized(vi: "thu đảng phí của một tháng", en: "dues of a month")
    case .residence: Localized(vi: "nhận xét của nơi cư trú", en: "the comment from the place of residence")
    case .review: Localized(vi: "tự kiểm điểm cuối năm", en: "the self-review of the year")
    case .propose: Localized(vi: "mức do một tổ chức đề nghị", en: "the level a body proposes")
    default: Localized(vi: "xếp loại chất lượng cuối năm", en: "the quality rating of the year")
    }
  }

  private var askingExplanation: Localized {
    switch self {
    case .show: Localized(vi: "hỏi danh sách bất kỳ thành bảng", en: "show any collection as a table")
    case .count: Localized(vi: "đếm các dòng của một danh sách", en: "count the rows of a collection")
    case .check: Localized(vi: "đối chiếu với quy định", en: "check the record against the rules")
    case .explain: Localized(vi: "giải thích một kết quả, một người, một mã", en: "explain a result, a member, a code")
    case .fix: Localized(vi: "câu sửa một điều rà soát tìm thấy", en: "the statement that mends a finding")
    case .accept: Localized(vi: "chấp nhận một điều rà soát tìm thấy, có lý do", en: "accept a finding, with the reason")
    case .suggest: Localized(vi: "gợi ý người, phân công, chương trình họp", en: "suggest people, assignments, an agenda")
    case .history: Localized(vi: "mọi việc đã ghi về một người, một nhiệm vụ", en: "all that is recorded of a member or task")
    default: Localized(vi: "toàn cảnh chi bộ", en: "the cell at a glance")
    }
  }

  private var scriptExplanation: Localized {
    switch self {
    case .template: Localized(vi: "đặt một mẫu có tham số", en: "declare a template with parameters")
    case .use: Localized(vi: "dùng một mẫu", en: "use a template")
    case .let: Localized(vi: "đặt tên cho một giá trị", en: "name a value")
    case .ask: Localized(vi: "hỏi người dùng", en: "ask the user")
    case .forEach: Localized(vi: "lặp lại với từng dòng của danh sách", en: "repeat for each row of a collection")
    case .if: Localized(vi: "chỉ làm khi đúng điều kiện", en: "do only if a condition holds")
    case .else: Localized(vi: "ngược lại thì làm", en: "do otherwise")
    case .end: Localized(vi: "đóng mẫu, với mỗi, nếu", en: "close template, for each, if")
    case .saveTemplate: Localized(vi: "lưu một cuộc họp đã qua thành mẫu", en: "save a past meeting as a template")
    case .include: Localized(vi: "chạy một tệp khác", en: "run another file")
    default: Localized(vi: "dừng nếu điều kiện không đúng", en: "stop unless a condition holds")
    }
  }

  private var shellExplanation: Localized {
    switch self {
    case .undo: Localized(vi: "lấy lại câu vừa ghi", en: "take back a record")
    case .redo: Localized(vi: "ghi lại câu đã hoàn tác", en: "restore what was taken back")
    case .correct: Localized(vi: "sửa một câu của cuộc họp đã bế mạc", en: "correct a statement of a closed meeting")
    case .export:
      Localized(vi: "xuất biên bản, bảng biểu, nghị quyết ra tệp", en: "write minutes, tables and resolutions to a file")
    case .help: Localized(vi: "cách viết các câu", en: "how statements are written")
    case .language: Localized(vi: "đổi ngôn ngữ hiển thị", en: "change the language shown")
    default: Localized(vi: "ra khỏi chương trình", en: "leave the program")
    }
  }
}
