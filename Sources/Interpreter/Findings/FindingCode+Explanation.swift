import Diagnostics
import Domain

extension FindingCode: DiagnosticCode {
  /// The rule, its source, and how certain both are.
  public var explanation: Localized {
    var vi = "\(rule.vi) Nguồn: \(source)."
    var en = "\(rule.en) Source: \(source)."
    if !isTextSeen {
      vi += " Quy định này mới thấy qua hướng dẫn và tài liệu tham khảo, chưa đọc văn bản gốc."
      en += " The rule was seen through guides, not in the document itself."
    }
    if isDisputed {
      vi += " Quy định còn cách hiểu khác nhau; mức áp dụng ghi bằng câu quy định và chi bộ có thể đặt lại."
      en += " The text is read in different ways; the numbers are set by rule statements, which a cell may override."
    }
    return Localized(vi: vi, en: en)
  }

  /// What the rule asks for and what it does not count.
  var rule: Localized {
    assignmentRule ?? holderRule ?? yearRule ?? monthsRule ?? meetingRule ?? sendingRule ?? numberRule ?? voteRule ?? documentRule
      ?? organisationRule
      ?? membershipRule
      ?? ratingRule ?? admissionRule ?? followUpRule ?? .empty
  }
}
