import Diagnostics
import Domain

extension ResolutionWithoutPoints: Worded {
  package static let rule = Localized(
    vi:
      "Nghị quyết nêu rõ việc, người làm, thời hạn, ghi bằng các câu điểm hoặc chỉ tiêu. Nghị quyết không có điểm, chỉ tiêu "
      + "nào, buổi họp cũng không giao việc, không kết luận nội dung nào thì không theo dõi được. Nghị quyết về một việc nhân sự, "
      + "bầu cử, xếp loại, phân công thì không xét.",
    en:
      "A resolution says what is done, by whom and by when, stated as points or targets. One without a point or target, of a "
      + "meeting that gave no work and concluded nothing in words, cannot be followed. Resolutions on one matter of persons, "
      + "elections, ratings or assignment are left alone.")

  package static let example = CodeExample(
    when: Localized(vi: "nghị quyết tháng chỉ ghi tên, không có điểm nào", en: "a resolution of the month with a title and no point"),
    mendedBy: "điểm 1 của 05-NQ/CB do @an hạn 25/09/2026: Ra quân dọn vệ sinh đường thôn")

  package func message(_ words: CellWords) -> Localized {
    let name = Written.document(number)
    return Localized(
      vi: "nghị quyết \(name) không có điểm, chỉ tiêu nào, buổi họp cũng không giao việc hay kết luận gì",
      en: "resolution \(name) has no point or target, and its meeting gave no work and concluded nothing")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? {
    let name = Written.document(number)
    return writer.discuss(Localized(vi: "Cụ thể hóa nghị quyết \(name)", en: "Points of resolution \(name)"))
  }
}
