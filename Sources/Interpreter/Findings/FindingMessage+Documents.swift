import Diagnostics
import Domain
import Vietnamese

extension CellWords {
  func message(_ detail: DocumentDetail) -> Localized {
    switch detail {
    case .duplicateNumber(let number, let times, let next): duplicate(number, times, next)
    case .documentType(let number): documentType(number)
    case .numberGap(let first, let missing): gap(first, missing)
    case .noTask(let number, let due):
      Localized(
        vi: "văn bản \(Written.document(number)) có hạn \(Written.day(due)) nhưng chưa có nhiệm vụ nào căn cứ văn bản này",
        en: "document \(Written.document(number)) sets \(Written.day(due)) as deadline, and no task rests on it")
    case .overdue(let number, let due, let days, let tasks): overdue(number, due, days, tasks)
    case .taskTooLate(let id, let number, let due):
      Localized(
        vi: "\(task(id).vi) chưa có hạn hoặc hạn sau ngày \(Written.day(due)) mà văn bản \(Written.document(number)) giao",
        en: "\(task(id).en) has no due day, or one after \(Written.day(due)) which document \(Written.document(number)) sets")
    case .garbled(let record, let kind): garbled(record, kind)
    }
  }

  private func garbled(_ record: RecordID, _ kind: GarbledText) -> Localized {
    let what =
      switch kind {
      case .lost: Localized(vi: "có chữ đã mất (U+FFFD)", en: "has letters that are lost (U+FFFD)")
      case .misread: Localized(vi: "có chữ UTF-8 bị đọc nhầm thành Windows-1252", en: "has UTF-8 read as Windows-1252")
      case .tcvn3: Localized(vi: "có chữ mã TCVN3 (ABC), không phải Unicode", en: "has letters of TCVN3 (ABC), not of Unicode")
      case .vni: Localized(vi: "có chữ mã VNI, không phải Unicode", en: "has letters of VNI, not of Unicode")
      case .other: Localized(vi: "có chữ của bảng mã cũ, không phải Unicode", en: "has letters of an old encoding, not of Unicode")
      }
    return Localized(vi: "bản ghi \(record.number) \(what.vi)", en: "record \(record.number) \(what.en)")
  }

  private func overdue(_ number: DocumentNumber, _ due: Day, _ days: Int, _ tasks: [TaskID]) -> Localized {
    let list = tasks.map { "#\($0.number)" }.joined(separator: ", ")
    return Localized(
      vi: "văn bản \(Written.document(number)) quá hạn \(days) ngày (hạn \(Written.day(due))), còn nhiệm vụ chưa xong: \(list)",
      en: "document \(Written.document(number)) is \(count(days, "day")) overdue (due \(Written.day(due))), still open: \(list)")
  }

  private func duplicate(_ number: DocumentNumber, _ times: Int, _ next: Int) -> Localized {
    let shown = Written.document(number)
    let free = Written.document(DocumentNumber(number: next, type: number.type, issuer: number.issuer))
    return Localized(
      vi: "số \(shown) đã dùng cho \(times) văn bản trong nhiệm kỳ; số tiếp theo là \(free)",
      en: "number \(shown) was given to \(times) documents of the term; the next one is \(free)")
  }

  private func documentType(_ number: DocumentNumber) -> Localized {
    let shown = Written.document(number)
    return Localized(
      vi: "văn bản \(shown): loại \(number.type) không thuộc các loại văn bản chi bộ ban hành",
      en: "document \(shown): \(number.type) is not among the types a cell issues")
  }

  private func gap(_ first: DocumentNumber, _ missing: [ClosedRange<Int>]) -> Localized {
    let shown = { (number: Int) in Written.document(DocumentNumber(number: number, type: first.type, issuer: first.issuer)) }
    func list(_ to: String) -> String {
      let named = missing.prefix(5).map { $0.count == 1 ? shown($0.lowerBound) : "\(shown($0.lowerBound)) \(to) \(shown($0.upperBound))" }
      return named.joined(separator: ", ") + (missing.count > 5 ? ", …" : "")
    }
    return Localized(
      vi: "sổ nghị quyết của nhiệm kỳ còn trống số \(list("đến"))", en: "the resolutions of the term have no number \(list("to"))")
  }
}
