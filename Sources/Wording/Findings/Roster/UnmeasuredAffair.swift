import Diagnostics
import Domain

extension UnmeasuredAffair: Worded {
  package static let rule = Localized(
    vi:
      "Mỗi số của quy định có ngày bắt đầu; việc xảy ra trước ngày ấy thì không biết số nào đã áp dụng nên không xét, không có nghĩa là đúng. "
      + "Biết số cũ thì thêm câu quy định với ngày và nguồn. Chỉ xét các buổi họp, đảng phí trong 12 tháng, xếp loại năm nay, năm trước, đảng viên và nhiệm kỳ "
      + "hiện tại.",
    en:
      "A number of a rule holds from a day on; what happened earlier is not measured, which does not mean that it was well. Whoever knows "
      + "the older number adds a rule statement with day and source. Meetings and dues of the last twelve months, ratings of this year and "
      + "the last, the members and the term of the day are looked at.")

  package static let example = CodeExample(
    "họp thường kỳ 25/09/2025",
    mendedBy: "quy định \"meeting.day.last\" 7 từ 01/01/2025 nguồn \"Hướng dẫn của Thành ủy\" chưa kiểm chứng")

  package func message(_ words: CellWords) -> Localized {
    let (unknown, what) = (words.unknown(numbers), affair.told(words))
    return Localized(vi: "\(unknown.vi), nên không xét theo số ấy \(what.vi)", en: "\(unknown.en), so \(what.en) are not measured by it")
  }

  package func remedy(_ writer: RemedyWriter) -> Remedy? { writer.setNumbers(carried) }
}

extension UnmeasuredAffair.Affair {
  fileprivate func told(_ words: CellWords) -> Localized {
    switch self {
    case .meetings(let ids):
      let days = ids.compactMap { words.cell.meeting($0)?.facts.day }.map(Written.day).joined(separator: ", ")
      return Localized(
        vi: "\(ids.count) buổi họp trước đó (\(days))", en: "\(words.count(ids.count, "meeting")) before (\(days))")
    case .ratings(let years):
      let list = years.map { String($0) }.joined(separator: ", ")
      return Localized(vi: "xếp loại năm \(list)", en: "the ratings of \(list)")
    case .dues(let months):
      let list = words.months(months)
      return Localized(vi: "đảng phí tháng \(list)", en: "the dues of \(list)")
    case .members(let ids):
      let who = words.members(ids)
      return Localized(
        vi: "thời gian dự bị, vắng, miễn, tạm chuyển của \(who.vi)", en: "probation, absence, exemption and stays of \(who.en)")
    case .term(let term):
      return Localized(
        vi: "nhiệm kỳ \(term.first)–\(term.last), chỉ tính theo số năm ghi trong nhiệm kỳ",
        en: "the years of the term \(term.first)–\(term.last) but those it states")
    }
  }
}

extension CellWords {
  /// `không biết số meeting.day.last trước ngày 28/10/2025`
  func unknown(_ numbers: [UnknownNumber]) -> Localized {
    var days: [Day] = []
    for number in numbers where !days.contains(number.from) { days.append(number.from) }
    let parts = days.sorted().map { day in
      let names = numbers.filter { $0.from == day }.map(\.name.rawValue).joined(separator: ", ")
      return Localized(vi: "số \(names) trước ngày \(Written.day(day))", en: "\(names) before \(Written.day(day))")
    }
    let list = Localized.joined(parts, by: "; ")
    return Localized(vi: "không biết \(list.vi)", en: "unknown: \(list.en)")
  }
}
