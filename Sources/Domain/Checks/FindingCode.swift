/// The stable name of a check, as written in `giải thích task.overdue`; each is declared beside its check.
public struct FindingCode: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  init(_ name: String) { rawValue = name }
}
