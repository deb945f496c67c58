import Diagnostics
import Domain

extension VagueTask: Worded {
  package static let rule = Localized(
    vi:
      "Nhiệm vụ cần rõ nội dung, thời hạn hoặc định kỳ, và sản phẩm. Chữ việc gì cũng hợp, như “phụ trách”, “công tác chung”, “hoàn thành "
      + "tốt”, chưa phải là nội dung hay sản phẩm.",
    en:
      "A task states its content, a due date or recurrence, and the expected product. Words that fit any work, such as “phụ trách”, "
      + "“công tác chung” or “hoàn thành tốt”, are neither content nor product.")

  package static let example = CodeExample(
    "phân công #2 @bình: Tham gia các phong trào", mendedBy: "điều chỉnh #2 hạn 31/12/2026 sản phẩm \"10 hộ ký cam kết\"")

  package func message(_ words: CellWords) -> Localized {
    let names = missing.map { gap in
      switch gap {
      case .content: Localized(vi: "nội dung", en: "content")
      case .deadline: Localized(vi: "thời hạn hoặc định kỳ", en: "due date or recurrence")
      case .product: Localized(vi: "sản phẩm", en: "product")
      }
    }
    let (task, of) = (words.task(task), words.holders(of: task))
    return Localized(
      vi: "\(task.vi) của \(of.vi) chưa rõ \(names.map(\.vi).joined(separator: ", "))",
      en: "\(task.en) of \(of.en) lacks \(names.map(\.en).joined(separator: ", "))")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.specify(task, missing) }
}
