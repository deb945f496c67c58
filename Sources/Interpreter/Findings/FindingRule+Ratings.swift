import Diagnostics
import Domain

extension FindingCode {
  var ratingRule: Localized? {
    switch self {
    case .ratingAgainstRecord:
      Localized(
        vi:
          "Mức xếp loại phải khớp điểm và kết quả nhiệm vụ trong năm: đúng tiến độ, vượt mức, chậm, bỏ dở, khắc phục hạn chế năm trước. Nhiệm vụ đã thôi phân công "
          + "không tính.",
        en:
          "A level fits the points, the tasks of the year (on time, exceeded, late, left undone) and the shortcomings of earlier years fixed. A task that was stopped does not count."
      )
    case .ratingNotDue:
      Localized(
        vi:
          "Chưa xếp loại đảng viên đang được miễn, bị đình chỉ sinh hoạt, sinh hoạt tạm thời đến, đã chuyển đi, hoặc mới kết nạp chưa đủ "
          + "số tháng.",
        en: "Members exempt, suspended, visiting, gone, or admitted too lately are not rated.")
    case .ratingCap:
      Localized(
        vi:
          "Số đồng chí hoàn thành xuất sắc nhiệm vụ có mức trần. Mức trần tính chung cho tổ chức cơ sở đảng nên chi bộ vẫn có thể đề "
          + "nghị nhiều hơn; đây là lời nhắc.",
        en:
          "The number rated excellent has a cap. It is set for the base organisation as a whole, so a cell may propose more; this is a "
          + "reminder."
      )
    case .cellNotRated:
      Localized(
        vi:
          "Kiểm điểm, xếp loại tập thể chi bộ trước, cá nhân sau. Xét khi năm đã hết hoặc đã bắt đầu xếp loại, và chi bộ có họp "
          + "trong năm đó.",
        en:
          "The collective is reviewed and rated first, then its members. Looked at when the year is over or its rating has "
          + "begun, and the cell met in it.")
    case .noQuarterReview:
      Localized(
        vi:
          "Người đứng đầu được đánh giá hằng quý. Chỉ xét bí thư, phó bí thư giữ chức cả quý, trong 4 quý đã qua kể từ quý đầu tiên chi bộ có ghi "
          + "kiểm điểm quý.",
        en:
          "Those who lead are assessed by the quarter. Secretaries and deputies through a whole quarter are looked at, in the last four "
          + "quarters from the first with such a review on record.")
    case .cellNotReviewed:
      Localized(
        vi:
          "Tập thể chi bộ kiểm điểm trước, cá nhân sau. Câu kiểm điểm chi bộ, hoặc một mục về kiểm điểm tập thể trong buổi họp cuối năm, "
          + "là đã kiểm điểm.",
        en:
          "The collective is reviewed before its members. A review of the cell, or an item on the collective in the year-end meeting, "
          + "settles it.")
    case .withoutFirstRound:
      Localized(
        vi:
          "Bỏ phiếu hai vòng: vòng 1 mọi đồng chí được xếp hoàn thành tốt, hoàn thành hoặc không hoàn thành; vòng 2 chọn hoàn thành xuất "
          + "sắc trong số hoàn thành tốt. Chỉ xét năm có ghi vòng.",
        en:
          "Ballots in two rounds: first everybody is rated good, complete or not complete, then the excellent are chosen among the good. "
          + "Only years with rounds on record are looked at.")
    case .noReview:
      Localized(
        vi:
          "Đảng viên thuộc diện xếp loại tự kiểm điểm trước chi bộ vào cuối năm. Xét khi năm đã hết hoặc đã bắt đầu xếp loại; "
          + "người được miễn, bị đình chỉ, mới kết nạp chưa đủ số tháng thì không yêu cầu.",
        en:
          "A member to be rated reviews himself or herself before the cell at the end of the year. Looked at when the year is "
          + "over or its rating has begun; of those exempt, suspended or admitted too lately no review is asked.")
    case .noRating:
      Localized(
        vi:
          "Mọi đảng viên thuộc diện đều được xếp loại; người vắng hôm bỏ phiếu thì xếp loại ở buổi họp sau và báo cáo bổ sung. "
          + "Xét khi năm đã hết hoặc đã bắt đầu xếp loại.",
        en:
          "Every member who is due is rated; those absent on the day are caught up with at the next meeting and reported "
          + "additionally. Looked at when the year is over or its rating has begun.")
    case .ratingWithoutVotes:
      Localized(
        vi:
          "Mức xếp loại của đảng viên và của chi bộ được bỏ phiếu kín; câu xếp loại ghi chữ “kín” và số phiếu tán thành, "
          + "không tán thành, không ý kiến.",
        en:
          "The levels of members and of the cell are voted by secret ballot; the statement says “secret” and gives the votes for, "
          + "against and abstaining.")
    case .ratingNotCarried:
      Localized(
        vi:
          "Mức xếp loại được chi bộ công nhận khi số phiếu tán thành quá tỷ lệ của cơ số biểu quyết. Không đạt thì mức ấy chưa có hiệu lực; "
          + "mức đã đạt ở lần trước, như vòng 1, vẫn giữ.",
        en:
          "A level is carried when the votes for it exceed the share of the base. What is not carried takes no effect; a level carried "
          + "before, as in the first round, stays.")
    case .excellentReminded:
      Localized(
        vi:
          "Người hoàn thành xuất sắc phải khắc phục xong mọi hạn chế. Bị nhắc nhở trong năm thì xem lại việc khắc phục; bị kỷ "
          + "luật trong năm thì không xếp mức này.",
        en:
          "Those rated excellent have mended every shortcoming. After a reminder in the year see that it was; after discipline "
          + "the level is not given.")
    case .noResidenceComment:
      Localized(
        vi:
          "Đảng viên đang công tác giữ mối liên hệ với nơi cư trú và mỗi năm có nhận xét, là một căn cứ xếp loại. Chỉ xét ở chi "
          + "bộ ghi loại hình không phải thôn, tổ dân phố, và đảng viên có ghi nghề; sổ không biết ai thuộc diện miễn giới thiệu.",
        en:
          "A working member keeps in touch with the place of residence, which comments every year, as one basis of the rating. "
          + "Looked at in cells whose kind is stated and is no hamlet or street, and of members with a job; the record does not "
          + "know those exempt from introduction.")
    case .notCompleteYears:
      Localized(
        vi:
          "Đảng viên nhiều năm liền không hoàn thành nhiệm vụ thì chi bộ xem xét đề nghị xóa tên; năm đầu chi bộ giúp đỡ, giáo "
          + "dục.",
        en:
          "Of a member who did not complete for years in a row the cell considers deletion; after the first year it helps and "
          + "educates.")
    default: nil
    }
  }
}
