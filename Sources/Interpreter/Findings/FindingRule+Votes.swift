import Diagnostics
import Domain

extension FindingCode {
  var voteRule: Localized? {
    switch self {
    case .uncountedVote:
      Localized(
        vi:
          "Số tán thành, không tán thành và không ý kiến cộng lại phải bằng số đảng viên có quyền biểu quyết đang có mặt. Biểu quyết lại "
          + "cùng nội dung trong buổi họp thay cho lần trước.",
        en:
          "Votes for, against and abstaining add up to the present members who may vote. A vote counted again in the same meeting "
          + "replaces the first."
      )
    case .overcountedVote:
      Localized(
        vi:
          "Số phiếu không thể nhiều hơn số đồng chí được biểu quyết đang có mặt. Khi điểm danh được ghi sau, ghi lại hoặc sửa lại thì các lần "
          + "biểu quyết, bầu, xếp loại được tính lại; chưa khớp thì chưa có kết quả.",
        en:
          "There cannot be more votes than members present who may vote. When the roll is called later, again or corrected, votes, elections "
          + "and ratings are measured again; while they do not agree there is no result.")
    case .voteNotAllowed:
      Localized(
        vi:
          "Công nhận chính thức chỉ biểu quyết khi đã hết thời gian dự bị; người đã là đảng viên thì không kết nạp nữa. Đảng viên dự bị chỉ bị "
          + "khiển trách hoặc cảnh cáo; chỉ người có chức vụ mới bị cách chức. Đảng viên sinh hoạt tạm thời đến do chi bộ gốc xem xét. Chi ủy không có thẩm quyền kỷ luật.",
        en:
          "Recognition is voted on when probation is over, and who is a member is not admitted again. A probationary member is only "
          + "reprimanded or warned; only who holds a post is dismissed from it. On a visitor the home cell decides. A committee has no power to discipline."
      )
    case .postNotWon:
      Localized(
        vi: "Chức vụ bầu tại hội nghị, đại hội là của người trúng cử. Người không trúng cử chỉ giữ chức vụ khi cấp trên chỉ định sau đó.",
        en: "A post voted on at a meeting belongs to who is elected. Another holds it only by a later appointment from above.")
    case .openVote:
      Localized(
        vi:
          "Kỷ luật, cách chức và khai trừ được biểu quyết bằng bỏ phiếu kín. Biểu quyết lại cùng nội dung trong buổi họp thay cho "
          + "lần trước.",
        en:
          "Discipline, dismissal and expulsion are voted by secret ballot. A vote counted again in the same meeting replaces the "
          + "first.")
    case .failedVotes:
      Localized(
        vi:
          "Kết nạp, công nhận chính thức hoặc xóa tên biểu quyết nhiều lần vẫn không đạt tỷ lệ thì chi bộ báo cáo lên cấp trên "
          + "kèm đầy đủ kết quả. Các lần về cùng một đảng viên hay quần chúng tính chung; biểu quyết không ghi về ai thì tính theo cùng nội dung. Báo "
          + "cáo (BC) của chi bộ ghi sổ từ ngày biểu quyết lần cuối là đã báo cáo.",
        en:
          "When an admission, recognition or deletion has failed several times, the cell reports up with the full result. Votes "
          + "on one person count together, those that name nobody by their words. A report (BC) of the cell registered since the "
          + "last vote settles it.")
    case .resolutionWithoutVote:
      Localized(
        vi:
          "Nghị quyết được thông qua bằng biểu quyết trong cuộc họp và phải đạt tỷ lệ. Nghị quyết tính theo lần biểu quyết gần "
          + "nhất trước nó; nếu trước đó chưa biểu quyết thì theo lần ngay sau. Nghị quyết cũ chỉ cần vào sổ thì ghi bằng câu văn "
          + "bản.",
        en:
          "A resolution is passed by a vote in a meeting. It goes by the last vote before it, or by the first after it when "
          + "there was none. An older resolution that only belongs in the register is stated as a document.")
    case .admissionWithoutVote:
      Localized(
        vi:
          "Trước khi có quyết định và lễ kết nạp, chi bộ biểu quyết về từng quần chúng và phải đạt tỷ lệ. Biểu quyết phải ghi tên quần chúng, "
          + "hoặc có họ tên trong nội dung. Việc chi bộ có thể đã biểu quyết trước buổi họp đầu tiên có trong sổ thì không xét.",
        en:
          "Before the decision and the ceremony of an admission the cell votes on each candidate and the vote must pass. It names the "
          + "candidate, or has the name in its words. What the cell may have voted on before the first meeting on record is not looked at.")
    case .voteWithoutCandidate:
      Localized(
        vi: "Biểu quyết kết nạp về từng quần chúng một và ghi rõ họ tên: biểu quyết kết nạp \"Họ và tên\" tán thành …",
        en: "Candidates are voted on one by one and by name: vote admission \"Full name\" for …")
    case .decisionLate:
      Localized(
        vi:
          "Cấp ủy có thẩm quyền xét, quyết định kết nạp, công nhận chính thức trong số ngày làm việc quy định; ở đây đếm từ ngày chi bộ biểu "
          + "quyết vì sổ không biết ngày gửi hồ sơ. Chi bộ chỉ có thể hỏi lại cấp ủy.",
        en:
          "The competent committee decides on an admission or recognition within so many working days, counted here from the cell's vote, as "
          + "the day the file was sent is not known. The cell can only ask.")
    case .electedWithoutPost:
      Localized(
        vi: "Người trúng cử được ghi chức vụ bằng câu chức vụ, từ ngày bầu hoặc ngày cấp trên chuẩn y.",
        en: "Who is elected is recorded in the post by a role statement, from the day of election or of approval.")
    case .ineligibleCandidate:
      Localized(
        vi:
          "Người ứng cử là đảng viên chính thức đang sinh hoạt tại chi bộ. Đảng viên dự bị, sinh hoạt tạm thời, được miễn sinh hoạt hoặc bị "
          + "đình chỉ thì không ứng cử.",
        en:
          "Official members who take part in the cell may stand for election; the probationary, visiting, exempt and suspended do not.")
    case .vacantSeats:
      Localized(
        vi:
          "Người trúng cử phải được quá một nửa cơ số. Bầu chưa đủ số lượng thì có bầu tiếp hay không do hội nghị quyết định; cuối danh sách "
          + "ngang phiếu thì bầu lại giữa những người đó và lấy người cao phiếu hơn.",
        en:
          "Who is elected has more than half of the base. With too few elected the meeting decides whether to vote on; equals at the end of "
          + "the list stand again and the most votes win.")
    default: nil
    }
  }
}
