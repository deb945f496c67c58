import Diagnostics
import Domain
import TextRoom

extension GarbledRecord: Worded {
  package static let rule = Localized(
    vi:
      "Chữ trong sổ phải đọc được: chữ TCVN3, VNI hay chữ hỏng khi chép từ nơi khác sẽ vào thẳng biên bản. Chuyển mã sang Unicode (UniKey: "
      + "Ctrl-Shift-F6), rồi hoàn tác hoặc đính chính câu ấy.",
    en:
      "What is on record must be readable: letters of TCVN3 or VNI, or broken in copying, go into the minutes as they are. Convert them "
      + "to Unicode (UniKey: Ctrl-Shift-F6), then undo or correct the statement.")

  package static let example = CodeExample(
    "phát biểu @an: §ång chÝ B×nh ®Ò nghÞ", mendedBy: "phát biểu @an: Đồng chí Bình đề nghị")

  package func message(_ words: CellWords) -> Localized {
    let what = kind.words
    return Localized(vi: "bản ghi \(record.number) \(what.vi)", en: "record \(record.number) \(what.en)")
  }
}

extension GarbledText {
  fileprivate var words: Localized {
    switch self {
    case .lost: Localized(vi: "có chữ đã mất (U+FFFD)", en: "has letters that are lost (U+FFFD)")
    case .misread: Localized(vi: "có chữ UTF-8 bị đọc nhầm thành Windows-1252", en: "has UTF-8 read as Windows-1252")
    case .tcvn3: Localized(vi: "có chữ mã TCVN3 (ABC), không phải Unicode", en: "has letters of TCVN3 (ABC), not of Unicode")
    case .vni: Localized(vi: "có chữ mã VNI, không phải Unicode", en: "has letters of VNI, not of Unicode")
    case .other: Localized(vi: "có chữ của bảng mã cũ, không phải Unicode", en: "has letters of an old encoding, not of Unicode")
    }
  }
}
