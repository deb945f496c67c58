import Diagnostics
import Domain

extension ResolutionWithoutVote: Worded {
  package static let rule = Localized(
    vi:
      "Nghị quyết được thông qua bằng biểu quyết trong cuộc họp và phải đạt tỷ lệ. Nghị quyết tính theo lần biểu quyết gần "
      + "nhất trước nó; nếu trước đó chưa biểu quyết thì theo lần ngay sau. Nghị quyết cũ chỉ cần vào sổ thì ghi bằng câu văn "
      + "bản.",
    en:
      "A resolution is passed by a vote in a meeting. It goes by the last vote before it, or by the first after it when "
      + "there was none. An older resolution that only belongs in the register is stated as a document.")

  package static let example = CodeExample(
    "nghị quyết: Nghị quyết tháng 9/2026", mendedBy: "biểu quyết nghị quyết tán thành 17: Thông qua\nnghị quyết: Nghị quyết tháng 9/2026")

  package func message(_ words: CellWords) -> Localized {
    let shown = Written.document(resolution)
    switch gap {
    case .outsideMeeting:
      return Localized(vi: "nghị quyết \(shown) ghi ngoài cuộc họp", en: "resolution \(shown) was recorded outside a meeting")
    case .noVote(let id):
      let held = words.meeting(id)
      return Localized(
        vi: "nghị quyết \(shown) ghi thông qua tại \(held.vi) mà không có biểu quyết",
        en: "resolution \(shown) was passed at \(held.en) without a vote")
    case .failed(let ballot):
      let question = words.question(ballot)
      return Localized(
        vi: "nghị quyết \(shown) ghi thông qua sau lần biểu quyết \(question.vi) không đạt tỷ lệ",
        en: "resolution \(shown) was passed after the vote on \(question.en) had failed")
    case .stillDraft(let id):
      let held = words.meeting(id)
      return Localized(
        vi: "nghị quyết \(shown) còn là dự thảo: \(held.vi) đã kết thúc mà không biểu quyết nêu số ấy",
        en: "resolution \(shown) is still a draft: \(held.en) closed without a vote that names it")
    }
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let number = Written.document(resolution)
    return writer.discuss(Localized(vi: "Biểu quyết nghị quyết \(number)", en: "Vote on the resolution \(number)"))
  }
}
