import Diagnostics
import Domain

extension GroupWithoutHead: Worded {
  package static let rule = Localized(
    vi: "Mỗi tổ có người phụ trách còn sinh hoạt tại chi bộ; tổ chưa ghi đảng viên nào thì không xét.",
    en: "A group has a head who is on the roster; a group without members is not looked at.")

  package static let example = CodeExample("tổ \"Tổ 1\" gồm @bình, @hoa từ 15/01/2026", mendedBy: "tổ \"Tổ 1\" phụ trách @an từ 15/01/2026")

  package func message(_ words: CellWords) -> Localized {
    Localized(vi: "“\(group)” chưa có người phụ trách", en: "“\(group)” has no head")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.nameHead(first, of: group) }
}
