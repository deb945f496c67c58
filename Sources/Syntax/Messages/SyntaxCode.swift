import Diagnostics
import TextRoom

/// The messages about form.
public enum SyntaxCode: String, DiagnosticCode {
  case unknownVerb = "syntax.unknown-statement"
  case unexpected = "syntax.unexpected"
  case missing = "syntax.missing"
  case malformedNumber = "syntax.number"
  case unknownCharacter = "syntax.character"
  case unterminatedString = "syntax.unterminated-string"
  case repeatedClause = "syntax.repeated-clause"
  case strayEnd = "syntax.stray-end"
  case unclosedBlock = "syntax.unclosed-block"
  case tooDeep = "syntax.too-deep"

  public var explanation: Localized {
    switch self {
    case .unknownVerb:
      Localized(
        vi: "Mỗi câu bắt đầu bằng một từ khóa như phân công, báo cáo, kết luận. Gõ “giúp” để xem tất cả.",
        en: "Every statement begins with a keyword such as assign, report, conclude. Type “help” to see them all.")
    case .unexpected:
      Localized(
        vi: "Chỗ này cần một phần khác của câu. Nội dung tự do chỉ đứng sau dấu hai chấm.",
        en: "Another part of the statement belongs here. Free text stands only after a colon.")
    case .missing: Localized(vi: "Câu còn thiếu một phần bắt buộc.", en: "The statement lacks a required part.")
    case .malformedNumber:
      Localized(
        vi: "Số, ngày, giờ viết như: 03/09/2026, 9/2026, 19:00, 60%, 12.420, 08-NQ/CB.",
        en: "Numbers, dates and times are written like 03/09/2026, 9/2026, 19:00, 60%, 12.420, 08-NQ/CB.")
    case .unknownCharacter:
      Localized(
        vi: "Ký tự này không thuộc ngôn ngữ, trừ trong nội dung và trong dấu ngoặc kép.",
        en: "The character belongs only in text and quotes.")
    case .unterminatedString:
      Localized(vi: "Chuỗi chữ phải đóng ngoặc kép trên cùng một dòng.", en: "A string closes on the line it opens on.")
    case .repeatedClause: Localized(vi: "Mỗi phần của câu chỉ viết một lần.", en: "Each clause is written once.")
    case .strayEnd:
      Localized(vi: "“hết” và “nếu không” chỉ đứng trong mẫu, với mỗi, nếu.", en: "“end” and “else” belong to template, for each and if.")
    case .unclosedBlock: Localized(vi: "mẫu, với mỗi và nếu kết thúc bằng “hết”.", en: "template, for each and if close with “end”.")
    case .tooDeep: Localized(vi: "Câu lồng nhau quá sâu.", en: "Statements or expressions are nested too deep.")
    }
  }
}
