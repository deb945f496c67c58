import Diagnostics
import Domain

extension FindingCode {
  var followUpRule: Localized? {
    switch self {
    case .vaguePoint:
      Localized(
        vi: "Mỗi điểm của nghị quyết nêu rõ ai làm, việc gì, hạn nào, báo cáo vào kỳ sinh hoạt nào.",
        en: "Each point of a resolution says who does what by when, and at which meeting it is reported on.")
    case .overduePoint:
      Localized(
        vi:
          "Mỗi kỳ sinh hoạt kiểm điểm việc thực hiện nghị quyết tháng trước; điểm đã qua hạn thì kết luận. Điểm không ghi hạn tính đến hết "
          + "tháng phải báo cáo.",
        en:
          "Each meeting goes through the last resolution; a point past its day is concluded. One without a due day has the month it is to be "
          + "reported in.")
    case .vagueTarget:
      Localized(vi: "Chỉ tiêu có mức cần đạt và thời hạn hoặc năm.", en: "A target has a figure to reach and a day or a year.")
    case .overdueTarget:
      Localized(
        vi: "Chỉ tiêu đã qua hạn thì báo cáo mức đạt được và kết luận.",
        en: "A target past its day is reported on and concluded.")
    case .vagueShortcoming:
      Localized(
        vi: "Hạn chế có nguyên nhân, biện pháp khắc phục và thời hạn.", en: "A shortcoming has a cause, a remedy and a day to be fixed by.")
    case .overdueShortcoming:
      Localized(
        vi: "Hạn chế được theo dõi đến khi khắc phục; mức hoàn thành xuất sắc đòi hỏi khắc phục 100% hạn chế đã chỉ ra.",
        en: "A shortcoming is followed up until it is fixed; the excellent level asks for all earlier ones to be fixed.")
    default: nil
    }
  }
}
