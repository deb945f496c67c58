import Diagnostics
import Domain

extension FindingCode {
  var monthsRule: Localized? {
    switch self {
    case .absenceThreeMonths:
      Localized(
        vi:
          "Bỏ sinh hoạt ba tháng trong năm không có lý do chính đáng thì xem xét xóa tên. Đếm theo tháng có sinh hoạt thường kỳ, không "
          + "theo buổi, và nêu cả ba cách đếm: trong năm, trong 12 tháng, liên tiếp.",
        en:
          "Three months in the year of absence without legitimate reason lead to deletion. Months are counted, not meetings, in all "
          + "three ways: in the year, in twelve months, in a row."
      )
    case .duesThreeMonths:
      Localized(
        vi:
          "Không đóng đảng phí ba tháng trong năm không có lý do chính đáng thì xem xét xóa tên. Chỉ tính tháng đã qua và thuộc chi bộ "
          + "này thu, nêu cả ba cách đếm: trong năm, trong 12 tháng, liên tiếp.",
        en:
          "Three months in the year without dues and legitimate reason lead to deletion. Past months owed in this cell are counted, in "
          + "all three ways: in the year, in twelve months, in a row."
      )
    case .absenceMonths:
      Localized(
        vi:
          "Ba tháng bỏ sinh hoạt không có lý do chính đáng mới xét xóa tên, nên nhắc từ trước: một tháng là điều cần biết; khi chỉ còn một "
          + "tháng nữa thì nêu buổi sinh hoạt của tháng ấy.",
        en:
          "Three months of absence lead to deletion, so it is told before: one month is worth knowing; when one more would reach the limit, "
          + "its meeting is named.")
    case .duesMonths:
      Localized(
        vi:
          "Ba tháng không đóng đảng phí không có lý do chính đáng mới xét xóa tên, nên nhắc từ trước: một tháng là điều cần biết; khi chỉ còn "
          + "một tháng nữa thì nêu ngày cuối cùng để đóng tháng ấy.",
        en:
          "Three months without dues lead to deletion, so it is told before: one month is worth knowing; when one more would reach the limit, "
          + "the last day to pay it is named.")
    case .duesNotRecorded:
      Localized(
        vi: "Đảng phí thu hằng tháng. Chỉ xét các tháng đã qua từ tháng đầu tiên có thu trong sổ và có người phải đóng.",
        en: "Dues are collected monthly. Past months since the first one on record in which somebody owed are looked at.")
    case .duesNotOwed:
      Localized(
        vi:
          "Đảng viên sinh hoạt tạm thời nơi khác đóng đảng phí ở nơi đó; người đã chuyển đi không đóng ở chi bộ cũ. Đến hoặc đi "
          + "giữa tháng thì tháng ấy đóng ở đây cũng được.",
        en:
          "A member temporarily elsewhere pays there; one who left no longer pays here. Who comes or leaves during a month may "
          + "pay for it here.")
    case .duesShort:
      Localized(
        vi:
          "Số đã đóng so với số phải đóng tính theo mức đã ghi, quy định của tháng đó và phần được miễn, giảm. Đóng mà không ghi số tiền thì "
          + "coi là đóng đủ theo mức biết lúc ghi; đóng thừa tháng này tính cho tháng khác; tháng chưa đóng gì thuộc mục khác; tháng này chưa xét.",
        en:
          "What was paid is held against what was owed by the rate on record, the rules of that month and any relief. A payment without "
          + "an amount counts as what was owed by what was known then; what is too much for one month covers others; a month without payment is another matter; the present month is not looked at."
      )
    case .noDuesRate:
      Localized(
        vi: "Chi bộ đã ghi mức đảng phí của đảng viên nào đó thì ghi của mọi đảng viên đóng tại chi bộ, trừ người được miễn.",
        en: "Where rates are stated at all, one is stated of everybody who pays here and is not exempt.")
    case .reliefTooLong:
      Localized(
        vi: "Mỗi lần miễn, giảm đảng phí vì hoàn cảnh khó khăn có thời hạn; hết hạn mà còn khó khăn thì xét lại.",
        en: "A relief of dues for hardship is granted for a limited time and may be granted anew.")
    case .reliefOver:
      Localized(
        vi: "Hết thời hạn miễn, giảm thì đảng viên đóng đủ hoặc được xét miễn, giảm tiếp.",
        en: "After a relief the member pays in full or is granted another.")
    case .reliefShare:
      Localized(
        vi: "Đảng phí được giảm theo các mức quy định hoặc được miễn.", en: "Dues are reduced by the shares of the rules, or waived.")
    case .noDuesCollector:
      Localized(
        vi:
          "Một đồng chí phụ trách, duyệt mức đóng; một đồng chí trực tiếp thu: ghi bằng chức vụ thu đảng phí hoặc một nhiệm vụ về "
          + "đảng phí.",
        en: "One leads and approves the amounts, one collects, which is stated as a post or a task.")
    case .duesFreeListed:
      Localized(
        vi:
          "Người đủ tuổi đảng được miễn hoặc được xét miễn thì không phải đóng; câu ghi “tất cả” vẫn gồm người được miễn theo tuổi đảng. "
          + "Trong sổ và báo cáo, câu ấy tính là không đồng nào. Đóng tự nguyện thì ghi số tiền; ghi nhầm thì hoàn tác, sau khi bế mạc "
          + "thì đính chính, với “tất cả trừ” người ấy.",
        en:
          "Who has been in the Party long enough, or was granted an exemption, owes nothing; “all” still includes those free by party age. "
          + "In the book and the report such a payment counts as nothing. What is paid freely is stated with its amount; a slip is undone, "
          + "or corrected after the meeting, with “all except” that member.")
    case .remittedOver:
      Localized(
        vi:
          "Số trích nộp cấp trên là phần phải nộp của số đã thu nên không thể nhiều hơn; xem lại số thu hoặc số nộp. Nộp bớt ở tháng sau cho "
          + "khớp thì không còn nêu.",
        en:
          "What is sent up is the share to be sent of what is collected and cannot be more; check either sum. Once less is sent for a later "
          + "month, so that all is even, it is told no more.")
    case .remittedShort:
      Localized(
        vi: "Đã trích nộp cho một tháng thì nộp đủ phần phải nộp của số thu được đến hết tháng ấy; tháng chưa trích nộp thì chưa xét.",
        en:
          "Where dues of a month were sent up, all is sent of what was collected by its end; a month nothing was sent for is not looked at."
      )
    case .duesAhead:
      Localized(
        vi:
          "Đóng nhiều hơn số phải đóng mà không ghi cho tháng nào thì phần thừa tính cho tháng còn thiếu trước nhất, rồi các tháng sau. Đóng "
          + "trước cho tháng nào thì ghi tháng ấy; ghi nhầm số tiền thì hoàn tác hoặc đính chính.",
        en:
          "What is paid beyond the amount owed, without a month for it, covers the oldest month owed, then the months to come. What is paid "
          + "ahead is stated for its month; a slip is undone or corrected.")
    case .duesTwice:
      Localized(
        vi:
          "Cùng một mức ghi hai lần cho một tháng có thể là ghi nhầm; đóng thêm tự nguyện hoặc đóng làm nhiều lần thì ghi mức "
          + "khác nhau. Nếu ghi nhầm thì hoàn tác câu sau.",
        en:
          "The same amount twice for one month may be a slip; a voluntary addition or a part has another amount. Take the later "
          + "one back if it is a slip.")
    default: nil
    }
  }
}
