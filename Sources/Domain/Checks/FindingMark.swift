/// A finding as it was when somebody accepted it (chấp nhận): its code and a fingerprint of the facts it rests on.
public struct FindingMark: Sendable, Hashable {
  public let code: String
  public let fingerprint: String

  public init(code: String, fingerprint: String) {
    self.code = code
    self.fingerprint = fingerprint
  }
}

extension Finding {
  /// Another one as soon as what the finding is about, its evidence or the months and numbers in it are others; a day gone by alone
  /// changes nothing.
  public var mark: FindingMark {
    var hash = FactHash()
    hash.add(code.rawValue)
    hash.add(subject)
    for record in evidence { hash.add(record.number) }
    for fact in check.facts { hash.add(fact) }
    return FindingMark(code: code.rawValue, fingerprint: hash.text)
  }
}

/// FNV-1a over numbers and words, each ended by a byte of its own (Fowler, Noll, Vo).
private struct FactHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  private mutating func add(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xFF)
  }

  mutating func add(_ number: Int) { add(String(number)) }

  mutating func add(_ subject: FindingSubject) {
    switch subject {
    case .cell: add("cell")
    case .member(let id): add("member \(id.index)")
    case .task(let id): add("task \(id.number)")
    case .meeting(let id): add("meeting \(id.index)")
    case .document(let number): add(number)
    case .followUp(.point(let id)):
      add(id.resolution)
      add("point \(id.number)")
    case .followUp(.target(let number)): add("target \(number)")
    case .followUp(.shortcoming(let number)): add("shortcoming \(number)")
    case .group(let name): add("group \(name)")
    case .candidate(let name): add("candidate \(name)")
    case .year(let year): add("year \(year)")
    }
  }

  private mutating func add(_ number: DocumentNumber) {
    add("document \(number.number)-\(number.type)/\(number.issuer)")
    if let year = number.year { add("of \(year)") }
  }

  /// Eight hexadecimal digits.
  var text: String {
    let digits = String((value ^ value >> 32) & 0xFFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
