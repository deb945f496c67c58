import Diagnostics
import Domain

extension AbsentSpeaker: Worded {
  package static let rule = Localized(
    vi:
      "Người phát biểu, góp ý, trình bày phải đang có mặt: ghi có mặt hoặc vào họp, hoặc hoàn tác câu ghi nhầm người. Chưa điểm "
      + "danh thì không xét; báo cáo thì có thể gửi bằng văn bản.",
    en:
      "Who speaks, comments or presents is there: state attend or arrive, or undo the words put down for the wrong person. "
      + "Without roll call it is not looked at; a report may be sent in writing.")

  package static let example = CodeExample("phát biểu @bình: Tôi đồng ý", mendedBy: "vào họp @bình lúc 19:30")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let names = words.names(members)
    return Localized(
      vi: "\(held.vi) ghi ý kiến hoặc trình bày của \(names.vi) mà lúc ấy không được ghi có mặt",
      en: "in \(held.en) words are on record of \(names.en), who is not stated present then")
  }
}
