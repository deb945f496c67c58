import CEdit
import Foundation

/// Bytes from a descriptor, and the signals that arrive while waiting for them.
final class InputSource {
  enum Event: Equatable {
    case byte(UInt8)
    case signal(Int32)
    case end
  }

  enum ScalarEvent: Equatable {
    case scalar(Unicode.Scalar)
    case signal(Int32)
    case end
  }

  private let descriptor: Int32
  private let signals: Int32?
  private var chunk = [UInt8](repeating: 0, count: 4096)
  private var pending: ArraySlice<UInt8> = []

  /// - Parameter signals: a pipe with one byte for each signal caught, or nil when none are.
  init(descriptor: Int32, signals: Int32? = nil) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// Forgets the signals caught so far.
  func discardSignals() {
    while takeSignal() != nil {}
  }

  /// Whether a read would have to wait.
  var isIdle: Bool { isIdle(for: 0) }

  /// Whether nothing comes for so long.
  func isIdle(for milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return pending.isEmpty && poll(&waiting, 1, milliseconds) == 0
  }

  /// The program was asked to end, which is the end of the input wherever it is (see `endInputAtTermination`).
  var isCutOff: Bool {
    var ending = pollfd(fd: cedit_ending(), events: Int16(POLLIN), revents: 0)
    return ending.fd >= 0 && poll(&ending, 1, 0) == 1
  }

  func next() -> Event {
    while true {
      if isCutOff { return .end }
      if let number = takeSignal() { return .signal(number) }
      if let byte = pending.popFirst() { return .byte(byte) }
      guard awaitInput() else { continue }
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        pending = chunk[..<count]
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        return .end
      }
    }
  }

  /// The next code point; U+FFFD for bytes that are not UTF-8.
  func nextScalar() -> ScalarEvent {
    switch next() {
    case .end: return .end
    case .signal(let number): return .signal(number)
    case .byte(let lead): return .scalar(scalar(from: lead))
    }
  }

  private func scalar(from lead: UInt8) -> Unicode.Scalar {
    var bytes = [lead]
    for _ in 1..<max(1, sequenceLength(lead)) {
      guard let byte = nextContinuation() else { return "\u{FFFD}" }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  private func nextContinuation() -> UInt8? {
    if pending.isEmpty {
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { return nil }
      pending = chunk[..<count]
    }
    guard let byte = pending.first, byte & 0xC0 == 0x80 else { return nil }
    return pending.removeFirst()
  }

  /// Waits for bytes or a signal; true when there are bytes, or their end.
  private func awaitInput() -> Bool {
    var waiting = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    for pipe in [signals, cedit_ending()].compactMap(\.self) where pipe >= 0 {
      waiting.append(pollfd(fd: pipe, events: Int16(POLLIN), revents: 0))
    }
    guard poll(&waiting, nfds_t(waiting.count), -1) > 0 else { return false }
    return waiting[0].revents != 0
  }

  private func takeSignal() -> Int32? {
    guard let signals else { return nil }
    var byte: UInt8 = 0
    return read(signals, &byte, 1) == 1 ? Int32(byte) : nil
  }
}

private func sequenceLength(_ lead: UInt8) -> Int {
  switch lead {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: 1
  }
}
