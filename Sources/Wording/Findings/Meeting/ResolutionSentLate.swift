import Diagnostics
import Domain

extension ResolutionSentLate: Worded {
  package static let rule = Localized(
    vi: "Nghị quyết không mật được ban hành và gửi cấp trên trong ít ngày sau buổi họp. Chỉ xét nghị quyết có ghi “đã gửi”.",
    en: "A resolution that is not secret is issued and sent up within days. Only resolutions with “sent” on record are looked at.")

  package static let example = CodeExample(
    "đã gửi 08-NQ/CB ngày 15/09/2026",
    do: Localized(vi: "Ghi lý do khi chấp nhận, lần sau gửi sớm hơn.", en: "Accept it with the reason; send earlier next time."))

  package func message(_ words: CellWords) -> Localized {
    let name = Written.document(number)
    return Localized(
      vi: "\(name) gửi ngày \(Written.day(sent)), chậm nhất là ngày \(Written.day(latest))",
      en: "\(name) was sent up on \(Written.day(sent)), the last day was \(Written.day(latest))")
  }
}
