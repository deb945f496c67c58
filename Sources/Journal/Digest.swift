import CSodium

/// A SHA-256 digest: 32 bytes.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// Length in bytes.
  public static let length = 32

  /// 32 zero bytes: what the first record of a cell names as the one before it.
  public static let zero = Digest(0, 0, 0, 0)

  // Four words, so that a record holds its digests without an allocation; the first byte is the highest of `first`.
  private let first, second, third, fourth: UInt64

  private init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
  }

  /// - Returns: nil unless `bytes` holds exactly 32 bytes.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Digest.length else { return nil }
    func word(_ index: Int) -> UInt64 { UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
    self.init(word(0), word(1), word(2), word(3))
  }

  /// The 32 bytes in order.
  public var bytes: [UInt8] {
    withUnsafeBytes { Array($0) }
  }

  /// Gives `body` the 32 bytes in order, valid during the call.
  public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    Swift.withUnsafeBytes(of: (first.bigEndian, second.bigEndian, third.bigEndian, fourth.bigEndian), body)
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// An unfinished SHA-256 over values in an encoding where no two different lists of values give the same bytes.
///
/// Source: FIPS 180-4, as implemented by libsodium (`crypto_hash_sha256`).
struct DigestBuilder {
  private var state = crypto_hash_sha256_state()

  init() { crypto_hash_sha256_init(&state) }

  /// Adds 8 bytes, the highest first, in two's complement.
  mutating func add(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { add($0) }
  }

  /// Adds the length in bytes as a number, then the UTF-8 text as it stands, without normalisation.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      add(Int64(utf8.count))
      add(UnsafeRawBufferPointer(utf8))
    }
  }

  /// Adds the 32 bytes.
  mutating func add(_ digest: Digest) {
    digest.withUnsafeBytes { add($0) }
  }

  /// The digest of all that was added; nothing may be added after.
  mutating func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: Digest.length)
    crypto_hash_sha256_final(&state, &bytes)
    return bytes.withUnsafeBytes { Digest(bytes: $0) } ?? .zero
  }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    crypto_hash_sha256_update(&state, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count))
  }
}
