import Diagnostics
import Journal

/// The messages about the store.
public enum StoreCode: String, DiagnosticCode {
  case cannotOpen = "store.cannot-open"
  case foreign = "store.foreign"
  case newer = "store.newer"
  case full = "store.full"
  case busy = "store.busy"
  case readOnly = "store.read-only"
  case corrupt = "store.corrupt"
  case movedOn = "store.moved-on"
  case changed = "store.changed"
  case failed = "store.failed"
  case unreadable = "store.unreadable-record"

  public var explanation: Localized {
    switch self {
    case .cannotOpen:
      Localized(
        vi: "Không mở được sổ ghi. Xem lại đường dẫn và quyền trên thư mục.",
        en: "The store cannot be opened. Check the path and the rights on its folder.")
    case .foreign:
      Localized(vi: "Tệp này không phải sổ ghi của chibo nên không bị động đến.", en: "The file is no store of chibo and was left alone.")
    case .newer: Localized(vi: "Sổ do bản chibo mới hơn ghi. Hãy cài bản mới.", en: "A later chibo wrote the store. Install that one.")
    case .full:
      Localized(
        vi: "Đĩa đã đầy: câu vừa gõ chưa được ghi, các câu trước vẫn còn.",
        en: "The disk is full: this statement was not kept, earlier ones were.")
    case .busy: Localized(vi: "Chương trình khác đang giữ sổ. Đợi rồi thử lại.", en: "Another program holds the store. Wait and try again.")
    case .readOnly: Localized(vi: "Sổ chỉ đọc được, không ghi được.", en: "The store can be read, not written.")
    case .corrupt:
      Localized(
        vi: "Sổ bị hỏng. Giữ nguyên tệp, dùng bản sao lưu gần nhất.", en: "The store is damaged. Keep the file and use the last copy.")
    case .movedOn:
      Localized(
        vi: "Nơi khác vừa ghi thêm vào sổ trong lúc kịch bản chạy nên kịch bản không ghi gì. Chạy lại.",
        en: "Somebody else added to the store while the script ran, so nothing of it was kept. Run it again.")
    case .changed:
      Localized(
        vi: "Trong lúc gõ, nơi khác đã ghi vào sổ nên câu này không còn đúng nghĩa lúc gõ. Câu ấy chưa chạy và được đưa lại vào dòng gõ.",
        en:
          "While it was typed somebody else added to the store, so the line would mean something else. It was not run and is offered again."
      )
    case .failed: Localized(vi: "Đọc hoặc ghi sổ không thành.", en: "Reading or writing the store failed.")
    case .unreadable:
      Localized(
        vi: "Một bản ghi trong sổ không đọc lại được. Chạy “chibo verify”.",
        en: "A record of the store does not read back. Run “chibo verify”.")
    }
  }
}

extension Diagnostic {
  /// The message for a failure of the journal.
  public init(_ error: JournalError) {
    let (code, message) = error.words
    self.init(code, at: nil, message, hint: code.explanation)
  }
}

extension JournalError {
  fileprivate var words: (StoreCode, Localized) {
    switch self {
    case .cannotOpen(let path, let reason):
      (.cannotOpen, Localized(vi: "không mở được sổ \(path): \(reason.told.vi)", en: "cannot open the store \(path): \(reason.told.en)"))
    case .notAChiboStore(let path): (.foreign, Localized(vi: "\(path) không phải sổ của chibo", en: "\(path) is no store of chibo"))
    case .newerSchema(let found, let known):
      (
        .newer,
        Localized(
          vi: "sổ thuộc phiên bản \(found), chương trình này biết đến \(known)",
          en: "the store is of version \(found), this program knows \(known)")
      )
    case .full: (.full, Localized(vi: "đĩa đã đầy", en: "the disk is full"))
    case .busy: (.busy, Localized(vi: "sổ đang bận", en: "the store is busy"))
    case .readOnly: (.readOnly, Localized(vi: "không được ghi vào sổ", en: "the store may not be written"))
    case .corrupt(let reason): (.corrupt, Localized(vi: "sổ bị hỏng: \(reason)", en: "the store is damaged: \(reason)"))
    case .brokenChain(let broken):
      (
        .corrupt,
        Localized(
          vi: "chuỗi bản ghi đứt ở bản ghi \(broken.number): chỉ tin được \(broken.trusted) bản ghi đầu",
          en: "the chain of records breaks at record \(broken.number): only the first \(broken.trusted) can be trusted")
      )
    case .movedOn(_, let known, let found):
      (
        .movedOn,
        Localized(
          vi: "sổ đã ghi đến \(found), phiên này biết đến \(known)", en: "the store goes to record \(found), this session knows \(known)")
      )
    case .noSuchCell(let cell): (.failed, Localized(vi: "sổ không có chi bộ thứ \(cell + 1)", en: "the store has no cell \(cell + 1)"))
    case .io(let reason):
      (.failed, Localized(vi: "đọc hoặc ghi sổ không thành: \(reason)", en: "reading or writing the store failed: \(reason)"))
    }
  }
}

extension JournalError.Reason {
  fileprivate var told: Localized {
    switch self {
    case .system(let code): SystemReason(code).told
    case .library(let words): Localized(vi: words, en: words)
    }
  }
}

extension ChainBreak {
  /// How many records before the break are what was recorded: where a link fails, either of the two may have been changed.
  fileprivate var trusted: Int {
    if case .previous = difference { max(0, number - 2) } else { max(0, number - 1) }
  }
}
