import Diagnostics
import Domain

extension IrregularCandidateSteps: Worded {
  package static let rule = Localized(
    vi:
      "Trước khi chi bộ xét kết nạp phải có giới thiệu, lớp bồi dưỡng nhận thức, đơn, thẩm tra lý lịch và ý kiến của đoàn thể, chi ủy "
      + "nơi cư trú, theo thứ tự đó.",
    en:
      "Before the cell considers an admission there are introduction, course, application, vetting and the opinions of mass "
      + "organisations and the committee of the place of residence, in that order.")

  package static let example = CodeExample(
    "quần chúng \"Ngô Thị Mai\" giúp đỡ @hòa bồi dưỡng 10/06/2026 chi bộ xét 03/08/2026 quyết định 20/08/2026",
    mendedBy: "quần chúng \"Ngô Thị Mai\" làm đơn 15/06/2026 thẩm tra 10/07/2026 lấy ý kiến 20/07/2026")

  package func message(_ words: CellWords) -> Localized {
    func list(_ steps: [CandidateStep]) -> Localized { Localized.joined(steps.map(\.word), by: ", ") }
    var parts: [Localized] = []
    if !missing.isEmpty { parts.append(Localized(vi: "chưa ghi bước \(list(missing).vi)", en: "lacks \(list(missing).en)")) }
    if !late.isEmpty {
      parts.append(Localized(vi: "bước \(list(late).vi) ghi sau bước kế tiếp", en: "has \(list(late).en) after the step that follows"))
    }
    let said = Localized.joined(parts, by: "; ")
    return Localized(vi: "quần chúng \(candidate) \(said.vi)", en: "the candidate \(candidate) \(said.en)")
  }
}
