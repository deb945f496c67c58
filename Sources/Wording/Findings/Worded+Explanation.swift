import Diagnostics
import Domain

extension Worded {
  /// The rule, its source, and how certain both are.
  package static var explanation: Localized {
    let source = Finding.words(ofSource: about.source)
    var vi = "\(rule.vi) Nguồn: \(source.vi)."
    var en = "\(rule.en) Source: \(source.en)."
    if !about.isTextSeen {
      vi += " Quy định này mới thấy qua hướng dẫn và tài liệu tham khảo, chưa đọc văn bản gốc."
      en += " The rule was seen through guides, not in the document itself."
    }
    if about.isDisputed {
      vi += " Quy định còn cách hiểu khác nhau; mức áp dụng ghi bằng câu quy định và chi bộ có thể đặt lại."
      en += " The text is read in different ways; the numbers are set by rule statements, which a cell may override."
    }
    return Localized(vi: vi, en: en)
  }
}

extension Finding {
  /// A source, with the words in it that are no number of a document in either language.
  package static func words(ofSource source: String) -> Localized {
    let english = ["sổ của chi bộ": "the cell's record", "hướng dẫn Hà Nội": "guidance of Hà Nội", "Điều lệ Đảng": "the Party's Charter"]
    let parts = source.split(separator: "; ").map(String.init)
    return Localized(vi: source, en: parts.map { english[$0] ?? $0 }.joined(separator: "; "))
  }
}
