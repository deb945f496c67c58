import Foundation

/// How often laws are tried that hold of whatever is made at random: a few times in `make test`, many times in `make laws`.
public enum Laws {
  /// Whether `CHIBO_LAWS` asks for the many times.
  public static let areLong = ProcessInfo.processInfo.environment["CHIBO_LAWS"] != nil

  /// Seeds from 1 on, so many as a rule.
  public static func seeds(_ usual: UInt64) -> [UInt64] { Array(1...(areLong ? usual * 20 : usual)) }
}
