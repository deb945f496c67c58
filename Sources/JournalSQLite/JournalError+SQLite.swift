import GRDB
import Journal

extension JournalError {
  /// What an error of GRDB means for a journal that is open; one of our own stays as it is.
  init(_ error: any Error) {
    if let own = error as? JournalError {
      self = own
      return
    }
    guard let error = error as? DatabaseError else {
      self = .corrupt(reason: String(describing: error))
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH: self = .corrupt(reason: error.reason)
    default: self = .io(reason: error.reason)
    }
  }

  /// What an error of GRDB means while the store at `path` is being opened.
  init(opening path: String, _ error: any Error) {
    switch error as? DatabaseError {
    case let error? where error.resultCode == .SQLITE_NOTADB: self = .notAChiboStore(path: path)
    case let error? where error.resultCode == .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: .library(error.reason))
    default: self.init(error)
    }
  }
}

extension JournalError {
  /// The disk refused something, perhaps only after the whole of the transaction stood in the write-ahead log.
  var mayBeInLog: Bool {
    switch self {
    case .io, .full: true
    case .cannotOpen, .notAChiboStore, .newerSchema, .busy, .readOnly, .corrupt, .brokenChain, .movedOn, .noSuchCell: false
    }
  }
}

extension DatabaseError {
  fileprivate var reason: String { message ?? resultCode.description }
}
