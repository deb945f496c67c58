import Diagnostics
import Domain
import Foundation

/// What the program reads from the machine it runs on: the only place that knows clock, environment and folders.
enum Surroundings {
  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// Vietnamese unless the locale is English.
  static var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .en : .vi
  }

  /// `$CHIBO_STORE`, else a file in the data folder (XDG Base Directory Specification).
  static var storePath: String {
    if let path = environment["CHIBO_STORE"], !path.isEmpty { return path }
    return folder("XDG_DATA_HOME", otherwise: ".local/share") + "/so-chi-bo.sqlite"
  }

  static var historyPath: String { folder("XDG_STATE_HOME", otherwise: ".local/state") + "/lich-su-go" }

  /// Where the user keeps templates of their own.
  static var templateFolder: String { folder("XDG_DATA_HOME", otherwise: ".local/share") + "/mau" }

  /// Where the tries of exercises are kept.
  static var progressPath: String { folder("XDG_DATA_HOME", otherwise: ".local/share") + "/" + progressName }

  /// How that file is called in any folder.
  static let progressName = "luyen-tap.tsv"

  private static func folder(_ variable: String, otherwise: String) -> String {
    let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? (environment["HOME"] ?? ".") + "/" + otherwise
    return base + "/chibo"
  }

  static var terminal: String? { environment["TERM"] }

  /// Who is logged in, as the author of records.
  static var author: String { environment["USER"] ?? environment["LOGNAME"] ?? "" }

  // MARK: Clock

  /// The day it is here.
  static var today: Day {
    let now = localTime
    return Day(year: Int(now.tm_year) + 1900, month: Int(now.tm_mon) + 1, day: Int(now.tm_mday)) ?? Day(number: 0)
  }

  /// The time of day here.
  static var timeOfDay: TimeOfDay? { TimeOfDay(hour: Int(localTime.tm_hour), minute: Int(localTime.tm_min)) }

  private static var localTime: tm {
    var seconds = time(nil)
    var broken = tm()
    localtime_r(&seconds, &broken)
    return broken
  }

  /// Milliseconds since 1970-01-01T00:00Z.
  static var milliseconds: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  /// Milliseconds of a clock that nobody sets.
  static var ticks: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Cells a line of standard output holds; nil for a file or another program.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
