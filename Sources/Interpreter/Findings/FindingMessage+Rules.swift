import Diagnostics
import Domain

extension CellWords {
  func message(_ detail: RuleDetail) -> Localized {
    switch detail {
    case .unknownForMeetings(let meetings, let numbers):
      let days = meetings.compactMap { cell.meeting($0)?.facts.day }.map(Written.day).joined(separator: ", ")
      return unmeasured(
        numbers,
        Localized(vi: "\(meetings.count) buổi họp trước đó (\(days))", en: "\(count(meetings.count, "meeting")) before (\(days))"))
    case .unknownForRatings(let years, let numbers):
      let list = years.map { String($0) }.joined(separator: ", ")
      return unmeasured(numbers, Localized(vi: "xếp loại năm \(list)", en: "the ratings of \(list)"))
    case .unknownForAffair(let affair, let numbers): return unmeasured(numbers, affairs(affair))
    case .newerNumber(let own, let official):
      let (first, last) = (Written.day(own.from), Written.day(official.from))
      let (stated, newer) = (number(of: own), number(of: official))
      return Localized(
        vi: "số \(own.name) chi bộ tự đặt là \(stated) từ \(first) vẫn áp dụng; từ \(last) có số mới là \(newer) (\(official.source))",
        en: "\(own.name), which the cell set to \(stated) from \(first), still holds; from \(last) there is a newer one, \(newer) "
          + "(\(official.source))")
    }
  }

  private func affairs(_ affair: UnknownAffair) -> Localized {
    switch affair {
    case .dues(let months):
      let list = self.months(months)
      return Localized(vi: "đảng phí tháng \(list)", en: "the dues of \(list)")
    case .members(let ids):
      let who = members(ids)
      return Localized(
        vi: "thời gian dự bị, vắng, miễn, tạm chuyển của \(who.vi)", en: "probation, absence, exemption and stays of \(who.en)")
    case .term(let term):
      return Localized(
        vi: "nhiệm kỳ \(term.first)–\(term.last), chỉ tính theo số năm ghi trong nhiệm kỳ",
        en: "the years of the term \(term.first)–\(term.last) but those it states")
    }
  }

  private func unmeasured(_ numbers: [UnknownNumber], _ what: Localized) -> Localized {
    let unknown = unknown(numbers)
    return Localized(vi: "\(unknown.vi), nên không xét theo số ấy \(what.vi)", en: "\(unknown.en), so \(what.en) are not measured by it")
  }
}

extension FindingCode {
  var numberRule: Localized? {
    switch self {
    case .unknownNumber:
      Localized(
        vi:
          "Mỗi số của quy định có ngày bắt đầu; việc xảy ra trước ngày ấy thì không biết số nào đã áp dụng nên không xét, không có nghĩa là đúng. "
          + "Biết số cũ thì thêm câu quy định với ngày và nguồn. Chỉ xét các buổi họp, đảng phí trong 12 tháng, xếp loại năm nay, năm trước, đảng viên và nhiệm kỳ "
          + "hiện tại.",
        en:
          "A number of a rule holds from a day on; what happened earlier is not measured, which does not mean that it was well. Whoever knows "
          + "the older number adds a rule statement with day and source. Meetings and dues of the last twelve months, ratings of this year and "
          + "the last, the members and the term of the day are looked at.")
    case .newerNumber:
      Localized(
        vi:
          "Số chi bộ tự đặt áp dụng cho đến khi chi bộ đặt lại, dù sau đó văn bản của cấp trên có số khác. Số mới áp dụng cho chi bộ thì thêm "
          + "câu quy định với ngày và nguồn của văn bản ấy; chi bộ vẫn giữ số của mình thì chấp nhận kèm lý do.",
        en:
          "A number the cell set itself holds until the cell sets it anew, even when a later document says otherwise. If the newer one is to "
          + "hold, add a rule statement with its day and source; if the cell keeps its own, accept this with the reason.")
    default: nil
    }
  }
}
