import Diagnostics
import Domain

extension MissingOfficer: Worded {
  package static let rule = Localized(
    vi:
      "Buổi họp có người chủ trì và thư ký ghi biên bản, hai đồng chí này phải có mặt. Chưa điểm danh thì không xét việc có "
      + "mặt.",
    en:
      "A meeting has a chair and a clerk who writes the minutes, and both are present. Without roll call presence is not "
      + "looked at.")

  package static let example = CodeExample(
    "họp thường kỳ 03/09/2026 lúc 19:00", mendedBy: "họp thường kỳ 03/09/2026 lúc 19:00 chủ trì @an thư ký @hà")

  package func message(_ words: CellWords) -> Localized {
    let held = words.meeting(meeting)
    let named = Localized.joined(gaps.map { $0.word(words) }, by: "; ")
    return Localized(vi: "\(held.vi): \(named.vi)", en: "\(held.en): \(named.en)")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.nameOfficers(of: meeting, gaps) }
}

extension OfficerGap {
  fileprivate func word(_ words: CellWords) -> Localized {
    switch self {
    case .noChair: Localized(vi: "chưa ghi người chủ trì", en: "no chair is named")
    case .noClerk: Localized(vi: "chưa ghi thư ký", en: "no clerk is named")
    case .chairAbsent(let id):
      Localized(
        vi: "người chủ trì là \(words.member(id).vi) không được ghi có mặt", en: "the chair \(words.member(id).en) is not stated present")
    case .clerkAbsent(let id):
      Localized(
        vi: "thư ký là \(words.member(id).vi) không được ghi có mặt", en: "the clerk \(words.member(id).en) is not stated present")
    }
  }
}
