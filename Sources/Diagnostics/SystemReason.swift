import Foundation

/// Why the system refused something, in words a user knows; of what is rare the system's own.
public struct SystemReason: Sendable, Equatable {
  public let code: Int32

  /// - Parameter code: as `errno` has it.
  public init(_ code: Int32) { self.code = code }

  public var told: Localized { Self.words[code] ?? Localized(vi: systems, en: systems) }

  private var systems: String { String(cString: strerror(code)) }

  private static let words: [Int32: Localized] = [
    EACCES: Localized(vi: "không có quyền", en: "permission denied"),
    EPERM: Localized(vi: "không có quyền", en: "permission denied"),
    EROFS: Localized(vi: "đĩa chỉ cho đọc", en: "the disk may only be read"),
    ENOSPC: Localized(vi: "đĩa đã đầy", en: "the disk is full"),
    EDQUOT: Localized(vi: "đã dùng hết phần đĩa được cấp", en: "the share of the disk is used up"),
    EFBIG: Localized(vi: "tệp lớn quá mức cho phép", en: "the file would be too large"),
    ENOENT: Localized(vi: "không có tệp hoặc thư mục ấy", en: "there is no such file or folder"),
    ENOTDIR: Localized(vi: "một phần của đường dẫn là tệp, không phải thư mục", en: "a part of the path is a file and no folder"),
    EISDIR: Localized(vi: "đó là thư mục, không phải tệp", en: "it is a folder and no file"),
    EEXIST: Localized(vi: "đã có tệp tên ấy", en: "there is a file of that name"),
    ENAMETOOLONG: Localized(vi: "tên quá dài", en: "the name is too long"),
    EIO: Localized(vi: "đĩa hoặc thẻ nhớ không đọc, ghi được", en: "the disk or stick can be neither read nor written"),
    EPIPE: Localized(vi: "nơi nhận đã đóng", en: "the receiver has closed"),
    EMFILE: Localized(vi: "quá nhiều tệp đang mở", en: "too many files are open"),
    ENFILE: Localized(vi: "quá nhiều tệp đang mở", en: "too many files are open"),
  ]
}
