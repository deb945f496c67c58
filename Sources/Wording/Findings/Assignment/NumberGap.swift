import Diagnostics
import Domain

extension NumberGap: Worded {
  package static let rule = Localized(
    vi:
      "Nghị quyết đánh số liên tục từ 01 trong mỗi nhiệm kỳ. Chỉ xét từ số nhỏ nhất có trong sổ, vì các số trước có thể ban "
      + "hành khi chưa dùng sổ này.",
    en:
      "Resolutions are numbered without gaps from 01 in each term. Counted from the lowest number on record, for earlier "
      + "ones may have been issued before the record began.")

  package static let example = CodeExample(
    "nghị quyết 08-NQ/CB: Nghị quyết tháng 8\nnghị quyết 10-NQ/CB: Nghị quyết tháng 10",
    mendedBy: "văn bản 09-NQ/CB ngày 05/09/2026: Nghị quyết tháng 9")

  package func message(_ words: CellWords) -> Localized {
    Localized(
      vi: "sổ nghị quyết của nhiệm kỳ còn trống số \(list(to: "đến"))", en: "the resolutions of the term have no number \(list(to: "to"))")
  }

  /// The first five, each range with its ends.
  private func list(to: String) -> String {
    let named = missing.prefix(5).map { range in
      range.count == 1 ? shown(range.lowerBound) : "\(shown(range.lowerBound)) \(to) \(shown(range.upperBound))"
    }
    return named.joined(separator: ", ") + (missing.count > 5 ? ", …" : "")
  }

  private func shown(_ number: Int) -> String {
    Written.document(DocumentNumber(number: number, type: first.type, issuer: first.issuer))
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.register(first) }
}
