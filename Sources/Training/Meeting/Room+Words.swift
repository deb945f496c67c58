import Domain
import TextRoom
import Wording

/// How people, days, times and figures are said in the room, and how they are written in statements.
extension Room {
  // MARK: People

  /// `đồng chí Hà`, with the full name where another has the given one, and with the day of birth where two have the same.
  func called(_ id: MemberID) -> String { "đồng chí " + person(id) }

  /// `Đồng chí Hà: tôi xin…`
  func line(_ id: MemberID?, _ words: String) -> String { "Đồng chí \(id.map(person) ?? "chủ trì"): \(words)" }

  /// `Đồng chí Hà (chủ trì): …`
  func chairLine(_ words: String) -> String { line(chair, words) }

  func called(_ ids: [MemberID]) -> String { ids.map(called).joined(separator: ", ") }

  func person(_ id: MemberID) -> String {
    guard let member = cell.member(id) else { return "–" }
    let others = cell.members.filter { $0.id != id && $0.isOnRoster(on: day) }
    guard others.contains(where: { given($0.name) == given(member.name) }) else { return given(member.name) }
    guard others.contains(where: { $0.name == member.name }) else { return member.name }
    switch member.facts.born {
    case .day(let born)?: return "\(member.name) (sinh \(Written.day(born)))"
    case .year(let year)?: return "\(member.name) (sinh \(year))"
    case nil: return "\(member.name) (@\(member.handle))"
    }
  }

  private func given(_ name: String) -> String { name.split(separator: " ").last.map(String.init) ?? name }

  /// `@hà`
  func at(_ id: MemberID) -> String { "@" + (cell.member(id)?.handle ?? "") }

  func at(_ ids: [MemberID]) -> String { ids.map(at).joined(separator: ", ") }

  // MARK: Tasks

  /// `việc “Giữ gìn an ninh trật tự”`
  func called(_ task: AssignedTask) -> String { "việc “\(task.assignment.text)”" }

  /// `#2`
  func at(_ task: AssignedTask) -> String { "#\(task.id.number)" }

  // MARK: Days and times

  func said(_ day: Day) -> String {
    choice.chance(50) ? "ngày \(Written.day(day))" : "ngày \(day.day) tháng \(day.month.month) năm \(day.year)"
  }

  func written(_ day: Day) -> String { Written.day(day) }

  func said(_ month: Month) -> String { "tháng \(month.month)/\(month.year)" }

  /// `19 giờ 20`
  var timeSaid: String {
    let (hour, minute) = (clock / 60 % 24, clock % 60)
    if minute == 0 { return "\(hour) giờ" }
    return choice.chance(50) ? "\(hour) giờ \(Figures.padded(minute))" : "\(hour):\(Figures.padded(minute))"
  }

  /// `19:20`
  var timeWritten: String { "\(Figures.padded(clock / 60 % 24)):\(Figures.padded(clock % 60))" }

  // MARK: Figures

  func percentSaid(_ percent: Int) -> String { choice.chance(60) ? "\(percent)%" : "\(percent) phần trăm" }

  func moneySaid(_ amount: Int) -> String { "\(Figures.grouped(amount)) đồng" }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
