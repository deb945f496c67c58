import Diagnostics
import Domain

extension DuplicateNumber: Worded {
  package static let rule = Localized(
    vi: "Văn bản của chi bộ đánh số từ 01 theo từng loại trong mỗi nhiệm kỳ, mỗi số dùng một lần.",
    en: "A cell's documents are numbered from 01 by type and term, each number once.")

  package static let example = CodeExample(
    when: Localized(vi: "hai nghị quyết cùng số 08-NQ/CB trong một nhiệm kỳ", en: "two resolutions numbered 08-NQ/CB in one term"),
    do: Localized(vi: "Hoàn tác câu sau rồi ghi lại với số kế tiếp.", en: "Undo the second and state it with the next number."))

  package func message(_ words: CellWords) -> Localized {
    let shown = Written.document(number)
    let free = Written.document(DocumentNumber(number: next, type: number.type, issuer: number.issuer))
    return Localized(
      vi: "số \(shown) đã dùng cho \(times) văn bản trong nhiệm kỳ; số tiếp theo là \(free)",
      en: "number \(shown) was given to \(times) documents of the term; the next one is \(free)")
  }
}
